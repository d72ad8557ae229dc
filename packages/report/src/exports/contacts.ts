import type { ContactAccount } from '@casethread/casefile'
import type { App, Booking, CasePayment, Contact, PriceTerm, Role, Signal, Tier } from '@casethread/model'
import type { CaseSource } from '../case-source.ts'
import type { Pseudonyms } from '../disclosure/pseudonyms.ts'
import { isoInstant } from '../render/instant.ts'
import type { ExportOf } from './export-kind.ts'
import type { IdentifierRecord } from './identifiers.ts'

interface PaymentRecord extends Pick<CasePayment, 'kind' | 'level' | 'payee'> {
  /** Major units; null where a payment is told without its amount. */
  amount: number | null
  currency: string | null
  from: string | null
  to: string | null
  identifiers: readonly string[]
  /** Id of the booking; null for a receipt without a journey. */
  booking: string | null
  messages: string[]
}

/** What rules and readers make of one contact; in a case that was not analyzed, one of its accounts without any of that. */
export interface ContactRecord {
  contact: string
  /** Null without the case's key. */
  pseudonym: string | null
  names: readonly string[]
  accounts: { app: App; id: string; name: string | null }[]
  role: Role
  /** Who says so. */
  roleBy: 'rule' | 'reader' | null
  tier: Tier
  /** The line of the decision table, or the decision, that gives the tier. */
  because: string | null
  /** Confirmed by two readers, each apart: that persons travelled, and that they paid. */
  confirmed: Booking['confirmed']
  /** All travellers of the bookings that have the contact's tier; null without such a booking. */
  persons: { lo: number; hi: number | null; minors: number } | null
  /**
   * The price last agreed in those bookings, else the owner's last quoted, else the last that the contact himself named; what readers corrected
   * goes first, and a price of children alone is none.
   */
  price: { amount: number; currency: string; per: PriceTerm['per'] } | null
  signals: (Pick<Signal, 'id' | 'family' | 'class' | 'points'> & { messages: string[] })[]
  payments: PaymentRecord[]
  identifiers: Pick<IdentifierRecord, 'value' | 'from' | 'to' | 'evidence'>[]
  /** Kinds of the signs of danger in its chats (`safeguard.threat` …). */
  alerts: readonly string[]
  /** What readers should see: disagreement, changed evidence, one reader only. */
  notices: readonly string[]
  messageCount: number
  firstAt: string | null
  lastAt: string | null
}

/** Hundredths as major units; exact for every sum below 90 million million. */
const major = (hundredths: number): number => hundredths / 100

const toAccount = ({ account }: ContactAccount) => ({ app: account.app, id: account.value, name: account.name })

function toRecord(
  contact: Contact,
  accounts: ReadonlyMap<string, ContactAccount>,
  idOf: IdOf,
  pseudonyms: Pseudonyms | null,
): ContactRecord {
  const own = contact.bookings.filter(({ tier }) => tier === contact.tier)
  return {
    contact: contact.id,
    pseudonym: pseudonyms?.of(contact.id) ?? null,
    names: contact.names,
    accounts: contact.accounts.flatMap((id) => {
      const known = accounts.get(id)
      return known ? [toAccount(known)] : []
    }),
    role: contact.role.role,
    roleBy: contact.role.by,
    tier: contact.tier,
    because: contact.because,
    confirmed: {
      person: own.some(({ confirmed }) => confirmed.person),
      paid: own.some(({ confirmed }) => confirmed.paid),
    },
    persons: personsOf(own),
    price: priceOf(own),
    signals: contact.signals.map(({ id, family, class: kind, points, messages }) => ({
      ...{ id, family, class: kind, points, messages: messages.map(idOf) },
    })),
    payments: [
      ...contact.bookings.flatMap(({ id, payments }) => payments.map((payment) => toPayment(payment, id, idOf))),
      ...(contact.unassigned ?? []).map((payment) => toPayment(payment, null, idOf)),
    ],
    identifiers: contact.identifiers.map(({ value, from, to, evidence }) => ({
      ...{ value, from: isoInstant(from), to: isoInstant(to), evidence },
    })),
    alerts: contact.alerts,
    notices: contact.notices.map(({ code }) => code),
    messageCount: contact.messageCount,
    firstAt: isoInstant(contact.firstAt),
    lastAt: isoInstant(contact.lastAt),
  }
}

