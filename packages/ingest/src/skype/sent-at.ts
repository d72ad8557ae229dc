import { type TimeDoubt, zoneYears } from '@casethread/model'

/** Skype was first published on 29 August 2003: nothing earlier can be a time of sending. */
export const skypeStart = Date.UTC(2003, 7, 29)
const latest = Date.UTC(zoneYears.last + 1, 0)
const isPlausible = (at: number): boolean => at >= skypeStart && at < latest

export interface SentAt {
  sentAt: number | null
  sentAtRaw: string | null
  timeDoubt: TimeDoubt | null
}

/**
 * `originalarrivaltime`: an instant in UTC with up to seven digits of a second (dossier 4), of which milliseconds are kept.
 * What is no instant, or lies before Skype or beyond the years a chat can have, is kept as found, with the doubt named and
 * no instant made of it; the message's id, which counts milliseconds, is no substitute, since it does not always tell the
 * same time (dossier 10).
 */
export function readSentAt(found: unknown): SentAt {
  if (found === null || found === undefined || found === '') return { sentAt: null, sentAtRaw: null, timeDoubt: null }
  const sentAtRaw = typeof found === 'string' ? found : JSON.stringify(found)
  const at = instantOf(sentAtRaw)
  const plausible = at !== null && isPlausible(at)
  return { sentAt: plausible ? at : null, sentAtRaw, timeDoubt: plausible ? null : 'out-of-range' }
}

const digits = (text: string, from: number, to: number): number => {
  let value = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 0x30
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/**
 * UTC milliseconds of `YYYY-MM-DDThh:mm:ss[.fraction]` with `Z` or an offset; null for text that is no instant or names a
 * day or hour that does not exist. By hand: a regular expression took a tenth of the whole reading.
 */
function instantOf(text: string): number | null {
  if (text[4] !== '-' || text[7] !== '-' || text[10] !== 'T' || text[13] !== ':' || text[16] !== ':') return null
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)]
  const [hour, minute, second] = [digits(text, 11, 13), digits(text, 14, 16), digits(text, 17, 19)]
  const end = text[19] === '.' ? fractionEnd(text) : 19
  const offset = offsetMinutes(text, end)
  if (!(month >= 1 && month <= 12 && hour < 24 && minute < 60 && second < 60) || Number.isNaN(offset)) return null
  const milliseconds = end > 20 ? Number(text.slice(20, Math.min(end, 23)).padEnd(3, '0')) : 0
  const reading = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds)
  return day >= 1 && day <= daysIn(year, month) ? reading - offset * 60_000 : null
}

function fractionEnd(text: string): number {
  let end = 20
  while (!Number.isNaN(digits(text, end, end + 1))) end++
  return end
}

/** Minutes ahead of UTC; NaN where the text names neither UTC nor an offset. */
function offsetMinutes(text: string, at: number): number {
  if (text[at] === 'Z' && text.length === at + 1) return 0
  const sign = text[at] === '+' ? 1 : text[at] === '-' ? -1 : Number.NaN
  if (text[at + 3] !== ':' || text.length !== at + 6) return Number.NaN
  return sign * (digits(text, at + 1, at + 3) * 60 + digits(text, at + 4, at + 6))
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return leap ? 29 : (monthDays[month - 1] ?? 0)
}

/** A time in milliseconds, written as a number or as a string of digits; null unless plausible (dossier 7). */
export function readMilliseconds(found: unknown): number | null {
  const value = typeof found === 'string' && found !== '' ? digits(found, 0, found.length) : found
  return typeof value === 'number' && isPlausible(value) ? Math.floor(value) : null
}
