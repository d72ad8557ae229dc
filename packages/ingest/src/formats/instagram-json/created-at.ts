import type { TimeDoubt } from '@casethread/model'
import { isPlausible } from '../../meta/plausible-time.ts'

export interface CreatedAt {
  sentAt: number | null
  sentAtRaw: string | null
  timeDoubt: TimeDoubt | null
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])(\d{2}):?(\d{2}))$/

/** `2018-11-25T04:24:39.409261+00:00`: an instant, since the offset is part of it. */
export function readCreatedAt(value: unknown): CreatedAt {
  if (value === undefined || value === null) return { sentAt: null, sentAtRaw: null, timeDoubt: null }
  const sentAtRaw = typeof value === 'string' ? value : JSON.stringify(value)
  const at = instantOf(sentAtRaw)
  return isPlausible(at)
    ? { sentAt: at, sentAtRaw, timeDoubt: null }
    : { sentAt: null, sentAtRaw, timeDoubt: 'out-of-range' }
}

/** UTC milliseconds; NaN for anything but a date that exists. */
export function instantOf(text: string): number {
  const found = pattern.exec(text)
  if (!found) return Number.NaN
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number)
  const [, , , , , , , fraction = '', sign = '+', hours = '0', minutes = '0'] = found
  const reading = Date.UTC(year, month - 1, day, hour, minute, second, Number(fraction.slice(0, 3).padEnd(3, '0')))
  const date = new Date(reading)
  const exists =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000
  return exists ? reading - (sign === '-' ? 0 - offset : offset) : Number.NaN
}
