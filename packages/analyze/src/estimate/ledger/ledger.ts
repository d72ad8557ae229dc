import type { Booking, CasePayment, Cents, LedgerLine, Role, Tier } from '@casethread/model'
import type { Casework, Entry, LoosePayment } from '../casework.ts'
import type { Converter, DateWindow } from '../currency/converter.ts'
import { depositOf, escrowLinks } from './escrow.ts'
import { isShown } from './payment-marks.ts'
import { out, type Verdict, type Whose } from './verdict.ts'

export interface LedgerRules {
  converter: Converter
  /** Tiers of bookings whose payments are observed payments of customers. */
  tiers: readonly Tier[]
  /** Payments and bookings told twice, with the one that is kept. */
  removedPayments: ReadonlyMap<string, string>
  removedBookings: ReadonlyMap<string, string>
  /** Why a booking or a payment is left out; null where it is not. */
  whyBookingOut(entry: Entry): string | null
  whyPaymentOut(payment: CasePayment, whose: Whose): string | null
}

/** Every payment with what it counts for and why (methodology F1–F3), by date, undated ones last. */
export function ledgerOf({ entries, loose }: Casework, rules: LedgerRules): LedgerLine[] {
  const lines = entries.flatMap((entry) => bookingLines(entry, rules))
  for (const one of loose) lines.push(looseLine(one, rules))
  return byDate(lines, [...entries.flatMap(({ booking }) => booking.payments), ...loose.map(({ payment }) => payment)])
}

/** `payments`: those of the lines, in their order. */
function byDate(lines: readonly LedgerLine[], payments: readonly CasePayment[]): LedgerLine[] {
  const placed = lines.map((line, i) => ({ line, at: payments[i]?.date.earliest ?? Number.MAX_SAFE_INTEGER }))
  placed.sort((a, b) => a.at - b.at || (a.line.payment < b.line.payment ? -1 : 1))
  return placed.map(({ line }) => line)
}

function bookingLines(entry: Entry, rules: LedgerRules): LedgerLine[] {
  const { booking, contact } = entry
  const wholeOut = whyOut(entry, rules)
  const links = escrowLinks(entry, rules)
  return booking.payments.map((payment) => {
    const verdict = wholeOut ? out(wholeOut) : (always(payment, entry, rules) ?? links(payment) ?? byLevel(payment))
    const money = payment.money ?? depositOf(payment, booking)?.money ?? null
    return line({ payment: { ...payment, money }, contact, booking, verdict }, rules)
  })
}

function whyOut(entry: Entry, { tiers, removedBookings, whyBookingOut }: LedgerRules): string | null {
  const kept = removedBookings.get(entry.booking.id)
  if (kept !== undefined) return `its booking is told twice: the same as ${kept}`
  const reason = whyBookingOut(entry)
  if (reason !== null) return reason
  return tiers.includes(entry.booking.tier)
    ? null
    : `its booking is not held to be that of a customer (${entry.booking.tier})`
}

/** What leaves a payment out whatever its booking. */
function always(payment: CasePayment, whose: Whose, rules: LedgerRules): Verdict | null {
  const kept = rules.removedPayments.get(payment.id)
  if (kept !== undefined) return out(`told twice: the same as ${kept}`)
  const reason = rules.whyPaymentOut(payment, whose)
  if (reason !== null) return out(reason)
  if (payment.kind === 'internal_transfer') return out('moves between suspects: not turnover')
  if (payment.kind === 'commission' || payment.kind === 'cost') return out(`${payment.kind}: not paid by a customer`)
  return payment.level === 'L0' ? out('talk of money: nothing says that it was paid') : null
}

function looseLine({ contact, standing, payment }: LoosePayment, rules: LedgerRules): LedgerLine {
  const verdict =
    always(payment, { contact, booking: null }, rules) ?? notOfCustomer(standing, rules) ?? looseVerdict(payment)
  return line({ payment, contact, booking: null, verdict }, rules)
}

const payingRoles: readonly Role[] = ['customer', 'payer', 'agent']

/** A receipt is turnover only where its contact may be a customer, or pays for one. */
function notOfCustomer(standing: LoosePayment['standing'], { tiers }: LedgerRules): Verdict | null {
  if (!standing || tiers.includes(standing.tier)) return null
  if (payingRoles.includes(standing.role) && standing.tier !== 'quarantine') return null
  return out(`its contact is not held to be a customer (${standing.role})`)
}

function looseVerdict(payment: CasePayment): Verdict {
  if (!isShown(payment)) return { counts: 'claimed', because: 'said to have been paid; nobody acknowledged it' }
  if (payment.kind === 'refund') return out('gives back a payment that is not in the case')
  if (payment.kind === 'deposit_escrow')
    return { counts: 'contingent', because: 'put down with an office and not released' }
  return { counts: 'unassigned', because: 'received, and no booking is known that it pays for' }
}

function byLevel(payment: CasePayment): Verdict {
  if (!isShown(payment)) {
    if (payment.kind === 'refund') return out('said to have been given back; nobody acknowledged it')
    return { counts: 'claimed', because: 'said to have been paid; nobody acknowledged it' }
  }
  if (payment.kind === 'refund') return { counts: 'refund', because: 'given back to the customer' }
  if (payment.kind === 'deposit_escrow')
    return { counts: 'contingent', because: 'put down with an office and not released' }
  return { counts: 'observed', because: shownBy[payment.level] ?? '' }
}

const shownBy: Readonly<Record<string, string>> = {
  L2: 'acknowledged by who received it',
  L3: 'shown by a receipt or a transfer reference',
  L4: "confirmed by a third party's record",
}

interface Judged {
  payment: CasePayment
  contact: string
  booking: Booking | null
  verdict: Verdict
}

function line({ payment, contact, booking, verdict }: Judged, { converter }: LedgerRules): LedgerLine {
  const { id, kind, level, money, messages } = payment
  const converted = money ? converter.convert(money, windowOf(payment.date, booking)) : 'no sum is named'
  const base = {
    ...{ payment: id, booking: booking?.id ?? null, contact: contact === '' ? null : contact, kind, level, messages },
    ...{ amount: money?.amount ?? 0, currency: money?.currency ?? '' },
    ...(payment.identifiers.length > 0 ? { provider: payment.provider?.status ?? ('not-asked' as const) } : {}),
  }
  if (typeof converted === 'string') {
    const none = { rateDay: null, rate: null, rateSource: null, cents: null }
    const because = verdict.counts === 'excluded' ? verdict.because : `${verdict.because}, but ${converted}`
    return { ...base, ...none, counts: 'excluded', because }
  }
  const { cents, rate, rateDay, rateSource, besides } = converted
  const because = besides === null ? verdict.because : `${verdict.because}; ${besides}`
  return { ...base, rateDay, rate, rateSource, cents, counts: verdict.counts, because }
}

/** An open end is that of its booking. */
const windowOf = ({ earliest, latest }: DateWindow, booking: Booking | null): DateWindow => ({
  earliest: earliest ?? booking?.openedAt ?? null,
  latest: latest ?? booking?.lastAt ?? null,
})

/** Observed net payments by booking (F1), never below zero. */
export function observedByBooking(lines: readonly LedgerLine[]): Map<string, Cents> {
  const sums = new Map<string, Cents>()
  for (const { booking, counts, cents } of lines) {
    if (booking === null || cents === null || (counts !== 'observed' && counts !== 'refund')) continue
    sums.set(booking, (sums.get(booking) ?? 0) + (counts === 'refund' ? -cents : cents))
  }
  for (const [booking, sum] of sums) if (sum < 0) sums.set(booking, 0)
  return sums
}
