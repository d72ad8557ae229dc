import { hash } from 'node:crypto'
import { type CasePayment, dayStart, type Figures, type LedgerLine } from '@casethread/model'
import type { Assumptions } from './assumptions/assumptions-file.ts'
import { type Calculation, sumOf } from './calculation.ts'
import type { Casework } from './casework.ts'
import { observedByBooking } from './ledger/ledger.ts'

/** The observed payments and what stands beside them (methodology F1–F3). */
export function observedOf({ ledger, rows }: Pick<Calculation, 'ledger' | 'rows'>): Figures['observed'] {
  const byBooking = observedByBooking(ledger)
  const confirmed = new Set(rows.flatMap(({ line }) => (line.tier === 'confirmed' ? [line.booking] : [])))
  const unassigned = sumOf(ledger, 'unassigned')
  let [ofConfirmed, ofUnread] = [0, 0]
  for (const [booking, cents] of byBooking) {
    if (confirmed.has(booking)) ofConfirmed += cents
    else ofUnread += cents
  }
  return {
    ...{ total: ofConfirmed + ofUnread + unassigned, confirmedByThirdParty: thirdParty(ledger, byBooking) },
    ...{ contingent: sumOf(ledger, 'contingent'), unassigned, claimed: sumOf(ledger, 'claimed') },
    ...{ ofConfirmed, ofUnread },
  }
}

/** What third parties confirmed; of a booking never more than what is left of it after refunds. */
function thirdParty(ledger: readonly LedgerLine[], byBooking: ReadonlyMap<string, number>): number {
  const lines = ledger.filter(({ level }) => level === 'L4')
  let sum = sumOf(lines, 'unassigned')
  for (const [booking, cents] of observedByBooking(lines)) sum += Math.min(cents, byBooking.get(booking) ?? 0)
  return sum
}

/**
 * Lifts the payments that a third party's record confirms to L4 (methodology §1.4): the same identifier and the same sum. A record that fits none is a
 * receipt of its own.
 */
export function withRecords({ entries, loose }: Casework, records: Assumptions['records']): Casework {
  if (records.length === 0) return { entries, loose }
  const byIdentifier = new Map(records.map((record) => [record.identifier, record]))
  const used = new Set<string>()
  const lift = (payment: CasePayment): CasePayment => {
    const record = payment.identifiers
      .map((one) => byIdentifier.get(one))
      .find((one) => one && fits(one.money, payment))
    if (!record || payment.kind === 'refund') return payment
    used.add(record.identifier)
    return { ...payment, level: 'L4', money: record.money }
  }
  const lifted = entries.map((entry) => ({
    ...entry,
    booking: { ...entry.booking, payments: entry.booking.payments.map(lift) },
  }))
  const others = loose.map((one) => ({ ...one, payment: lift(one.payment) }))
  const left = records.filter(({ identifier }) => !used.has(identifier))
  return {
    entries: lifted,
    loose: [...others, ...left.map((record) => ({ contact: '', standing: null, payment: receiptOf(record) }))],
  }
}

const fits = (money: { amount: number; currency: string }, payment: CasePayment): boolean =>
  payment.money === null || (payment.money.amount === money.amount && payment.money.currency === money.currency)

function receiptOf({ identifier, money, date }: Assumptions['records'][number]): CasePayment {
  const at = dayStart(date)
  return {
    id: `rec-${hash('sha256', `${identifier}\n${money.amount} ${money.currency}\n${date}`).slice(0, 12)}`,
    ...{ kind: 'unknown', level: 'L4', money, date: { earliest: at, latest: at }, identifiers: [identifier] },
    ...{ payee: null, of: null, messages: [], recovered: false, byReader: false },
  }
}
