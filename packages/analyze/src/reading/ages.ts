import type { HitSense } from '../lexicon/lexicon.ts'
import type { Quantity } from './quantities.ts'
import type { Reading } from './reading.ts'
import type { Spoken } from './spoken.ts'

/** A number that says how old somebody is; words from one index to before another. */
export interface Age {
  years: number
  from: number
  to: number
}

/** From this age on nobody is a minor. */
export const adulthood = 18

/** Nobody is older; larger numbers are sums and years. */
const oldest = 110
/** Kin of whom one has one: a number behind is no number of them. */
const single: readonly HitSense[] = ['spouse', 'parent']
const severally: readonly HitSense[] = ['child', 'baby', 'sibling', 'relative']
const counted: readonly HitSense[] = [...severally, 'person-unit', 'adult', 'friend']

/**
 * The ages of a message: a number beside a word for years (`16 ans`, `عمره ١٦`), those joined to one (`7 and 9 years`), one behind a
 * single member of a family (`mother 60`), and one in brackets behind any (`her son (10)`).
 */
export const agesIn = (reading: Reading): readonly Age[] => reading.derive(findAges)

export function findAges(reading: Spoken): readonly Age[] {
  const candidates = reading.quantities.filter(({ value }) => /^\d{1,3}$/.test(value) && Number(value) <= oldest)
  const ages: Age[] = []
  // From the end, since `7 and 9 years` says of the last one only that it is an age.
  for (const quantity of candidates.toReversed())
    if (isAged(reading, quantity) || isJoinedTo(reading, quantity, ages.at(-1)))
      ages.push({ years: Number(quantity.value), from: quantity.from, to: quantity.to })
  return ages.toReversed()
}

function isAged(reading: Spoken, quantity: Quantity): boolean {
  const { from, to, spelled } = quantity
  const isBeside = reading.of('years-old').some((hit) => {
    const clause = reading.words[from]?.clause
    if (reading.words[hit.from]?.clause !== clause) return false
    return hit.from === to || hit.to === from || (hit.from < to && from < hit.to)
  })
  if (isBeside) return true
  if (spelled) return false
  // `a daughter of 9`, `een tweeling van 9`
  const isOf = (kin: readonly HitSense[]) =>
    reading
      .of('from')
      .some((own) => own.to === from && kin.some((sense) => reading.of(sense).some((hit) => hit.to === own.from)))
  if (isOf(['child']) && endsClause(reading, quantity)) return true
  const follows = (sense: HitSense) => reading.of(sense).some((hit) => hit.to === from)
  // `my wife, 2 children`: the number counts what follows.
  const isCounted = counted.some((sense) => reading.of(sense).some((hit) => hit.from === to))
  if (isCounted) return false
  // `a nephew of 14 walks there alone`
  if (isOf(severally) && Number(quantity.value) < adulthood) return true
  const isBracketed = reading.words[from]?.clause !== reading.words[from - 1]?.clause
  return single.some(follows) || (isBracketed && severally.some(follows) && endsClause(reading, quantity))
}

/** `7 and 9 years`, `8 و 14`. */
const isJoinedTo = (reading: Spoken, { from, to, spelled }: Quantity, next: Age | undefined): boolean =>
  next !== undefined &&
  !spelled &&
  from > 0 &&
  next.from - to <= 1 &&
  (next.from === to || reading.of('and').some((hit) => hit.from === to && hit.to === next.from))

const endsClause = (reading: Spoken, { from, to }: Quantity): boolean =>
  reading.words[to]?.clause !== reading.words[from]?.clause
