import { ZoneClock } from '@casethread/model'

const dayMs = 86_400_000

/**
 * The instants between which messages are kept, from days as typed (their midnights in UTC milliseconds): from the start
 * of the first day to the start of the day behind the last. Days are those of the stated zone, of UTC where none is stated.
 */
export function periodOf(days: { from: number | null; to: number | null }, zone: string | null) {
  const clock = new ZoneClock(zone ?? 'UTC')
  const startOf = (day: number | null): number | null => (day === null ? null : clock.instant(day).at)
  return { from: startOf(days.from), to: startOf(days.to === null ? null : days.to + dayMs) }
}
