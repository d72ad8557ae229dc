import { acknowledgedBy, claimsOf } from '../bookings/told-payments.ts'
import { isEscrow } from '../escrow.ts'
import { type Fact, hasUntil, inOrder, near, type Run } from '../run.ts'
import type { SignalRule } from './signal-rule.ts'

const identifiers = ['payment.code', 'payment.account']
const amounts = ['payment.amount', 'price.quoted', 'payment.payee']

/** Payments that the contact reports and the owner acknowledges, or that an identifier shows. */
function paymentShown(run: Run): readonly Fact[] {
  const made = claimsOf(run, 'contact')
  const codes = run.of(identifiers, 'contact')
  const told = inOrder([...made, ...codes])
  const expected = inOrder([...told, ...run.of(['payment.payee', 'payment.account'], 'owner')])
  const acknowledged = [
    ...acknowledgedBy(run, 'owner').filter((fact) => isAnswer(fact, expected, run)),
    // Who promises money back, or part of it, says that he has it.
    ...run.of('payment.refund', 'owner').filter(({ at }) => hasUntil(made, at - 1)),
  ]
  if (!run.has(amounts)) return []
  if (acknowledged.length > 0) return [...told, ...acknowledged]
  const identified = made.filter((fact) => near(codes, fact, 4).length > 0)
  const shown = identified.length > 0 ? identified : codes.filter((code) => isRemittance(code, run))
  return shown.length > 0 ? [...shown, ...codes] : []
}

/** A code of a named system, with a sum or payee close by: other codes open doors. */
const isRemittance = (code: Fact, run: Run): boolean =>
  code.kind === 'payment.code' && code.attributes.scheme !== 'other' && near(run.of(amounts), code, 2).length > 0

/** Money is acknowledged after the contact told of it, after the owner said to whom it is to go, or with its sum. */
const isAnswer = (received: Fact, expected: readonly Fact[], run: Run): boolean =>
  hasUntil(expected, received.at - 1) || near(run.of('payment.amount'), received, 3).length > 0

/** What the contact says of money in trust; his code for it only where somebody speaks of an office or guarantor that keeps the money. */
function inTrust(run: Run): readonly Fact[] {
  const own = run.facts.filter((fact) => fact.by === 'contact' && isEscrow(fact))
  const isKept = run.has('terms.trust') || own.some(({ kind }) => kind !== 'payment.code')
  return isKept ? own : []
}

export const money: readonly SignalRule[] = [
  {
    id: 'A1',
    title: 'Payment shown',
    says: 'the contact reports a payment that the owner acknowledges, or names its code or account, or the owner acknowledges one after he said to whom it is to go; an amount, a price or a payee is named in the same episode',
    family: 'M',
    class: 'A',
    points: 10,
    find: paymentShown,
  },
  {
    id: 'A2',
    title: 'Money in trust',
    says: 'money lies with an office or guarantor, or its release is told, or a code for it is named and an office or guarantor is spoken of',
    family: 'M',
    class: 'A',
    points: 10,
    find: inTrust,
  },
  {
    id: 'B7',
    title: 'Payment claimed',
    says: 'the contact says that money was paid or sent; nobody acknowledges it, or neither an amount, a price nor a payee is named',
    family: 'M',
    class: 'B',
    points: 3,
    find: (run) => (paymentShown(run).length > 0 ? [] : claimsOf(run, 'contact')),
  },
]