type IdOf = (rowId: number) => string

function personsOf(bookings: readonly Booking[]): ContactRecord['persons'] {
  if (bookings.length === 0) return null
  const sum = (of: (persons: Booking['persons']) => number) =>
    bookings.reduce((total, { persons }) => total + of(persons), 0)
  const isOpen = bookings.some(({ persons }) => persons.hi === null)
  return { lo: sum(({ lo }) => lo), hi: isOpen ? null : sum(({ hi }) => hi ?? 0), minors: sum(({ minors }) => minors) }
}

/** Bookings hold the prices that were only named with the owner's behind the contact's: the last of the best is meant. */
function priceOf(bookings: readonly Booking[]): ContactRecord['price'] {
  const terms = bookings.flatMap(({ prices }) => prices).filter(({ of }) => of !== 'child')
  const rank = ({ byReader, stage }: PriceTerm) => (byReader ? 2 : 0) + (stage === 'agreed' ? 1 : 0)
  const best = terms.reduce<PriceTerm | null>((found, term) => (found && rank(found) > rank(term) ? found : term), null)
  return best && { amount: major(best.money.amount), currency: best.money.currency, per: best.per }
}

const toPayment = (payment: CasePayment, booking: string | null, idOf: IdOf): PaymentRecord => ({
  kind: payment.kind,
  level: payment.level,
  amount: payment.money && major(payment.money.amount),
  currency: payment.money?.currency ?? null,
  from: isoInstant(payment.date.earliest),
  to: isoInstant(payment.date.latest),
  payee: payment.payee,
  identifiers: payment.identifiers,
  booking,
  messages: payment.messages.map(idOf),
})

/** An account of a case that was not analyzed. */
const ofAccount = (contact: ContactAccount, pseudonyms: Pseudonyms | null): ContactRecord => ({
  contact: contact.id,
  pseudonym: pseudonyms?.of(contact.id) ?? null,
  names: contact.names,
  accounts: [toAccount(contact)],
  ...{ role: 'unknown', roleBy: null, tier: 'undetermined', because: null, persons: null, price: null },
  confirmed: { person: false, paid: false },
  ...{ signals: [], payments: [], alerts: [], notices: [] },
  identifiers:
    contact.account.kind === 'name'
      ? []
      : [{ value: contact.account.value, from: isoInstant(contact.firstAt), to: null, evidence: 'behaviour' }],
  messageCount: contact.messageCount,
  firstAt: isoInstant(contact.firstAt),
  lastAt: isoInstant(contact.lastAt),
})

function* contactRecords(source: CaseSource, pseudonyms: Pseudonyms | null): Iterable<ContactRecord> {
  const accounts = source.contactAccounts()
  const byId = new Map(accounts.map((account) => [account.id, account]))
  let analyzed = false
  for (const contact of source.contacts()) {
    analyzed = true
    yield toRecord(contact, byId, (rowId) => source.message(rowId).id, pseudonyms)
  }
  if (!analyzed) for (const account of accounts) yield ofAccount(account, pseudonyms)
}

export const contacts = {
  id: 'contacts',
  title: 'Every contact: who it is, what rules and readers make of it, and the messages that show it',
  fields: [
    'contact',
    'pseudonym',
    'names',
    'accounts',
    'role',
    'roleBy',
    'tier',
    'because',
    'confirmed',
    'persons',
    'price',
    'signals',
    'payments',
    'identifiers',
    'alerts',
    'notices',
    'messageCount',
    'firstAt',
    'lastAt',
  ],
  csvInReport: true,
  records: contactRecords,
} as const satisfies ExportOf<ContactRecord>
