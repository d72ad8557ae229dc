import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import { currencyOf } from '../../conversation/currency-near.ts'
import { byOther, holds, says } from '../../conversation/nearby.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import { isAsking, isPlainAnswer } from './plain-answer.ts'
import { pricesIn, statesDue } from './sum-of-the-deal.ts'

/** Turns before it in which the offer stands, and those in which a bid answers the owner's own price. */
const reach = 5
const bargain = 8
/** Turns behind it in which something comes of the deal. */
const horizon = 8
const prices = ['price.quoted', 'price.asked']
/** What people do once a price is settled. */
const consequences = ['payment.made', 'payment.received', 'payment.payee', 'payment.account', 'payment.code']
const objections: readonly HitSense[] = ['refuse', 'expensive', 'how-much']

/** Whether the turn is the answer that ends a bargain. */
export const isAcceptance = (conversation: Conversation, index: number, turn: ReadTurn): boolean =>
  isPlainAnswer(turn) &&
  !says(turn, objections) &&
  answersOffer(conversation, index, turn) &&
  isLastWord(conversation, index)

/** The other's offer stands before it, and this is the first that is said to it. A price that the contact names is an offer where it answers one of the owner's. */
function answersOffer(conversation: Conversation, index: number, turn: Turn): boolean {
  for (const other of conversation.around(index, -1, reach)) {
    if (holds(other, ['price.agreed', ...consequences])) return false
    if (!byOther(turn, other) && !asks(other)) return false
    if (byOther(turn, other) && holds(other, ['price.quoted']))
      return turn.direction === 'in' || isCounterBid(conversation, index, other)
  }
  return false
}

/** `dollars or soles` is no answer to an offer. */
const asks = (turn: Turn): boolean => isAsking(turn) || currencyOf(turn) !== null

/** Whether the contact bids less for what the owner named a price for, and not a small part of it. */
const isCounterBid = (conversation: Conversation, index: number, bid: Turn): boolean =>
  conversation
    .around(index, -1, bargain)
    .filter((own) => byOther(bid, own))
    .flatMap(pricesIn)
    .some((price) => pricesIn(bid).some((sum) => sum > price / 2 && sum <= price))

/** No price is named or accepted any more before something comes of it. */
function isLastWord(conversation: Conversation, index: number): boolean {
  const offered = conversation.around(index, -1, reach).flatMap(pricesIn).slice(0, 1)
  for (const later of conversation.around(index, 1, horizon)) {
    if (holds(later, consequences) || (isRead(later) && statesDue(later, offered))) return true
    if (holds(later, [...prices, 'price.agreed'])) return false
  }
  return false
}
