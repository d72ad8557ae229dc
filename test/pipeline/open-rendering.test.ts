import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCase } from '@casethread/casefile'
import { foldCase, normalize } from '@casethread/model'
import { languages } from '@casethread/report'
import { beforeAll, describe, expect, it } from 'vitest'
import { casethread, exported } from '../support/casethread.ts'
import { textsIn } from '../support/report-text.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const root = temporaryFolder()
const patience = 240_000
const key = join(root, 'case.key')

function done(words: readonly string[]): string {
  const { status, stdout, stderr } = casethread(words)
  expect({ words, status, stderr }).toEqual({ words, status: 0, stderr: '' })
  return stdout
}

/** A case of 40 contacts, read, analyzed and decided on. */
function simulatedCase(): string {
  const [phones, caseFile] = [join(root, 'phones'), join(root, 'simulated.casethread')]
  done(['simulate', '--out', phones, '--contacts', '40', '--messages', '2000', '--quiet'])
  for (const exhibit of ['A-1', 'A-2', 'A-3']) {
    const zone = exhibit === 'A-3' ? ['--zone', 'exported in Istanbul=Europe/Istanbul'] : []
    const custody = ['--custody', join(phones, 'custody', `${exhibit}.yaml`)]
    done(['ingest', join(phones, exhibit), '--case', caseFile, '--quiet', ...custody, ...zone])
  }
  done(['analyze', '--case', caseFile, '--quiet'])
  expect(casethread(['review', 'apply', join(phones, 'decisions.ndjson'), '--case', caseFile]).status).toBe(0)
  done(['estimate', '--case', caseFile, '--json'])
  return caseFile
}

/** Names with markup, in several scripts, within paths, longer words, other names; and everything by which somebody can be reached. */
const hostile = [
  'Zarqovyn <b>&amp;Quillmere',
  'زهرورن البصطاوي',
  'Ğülşynberk Ömrazül',
  'Wrenfaxby Thornquell',
  'Vexholmen',
]
const [first = ''] = hostile
const hostileLines = [
  `${first}: how much to Belgium for 3 persons`,
  'Kolvarun: 4000 euro each, ask Zarqovyn or ZARQOVYN, or زهرورن, or ĞÜLŞYNBERK',
  `${first}: ok agreed 4000 euro each. I call from +32 470 99 12 34, also 0032470991234`,
  'Kolvarun: send by western union to Brimthaxo Yeldovic in Turkey, MTCN 845-192-0374',
  `${first}: sent 4000 euro to Brimthaxo Yeldovic MTCN 8451920374, passport N01234567, mail quill@mere-thorn.example`,
  'Kolvarun: received. come to https://maps.example.org/?q=51.0543,3.7174 or 51.0543, 3.7174',
  `${first}: IBAN BE68 5390 0754 7034 and @vexholmen_trips, card 4111 1111 1111 1111`,
  `${first}: P<UTOZARQOVYN<<QUILLMERE<<<<<<<<<<<<<<<<<<<<<`,
  `${first}: arrived, we are in Belgium`,
]

function hostileCase(): string {
  const caseFile = join(root, 'hostile.casethread')
  for (const [at, name] of hostile.entries()) {
    const folder = join(root, 'evidence', `WhatsApp Chat - ${name.replaceAll('/', '_').replace(/[<>&;]/g, '')}`)
    mkdirSync(folder, { recursive: true })
    const lines = at === 0 ? hostileLines : [`${name}: hello, this is ${name}`, `Kolvarun: hello ${name}`]
    const dated = lines.map((line, minute) => `[24/01/2016, 10:${String(10 + minute)}:00] ${line}`)
    writeFileSync(join(folder, '_chat.txt'), `${dated.join('\n')}\n`)
  }
  done([
    'ingest',
    join(root, 'evidence'),
    '--case',
    caseFile,
    '--owner',
    'Kolvarun',
    '--zone',
    'Europe/Brussels',
    '--quiet',
  ])
  done(['analyze', '--case', caseFile, '--quiet'])
  confirm(caseFile)
  done(['estimate', '--case', caseFile, '--json'])
  return caseFile
}

/** Two readers accept the first contact on every message of its chat, so that the annex quotes them; their reasons name it, too. */
function confirm(caseFile: string): void {
  const contact = exported(caseFile, 'contacts').find(({ names }) => String(names).includes('Zarqovyn'))
  const cites = exported(caseFile, 'messages').flatMap(({ id, text }) =>
    hostileLines.some((line) => line.endsWith(String(text))) ? ['--cite', String(id)] : [],
  )
  expect(cites).toHaveLength(2 * hostileLines.length)
  for (const reader of ['first', 'second'])
    done([
      ...['review', 'accept', String(contact?.contact), '--case', caseFile, '--quiet', '--reader', reader],
      ...['--reason', 'Zarqovyn of +32 470 99 12 34 wrote that Brimthaxo was paid.', '--at', '2016-02-01T10:00:00Z'],
      ...['--confirms', 'person,paid', '--persons', '3', '--price', '4000EUR/person', ...cites],
    ])
}

interface Identities {
  /** Words of names, handles and payees, four letters long or more. */
  words: Set<string>
  /** Numbers, accounts, codes, without what groups them. */
  numbers: Set<string>
  /** Of contacts and chats, which are made of accounts and can be traced back by trial. */
  ids: Set<string>
}

