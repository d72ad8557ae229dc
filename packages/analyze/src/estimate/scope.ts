import { type CasePayment, dayStart } from '@casethread/model'
import type { Assumptions, Charge } from './assumptions/assumptions-file.ts'
import { dateOf, type Entry, messagesOf } from './casework.ts'
import type { Whose } from './ledger/verdict.ts'
import type { Exclusion, ExclusionKind } from './variants/exclusions.ts'

/** Where a copy of a message was found: exhibit and SHA-256 of the export. */
export interface Origin {
  exhibit: string
  export: string
}

/** Every copy of a message. */
type OriginOf = (message: number) => readonly Origin[]

/** What counts: the charged period, less what a court or the file leaves out. */
export interface Scope {
  whyBookingOut(entry: Entry): string | null
  whyPaymentOut(payment: CasePayment, whose: Whose): string | null
  personsOut(booking: string): number
}

interface Span {
  from: number
  to: number
}

const dayMs = 86_400_000

export function scopeOf(
  { period, charges }: Pick<Assumptions, 'period' | 'charges'>,
  exclusions: readonly Exclusion[],
  originOf: OriginOf,
): Scope {
  const named = (kind: ExclusionKind) => new Set(exclusions.filter((one) => one.kind === kind).map(({ what }) => what))
  const [bookings, contacts, payments] = [named('booking'), named('contact'), named('payment')]
  const charged = period ? spanOf(period) : null
  const leftOut = exclusions.flatMap(({ days }) => (days ? [days] : []))
  const isOutByCharge = chargesOut(charges, named('charge'), originOf)
  const persons = personsByBooking(exclusions)
  return {
    personsOut: (booking) => persons.get(booking) ?? 0,
    whyBookingOut: (entry) => {
      if (bookings.has(entry.booking.id)) return 'the booking is left out'
      if (contacts.has(entry.contact)) return 'the contact is left out'
      if (isOutByCharge(entry)) return 'its charge is left out'
      const at = dateOf(entry.booking)
      return whyOutByTime({ earliest: at, latest: at }, charged, leftOut)
    },
    whyPaymentOut: (payment, { contact, booking }) => {
      if (payments.has(payment.id)) return 'the payment is left out'
      if (contacts.has(contact)) return 'the contact is left out'
      const { earliest, latest } = payment.date
      const window = { earliest: earliest ?? booking?.openedAt ?? null, latest: latest ?? booking?.lastAt ?? null }
      return whyOutByTime(window, charged, leftOut)
    },
  }
}

const spanOf = ({ from, to }: { from: string; to: string }): Span => ({
  from: dayStart(from) ?? 0,
  to: (dayStart(to) ?? 0) + dayMs,
})

/** In doubt it is out: an undated one may lie anywhere. */
function whyOutByTime(
  { earliest, latest }: { earliest: number | null; latest: number | null },
  charged: Span | null,
  leftOut: readonly Span[],
): string | null {
  if (!charged && leftOut.length === 0) return null
  if (earliest === null || latest === null) return 'undated: it need not lie in the charged period'
  if (charged && (earliest < charged.from || latest >= charged.to)) return 'outside the charged period'
  return leftOut.some(({ from, to }) => earliest < to && latest >= from) ? 'its period is left out' : null
}

/** A booking goes with its charge unless another that stays covers it as well. */
function chargesOut(
  charges: readonly Charge[],
  out: ReadonlySet<string>,
  originOf: OriginOf,
): (entry: Entry) => boolean {
  if (out.size === 0) return () => false
  return (entry) => {
    const covering = charges.filter((charge) => isOfCharge(entry, charge, originOf))
    return covering.length > 0 && covering.every(({ id }) => out.has(id))
  }
}

/** Every condition that the charge states must hold. */
export function isOfCharge(entry: Entry, charge: Charge, originOf: OriginOf): boolean {
  const { period, exhibits, contacts, bookings } = charge
  const at = dateOf(entry.booking)
  if (period && whyOutByTime({ earliest: at, latest: at }, spanOf(period), []) !== null) return false
  if (contacts && !contacts.includes(entry.contact)) return false
  if (bookings && !bookings.includes(entry.booking.id)) return false
  return (
    !exhibits ||
    messagesOf(entry.booking).some((message) => originOf(message).some(({ exhibit }) => exhibits.includes(exhibit)))
  )
}

function personsByBooking(exclusions: readonly Exclusion[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const { kind, what, number } of exclusions)
    if (kind === 'persons') numbers.set(what, (numbers.get(what) ?? 0) + number)
  return numbers
}
