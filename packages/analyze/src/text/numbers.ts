import type { Span } from '@casethread/model'

/** A number as written, with its value in ASCII digits. */
export interface WrittenNumber extends Span {
  /** Without separators: `4000`, `4000.5`. No needless zeros. */
  value: string
  /** The other way to read a single separator before three digits; null where there is one way only. */
  otherValue: string | null
}

/** Digits with separators between them. A blank belongs to the number only before exactly three digits. */
const written = /\d{1,40}(?:(?:[.,']| (?=\d{3}(?!\d)))\d{1,40}){0,12}/g

/** `2k5`: two thousand five hundred, the letter in place of the decimal sign. */
const inThousands = /(?<![\d\p{L}.,])(\d{1,3})k(\d{1,3})(?![\d\p{L}])/giu

/** No sum of money has more digits before the decimal sign: 10^15 rials are more than Iran has. */
const maxDigits = 15

/** The numbers of a text in order, without those that are parts of dates, times, fractions or longer numbers. */
export function findNumbers(shadow: string): WrittenNumber[] {
  const thousands = /\dk\d/i.test(shadow) ? numbersInThousands(shadow) : []
  const others = Array.from(shadow.matchAll(written)).flatMap((match) => {
    if (thousands.some(({ start, end }) => match.index >= start && match.index < end)) return []
    const start = match.index + strayGroups(shadow, match)
    const end = match.index + match[0].length
    if (continuesNumber(shadow, start) || continued.test(shadow.slice(end, end + 6))) return []
    const reading = readNumber(shadow.slice(start, end))
    return reading ? [{ start, end, ...reading }] : []
  })
  return thousands.length === 0 ? others : [...thousands, ...others].sort((a, b) => a.start - b.start)
}

const numbersInThousands = (shadow: string): WrittenNumber[] =>
  Array.from(shadow.matchAll(inThousands), ({ index, 0: { length }, 1: whole = '', 2: fraction = '' }) => ({
    start: index,
    end: index + length,
    value: timesPowerOfTen(`${whole.replace(/^0+(?=\d)/, '')}.${fraction}`, 3),
    otherValue: null,
  }))

/** In `06 10 200 euro` the blank cannot be told from that of a phone number: all but the last group is left out. */
function strayGroups(shadow: string, match: RegExpExecArray): number {
  const last = match[0].lastIndexOf(' ') + 1
  return last > 0 && /\d $/.test(shadow.slice(Math.max(0, match.index - 2), match.index)) ? last : 0
}

/** What stands behind makes the digits part of something else. */
const continued = /^(?::\d|\/\d{1,2}(?!\d)|-\d+-|[.,']?\d)/

/** `12/03/2021`, `12:30`, `1-2-2021`, `1/2 million`: what stands before makes the digits part of something else. */
const continuesNumber = (shadow: string, start: number) =>
  // Nearly always a blank or a letter stands before, which needs no closer look.
  /[^\s\p{L}]/u.test(shadow.charAt(start - 1)) &&
  /(?:\d[.,:']|(?<!\d)\d{1,2}\/|\d-\d{1,4}-|[#_])$/.test(shadow.slice(Math.max(0, start - 8), start))

/**
 * Reads separators by these rules: of two kinds the last is the decimal sign; one that comes twice groups digits; a single dot
 * or comma before one or two digits is decimal, and before exactly three it groups (`4.000`, `4,000`) unless the number begins
 * with 0; blanks and apostrophes group. Groups have three digits, or two before the last three as in India. Null for what fits
 * none of these.
 */
function readNumber(text: string): Pick<WrittenNumber, 'value' | 'otherValue'> | null {
  const separators = text.replace(/\d/g, '')
  const last = separators.at(-1)
  if (last === undefined) return reading(text, '')
  const head = text.slice(0, text.lastIndexOf(last))
  const tail = text.slice(text.lastIndexOf(last) + 1)
  const isDecimalSign = last === '.' || last === ','
  if (new Set(separators).size === 2 && isDecimalSign && separators.indexOf(last) === separators.length - 1)
    return isGrouped(head, separators.charAt(0)) ? reading(ungroup(head), tail) : null
  if (new Set(separators).size > 1) return null
  if (separators.length > 1 || !isDecimalSign) return isGrouped(text, last) ? reading(ungroup(text), '') : null
  const grouped = tail.length === 3 && /^[1-9]\d{0,2}$/.test(head)
  if (grouped) return { ...(reading(head + tail, '') as Reading), otherValue: reading(head, tail)?.value ?? null }
  // `2,3000` is a list or a slip: it is not known what.
  return tail.length <= 2 || last === '.' || head === '0' ? reading(head, tail) : null
}

type Reading = Pick<WrittenNumber, 'value' | 'otherValue'>

const ungroup = (text: string) => text.replace(/\D/g, '')

function isGrouped(text: string, separator: string): boolean {
  const [first = '', ...groups] = text.split(separator)
  const lengths = groups.map((group) => group.length)
  const thousands = lengths.every((length) => length === 3)
  const indian = separator === ',' && lengths.at(-1) === 3 && lengths.slice(0, -1).every((length) => length === 2)
  return /^[1-9]\d{0,2}$/.test(first) && lengths.length > 0 && (thousands || (indian && first.length <= 2))
}

function reading(whole: string, fraction: string): Reading | null {
  const digits = whole.replace(/^0+(?=\d)/, '')
  if (digits.length > maxDigits) return null
  const decimals = fraction.replace(/0+$/, '')
  return { value: decimals === '' ? digits : `${digits}.${decimals}`, otherValue: null }
}

/** The number times a power of ten, exactly: `timesPowerOfTen('4.5', 3)` is `4500`. */
export function timesPowerOfTen(value: string, power: number): string {
  const [whole = '', fraction = ''] = value.split('.')
  const shifted = whole + fraction.slice(0, power).padEnd(power, '0')
  const rest = fraction.slice(power)
  const digits = shifted.replace(/^0+(?=\d)/, '')
  return rest === '' ? digits : `${digits}.${rest}`
}

/** The number times a whole one, exactly: `timesDecimal('2.5', 100)` is `250`. */
export function timesDecimal(value: string, factor: number): string {
  const [whole = '', fraction = ''] = value.split('.')
  const scaled = String(BigInt(whole + fraction) * BigInt(factor)).padStart(fraction.length + 1, '0')
  const cut = scaled.length - fraction.length
  return reading(scaled.slice(0, cut), scaled.slice(cut))?.value ?? scaled
}
