import type { ReadTurn } from '../../conversation/conversation.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import type { Quantity } from '../../reading/quantities.ts'
import type { Reading } from '../../reading/reading.ts'
import { agesIn } from './ages.ts'
import { mostTravellers } from './count.ts'

/** The numbers that may count persons: no sums, hours, ages, dates, and none inside the words of a question for a number. */
export function freeNumbers({ reading, findings, text }: ReadTurn): Quantity[] {
  // `one person` is each in a price, and a count in "only one person".
  const each = reading.of('only').length > 0 || reading.words.length <= 2 ? [] : reading.of('per-person')
  const asked = [...reading.of('how-many'), ...reading.of('how-much'), ...each]
  const measures = [...reading.of('years-old'), ...reading.of('tonight'), ...reading.of('time-unit')]
  const ages = agesIn(reading)
  return reading.quantities.filter((quantity) => {
    const raw = text.toRaw(quantity)
    return (
      isCount(quantity) &&
      !ages.some((age) => overlaps(age, quantity)) &&
      !(quantity.spelled && isOtherWord(reading, quantity)) &&
      !findings.some(({ kind, start, end }) => valued.has(kind) && start < raw.end && raw.start < end) &&
      !asked.some((hit) => overlaps(hit, quantity)) &&
      !measures.some(
        (hit) => overlaps(hit, quantity) || (hit.from === quantity.to && sameClause(reading, quantity, hit)),
      )
    )
  })
}

/** Persian `نه` is nine, and no; Dari `ده` ten, and in. */
const isOtherWord = (reading: Reading, quantity: Quantity): boolean =>
  reading.of('negation').some((hit) => overlaps(hit, quantity)) ||
  (reading.of('to').some((hit) => overlaps(hit, quantity)) &&
    (['place', 'point', 'camp'] as const).some((sense) => reading.of(sense).some(({ from }) => from === quantity.to)))

/** Findings whose number is their value; those of acts cover whole clauses. */
const valued: ReadonlySet<string> = new Set([
  'payment.amount',
  'payment.code',
  'payment.account',
  'number.shared',
  'journey.location',
])

const isCount = ({ value }: Quantity) => /^\d{1,3}$/.test(value) && Number(value) > 0 && Number(value) <= mostTravellers

/** What follows the number is a measure of something else: money, time, distance. */
const measured: readonly HitSense[] = [
  'time-unit',
  'tonight',
  'years-old',
  'money',
  'delay',
  'photo',
  'location',
  'number',
  'try',
  'vehicle',
]
export const isMeasured = (reading: Reading, { to }: Quantity) =>
  measured.some((sense) => reading.of(sense).some((hit) => hit.from === to))

export const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }) =>
  a.from < b.to && b.from < a.to
export const clauseOf = (reading: Reading, word: number) => reading.words[word]?.clause
export const sameClause = (reading: Reading, a: { from: number }, b: { from: number }) =>
  clauseOf(reading, a.from) === clauseOf(reading, b.from)
