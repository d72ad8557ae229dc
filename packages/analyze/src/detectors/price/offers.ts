import type { Conversation, ReadTurn } from '../../conversation/conversation.ts'
import { isRound, isYear } from '../../conversation/large-sum.ts'
import { holds, says } from '../../conversation/nearby.ts'
import { standsBeside } from '../../conversation/stands-beside.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import { isProduct } from '../../reading/products.ts'
import { bareNumbers } from './bare-numbers.ts'
import { type Candidate, sums } from './candidates.ts'
import { isList, type Negotiation } from './negotiation.ts'
import { isAdvance, isHearsay, isOldYear, isOther, isPartOrPay, saysPart } from './other-sums.ts'
import { alternatives, codes, moves, offerWords, optionWords, payments, priceWords, told } from './price-words.ts'
import { amountOf, inProportion, isHalf, isOfTheirOrder } from './proportions.ts'

/** The rule of a price that is accepted by its number. */
export const repeated = 'repeated'

/** A sum that is a price. */
export interface Offer extends Pick<Candidate, 'start' | 'end' | 'value' | 'isAssumed' | 'isScaled'> {
  rule: string
}

/** Words between a sum and the word that makes it a price. */
const near = 2
/** `12 thousand euro for my daughter and me together` */
const farTotal = 4
const longestAnswer = 30
const shortBid = 8
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
  if ((talk.isHire && !beside(['per-person'])) || isPartOrPay(turn, candidate, talk)) return null
  if (isOldYear(turn, candidate, talk.quoted) || isAdvance(turn, candidate, talk.quoted)) return null
  if (beside(priceWords) || (!candidate.isBare && beside(['total'], farTotal))) return 'price-word'
  if (isCounter(turn, candidate, talk) || ((talk.isOpen || talk.isInquiry) && isProduct(turn, candidate)))
    return 'answer'
  if (isOther(turn, candidate, talk)) return isHearsay(turn, candidate, talk) ? 'hearsay' : null
  // After an acceptance less than the price is what is due first, whatever words stand beside.
  if (talk.isSettled && candidate.isBare) return isForAll(turn, candidate, talk.quoted) ? 'total' : null
  const isTalk = talk.isOpen || talk.isInquiry
  if (isTalk && beside(offerWords) && isOfTheirOrder(candidate, talk.quoted)) return 'offer-word'
  // `16, you say the code when you are there`
  const isFirst = candidate.from === 0
  if (says(turn, codes) && !isFirst && (candidate.isBare || !talk.isOpen)) return null
  return ruleOfWords(turn, candidate) ?? ruleOfTalk(turn, candidate, talk)
}

/** Beside a price, what another way costs, or a child: `lorry 17 thousand, dinghy 4`, `14,500 for an adult, a baby 3,000`. */
function alternative(turn: ReadTurn, candidate: Candidate, first: Offer | undefined): string | null {
  if (!first || saysPart(turn, candidate) || !(isList(turn) || standsBeside(turn, candidate, alternatives, 2)))
    return null
  return inProportion(candidate, first.value, leastOfAlternative) ? 'alternative' : null
}

/** In few words, and near the price of the other: whatever else they may mean, it is the next bid. */
function isCounter(turn: ReadTurn, candidate: Candidate, { isOpen, isSettled, quoted }: Negotiation): boolean {
  if (!isOpen || isSettled || turn.reading.words.length > shortBid || says(turn, moves)) return false
  const ratio = (amountOf(candidate.value) ?? 0) / (amountOf(quoted[0]) ?? Number.NaN)
  return candidate.value.split(' ')[1] === quoted[0]?.split(' ')[1] && ratio > 0.6 && ratio < 1.6
}

/** By the words beside a bare number alone: `2100 last`, `to Germany 4300`. */
function ruleOfWords(turn: ReadTurn, candidate: Candidate): string | null {
  if (!candidate.isBare || isYear(candidate)) return null
  if (standsBeside(turn, candidate, ['haggle'], 1)) return 'offer-word'
  const isWay = standsBeside(turn, candidate, ['place', 'take-to'], 1) && turn.reading.words.length <= longestAnswer
  return isWay && isOfFifty(candidate) && !saysInClause(turn, candidate, payments) ? 'way' : null
}

