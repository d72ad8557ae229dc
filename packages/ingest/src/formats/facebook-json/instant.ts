import type { TimeDoubt } from '@casethread/model'
import { isPlausible } from '../../meta/plausible-time.ts'

export interface Instant {
  sentAt: number | null
  sentAtRaw: string | null
  timeDoubt: TimeDoubt | null
}

/**
 * `timestamp_ms` is UTC milliseconds. Seconds occur in it (dossier 1.5: kacperfaber's sample shows January 1970); they are
 * never rescaled: the number is kept as found and the doubt is named.
 */
export function readInstant(value: unknown): Instant {
  if (value === undefined || value === null) return { sentAt: null, sentAtRaw: null, timeDoubt: null }
  if (typeof value !== 'number') return { sentAt: null, sentAtRaw: JSON.stringify(value), timeDoubt: 'out-of-range' }
  const sentAtRaw = String(value)
  if (isPlausible(value)) return { sentAt: Math.floor(value), sentAtRaw, timeDoubt: null }
  const otherUnit = isPlausible(value * 1000) || isPlausible(value / 1000)
  return { sentAt: null, sentAtRaw, timeDoubt: otherUnit ? 'unit' : 'out-of-range' }
}

/** A time in UTC seconds, as reactions and media carry it; null unless plausible. */
export const readSeconds = (value: unknown): number | null =>
  typeof value === 'number' && isPlausible(value * 1000) ? Math.floor(value * 1000) : null
