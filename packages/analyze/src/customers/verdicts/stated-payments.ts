import { hash } from 'node:crypto'
import type { CasePayment } from '@casethread/model'
import { sideOf } from '../../estimate/ledger/payment-marks.ts'
import type { Notice } from './decide-booking.ts'
import { readerKey } from './opinions.ts'
import type { Verdict } from './verdict.ts'

/** A payment and the decisions that state it. */
interface Stated {
  payment: CasePayment
  by: Verdict[]
}

/**
 * Payments with what readers state: in place of what rules read in the messages that they cite. Two readers who state the same payment
 * state one; where they differ on it, the lower sum and the lower level count, and a notice says so.
 */
export function statedPayments(
  byRules: readonly CasePayment[],
  verdicts: readonly Verdict[],
  notices: Notice[],
): readonly CasePayment[] {
  const stated = merged(verdicts, notices)
  if (stated.length === 0) return byRules
  const isReplaced = (payment: CasePayment) => stated.some(({ payment: own }) => shareMessages(own, payment))
  const readers = stated.map(({ payment }): CasePayment => {
    const replaces = byRules.filter((one) => shareMessages(payment, one))
    return replaces.length > 0 ? { ...payment, replaces } : payment
  })
  return [...byRules.filter((payment) => !isReplaced(payment)), ...readers]
}

function merged(verdicts: readonly Verdict[], notices: Notice[]): Stated[] {
  const all: Stated[] = []
  for (const verdict of verdicts) {
    const payment = paymentOf(verdict)
    if (!payment) continue
    const known = twinOf(payment, verdict, all)
    if (!known) all.push({ payment, by: [verdict] })
    else {
      known.by.push(verdict)
      if (differ(known.payment, payment))
        notices.push({
          code: 'disagreement',
          says: `readers differ on a payment: decisions ${known.by.map(({ seq }) => seq).join(', ')}`,
        })
      known.payment = together(known.payment, payment)
    }
  }
  return all
}

/** What another reader stated of the same payment: the same sum, else a payment of another sum that he saw in the same messages. */
function twinOf(payment: CasePayment, { reader }: Verdict, all: readonly Stated[]): Stated | undefined {
  const others = all.filter(
    ({ payment: own, by }) =>
      sideOf(own) === sideOf(payment) && by.every((one) => readerKey(one.reader) !== readerKey(reader)),
  )
  const isSameDay = (own: CasePayment) =>
    dayOf(own) === null || dayOf(payment) === null || dayOf(own) === dayOf(payment)
  const alike = others.filter(({ payment: own }) => isSameSum(own, payment))
  return (
    alike.find(({ payment: own }) => shareMessages(own, payment)) ??
    alike.find(({ payment: own }) => own.money !== null && isSameDay(own)) ??
    others.find(({ payment: own }) => shareMessages(own, payment))
  )
}

const dayMs = 86_400_000
const dayOf = ({ date }: CasePayment): number | null =>
  date.earliest === null ? null : Math.floor(date.earliest / dayMs)

const isSameSum = (a: CasePayment, b: CasePayment): boolean =>
  a.money?.amount === b.money?.amount && a.money?.currency === b.money?.currency

const shareMessages = (a: CasePayment, b: CasePayment): boolean =>
  a.messages.some((message) => b.messages.includes(message))

const differ = (a: CasePayment, b: CasePayment): boolean => !isSameSum(a, b) || a.level !== b.level || a.kind !== b.kind

const lower = (a: CasePayment['level'], b: CasePayment['level']): CasePayment['level'] =>
  paymentLevels.indexOf(b) < paymentLevels.indexOf(a) ? b : a
const paymentLevels: readonly CasePayment['level'][] = ['L0', 'L1', 'L2', 'L3', 'L4']

/** What holds in either case: the lower sum of one currency and the lower level, with the messages and identifiers of both. */
function together(a: CasePayment, b: CasePayment): CasePayment {
  const isLower = a.money && b.money && a.money.currency === b.money.currency && b.money.amount < a.money.amount
  return {
    ...a,
    money: isLower ? b.money : (a.money ?? b.money),
    level: lower(a.level, b.level),
    payee: a.payee ?? b.payee,
    identifiers: [...new Set([...a.identifiers, ...b.identifiers])].sort(),
    messages: [...new Set([...a.messages, ...b.messages])],
    date: a.date.earliest === null ? b.date : a.date,
  }
}

function paymentOf({ payment, seq, evidenceSha256, messages }: Verdict): CasePayment | null {
  if (!payment) return null
  const { kind, level, payee, identifiers, money, at } = payment
  const time = at === null ? null : Date.parse(at)
  return {
    id: `pay-${hash('sha256', `${seq}\n${evidenceSha256}`).slice(0, 12)}`,
    ...{ kind, level, money, payee, identifiers, messages },
    date: { earliest: time, latest: time },
    of: null,
    recovered: false,
    byReader: true,
  }
}
