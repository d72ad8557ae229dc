/** The last instant a JavaScript date can hold, milliseconds (ECMA-262, Time Values and Time Range). */
const lastInstant = 8.64e15

/** ISO 8601 in UTC with milliseconds. Null for null, and for a stored number beyond any calendar. */
export const isoInstant = (instant: number | null): string | null =>
  instant === null || Math.abs(instant) > lastInstant ? null : new Date(instant).toISOString()

const known = (instants: readonly (number | null)[]) => instants.filter((instant) => instant !== null)

/** Null where all are. */
export const earliest = (instants: readonly (number | null)[]): number | null =>
  known(instants).reduce<number | null>((a, b) => (a === null || b < a ? b : a), null)

/** Null where all are. */
export const latest = (instants: readonly (number | null)[]): number | null =>
  known(instants).reduce<number | null>((a, b) => (a === null || b > a ? b : a), null)

/** Instants as clock readings of one zone. */
export interface Clock {
  /** IANA name. */
  zone: string
  /** `2015-01-24 11:47:03 +01:00`. */
  reading(instant: number): string
  /** `2015-01-24`. */
  day(instant: number): string
}

/**
 * The clock of a zone, from the time zone data of the runtime; never the machine's own zone or language. Throws RangeError
 * for a name that is none.
 */
export function clockIn(zone: string): Clock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  })
  const reading = (instant: number) => {
    const iso = isoInstant(instant)
    // Years before 1 and after 9999 carry a sign or an era: they are printed as stored, in UTC.
    if (iso === null || !/^(?!0000)\d{4}-/.test(iso)) return `${iso ?? `${instant} ms`} (UTC)`
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
    const day = `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`
    return `${day} ${part.hour}:${part.minute}:${part.second} ${part.timeZoneName?.slice(3) || '+00:00'}`
  }
  return { zone, reading, day: (instant) => reading(instant).split(' ')[0] ?? '' }
}
