import type { ReadTurn } from '../../conversation/conversation.ts'
import type { Hit, HitSense } from '../../lexicon/lexicon.ts'
import type { Quantity } from '../../reading/quantities.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Count } from './count.ts'
import { adults, countGroups } from './count-groups.ts'
import { clauseOf, freeNumbers, isMeasured, overlaps, sameClause } from './free-numbers.ts'

/** Words that count travellers; goods words mean people only in talk about a journey, which every finding here needs. */
const unitSenses: readonly HitSense[] = ['person-unit', 'cargo', 'piece']
/** Outcomes that are reported for all who travelled: `all three arrived`. */
const outcomes: readonly HitSense[] = [
  'arrived',
  'crossed',
  'returned',
  'caught',
  'caught-us',
  'stopped',
  'dropped',
  'at-home',
  'aboard',
  'safely',
  'document',
]

/** A number beside a counting word, with "we are" or "all"; null when the message states none. */
export function countStated(turn: ReadTurn): Count | null {
  const { reading } = turn
  const free = freeNumbers(turn)
  return (
    besideUnit(reading, free) ??
    collective(reading) ??
    besideWords(reading, free, 'we-are', 'we-are', 1) ??
    familyOf(reading, free) ??
    (outcomes.some((sense) => reading.of(sense).length > 0) ? allOf(reading, free) : null) ??
    countGroups(reading, free) ??
    adults(reading, free)
  )
}

/** `130 per head`: from here on a number before such a word is a price in thousands. */
const leastPrice = 30

/** What is handed over or kept is counted in pieces too. */
const handings: readonly HitSense[] = ['gave', 'paid', 'received', 'office', 'money', 'rest']

function besideUnit(reading: Reading, free: readonly Quantity[]): Count | null {
  const asked = reading.of('how-many')
  const priced = reading.of('per-person')
  const units = unitSenses
    .flatMap((sense) => reading.of(sense))
    .filter((unit) => unit.means === null || unit.sense === 'cargo')
    // `سیزده تا رو سپردیم صرافی`: what is left with an office is money.
    // `30 pieces` of life jackets
    .filter((unit) => unit.sense !== 'piece' || reading.of('lifejacket').length === 0)
    // Turkish `20 can yeleği`: the first word alone is a soul.
    .filter((unit) => !reading.of('lifejacket').some((hit) => overlaps(hit, unit)))
    .filter((unit) => unit.sense !== 'piece' || !handings.some((sense) => reading.of(sense).length > 0))
    .filter((unit) => !asked.some((hit) => overlaps(hit, unit)))
  for (const unit of units) {
    // Persian `نفری` is "each", but `دو نفریم` "we are two".
    const isPriced = priced.some((hit) => overlaps(hit, unit))
    const count = isPriced
      ? free.find(({ to, value }) => to === unit.from && Number(value) < leastPrice)
      : beside(reading, free, unit)
    if (count) return stated(reading, free, count, unit, 'counting-word')
  }
  return null
}

/** A word that is a number of persons by itself: `вдвоем`, `hárman`, `نفرين`. */
function collective(reading: Reading): Count | null {
  const priced = reading.of('per-person')
  const unit = reading.of('person-unit').find(
    (hit) =>
      Number(hit.means) > 0 &&
      !priced.some((price) => overlaps(price, hit)) &&
      !isOtherNumber(reading, hit) &&
      // `нас не трое, а четверо`
      !reading.of('negation').some(({ to }) => to === hit.from) &&
      !reading.isAsked(hit.from),
  )
  if (!unit) return null
  const persons = Number(unit.means)
  return { lo: persons, hi: persons, from: unit.from, to: unit.to, rule: 'collective' }
}

/** `los cuatro mil`, Hungarian `tizenöt` beside `tizen`: part of another number. */
const isOtherNumber = (reading: Reading, hit: Hit): boolean =>
  reading.quantities.some((quantity) => overlaps(quantity, hit) && quantity.value !== hit.means)

