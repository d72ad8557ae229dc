import type { DateOrder } from '../format.ts'
import { clockReading } from '../time/local-time.ts'
import type { DayHalf } from './date-languages.ts'
import { readWords, type WordsReading } from './date-words.ts'
import { dateWords, plainDate } from './plain-date.ts'

/** A date and time as printed, for which a zone may stand behind. */
export interface PrintedDate {
  /** Milliseconds as if the clock showed UTC; NaN for a date or time that cannot exist. */
  reading: number
  /** The other reading of a date that can be read two ways; null for all others. */
  other: number | null
  /** `PDT`, `UTC-07` …; null where none is printed. */
  mark: string | null
}

/** What is known of the dates of one file. */
export interface DateDialect {
  /** The languages that read every date of the file; null when not known. */
  languages: readonly string[] | null
  /** Of dates in numbers whose year comes last. */
  order: DateOrder
  /** The order is only the usual one of the region: such a date has a second reading. */
  isOrderOpen: boolean
}

/** What one date tells of the dialect of its file. */
export interface DateEvidence {
  /** Null for a date without words. */
  languages: readonly string[] | null
  /** The order that its numbers allow: `dmy` or `mdy` where only one does, `open` where both do; null where it is no question. */
  order: 'dmy' | 'mdy' | 'open' | null
}

type Clock = readonly [hour: number, minute: number, second: number]

/** The three numbers of a date without a month's name, and whether day and month may have changed places. */
interface Numbers {
  year: number
  first: number
  second: number
  place: 'year-first' | 'day-first' | 'open'
}

interface Parts {
  clock: Clock
  mark: string | null
  numbers: Numbers | null
  /** Year and day beside a month's name. */
  yearAndDay: readonly [number, number] | null
  readings: readonly WordsReading[]
}

/** No date that was printed for reading is longer. */
const longest = 100
const yearToken = /^\d{4}$/
const shortToken = /^\d{1,2}$/

/** Null where the text is no date with a time, or in none of the languages that are read. */
export function readDate(text: string, dialect: DateDialect): PrintedDate | null {
  const parts = dateParts(text)
  if (parts === null) return null
  const allowed = inDialect(parts.readings, dialect.languages)
  const found = allowed.flatMap((words) => datesOf(parts, words, dialect))
  const [reading, other] = [...new Set(found)]
  if (reading === undefined) return null
  return { reading, other: other ?? null, mark: parts.mark }
}

/** What a date says of the language and the order of its file; null where it is none. */
export function dateEvidence(text: string): DateEvidence | null {
  const parts = dateParts(text)
  if (parts === null) return null
  const languages = parts.readings.flatMap((reading) => reading.languages)
  const isInWords = parts.numbers === null || parts.readings.some(({ half }) => half !== null)
  return { languages: isInWords ? languages : null, order: orderOf(parts) }
}

const clock = /\p{Nd}(?:[:.]| h )\p{Nd}/u

/** Whether a text has what every date and time has: a year, a day, a clock, few words. It need not be readable. */
export function looksLikeDate(text: string): boolean {
  if (text.length > longest || !clock.test(text)) return false
  const plain = plainDate(text)
  if (plain.length > longest || !/(?:^|\D)\d{1,2}[:.]\d{2}(?:\D|$)/.test(plain)) return false
  const numbers = plain.match(/\d+/g) ?? []
  const years = numbers.filter((number) => yearToken.test(number))
  return years.length === 1 && numbers.length >= 4 && numbers.length <= 8 && dateWords(plain).length <= 10
}

function orderOf({ numbers, readings }: Parts): DateEvidence['order'] {
  if (numbers?.place !== 'open') return null
  // Of the languages that print a date in numbers with strokes, only English may put the month first (CLDR).
  if (!readings.some(({ languages }) => languages.includes('en'))) return 'dmy'
  const { first, second } = numbers
  if (first > 12) return 'dmy'
  if (second > 12) return 'mdy'
  return first === second ? null : 'open'
}

function inDialect(readings: readonly WordsReading[], languages: readonly string[] | null): readonly WordsReading[] {
  if (languages === null || readings.length < 2) return readings
  const allowed = readings.filter((reading) => reading.languages.some((language) => languages.includes(language)))
  return allowed.length > 0 ? allowed : readings
}

