import { type Conversation, isRead, type Turn } from '../../conversation/conversation.ts'
import { byOther, holds, says } from '../../conversation/nearby.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import { parts } from './price-words.ts'

/** Turns in which a price is accepted or answered. */
const reach = 6
/** Turns after a price in which it is accepted. */
const acceptance = 3
/** Words of a message that does nothing but accept. */
const longestAcceptance = 8
const longestSettlement = 14
const accepted: readonly HitSense[] = ['agree', 'settled', 'act:price.agreed']
const objections: readonly HitSense[] = ['refuse', 'haggle', 'expensive', 'how-much', 'negation', 'question']

export function isSettled(conversation: Conversation, index: number): boolean {
  const before = conversation.around(index, -1, reach)
  const last = before.findIndex((turn) => holds(turn, ['price.asked', 'price.quoted']) && !holds(turn, ['terms.price']))
  const offer = before[last]
  if (!offer || !holds(offer, ['price.quoted'])) return false
  return before.slice(Math.max(0, last - acceptance), last).some((turn) => byOther(turn, offer) && accepts(turn))
}

const shares: readonly HitSense[] = ['my-share', 'your-share']

/** Nobody asked for the price of a journey since a wage was spoken of. */
export function isPay(conversation: Conversation, index: number): boolean {
  for (const other of conversation.around(index, -1, 4)) {
    if (holds(other, ['price.asked'])) return false
    // `can you do 2000, I had no wage for a year` is a bid.
    // `kriegst du sie nach Köln` asks whether he gets them there.
    if ((says(other, shares) && !says(other, ['place'])) || (saysWage(other) && !holds(other, ['price.quoted'])))
      return true
  }
  return false
}

/** Turkish `pay` is a share, and in English talk a verb; `баксов` is money, whoever gets it. */
const saysWage = (turn: Turn): boolean => {
  const { reading } = turn
  // `во сколько мне выйдет все вместе`: what all of it costs him is no wage.
  if (says(turn, ['cost']) && says(turn, ['total'])) return false
  const other = reading ? (['pay', 'money', 'cost'] as const).flatMap((sense) => reading.of(sense)) : []
  return reading?.of('wage').some(({ from }) => other.every((hit) => hit.from !== from)) ?? false
}

export function isPartDue(conversation: Conversation, index: number, turn: Turn): boolean {
  const last = conversation.around(index, -1, 2).find((other) => byOther(turn, other))
  return last !== undefined && says(last, parts) && !holds(last, ['price.asked', 'price.quoted'])
}

/** `ok 1200`; or an agreement in few words that names no other price. */
const accepts = (turn: Turn): boolean =>
  (holds(turn, ['terms.price']) && turn.findings.filter(({ kind }) => kind === 'price.quoted').length === 1) ||
  (isRead(turn) &&
    turn.reading.words.length <= (says(turn, ['settled']) ? longestSettlement : longestAcceptance) &&
    says(turn, accepted) &&
    !/[?\u061f]/.test(turn.text.raw) &&
    !says(turn, objections))
