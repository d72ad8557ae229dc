import type { Contact, Figures } from '@casethread/model'
import type { CaseSource } from '../../case-source.ts'
import type { Clock } from '../../render/instant.ts'
import type { MonthFigures } from '../months-picture.ts'

/** Bookings by the month of their first message, and the lines of the ledger by that of the payment; undated ones are in neither. */
export function monthFigures(
  contacts: Iterable<Contact>,
  figures: Figures | null,
  source: Pick<CaseSource, 'message'>,
  clock: Clock,
): MonthFigures[] {
  const months = new Map<string, MonthFigures>()
  const paidAt = new Map<string, number | null>()
  const add = (instant: number | null, change: (month: MonthFigures) => void) => {
    if (instant === null) return
    const name = clock.day(instant).slice(0, -3)
    const month = months.get(name) ?? emptyMonth(name)
    months.set(name, month)
    change(month)
  }
  for (const { bookings, unassigned } of contacts) {
    for (const { id, date } of unassigned ?? []) paidAt.set(id, date.latest ?? date.earliest)
    for (const { openedAt, tier, payments } of bookings) {
      add(openedAt, (month) => month.bookings[tier === 'confirmed' ? 'confirmed' : 'other']++)
      for (const { id, date } of payments) paidAt.set(id, date.latest ?? date.earliest)
    }
  }
  for (const { payment, counts, cents, messages } of figures?.ledger ?? []) {
    const column = columns[counts]
    if (column === null || cents === null) continue
    const [first] = messages
    const at = paidAt.get(payment) ?? (first === undefined ? null : source.message(first).sentAt)
    add(at, (month) => {
      month.payments[column] += cents
    })
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1))
}

/** Refunds are no bars of their own: what was paid and what came back are different months. */
const columns = {
  observed: 'observed',
  unassigned: 'observed',
  contingent: 'notCounted',
  claimed: 'notCounted',
  refund: null,
  excluded: null,
} as const satisfies Record<Figures['ledger'][number]['counts'], keyof MonthFigures['payments'] | null>

const emptyMonth = (month: string): MonthFigures => ({
  month,
  bookings: { confirmed: 0, other: 0 },
  payments: { observed: 0, notCounted: 0 },
})
