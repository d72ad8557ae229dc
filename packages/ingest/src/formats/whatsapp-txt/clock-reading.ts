import type { DateOrder } from '../../format.ts'
import { clockReading as readingOf } from '../../time/local-time.ts'
import { type HeaderScanner, separators, yearPlaces } from './header.ts'

/** The first year of WhatsApp: no two-digit year before it can be meant. */
export const firstYear = 2009

/**
 * Years of a calendar that is not the Gregorian one. Buddhist years (seen: `2565 BE`) are counted back; years of the 14th
 * and 15th century are Persian or Islamic, which cannot be told apart, so no date is made of them.
 */
const buddhist = { from: 2400, ahead: 543 }
const islamic = { from: 1300, to: 1499 }

/** What stands behind the date's numbers once an order is taken. Years are Gregorian. */
interface CalendarDate {
  year: number
  month: number
  day: number
}

/**
 * The header's date and time as a clock reading in milliseconds (as if UTC), with day and month taken in the given order.
 * NaN when there is no such date, no year, or a year of an unknown calendar. A year that shows itself stays the year.
 */
export function clockReading(header: HeaderScanner, order: DateOrder): number {
  const { year, month, day } = datedBy(header, order)
  return readingOf(year, month, day, header.hour, header.minute, header.seconds)
}

/** Whether day and month could change places and give another date. */
export function isOpen(header: HeaderScanner): boolean {
  if (header.yearPlace === yearPlaces.first || header.separator === separators.named) return false
  return header.first <= 12 && header.second <= 12 && header.first !== header.second
}

function datedBy(header: HeaderScanner, order: DateOrder): CalendarDate {
  const { first, second, third, yearPlace } = header
  if (header.separator === separators.named) return { year: third, month: second, day: first }
  if (yearPlace === yearPlaces.first) return { year: gregorian(first), month: second, day: third }
  if (yearPlace === yearPlaces.twoDigits && order === 'ymd') return { year: 2000 + first, month: second, day: third }
  const year = yearPlace === yearPlaces.last ? gregorian(third) : 2000 + third
  return order === 'mdy' ? { year, month: first, day: second } : { year, month: second, day: first }
}

function gregorian(year: number): number {
  if (year > buddhist.from) return year - buddhist.ahead
  return year >= islamic.from && year <= islamic.to ? Number.NaN : year
}
