import type { HitSense } from '../lexicon/lexicon.ts'
import { powerAt } from '../text/currency.ts'
import { isFactor } from './products.ts'
import type { Quantity } from './quantities.ts'
import type { Reading } from './reading.ts'
import type { Spoken } from './spoken.ts'

/** Those that are no measures by what the message itself says. */
export const uncountedNumbers = ({ reading }: { reading: Reading }): readonly Quantity[] =>
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

/** Persian `تا` and Russian `штука` count whatever is talked of, and in a bargain that is thousands. */
export const isUnitOfMoney = (reading: Pick<Spoken, 'words'>, at: number): boolean =>
  unitsOfMoney.has(reading.words[at]?.key ?? '')
const unitsOfMoney: ReadonlySet<string> = new Set(['تا', 'штук', 'штуки', 'штуку'])

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
