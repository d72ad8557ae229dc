import type { ReadTurn } from '../../conversation/conversation.ts'
import { currencyOf } from '../../conversation/currency-near.ts'
import { isPlausiblePrice } from '../../conversation/large-sum.ts'
import { holds, says } from '../../conversation/nearby.ts'
import { standsBeside } from '../../conversation/stands-beside.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import type { Quantity } from '../../reading/quantities.ts'
import { powerAt } from '../../text/currency.ts'
import { timesPowerOfTen } from '../../text/numbers.ts'
import type { Negotiation } from './negotiation.ts'
import { isOffered, lead, shortBid, shortOffer } from './offered-numbers.ts'
import { accepted, offerWords, priceWords } from './price-words.ts'
import { unsaidPower } from './unsaid-power.ts'

/** What a bare number may mean as a price, in whatever currency. */
export interface BareNumber {
  quantity: Quantity
  /** The number itself, from a hundred on, and what a word behind it or its decimals make of it; null where it may be short for more only. */
  sum: string | null
  /** Thousands, or another power of ten, may be unsaid. */
  isShort: boolean
}

/** Null for numbers that are no price: a lone number word is a count (`ten`) or another word. */
export function bareNumber(turn: ReadTurn, quantity: Quantity, talk: Negotiation): BareNumber | null {
  const value = inHundreds(quantity)
  if (!/[1-9]/.test(value) || /^0|\.\d{3}/.test(value)) return null
  const number = Number(value)
  const power = powerBehind(turn, quantity, number)
  if (power !== null) return { quantity, sum: timesPowerOfTen(value, power), isShort: false }
  if (isNo(turn, quantity) || isAge(turn, quantity)) return null
  const isWord = isLoneWord(quantity, number)
  const isPriced = isPricedNumber(turn, quantity, talk)
  if (isWord && (number === 1 || !isPriced || isConsent(turn, quantity, talk))) return null
  const isBargaining = talk.isOpen || talk.usuals.length > 0 || isPriced
  const isShort =
    number < 1000 &&
    (isBargaining || standsBeside(turn, quantity, ['haggle', 'per-person'], 1)) &&
    isOffered(turn, quantity, talk)
  const sum = isWord && number !== 1000 ? null : inFull(quantity, value)
  return sum === null && !isShort ? null : { quantity, sum, isShort }
}

function inFull({ spelled }: Quantity, value: string): string | null {
  const number = Number(value)
  if (number >= 100) return value
  return !spelled && number > 1 && number < 20 && /\.\d$/.test(value) ? timesPowerOfTen(value, 3) : null
}

/**
 * The price that a bare number means in a currency: itself, or thousands where that is of the order of the prices around (`3.5`, `13`, and
 * `700` after 950,000) or of what journeys cost in it. Null for none.
 */
export function bareSum(
  turn: ReadTurn,
  { quantity, sum, isShort }: BareNumber,
  currency: string,
  talk: Negotiation,
): string | null {
  const unsaid = isShort ? powerIn(turn, quantity, currency, talk) : null
  if (unsaid !== null) return timesPowerOfTen(inHundreds(quantity), unsaid)
  return sum === inHundreds(quantity) && Number(sum) >= 10_000_000 && !isPlausiblePrice(Number(sum), currency)
    ? null
    : sum
}

/** That of the word behind: `полторы штуки`, where the word for a thousand is no numeral. */
function powerBehind(turn: ReadTurn, { spelled, end }: Quantity, number: number): number | null {
  if (spelled && number >= 100) return null
  return powerAt(turn.text, end + (spelled ? 1 : 0), !spelled)?.power ?? null
}

/** Words by which others are multiplied; Pashto and Urdu لک, a hundred thousand, is `to you` in Arabic. */
const multiples: ReadonlySet<number> = new Set([1000, 100_000])
const isLoneWord = ({ spelled, from, to }: Quantity, number: number): boolean =>
  spelled && to - from === 1 && ((number < 200 && Number.isInteger(number)) || multiples.has(number))

