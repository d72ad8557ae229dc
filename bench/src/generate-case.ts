import { assess } from '@casethread/analyze'
import { applyDecisionsFile } from '@casethread/analyze/review'
import {
  type CaseFile,
  type NewFinding,
  type NewSource,
  openCase,
  type PlainRow,
  RowPacker,
} from '@casethread/casefile'
import { portions } from './portions.ts'
import { pick, seeded } from './random.ts'
import { sentences } from './sentences.ts'
import { type StoryLine, storyOf } from './stories.ts'

interface Size {
  contacts: number
  messages: number
}

interface Span {
  app: NewSource['app']
  path: string
  /** Number of each chat's contact. */
  contacts: readonly number[]
  /** Messages of each chat; no fewer than its story has. */
  sizes: readonly number[]
}

const exhibit = 'A-1'
const day = 86_400_000
const minute = 60_000
const rowsInBatch = 5000
/** So many contacts write in a second app as well, under the same number. */
const everyInTwoApps = 40
const utc = { name: 'UTC', known: 'source' } as const
const readers = ['Anna', 'Bert']
const quiet = () => undefined

/**
 * A case of one phone as it stands after analysis and reading: contacts with stories as detectors would find them among small talk, a third of them with
 * a booking, and of these nearly half accepted by two readers. Written through the case writer: exports of so many chats would take an hour to
 * read. Returns the contact whom one reader accepted and a second one has yet to read.
 */
export function generateCase(caseFile: string, size: Size, seed: number): string {
  using file = openCase(caseFile, { mode: 'create' })
  const random = seeded(seed)
  const stories = Array.from({ length: size.contacts }, (_, i) => storyOf(i, random))
  const second = [...stories.keys()].filter((i) => i % everyInTwoApps === 0)
  const spans: Span[] = [
    {
      ...{ app: 'whatsapp', path: 'chats.txt', contacts: [...stories.keys()] },
      sizes: portions(size.messages - second.length, size.contacts),
    },
    { app: 'viber', path: 'further.txt', contacts: second, sizes: second.map(() => 1) },
  ]
  const findings: NewFinding[] = []
  const places = new Map<number, string>()
  let rowId = 0
  for (const span of spans)
    for (const { contact, line, number } of writeSource(file, span, stories, random)) {
      rowId++
      if (line === undefined) continue
      if (!places.has(contact)) places.set(contact, `line ${number}`)
      findings.push(...findingsOf(line, rowId))
    }
  file.writer.settle()
  store(file, findings)
  assess(file, quiet)
  return decideOn(file, stories, places)
}

interface Written {
  contact: number
  /** Undefined for small talk. */
  line: StoryLine | undefined
  number: number
}

/** All chats of one app, each its small talk and then its story; yields what it writes, message by message. */
function* writeSource(
  { writer }: CaseFile,
  span: Span,
  stories: readonly (readonly StoryLine[])[],
  random: () => number,
): Generator<Written, void, void> {
  const { app, path, contacts, sizes } = span
  const key = path.length.toString(16).padStart(12, 'a')
  const { fileId } = writer.addFile({
    ...{ sha256: key.padEnd(64, '0'), sizeBytes: 1, role: 'export', path, location: `/${path}`, exhibit },
  })
  const source = writer.beginSource(
    { fileId, member: null, key, sizeBytes: 1, format: 'bench', app, exhibit, zone: utc },
    () => null,
  )
  const account = (value: string, name: string) => ({ app, kind: 'phone', value, name }) as const
  let [rows, number, first] = [new RowPacker(), 0, true]
  let [accounts, chats] = [[account('+32460000000', 'Owner')], [] as ReturnType<typeof chatOf>[]]
  const flush = () => {
    const told = { owners: first ? [0] : [], zones: first ? [utc] : [], prefixes: first ? ['line '] : [] }
    source.write({
      ...{ accounts, chats, ...told, rows: rows.pack(), rare: [], extras: [], unparsed: [], warnings: [] },
    })
    ;[rows, first, accounts, chats] = [new RowPacker(), false, [], []]
  }
  for (const [chat, contact] of contacts.entries()) {
    accounts.push(account(`+99${String(contact).padStart(9, '0')}`, `Contact ${contact}`))
    chats.push(chatOf(chat, app, contact))
    const story = app === 'whatsapp' ? (stories[contact] ?? []) : []
    const talk = Math.max(1, (sizes[chat] ?? 0) - story.length)
    const begin = Date.UTC(2021, 0, 1) + Math.floor(random() * 900) * day
    for (let i = 0; i < talk + story.length; i++) {
      const line = story[i - talk]
      const sentAt = begin + i * 7 * minute + (line ? (i - talk) * 300 * minute : 0)
      const isOwner = line ? line.by === 'owner' : random() < 0.5
      number++
      rows.push({
        ...{ ...plain, number, order: number, chat, sender: isOwner ? 0 : chat + 1, sentAt },
        text: line?.text ?? pick(random, sentences),
      })
      yield { contact, line, number }
      if (rows.count === rowsInBatch) flush()
    }
  }
  flush()
  source.finish({ read: number }, null)
}

