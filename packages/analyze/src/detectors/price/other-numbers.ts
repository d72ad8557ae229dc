import type { ReadTurn } from '../../conversation/conversation.ts'
import { says } from '../../conversation/nearby.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import type { Quantity } from '../../reading/quantities.ts'
import type { Spoken } from '../../reading/spoken.ts'
import { powerAt } from '../../text/currency.ts'
import type { Negotiation } from './negotiation.ts'
import { isFactor } from './products.ts'

/** The numbers of a message that may be sums: no other finding has them, they count nothing, and are no parts of what was named. */
export function freeNumbers(turn: ReadTurn, talk: Negotiation): readonly Quantity[] {
  const free = uncountedNumbers(turn).filter(
    (quantity) => !isTaken(turn, quantity, talk) && !isHeadCount(quantity, talk),
  )
  return free.length === 0 || areParts(turn, free, talk) ? [] : free
}

/** `22 wait there`, and later `22 ok`: a load of people, counted again. */
const isHeadCount = ({ value }: Quantity, { counts }: Negotiation): boolean =>
  Number(value) >= leastLoad && Number(value) < 100 && counts.includes(Number(value))
const leastLoad = 10

/** Those that are no measures by what the message itself says. */
export const uncountedNumbers = ({ reading }: ReadTurn): readonly Quantity[] =>
  reading.quantities.length === 0 ? [] : reading.derive(uncountedIn)

const uncountedIn = (reading: Spoken): readonly Quantity[] =>
  reading.quantities.filter((quantity) => !isCounted(reading, quantity))

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

/** Of these nobody has five hundred. */
const never: ReadonlySet<HitSense> = new Set(['tonight', 'years-old', 'try', 'camp', 'police'])

/** Findings whose number is their value; those of acts cover whole clauses. */
const valued = [
  'payment.amount',
  'payment.code',
  'payment.account',
  'number.shared',
  'journey.persons',
  'journey.location',
]

function isTaken(turn: ReadTurn, quantity: Quantity, talk: Negotiation): boolean {
  const span = turn.text.toRaw(quantity)
  return turn.findings.some(
    ({ kind, start, end }) =>
      valued.includes(kind) && start < span.end && span.start < end && !isPriceOfEach(turn, quantity, talk, kind),
  )
}

/** `130 a head` is a price, whatever counting word stands in it; and so is Persian `5 ta` in a bargain. */
function isPriceOfEach(
  { reading }: ReadTurn,
  { from, to, value }: Quantity,
  { isOpen, quoted }: Negotiation,
  kind: string,
): boolean {
  if (kind !== 'journey.persons') return false
  // `eight? - eight, on my head`: the price that the other just named, whatever the word behind it counts.
  const isRepeated = isOpen && from === 0 && quoted.includes(`${Number(value) * 1000} ${quoted[0]?.split(' ')[1]}`)
  if (isRepeated) return true
  const isEach = Number(value) >= largestParty && reading.of('per-person').some((hit) => hit.from === to)
  // `I have 60 only`, in answer to 90; `too much, we have only 7`.
  const isOnly = reading.of('only').some((hit) => hit.from === to || hit.to === from)
  const isLast = Number(value) >= largestFamily && reading.of('haggle').some((hit) => hit.from === to)
  if (isOpen && isLast) return true
  const isBid = isOnly && (Number(value) >= largestFamily || reading.of('expensive').length > 0)
  return isEach || (isOpen && (isBid || isUnitOfMoney(reading, to)))
}

/** Persian `تا` and Russian `штука` count whatever is talked of, and in a bargain that is thousands. */
const isUnitOfMoney = (reading: Pick<Spoken, 'words'>, at: number): boolean =>
  unitsOfMoney.has(reading.words[at]?.key ?? '')
const unitsOfMoney: ReadonlySet<string> = new Set(['تا', 'штук', 'штуки', 'штуку'])

const largestParty = 50
const largestFamily = 15

