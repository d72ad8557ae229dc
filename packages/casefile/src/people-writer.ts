import type { DatabaseSync } from 'node:sqlite'
import type { AccountLink, Contact, Figures } from '@casethread/model'
import type { Statements } from './statements.ts'

/** Stores what an analysis made of accounts, contacts and figures; whoever calls brackets what belongs together with {@link inOne}. */
export class PeopleWriter {
  readonly #db: DatabaseSync
  readonly #sql: Statements

  constructor(db: DatabaseSync, sql: Statements) {
    this.#db = db
    this.#sql = sql
  }

  /** Does all of it or, when it throws, nothing. Within a transaction that is open already it joins that one. */
  inOne(change: () => void): void {
    if (this.#db.isTransaction) {
      change()
      return
    }
    this.#db.exec('BEGIN IMMEDIATE')
    try {
      change()
      this.#db.exec('COMMIT')
    } catch (error) {
      this.#db.exec('ROLLBACK')
      throw error
    }
  }

  /** Forgets every contact, link and figure, before all are computed anew. */
  clear(): void {
    this.#db.exec('DELETE FROM contact_account; DELETE FROM contact; DELETE FROM account_link; DELETE FROM figures')
  }

  putLink(link: AccountLink): void {
    this.#sql
      .get('INSERT OR REPLACE INTO account_link VALUES (?, ?, ?)')
      .run(link.id, link.status, JSON.stringify(link))
  }

  /** Stores a contact in place of the one with its id, and takes its accounts from whichever had them. */
  putContact(contact: Contact): void {
    const { id, tier, role, points, bookings } = contact
    this.#sql
      .get(
        `INSERT INTO contact VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
         tier = excluded.tier, role = excluded.role, points = excluded.points, bookings = excluded.bookings, body = excluded.body`,
      )
      .run(id, tier, role.role, points, bookings.length, JSON.stringify(contact))
    this.#sql.get('DELETE FROM contact_account WHERE contact_id = ?').run(id)
    for (const account of contact.accounts)
      this.#sql.get('INSERT OR REPLACE INTO contact_account VALUES (?, ?)').run(account, id)
  }

  dropContact(id: string): void {
    this.#sql.get('DELETE FROM contact_account WHERE contact_id = ?').run(id)
    this.#sql.get('DELETE FROM contact WHERE id = ?').run(id)
  }

  putFigures(figures: Figures): void {
    this.#sql.get('INSERT OR REPLACE INTO figures VALUES (?, ?)').run(figures.variant, JSON.stringify(figures))
  }

  dropFigures(variant: string): void {
    this.#sql.get('DELETE FROM figures WHERE variant = ?').run(variant)
  }
}
