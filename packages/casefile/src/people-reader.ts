import type { DatabaseSync } from 'node:sqlite'
import type { AccountLink, Contact, Figures, Interval } from '@casethread/model'
import { readDecisionHead } from './decision-log.ts'
import { readFigureLines } from './figure-lines.ts'

const body = <T>(row: Record<string, unknown>): T => JSON.parse(String(row.body)) as T

/** What figures need of a contact. */
export type BookedContact = Pick<Contact, 'id' | 'role' | 'tier' | 'notices' | 'bookings' | 'unassigned'>

const contactRows = 'SELECT c.body, b.body AS booked FROM contact c LEFT JOIN contact_booking b ON b.contact_id = c.id'

/** Both halves of a contact, with its fields in one order whether it has bookings or not. */
function toContact(row: Record<string, unknown>): Contact {
  const { decisions, notices, messageCount, firstAt, lastAt, ...rest } = body<Contact>(row)
  const booked = row.booked === null ? null : (JSON.parse(String(row.booked)) as BookedContact)
  const { bookings = [], unassigned = [] } = booked ?? {}
  return { ...rest, bookings, unassigned, decisions, notices, messageCount, firstAt, lastAt }
}

/** Contacts by id, a few at a time. */
export function* readContacts(db: DatabaseSync): Iterable<Contact> {
  for (const row of db.prepare(`${contactRows} ORDER BY c.id`).iterate()) yield toContact(row)
}

/** Those with a booking, or with a payment that belongs to none, by id; what figures need of them. */
export function* readBookedContacts(db: DatabaseSync): Iterable<BookedContact> {
  for (const row of db.prepare('SELECT contact_id, body FROM contact_booking ORDER BY contact_id').iterate())
    yield { id: String(row.contact_id), ...body<Omit<BookedContact, 'id'>>(row) }
}

export function readContact(db: DatabaseSync, id: string): Contact | null {
  const row = db.prepare(`${contactRows} WHERE c.id = ?`).get(id)
  return row ? toContact(row) : null
}

export function readContactOfAccount(db: DatabaseSync, account: string): Contact | null {
  const row = db
    .prepare(`${contactRows} JOIN contact_account a ON a.contact_id = c.id WHERE a.account = ?`)
    .get(account)
  return row ? toContact(row) : null
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

/** A variant is not reckoned anew with each decision: one that is older than the last decision says that it is stale. */
export function readFigures(db: DatabaseSync, variant: string): Figures | null {
  const row = db.prepare('SELECT body FROM figures WHERE variant = ?').get(variant)
  if (!row) return null
  const head = body<Omit<Figures, 'ledger' | 'sheet' | 'duplicates'>>(row)
  const estimateStale = head.estimateStale || head.decisionHead !== readDecisionHead(db)
  return { ...head, estimateStale, ...readFigureLines(db, variant) }
}

/** The interval that was reckoned last; null where none was. */
export function readEstimate(db: DatabaseSync): Interval | null {
  const row = db.prepare(`SELECT body->'$.estimate' AS body FROM figures WHERE variant = ''`).get()
  return row ? body(row) : null
}

export const readVariants = (db: DatabaseSync): string[] =>
  db
    .prepare(`SELECT variant FROM figures WHERE variant <> '' ORDER BY variant`)
    .all()
    .map((row) => String(row.variant))
