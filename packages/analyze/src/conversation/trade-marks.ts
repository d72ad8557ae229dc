import type { Finding } from '@casethread/model'
import type { HitSense, Lexicon } from '../lexicon/lexicon.ts'
import { type SenseId, senses, type Theme } from '../lexicon/senses.ts'
import type { Spoken } from '../reading/spoken.ts'
import type { Turn } from './conversation.ts'
import { isLargeSum } from './large-sum.ts'
import { says } from './nearby.ts'

/** What a turn contributes to the question what the talk around it is about; the same key counts once in the turns in view. */
export interface Mark {
  key: string
  weight: number
  theme: Theme | null
  /** Whether lawful matters have it as well; see `mostEveryday` of the window. */
  everyday: boolean
}

/** What the acts found in a turn say, beside the words. */
const acts: Readonly<Record<string, Theme>> = {
  'payment.code': 'money',
  'payment.payee': 'money',
  'journey.intercepted': 'outcome',
}

/**
 * Acts that a lawful ride, rent or sale has as well, and deleting, which is a habit of many. A theme they give by money, papers, where a
 * journey goes and what is deleted only: whoever buys a car asks, agrees, names a time and a place, and comes.
 */
const everydayActs: Readonly<Record<string, Theme | null>> = {
  'payment.made': 'money',
  'payment.received': 'money',
  'payment.refund': 'money',
  'price.asked': null,
  'price.agreed': null,
  'journey.route': 'logistics',
  'journey.document': 'papers',
  'journey.persons': null,
  'journey.instruction': null,
  'journey.arrival': null,
  'counter.delete': 'secrecy',
}

/** More than people pay for most things that they arrange by chat; cars, rents and weddings cost it too. */
export const largeSum: Mark = { key: 'large sum', weight: 2, theme: 'money', everyday: false }

/** Marks without weight, of which the window makes out what the talk binds together. */
const bare = (key: string): Mark => ({ key, weight: 0, theme: null, everyday: true })

/** Whatever is done against being seen, read or traced; see `#isWhole` of the window. */
export const precaution: Mark = bare('precaution')
/** Any sum at all. */
export const sum: Mark = bare('sum')

export function marksOf(turn: Turn, lexicon: Lexicon): Mark[] {
  const { reading, findings, forwarded } = turn
  if (!reading || forwarded) return []
  const marks = [...reading.derive(marksOfWords)]
  for (const finding of findings) {
    const { kind } = finding
    const theme = acts[kind] ?? everydayActs[kind]
    if (theme !== undefined) marks.push({ key: kind, weight: 1, theme, everyday: kind in everydayActs })
    if (kind.startsWith('counter.')) marks.push(precaution)
    if (kind === 'payment.amount' || kind === 'price.quoted') marks.push(sum)
    if (isLarge(finding)) marks.push(bare('large'), ...(isFilledIn(finding) ? [] : [largeSum]))
    marks.push(...wayMarks(finding, turn, lexicon), ...sideMarks(finding, turn))
  }
  return marks
}

const marksOfWords = ({ senses: said }: Spoken): readonly Mark[] =>
  said.flatMap((sense) => {
    const known = senses[sense as SenseId]
    return known?.theme ? [{ key: sense, weight: known.weight, theme: known.theme, everyday: false }] : []
  })

const isLarge = ({ kind, value }: Finding): boolean =>
  (kind === 'payment.amount' || kind === 'price.quoted') && isLargeSum(value)

/** Whether the currency or the thousands are the program's assumption: what is assumed of a journey's price cannot show that there is one. */
const isFilledIn = ({ attributes }: Finding): boolean =>
  attributes?.currency !== undefined || attributes?.magnitude !== undefined

/** Where a journey or a leg ends, and whether the price of the way there, or of papers, is asked in the same breath. */
function wayMarks(finding: Finding, turn: Turn, lexicon: Lexicon): Mark[] {
  const { kind, confidence, attributes } = finding
  if (confidence === 'low') return []
  if (kind === 'journey.document') return finds(turn, 'price.asked') ? [bare('price of papers')] : []
  if (kind === 'journey.retry') return [bare('journey.retry')]
  if (kind !== 'journey.route') return []
  const place = String(attributes?.place)
  const country = lexicon.countryOf(place)
  return [
    ...(country === null ? [] : [bare(`country:${country}`)]),
    ...(lexicon.isCountry(place) ? [bare('to a country')] : []),
    ...(isPriceOf(finding, turn) ? [bare('price of a way')] : []),
  ]
}

/** `How much to Bari`, not `how much for the tractor, I am in Bari`. */
function isPriceOf(place: Finding, { findings, text }: Turn): boolean {
  return findings.some((asked) => {
    if (asked.kind !== 'price.asked') return false
    const between = asked.start < place.start ? [asked.start, place.start] : [place.end, asked.start]
    return !endOfClause.test(text.raw.slice(...between))
  })
}
const endOfClause = /[,.;:!?\n\u060c\u061b\u061f]/u

/** Who asks the price, who pays, and who says how many travel. */
const sides: Readonly<Record<string, Readonly<Partial<Record<Turn['direction'], string>>>>> = {
  'price.asked': { in: 'asked by contact', out: 'asked by owner' },
  'payment.made': { in: 'paid by contact', out: 'paid by owner' },
  'journey.persons': { in: 'counted by contact', out: 'counted by owner' },
}
/** Whoever counts with one of these is of those who travel, or books for his own. */
const own: readonly HitSense[] = [
  ...(['we-are', 'first', 'speaker', 'spouse', 'family', 'child', 'baby', 'parent', 'sibling', 'friend'] as const),
]

function sideMarks({ kind }: Finding, turn: Turn): Mark[] {
  const key = sides[kind]?.[turn.direction]
  if (key === undefined) return []
  if (kind !== 'journey.persons' || says(turn, own)) return [bare(key)]
  return [bare('others counted'), bare(key === 'counted by owner' ? 'others counted by owner' : key)]
}

export const finds = ({ findings }: Turn, kind: string): boolean => findings.some((finding) => finding.kind === kind)