/** The readings of a date, the likelier first; none where words and numbers do not make one together. */
function datesOf(parts: Parts, { month, half }: WordsReading, { order, isOrderOpen }: DateDialect): number[] {
  const { numbers, yearAndDay, clock } = parts
  if (month !== null && yearAndDay) return [instantOf([yearAndDay[0], month, yearAndDay[1]], clock, half)]
  if (month !== null || numbers === null) return []
  const { year, first, second, place } = numbers
  const monthFirst = instantOf([year, first, second], clock, half)
  const dayFirst = instantOf([year, second, first], clock, half)
  if (place === 'year-first') return [monthFirst]
  const shown = orderOf(parts)
  if (shown === 'dmy' || shown === null) return [dayFirst]
  if (shown === 'mdy') return [monthFirst]
  const both = order === 'mdy' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  return isOrderOpen ? both : both.slice(0, 1)
}

function instantOf(date: readonly [number, number, number], clock: Clock, half: DayHalf | null): number {
  const [hour, minute, second] = clock
  if (half === null) return clockReading(...date, hour, minute, second)
  if (hour < 1 || hour > 12) return Number.NaN
  return clockReading(...date, (hour % 12) + (half === 'pm' ? 12 : 0), minute, second)
}

function dateParts(text: string): Parts | null {
  if (text.length > longest) return null
  const plain = plainDate(text)
  const mark = zoneMark.exec(plain)
  const dated = mark ? plain.slice(0, mark.index) : plain
  const tokens = dated.match(/\d+(?::\d+)+|\d+(?:[./-]\d+(?![\d:]))+|\d+/g) ?? []
  const clockAt = clockToken(tokens)
  if (clockAt < 0) return null
  const [hour = 0, minute = 0, second = 0] = (tokens[clockAt] ?? '').split(/[:.]/).map(Number)
  const rest = tokens.toSpliced(clockAt, 1)
  const [numbers, yearAndDay] = [numbersOf(rest), yearAndDayOf(rest)]
  if (numbers === null && yearAndDay === null) return null
  const clock = [hour, minute, second] as const
  return { clock, mark: mark?.[1] ?? null, numbers, yearAndDay, readings: readWords(dateWords(dated)) }
}

/** An offset or abbreviation behind the time; `AM` and `PM` are none. */
const zoneMark = /(?<=[\d\p{L}.]) \(?((?:UTC|GMT) ?[+\-−–]\d{1,2}(?::?\d{2})?|[+\-−]\d{2}:?\d{2}|[A-Z]{3,5})\)?$/u

/** Where the clock stands: with colons, else with dots (Danish, Finnish, Indonesian). */
function clockToken(tokens: readonly string[]): number {
  const colons = tokens.findIndex((token) => /^\d{1,2}:\d{2}(?::\d{2})?$/.test(token))
  return colons >= 0 ? colons : tokens.findLastIndex((token) => /^\d{1,2}\.\d{2}(?:\.\d{2})?$/.test(token))
}

function numbersOf(tokens: readonly string[]): Numbers | null {
  const [whole = ''] = tokens
  const parts = tokens.length === 1 ? whole.split(/[./-]/) : tokens
  const [a = '', b = '', c = ''] = parts
  if (parts.length !== 3 || !shortToken.test(b)) return null
  if (yearToken.test(a) && shortToken.test(c)) {
    return { year: Number(a), first: Number(b), second: Number(c), place: 'year-first' }
  }
  if (!shortToken.test(a) || !yearToken.test(c)) return null
  const place = tokens.length === 1 && !whole.includes('.') ? 'open' : 'day-first'
  return { year: Number(c), first: Number(a), second: Number(b), place }
}

function yearAndDayOf(tokens: readonly string[]): readonly [number, number] | null {
  const year = tokens.find((token) => yearToken.test(token))
  const day = tokens.find((token) => shortToken.test(token))
  return tokens.length === 2 && year !== undefined && day !== undefined ? [Number(year), Number(day)] : null
}