/** Whether it is bid, or its currency or the word for a price stands beside. */
const isPricedNumber = (turn: ReadTurn, quantity: Quantity, talk: Negotiation): boolean =>
  isBid(turn, quantity, talk) || isNamed(turn, quantity, talk) || standsBeside(turn, quantity, ['price'], 1)

const isBid = (turn: ReadTurn, quantity: Quantity, talk: Negotiation): boolean =>
  talk.isOpen &&
  (isNearUsual(Number(inHundreds(quantity)), talk) ||
    isNextBid(turn, quantity, talk) ||
    turn.reading.words.length <= shortBid ||
    standsBeside(turn, quantity, ['haggle'], 2))

/** In few words, said once, and in thousands near the prices that were named. */
const isNextBid = ({ reading }: ReadTurn, quantity: Quantity, talk: Negotiation): boolean =>
  talk.quoted.length > 0 &&
  isNearUsual(Number(inHundreds(quantity)) * 1000, talk) &&
  reading.quantities.filter((other) => other.value === quantity.value).length === 1 &&
  reading.words.length <= shortOffer

/** A word of consent may be a number in another language (Pashto `سمه ده`, "fine", and Persian ten). */
const isConsent = (turn: ReadTurn, quantity: Quantity, talk: Negotiation): boolean =>
  says(turn, accepted) && quantity.value !== '1000' && !isNextBid(turn, quantity, talk)

/** Persian `نه` is nine, and "no": alone it is the latter. */
const isNo = ({ reading }: ReadTurn, { spelled, from, to }: Quantity): boolean =>
  spelled && to - from === 1 && reading.of('negation').some((hit) => hit.from === from)

/** `our little one, she is 7`, said by the one who travels and about no price: no seven thousand. */
const isAge = (turn: ReadTurn, { value }: Quantity): boolean =>
  Number(value) < 18 &&
  turn.direction === 'in' &&
  says(turn, ['child', 'baby', 'minor']) &&
  !says(turn, [...priceWords, ...offerWords.filter((sense) => !ofChildren.includes(sense)), ...accepted])
const ofChildren: readonly HitSense[] = ['child', 'baby', 'adult', 'person-unit']

/** `five, in dollars` */
const isNamed = (turn: ReadTurn, { from }: Quantity, { isOpen, isInquiry }: Negotiation): boolean =>
  (isOpen || isInquiry) && from < lead && currencyOf(turn) !== null

/** Before any price was named a sum of the talk (a payment) is no measure for `nine and a half`. */
function powerIn(turn: ReadTurn, quantity: Quantity, currency: string, talk: Negotiation): number | null {
  const number = Number(inHundreds(quantity))
  const isBesidePrice = standsBeside(turn, quantity, ['price'], 1)
  const known = unsaidPower(number, currency, { ...talk, isForAll: isForAll(turn) })
  const isFirst =
    known === null &&
    talk.quoted.length === 0 &&
    (isBesidePrice || isNamed(turn, quantity, talk) || (talk.isOpen && !Number.isInteger(number)))
  return isFirst ? unsaidPower(number, currency, { usuals: [], isForAll: false }) : known
}

const isNearUsual = (number: number, { usuals }: Negotiation): boolean =>
  usuals.some((usual) => number > usual * 0.6 && number < usual * 1.6)

/** `18 for the family`, `1.1 for two of us` */
const isForAll = (turn: ReadTurn): boolean =>
  says(turn, ['total', 'per-family']) ||
  (says(turn, ['to']) && holds(turn, ['journey.persons']) && !says(turn, ['per-person']))

/** `tweeduizend acht`, of a price, is 2,800: nobody bargains over eight beside thousands. */
const inHundreds = ({ value, otherValue, spelled }: Quantity): string =>
  spelled && otherValue !== null && Number(otherValue) > Number(value) ? otherValue : value
