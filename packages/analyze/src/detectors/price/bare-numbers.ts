import type { Conversation, ReadTurn } from '../../conversation/conversation.ts'
import { currencyNear } from '../../conversation/currency-near.ts'
import { languagesNear } from '../../conversation/languages-near.ts'
import { says } from '../../conversation/nearby.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import type { Quantity } from '../../reading/quantities.ts'
import { currencyNamedIn, powerAt } from '../../text/currency.ts'
import { timesPowerOfTen } from '../../text/numbers.ts'
import { type Candidate, standsBeside } from './candidates.ts'
import type { Negotiation } from './negotiation.ts'
import { offerWords, priceWords } from './price-words.ts'

/** A small number stands for thousands at the beginning of a short message, or beside a word of bargaining. */
const lead = 4
const shortOffer = 8
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
  if (turn.reading.quantities.length === 0) return []
  const own = currencyNamedIn(turn.text, turn.context.regions)
  // Names of rarer currencies are words of other languages (Kurmanji `yên`).
  const named = own !== null && usualCurrencies.has(own) ? own : currencyNear(conversation, index)
  const currency = named ?? assumedCurrency(conversation, index)
  return turn.reading.quantities.flatMap((quantity) => {
    const span = turn.text.toRaw(quantity)
    const isTaken = turn.findings.some(
      ({ kind, start, end }) => valued.includes(kind) && start < span.end && span.start < end,
    )
    if (isTaken || isCounted(turn, quantity)) return []
    const value = plausible(turn, quantity, { ...talk, usual: talk.usual ?? largestIn(turn) })
    if (value === null || (named === null && Number(value) > (mostAssumed[currency] ?? 0))) return []
    return [
      {
        ...span,
        from: quantity.from,
        to: quantity.to,
        value: `${value} ${currency}`,
        isBare: true,
        isAssumed: named === null,
      },
    ]
  })
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

/** `8 thousand each is a lot, 15 together?` */
function largestIn({ reading }: ReadTurn): number | null {
  const largest = Math.max(0, ...reading.quantities.map(({ value }) => Number(value)))
  return largest >= 1000 && largest < 10_000_000 ? largest : null
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
 * (`3.5`, `13`, and `700` after 950,000). Null for numbers that are no price: a lone number word is a count (`ten`) or another word.
 */
function plausible(turn: ReadTurn, quantity: Quantity, { usual, isOpen }: Negotiation): string | null {
  const { value, spelled, from, to } = quantity
  if (!/[1-9]/.test(value) || /^0/.test(value)) return null
  const power = spelled ? null : powerAt(turn.text, quantity.end, true)
  if (power) return timesPowerOfTen(value, power.power)
  const number = Number(value)
  if (isAge(turn, number)) return null
  if (spelled && to - from === 1 && (number < 200 || number === 1000)) return null
  const thousands = number * 1000
  const isLeading = from < lead && turn.reading.words.length <= shortOffer && !says(turn, operational)
  const isOffered =
    isLeading ||
    isAlone(turn, quantity) ||
    standsBeside(turn, quantity, [...priceWords, ...offerWords, ...accepted, ...ways], 1)
  if (
    usual !== null &&
    isOffered &&
    number < 1000 &&
    number < usual / 20 &&
    thousands > usual / 4 &&
    thousands < usual * 4
  )
    return spelled ? null : timesPowerOfTen(value, 3)
  if (number >= 100 && number < 10_000_000) return value
  if (usual === null && isOpen && !spelled && isLeading && number >= 2 && number <= mostThousands)
    return timesPowerOfTen(value, 3)
  return !spelled && number > 1 && number < 20 && /\.\d$/.test(value) ? timesPowerOfTen(value, 3) : null
}

/** `our little one, she is 7`, said by the one who travels: no seven thousand. */
const isAge = (turn: ReadTurn, number: number): boolean =>
  number < 18 && turn.direction === 'in' && says(turn, ['child', 'baby', 'minor'])

/** A clause of its own: `that is too much. 700?` */
const isAlone = ({ reading }: ReadTurn, { from, to }: Quantity): boolean =>
  reading.words[from - 1]?.clause !== reading.words[from]?.clause &&
  reading.words[to]?.clause !== reading.words[from]?.clause

/** In answer to the question for the price: `13`. */
const mostThousands = 30
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
const accepted: readonly HitSense[] = ['agree', 'settled']
