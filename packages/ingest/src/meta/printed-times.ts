import type { DeviceZone, Locator, TimeDoubt, Zone } from '@casethread/model'
import { LocalTime } from '../time/local-time.ts'
import type { TroubleTally } from '../trouble-tally.ts'
import { isPlausible } from './plausible-time.ts'
import { type DateDialect, type PrintedDate, readDate } from './printed-date.ts'
import { markOffset, offsetIn } from './zone-marks.ts'

/** The time of a message as a page prints it. */
export interface PrintedTime {
  sentAt: number | null
  sentAtRaw: string | null
  zone: Zone
  ambiguousAt: number | null
  timeDoubt: TimeDoubt | null
  /** The clock reading, milliseconds, to compare neighbours by; null where none can be told. */
  reading: number | null
}

type Place = Pick<Locator, 'prefix' | 'number'>

const utc: Zone = { name: 'UTC', known: 'source' }
const unknown: Zone = { name: null, known: 'assumed' }

/** Reads the times of one file and counts what is doubtful about them. */
export class PrintedTimes {
  readonly #local: LocalTime
  readonly #dialect: DateDialect
  readonly #tally: TroubleTally

  constructor(zone: DeviceZone, dialect: DateDialect, tally: TroubleTally) {
    this.#local = new LocalTime(zone)
    this.#dialect = dialect
    this.#tally = tally
  }

  /** @param text as printed; null for a message without a time */
  read(text: string | null, place: Place): PrintedTime {
    const undated = { sentAt: null, sentAtRaw: text, zone: this.#local.zone, ambiguousAt: null, reading: null }
    if (text === null) return { ...undated, timeDoubt: null }
    const date = readDate(text, this.#dialect)
    if (date === null) this.#tally.countUnknown([`the time “${text}”`], place)
    else if (!isPlausible(date.reading)) this.#tally.count('time-out-of-range', place)
    else return { sentAtRaw: text, ...this.#instant(date, place) }
    return { ...undated, timeDoubt: 'out-of-range' }
  }

  /** The instant of a reaction, which is nothing to warn of; null where it cannot be told. */
  instantOf(text: string): number | null {
    const date = readDate(text, this.#dialect)
    if (date === null || !isPlausible(date.reading)) return null
    const offset = date.mark === null ? null : this.#offset(date.mark, date.reading)
    if (date.mark !== null) return offset === null ? null : date.reading - offset * 60_000
    return this.#local.read(date.reading).sentAt
  }

  #instant(date: PrintedDate, place: Place): Omit<PrintedTime, 'sentAtRaw'> {
    const time = date.mark === null ? this.#byClock(date, place) : this.#byMark(date, date.mark, place)
    if (time.timeDoubt === 'date-order') this.#tally.count('date-order-undecidable', place)
    return { ...time, reading: date.reading }
  }

  #byMark({ reading, other }: PrintedDate, mark: string, place: Place): Omit<PrintedTime, 'sentAtRaw' | 'reading'> {
    const offset = this.#offset(mark, reading)
    if (offset === null) {
      this.#tally.count('zone-unknown', place)
      return { sentAt: null, zone: unknown, ambiguousAt: null, timeDoubt: 'zone-ambiguous' }
    }
    const zone = markOffset(mark) === null ? this.#local.read(reading).zone : utc
    const ambiguousAt = other === null ? null : other - offset * 60_000
    return { sentAt: reading - offset * 60_000, zone, ambiguousAt, timeDoubt: other === null ? null : 'date-order' }
  }

  #offset(mark: string, reading: number): number | null {
    const known = markOffset(mark)
    if (known !== null) return known
    const { name } = this.#local.read(reading).zone
    if (name === null) return null
    return offsetIn(mark, name, new Date(reading).getUTCFullYear())
  }

  #byClock({ reading, other }: PrintedDate, place: Place): Omit<PrintedTime, 'sentAtRaw' | 'reading'> {
    const read = this.#local.read(reading)
    if (read.zone.name === null) this.#tally.count('zone-unknown', place)
    if (other !== null) {
      return { ...read, ambiguousAt: this.#local.read(other).sentAt, timeDoubt: 'date-order' }
    }
    if (read.timeDoubt !== null) this.#tally.count('time-doubtful', place)
    return read
  }
}

/** What to say of the times of a page. */
export const timeSentences = {
  'zone-unknown':
    'the time has no time zone, or one whose abbreviation has several meanings, so that no instant can be told; the order of the page is kept. State the zone that the person who made the export lived in with --zone, for instance --zone Europe/Brussels',
  'date-order-undecidable':
    'the date has two readings (day and month in either order, or a month whose name means two in two languages); the first is taken and the other kept beside it. State the order with --date-order dmy or mdy',
}
