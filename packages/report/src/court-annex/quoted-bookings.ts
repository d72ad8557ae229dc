import type { Block, Quotation } from '../document/document.ts'
import type { AnnexFacts } from './annex-facts.ts'
import { code, fact, note, reference, subheading } from './blocks.ts'
import { bookingRow, messagesOf } from './booking-cells.ts'
import type { ContactBooking } from './case-people.ts'
import { concordanceTable } from './evidence-cell.ts'
import { quotation } from './quotation.ts'

/** How much of the evidence the pages quote; the concordance has all of it. */
const bookingsQuoted = 10
const messagesQuoted = 6

/** Passages of the first confirmed bookings in their order of time; the count of all stands with them. */
export function quotedBookings(facts: AnnexFacts): Block[] {
  const { t, say, people } = facts
  const confirmed = people.bookings.filter(({ booking }) => booking.tier === 'confirmed')
  const all = new Set(confirmed.flatMap(({ booking }) => messagesOf(booking)))
  if (all.size === 0) return [note([t.bookings.noQuotes])]
  const quoted = new Set<number>()
  const passages = confirmed.slice(0, bookingsQuoted).flatMap((entry) => passagesOf(facts, entry, quoted))
  return [
    subheading(t.bookings.quoted),
    fact(
      say(t.bookings.quotedCount, {
        total: all.size,
        shown: quoted.size,
        bookings: Math.min(confirmed.length, bookingsQuoted),
        concordance: reference(concordanceTable),
      }),
    ),
    ...passages,
  ]
}

function passagesOf(facts: AnnexFacts, { booking, contact }: ContactBooking, quoted: Set<number>): Block[] {
  const messages = messagesOf(booking)
    .filter((rowId) => !quoted.has(rowId))
    .map((rowId) => ({ rowId, cited: facts.citations.cite(rowId, bookingRow(booking.id)) }))
    .sort(
      (a, b) =>
        (a.cited.message.sentAt ?? Infinity) - (b.cited.message.sentAt ?? Infinity) ||
        (a.cited.reference < b.cited.reference ? -1 : 1),
    )
    .slice(0, messagesQuoted)
  for (const { rowId } of messages) quoted.add(rowId)
  const head = facts.say(facts.t.bookings.quotedBooking, {
    booking: code(booking.id),
    contact: facts.disclose.label(contact.id),
    row: reference(bookingRow(booking.id)),
  })
  return messages.length === 0 ? [] : [note(head), ...messages.map(({ cited }): Quotation => quotation(facts, cited))]
}
