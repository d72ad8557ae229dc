import { availableParallelism } from 'node:os'
import type { PathZone } from '@casethread/ingest'
import { apps, CasethreadError, dayStart, isRegionCode, isZoneName } from '@casethread/model'
import { fewestContacts, languageIds, normalSize } from '@casethread/simulate'
import type { Option } from './command.ts'

export const usage = (message: string): never => {
  throw new CasethreadError('usage', message)
}

const base = { needed: false, repeatable: false, choices: null } as const

/** Every text that was given. */
export const all = (flag: string, value: string, about: string): Option<readonly string[]> => ({
  ...base,
  flag,
  value,
  about,
  repeatable: true,
  read: (texts) => texts,
})

/** The last one counts where an option that takes one value is given twice: a line can be repeated with an addition. */
const last = (texts: readonly string[]): string | null => texts.at(-1) ?? null

export const text = (flag: string, value: string, about: string): Option<string | null> => ({
  ...base,
  flag,
  value,
  about,
  read: last,
})

const neededText = (flag: string, value: string, about: string): Option<string> => ({
  ...base,
  flag,
  value,
  about,
  needed: true,
  read: (texts) => last(texts) ?? usage(`${flag} ${value} is missing`),
})

export const flag = (name: string, about: string): Option<boolean> => ({
  ...base,
  flag: name,
  value: null,
  about,
  read: (texts) => texts.length > 0,
})

const member = <T extends string>(name: string, choices: readonly T[], given: string): T =>
  choices.find((choice) => choice === given) ?? usage(`${name}: there is no "${given}". Known: ${choices.join(', ')}`)

/** One of a list of words; null when not given. */
export const choice = <T extends string>(
  name: string,
  value: string,
  choices: readonly T[],
  about: string,
): Option<T | null> => ({
  ...base,
  flag: name,
  value,
  about,
  choices,
  read: (texts) => texts.map((given) => member(name, choices, given)).at(-1) ?? null,
})

/** Several of a list of words; null when none was given. */
export const choices = <T extends string>(
  name: string,
  value: string,
  all: readonly T[],
  about: string,
): Option<T[] | null> => ({
  ...base,
  flag: name,
  value,
  about,
  repeatable: true,
  choices: all,
  read: (texts) => (texts.length === 0 ? null : texts.map((given) => member(name, all, given))),
})

/** Refuses offsets as well (`+02:00`): they are no zone, since they know no summer time. */
function readZone(given: string): string {
  if (!isZoneName(given)) usage(`--zone: "${given}" is no IANA zone name. Write, for example, Europe/Brussels`)
  return given
}

/**
 * The zone of all files, `Europe/Brussels`, and those of some, `phone/chats=Asia/Kabul`, one for each path. No zone's name
 * holds an equals sign, but a path may.
 */
function readZones(texts: readonly string[]): { all: string | null; paths: PathZone[] } {
  const paths = new Map<string, string>()
  let all: string | null = null
  for (const given of texts) {
    const cut = given.lastIndexOf('=')
    const zone = readZone(given.slice(cut + 1))
    if (cut < 0) all = zone
    else paths.set(readPath(given.slice(0, cut)), zone)
  }
  return { all, paths: [...paths].map(([path, zone]) => ({ path, zone })) }
}

function readPath(given: string): string {
  const path = given.replace(/^(\.\/)+/, '').replace(/\/+$/, '')
  if (path === '' || path.startsWith('/'))
    usage(
      `--zone: "${given}" is no path within the input. Write it relative to the folder given, for example phone/chats=Asia/Kabul`,
    )
  return path
}

/** A day of the calendar as typed, `2015-01-31`, as the milliseconds of its midnight in UTC. */
const readDay = (name: string, given: string): number =>
  dayStart(given) ?? usage(`${name}: "${given}" is no date. Write year-month-day, for example 2015-01-31`)

function readRegion(given: string): string {
  const code = given.toUpperCase()
  if (!isRegionCode(code)) usage(`--region: "${given}" is no country code. Write two letters, for example BE`)
  return code
}

function readWorkers(given: string): number {
  const count = Number(given)
  if (!/^\d+$/.test(given) || count < 1 || count > 1024) usage(`--workers: "${given}" is no number from 1 to 1024`)
  return count
}

export const mapped = <T>(option: Option<string | null>, read: (given: string) => T): Option<T | null> => ({
  ...option,
  read: (texts) => {
    const given = option.read(texts)
    return given === null ? null : read(given)
  },
})

/** A day of the calendar, as the milliseconds of its midnight in UTC. */
const dayOption = (name: string, about: string): Option<number | null> =>
  mapped(text(name, 'DATE', about), (given) => readDay(name, given))

