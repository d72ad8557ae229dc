import type { Conversation, ReadTurn } from '../../conversation/conversation.ts'
import { byOther, holds, says } from '../../conversation/nearby.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import { isAsking } from './plain-answer.ts'

const longestReceipt = 7
const receipts: readonly HitSense[] = ['received', 'confirmed', 'have', 'at-keeper']
const monies: readonly HitSense[] = [
  ...(['money', 'office', 'guarantor', 'deposit', 'at-keeper', 'remittance', 'transfer'] as const),
  ...(['shop', 'half', 'rest', 'advance', 'gave', 'paid'] as const),
]
const unpaid: readonly HitSense[] = [
  'future',
  'wish',
  'condition',
  'negation',
  'prohibition',
  'how-much',
  'refund',
  'back',
]

/** Whether what the contact says of money is answered by the word that it came in. */
export function isAcknowledged(conversation: Conversation, index: number, turn: ReadTurn): boolean {
  if (turn.direction !== 'in' || isAsking(turn) || says(turn, unpaid) || !isOfMoney(turn)) return false
  if (holds(turn, ['payment.made', 'payment.received', 'payment.refund', 'price.asked', 'price.agreed'])) return false
  const [answer] = conversation.around(index, 1, 1)
  if (!answer || !byOther(turn, answer) || isAsking(answer) || says(answer, ['negation', 'future'])) return false
  if (isSaidAlready(conversation, index)) return false
  const isReceipt = (answer.reading?.words.length ?? 0) <= longestReceipt && says(answer, receipts)
  return isReceipt
}

/** `paid`, and the code in the next message: the payment was told once. */
function isSaidAlready(conversation: Conversation, index: number): boolean {
  const before = conversation.around(index, -1, series)
  const made = before.findIndex((other) => holds(other, ['payment.made']))
  return made >= 0 && !before.slice(0, made).some((other) => holds(other, ['payment.received']))
}
const series = 5

const isOfMoney = (turn: ReadTurn): boolean => holds(turn, ['payment.amount']) || says(turn, monies)
