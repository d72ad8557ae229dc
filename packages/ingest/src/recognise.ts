import type { Warning } from '@casethread/model'
import { encryptedDatabase } from './containers/sqlite/encrypted-database.ts'
import { summariseDatabase } from './containers/sqlite/summarise-database.ts'
import type { DatabaseSummary, Format, Head, Source, Verdict } from './format.ts'
import { formats } from './formats/index.ts'
import type { Limits } from './limits.ts'

/** What recognition says of one file or member. */
export interface Recognition {
  /** Null when no format knows it, or two do. */
  format: Format | null
  isDatabase: boolean
  /** Why there is no format. */
  warnings: Warning[]
}

/** How many tables of an unknown database are named; the others are counted. */
const listedTables = 12

/**
 * Tells the format by the first bytes, or `force` if that is not null. The surest format wins; two equally sure ones are a
 * tie, which nobody should settle in silence.
 */
export async function recognise(
  source: Source,
  bytes: Uint8Array,
  { force, limits }: { force: string | null; limits: Limits },
): Promise<Recognition> {
  const database = await summariseDatabase(source, bytes, limits)
  const known = { isDatabase: database !== null, format: null, warnings: [] }
  if (force !== null) return { ...known, format: formats.find((format) => format.id === force) ?? null }
  if (bytes.length === 0) return { ...known, warnings: source.sizeBytes === 0 ? [empty(source)] : [] }
  const { format, tie } = surest({ ...source, bytes, database })
  return { ...known, format, warnings: format ? [] : unrecognised({ ...source, bytes, database }, tie) }
}

function surest(head: Head): { format: Format | null; tie: string[] } {
  const verdicts = formats.map((format) => ({ format: format as Format, verdict: format.sniff(head) }))
  for (const sure of ['certain', 'possible'] satisfies Verdict[]) {
    const claims = verdicts.filter(({ verdict }) => verdict === sure)
    if (claims.length > 1) return { format: null, tie: claims.map(({ format }) => format.id) }
    if (claims[0]) return { format: claims[0].format, tie: [] }
  }
  return { format: null, tie: [] }
}

function unrecognised(head: Head, tie: string[]): Warning[] {
  const name = nameOf(head)
  if (tie.length > 0)
    return [warning('ambiguous-format', `${name} could be ${tie.join(' or ')}. Say which with --format`)]
  if (head.database) return [unknownDatabase(name, head.database)]
  const encrypted = encryptedDatabase(head)
  return encrypted === null ? [] : [warning('encrypted-database', `${name} ${encrypted}`)]
}

/** What exports are called. A phone is full of empty files of other names, which mark or lock something and never held a chat. */
const namedAsExport = /\.(?:txt|json|html?|csv|xml|db|sqlite|data|zip|ufdr|tar|gz|tgz|crypt\d*)$/i

function empty(source: Source): Warning {
  const name = nameOf(source)
  return namedAsExport.test(name)
    ? warning('empty-file', `${name} is empty. If it should not be, make a new copy from the original`)
    : warning('unknown-format', `${name} is empty, and not named as an export is`)
}

function unknownDatabase(name: string, { tables }: DatabaseSummary): Warning {
  const names = [...tables.keys()].sort()
  const rest = names.length - listedTables
  const listed = names.slice(0, listedTables).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
  const holds = names.length === 0 ? 'without any table' : `with the tables ${listed}`
  return warning(
    'unknown-format',
    `${name} is an SQLite database ${holds}, of no app that is known; it was hashed and left aside`,
  )
}

const nameOf = ({ path, member }: Pick<Source, 'path' | 'member'>): string => member ?? path

const warning = (code: Warning['code'], message: string): Warning => ({ code, message, locator: null, records: 0 })
