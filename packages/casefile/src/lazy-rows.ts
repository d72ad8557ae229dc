import type { DatabaseSync, StatementSync } from 'node:sqlite'

type Row = Record<string, unknown>

/** So many single look-ups cost as much as reading them all. */
const fewEnough = 2000

/**
 * Rows by id, read when they are first asked for: one decision needs a few of a hundred thousand accounts. Whoever asks for many gets all of
 * them read at once.
 */
export class LazyRows<T> {
  readonly #db: DatabaseSync
  readonly #sql: string
  readonly #one: StatementSync
  readonly #convert: (row: Row) => T
  #known = new Map<number, T | undefined>()
  #hasAll = false

  /** `sql` selects all rows, each with its `id`; `id` is that column as a condition after it can name it. */
  constructor(db: DatabaseSync, sql: string, id: string, convert: (row: Row) => T) {
    this.#db = db
    this.#sql = sql
    this.#one = db.prepare(`${sql} WHERE ${id} = ?`)
    this.#convert = convert
  }

  get(id: number | null | undefined): T | undefined {
    if (id === null || id === undefined) return undefined
    if (this.#hasAll || this.#known.has(id)) return this.#known.get(id)
    if (this.#known.size >= fewEnough) return this.#all().get(id)
    const row = this.#one.get(id)
    const value = row && this.#convert(row)
    this.#known.set(id, value)
    return value
  }

  /** All of them, in the order of their rows. */
  values(): Iterable<T> {
    return this.#all().values() as Iterable<T>
  }

  #all(): ReadonlyMap<number, T | undefined> {
    if (!this.#hasAll) {
      const rows = this.#db.prepare(this.#sql).all()
      this.#known = new Map(rows.map((row) => [Number(row.id), this.#convert(row)]))
      this.#hasAll = true
    }
    return this.#known
  }
}