const things: readonly HitSense[] = [
  ...(['child', 'adult', 'person-unit', 'piece', 'friend', 'sibling', 'vehicle'] as const),
  ...(['passport', 'id-card', 'supplies'] as const),
]

/** `4 o'clock`, `15 minutes`, `how many`: the number is one of a measure, or part of a question or of a price. */
function isCounted(reading: Spoken, quantity: Quantity): boolean {
  const { text } = reading
  const clause = reading.words[quantity.from]?.clause
  const stands = (sense: HitSense, fits: (hit: { from: number; to: number }) => boolean) =>
    reading.of(sense).some((hit) => reading.words[hit.from]?.clause === clause && fits(hit))
  const isSmall = Number(quantity.value) < 100
  // `950 this Friday`: nothing that is counted is so many.
  const isLarge = Number(quantity.value) >= 500
  // `80 for both`
  const isTotal = reading.of('total').some(({ from }) => from === quantity.to)
  const covers = (hit: { from: number; to: number }) => hit.from < quantity.to && quantity.from < hit.to
  // `4 flat` is a price, `4 flats` are not.
  const isCountedBy = (sense: HitSense, hit: { from: number; to: number }) =>
    (hit.from === quantity.to || covers(hit)) &&
    !(sense === 'camp' && reading.of('haggle').some(({ from }) => from === hit.from))
  return (
    (isSmall &&
      !isUnit(reading, quantity) &&
      !isTotal &&
      things.some((sense) => stands(sense, (hit) => hit.from === quantity.to))) ||
    isForOrTo(reading, quantity) ||
    isFactor(text, quantity) ||
    counted.some((sense) => !(isLarge && never.has(sense)) && stands(sense, (hit) => isCountedBy(sense, hit))) ||
    (['how-many', 'per-person', 'total', 'location'] as const).some((sense) => stands(sense, covers)) ||
    // A digit with letters behind it is a letter of Arabizi: `6 3la joj`.
    /^\s?[.,]?\d(?!\p{L})|^ ?%|^[-/+]\d/u.test(text.shadow.slice(quantity.end, quantity.end + 3)) ||
    ordinal.test(text.folded.slice(quantity.end, quantity.end + 5)) ||
    /\d[-/+]$/.test(text.shadow.slice(Math.max(0, quantity.start - 2), quantity.start))
  )
}

/** `the 23rd`, `de 23ste`, `le 2e` */
const ordinal = /^(?:st|nd|rd|th|ste|de|er|eme|e|o|a)(?![\p{L}\d])/u

/** A word for a thousand, or for whatever is bargained over, stands behind. */
const isUnit = (reading: Spoken, { to, end }: Quantity): boolean =>
  isUnitOfMoney(reading, to) || powerAt(reading.text, end + 1, false) !== null

/** `how much 4 london`, `2 calais`: for and to. */
const isForOrTo = (reading: Spoken, { value, spelled, to }: Quantity): boolean =>
  !spelled &&
  /^[24]$/.test(value) &&
  (reading.of('how-much').length > 0 || reading.of('go').length > 0) &&
  reading.of('place').some(({ from }) => from === to)

/** `1 before, 2 when they are there`: numbers that make the price together say how it is to be paid. */
function areParts(turn: ReadTurn, free: readonly Quantity[], { quoted }: Negotiation): boolean {
  // A lone `one` is an article.
  const parts = free.filter(({ spelled, value }) => !spelled || value !== '1')
  if (parts.length < 2 || says(turn, ['child', 'baby', 'adult'])) return false
  const sum = parts.reduce((total, { value }) => total + Number(value), 0)
  const stated = turn.findings.flatMap(({ kind, value }) => (kind === 'payment.amount' && value ? [value] : []))
  return [...quoted, ...stated].some((price) =>
    unsaidPowers.some((power) => sum * 10 ** power === Number.parseFloat(price)),
  )
}

/** Powers of ten that a bargainer leaves unsaid. */
const unsaidPowers = [0, 2, 3, 4, 6]
