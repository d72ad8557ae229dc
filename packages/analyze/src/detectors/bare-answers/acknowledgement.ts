import type { Conversation, ReadTurn, Turn } from '../../conversation/conversation.ts'
import { byOther, holds, says } from '../../conversation/nearby.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import { isAsking, isPlainAnswer } from './plain-answer.ts'

/** Turns before it in which the payment stands, and those in which a keeper of other people's money tells what came in. */
const reach = 3
const memory = 40
/** Turns behind it in which another acknowledges the payment. */
const horizon = 3
const longest = 5
const objections: readonly HitSense[] = ['negation', 'prohibition', 'future', 'refuse', 'wish', 'tonight', 'call']

/** Whether the turn is the answer to a payment that the other reports, and no later one says that the money came in. */
export const isAcknowledgement = (conversation: Conversation, index: number, turn: ReadTurn): boolean =>
  turn.reading.words.length <= longest &&
  isPlainAnswer(turn) &&
  !says(turn, objections) &&
  !isMereConsent(turn) &&
  answersPayment(conversation, index, turn) &&
  !isAcknowledgedLater(conversation, index, turn) &&
  !isKeeper(conversation, index, turn)

/** `ok` tells nothing of the money. */
const isMereConsent = (turn: ReadTurn): boolean => turn.reading.words.length === 1 && says(turn, ['agree'])

function answersPayment(conversation: Conversation, index: number, turn: Turn): boolean {
  for (const other of conversation.around(index, -1, reach)) {
    if (!byOther(turn, other) || isAsking(other) || holds(other, ['payment.refund'])) return false
    if (holds(other, ['payment.made'])) return !isHearsay(conversation, index, other)
  }
  return false
}

/** `Landi paid 3`, said of a price that nobody has accepted yet. */
const isHearsay = (conversation: Conversation, index: number, { findings }: Turn): boolean =>
  findings.some(({ rule }) => rule === 'price/hearsay') &&
  !conversation.around(index, -1, memory).some((other) => holds(other, ['price.agreed']))

function isAcknowledgedLater(conversation: Conversation, index: number, turn: Turn): boolean {
  for (const later of conversation.around(index, 1, horizon)) {
    if (holds(later, ['payment.made'])) return false
    if (holds(later, ['payment.received']) && !byOther(turn, later)) return true
  }
  return false
}

/** Whether the other is one who keeps money for others: he reports what came in, and what he pays out nobody needs to acknowledge. */
const isKeeper = (conversation: Conversation, index: number, turn: Turn): boolean =>
  conversation.around(index, -1, memory).some((other) => byOther(turn, other) && holds(other, ['payment.received']))
