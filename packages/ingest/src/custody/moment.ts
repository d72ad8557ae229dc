import { ZoneClock, type ZoneSegment } from '@casethread/model'
import { clockReading } from '../time/local-time.ts'

/** A date and time as written in a custody file: a clock reading, and its offset from UTC where that is written. */
interface Moment {
  /** Milliseconds as if the clock showed UTC. */
  reading: number
  /** Minutes ahead of UTC; null for a reading on the local clock. */
  offset: number | null
}

const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?)?$/

/** Null for what is no date and time, and for one that does not exist. */
export function readMoment(text: string): Moment | null {
  const found = written.exec(text)
  if (!found) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  const reading = clockReading(year, month, day, hour, minute, second)
  return Number.isNaN(reading) ? null : { reading, offset: offsetOf(found[7]) }
}

function offsetOf(text: string | undefined): number | null {
  if (text === undefined) return null
  if (text === 'Z') return 0
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4))
  return text.startsWith('-') ? -minutes : minutes
}

/**
 * The instant at which a clock began to show a zone. A reading without an offset is one of that zone's clock. Null for no
 * sound moment.
 */
export function segmentStart({ from, zone }: { from: string; zone: string }): ZoneSegment['from'] {
  const moment = readMoment(from)
  if (moment === null) return null
  if (moment.offset !== null) return moment.reading - moment.offset * 60_000
  return new ZoneClock(zone).instant(moment.reading).at
}
