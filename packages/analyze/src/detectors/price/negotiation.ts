import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import { isPlausiblePrice } from '../../conversation/large-sum.ts'
import { byOther, holds, says, turnsNear } from '../../conversation/nearby.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import { mayNamePrice } from './may-name-price.ts'
import { ways } from './price-words.ts'
import { isPartDue, isPay, isSettled } from './settlement.ts'

/** How the talk stands when something that may be a price is said. */
export interface Negotiation {
  /** The other asked for the price or stated one, and no money moved since. */
  isOpen: boolean
  /** The other told who is to travel, or where to, shortly before. */
  isInquiry: boolean
  /** The owner told who is to be driven where, and the other bargains for his pay: a driver's fee is no price, unless it is one for each. */
  isHire: boolean
  /** The prices stated before, the nearest first, as `4000 EUR`. */
  quoted: readonly string[]
  /** The numbers that the other answers with, before any money moves; and whether he calls what was said dear. */
  answered: Answer
  /** The prices, or else the sum, that the talk around is about. */
  usuals: readonly number[]
  /** The message sets one thing beside another, each with its number: `lorry 14, dinghy 4`. */
  options: boolean
  /** One of the two accepted the last price in so many words, and no other was asked for or named since. */
  isSettled: boolean
  /** One of the two just asked for a wage or a share of his own, or spoke of it. */
  isPay: boolean
  /** How many travel or wait, as counted in the talk: who carries people goes on in these numbers. */
  counts: readonly number[]
  /** The other just spoke of an advance, a half or a rest, and of no price. */
  isPartDue: boolean
}

/** Turns in which a question or an offer is answered. */
const reach = 6
/** Turns in which a price is remembered. */
const memory = 25
const moved = ['payment.made', 'payment.received', 'payment.refund', 'payment.code']
const refunds: readonly HitSense[] = ['refund', 'back']
/** Words with which somebody who wants to travel, or buys papers, is told from a driver. */
const requests: readonly HitSense[] = ['take-to', 'cross', 'passport', 'visa', 'asylum', 'guarantee', 'expensive']
/** What is sold as well. */
const papers: readonly HitSense[] = ['passport', 'visa']
const isAsking = ({ text }: Turn): boolean => /[?\u061f\u1367]/.test(text.raw)
/** Words with which somebody asks for a journey. */
const inquiries: readonly HitSense[] = [
  'take-to',
  'go',
  'cross',
  'journey',
  'how-much',
  'passport',
  'visa',
  'boat',
  'wish',
]

/** What the other says to a sum. */
interface Answer {
  /** Sums and numbers of his next turns. */
  numbers: readonly number[]
  /** He calls it dear, or bargains. */
  isHaggling: boolean
}

/** Null where neither the message nor the talk has anything that makes a number a price, which is cheaper to tell. */
export function negotiationAt(conversation: Conversation, index: number, turn: ReadTurn): Negotiation | null {
  const quoted = isAskedAnew(conversation, index, turn) ? [] : pricesBefore(conversation, index)
  const known = {
    isOpen: isOpen(conversation, index, turn),
    isInquiry: isInquiry(conversation, index, turn),
    answered: answerTo(conversation, index, turn),
    quoted,
  }
  if (!mayNamePrice(turn, known)) return null
  return {
    ...known,
    isHire: isHire(conversation, index, turn),
    usuals: quoted.length > 0 ? quoted.map((value) => Number.parseFloat(value)) : sumNear(conversation, index),
    options: isList(turn),
    isSettled: isSettled(conversation, index),
    isPay: isPay(conversation, index),
    isPartDue: isPartDue(conversation, index, turn),
    counts: countsBefore(conversation, index),
  }
}

/** The other has just asked what another way costs, and named it: the prices that were named before are no measure. */
function isAskedAnew(conversation: Conversation, index: number, turn: Turn): boolean {
  const last = conversation.around(index, -1, 1)[0]
  return last !== undefined && byOther(turn, last) && holds(last, ['price.asked']) && says(last, ['place', ...ways])
}

function isOpen(conversation: Conversation, index: number, turn: Turn): boolean {
  for (const [i, other] of conversation.around(index, -1, reach).entries()) {
    if (byOther(turn, other) && holds(other, ['price.asked', 'price.quoted'])) return true
    // `that is a lot, I give 1100`: he bargains over a sum, whatever it was said to be.
    if (i < 2 && byOther(turn, other) && holds(other, ['payment.amount']) && says(turn, ['expensive'])) return true
    // `can you do it for less?`: he bargains about the price that was named before.
    if (i < 2 && byOther(turn, other) && says(other, haggling) && pricesBefore(conversation, index).length > 0)
      return true
    if (isPaid(other) || says(other, refunds)) return false
  }
  return isNextOfOwn(conversation, index, turn)
}

