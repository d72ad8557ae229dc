import type { Conversation, ReadTurn } from '../../conversation/conversation.ts'
import { currenciesNear, currencyOf } from '../../conversation/currency-near.ts'
import { languagesNear } from '../../conversation/languages-near.ts'
import { isPlausiblePrice, leastPriceIn } from '../../conversation/large-sum.ts'
import { says } from '../../conversation/nearby.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import type { Quantity } from '../../reading/quantities.ts'
import { powerAt } from '../../text/currency.ts'
import { timesPowerOfTen } from '../../text/numbers.ts'
import { type Candidate, standsBeside } from './candidates.ts'
import type { Negotiation } from './negotiation.ts'
import { offerWords, optionWords, priceWords } from './price-words.ts'

/** A small number stands for thousands at the beginning of a short message, or beside a word of bargaining. */
const lead = 4
const shortOffer = 8
/** Where the price is talked about, a number in a message of so many words beside what is offered, or what others ask. */
const longOffer = 14
const sayings: readonly HitSense[] = ['write', 'pay', 'paid', 'gave', 'somebody', 'confirmed', 'promised']
/** A bid of a number word alone: `and if six?` */
const shortBid = 4
/** What a number before them counts. */
const counted: readonly HitSense[] = [
  'time-unit',
  'tonight',
  'years-old',
  'photo',
  'police',
  'try',
  'document',
  'number',
  'camp',
]

/** Numbers that are no sums by themselves. */
export function bareNumbers(conversation: Conversation, index: number, turn: ReadTurn, talk: Negotiation): Candidate[] {
  const free = turn.reading.quantities.filter((quantity) => !isTaken(turn, quantity) && !isCounted(turn, quantity))
  // Most numbers are no prices: what the talk around names is looked up for the others only.
  if (free.length === 0) return []
  const named = currenciesNamed(conversation, index, turn)
  const assumed = assumedCurrency(conversation, index)
  const known = withLargest(talk, turn)
  return free.flatMap((quantity) => {
    const span = turn.text.toRaw(quantity)
    const sums = (named.length > 0 ? [...named, assumed] : [assumed]).flatMap((currency) => {
      const sum = sumIn(turn, quantity, currency, known)
      return sum === null ? [] : [{ sum, currency }]
    })
    // Dollars are talked about where naira are paid: what no journey costs in the one may be its price in the other.
    const meant = sums.find(({ sum, currency }) => isPlausiblePrice(Number(sum), currency)) ?? sums[0]
    if (!meant) return []
    const { sum, currency } = meant
    if (!named.includes(currency) && Number(sum) > (mostAssumed[currency] ?? 0)) return []
    const isScaled = Number(sum) !== Number(quantity.value) && powerAt(turn.text, quantity.end, true) === null
    const guesses = { isAssumed: currency !== named[0], isScaled }
    return [{ ...span, from: quantity.from, to: quantity.to, value: `${sum} ${currency}`, isBare: true, ...guesses }]
  })
}

/** The currency of the message, else those of the talk. Names of rarer currencies are words of other languages (Kurmanji `yên`). */
function currenciesNamed(conversation: Conversation, index: number, turn: ReadTurn): readonly string[] {
  const own = currencyOf(turn)
  return own !== null && usualCurrencies.has(own) ? [own] : currenciesNear(conversation, index)
}

/** Findings whose number is their value; those of acts cover whole clauses. */
const valued = [
  'payment.amount',
  'payment.code',
  'payment.account',
  'number.shared',
  'journey.persons',
  'journey.location',
]

function isTaken(turn: ReadTurn, quantity: Quantity): boolean {
  const span = turn.text.toRaw(quantity)
  return turn.findings.some(({ kind, start, end }) => valued.includes(kind) && start < span.end && span.start < end)
}

/** `8 thousand each is a lot, 15 together?` */
function withLargest(talk: Negotiation, { reading }: ReadTurn): Negotiation {
  const largest = Math.max(0, ...reading.quantities.map(({ value }) => Number(value)))
  const isKnown = talk.usuals.length > 0 || largest < 1000 || largest >= 10_000_000
  return isKnown ? talk : { ...talk, usuals: [largest] }
}

const usualCurrencies: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'TRY'])

/** Where nobody names a currency, that of the country or of the language, or the one most journeys are paid in. */
function assumedCurrency(conversation: Conversation, index: number): string {
  if (languagesNear(conversation, index).includes('pcm')) return 'NGN'
  return conversation.turns[index]?.context.regions[0] === 'GB' ? 'GBP' : 'EUR'
}
const mostAssumed: Readonly<Record<string, number>> = { EUR: 60_000, GBP: 60_000, NGN: 10_000_000 }

const things: readonly HitSense[] = ['child', 'adult', 'person-unit', 'piece', 'friend', 'sibling', 'vehicle']

