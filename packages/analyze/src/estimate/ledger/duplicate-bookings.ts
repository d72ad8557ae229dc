import type { Booking, CasePayment, Duplicate, Tier } from '@casethread/model'
import { type Entry, messagesOf } from '../casework.ts'
import { classOf } from '../prices/class-floors.ts'
import { apart, moneyKey, referencesOf, sideOf } from './payment-marks.ts'

const dayMs = 86_400_000
/** A reference names one payment; the same one with the same sum a month later is another use of a short code. */
export const referenceDays = 30
const pairDays = 3

/** Strongest first. */
const rank: Readonly<Record<Tier, number>> = {
  ...{ confirmed: 0, 'confirmed-eligible': 1, probable: 2, possible: 3, undetermined: 4, not: 5, quarantine: 6 },
}

/** The one to keep first: by tier, then what began first. */
export const byStanding = (a: Entry, b: Entry): number =>
  rank[a.booking.tier] - rank[b.booking.tier] ||
  (a.booking.openedAt ?? Number.MAX_SAFE_INTEGER) - (b.booking.openedAt ?? Number.MAX_SAFE_INTEGER) ||
  (a.booking.id < b.booking.id ? -1 : a.booking.id > b.booking.id ? 1 : 0)

/** Bookings that are told twice: on two phones, in two apps. `removed` gives for each the one that is kept. */
export interface BookingDuplicates {
  removed: ReadonlyMap<string, string>
  log: readonly Duplicate[]
}

export function duplicateBookings(entries: readonly Entry[]): BookingDuplicates {
  const removed = new Map<string, string>()
  const log: Duplicate[] = []
  const drop = (a: Entry, b: Entry, kind: string, says: string) => {
    const [kept, gone] = [a, b].sort(byStanding) as [Entry, Entry]
    if (kept.booking.id === gone.booking.id || removed.has(gone.booking.id) || removed.has(kept.booking.id)) return
    removed.set(gone.booking.id, kept.booking.id)
    log.push(entryOf(kind, kept, gone, true, says))
  }
  for (const [a, b] of sharedReferences(entries))
    drop(
      a,
      b,
      'same-booking',
      'a payment of the same sum under the same reference stands in both: one booking, told twice',
    )
  for (const [a, b] of sameTripOfContact(entries))
    drop(a, b, 'same-trip', 'the same contact, the same number of travellers, the same route at the same time')
  for (const [a, b] of lookAlikes(entries.filter(({ booking }) => !removed.has(booking.id))))
    log.push(
      entryOf(
        'alike',
        a,
        b,
        false,
        'route, service, travellers and price are equal and they began within three days: to be read',
      ),
    )
  return { removed, log }
}

function entryOf(kind: string, kept: Entry, other: Entry, isRemoved: boolean, says: string): Duplicate {
  const messages = [...messagesOf(kept.booking), ...messagesOf(other.booking)]
  const { id } = other.booking
  return { kind, kept: kept.booking.id, removed: isRemoved ? id : null, beside: isRemoved ? null : id, says, messages }
}

/** A class that is not fully known may be the other's. */
function mayBeSame(a: Booking, b: Booking): boolean {
  const [x, y] = [classOf(a), classOf(b)]
  const agree = (p: string | null, q: string | null) => p === null || q === null || p === q
  return agree(x.from, y.from) && agree(x.to, y.to) && agree(x.service, y.service)
}

const sameParty = (a: Booking, b: Booking): boolean => a.persons.lo === b.persons.lo

function* sharedReferences(entries: readonly Entry[]): Iterable<[Entry, Entry]> {
  const first = new Map<string, { entry: Entry; payment: CasePayment }>()
  for (const entry of sharingKey(entries).sort(byStanding))
    for (const payment of entry.booking.payments)
      for (const key of keysOf(payment)) {
        const known = first.get(key)
        if (!known) first.set(key, { entry, payment })
        else if (isTwice(known, { entry, payment })) yield [known.entry, entry]
      }
}

const keysOf = (payment: CasePayment): string[] =>
  referencesOf(payment).map((reference) => `${reference} ${sideOf(payment)} ${moneyKey(payment)}`)

/** Those of which a payment is told with the same reference and sum as another: nearly all stand alone, and need not be put in order. */
function sharingKey(entries: readonly Entry[]): Entry[] {
  const holders = new Map<string, Entry>()
  const sharing = new Set<Entry>()
  for (const entry of entries)
    for (const key of entry.booking.payments.flatMap(keysOf)) {
      const other = holders.get(key)
      if (other) sharing.add(other).add(entry)
      else holders.set(key, entry)
    }
  return [...sharing]
}

const isTwice = (a: { entry: Entry; payment: CasePayment }, b: { entry: Entry; payment: CasePayment }): boolean =>
  moneyKey(a.payment) !== null &&
  apart(a.payment, b.payment) <= referenceDays * dayMs &&
  sameParty(a.entry.booking, b.entry.booking) &&
  mayBeSame(a.entry.booking, b.entry.booking)

/** Bookings of one contact that overlap in time can only differ in route; where they need not, they are one. */
function* sameTripOfContact(entries: readonly Entry[]): Iterable<[Entry, Entry]> {
  const latest = new Map<string, Entry>()
  const byContact = ofSeveral(entries).sort(
    (a, b) => (a.booking.openedAt ?? 0) - (b.booking.openedAt ?? 0) || byStanding(a, b),
  )
  for (const entry of byContact) {
    const before = latest.get(entry.contact)
    if (before && !entry.isAgent && overlap(before.booking, entry.booking)) yield [before, entry]
    latest.set(entry.contact, entry)
  }
}

/** Those of contacts with more than one booking; nearly everybody has one. */
function ofSeveral(entries: readonly Entry[]): Entry[] {
  const [once, again] = [new Set<string>(), new Set<string>()]
  for (const { contact } of entries) (once.has(contact) ? again : once).add(contact)
  return entries.filter(({ contact }) => again.has(contact))
}

const overlap = (a: Booking, b: Booking): boolean =>
  a.lastAt !== null && b.openedAt !== null && b.openedAt <= a.lastAt && sameParty(a, b) && mayBeSame(a, b)

/** A price that was agreed for a journey to a known place; else there is nothing to be alike in. */
const isCandidate = ({ booking }: Entry): boolean =>
  rank[booking.tier] <= rank.possible &&
  booking.openedAt !== null &&
  booking.persons.lo > 1 &&
  booking.route.to !== null &&
  booking.prices.some(isAgreed)

const isAgreed = ({ stage }: Booking['prices'][number]): boolean => stage === 'agreed'

function* lookAlikes(entries: readonly Entry[]): Iterable<[Entry, Entry]> {
  const latest = new Map<string, Entry>()
  for (const entry of entries
    .filter(isCandidate)
    .sort((a, b) => (a.booking.openedAt ?? 0) - (b.booking.openedAt ?? 0) || byStanding(a, b))) {
    const { route, service, persons, prices, openedAt } = entry.booking
    const agreed = prices.filter(isAgreed).map(({ money, per }) => `${money.amount}${money.currency}${per}`)
    const key = [route.from, route.to, service, persons.lo, persons.minors, ...agreed.sort()].join(' ')
    const before = latest.get(key)
    if (
      before &&
      before.contact !== entry.contact &&
      (openedAt ?? 0) - (before.booking.openedAt ?? 0) <= pairDays * dayMs
    )
      yield [before, entry]
    latest.set(key, entry)
  }
}
