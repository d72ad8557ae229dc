import { type DeviceZone, type TimeDoubt, type Zone, ZonedClock } from '@casethread/model'

/** What a message says of its instant, beside the text as found. */
export interface InstantReading {
  sentAt: number | null
  ambiguousAt: number | null
  timeDoubt: TimeDoubt | null
}

/** An instant read from a clock, with the zone that was taken for it. */
export interface LocalReading extends InstantReading {
  zone: Zone
}

/** Turns clock readings that carry no zone into instants of the zone that was stated; without one they stay undated. */
export class LocalTime {
  /** For records without a reading. Where the device's clock changed zone, each reading tells its own. */
  readonly zone: Zone
  readonly #clock: ZonedClock

  constructor(zone: DeviceZone) {
    this.zone = { name: zone.name, known: zone.known }
    this.#clock = new ZonedClock(zone)
  }

  /** @param reading milliseconds as if the clock showed UTC; NaN for a date that does not exist */
  read(reading: number): LocalReading {
    if (Number.isNaN(reading)) return { sentAt: null, ambiguousAt: null, timeDoubt: 'out-of-range', zone: this.zone }
    const { at, other, doubt, zone } = this.#clock.instant(reading)
    const outside = at === null && zone.name !== null
    return { sentAt: at, ambiguousAt: other, timeDoubt: outside ? 'out-of-range' : doubt, zone }
  }
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A clock reading as {@link LocalTime.read} takes it; NaN where there is no such date or time. Month and day from 1. */
export function clockReading(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number {
  if (hour > 23 || minute > 59 || second > 59 || !isDate(year, month, day)) return Number.NaN
  return daysFromEpoch(year, month, day) * 86_400_000 + (hour * 3600 + minute * 60 + second) * 1000
}

function isDate(year: number, month: number, day: number): boolean {
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= (monthLengths[month - 1] as number))) return false
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}

/** Days from 1970-01-01, counting years from March so that the leap day comes last. A Date would cost ten times as much. */
function daysFromEpoch(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + ofYear - 719_468
}
