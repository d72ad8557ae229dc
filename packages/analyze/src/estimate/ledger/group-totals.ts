import type { Duplicate } from '@casethread/model'
import type { Entry } from '../casework.ts'
import { isShown, sideOf } from './payment-marks.ts'

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
  const single = paid.filter(({ entry }) => entry.booking.persons.lo === 1)
  const bySum = new Map(
    [
      ...Map.groupBy(single, ({ entry, payment }) => keyOf(entry, payment.money?.amount ?? 0, payment.money?.currency)),
    ].map(([key, own]) => [key, new InTime(own)]),
  )
  return paid.flatMap((total) => {
    const { entry, payment } = total
    const { lo } = entry.booking.persons
    const amount = payment.money?.amount ?? 0
    if (lo < 2 || amount % lo !== 0) return []
    const shares = sharesOf(total, bySum.get(keyOf(entry, amount / lo, payment.money?.currency)))
    const isWhole = shares.length === lo || (shares.length === lo - 1 && lo >= fewestShares + 1)
    return isWhole ? shares.map((share) => entryOf(total, share)) : []
  })
}

const isIncoming = (payment: Paid['payment']): boolean =>
  sideOf(payment) !== 'internal' && payment.kind !== 'refund' && isShown(payment) && (payment.money?.amount ?? 0) > 0

const keyOf = ({ booking: { route, service } }: Entry, amount: number, currency = ''): string =>
  [route.from, route.to, service, amount, currency].join(' ')

/** One of each other contact who travels alone. */
function sharesOf(total: Paid, candidates: InTime | undefined): Paid[] {
  const shares = new Map<string, Paid>()
  for (const one of candidates?.near(total.payment) ?? []) {
    const { contact } = one.entry
    if (contact !== total.entry.contact && !shares.has(contact)) shares.set(contact, one)
  }
  return [...shares.values()]
}

/** Payments, found by their time: thousands of strangers pay the same sum, and few of them within days of each other. */
class InTime {
  readonly #paid: readonly Paid[]
  /** Places in the list of those that are dated, in order of time, and of the others. */
  readonly #dated: readonly { at: number; place: number }[]
  readonly #undated: readonly number[]

  constructor(paid: readonly Paid[]) {
    const placed = paid.map(({ payment }, place) => ({ at: payment.date.earliest, place }))
    this.#paid = paid
    this.#dated = placed.flatMap(({ at, place }) => (at === null ? [] : [{ at, place }])).sort((a, b) => a.at - b.at)
    this.#undated = placed.flatMap(({ at, place }) => (at === null ? [place] : []))
  }

  /** Those that may be of the same days, in the order of the list; an undated one may be of any day. */
  near({ date: { earliest: at } }: Paid['payment']): readonly Paid[] {
    if (at === null) return this.#paid
    const places = [...this.#undated]
    for (let i = this.#firstFrom(at - pairDays * dayMs); i < this.#dated.length; i++) {
      const one = this.#dated[i]
      if (!one || one.at > at + pairDays * dayMs) break
      places.push(one.place)
    }
    return places.sort((a, b) => a - b).flatMap((place) => this.#paid[place] ?? [])
  }

  #firstFrom(at: number): number {
    let [low, high] = [0, this.#dated.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#dated[middle]?.at ?? 0) < at) low = middle + 1
      else high = middle
    }
    return low
  }
}

const entryOf = ({ payment: total }: Paid, { payment: share }: Paid): Duplicate => ({
  ...{ kind: 'group-total', kept: total.id, removed: null, beside: share.id },
  says: 'a sum for a party, and beside it within three days as many equal shares of others: all count, to be read',
  messages: [...new Set([...total.messages, ...share.messages])],
})
