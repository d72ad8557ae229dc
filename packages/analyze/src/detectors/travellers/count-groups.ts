import type { HitSense } from '../../lexicon/lexicon.ts'
import type { Quantity } from '../../reading/quantities.ts'
import type { Reading } from '../../reading/reading.ts'
import { type Count, mostTravellers } from './count.ts'
import { clauseOf, sameClause } from './free-numbers.ts'

/** `3 men`, `2 adults 2 children`. */
export function adults(reading: Reading, free: readonly Quantity[]): Count | null {
  const before = (sense: HitSense) =>
    reading
      .of(sense)
      .flatMap(
        (hit) =>
          free.find(({ to, from }) => to === hit.from && clauseOf(reading, from) === clauseOf(reading, hit.from)) ?? [],
      )
  // Children alone are a part of the group, unless they are sent for.
  const orders = (['pickup', 'vehicle', 'tonight', 'get-in', 'only'] as const).filter(
    (sense) => reading.of(sense).length > 0,
  )
  const part = [...before('adult'), ...before('child'), ...before('baby')].toSorted((a, b) => a.from - b.from)[0]
  const whole = part && wholeOf(reading, free, part)
  if (whole && part)
    return { lo: Number(whole.value), hi: Number(whole.value), from: whole.from, to: part.to + 1, rule: 'adults' }
  const [adult] = orders.length > 1 ? [...before('adult'), ...before('child')] : before('adult')
  if (!adult) return null
  const child = before('child').find((other) => other !== adult)
  const total = Number(adult.value) + (child ? Number(child.value) : 0)
  const to = Math.max(adult.to, child?.to ?? 0) + 1
  return { lo: total, hi: total, from: Math.min(adult.from, child?.from ?? adult.from), to, rule: 'adults' }
}

/** Words such as `of whom`, `among them` between all and some of them. */
const mostBetween = 2

/** `26 dont 5 femmes`, `12 davon 3 Kinder`: all, of whom some are named. */
function wholeOf(reading: Reading, free: readonly Quantity[], part: Quantity): Quantity | undefined {
  const isJoined = (to: number) => reading.of('and').some((hit) => hit.from >= to && hit.to <= part.from)
  return free.find(
    ({ to, value, from }) =>
      part.from > to &&
      part.from - to <= mostBetween &&
      Number(value) > Number(part.value) &&
      clauseOf(reading, from) === clauseOf(reading, part.from) &&
      !isJoined(to),
  )
}

/**
 * Groups told apart by where they come from or go to (`8 to Vienna, 6 to Budapest`), or by a word each (`5 kurd 3 albania 1 iran`). One alone may be a
 * price or an hour.
 */
export function countGroups(reading: Reading, free: readonly Quantity[]): Count | null {
  const places = free.filter((quantity) => isAtPlace(reading, quantity))
  const groups = inRow(reading, free) ?? places
  const [first, last] = [groups[0], groups.at(-1)]
  if (!first || !last || groups.length < 2) return null
  const total = groups.reduce((sum, { value }) => sum + Number(value), 0)
  if (total > mostTravellers) return null
  return { lo: total, hi: total, from: first.from, to: last.to + 1, rule: 'groups' }
}

const isAtPlace = (reading: Reading, quantity: Quantity): boolean =>
  reading
    .of('place')
    .some((place) => place.from >= quantity.to && place.from - quantity.to <= 1 && sameClause(reading, quantity, place))

/** Numbers in digits with one word each, one behind the other from the beginning of their clause. */
function inRow(reading: Reading, free: readonly Quantity[]): readonly Quantity[] | null {
  const first = free.findIndex(({ from }) => clauseOf(reading, from) !== clauseOf(reading, from - 1))
  const row: Quantity[] = []
  for (const quantity of first < 0 ? [] : free.slice(first)) {
    const last = row.at(-1)
    if (last && (quantity.from !== last.to + 1 || !sameClause(reading, last, quantity))) break
    if (!isGroup(reading, quantity)) return null
    row.push(quantity)
  }
  return row.length > 1 ? row : null
}

/** Numbers from here on are sums: `50 now 50 before we leave`. */
const largestGroup = 40

/** A word follows that the lexicon does not know, unless as a place: where people are from, and no measure, time or particle. */
function isGroup(reading: Reading, quantity: Quantity): boolean {
  const word = reading.words[quantity.to]
  const isNamed = word !== undefined && word.key.length > 2 && /^\p{L}+$/u.test(word.key)
  const isKnown = reading.hits.some(
    ({ sense, from, to }) => sense !== 'place' && from <= quantity.to && quantity.to < to,
  )
  const isInClause = sameClause(reading, quantity, { from: quantity.to })
  return (
    Number(quantity.value) < largestGroup &&
    isNamed &&
    !isKnown &&
    !quantity.spelled &&
    isInClause &&
    !reading.isFrequent(quantity.to)
  )
}
