import type { BookedContact } from '@casethread/casefile'
import type { Booking, CasePayment, Role, Tier } from '@casethread/model'

/** A booking and whose it is. */
export interface Entry {
  contact: string
  booking: Booking
  /** Brings other people's groups: each of his bookings is a group of its own. */
  isAgent: boolean
  needsTranslation: boolean
}

/** A payment of a contact that belongs to none of its bookings. */
export interface LoosePayment {
  /** Empty for what only a third party's record shows. */
  contact: string
  /** What the contact is held to be: rent and family money are payments as well. Null for a third party's record. */
  standing: { role: Role; tier: Tier } | null
  payment: CasePayment
}

/** What the figures are made of, in an order that does not depend on that of the contacts. */
export interface Casework {
  entries: readonly Entry[]
  loose: readonly LoosePayment[]
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export function caseworkOf(contacts: Iterable<BookedContact>): Casework {
  const entries: Entry[] = []
  const loose: LoosePayment[] = []
  for (const contact of contacts) {
    const whose = {
      contact: contact.id,
      isAgent: contact.role.role === 'agent',
      needsTranslation: contact.notices.some(({ code }) => code === 'needs-translation'),
    }
    for (const booking of contact.bookings) entries.push({ ...whose, booking })
    for (const payment of contact.unassigned ?? [])
      loose.push({ contact: contact.id, standing: { role: contact.role.role, tier: contact.tier }, payment })
  }
  entries.sort((a, b) => byText(a.contact, b.contact) || byText(a.booking.id, b.booking.id))
  loose.sort((a, b) => byText(a.contact, b.contact) || byText(a.payment.id, b.payment.id))
  return { entries, loose }
}

/** Whether a statement still stands when only these messages may be used; what cites none rests on a reader or a record. */
const stands = (messages: readonly number[], keeps: (message: number) => boolean): boolean =>
  messages.length === 0 || messages.some(keeps)

/** The same case when only some messages may be used: what rests on none of them is gone. */
export const casework = {
  keeping: ({ entries, loose }: Casework, keeps: (message: number) => boolean): Casework => ({
    entries: entries.flatMap((entry) => {
      const booking = bookingKeeping(entry.booking, keeps)
      return booking ? [{ ...entry, booking }] : []
    }),
    loose: loose.filter(({ payment }) => stands(payment.messages, keeps)),
  }),
}

/** Null where nothing of the booking is left. */
function bookingKeeping(booking: Booking, keeps: (message: number) => boolean): Booking | null {
  if (messagesOf(booking).every((message) => !keeps(message)) && messagesOf(booking).length > 0) return null
  const { persons, payable } = booking
  const isCounted = stands(persons.messages, keeps)
  const isOwed = payable.owed && stands(payable.messages, keeps)
  return {
    ...booking,
    persons: isCounted ? persons : { ...persons, lo: 0, minors: 0 },
    ...(booking.documents ? { documents: booking.documents.filter(({ messages }) => stands(messages, keeps)) } : {}),
    ...(booking.named ? { named: booking.named.filter(({ messages }) => stands(messages, keeps)) } : {}),
    prices: booking.prices.filter(({ messages }) => stands(messages, keeps)),
    payments: booking.payments.filter(({ messages }) => stands(messages, keeps)),
    attempts: booking.attempts.filter(({ messages }) => stands(messages, keeps)),
    payable: isOwed || !payable.owed ? payable : { ...payable, owed: false, because: 'what showed it is left out' },
  }
}

/** Every message that a booking cites, each once, in the order of its parts: that of row ids changes from one reading to the next. */
export function messagesOf({ persons, prices, payments, attempts, payable }: Booking): number[] {
  const cited = new Set(persons.messages)
  for (const part of [[payable], prices, payments, attempts])
    for (const { messages } of part) for (const message of messages) cited.add(message)
  return [...cited]
}

/** When a booking's journey began, as far as known: its first set-out, else its last payment, else its first message. */
export function dateOf({ attempts, payments, openedAt }: Booking): number | null {
  let [setOut, paid] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { at } of attempts) setOut = Math.min(setOut, at ?? setOut)
  if (Number.isFinite(setOut)) return setOut
  for (const { date } of payments) paid = Math.max(paid, date.latest ?? paid)
  return Number.isFinite(paid) ? paid : openedAt
}
