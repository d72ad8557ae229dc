import type { Booking, CasePayment, Modality, ServiceClass } from '@casethread/model'
import { isEscrow } from '../escrow.ts'
import type { Fact, Run } from '../run.ts'

/** Payments that count as observed (methodology 1.4). */
export const isObserved = ({ level }: Pick<CasePayment, 'level'>): boolean => level !== 'L0' && level !== 'L1'

/** A debt is to be worked off, in so many words; a sign of danger as well. */
const isWorkedOff = ({ rule }: Fact): boolean => rule === 'danger-acts/work-off'

/** How the price is paid, as far as payments and words show it. */
export function modalityOf(run: Run, payments: readonly CasePayment[]): Modality {
  if (run.facts.some(isEscrow) || payments.some(({ kind }) => kind === 'deposit_escrow')) return 'escrow'
  if (run.facts.some(isWorkedOff) && !payments.some(isObserved)) return 'in-kind'
  const paid = payments.filter((payment) => isObserved(payment) && payment.kind !== 'refund')
  const arrival = run.of('journey.arrival', 'contact')[0]?.message.sentAt ?? null
  const before = paid.filter(({ date }) => arrival === null || (date.earliest ?? 0) < arrival)
  if (paid.length > 1) return 'instalments'
  if (before.length > 0) return 'prepaid'
  return paid.length > 0 ? 'on-arrival' : 'unknown'
}

/** What was sold, where words or payments show it: as many attempts as it takes, papers alone, or each attempt for its own price. */
export function serviceOf(run: Run, attempts: Booking['attempts'], payments: readonly CasePayment[]): ServiceClass {
  const promised = run
    .of('journey.retry', 'owner')
    .some(({ rule }) => rule === 'journey-acts/promised-repeat' || rule === 'journey-acts/phrase-retry')
  if (promised) return 'guaranteed'
  if (attempts.length === 0 && run.has('journey.document')) return 'documents'
  const sums = payments.filter(isObserved).flatMap(({ money, kind }) => (kind !== 'refund' && money ? [money] : []))
  const again = attempts.filter(({ outcome }) => outcome === 'intercepted').length > 0
  const equal =
    sums.length >= 2 &&
    sums.every(({ amount, currency }) => amount === sums[0]?.amount && currency === sums[0].currency)
  return again && equal ? 'single-attempt' : 'unknown'
}
