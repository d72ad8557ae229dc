import { type SheetLine, serviceClasses } from '@casethread/model'
import type { Block, Cell } from '../document/document.ts'
import type { AnnexFacts } from './annex-facts.ts'
import { figures, money, number, row, text, words } from './blocks.ts'
import { bookingRow, confirmedFor, messagesOf, outcomesText, pricesText, routeText } from './booking-cells.ts'
import type { ContactBooking } from './case-people.ts'
import { evidenceCell } from './evidence-cell.ts'
import { tableOr } from './table-or.ts'

/** The spread of prices by service, then the confirmed bookings and those that wait: the wide tables together. */
export function bookingTables(facts: AnnexFacts): Block[] {
  const { t, people } = facts
  const confirmed = people.bookings.filter(({ booking }) => booking.tier === 'confirmed')
  const waiting = people.bookings.filter(({ booking }) => booking.tier !== 'confirmed' && booking.tier !== 'not')
  return [
    classTable(facts, confirmed),
    list(facts, confirmed, { id: 'table-bookings', caption: t.bookings.list, none: t.bookings.noConfirmed }),
    list(facts, waiting, { id: 'table-waiting', caption: t.bookings.waiting, none: t.bookings.noWaiting }),
  ]
}

function list(
  facts: AnnexFacts,
  entries: readonly ContactBooking[],
  { id, caption, none }: { id: string; caption: string; none: string },
): Block {
  const own = facts.t.bookings
  return tableOr(
    {
      id,
      caption: [caption],
      columns: [
        words('booking', own.booking, 1.6),
        words('contact', own.contact, 1.6),
        words('period', own.period, 1.5),
        words('route', own.route, 1.5),
        words('service', own.serviceAndPayment, 1.5),
        figures('persons', own.personsLow),
        figures('atMost', own.personsHigh),
        figures('minors', own.minors),
        words('price', own.price, 1.5),
        words('confirmed', own.confirmedFor, 1.5),
        words('outcome', own.outcome, 1),
        words('because', own.because, 2),
        words('evidence', own.evidence, 2),
      ],
      rows: entries.map((entry) => row(cells(facts, entry), bookingRow(entry.booking.id))),
    },
    none,
  )
}

function cells(facts: AnnexFacts, { booking, contact }: ContactBooking): Cell[] {
  const { t, disclose, clock, phrase } = facts
  const day = (at: number | null) => (at === null ? t.terms.undated : clock.day(at))
  return [
    text({ type: 'code', text: booking.id }),
    text(disclose.label(contact.id)),
    text(`${day(booking.openedAt)} – ${day(booking.lastAt)}`),
    text(routeText(facts, booking.route)),
    text(`${t.terms.services[booking.service]}; ${t.terms.modalities[booking.modality]}`),
    number(booking.persons.lo),
    number(booking.persons.hi),
    number(booking.persons.minors),
    text(...pricesText(facts, booking.prices)),
    text(confirmedFor(facts, booking)),
    text(outcomesText(facts, booking)),
    text(phrase(booking.because)),
    text(...evidenceCell(facts, messagesOf(booking), bookingRow(booking.id))),
  ]
}

/** By service, since prices of different ones say nothing of each other. Only prices agreed for one person are compared. */
function classTable({ t, figures: own }: AnnexFacts, confirmed: readonly ContactBooking[]): Block {
  return tableOr(
    {
      id: 'table-services',
      caption: [t.bookings.classes],
      columns: [
        words('service', t.bookings.service, 3),
        figures('bookings', t.bookings.bookingsColumn),
        figures('persons', t.bookings.personsLow),
        figures('lowest', t.bookings.lowest, 2),
        figures('highest', t.bookings.highest, 2),
      ],
      rows: serviceClasses.flatMap((service) => {
        const entries = confirmed.filter(({ booking }) => booking.service === service)
        if (entries.length === 0) return []
        const ids = new Set(entries.map(({ booking }) => booking.id))
        const prices = agreedPerPerson(own?.sheet.filter(({ booking }) => ids.has(booking)) ?? [])
        return [
          row([
            text(t.terms.services[service]),
            number(entries.length),
            number(entries.reduce((sum, { booking }) => sum + booking.persons.lo, 0)),
            money(prices.at(0) ?? null),
            money(prices.at(-1) ?? null),
          ]),
        ]
      }),
    },
    t.bookings.noClasses,
  )
}

/** Ascending, euro cents: what the sheet took for agreed in a booking's own chat, for one person. A party's price is that of none of them. */
export const agreedPerPerson = (lines: readonly SheetLine[]): number[] =>
  lines
    .flatMap(({ rung, priceUnit, price }) => (rung === 1 && priceUnit === 'person' && price !== null ? [price] : []))
    .sort((a, b) => a - b)
