import type { DeviceZone } from '../time.ts'
import { ZonedClock } from './zoned-clock.ts'

const dayMs = 86_400_000

/**
 * The instants between which messages are kept, from days as written (their midnights in UTC milliseconds): from the start
 * of the first day to the start of the day behind the last. Days are those of the zone, of UTC where none is known.
 */
export function periodOf(days: { from: number | null; to: number | null }, zone: DeviceZone) {
  const clock = new ZonedClock(zone)
  // A day before the first known zone of a device begins when it does there.
  const first = new ZonedClock({ name: zone.segments?.[0]?.zone ?? zone.name ?? 'UTC', known: zone.known })
  const startOf = (day: number | null): number | null =>
    day === null ? null : (clock.instant(day).at ?? first.instant(day).at ?? day)
  return { from: startOf(days.from), to: startOf(days.to === null ? null : days.to + dayMs) }
}
