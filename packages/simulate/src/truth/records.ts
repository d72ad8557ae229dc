import type { Booking, Payment } from '../world/booking.ts'
import type { Account, Contact, Role } from '../world/contact.ts'
import { dayMs, firstDay } from '../world/options.ts'
import type { World } from '../world/world.ts'
import type { Citation, Evidence } from './evidence.ts'

export const iso = (at: number): string => new Date(at).toISOString()

/** The thread kinds of gold/README.md, and two that contacts need besides. */
const kinds: Readonly<Partial<Record<Role, string>>> = { probable: 'customer' }
export const kindOf = (role: Role): string => kinds[role] ?? role

/** What a careful reader concludes (gold/README.md). */
export function tierOf(role: Role): string {
  if (role === 'customer') return 'confirmed-eligible'
  if (role === 'probable') return 'probable'
  if (role === 'enquirer') return 'possible'
  return role === 'privileged' ? 'quarantine' : 'not'
}

export const personsOf = ({ persons, minors }: Booking) => ({ lo: persons, hi: persons, minors })

export const priceOf = ({ price, persons, per }: Booking) => ({
  amount: per === 'group' ? price * persons : price,
  currency: 'EUR',
  per,
})

const accountRecord = ({ app, label, number, handle, isRequest }: Account) => ({
  app,
  label,
  ...(app === 'viber' ? { number } : {}),
  ...(app === 'skype' || app === 'facebook' ? { handle } : {}),
  ...(isRequest ? { request: true } : {}),
})

function contactRecord(contact: Contact): object {
  const { id, role, name, languages, accounts, booking, from, to } = contact
  return {
    record: 'contact',
    id,
    name,
    kind: kindOf(role),
    tier: tierOf(role),
    langs: [...new Set(languages)],
    accounts: accounts.map(accountRecord),
    persons: booking ? personsOf(booking) : null,
    price: booking ? priceOf(booking) : null,
    booking: booking?.id ?? null,
    paysFor: contact.paysFor?.id ?? null,
    from: iso(firstDay + from * dayMs),
    to: iso(firstDay + to * dayMs),
  }
}

/** The numbers of somebody who changed them, each with the messages that show the change. */
function* numberRecords(contact: Contact, evidence: Evidence): Generator<object, void, void> {
  if (contact.changes.every((change) => change === null)) return
  for (const [i, account] of contact.accounts.entries()) {
    yield {
      record: 'number',
      contact: contact.id,
      value: account.number,
      app: account.app,
      label: account.label,
      succeeds: contact.accounts[i - 1]?.number ?? null,
      evidence: contact.changes[i - 1] ?? null,
      messages: evidence.of(`${contact.id}/number ${i}`),
    }
  }
}

const bookingFacts = [
  'asked',
  'persons',
  'quoted',
  'agreed',
  'instructed',
  'set-out',
  'intercepted',
  'arrived',
  'second phone',
]

function citationsOf(booking: Booking, evidence: Evidence): Record<string, Citation[]> {
  const found = bookingFacts.map((fact) => [fact, evidence.of(`${booking.id}/${fact}`)] as const)
  return Object.fromEntries(found.filter(([, citations]) => citations.length > 0))
}

/** The messages on which a booking rests: what was agreed, what was done, what came of it, what was paid. */
export function groundsOf(booking: Booking, evidence: Evidence): Citation[] {
  const facts = ['persons', 'agreed', 'set-out', 'arrived', 'intercepted'].map((fact) => `${booking.id}/${fact}`)
  const paid = booking.payments.map(({ id }) => `${id}/received`)
  return [...facts, ...paid].flatMap((fact) => evidence.of(fact).slice(0, 1))
}

function* bookingRecords(booking: Booking, contact: string, evidence: Evidence): Generator<object, void, void> {
  const { id, persons, minors, dest, modality, outcome, attempts } = booking
  yield {
    ...{ record: 'booking', id, contact, persons: personsOf(booking), price: priceOf(booking) },
    ...{ pricePerPerson: booking.price, destination: dest, modality, outcome, attempts },
    messages: citationsOf(booking, evidence),
  }
  for (let i = 0; i < persons; i++)
    yield { record: 'person', id: `${id}-${i + 1}`, booking: id, minor: i >= persons - minors }
  for (const payment of booking.payments) yield paymentRecord(payment, id, evidence)
}

function paymentRecord({ id, kind, level, amount, code }: Payment, booking: string, evidence: Evidence): object {
  return {
    ...{ record: 'payment', id, booking, kind, level, amount, currency: 'EUR', code: code ?? null },
    made: evidence.of(`${id}/made`),
    received: evidence.of(`${id}/received`),
  }
}

/** What can be told only when all chats are written: who was who, and which messages prove it. */
export function* closingRecords(world: World, evidence: Evidence): Generator<object, void, void> {
  for (const contact of world.contacts) {
    yield contactRecord(contact)
    yield* numberRecords(contact, evidence)
    if (contact.booking) yield* bookingRecords(contact.booking, contact.id, evidence)
  }
}
