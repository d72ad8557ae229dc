const day = 86_400_000

/** The years for which clock readings are turned into instants; readings outside are not dates of a chat app. */
export const zoneYears = { first: 1970, last: 2100 } as const

/** What a clock reading means in a zone. */
export interface LocalInstant {
  /**
   * UTC milliseconds. Of an hour that occurs twice the first occurrence; of an hour that does not exist the instant that
   * the offset in force before the change gives (so that 02:30 reads as 03:30). Null outside {@link zoneYears}.
   */
  at: number | null
  /** The second occurrence of an hour that occurs twice; null otherwise. */
  other: number | null
  doubt: 'clock-set-back' | 'clock-set-forward' | null
}

/** A stretch of constant offset. `until` is the start of the next one. */
interface Stretch {
  from: number
  until: number
  offset: number
}

/** Whether the runtime knows the name as an IANA zone. Offsets (`+02:00`) are no zones: they know no summer time. */
export function isZoneName(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(name)) return false
  try {
    zoneFacts(name)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/**
 * Turns the clock readings of one IANA zone into instants. Offsets come from the runtime's own copy of the IANA data,
 * asked once for each zone and year that occurs.
 *
 * @example new ZoneClock('Asia/Kabul').instant(Date.UTC(2015, 7, 11, 21, 14)).at // 2015-08-11T16:44:00Z
 */
export class ZoneClock {
  readonly name: string
  readonly #format: Intl.DateTimeFormat
  readonly #years: Map<number, Stretch[]>
  #recent: Stretch = { from: 0, until: 0, offset: 0 }

  /** Throws a RangeError for a name that {@link isZoneName} refuses. */
  constructor(name: string) {
    if (!isZoneName(name)) throw new RangeError(`'${name}' is not an IANA time zone such as Europe/Brussels`)
    this.name = name
    const { format, years } = zoneFacts(name)
    this.#format = format
    this.#years = years
  }

  /** @param reading the clock reading in milliseconds, as if it were UTC: `Date.UTC(2024, 2, 31, 2, 30)` */
  instant(reading: number): LocalInstant {
    const { from, until, offset } = this.#recent
    const at = reading - offset
    // A day's distance from both changes: no other offset can claim the reading (offsets lie within a day of UTC, and
    // one change moves the clock by no more than a day).
    if (at >= from + day && at < until - day) return { at, other: null, doubt: null }
    return this.#search(reading)
  }

  #search(reading: number): LocalInstant {
    const year = new Date(reading).getUTCFullYear()
    if (!(year >= zoneYears.first && year <= zoneYears.last)) return { at: null, other: null, doubt: null }
    const matches: number[] = []
    let before = 0
    for (const stretch of this.#stretches(year)) {
      const at = reading - stretch.offset
      if (at >= stretch.from) before = at
      if (at < stretch.from || at >= stretch.until) continue
      matches.push(at)
      this.#recent = stretch
    }
    const [first, second] = matches
    if (first === undefined) return { at: before, other: null, doubt: 'clock-set-forward' }
    if (second === undefined) return { at: first, other: null, doubt: null }
    return { at: first, other: second, doubt: 'clock-set-back' }
  }

  #stretches(year: number): Stretch[] {
    const known = this.#years.get(year)
    if (known) return known
    const start = Date.UTC(year, 0, 1) - 2 * day
    const end = Date.UTC(year + 1, 0, 1) + 2 * day
    const found: Stretch[] = [{ from: start, until: end, offset: this.#offset(start) }]
    for (let at = start; at < end; at += day) this.#split(found, at, Math.min(at + day, end))
    this.#years.set(year, found)
    return found
  }

  /** Ends the last stretch at the change between two instants, if there is one. */
  #split(found: Stretch[], low: number, high: number): void {
    const last = found[found.length - 1] as Stretch
    const offset = this.#offset(high)
    if (offset === last.offset) return
    let before = low
    let after = high
    while (after - before > 1000) {
      const middle = before + Math.floor((after - before) / 2000) * 1000
      if (this.#offset(middle) === last.offset) before = middle
      else after = middle
    }
    found.push({ from: after, until: last.until, offset })
    last.until = after
  }

  /** Milliseconds that the zone's clock is ahead of UTC at an instant (whole seconds). */
  #offset(at: number): number {
    const parts: Record<string, number> = {}
    for (const { type, value } of this.#format.formatToParts(at)) parts[type] = Number(value)
    const { year = 0, month = 0, day: date = 0, hour = 0, minute: minutes = 0, second = 0 } = parts
    return Date.UTC(year, month - 1, date, hour, minutes, second) - at
  }
}

interface ZoneFacts {
  format: Intl.DateTimeFormat
  years: Map<number, Stretch[]>
}

/** A year takes the runtime some milliseconds, and each of a device's thousand chats asks for the same few. */
const knownZones = new Map<string, ZoneFacts>()

function zoneFacts(name: string): ZoneFacts {
  let facts = knownZones.get(name)
  if (!facts) {
    facts = { format: formatterOf(name), years: new Map() }
    knownZones.set(name, facts)
  }
  return facts
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
}
