import { matchesGlob } from 'node:path'
import type {
  ContactAccount,
  FamilyCount,
  OutlinedMessage,
  StoredAccount,
  StoredChat,
  StoredCustody,
  StoredFile,
  StoredFinding,
  StoredMessage,
  StoredSource,
} from '@casethread/casefile'
import type { About } from './about.ts'
import type { CaseSource } from './case-source.ts'

/** Versions that do not move, so that golden files do not. */
export const sampleAbout: About = {
  tool: { name: 'casethread', version: '0.0.0' },
  runtime: { node: '0.0.0', icu: '0', unicode: '0', tz: '0' },
}

const sha = (digit: string) => digit.repeat(64)
const zone = { name: 'Europe/Brussels', known: 'stated' } as const

const account = (rowId: number, rest: Pick<StoredAccount, 'app' | 'kind' | 'value' | 'name'>): StoredAccount => ({
  rowId,
  contactId: `c-${String(rowId).padStart(12, '0')}`,
  scope: '',
  isOwner: false,
  ownerBasis: null,
  ...rest,
})
const chat = (rowId: number, title: string | null, app: StoredChat['app'] = 'whatsapp'): StoredChat => ({
  rowId,
  id: `chat-${String(rowId).padStart(12, '0')}`,
  app,
  title,
  kind: 'direct',
  section: null,
})

const owner: StoredAccount = {
  ...account(1, { app: 'whatsapp', kind: 'name', value: 'Rami', name: null }),
  isOwner: true,
  ownerBasis: 'stated',
}
const samer = account(2, { app: 'whatsapp', kind: 'phone', value: '+32470123456', name: 'سامر' })
const shilan = account(3, { app: 'facebook', kind: 'name', value: 'شیلان <b>&"\'', name: null })
const chats = [chat(1, 'سامر'), chat(2, 'Shilan \u202eexe.txt\u202c', 'facebook')] as const

/** A message with everything unremarkable, to be overridden. */
export const sampleMessage = (number: number, rest: Partial<StoredMessage> = {}): StoredMessage => ({
  rowId: number,
  id: `aaaaaaaaaaaa-5d3a1c-${number}`,
  app: 'whatsapp',
  chat: chats[0],
  sender: samer,
  direction: 'in',
  sentAt: Date.UTC(2016, 2, 26, 23, 30) + number * 3_600_000,
  sentAtRaw: `27/03/2016, 0${number}:30`,
  zone,
  ambiguousAt: null,
  timeDoubt: null,
  kind: 'text',
  event: null,
  eventDetails: null,
  text: 'ok',
  textSource: null,
  state: 'live',
  edited: false,
  forwarded: false,
  attachments: [],
  call: null,
  location: null,
  replyTo: null,
  reactions: [],
  recovery: null,
  provenance: [
    {
      export: sha('a'),
      path: 'phone/WhatsApp Chat with سامر.txt',
      member: null,
      locator: `line ${number}`,
      byteStart: number * 100,
      byteEnd: number * 100 + 80,
    },
  ],
  ...rest,
})

/** The finding of a quote in a message. */
export function sampleFinding(
  message: StoredMessage,
  kind: string,
  quote: string,
  rest: Partial<StoredFinding> = {},
): StoredFinding {
  const start = (message.text ?? '').indexOf(quote)
  const end = start + quote.length
  return {
    id: `f-${message.id}-${kind}-${start}-${end}`,
    message,
    kind,
    value: quote,
    attributes: {},
    confidence: 'high',
    verdict: null,
    start,
    end,
    rule: `${kind.replace('.', '-')}/plain`,
    ...rest,
  }
}

const messages: readonly StoredMessage[] = [
  sampleMessage(1, { text: 'السعر ٤٥٠٠ يورو للشخص، تمام؟' }),
  sampleMessage(2, {
    sender: owner,
    direction: 'out',
    text: 'Send it to BE68 5390 0754 7034\nnot to \u202eeht rehto\u202c <script>alert("x")</script> & call +32 471 00 00 00',
    edited: true,
  }),
  sampleMessage(3, {
    sender: null,
    direction: 'unknown',
    kind: 'system',
    event: 'number-changed',
    eventDetails: { old: '+32470123456', new: '+32471000000' },
    text: '+32 470 12 34 56 changed to +32 471 00 00 00',
  }),
  sampleMessage(4, {
    id: 'bbbbbbbbbbbb-0a1b2c-0',
    app: 'facebook',
    chat: chats[1],
    sender: shilan,
    sentAt: null,
    sentAtRaw: '31/31/2016',
    zone: { name: null, known: 'assumed' },
    text: `نرخ ۳۰۰۰ دلار است ${'می‌گویم '.repeat(200)}`,
    state: 'deleted-flagged',
    attachments: [{ name: '=cmd.jpg', mime: 'image/jpeg', sizeBytes: null, sha256: null, found: false, path: null }],
    provenance: [
      {
        export: sha('b'),
        path: 'facebook.zip',
        member: 'inbox/shilan_1/message_1.json',
        locator: '/messages/0',
        byteStart: null,
        byteEnd: null,
      },
    ],
  }),
]
const [first, second, third, fourth] = messages as [StoredMessage, StoredMessage, StoredMessage, StoredMessage]

