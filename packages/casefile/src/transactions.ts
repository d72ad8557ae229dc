import type { DatabaseSync } from 'node:sqlite'

/** A commit costs a write to the disk, so many batches share one; a stopped run loses no more than these rows. */
const rowsPerTransaction = 50_000

/** The one open transaction of a writing connection. */
export class Transactions {
  readonly #db: DatabaseSync
  #rows = 0

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  begin(): void {
    if (!this.#db.isTransaction) this.#db.exec('BEGIN IMMEDIATE')
  }

  commit(): void {
    if (this.#db.isTransaction) this.#db.exec('COMMIT')
    this.#rows = 0
  }

  /** Does the work whole or not at all, and commits when enough rows have come together. */
  within(rows: number, work: () => void): void {
    this.begin()
    this.#db.exec('SAVEPOINT batch')
    try {
      work()
    } catch (error) {
      this.#db.exec('ROLLBACK TO batch; RELEASE batch')
      throw error
    }
    this.#db.exec('RELEASE batch')
    this.#rows += rows
    if (this.#rows >= rowsPerTransaction) this.commit()
  }

  /** Does the work in a transaction of its own. */
  alone<T>(work: () => T): T {
    this.commit()
    this.begin()
    try {
      const result = work()
      this.commit()
      return result
    } catch (error) {
      this.#db.exec('ROLLBACK')
      throw error
    }
  }
}
