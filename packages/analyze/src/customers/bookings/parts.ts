import type { CasePayment, PriceTerm } from '@casethread/model'
import type { Run } from '../run.ts'

/** Direct payments that are parts of the price: those before the arrival are instalments, one after it is the balance. */
export function withParts(
  payments: readonly CasePayment[],
  run: Run,
  { price, travellers }: { price: PriceTerm | null; travellers: number },
): CasePayment[] {
  const arrival = run.of('journey.arrival', 'contact')[0]?.message.sentAt ?? null
  const due = price && (price.per === 'group' ? price.money.amount : price.money.amount * travellers)
  const isPart = ({ money }: CasePayment) =>
    money !== null && price !== null && due !== null && money.currency === price.money.currency && money.amount < due
  const direct = payments.filter(({ kind }) => kind === 'direct')
  return payments.map((payment) => {
    if (payment.kind !== 'direct') return payment
    const isLate = arrival !== null && (payment.date.earliest ?? 0) > arrival
    if (isLate) return { ...payment, kind: 'balance' }
    return isPart(payment) || direct.length > 1 ? { ...payment, kind: 'instalment' } : payment
  })
}
