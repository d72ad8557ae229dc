import type { ReadTurn } from '../../conversation/conversation.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import { findAges } from '../../reading/ages.ts'
import type { Quantity } from '../../reading/quantities.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Spoken } from '../../reading/spoken.ts'
import { clockTimesIn } from '../../text/clock-times.ts'
import { mostTravellers } from './count.ts'

/** The numbers that may count persons: no sums, hours, ages, dates, and none inside the words of a question for a number. */
export function freeNumbers({ reading, findings, text }: ReadTurn): readonly Quantity[] {
  if (reading.quantities.length === 0) return none
  const counts = reading.derive(countsIn)
  if (findings.length === 0) return counts
  return counts.filter((quantity) => {
    const raw = text.toRaw(quantity)
    return !findings.some(({ kind, start, end }) => valued.has(kind) && start < raw.end && raw.start < end)
  })
}
const none: readonly Quantity[] = []

/** Those that are none by what the message itself says. */
function countsIn(reading: Spoken): readonly Quantity[] {
  const { text } = reading
  // `one person` is each in a price, and a count in "only one person".
  const each = reading.of('only').length > 0 || reading.words.length <= 2 ? [] : reading.of('per-person')
  const asked = [...reading.of('how-many'), ...reading.of('how-much'), ...each]
  const measures = [...reading.of('years-old'), ...reading.of('tonight'), ...reading.of('time-unit')]
  const ages = reading.derive(findAges)
  const clocks = clockTimesIn(text).map((span) => reading.wordsAt(span))
  return reading.quantities.filter((quantity) => {
    const raw = text.toRaw(quantity)
    return (
      isCount(quantity) &&
      !dottedTime.test(text.raw.slice(raw.start, raw.end)) &&
      ![...ages, ...clocks].some((other) => overlaps(other, quantity)) &&
      !(quantity.spelled && isOtherWord(reading, quantity)) &&
      !asked.some((hit) => overlaps(hit, quantity)) &&
      !measures.some(
        (hit) =>
          (overlaps(hit, quantity) && !isNumbered(reading, quantity)) ||
          (hit.from === quantity.to &&
            sameClause(reading, quantity, hit) &&
            !isWith(reading, hit) &&
            !(hit.sense === 'tonight' && isHad(reading, quantity))),
      )
    )
  })
}

/** `I have 12 tonight`: those somebody has, and no hour. */
const isHad = (reading: Pick<Spoken, 'of'>, { from }: Pick<Quantity, 'from'>): boolean =>
  reading.of('has-people').some(({ to }) => to <= from && from - to <= 1)

/** `we are 5, with us 3 children`: a word for "with" may be one of time in another language. */
const isWith = (reading: Pick<Spoken, 'of'>, word: Pick<Quantity, 'from' | 'to'>): boolean =>
  reading.of('and').some((hit) => hit.means === 'with' && overlaps(hit, word))

/** Arabic `arb3a` is Wednesday, and four; Kurmanji `çar` begins its name: beside "we are" or persons it is the number. */
const isNumbered = (reading: Spoken, { from, to, spelled }: Quantity): boolean =>
  spelled &&
  (reading.of('we-are').some((hit) => hit.to === from) || reading.of('person-unit').some((hit) => hit.from === to))

/** Persian `نه` is nine, and no; Dari `ده` ten, and in. */
const isOtherWord = (reading: Spoken, quantity: Quantity): boolean =>
  reading.of('negation').some((hit) => overlaps(hit, quantity)) ||
  // Pashto `صحیح ده`, "it is right": part of the words that say yes.
  reading.of('agree').some(({ from, to }) => from < quantity.from && quantity.to <= to) ||
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

/** `23.00`, `5.30`: no count of persons is written so. */
const dottedTime = /^\d{1,2}\.\d{2}$/

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
  'phone',
  'passport',
  'id-card',
  'document',
  'sim',
]
export const isMeasured = (reading: Reading, quantity: Quantity) =>
  measured.some(
    (sense) =>
      !(sense === 'tonight' && isHad(reading, quantity)) &&
      reading.of(sense).some((hit) => hit.from === quantity.to && !isWith(reading, hit)),
  )

export const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }) =>
  a.from < b.to && b.from < a.to
export const clauseOf = (reading: Pick<Spoken, 'words'>, word: number) => reading.words[word]?.clause
export const sameClause = (reading: Pick<Spoken, 'words'>, a: { from: number }, b: { from: number }) =>
  clauseOf(reading, a.from) === clauseOf(reading, b.from)