const wordsIn = (text: string): string[] => foldCase(normalize(text).text).match(/[\p{L}\p{N}]+/gu) ?? []
const isTelling = (word: string): boolean => word.length >= 4 && /\p{L}/u.test(word)
const bare = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** Every string of the case that tells who somebody is, or where he can be reached. */
function identitiesOf(caseFile: string): Identities {
  using file = openCase(caseFile, { mode: 'read' })
  const accounts = [...file.reader.owners(), ...file.reader.contactAccounts().map(({ account }) => account)]
  const contacts = [...file.reader.contacts()]
  const payees = contacts.flatMap(({ bookings }) =>
    bookings.flatMap(({ payments }) => payments.map(({ payee }) => payee)),
  )
  const found = exported(caseFile, 'findings')
  const valuesOf = (...kinds: string[]) =>
    found.flatMap(({ kind, value }) => (kinds.includes(String(kind)) ? [value] : []))
  const names = [
    ...accounts.flatMap(({ name, value }) => [name, value]),
    ...contacts.flatMap((one) => one.names),
    ...payees,
  ]
  const numbers = [
    ...accounts.map(({ value }) => value),
    ...valuesOf('payment.code', 'payment.account', 'number.shared', 'identity.number', 'journey.document'),
  ]
  const texts = (values: readonly unknown[]) => values.filter((value) => typeof value === 'string')
  return {
    words: new Set(
      texts([...names, ...valuesOf('payment.payee')])
        .flatMap(wordsIn)
        .filter(isTelling),
    ),
    numbers: new Set(
      texts(numbers)
        .map(bare)
        .filter((value) => /\d{6}/.test(value)),
    ),
    ids: new Set([...accounts.map(({ contactId }) => contactId), ...file.reader.chats().map(({ id }) => id)]),
  }
}

/** What of the identities stands in the files, as `file: word`. */
async function leaks(folder: string, { words, numbers, ids }: Identities): Promise<string[]> {
  const found: string[] = []
  for (const [file, text] of await textsIn(folder)) {
    const own = new Set(wordsIn(text))
    const digits = text.replace(/(?<=\p{N})[ ()./-]+(?=\p{N})/gu, '').toLowerCase()
    found.push(...[...words].filter((word) => own.has(word)).map((word) => `${file}: ${word}`))
    found.push(...[...numbers].filter((number) => digits.includes(number)).map((number) => `${file}: ${number}`))
    found.push(...[...ids].filter((id) => text.includes(id)).map((id) => `${file}: ${id}`))
  }
  return found
}

const htmlFile = (lang: string): string => `court-annex-${lang === 'en' ? '' : `${lang}-`}open.html`

function openReport(caseFile: string, name: string, lang: string, only: readonly string[] = []): string {
  const out = join(root, `${name}-${lang}`)
  const asked = ['--rendering', 'open', '--key', key, '--lang', lang, '--quiet']
  done(['report', '--case', caseFile, '--out', out, ...asked, ...only.flatMap((part) => ['--only', part])])
  return out
}

const cases = { simulated: '', hostile: '' }
beforeAll(() => {
  cases.simulated = simulatedCase()
  cases.hostile = hostileCase()
}, patience)

describe.each(languages)('the open rendering in %s', { timeout: patience }, (lang) => {
  it('shows no identity of a hostile case, in no file, text, property or name', async () => {
    const identities = identitiesOf(cases.hostile)
    for (const word of ['zarqovyn', 'quillmere', 'brimthaxo', 'yeldovic', 'kolvarun', 'vexholmen'])
      expect(identities.words).toContain(word)
    const out = openReport(cases.hostile, 'hostile', lang)
    expect(readFileSync(join(out, htmlFile(lang)), 'utf8')).toContain('class="quotation"')
    expect(await leaks(out, identities)).toEqual([])
    // Nothing that was sent in a chat is part of it: all pictures are of the program's own making.
    const html = readFileSync(join(out, htmlFile(lang)), 'utf8')
    expect([...html.matchAll(/src="data:([^;,]*)/g)].every(([, type]) => type === 'image/svg+xml')).toBe(true)
    for (const [file, text] of await textsIn(out)) {
      expect(
        [...text.matchAll(/^(?:word|xl)\/media\/\S+\.(\w+)$/gm)].every(([, end]) => end === 'svg' || end === 'png'),
      ).toBe(true)
      expect(text, file).not.toContain('Exif')
    }
  })

  it('shows no identity of the simulated case but words that every annex has', async () => {
    const { words, ...others } = identitiesOf(cases.simulated)
    const annexWords = new Set([...(await textsIn(join(root, `hostile-${lang}`))).values()].flatMap(wordsIn))
    const telling = new Set([...words].filter((word) => !annexWords.has(word)))
    expect(telling.size).toBeGreaterThan(30)
    expect(others.numbers.size).toBeGreaterThan(20)
    // Typesetting takes longest, and what it sets is the same document.
    const only = lang === 'en' ? [] : ['court-annex-html', 'court-annex-docx', 'court-annex-xlsx']
    const out = openReport(cases.simulated, 'simulated', lang, only)
    expect(await leaks(out, { ...others, words: telling })).toEqual([])
  })
})

describe('verify', { timeout: patience }, () => {
  const verify = (...more: string[]) =>
    casethread(['verify', join(root, 'hostile-en'), '--case', cases.hostile, '--quiet', ...more])

  it('repeats an open rendering with its key, byte for byte, and says so where the key is not given', () => {
    const { status, stdout } = verify('--key', key)
    expect(stdout).toMatch(/^same +repetition: all 5 outputs and their manifest come out the same/m)
    expect(status).toBe(0)
    const without = verify()
    expect(without.stdout).toMatch(/^NOT CHECKED +repetition: .*--key/m)
    expect(without.status).toBe(1)
  })
})
