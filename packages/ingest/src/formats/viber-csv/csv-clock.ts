import { ClockScanner } from './clock-scanner.ts'
import { unguarded } from './fields.ts'
import { asBytes, type Columns } from './layout.ts'

/** A time given as a number of seconds or milliseconds since 1970. */
export interface EpochTime {
  unit: 'seconds' | 'milliseconds'
  at: number
}

/** Reads the date and time of a row whose fields were told apart. */
export class CsvClock {
  readonly clock = new ClockScanner()
  /** Set instead of the clock where the field holds a number. */
  epoch: EpochTime | null = null
  /** Date and time as found, without the guards of spreadsheets. */
  raw = ''

  read(fields: readonly string[], columns: Columns): boolean {
    const date = unguarded(fields[columns.date] ?? '')
    const time = columns.time < 0 ? '' : unguarded(fields[columns.time] ?? '')
    this.raw = time === '' ? date : `${date} ${time}`
    this.epoch = time === '' ? epochOf(date) : null
    if (this.epoch) return true
    const dateBytes = asBytes(date)
    if (time === '') return this.clock.dateAndTime(dateBytes, 0) === dateBytes.length
    const timeBytes = asBytes(time)
    return this.clock.date(dateBytes, 0) === dateBytes.length && this.clock.time(timeBytes, 0) === timeBytes.length
  }
}

/** Ten digits are seconds and thirteen milliseconds, from 2001 to 2286. */
function epochOf(value: string): EpochTime | null {
  if (/^\d{10}$/.test(value)) return { unit: 'seconds', at: Number(value) * 1000 }
  return /^\d{13}$/.test(value) ? { unit: 'milliseconds', at: Number(value) } : null
}
