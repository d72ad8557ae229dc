import type { Random } from '../random.ts'
import type { Booking, Payment } from '../world/booking.ts'
import { fictionIban } from '../world/fiction.ts'
import { contactSays, ownerSays, type Step, sends, when } from './scene.ts'

/** The two facts that messages can prove of a payment. */
const madeRef = ({ id }: Payment) => `${id}/made`
const receivedRef = ({ id }: Payment) => `${id}/received`

const acknowledged = (payment: Payment): Step[] =>
  when(payment.level !== 'L1', ownerSays('received', {}, receivedRef(payment)))

function codeSteps({ code, ...payment }: Payment): Step[] {
  return code ? [contactSays('code', { code }, madeRef(payment))] : []
}

const payees = ['Adnan Rostami', 'Mira Kocak', 'Jamil Hadad', 'Sirwan Aziz', 'Olga Petrova', 'Nabil Farah']

/** What is said about one payment, from how it is to be made to its receipt. */
const told: Readonly<Record<Payment['kind'], (payment: Payment, random: Random) => Step[]>> = {
  deposit_escrow: (payment, random) => [
    ownerSays('payOffice'),
    contactSays('paidOffice', { amount: payment.amount }, madeRef(payment)),
    ...codeSteps(payment),
    ...when(random.chance(0.4), sends('contact', 'photo')),
    ...acknowledged(payment),
  ],
  escrow_release: (payment) => [
    ownerSays('askRelease'),
    contactSays('released', {}, madeRef(payment)),
    ...acknowledged(payment),
  ],
  direct: (payment, random) => directSteps(payment, random),
  instalment: (payment) => handedOver(payment),
  balance: (payment) => handedOver(payment),
  refund: (payment) => [
    contactSays('refundAsk'),
    ownerSays('refundGive', { amount: payment.amount }, madeRef(payment)),
    contactSays('received', {}, receivedRef(payment)),
  ],
}

function handedOver(payment: Payment): Step[] {
  return [
    ownerSays('payHand'),
    contactSays('paidHand', { amount: payment.amount }, madeRef(payment)),
    ...acknowledged(payment),
  ]
}

function directSteps(payment: Payment, random: Random): Step[] {
  if (!payment.code) return handedOver(payment)
  const how = random.chance(0.8)
    ? ownerSays('payPayee', { payee: random.pick(payees) })
    : ownerSays('payAccount', { account: { value: fictionIban(random.digits(12)), scheme: 'iban' } })
  return [
    how,
    contactSays('paidTransfer', { amount: payment.amount }, madeRef(payment)),
    ...codeSteps(payment),
    ...when(random.chance(0.5), sends('contact', 'photo')),
    ...acknowledged(payment),
  ]
}

export const paymentSteps = (payment: Payment, random: Random): Step[] => told[payment.kind](payment, random)

/** Payments that are made before the journey, and those that come after it. */
export function paymentsByTime({ payments }: Booking): { before: Payment[]; after: Payment[] } {
  const isLate = ({ kind }: Payment) => kind === 'escrow_release' || kind === 'balance' || kind === 'refund'
  return { before: payments.filter((payment) => !isLate(payment)), after: payments.filter(isLate) }
}