/** A number directly behind a word, or as far before it as is given: `нас 3`, `9 of us`, `alle 4`. */
function besideWords(
  reading: Reading,
  free: readonly Quantity[],
  sense: HitSense,
  rule: string,
  before: number,
): Count | null {
  // `me and` begins a list, which is added up elsewhere.
  const beginsList = (own: Hit) =>
    (['speaker', 'and'] as const).every((part) => reading.of(part).some((hit) => overlaps(hit, own)))
  // `two us` is no count, but `ሁለት ነን` is.
  const isFirst = (own: Hit) => reading.of('first').some((hit) => overlaps(hit, own))
  // `I have 7 now, the rest of the money later`
  const isHad = (own: Hit) => reading.of('has-people').some((hit) => overlaps(hit, own))
  const isOfMoney = (['rest', 'money', 'half'] as const).some((part) => reading.of(part).length > 0)
  for (const hit of reading.of(sense).filter((own) => !beginsList(own))) {
    const count = free.find(
      (quantity) =>
        sameClause(reading, quantity, hit) &&
        Number(quantity.value) > 1 &&
        Number(quantity.value) < 100 &&
        ((quantity.from >= hit.to && quantity.from - hit.to <= (before > 0 ? 1 : 0)) ||
          (before > 0 && quantity.to === hit.from && !(quantity.spelled && isFirst(hit)))),
    )
    if (count && !isMeasured(reading, count) && !(isHad(hit) && isOfMoney))
      return stated(reading, free, count, hit, rule)
  }
  return null
}

/** `a family of 5`, `ein Familie mit 5`. */
function familyOf(reading: Reading, free: readonly Quantity[]): Count | null {
  for (const family of reading.of('family')) {
    const count = free.find(
      (quantity) =>
        Number(quantity.value) > 1 &&
        Number(quantity.value) < 20 &&
        quantity.from >= family.to &&
        quantity.from - family.to <= 1 &&
        sameClause(reading, quantity, family),
    )
    if (count && !isMeasured(reading, count)) return stated(reading, free, count, family, 'family')
  }
  return null
}

/** `all three`, `alle 4`; Arabic `التلاتة` is "the three" by itself. */
function allOf(reading: Reading, free: readonly Quantity[]): Count | null {
  const days = reading.of('tonight')
  const word = reading
    .of('all-of')
    .find((hit) => Number(hit.means) > 0 && !isOtherNumber(reading, hit) && !days.some((day) => overlaps(day, hit)))
  if (!word) return besideWords(reading, free, 'all-of', 'all-of', 0)
  const persons = Number(word.means)
  return { lo: persons, hi: persons, from: word.from, to: word.to, rule: 'all-of' }
}

function stated(reading: Reading, free: readonly Quantity[], count: Quantity, hit: Hit, rule: string): Count {
  return {
    ...withRange(reading, free, count, hit),
    from: Math.min(count.from, hit.from),
    to: Math.max(count.to, hit.to),
    rule,
  }
}

/** The number directly before the word, or directly behind it (`nafar 4`), with one word between at the most. */
const beside = (reading: Reading, quantities: readonly Quantity[], unit: Hit): Quantity | undefined =>
  quantities.find(
    ({ to, from }) =>
      to <= unit.from && unit.from - to <= 1 && clauseOf(reading, from) === clauseOf(reading, unit.from),
  ) ?? quantities.find(({ from }) => from === unit.to && clauseOf(reading, from) === clauseOf(reading, unit.from))

/** Who are counted apart from the others. */
const named: readonly HitSense[] = ['child', 'baby', 'minor', 'spouse', 'parent']

/** `2-3 persons`, `2 people maybe 3`. */
function withRange(
  reading: Reading,
  quantities: readonly Quantity[],
  count: Quantity,
  hit: Hit,
): { lo: number; hi: number } {
  const own = Number(count.value)
  const near = quantities.find(
    (other) =>
      other !== count &&
      // `two persons and a baby` are three.
      !named.some((sense) => reading.of(sense).some(({ from }) => from === other.to)) &&
      // Pashto `یو` is "we are", and one.
      !overlaps(other, hit) &&
      Math.abs(Number(other.value) - own) === 1 &&
      Math.abs(other.from - count.to) <= 3 &&
      sameClause(reading, other, count) &&
      other.spelled === count.spelled,
  )
  const other = near ? Number(near.value) : own
  return { lo: Math.min(own, other), hi: Math.max(own, other) }
}
