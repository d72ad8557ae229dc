import type { Booking, CasePayment } from '@casethread/model'
import type { Entry } from '../casework.ts'
import { isShown } from './payment-marks.ts'
import { out, type Verdict, type Whose } from './verdict.ts'

interface EscrowRules {
  removedPayments: ReadonlyMap<string, string>
  whyPaymentOut(payment: CasePayment, whose: Whose): string | null
}

/**
 * What releases and refunds do to deposits: a release stands in place of its deposit, and a deposit that went back never counted. Who belongs to whom is
 * settled before anything is left out, so that leaving out a release cannot set a refund free.
 */
export function escrowLinks(entry: Entry, rules: EscrowRules): (payment: CasePayment) => Verdict | null {
  const told = entry.booking.payments.filter((payment) => isShown(payment) && !rules.removedPayments.has(payment.id))
  const isOut = (payment: CasePayment) => rules.whyPaymentOut(payment, entry) !== null
  const deposits = told.filter(({ kind }) => kind === 'deposit_escrow')
  if (deposits.length === 0) return () => null
  const taken = new Set<string>()
  const ended = new Map<string, Verdict>()
  for (const payment of told.filter(({ kind }) => kind === 'escrow_release')) {
    const deposit = match(payment, deposits, taken)
    if (!deposit) continue
    taken.add(deposit.id)
    if (!isOut(payment)) ended.set(deposit.id, out(`released: ${payment.id} stands in its place`))
  }
  for (const payment of told.filter(({ kind }) => kind === 'refund')) {
    const deposit = refundedDeposit(payment, deposits, taken)
    if (!deposit) continue
    taken.add(deposit.id)
    if (!isOut(payment)) ended.set(deposit.id, out(`given back: ${payment.id}`))
    ended.set(payment.id, out(`gives back the deposit ${deposit.id}, which never counted`))
  }
  return ({ id }) => ended.get(id) ?? null
}

/** The deposit that a release names; else the one of its sum; else the first that still stands. */
function match(
  release: CasePayment,
  deposits: readonly CasePayment[],
  taken: ReadonlySet<string>,
): CasePayment | undefined {
  const open = deposits.filter(({ id }) => !taken.has(id))
  return open.find(({ id }) => id === release.of) ?? open.find((deposit) => sameMoney(deposit, release)) ?? open[0]
}

/** A refund is that of a deposit when it names it, or names nothing and has its sum. */
function refundedDeposit(
  refund: CasePayment,
  deposits: readonly CasePayment[],
  taken: ReadonlySet<string>,
): CasePayment | undefined {
  const open = deposits.filter(({ id }) => !taken.has(id))
  return (
    open.find(({ id }) => id === refund.of) ?? open.find((deposit) => refund.of === null && sameMoney(deposit, refund))
  )
}

const sameMoney = (a: CasePayment, b: CasePayment): boolean =>
  a.money !== null && a.money.amount === b.money?.amount && a.money.currency === b.money.currency

/** The deposit whose sum a release moves that names none. */
export function depositOf(payment: CasePayment, { payments }: Booking): CasePayment | undefined {
  if (payment.kind !== 'escrow_release') return undefined
  const deposits = payments.filter(({ kind, money }) => kind === 'deposit_escrow' && money !== null)
  return deposits.find(({ id }) => id === payment.of) ?? (deposits.length === 1 ? deposits[0] : undefined)
}
