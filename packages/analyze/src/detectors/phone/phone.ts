import type { Confidence, Finding, Span } from '@casethread/model'
import type { PhoneNumber } from 'libphonenumber-js/max'
import type { DetectionContext, Detector, ReadableMessage } from '../../detector.ts'
import type { MessageText } from '../../message-text.ts'
import { currencyAt, currencyBefore, powerAt } from '../../text/currency.ts'
import { type DigitRun, digitRuns, spansFrom } from '../../text/digit-runs.ts'
import { readInternational, readNational } from '../../text/phone-number.ts'

interface Reading {
  number: PhoneNumber
  form: 'international' | 'national'
  confidence: Confidence
  /** Other countries in play where the same digits are a number too. */
  otherReadings: string[]
}

/**
 * Phone numbers passed on in a message. With `+` or `00`: high when the number is valid in its country, medium when it has
 * but the right length (reserved or new ranges). Without: only for the regions of the context; medium when valid and written
 * as it is dialled (with the trunk 0, or in groups where the country has none), low when it is a bare run of digits or lacks
 * the 0. Dates, sums of money, and parts of longer numbers are left alone. The value is E.164.
 */
export const phone = {
  id: 'phone',
  title: 'Phone numbers',
  kinds: ['number.shared'],
  examines: 'messages',
  needs: (signs) => signs.digits >= 7,
  detect: detectNumbers,
} satisfies Detector

function detectNumbers({ text }: ReadableMessage, context: DetectionContext): Finding[] {
  return digitRuns(text.shadow).flatMap((run) => numbersIn(text, run, context.regions))
}

/**
 * How many places inside one run of 40 digits may prove to be no number before the rest of the run is given up. Only groups that
 * begin with 0 count, so that ordinary text never comes near it; it bounds what a text made of noughts can cost.
 */
const maxMisses = 8

function numbersIn(text: MessageText, run: DigitRun, regions: readonly string[]): Finding[] {
  const findings: Finding[] = []
  let behind = run.start
  let misses = 0
  for (const start of run.starts) {
    if (start < behind || (start > run.start && !begins.test(text.shadow.slice(start, start + 2)))) continue
    const found = firstOf(text, run, start, regions)
    if (found) {
      findings.push({ ...toFinding(found.reading), ...text.toRaw(found.span) })
      behind = found.span.end
    } else if (++misses === maxMisses) break
  }
  return findings
}

/** Inside a run, and where a run is cut short, a national number must begin with 0 and have nine digits or more: anything may follow anything. */
const begins = /^\(?0/
const isWhole = /^\(?0(?:\D*\d){8,11}$/

function firstOf(text: MessageText, run: DigitRun, start: number, regions: readonly string[]) {
  for (const span of spansFrom(text.shadow, run, start)) {
    const written = text.shadow.slice(span.start, span.end)
    const isPart = span.start !== run.start || span.end !== run.end
    const inPlay = isPart && !isWhole.test(written) ? [] : regions
    const reading = read(written, inPlay)
    if (!reading || text.isOpaque(span) || (reading.form === 'national' && isSum(text, span))) continue
    return { span, reading }
  }
  return null
}

function read(written: string, regions: readonly string[]): Reading | null {
  if (/^\(?(?:\+|00)/.test(written)) {
    const number = readInternational(written)
    if (number)
      return { number, form: 'international', confidence: number.isValid() ? 'high' : 'medium', otherReadings: [] }
    if (written.includes('+')) return null
  }
  const readings = regions.flatMap((region) => {
    const number = readNational(written, region)
    const confidence = number && judgeNational(number, written)
    return confidence ? [{ number, form: 'national' as const, confidence }] : []
  })
  // Of several countries the one that groups the digits as they are written is meant.
  const ownWay = readings.filter(({ number }) => isGroupedAs(number, written))
  const [first, ...others] = ownWay.length === 1 ? ownWay : readings
  if (!first) return null
  const otherReadings = others
    .map(({ number }) => String(number.number))
    .filter((other) => other !== first.number.number)
  return { ...first, otherReadings: [...new Set(otherReadings)] }
}

/** Two groups are too few to tell one country from another. */
function isGroupedAs(number: PhoneNumber, written: string): boolean {
  const groups = written.split(/\D+/).filter((group) => group !== '')
  return groups.length > 2 && groups.join(' ') === number.formatNational().replace(/\D+/g, ' ').trim()
}

const dateLike = /^(?:\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}([./-])\d{1,2}\2\d{1,2})(?!\d)/
const groupedByDots = /^\d{1,3}(?:\.\d{3})+$/

/** `0440/2020`: two short numbers beside each other are more often a code or a year. */
const shortPair = /^\d{3,4}\/\d{4}$/

function judgeNational(number: PhoneNumber, written: string): Confidence | null {
  if (dateLike.test(written) || groupedByDots.test(written)) return null
  const formatted = number.formatNational()
  const groups = written.split(/\D+/).filter((group) => group !== '')
  const digits = groups.join('')
  // As dialled in the country, its trunk 0 included, or with the country code but no plus.
  const isComplete =
    digits === formatted.replace(/\D/g, '') || digits === `${number.countryCallingCode}${number.nationalNumber}`
  if (!number.isValid()) return isComplete && groups.length > 1 && keepsGroups(groups, formatted) ? 'medium' : null
  const looksDialled = (digits.startsWith('0') || groups.length > 1) && !shortPair.test(written)
  return isComplete && looksDialled ? 'medium' : 'low'
}

/**
 * For ranges that no one holds yet, or that are reserved: the country's own grouping shows that a number is meant. Whether every
 * gap of the country's own form is also a gap of the written one.
 */
function keepsGroups(groups: readonly string[], formatted: string): boolean {
  const gaps = (parts: readonly string[]) => parts.map((_, i) => parts.slice(0, i + 1).join('').length)
  const written = new Set(gaps(groups))
  const own = formatted.split(/\D+/).filter((group) => group !== '')
  return own.length > 1 && gaps(own).every((gap) => written.has(gap))
}

/** `0 500 000 dinar`: a currency beside it makes it a sum. */
function isSum(text: MessageText, { start, end }: Span): boolean {
  const behind = text.shadow[end] === ' ' ? end + 1 : end
  return (
    currencyAt(text, behind) !== null ||
    powerAt(text, behind, behind === end) !== null ||
    currencyBefore(text, start) !== null
  )
}

function toFinding({ number, form, confidence, otherReadings }: Reading): Omit<Finding, 'start' | 'end'> {
  return {
    kind: 'number.shared',
    value: number.number,
    attributes: {
      form,
      ...(number.country ? { country: number.country } : {}),
      ...(otherReadings.length > 0 ? { otherReadings: otherReadings.join(' ') } : {}),
    },
    confidence: otherReadings.length > 0 ? 'low' : confidence,
    verdict: number.isValid() ? null : 'format-only',
    rule: `phone/${form}`,
  }
}
