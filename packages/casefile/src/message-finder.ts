import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** Where a record lies, as people cite it. */
export interface CitedPlace {
  /** Null where no exhibit was stated. */
  exhibit: string | null
  /** Relative to the argument given. */
  path: string
  /** Within an archive; null outside of one. */
  member: string | null
  /** `line 120`, `/messages/3`. */
  locator: string
}

/** Finds messages by what is said of them outside of the case file: their public ids, or the places of their records and copies. */
export class MessageFinder {
  readonly #db: DatabaseSync
  readonly #records: readonly StatementSync[]
  readonly #sourcesWithKey: StatementSync
  readonly #prefixesWithKey: StatementSync
  readonly #prefixesWithText: StatementSync
  #sourcesByPlace: ReadonlyMap<string, number[]> | undefined

  /** Needs the indexes of {@link buildPlaceIndexes}. */
  constructor(db: DatabaseSync) {
    const where = 'WHERE source_id = ? AND prefix_id = ? AND number = ?'
    this.#records = [
      db.prepare(`SELECT id FROM message ${where}`),
      db.prepare(`SELECT message_id AS id FROM message_copy ${where}`),
    ]
    this.#db = db
    this.#sourcesWithKey = db.prepare('SELECT id FROM source WHERE key = ?')
    this.#prefixesWithKey = db.prepare('SELECT id FROM locator_prefix WHERE key = ?')
    this.#prefixesWithText = db.prepare('SELECT id FROM locator_prefix WHERE text = ?')
  }

  /** Row id of the message with this public id, that of a copy included; null where the case has none. */
  withId(id: string): number | null {
    const [, source, prefix, number] = /^([0-9a-f]{12})-([0-9a-f]{6})-(\d{1,15})$/.exec(id) ?? []
    if (source === undefined || prefix === undefined || number === undefined) return null
    const [found] = this.#at(idsOf(this.#sourcesWithKey, source), idsOf(this.#prefixesWithKey, prefix), Number(number))
    return found ?? null
  }

  /** Row ids of the messages whose record, or a copy of it, lies there: none, one, or several where paths of several files are equal. */
  at({ exhibit, path, member, locator }: CitedPlace): number[] {
    const [, prefix, number] = /^(.*?)(\d{1,15})$/s.exec(locator) ?? []
    if (prefix === undefined || number === undefined) return []
    // Paths are few beside messages, and who asks for one asks for thousands.
    this.#sourcesByPlace ??= readPlaces(this.#db)
    const sources = this.#sourcesByPlace.get(placeKey(exhibit, path, member))
    return this.#at(sources, idsOf(this.#prefixesWithText, prefix), Number(number))
  }

  #at(sources: readonly number[] = [], prefixes: readonly number[] = [], number: number): number[] {
    const rows = this.#records.flatMap((statement) =>
      sources.flatMap((source) => prefixes.flatMap((prefix) => statement.all(source, prefix, number))),
    )
    return [...new Set(rows.map(({ id }) => Number(id)))].sort((a, b) => a - b)
  }
}

const placeKey = (exhibit: unknown, path: unknown, member: unknown) =>
  JSON.stringify([exhibit ?? '', path, member ?? ''])

const placesOfSources = `SELECT DISTINCT c.exhibit, c.path, s.member, s.id
  FROM source s JOIN file_copy c ON c.file_id = s.file_id ORDER BY s.id`

const idsOf = (statement: StatementSync, text: string): number[] => statement.all(text).map(({ id }) => Number(id))

function readPlaces(db: DatabaseSync): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const { exhibit, path, member, id } of db.prepare(placesOfSources).iterate()) {
    const key = placeKey(exhibit, path, member)
    const known = places.get(key)
    if (known) known.push(Number(id))
    else places.set(key, [Number(id)])
  }
  return places
}

/** Built by the analysis, or when a message is first looked up by its place: only decisions need it, and a bulk load would pay for it. */
export function buildPlaceIndexes(db: DatabaseSync): void {
  db.exec(`
    CREATE INDEX IF NOT EXISTS message_by_place ON message (source_id, prefix_id, number);
    CREATE INDEX IF NOT EXISTS message_copy_by_place ON message_copy (source_id, prefix_id, number);
    CREATE INDEX IF NOT EXISTS locator_prefix_by_key ON locator_prefix (key);
  `)
}

export function hasPlaceIndexes(db: DatabaseSync): boolean {
  const sql = `SELECT count(*) AS n FROM sqlite_schema
    WHERE name IN ('message_by_place', 'message_copy_by_place', 'locator_prefix_by_key')`
  return db.prepare(sql).get()?.n === 3
}
