import type { Conversation, ReadTurn } from '../../conversation/conversation.ts'
import { currenciesNear, currencyOf } from '../../conversation/currency-near.ts'
import { isPlausiblePrice } from '../../conversation/large-sum.ts'
import { holds, says } from '../../conversation/nearby.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import type { Quantity } from '../../reading/quantities.ts'
import { powerAt } from '../../text/currency.ts'
import { timesPowerOfTen } from '../../text/numbers.ts'
import { assumedCurrencies } from './assumed-currencies.ts'
import { type Candidate, standsBeside } from './candidates.ts'
import { inDecimals } from './joined-numbers.ts'
import type { Negotiation } from './negotiation.ts'
import { freeNumbers, isSmallCount } from './other-numbers.ts'
import { accepted, offerWords, optionWords, priceWords } from './price-words.ts'
import { isProduct } from './products.ts'
import { unsaidPower } from './unsaid-power.ts'

/** A small number stands for thousands at the beginning of a short message, or beside a word of bargaining. */
const lead = 4
const shortOffer = 8
/** Where the price is talked about, a number in a message of so many words beside what is offered, or what others ask. */
const longOffer = 14
const sayings: readonly HitSense[] = ['write', 'pay', 'paid', 'gave', 'somebody', 'confirmed', 'promised']
/** A bid of a number word alone: `and if six?` */
const shortBid = 4

/** Numbers that are no sums by themselves. */
export function bareNumbers(conversation: Conversation, index: number, turn: ReadTurn, talk: Negotiation): Candidate[] {
  const free = freeNumbers(turn, talk)
  // Most numbers are no prices: what the talk around names is looked up for the others only.
  if (free.length === 0) return []
  const named = currenciesNamed(conversation, index, turn)
  const [usual, ...local] = assumedCurrencies(conversation, index)
  const currencies = [...named, usual, ...local].filter((currency) => currency !== undefined)
  const known = withLargest(talk, turn)
  return inDecimals(free, talk).flatMap((quantity) => {
    const sums = currencies.flatMap((currency) => {
      const sum = sumIn(turn, quantity, currency, known)
      return sum === null || (!named.includes(currency) && !isAssumable(sum, currency, { quantity, usual }))
        ? []
        : [{ sum, currency }]
    })
    // Dollars are talked about where naira are paid: what no journey costs in the one may be its price in the other.
    const meant =
      sums.find(({ sum, currency }) => talk.quoted.includes(`${sum} ${currency}`)) ??
      nearestBid(sums, talk.quoted) ??
      sums.find(({ sum, currency }) => isPlausiblePrice(Number(sum), currency)) ??
      sums[0]
    if (!meant) return []
    const { sum, currency } = meant
    const isScaled = Number(sum) !== Number(quantity.value) && powerAt(turn.text, quantity.end, true) === null
    const guesses = { isAssumed: currency !== named[0], isScaled }
    const span = turn.text.toRaw(quantity)
    return [{ ...span, from: quantity.from, to: quantity.to, value: `${sum} ${currency}`, isBare: true, ...guesses }]
  })
}

interface Meant {
  sum: string
  currency: string
}

/** Where prices were named in several currencies (`4500 dinars, 1400 euros`, then `4`): the one in which the number is a next bid. */
function nearestBid(sums: readonly Meant[], quoted: readonly string[]): Meant | undefined {
  const named = new Set(quoted.map((price) => price.split(' ')[1]))
  if (named.size < 2) return undefined
  return sums.find(({ sum, currency }) =>
    quoted.some((price) => {
      const [amount, other] = price.split(' ')
      const ratio = Number(sum) / Number(amount)
      return other === currency && ratio > 0.6 && ratio < 1.6
    }),
  )
}

/** The currency of the message, else those of the talk. Names of rarer currencies are words of other languages (Kurmanji `yên`). */
function currenciesNamed(conversation: Conversation, index: number, turn: ReadTurn): readonly string[] {
  const own = currencyOf(turn)
  return own !== null && usualCurrencies.has(own) ? [own] : currenciesNear(conversation, index)
}

/** `8 thousand each is a lot, 15 together?` */
function withLargest(talk: Negotiation, { reading }: ReadTurn): Negotiation {
  const largest = Math.max(0, ...reading.quantities.map(({ value }) => Number(value)))
  const isKnown = talk.usuals.length > 0 || largest < 1000 || largest >= 10_000_000
  return isKnown ? talk : { ...talk, usuals: [largest] }
}

const usualCurrencies: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'TRY'])

/** Whether a number may be a price in a currency that nobody named. Where thousands are unsaid as well, only in the one that is usual. */
function isAssumable(
  sum: string,
  currency: string,
  { quantity, usual }: { quantity: Quantity; usual?: string | undefined },
): boolean {
  if (currency === 'EUR' || currency === 'GBP') return Number(sum) <= 60_000
  if (currency === usual) return Number(sum) <= 10_000_000
  return Number(sum) === Number(quantity.value) && Number(sum) >= 1000 && isPlausiblePrice(Number(sum), currency)
}

