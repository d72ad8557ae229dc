import type { TimeDoubt, Zone } from '@casethread/model'
import type { SqlValue } from '../containers/sqlite/database.ts'
import { numberOf, printed } from './sql-values.ts'

/** How many milliseconds one unit of a stored time is, and where it counts from. */
export interface Epoch {
  unitMs: number
  /** UTC milliseconds of the time 0. */
  originMs: number
}

export const unixMilliseconds: Epoch = { unitMs: 1, originMs: 0 }
export const unixSeconds: Epoch = { unitMs: 1000, originMs: 0 }
/** Seconds since the start of 2001, as Core Data stores them. */
export const cocoaSeconds: Epoch = { unitMs: 1000, originMs: Date.UTC(2001, 0, 1) }

/** The zone of times that are counted from an instant. */
export const utc: Zone = { name: 'UTC', known: 'source' }

export interface StoredTime {
  sentAt: number | null
  sentAtRaw: string | null
  timeDoubt: TimeDoubt | null
}

const latest = Date.UTC(2100, 0, 1)

/**
 * The instant of a stored time. What cannot be a time of the app (before `earliest`, after 2099) is kept as found, without an
 * instant and with the doubt named; 0 and null say that there is none.
 */
export function storedTime(value: SqlValue, { unitMs, originMs }: Epoch, earliest: number): StoredTime {
  const found = numberOf(value)
  if (found === 0 || value === null || value === '') return { sentAt: null, sentAtRaw: null, timeDoubt: null }
  const at = found === null ? Number.NaN : Math.round(found * unitMs) + originMs
  const plausible = at >= earliest && at < latest
  return { sentAt: plausible ? at : null, sentAtRaw: printed(value), timeDoubt: plausible ? null : 'out-of-range' }
}

/** Whether a value can be a time of the app, or says that there is none: what a genuine row may have. */
export const isTimeOf =
  (epoch: Epoch, earliest: number) =>
  (value: SqlValue): boolean =>
    storedTime(value, epoch, earliest).timeDoubt === null