/** A number as the whole message, where its author named a price and was answered, whatever the answer was: he bargains on. */
function isNextOfOwn(conversation: Conversation, index: number, turn: Turn): boolean {
  if ((turn.reading?.words.length ?? 0) > 1) return false
  const before = conversation.around(index, -1, reach)
  const own = before.findIndex((other) => !byOther(turn, other) && holds(other, ['price.quoted']))
  return own > 0 && !before.slice(0, own).some((other) => isPaid(other) || says(other, refunds))
}

function isInquiry(conversation: Conversation, index: number, turn: Turn): boolean {
  for (const other of conversation.around(index, -1, 4)) {
    if (isPaid(other) || says(other, refunds)) return false
    if (!byOther(turn, other)) continue
    if (holds(other, ['journey.persons'])) return true
    if (says(other, ['place']) && (says(other, inquiries) || isAsking(other))) return true
    if (says(other, ['look-alike']) || (says(other, papers) && says(other, ['wish', 'question', 'have']))) return true
  }
  return false
}

function isHire(conversation: Conversation, index: number, turn: Turn): boolean {
  let byOwner = false
  for (const other of [turn, ...conversation.around(index, -1, memory)]) {
    const { direction, findings } = other
    if (direction === 'in' && findings.some(({ kind }) => kind === 'journey.persons' || kind === 'price.asked'))
      return false
    if (direction === 'in' && says(other, requests)) return false
    if (other !== turn && direction === 'out' && findings.some(({ kind }) => kind === 'journey.persons')) byOwner = true
  }
  return byOwner
}

/** The owner's own payments are not for a journey. */
const isPaid = (turn: Turn): boolean =>
  !turn.findings.some(({ rule }) => rule === 'price/hearsay') &&
  holds(turn, turn.direction === 'out' ? moved.filter((kind) => kind !== 'payment.made') : moved)

/** Turns of the other in which he bargains about what was just said. */
const answers = 3
const haggling: readonly HitSense[] = ['expensive', 'haggle']

function answerTo(conversation: Conversation, index: number, turn: Turn): Answer {
  const numbers: number[] = []
  let isHaggling = false
  for (const other of conversation.around(index, 1, answers)) {
    if (isPaid(other) || says(other, refunds)) break
    if (!byOther(turn, other) || !isRead(other)) continue
    numbers.push(...numbersOf(other))
    if (says(other, haggling)) isHaggling = true
  }
  return { numbers, isHaggling }
}

const numbersOf = ({ reading, findings }: ReadTurn): number[] => [
  ...reading.quantities.map(({ value }) => Number(value)),
  ...findings.flatMap(({ kind, value }) => (kind === 'payment.amount' && value ? [Number.parseFloat(value)] : [])),
]

/** A price is remembered over silences as well. */
function pricesBefore({ turns }: Conversation, index: number): string[] {
  const found: string[] = []
  for (let i = index - 1; i >= 0 && i >= index - memory; i--)
    for (const { kind, value, confidence } of (turns[i] as Turn).findings)
      if (kind === 'price.quoted' && confidence !== 'low' && value) found.push(value)
  return found
}

function countsBefore({ turns }: Conversation, index: number): number[] {
  return turns
    .slice(Math.max(0, index - memory), index)
    .flatMap(({ findings }) => findings)
    .flatMap(({ kind, value }) => (kind === 'journey.persons' && value !== null ? [Number.parseInt(value, 10)] : []))
}

/** Two numbers or more, each behind a word of its own, or each before one. */
export const isList = ({ reading: { quantities, words } }: ReadTurn): boolean =>
  quantities.length > 1 &&
  (quantities.every(({ from }, i) => from > (quantities[i - 1]?.to ?? 0)) ||
    quantities.every(({ to }, i) => to < (quantities[i + 1]?.from ?? words.length)))

/** The nearest sum that a journey may cost, else the nearest of all. */
function sumNear(conversation: Conversation, index: number): number[] {
  const known: string[] = []
  for (const { findings } of [conversation.turns[index] as Turn, ...turnsNear(conversation, index, 20)])
    for (const { kind, value } of findings) if (kind === 'payment.amount' && value !== null) known.push(value)
  const nearest = known.find(isPrice) ?? known[0]
  return nearest === undefined ? [] : [Number.parseFloat(nearest)]
}

function isPrice(value: string): boolean {
  const [amount, currency = ''] = value.split(' ')
  return isPlausiblePrice(Number(amount), currency)
}