const plain: Omit<PlainRow, 'number' | 'order' | 'chat' | 'sender' | 'sentAt' | 'text'> = {
  ...{ sentAtRaw: null, prefix: 0, byteStart: null, byteEnd: null },
}

const chatOf = (chat: number, app: Span['app'], contact: number) => ({
  ...{ index: chat, app, key: `with ${contact}`, title: `Contact ${contact}`, kind: 'direct' as const, section: null },
  participants: [0, chat + 1],
})

const findingsOf = ({ text, found }: StoryLine, messageRowId: number): NewFinding[] =>
  found.map(([kind, value = null, attributes = {}]) => ({
    ...{ messageRowId, kind, value, attributes, confidence: 'medium', verdict: null },
    ...{ start: 0, end: text.length, rule: 'bench' },
  }))

function store({ writer }: CaseFile, found: readonly NewFinding[]): void {
  const run = writer.beginRun({
    ...{ stage: 'analyze', configuration: '{}', configurationSha256: 'c'.repeat(64), inputs: [] },
    ...{ toolVersion: '0', runtimeVersion: '0' },
  })
  writer.buildIndexes()
  const findings = writer.beginFindings()
  findings.add(found)
  findings.finish([], [{ rule: 'bench', says: 'invented' }])
  writer.endRun(run)
}

/** The first of the customers waits for his second reader; of the others three in four were accepted by both. */
function decideOn(
  file: CaseFile,
  stories: readonly (readonly StoryLine[])[],
  places: ReadonlyMap<number, string>,
): string {
  const customers = [...stories.keys()].filter((i) => stories[i]?.some(({ found }) => found.some(isArrival)))
  const [waiting = 0] = customers
  const decisions = customers
    .filter((_, n) => n % 4 !== 3)
    .flatMap((contact) => readers.slice(0, contact === waiting ? 1 : 2).map((reader) => ({ contact, reader })))
  const lines = decisions.map(({ contact, reader }) =>
    JSON.stringify({
      ...{
        action: 'accept',
        reader,
        at: '2024-01-31T12:00:00Z',
        reason: 'He travelled.',
        confirms: ['person', 'paid'],
      },
      contact: { exhibit, app: 'whatsapp', account: `+99${String(contact).padStart(9, '0')}` },
      cites: [{ exhibit, path: 'chats.txt', locator: places.get(contact) }],
    }),
  )
  const { refused } = applyDecisionsFile(file, lines.join('\n'))
  if (refused.length > 0) throw new Error(`${refused.length} decisions were refused: ${refused[0]?.reason}`)
  const value = `+99${String(waiting).padStart(9, '0')}`
  const account = file.reader.accounts().find((one) => one.app === 'whatsapp' && one.value === value)
  return account?.contactId ?? ''
}

const isArrival = ([kind]: StoryLine['found'][number]): boolean => kind === 'journey.arrival'
