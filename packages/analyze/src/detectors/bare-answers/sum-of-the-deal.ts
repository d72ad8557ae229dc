import type { Finding } from '@casethread/model'
import type { Conversation, ReadTurn, Turn } from '../../conversation/conversation.ts'
import { holds, says } from '../../conversation/nearby.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import { isAsking } from './plain-answer.ts'

/** Turns behind the acceptance of a price in which it is paid. */
const reach = 14
const largestParty = 8
/** Of the whole, what is paid at once or first. */
const shares = [1, 1 / 2, 1 / 3, 1 / 4]
/** What is still to come, is missing or is bargained for was not paid. */
const unpaid: readonly HitSense[] = [
  ...(['future', 'wish', 'condition', 'only', 'negation', 'prohibition', 'price', 'expensive', 'how-much'] as const),
  ...(['haggle', 'per-person', 'pay', 'back', 'refund', 'debt', 'promised'] as const),
]

/** Whether the contact names, after a price was accepted, the sum that falls due. */
export const namesSumOfTheDeal = (conversation: Conversation, index: number, turn: ReadTurn): boolean =>
  sumsIn(turn).length > 0 && isStatement(turn) && statesDue(turn, sumsAgreed(conversation, index))

/** Whether the contact states a price, that for as many as travel, or its half, third or quarter: as one does who pays it. */
export const statesDue = (turn: ReadTurn, prices: readonly number[]): boolean =>
  isStatement(turn) && sumsIn(turn).some((sum) => prices.some((price) => isDue(sum, price)))

const isStatement = (turn: ReadTurn): boolean =>
  turn.direction === 'in' &&
  !isAsking(turn) &&
  !says(turn, unpaid) &&
  !holds(turn, ['payment.made', 'payment.received', 'payment.refund', 'price.agreed', 'price.asked'])

/** The prices on the table when one was accepted, and the sums that the owner named since, if no money was asked back and no price. */
function sumsAgreed(conversation: Conversation, index: number): number[] {
  const before = conversation.around(index, -1, reach)
  const agreed = before.findIndex((turn) => holds(turn, ['price.agreed']))
  const since = before.slice(0, Math.max(0, agreed))
  if (agreed < 0 || since.some((turn) => holds(turn, ['payment.refund', 'price.asked']))) return []
  const prices = before.slice(agreed).flatMap(pricesIn).slice(0, 2)
  return [...prices, ...since.filter(({ direction }) => direction === 'out').flatMap(amountsIn)]
}

export const pricesIn = ({ findings }: Turn): number[] => numbersOf(findings, 'price.quoted')
const amountsIn = ({ findings }: Turn): number[] => numbersOf(findings, 'payment.amount')
const numbersOf = (findings: readonly Finding[], wanted: string): number[] =>
  findings.flatMap(({ kind, value }) => (kind === wanted && value ? [Number.parseFloat(value)] : []))

const sumsIn = (turn: ReadTurn): number[] => [
  ...turn.reading.quantities.map(({ value }) => Number(value)).filter((value) => value >= 100),
  ...amountsIn(turn),
]

const isDue = (sum: number, price: number): boolean =>
  shares.some((share) => {
    const parties = sum / (price * share)
    return Number.isInteger(parties) && parties >= 1 && parties <= largestParty
  })
