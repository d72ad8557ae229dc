import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { contactId } from './ids.ts'

/** Finds the row of an account by its id (`c-…`), which is a hash of it. */
export class AccountRows {
  readonly #db: DatabaseSync
  readonly #stored: StatementSync
  #all: ReadonlyMap<string, number> | undefined

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#stored = db.prepare('SELECT account_id FROM contact_account WHERE account = ?')
  }

  /** Undefined where the case has no such account. An analysis has stored those of contacts; for any other all are hashed, once. */
  of(id: string): number | undefined {
    const stored = this.#all ? null : this.#stored.get(id)?.account_id
    if (typeof stored === 'number') return stored
    this.#all ??= readAll(this.#db)
    return this.#all.get(id)
  }
}

function readAll(db: DatabaseSync): Map<string, number> {
  const all = new Map<string, number>()
  for (const { id, app, scope, kind, value } of db.prepare('SELECT id, app, scope, kind, value FROM account').iterate())
    all.set(contactId(String(app), String(scope), String(kind), String(value)), Number(id))
  return all
}
