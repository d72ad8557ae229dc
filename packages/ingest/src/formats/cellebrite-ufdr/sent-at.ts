import { type Zone, zoneYears } from '@casethread/model'
import { clockReading, type InstantReading, type LocalTime } from '../../time/local-time.ts'
import type { FieldValue } from './model.ts'

export interface SentAt extends InstantReading {
  sentAtRaw: string | null
  zone: Zone
  /** A date that stands for "none" was found. */
  isPlaceholder: boolean
}

/** ISO 8601 as reports write it; the offset is missing from those of the format `DateTimeOnly` (dossier A5). */
const iso = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?\s*(Z|[+-]\d\d:?\d\d)?$/
/** Dates that vendors write for "no date" (dossier A5). */
const placeholders = /^(?:0001-01-01|1601-01-01|1900-01-01)/
/** Chats and text messages on phones are not older. */
const earliest = Date.UTC(1990, 0)
const latest = Date.UTC(zoneYears.last + 1, 0)
/** One object for all: whoever takes it in compares objects. */
const utc: Zone = { name: 'UTC', known: 'source' }

/**
 * The instant of a TimeStamp. A text with an offset is one; one without is a clock reading of unknown zone, whatever offset
 * stands in `formattedTimestamp`, which is that of the examiner's screen and rounded to seconds (dossier A5).
 */
export function readSentAt(value: FieldValue | null, local: LocalTime): SentAt {
  const none = { sentAt: null, ambiguousAt: null, timeDoubt: null, isPlaceholder: false }
  if (value === null) return { ...none, sentAtRaw: null, zone: utc }
  const sentAtRaw = value.text
  if (placeholders.test(sentAtRaw)) return { ...none, sentAtRaw, zone: utc, isPlaceholder: true }
  const parts = iso.exec(sentAtRaw.trim())
  const reading = parts ? readingOf(parts) : Number.NaN
  const offset = parts?.[8]
  if (parts && offset === undefined) return { ...local.read(reading), sentAtRaw, isPlaceholder: false }
  const sentAt = reading - offsetMinutes(offset ?? 'Z') * 60_000
  const isPlausible = sentAt >= earliest && sentAt < latest
  return isPlausible
    ? { ...none, sentAt, sentAtRaw, zone: utc }
    : { ...none, timeDoubt: 'out-of-range', sentAtRaw, zone: utc }
}

function readingOf(parts: RegExpExecArray): number {
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  return clockReading(year, month, day, hour, minute, second) + Number((parts[7] ?? '').slice(0, 3).padEnd(3, '0'))
}

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0
  const digits = offset.replace(/\D/g, '')
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))
  return offset.startsWith('-') ? -minutes : minutes
}

/** Seconds of a TimeSpan, `[d.]HH:MM:SS[.fffffff]` (dossier A5); null for anything else. */
export function readTimeSpan(text: string | null): number | null {
  const parts = /^(?:(\d{1,6})\.)?(\d{1,3}):(\d\d):(\d\d)(?:\.(\d{1,9}))?$/.exec(text?.trim() ?? '')
  if (!parts) return null
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1, 5).map((part) => Number(part ?? 0))
  return days * 86_400 + hours * 3600 + minutes * 60 + seconds
}