const findings: readonly StoredFinding[] = [
  sampleFinding(first, 'payment.amount', '٤٥٠٠ يورو', { value: '4500 EUR', attributes: { currency: 'EUR' } }),
  sampleFinding(second, 'payment.account', 'BE68 5390 0754 7034', {
    value: 'BE68539007547034',
    verdict: 'checksum-valid',
    attributes: { scheme: 'iban' },
  }),
  sampleFinding(second, 'number.shared', '+32 471 00 00 00', { value: '+32471000000', confidence: 'medium' }),
  sampleFinding(third, 'number.changed', '+32 470 12 34 56 changed to +32 471 00 00 00', {
    value: '+32471000000',
    attributes: { old: '+32470123456' },
    rule: 'number-changed/notice',
  }),
  sampleFinding(fourth, 'payment.amount', '۳۰۰۰ دلار', { value: '3000 USD', confidence: 'medium' }),
]

const source = (rowId: number, rest: Partial<StoredSource>): StoredSource => ({
  rowId,
  key: sha('a').slice(0, 12),
  path: 'phone/WhatsApp Chat with سامر.txt',
  member: null,
  sha256: sha('a'),
  sizeBytes: 12_345,
  format: 'whatsapp-txt',
  app: 'whatsapp',
  exhibit: 'GSM-1',
  status: 'complete',
  records: { read: 5, parsed: 3, skipped: { preamble: 1 }, failed: { 'damaged-record': 1 } },
  firstAt: first.sentAt,
  lastAt: third.sentAt,
  zone,
  suppliedHash: 'none',
  ...rest,
})

const file: StoredFile = {
  path: '',
  sha256: null,
  sizeBytes: 12_345,
  role: 'export',
  copies: [],
  suppliedHash: 'none',
}

const contact = (of: StoredAccount, chatRowId: number, own: readonly StoredMessage[]): ContactAccount => {
  const dated = own.flatMap(({ sentAt }) => (sentAt === null ? [] : [sentAt]))
  return {
    id: of.contactId,
    account: of,
    names: [of.name ?? of.value],
    chatRowIds: [chatRowId],
    messageCount: own.length,
    firstAt: dated[0] ?? null,
    lastAt: dated.at(-1) ?? null,
  }
}

const tally = (by: StoredAccount | null, own: readonly StoredMessage[]) => {
  const dated = own.flatMap(({ sentAt }) => (sentAt === null ? [] : [sentAt]))
  return { by, messages: own.length, firstAt: dated[0] ?? null, lastAt: dated.at(-1) ?? null }
}

/** A complete record of the sample's exhibit. */
export const sampleCustody = (): StoredCustody => ({
  exhibit: 'GSM-1',
  sha256: sha('e'),
  custody: {
    exhibit: 'GSM-1',
    seal: '0042-17',
    device: { make: 'Samsung', model: 'SM-G935F', imei: ['356938035643809'], serial: null },
    legalTitle: {
      reference: '2017/042',
      authority: 'Investigating judge',
      date: '2017-11-02',
      scope: { from: '2016-01-01', to: '2016-12-31', apps: ['whatsapp', 'facebook'] },
    },
    extraction: {
      tool: 'Phone Reader',
      version: '7.1',
      method: 'file-system',
      date: '2017-11-06',
      examiner: 'A. Examiner',
    },
    clock: { checked: true, deviationSeconds: -12, note: 'compared with a radio clock' },
    owners: ['Rami'],
    zones: [{ from: null, zone: 'Europe/Brussels', reason: 'setting of the phone' }],
    region: 'BE',
    dateOrder: 'dmy',
    hashes: [
      { path: 'phone/WhatsApp Chat with سامر.txt', algorithm: 'sha256', value: sha('a') },
      { path: 'notes.docx', algorithm: 'md5', value: '1'.repeat(32) },
      { path: 'phone/gone.txt', algorithm: 'sha1', value: '2'.repeat(40) },
    ],
  },
})

/** The sample with its custody recorded, one file refused, and an exhibit of which nothing is missing. */
export const custodyCase = (): Partial<CaseSource> => ({
  custodies: () => [sampleCustody()],
  sources: () => [source(1, { suppliedHash: 'equal', zone: { name: 'Europe/Brussels', known: 'device' } })],
  files: () => [
    { ...file, path: 'notes.docx', sha256: sha('c'), sizeBytes: 1_000, role: 'refused', suppliedHash: 'different' },
    { ...file, path: 'phone/WhatsApp Chat with سامر.txt', sha256: sha('a'), suppliedHash: 'equal' },
  ],
})

/** What the case file makes of these messages and findings. */
export const outlineOf = (messages: readonly StoredMessage[], findings: readonly StoredFinding[]): OutlinedMessage[] =>
  messages.map(({ rowId, chat, text }) => ({
    rowId,
    chatRowId: chat.rowId,
    textBytes: Buffer.byteLength(text ?? ''),
    found: findings.some(({ message }) => message.rowId === rowId),
  }))

