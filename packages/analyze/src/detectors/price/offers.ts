import type { Conversation, ReadTurn } from '../../conversation/conversation.ts'
import { says } from '../../conversation/nearby.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import { bareNumbers } from './bare-numbers.ts'
import { type Candidate, standsBeside, sums } from './candidates.ts'
import { amountOf, isList, type Negotiation } from './negotiation.ts'
import {
  alternatives,
  codes,
  moves,
  offerWords,
  optionWords,
  otherWords,
  parts,
  payments,
  priceWords,
  told,
} from './price-words.ts'

/** The rule of a price that is accepted, not named. */
export const repeated = 'repeated'

/** A sum that is a price. */
export interface Offer extends Pick<Candidate, 'start' | 'end' | 'value' | 'isAssumed' | 'isScaled'> {
  rule: string
}

/** Words between a sum and the word that makes it a price. */
const near = 2
const longestAnswer = 18
/** What stands behind so many words of an answer is about how to pay. */
const lead = 4

/** The prices that a message states. */
export function offersOf(conversation: Conversation, index: number, turn: ReadTurn, talk: Negotiation): Offer[] {
  const candidates = [...sums(turn, talk.usuals), ...bareNumbers(conversation, index, turn, talk)]
  const offers: Offer[] = []
  // Of several offers in one message the first tells what the others are.
  const quoted = [...talk.quoted]
  for (const candidate of candidates.toSorted((a, b) => a.from - b.from)) {
    const rule = repeatsInAgreement(turn, candidate, talk)
      ? repeated
      : (ruleFor(turn, candidate, { ...talk, quoted }) ??
        alternative(
          turn,
          candidate,
          offers.findLast((offer) => offer.rule !== repeated),
        ))
    if (rule === null) continue
    const { start, end, value, isAssumed, isScaled } = candidate
    offers.push({ start, end, value, isAssumed, isScaled, rule })
    if (rule !== repeated) quoted.push(value)
  }
  return offers
}

/** Why a sum is a price; null when it is none. */
function ruleFor(turn: ReadTurn, candidate: Candidate, talk: Negotiation): string | null {
  const beside = (senses: readonly HitSense[], distance = near) => standsBeside(turn, candidate, senses, distance)
  if (talk.isHire && !beside(['per-person'])) return null
  if (beside(priceWords) || (!candidate.isBare && beside(['total']))) return 'price-word'
  if (isOther(turn, candidate, talk)) return null
  const isTalk = talk.isOpen || talk.isInquiry || talk.quoted.length > 0
  if (isTalk && beside(offerWords) && isOfTheirOrder(candidate, talk.quoted)) return 'offer-word'
  if (says(turn, codes)) return null
  return ruleOfWords(turn, candidate) ?? ruleOfTalk(turn, candidate, talk)
}

/** Beside a price, what another way costs, or a child: `lorry 17 thousand, dinghy 4`, `14,500 for an adult, a baby 3,000`. */
function alternative(turn: ReadTurn, candidate: Candidate, first: Offer | undefined): string | null {
  if (!first || says(turn, parts) || !(isList(turn) || standsBeside(turn, candidate, alternatives, 2))) return null
  return inProportion(candidate, first.value, leastOfAlternative) ? 'alternative' : null
}

/** A payment, a wage, a part that falls due. */
function isOther(turn: ReadTurn, candidate: Candidate, { quoted }: Negotiation): boolean {
  // `2000, you pay when he is there`: said of what is still to come.
  const isLater = candidate.from === 0 && says(turn, ['condition'])
  if (says(turn, moves) && !isLater) return true
  if (standsBeside(turn, candidate, otherWords, 3)) return true
  return (
    !isHalfOfNumber(turn, candidate) && standsBeside(turn, candidate, parts, 1) && !quoted.includes(candidate.value)
  )
}

/** The half of `six and a half thousand` is no half of the price. */
const isHalfOfNumber = ({ reading }: ReadTurn, { from, to }: Candidate): boolean =>
  reading.of('half').some((hit) => hit.from > from && hit.to < to)

/** By the words beside a bare number alone: `2100 last`, `to Germany 4300`. */
function ruleOfWords(turn: ReadTurn, candidate: Candidate): string | null {
  if (!candidate.isBare || isYear(candidate)) return null
  if (standsBeside(turn, candidate, ['haggle'], 1)) return 'offer-word'
  const isWay = standsBeside(turn, candidate, ['place', 'take-to'], 1) && turn.reading.words.length <= longestAnswer
  return isWay && isOfFifty(candidate) && !says(turn, payments) ? 'way' : null
}

/** By what was said before: the answer to a question, to an offer, to an inquiry; what was told earlier. */
function ruleOfTalk(
  turn: ReadTurn,
  candidate: Candidate,
  { isOpen, isInquiry, quoted, answered }: Negotiation,
): string | null {
  const { length } = turn.reading.words
  const isPart = says(turn, parts) && !inProportion(candidate, quoted[0], wholeShare)
  const isKept = candidate.from >= lead && says(turn, ['office'])
  if (isOpen && length <= longestAnswer && !isPart && !isKept && isOfTheirOrder(candidate, quoted)) return 'answer'
  const isPayment = says(turn, payments)
  const isTold = standsBeside(turn, candidate, candidate.isBare ? told : [...told, 'write'], 4)
  if (isTold && !isPayment && !(candidate.isBare && isYear(candidate))) return 'told'
  if ((isPayment && length > longestInquiry) || (candidate.isBare && quoted.length > 0)) return null
  if (length <= longestBid && !isPart && !isKept && isBid(candidate, answered)) return 'bid'
  return isInquiry && (standsBeside(turn, candidate, optionWords, near) || length <= longestAnswer) ? 'inquiry' : null
}

/**
 * A sum that the other answers with one of its order, or calls dear: number against number is bargaining in any language. Bare numbers
 * that follow one another may be hours, ages or house numbers as well.
 */
function isBid({ value, isBare }: Candidate, { numbers, isHaggling }: Negotiation['answered']): boolean {
  const own = Number.parseFloat(value)
  return !isBare && (isHaggling || numbers.some((number) => scales.some((scale) => isNear(number * scale, own))))
}

/** Thousands, hundreds and tens of thousands that a bargainer leaves unsaid. */
const scales = [1, 100, 1000, 10_000]
const isNear = (bid: number, sum: number): boolean => bid >= sum / 2 && bid <= sum * 2
const longestBid = 12
const longestInquiry = 8
const isOfFifty = ({ value }: Candidate): boolean => Number.parseFloat(value) % 50 === 0
const isYear = ({ value }: Candidate): boolean => /^(?:19[89]|20[0-3])\d /.test(value)

const leastShare = 0.45
const leastOfAlternative = 0.1
/** Beside a word for a part, a sum must come near the whole. */
const wholeShare = 0.7

/** A part of the price, or the sum for many, is no other price: what answers an offer is of its order. */
const isOfTheirOrder = (candidate: Candidate, quoted: readonly string[]): boolean =>
  quoted.length === 0 || quoted.some((price) => inProportion(candidate, price))

function inProportion({ value }: Candidate, last: string | undefined, least = leastShare): boolean {
  const [own, known] = [amountOf(value), amountOf(last)]
  if (own === null || known === null || value.split(' ')[1] !== last?.split(' ')[1]) return true
  return own > known * least && own < known * 12
}

/** `ok 1500`: the price that was stated, accepted. */
const repeatsInAgreement = (turn: ReadTurn, { value }: Candidate, { quoted }: Negotiation): boolean =>
  quoted.includes(value) && says(turn, ['agree', 'settled', 'act:price.agreed'])