/**
 * The price that a bare number means: itself from a hundred on, or thousands where that is of the order of the prices around
 * (`3.5`, `13`, and `700` after 950,000) or of what journeys cost in that currency. Null for numbers that are no price: a lone number
 * word is a count (`ten`) or another word.
 */
function sumIn(turn: ReadTurn, quantity: Quantity, currency: string, talk: Negotiation): string | null {
  const { spelled, from, to } = quantity
  const value = inHundreds(quantity)
  if (!/[1-9]/.test(value) || /^0|\.\d{3}/.test(value)) return null
  // `полторы штуки`: the word for a thousand is no numeral.
  const isShort = spelled && Number(value) < 100
  const power = spelled && !isShort ? null : powerAt(turn.text, quantity.end + (spelled ? 1 : 0), !spelled)
  if (power) return timesPowerOfTen(value, power.power)
  const number = Number(value)
  if (isSmallCount(turn, quantity)) return null
  const isLone = spelled && to - from === 1 && ((number < 200 && Number.isInteger(number)) || number === 1000)
  if (isLone && number === 1) return null
  // A word of consent may be a number in another language (Pashto `سمه ده`, "fine", and Persian ten).
  const isNear = isNearUsual(number, talk)
  const isSaidOnce = turn.reading.quantities.filter((other) => other.value === quantity.value).length === 1
  const isNextBid =
    talk.quoted.length > 0 && isNearUsual(number * 1000, talk) && isSaidOnce && turn.reading.words.length <= shortOffer
  const isBid =
    talk.isOpen &&
    (isNear || isNextBid || turn.reading.words.length <= shortBid || standsBeside(turn, quantity, ['haggle'], 2))
  if (isLone && (!isBid || (says(turn, accepted) && number !== 1000))) return null
  if (isOffered(turn, quantity, talk)) {
    const isBargaining = talk.isOpen || standsBeside(turn, quantity, haggling, 1)
    const unsaid = isBargaining || talk.usuals.length > 0 ? powerIn(turn, number, currency, talk) : null
    if (unsaid !== null) return timesPowerOfTen(value, unsaid)
  }
  if (isLone && number !== 1000) return null
  if (number >= 100 && (number < 10_000_000 || isPlausiblePrice(number, currency))) return value
  return !spelled && number > 1 && number < 20 && /\.\d$/.test(value) ? timesPowerOfTen(value, 3) : null
}

/** Before any price was named a sum of the talk (a payment) is no measure for `nine and a half`. */
function powerIn(turn: ReadTurn, number: number, currency: string, talk: Negotiation): number | null {
  const known = unsaidPower(number, currency, { ...talk, isForAll: isForAll(turn) })
  const isFirst = known === null && talk.isOpen && talk.quoted.length === 0 && !Number.isInteger(number)
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

/** Whether a number stands where a bargainer puts his: at the beginning of a short message, alone, beside a word of bargaining or what is offered. */
function isOffered(turn: ReadTurn, quantity: Quantity, { isOpen, quoted, options }: Negotiation): boolean {
  const { words } = turn.reading
  if (isAlone(turn, quantity) || isProduct(turn, quantity) || (isOpen && quantity.from === 0)) return true
  if (standsBeside(turn, quantity, [...priceWords, ...offerWords, ...accepted, ...ways], 1)) return true
  if (says(turn, times) || (says(turn, places) && !(isOpen && options))) return false
  if (quantity.from < lead && words.length <= shortOffer) return true
  const isTalk = isOpen || quoted.length > 0
  return (
    isTalk &&
    words.length <= longOffer &&
    (isOpen || options || standsBeside(turn, quantity, [...optionWords, ...sayings], 2))
  )
}

/** A clause of its own: `that is too much. 700?` */
const isAlone = ({ reading }: ReadTurn, { from, to }: Quantity): boolean =>
  reading.words[from - 1]?.clause !== reading.words[from]?.clause &&
  reading.words[to]?.clause !== reading.words[from]?.clause

/** Talk about when: its numbers are hours. */
const times: readonly HitSense[] = ['tonight', 'pickup', 'ready', 'depart', 'meet', 'time-unit']
/** Talk about where, and with whom: `driver knows 5, does not know 3` is none in answer to the question for the price. */
const places: readonly HitSense[] = ['point', 'location', 'driver']
/** Ways of travelling that are offered side by side: `lorry 14 thousand, dinghy 4`. */
const ways: readonly HitSense[] = ['boat', 'truck', 'air', 'land', 'sea', 'walk']
const haggling: readonly HitSense[] = ['haggle', 'per-person']