const familiesOf = (findings: readonly StoredFinding[]): FamilyCount[] =>
  [...Map.groupBy(findings, ({ message, kind }) => `${message.chat.rowId} ${kind.split('.')[0]}`)].map(
    ([key, own]) => ({
      chatRowId: Number(key.split(' ')[0]),
      family: key.split(' ')[1] ?? '',
      count: own.length,
    }),
  )

/** A small invented case of two apps, right-to-left text, hostile names and one export that is not whole. */
export const sampleCase = (overrides: Partial<CaseSource> = {}): CaseSource => ({
  messages: () => messages,
  messageOutline: () => outlineOf(messages, findings),
  findings: (wanted = null) => findings.filter(({ kind }) => wanted === null || matchesGlob(kind, wanted)),
  findingFamilies: () => familiesOf(findings),
  contacts: () => [],
  contact: () => null,
  accountLinks: () => [],
  figures: () => null,
  variants: () => [],
  message: (rowId) => {
    const found = messages.find((message) => message.rowId === rowId)
    if (!found) throw new Error(`message ${rowId} is not in the case`)
    return found
  },
  chronology: () => messages,
  locatedMessages: () => [],
  messageIds: (rowIds) =>
    rowIds.map((rowId) => messages.find((message) => message.rowId === rowId)?.id ?? `not in the case: ${rowId}`),
  decisions: () => [],
  contactAccounts: () => [contact(samer, 1, [first, second, third]), contact(shilan, 2, [fourth])],
  sources: () => [
    source(2, {
      key: 'bbbbbbbbbbbb',
      path: 'facebook.zip',
      member: 'inbox/shilan_1/message_1.json',
      sha256: sha('b'),
      sizeBytes: 987,
      format: 'facebook-json',
      app: 'facebook',
      exhibit: null,
      status: 'incomplete',
      records: { read: 1, parsed: 1, skipped: {}, failed: {} },
      firstAt: null,
      lastAt: null,
      zone: { name: null, known: 'assumed' },
    }),
    source(1, {}),
  ],
  files: () => [
    { path: 'facebook.zip', sha256: sha('b'), sizeBytes: 4_321, role: 'archive', copies: [], suppliedHash: 'none' },
    {
      path: 'notes.docx',
      sha256: sha('c'),
      sizeBytes: 1_000,
      role: 'unknown',
      copies: ['copy of notes.docx'],
      suppliedHash: 'none',
    },
    {
      path: 'phone/WhatsApp Chat with سامر.txt',
      sha256: sha('a'),
      sizeBytes: 12_345,
      role: 'export',
      copies: [],
      suppliedHash: 'none',
    },
  ],
  warnings: () => [
    {
      code: 'zone-unknown',
      path: 'facebook.zip',
      member: 'inbox/shilan_1/message_1.json',
      locator: null,
      message: 'The time has no zone. State it with --zone',
      records: 1,
    },
    {
      code: 'unknown-format',
      path: 'notes.docx',
      member: null,
      locator: null,
      message: 'No format recognises it',
      records: 0,
    },
  ],
  findingRules: () => [{ rule: 'money/prefix', says: 'a number behind a currency' }],
  detectorRuns: () => [
    { detector: 'iban', examined: 4, findings: 1 },
    { detector: 'money', examined: 4, findings: 2 },
    { detector: 'phone', examined: 4, findings: 2 },
    { detector: 'crypto', examined: 4, findings: 0 },
  ],
  custodies: () => [],
  runs: () => [
    {
      stage: 'ingest',
      configuration: { owners: ['Rami'], zone: 'Europe/Brussels' },
      configurationSha256: sha('d'),
      toolVersion: '0.0.0',
      runtimeVersion: '0.0.0',
      inputs: ['/evidence/phone'],
      status: 'running',
    },
    {
      stage: 'ingest',
      configuration: { owners: ['Rami'], zone: 'Europe/Brussels' },
      configurationSha256: sha('d'),
      toolVersion: '0.0.0',
      runtimeVersion: '0.0.0',
      inputs: ['/evidence/phone'],
      status: 'complete',
    },
  ],
  owners: () => [owner],
  chats: () => [...chats],
  chatTallies: () => [
    {
      chat: chats[0],
      exhibit: 'GSM-1',
      members: [owner, samer],
      written: [tally(null, [third]), tally(owner, [second]), tally(samer, [first])],
    },
    { chat: chats[1], exhibit: null, members: [shilan], written: [tally(shilan, [fourth])] },
  ],
  places: () => [
    { id: 'belgium', is: 'country', country: 'BE', lat: 50.64, lon: 4.67, names: { en: 'Belgium', fr: 'Belgique' } },
    { id: 'izmir', is: 'city', country: 'TR', lat: 38.42, lon: 27.14, names: { en: 'Izmir' } },
  ],
  messagesPerMonth: () => [
    { month: '2016-03', app: 'whatsapp', count: 3 },
    { month: '2016-05', app: 'facebook', count: 2 },
  ],
  setting: () => null,
  counts: () => ({ messages: 4, copies: 0, undated: 1, chats: 2, contacts: 2, findings: 5 }),
  ...overrides,
})
