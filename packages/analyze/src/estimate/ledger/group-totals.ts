import type { Duplicate } from '@casethread/model'
import type { Entry } from '../casework.ts'
import { apart, isShown, sideOf } from './payment-marks.ts'

const pairDays = 3
const dayMs = 86_400_000
/** One equal payment of a stranger is chance. */
const fewestShares = 2

interface Paid {
  entry: Entry
  payment: Entry['booking']['payments'][number]
}

/**
 * A party's total that one contact tells, and beside it the shares that others of the party tell (methodology §1.9). Equal shares are also
 * what strangers pay for the same journey: nothing is removed, the pairs are logged for a reader.
 */
export function groupTotals(entries: readonly Entry[], gone: ReadonlyMap<string, string>): Duplicate[] {
  const paid = entries
    .filter(({ booking }) => !gone.has(booking.id) && booking.route.to !== null)
    .flatMap((entry) => entry.booking.payments.filter(isIncoming).map((payment): Paid => ({ entry, payment })))
  const bySum = Map.groupBy(paid, ({ entry, payment }) =>
    keyOf(entry, payment.money?.amount ?? 0, payment.money?.currency),
  )
  return paid.flatMap((total) => {
    const { entry, payment } = total
    const { lo } = entry.booking.persons
    const amount = payment.money?.amount ?? 0
    if (lo < 2 || amount % lo !== 0) return []
    const shares = sharesOf(total, bySum.get(keyOf(entry, amount / lo, payment.money?.currency)) ?? [])
    const isWhole = shares.length === lo || (shares.length === lo - 1 && lo >= fewestShares + 1)
    return isWhole ? shares.map((share) => entryOf(total, share)) : []
  })
}

const isIncoming = (payment: Paid['payment']): boolean =>
  sideOf(payment) !== 'internal' && payment.kind !== 'refund' && isShown(payment) && (payment.money?.amount ?? 0) > 0

const keyOf = ({ booking: { route, service } }: Entry, amount: number, currency = ''): string =>
  [route.from, route.to, service, amount, currency].join(' ')

/** One of each other contact who travels alone. */
function sharesOf(total: Paid, candidates: readonly Paid[]): Paid[] {
  const shares = new Map<string, Paid>()
  for (const one of candidates) {
    const { contact, booking } = one.entry
    const isNear = apart(one.payment, total.payment) <= pairDays * dayMs
    if (contact !== total.entry.contact && booking.persons.lo === 1 && isNear && !shares.has(contact))
      shares.set(contact, one)
  }
  return [...shares.values()]
}

const entryOf = ({ payment: total }: Paid, { payment: share }: Paid): Duplicate => ({
  ...{ kind: 'group-total', kept: total.id, removed: null, beside: share.id },
  says: 'a sum for a party, and beside it within three days as many equal shares of others: all count, to be read',
  messages: [...new Set([...total.messages, ...share.messages])],
})
