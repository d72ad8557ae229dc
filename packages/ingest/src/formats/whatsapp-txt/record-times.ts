import { type DeviceZone, type TimeDoubt, type Zone, ZonedClock } from '@casethread/model'
import { clockReading, firstYear, isOpen } from './clock-reading.ts'
import type { HeaderScanner } from './header.ts'
import type { DialectOrder, FileDecision } from './settle.ts'

const earliest = Date.UTC(firstYear, 0, 1)

/** How often something was found of the times of a file, with the first places. */
export class Tally {
  count = 0
  readonly lines: number[] = []

  add(line: number): void {
    this.count++
    if (this.lines.length < 5) this.lines.push(line)
  }
}

/** The time of the record met last, and what there is to say of all times of the file. */
export class RecordTimes {
  /** UTC milliseconds; null when no zone is known or there is no such date. */
  at: number | null = null
  other: number | null = null
  doubt: TimeDoubt | null = null
  /** The zone taken for it; its name is null where none is known. */
  zone: Zone
  /** The clock reading behind `at`; NaN when there is no such date. */
  reading = Number.NaN

  readonly undated = new Tally()
  readonly ambiguous = new Tally()
  /** Dates that can only be read against the order of their file. */
  readonly contrary = new Tally()
  readonly setBack = new Tally()
  readonly setForward = new Tally()
  readonly zoneChanged = new Tally()
  /** Readings before the first of several zones. */
  readonly unplaced = new Tally()
  readonly halfDoubtful = new Tally()
  readonly outOfRange = new Tally()

  readonly #clock: ZonedClock
  readonly #zone: Zone
  readonly #orders: Map<number, DialectOrder>
  #recent: DialectOrder | null = null

  constructor(zone: DeviceZone, decision: FileDecision) {
    this.#clock = new ZonedClock(zone)
    this.#zone = { name: zone.name, known: zone.known }
    this.zone = this.#zone
    this.#orders = new Map(decision.orders.map((order) => [order.dialect, order]))
  }

  read(header: HeaderScanner, line: number): void {
    this.at = null
    this.other = null
    this.doubt = null
    this.zone = this.#zone
    const { order, open } = this.#orderOf(header.dialect)
    this.reading = clockReading(header, order)
    if (Number.isNaN(this.reading)) this.#readContrary(header, order, line)
    else if (open && isOpen(header)) this.#readBoth(header, order, line)
    if (Number.isNaN(this.reading)) {
      this.undated.add(line)
      return
    }
    this.#place(line)
    if (header.halfDoubtful) this.#doubtHalf(line)
    if (this.reading < earliest) this.#doubtRange(line)
  }

  #orderOf(dialect: number): DialectOrder {
    if (this.#recent?.dialect === dialect) return this.#recent
    const known = this.#orders.get(dialect)
    this.#recent = known ?? { dialect, order: 'dmy', reason: 'custom', open: true, mixed: false }
    return this.#recent
  }

  /** A date that the order makes impossible is read the other way if it can be: one file can mix both. */
  #readContrary(header: HeaderScanner, order: string, line: number): void {
    this.reading = clockReading(header, order === 'mdy' ? 'dmy' : 'mdy')
    if (!Number.isNaN(this.reading)) this.contrary.add(line)
  }

  #readBoth(header: HeaderScanner, order: string, line: number): void {
    const other = clockReading(header, order === 'mdy' ? 'dmy' : 'mdy')
    if (Number.isNaN(other)) return
    this.doubt = 'date-order'
    this.other = this.#clock.instant(other).at
    this.ambiguous.add(line)
  }

  #place(line: number): void {
    const { at, other, doubt, zone } = this.#clock.instant(this.reading)
    this.at = at
    this.zone = zone
    if (zone.name === null && this.#zone.name !== null) this.unplaced.add(line)
    if (doubt === null) return
    this.#tallyOf(doubt).add(line)
    // An open date is the greater doubt; there is room for one other instant only.
    if (this.doubt !== null) return
    this.doubt = doubt
    this.other = other
  }

  #tallyOf(doubt: 'clock-set-back' | 'clock-set-forward' | 'zone-change'): Tally {
    if (doubt === 'zone-change') return this.zoneChanged
    return doubt === 'clock-set-back' ? this.setBack : this.setForward
  }

  #doubtHalf(line: number): void {
    this.halfDoubtful.add(line)
    this.doubt ??= 'day-half'
  }

  #doubtRange(line: number): void {
    this.outOfRange.add(line)
    this.doubt ??= 'out-of-range'
  }
}
