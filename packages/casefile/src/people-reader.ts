import type { DatabaseSync } from 'node:sqlite'
import type { AccountLink, Contact, Figures } from '@casethread/model'

const body = <T>(row: Record<string, unknown>): T => JSON.parse(String(row.body)) as T

/** Contacts by id, a few at a time; `where` is a condition of this package's own making. */
export function* readContacts(db: DatabaseSync, where = 'true'): Iterable<Contact> {
  for (const row of db.prepare(`SELECT body FROM contact WHERE ${where} ORDER BY id`).iterate()) yield body(row)
}

export function readContact(db: DatabaseSync, id: string): Contact | null {
  const row = db.prepare('SELECT body FROM contact WHERE id = ?').get(id)
  return row ? body(row) : null
}

export const readContactOfAccounts = (db: DatabaseSync): Map<string, string> =>
  new Map(
    db
      .prepare('SELECT account, contact_id FROM contact_account ORDER BY account')
      .all()
      .map((row) => [String(row.account), String(row.contact_id)]),
  )

export const readAccountLinks = (db: DatabaseSync): AccountLink[] =>
  db
    .prepare('SELECT body FROM account_link ORDER BY id')
    .all()
    .map((row) => body(row))

export function readFigures(db: DatabaseSync, variant: string): Figures | null {
  const row = db.prepare('SELECT body FROM figures WHERE variant = ?').get(variant)
  return row ? body(row) : null
}

export const readVariants = (db: DatabaseSync): string[] =>
  db
    .prepare(`SELECT variant FROM figures WHERE variant <> '' ORDER BY variant`)
    .all()
    .map((row) => String(row.variant))
