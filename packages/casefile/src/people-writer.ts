import type { DatabaseSync } from 'node:sqlite'
import type { AccountLink, Contact, Figures } from '@casethread/model'
import { AccountRows } from './account-rows.ts'
import { writeFigureLines } from './figure-lines.ts'
import type { Statements } from './statements.ts'

/** Stores what an analysis made of accounts, contacts and figures; whoever calls brackets what belongs together with {@link inOne}. */
export class PeopleWriter {
  readonly #db: DatabaseSync
  readonly #sql: Statements
  readonly #accounts: AccountRows

  constructor(db: DatabaseSync, sql: Statements) {
    this.#db = db
    this.#sql = sql
    this.#accounts = new AccountRows(db)
  }

  /** Does all of it or, when it throws, nothing; returns what it returns. Within a transaction that is open already it joins that one. */
  inOne<T>(change: () => T): T {
    if (this.#db.isTransaction) return change()
    this.#db.exec('BEGIN IMMEDIATE')
    try {
      const result = change()
      this.#db.exec('COMMIT')
      return result
    } catch (error) {
      this.#db.exec('ROLLBACK')
      throw error
    }
  }

  /** Forgets every contact, link and figure, before all are computed anew. */
  clear(): void {
    const tables = ['contact_account', 'contact_booking', 'contact', 'account_link', 'figure_line', 'figures']
    for (const table of tables) this.#db.exec(`DELETE FROM ${table}`)
  }

  putLink(link: AccountLink): void {
    this.#sql
      .get('INSERT OR REPLACE INTO account_link VALUES (?, ?, ?)')
      .run(link.id, link.status, JSON.stringify(link))
  }

  dropLink(id: string): void {
    this.#sql.get('DELETE FROM account_link WHERE id = ?').run(id)
  }

  /** Stores a contact in place of the one with its id, and takes its accounts from whichever had them. */
  putContact(contact: Contact): void {
    const { bookings, unassigned = [], ...rest } = contact
    const { id, tier, role, points, notices } = rest
    // Figures need those with either.
    const counted = bookings.length + unassigned.length
    this.#sql
      .get(
        `INSERT INTO contact VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
         tier = excluded.tier, role = excluded.role, points = excluded.points, bookings = excluded.bookings, body = excluded.body`,
      )
      .run(id, tier, role.role, points, counted, JSON.stringify(rest))
    if (counted === 0) this.#sql.get('DELETE FROM contact_booking WHERE contact_id = ?').run(id)
    else
      this.#sql
        .get('INSERT OR REPLACE INTO contact_booking VALUES (?, ?)')
        .run(id, JSON.stringify({ tier, role, notices, bookings, unassigned }))
    const accounts = contact.accounts.map((account) => ({ account, rowId: this.#accounts.of(account) ?? null }))
    this.#sql.get('DELETE FROM contact_account WHERE contact_id = ?').run(id)
    for (const { account, rowId } of accounts)
      this.#sql.get('INSERT OR REPLACE INTO contact_account VALUES (?, ?, ?)').run(account, id, rowId)
  }

  dropContact(id: string): void {
    this.#sql.get('DELETE FROM contact_account WHERE contact_id = ?').run(id)
    this.#sql.get('DELETE FROM contact_booking WHERE contact_id = ?').run(id)
    this.#sql.get('DELETE FROM contact WHERE id = ?').run(id)
  }

  /** Writes of the long lists only the lines that differ from those stored. */
  putFigures({ ledger, sheet, duplicates, ...head }: Figures): void {
    this.#sql.get('INSERT OR REPLACE INTO figures VALUES (?, ?)').run(head.variant, JSON.stringify(head))
    writeFigureLines(this.#sql, head.variant, { ledger, sheet, duplicates })
  }

  dropFigures(variant: string): void {
    this.#sql.get('DELETE FROM figures WHERE variant = ?').run(variant)
    this.#sql.get('DELETE FROM figure_line WHERE variant = ?').run(variant)
  }
}
