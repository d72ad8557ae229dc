import type { Zone } from '@casethread/model'
import { clockReading, type InstantReading, type LocalTime } from '../../time/local-time.ts'
import { at, type JsonObject, printed } from './json-fields.ts'

export interface MessageTime extends InstantReading {
  sentAtRaw: string | null
  zone: Zone
}

const utc: Zone = { name: 'UTC', known: 'source' }

/** Telegram opened in August 2013, so that nothing earlier is a time of sending; nothing later than 2100 either. */
const earliest = Date.UTC(2013, 0, 1)
const latest = Date.UTC(2100, 0, 1)
const isPlausible = (milliseconds: number): boolean => milliseconds >= earliest && milliseconds < latest

/**
 * `date_unixtime` (from 2022–23) is UTC seconds in a string. Without it there is only `date`, the clock of the computer that
 * made the export, which says nothing of its zone (dossier A3).
 */
export function readTime(message: JsonObject, local: LocalTime): MessageTime {
  const seconds = at(message, 'date_unixtime')
  if (seconds !== undefined && seconds !== null) return readSeconds(seconds)
  const date = at(message, 'date')
  const sentAtRaw = printed(date)
  if (sentAtRaw === null) return { sentAt: null, sentAtRaw, zone: local.zone, ambiguousAt: null, timeDoubt: null }
  return { ...local.read(typeof date === 'string' ? readingOf(date) : Number.NaN), sentAtRaw }
}

/** Milliseconds and microseconds are never rescaled: the number is kept as found and the doubt is named. */
function readSeconds(value: unknown): MessageTime {
  const sentAtRaw = printed(value)
  const time = { sentAtRaw, zone: utc, ambiguousAt: null }
  const seconds = /^-?\d{1,15}$/.test(sentAtRaw ?? '') ? Number(sentAtRaw) : Number.NaN
  if (isPlausible(seconds * 1000)) return { ...time, sentAt: seconds * 1000, timeDoubt: null }
  const otherUnit = isPlausible(seconds) || isPlausible(seconds / 1000)
  return { ...time, sentAt: null, timeDoubt: otherUnit ? 'unit' : 'out-of-range' }
}

/** `2016-11-09T00:26:24` as milliseconds of a clock; NaN for anything else, or for a day before there was Telegram. */
function readingOf(date: string): number {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(date)
  if (!found) return Number.NaN
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number)
  const reading = clockReading(year, month, day, hour, minute, second)
  return isPlausible(reading) ? reading : Number.NaN
}

/** The instant of a reaction, whose `date` has no zone either; null where it cannot be told. */
export const reactionTime = (date: unknown, local: LocalTime): number | null =>
  typeof date === 'string' ? local.read(readingOf(date)).sentAt : null

/**
 * When a message was edited, as found; null if it was not. Exports of 2020 give `edited` on every message, as the year 1970
 * where it was not edited (dossier A3).
 */
export function editedAt(message: JsonObject): string | null {
  const edited = printed(at(message, 'edited_unixtime')) ?? printed(at(message, 'edited'))
  return edited === null || edited === '0' || edited.startsWith('1970-') || edited.startsWith('1969-') ? null : edited
}
