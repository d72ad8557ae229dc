import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import { currencyOf } from '../../conversation/currency-near.ts'
import { isPlausiblePrice, isRound, isYear } from '../../conversation/large-sum.ts'
import { byOther, holds, says } from '../../conversation/nearby.ts'
import { standsBeside } from '../../conversation/stands-beside.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import { uncountedNumbers } from '../../reading/uncounted-numbers.ts'

/** Turns before it in which money may have moved: then a sum is of what is still due. */
const memory = 12
/** Words before the sum that answers. */
const lead = 2
/** Words of a question: what is longer tells and asks many things. */
const longest = 8
/** Words of an answer to it. */
const longestAnswer = 14
/** Turns before it in which the other may have named a sum: then the question is about that one. */
const recent = 2
const moved = ['payment.made', 'payment.received', 'payment.refund', 'payment.code', 'price.agreed']
/** What a question for another sum speaks of. */
const others: readonly HitSense[] = [
  'wage',
  'pay',
  'gave',
  'work',
  'my-share',
  'your-share',
  'rest',
  'refund',
  'back',
  'debt',
  'ransom',
  'earn',
]

/** Whether a question is answered by a sum that a journey may cost, said at once: whatever its words, it asked for the price. */
export function isAnsweredByPrice(conversation: Conversation, index: number): boolean {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn) || turn.direction === 'out' || !isQuestion(turn) || says(turn, others) || isBid(turn)) return false
  if (conversation.around(index, -1, memory).some((other) => holds(other, moved))) return false
  if (conversation.around(index, -1, recent).some((other) => byOther(turn, other) && namesSum(other))) return false
  const [answer] = conversation.around(index, 1, 1)
  return (
    answer !== undefined &&
    byOther(turn, answer) &&
    isRead(answer) &&
    answer.reading.words.length <= longestAnswer &&
    !says(answer, [...others, 'question']) &&
    beginsWithPrice(answer)
  )
}

const namesSum = (turn: Turn): boolean => holds(turn, ['payment.amount', 'price.quoted'])

/** `700?`, `euro or dollars` */
const isBid = (turn: ReadTurn): boolean =>
  namesSum(turn) ||
  currencyOf(turn) !== null ||
  uncountedNumbers(turn).some(({ value, spelled }) => !spelled || value !== '1')

export const isQuestion = (turn: ReadTurn): boolean =>
  turn.reading.words.length <= longest &&
  (/[?\u061f\u1367]/.test(turn.text.raw) || says(turn, ['how-much', 'question']))

const beginsWithPrice = (turn: ReadTurn): boolean => statesSum(turn) || statesNumber(turn)

const statesSum = ({ findings, reading, text }: ReadTurn): boolean =>
  findings.some(({ kind, value, start, attributes }) => {
    if (kind !== 'payment.amount') return false
    const at = reading.words.findIndex((word) => text.toRaw(word).end > start)
    const amount = Number.parseFloat(value ?? String(attributes.amount))
    return at <= lead && isPlausiblePrice(amount, value?.split(' ')[1] ?? 'EUR')
  })

/** `1200`, `4 a head`: no hour, age or count of persons is stated so. A lone number word may be another word. */
const statesNumber = (turn: ReadTurn): boolean =>
  uncountedNumbers(turn).some(
    (quantity) =>
      quantity.from <= lead &&
      (!quantity.spelled || quantity.to - quantity.from > 1) &&
      ((isRound(Number(quantity.value)) && !isYear(quantity)) || standsBeside(turn, quantity, ['per-person'], 0)),
  )