const saysInClause = ({ reading }: ReadTurn, { from }: Candidate, senses: readonly HitSense[]): boolean =>
  senses.some((sense) =>
    reading.of(sense).some((hit) => reading.words[hit.from]?.clause === reading.words[from]?.clause),
  )

/** By what was said before: the answer to a question, to an offer, to an inquiry; what was told earlier. */
function ruleOfTalk(
  turn: ReadTurn,
  candidate: Candidate,
  { isOpen, isInquiry, quoted, answered }: Negotiation,
): string | null {
  const { length } = turn.reading.words
  const isPart = saysPart(turn, candidate) && !inProportion(candidate, quoted[0], wholeShare)
  // `1400 now, to this account`: half of what was said.
  if (candidate.isBare && isHalf(candidate, quoted) && holds(turn, ['payment.account', 'payment.payee'])) return null
  const isKept = candidate.from >= lead && says(turn, ['office'])
  if (isOpen && length <= longestAnswer && !isPart && !isKept && isOfTheirOrder(candidate, quoted)) return 'answer'
  const isPayment = says(turn, payments)
  const isTold = standsBeside(turn, candidate, candidate.isBare ? told : [...told, 'write'], 4)
  if (isTold && !isPayment && !(candidate.isBare && isYear(candidate))) return 'told'
  if ((isPayment && length > longestInquiry) || (candidate.isBare && quoted.length > 0)) return null
  if (length <= longestBid && !isPart && !isKept && isBid(candidate, answered)) return 'bid'
  return isInquiry &&
    isOfTheirOrder(candidate, quoted) &&
    (standsBeside(turn, candidate, optionWords, near) || length <= longestAnswer)
    ? 'inquiry'
    : null
}

/** `my cousin and I, so 8400`: the price that was accepted, for each of those who are named. */
function isForAll(turn: ReadTurn, { value }: Candidate, quoted: readonly string[]): boolean {
  const [last] = quoted
  const times = Number.parseFloat(value) / (amountOf(last) ?? Number.NaN)
  const isSameCurrency = value.split(' ')[1] === last?.split(' ')[1]
  return (
    isSameCurrency &&
    [2, 3, 4, 5, 6, 7, 8].includes(times) &&
    (holds(turn, ['journey.persons']) || says(turn, ['total']))
  )
}

/**
 * A sum that the other answers with one of its order, or calls dear: number against number is bargaining in any language. Bare numbers
 * that follow one another may be hours, ages or house numbers as well.
 */
function isBid({ value, isBare, isScaled }: Candidate, { numbers, isHaggling }: Negotiation['answered']): boolean {
  const own = Number.parseFloat(value)
  if (isBare)
    return (
      !isScaled && isRound(own) && numbers.some((number) => isRound(number) && number !== own && isNear(number, own))
    )
  return isHaggling || numbers.some((number) => scales.some((scale) => isNear(number * scale, own)))
}

/** Thousands, hundreds and tens of thousands that a bargainer leaves unsaid. */
const scales = [1, 100, 1000, 10_000]
const isNear = (bid: number, sum: number): boolean => bid >= sum / 2 && bid <= sum * 2
const longestBid = 12
const longestInquiry = 8
const isOfFifty = ({ value }: Candidate): boolean => Number.parseFloat(value) % 50 === 0
const leastOfAlternative = 0.1
/** Beside a word for a part, a sum must come near the whole. */
const wholeShare = 0.7

/** `ok 1500`: the price that was stated, accepted. */
const repeatsInAgreement = (turn: ReadTurn, candidate: Candidate, { quoted }: Negotiation): boolean =>
  quoted.includes(candidate.value) &&
  says(turn, ['agree', 'settled', 'act:price.agreed']) &&
  !saysInClause(turn, candidate, [...moves, 'expensive'])