function readLimit(given: string): number {
  if (!/^[1-9]\d{0,8}$/.test(given)) usage(`--limit: "${given}" is no number from 1 to 999999999`)
  return Number(given)
}

export const caseOption = neededText('--case', 'FILE', 'the case file')
export const keyOption = (about: string): Option<string | null> => text('--key', 'FILE', about)
export const neededKeyOption = neededText('--key', 'FILE', 'the key file that the pseudonyms were made with')
export const outOption = neededText('--out', 'DIR', 'the folder for the results, made if missing')
export const quietOption = flag('--quiet', 'no progress and no summary, only errors')
export const jsonOption = flag('--json', 'the table as JSON, one object a line')

export const workersOption: Option<number> = {
  ...base,
  flag: '--workers',
  value: 'N',
  about: 'threads for reading and searching; one for each processor core if not given; never changes a result',
  read: (texts) => {
    const given = last(texts)
    return given === null ? availableParallelism() : readWorkers(given)
  },
}

/** What the examiner says about the files, the same for `ingest` and `run`. */
export const statedOptions = {
  owners: {
    ...base,
    flag: '--owner',
    value: 'NAME_OR_NUMBER',
    about: 'the device owner, as named in the chats or by number; tells sent from received',
    repeatable: true,
    read: (texts: readonly string[]) => [...texts],
  },
  zone: {
    ...base,
    flag: '--zone',
    value: '[PATH=]IANA',
    about:
      'zone of clock readings in exports that state none, such as Europe/Brussels; with PATH= that of the files at or below it, the longest path first',
    repeatable: true,
    read: readZones,
  },
  from: dayOption('--from', 'leave out messages before this day (of the device’s zone, else of UTC); they are counted'),
  to: dayOption('--to', 'leave out messages after this day (of the device’s zone, else of UTC); they are counted'),
  custody: text(
    '--custody',
    'FILE.yaml',
    'what is recorded of seizure, legal title and extraction, see docs/custody.md; options speak only where it is silent',
  ),
  exhibit: text('--exhibit', 'REF', 'reference of the seized item that these files come from'),
  dateOrder: choice(
    '--date-order',
    'ORDER',
    ['dmy', 'mdy', 'ymd'],
    'order of day, month and year where the files leave it open',
  ),
  region: mapped(text('--region', 'CC', 'country of the device, for phone numbers without a country code'), readRegion),
} as const

/** Which of the messages found are wanted. */
export const searchOptions = {
  limit: mapped(text('--limit', 'N', 'at most so many messages; 50 if not given, with --json all'), readLimit),
  app: choice('--app', 'APP', apps, 'only messages of this app'),
  chat: text('--chat', 'CHAT', 'only messages of the chat with this id or title'),
  from: dayOption('--from', 'only messages from this day on (of the case’s zone, else of UTC)'),
  to: dayOption('--to', 'only messages up to this day (of the case’s zone, else of UTC)'),
} as const

/** A whole number as typed, `60000` or `1e6`. */
const countOption = (name: string, about: string, fewest: number): Option<number | null> =>
  mapped(text(name, 'N', about), (given) => {
    const count = /^\d+(e\d)?$/.test(given) ? Number(given) : Number.NaN
    if (!(count >= fewest && count <= 1e9)) usage(`${name}: "${given}" is no whole number from ${fewest} to 1e9`)
    return count
  })

/** How the invented case of `simulate` is made. */
export const simulationOptions = {
  seed: countOption('--seed', `seed of all chance (${normalSize.seed}): another seed is another case`, 0),
  contacts: countOption('--contacts', `contacts of the main phone (${normalSize.contacts})`, fewestContacts),
  messages: countOption(
    '--messages',
    `messages of all phones together (${normalSize.messages}), or as many more as the stories take`,
    0,
  ),
  languages: choices('--languages', 'ID', languageIds, 'a language that is spoken; all of them if not given'),
  truth: text(
    '--truth',
    'FILE',
    'also write what is true of the case: persons, bookings, payments, roles, cues (NDJSON)',
  ),
} as const

export const policyOption = text(
  '--policy',
  'FILE.yaml',
  'code words of the case, each with its proofs, alternatives and dates, see docs/code-words.md',
)

/** What the figures rest on and leave out. */
export const estimateOptions = {
  assumptions: text(
    '--assumptions',
    'FILE.yaml',
    'what is assumed, see docs/assumptions.md; the file that the case keeps if not given, else the usual values',
  ),
  exclude: all('--exclude', 'KIND:WHAT', 'what a court leaves out, such as booking:b-0123456789ab or assumption:A-02'),
  variant: text('--variant', 'NAME', 'keep the figures under this name, with what differs from those of the case'),
} as const
