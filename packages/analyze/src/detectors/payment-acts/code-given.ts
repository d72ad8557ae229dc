import { type Conversation, isRead, type Turn } from '../../conversation/conversation.ts'
import { byOther, holds, says } from '../../conversation/nearby.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'

/** A message of fewer words is the number alone, sent after the payment was reported or asked for. */
const leastWords = 6
/** Turns before it in which the payment was reported already, and those in which a keeper of other people's money tells what came in. */
const reach = 5
const memory = 40
const unpaid: readonly HitSense[] = ['wish', 'future', 'condition', 'prohibition', 'back', 'refund']

/** Whether the contact tells the code of a deposit or transfer in a whole sentence and told nothing of it before: it says by that that the money was sent, in whatever words. */
export function isCodeGiven(conversation: Conversation, index: number): boolean {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn) || turn.direction !== 'in' || !holds(turn, ['payment.code'])) return false
  if (turn.reading.words.length < leastWords || says(turn, unpaid) || /[?\u061f]/.test(turn.text.raw)) return false
  return (
    !conversation.around(index, -1, reach).some((other) => holds(other, ['payment.made', 'payment.refund'])) &&
    !conversation.around(index, -1, memory).some((other) => !byOther(turn, other) && holds(other, ['payment.received']))
  )
}