/** `4 o'clock`, `15 minutes`, `how many`: the number is one of a measure, or part of a question or of a price. */
function isCounted({ reading, text }: ReadTurn, quantity: Quantity): boolean {
  const clause = reading.words[quantity.from]?.clause
  const stands = (sense: HitSense, fits: (hit: { from: number; to: number }) => boolean) =>
    reading.of(sense).some((hit) => reading.words[hit.from]?.clause === clause && fits(hit))
  const isSmall = Number(quantity.value) < 100
  const covers = (hit: { from: number; to: number }) => hit.from < quantity.to && quantity.from < hit.to
  return (
    (isSmall && things.some((sense) => stands(sense, (hit) => hit.from === quantity.to))) ||
    counted.some((sense) => stands(sense, (hit) => hit.from === quantity.to || covers(hit))) ||
    (['how-many', 'per-person', 'location'] as const).some((sense) => stands(sense, covers)) ||
    /^\s?[.,]?\d|^ ?%|^[-/]\d/.test(text.shadow.slice(quantity.end, quantity.end + 2)) ||
    /\d[-/]$/.test(text.shadow.slice(Math.max(0, quantity.start - 2), quantity.start))
  )
}

/**
 * The price that a bare number means: itself from a hundred on, or thousands where that is of the order of the prices around
 * (`3.5`, `13`, and `700` after 950,000) or of what journeys cost in that currency. Null for numbers that are no price: a lone number
 * word is a count (`ten`) or another word.
 */
function sumIn(turn: ReadTurn, quantity: Quantity, currency: string, talk: Negotiation): string | null {
  const { value, spelled, from, to } = quantity
  if (!/[1-9]/.test(value) || /^0|\.\d{3}/.test(value)) return null
  const power = spelled ? null : powerAt(turn.text, quantity.end, true)
  if (power) return timesPowerOfTen(value, power.power)
  const number = Number(value)
  if (isAge(turn, number)) return null
  const isLone = spelled && to - from === 1 && (number < 200 || number === 1000)
  // A word of consent may be a number in another language (Pashto `سمه ده`, "fine", and Persian ten).
  if (isLone && (!talk.isOpen || turn.reading.words.length > shortBid || says(turn, accepted))) return null
  if (isOffered(turn, quantity, talk)) {
    const isBargaining = talk.isOpen || standsBeside(turn, quantity, haggling, 1)
    const unsaid = isBargaining || talk.usuals.length > 0 ? unsaidPower(number, currency, talk) : null
    if (unsaid !== null) return timesPowerOfTen(value, unsaid)
  }
  if (isLone) return null
  if (number >= 100 && number < 10_000_000) return value
  return !spelled && number > 1 && number < 20 && /\.\d$/.test(value) ? timesPowerOfTen(value, 3) : null
}

/** Whether a number stands where a bargainer puts his: at the beginning of a short message, alone, beside a word of bargaining or what is offered. */
function isOffered(turn: ReadTurn, quantity: Quantity, { isOpen, quoted, options }: Negotiation): boolean {
  const { words } = turn.reading
  if (isAlone(turn, quantity) || (isOpen && quantity.from === 0)) return true
  if (standsBeside(turn, quantity, [...priceWords, ...offerWords, ...accepted, ...ways], 1)) return true
  if (says(turn, operational)) return false
  if (quantity.from < lead && words.length <= shortOffer) return true
  const isTalk = isOpen || quoted.length > 0
  return (
    isTalk &&
    words.length <= longOffer &&
    (isOpen || options || standsBeside(turn, quantity, [...optionWords, ...sayings], 2))
  )
}

/**
 * The power of ten that makes a number one of the order of the prices around: thousands, or the unit that currency is counted in
 * (`15 million`, then `9`). Where there are none, thousands in answer to the question for the price. Null for none.
 */
function unsaidPower(number: number, currency: string, { usuals }: Negotiation): number | null {
  if (number >= 1000) return null
  if (usuals.length === 0) {
    const least = leastPriceIn(currency)
    if (number < 2 || number >= least) return null
    return [3, 6].find((power) => number * 10 ** power >= least) ?? null
  }
  const isNear = (sum: number, least: number, most: number) =>
    usuals.some((usual) => number < usual / 20 && sum > usual * least && sum < usual * most)
  if (isNear(number * 1000, 0.25, 4)) return 3
  if (number >= 10 && isNear(number * 100, 0.6, 1.5)) return 2
  return (unitsOf[currency] ?? []).find((power) => isNear(number * 10 ** power, 0.5, 1.5)) ?? null
}

/** The Maghreb's million of centimes; millions of rial, toman and dong. */
const unitsOf: Readonly<Record<string, readonly number[]>> = {
  ...{ DZD: [4], MAD: [4], TND: [4], IRT: [6], IRR: [6, 7], VND: [6] },
}

/** `our little one, she is 7`, said by the one who travels: no seven thousand. */
const isAge = (turn: ReadTurn, number: number): boolean =>
  number < 18 && turn.direction === 'in' && says(turn, ['child', 'baby', 'minor'])

/** A clause of its own: `that is too much. 700?` */
const isAlone = ({ reading }: ReadTurn, { from, to }: Quantity): boolean =>
  reading.words[from - 1]?.clause !== reading.words[from]?.clause &&
  reading.words[to]?.clause !== reading.words[from]?.clause

/** Talk about when and where: its numbers are hours. */
const operational: readonly HitSense[] = [
  'tonight',
  'point',
  'pickup',
  'ready',
  'depart',
  'location',
  'meet',
  'driver',
  'time-unit',
]
/** Ways of travelling that are offered side by side: `lorry 14 thousand, dinghy 4`. */
const ways: readonly HitSense[] = ['boat', 'truck', 'air', 'land', 'sea', 'walk']
const haggling: readonly HitSense[] = ['haggle', 'per-person']
const accepted: readonly HitSense[] = ['agree', 'settled']
