import type { DeviceZone, TimeDoubt, Zone } from '../time.ts'
import { type LocalInstant, ZoneClock } from './zone.ts'

/** What a clock reading means on a device, and in which zone. */
export interface ZonedInstant {
  /** UTC milliseconds; null where no zone is known, and outside `zoneYears`. */
  at: number | null
  /** The other possible instant; null where there is none. */
  other: number | null
  doubt: Extract<TimeDoubt, 'clock-set-back' | 'clock-set-forward' | 'zone-change'> | null
  /** The zone of `at`; its name is null where none is known of the reading. One object for each zone. */
  zone: Zone
}

interface Stretch {
  clock: ZoneClock
  zone: Zone
  from: number
  until: number
}

/** A segment that says that a reading may be its own. */
interface Claim {
  at: number
  zone: Zone
}

/** No two clocks differ by more (offsets lie between UTC-12 and UTC+14), with room for one change of summer time. */
const farthest = 2 * 86_400_000

/**
 * Turns the clock readings of a device into instants, where its clock was moved from zone to zone: a reading belongs to the
 * segment in which its own clock says that it lies. At a boundary two segments can claim a reading (the clock went back) or
 * none (it went forward): then the earlier segment's instant is taken, and the later segment's is the other one.
 *
 * @example
 * const segments = [{ from: null, zone: 'Europe/Brussels' }, { from: Date.UTC(2016, 4, 1, 8), zone: 'Asia/Kabul' }]
 * new ZonedClock({ name: 'Asia/Kabul', known: 'stated', segments }).instant(Date.UTC(2016, 4, 1, 11)).doubt // 'zone-change'
 */
export class ZonedClock {
  readonly #stretches: readonly Stretch[]
  readonly #unknown: ZonedInstant
  #recent: Stretch | undefined

  /** Throws a RangeError for a name that is no IANA zone. */
  constructor({ name, known, segments }: DeviceZone) {
    const changes = segments ?? (name === null ? [] : [{ from: null, zone: name }])
    this.#stretches = changes.map(({ from, zone }, at) => ({
      clock: new ZoneClock(zone),
      zone: { name: zone, known },
      from: from ?? -Infinity,
      until: changes[at + 1]?.from ?? Infinity,
    }))
    this.#recent = this.#stretches[0]
    this.#unknown = { at: null, other: null, doubt: null, zone: { name: null, known: 'assumed' } }
  }

  /** @param reading the clock reading in milliseconds, as if it were UTC */
  instant(reading: number): ZonedInstant {
    if (this.#recent === undefined) return this.#unknown
    const { clock, zone, from, until } = this.#recent
    const { at, other, doubt } = clock.instant(reading)
    if (at === null || (at - farthest >= from && at + farthest < until)) return { at, other, doubt, zone }
    return this.#search(reading)
  }

  #search(reading: number): ZonedInstant {
    const readings = this.#stretches.map((stretch) => ({ stretch, read: stretch.clock.instant(reading) }))
    const claims = readings.flatMap(({ stretch, read }) => claimsOf(stretch, read))
    claims.sort((a, b) => a.at - b.at)
    const [first, second] = claims
    if (first === undefined) return this.#unclaimed(readings)
    this.#recent = readings.find(({ stretch }) => stretch.zone === first.zone)?.stretch
    if (second === undefined) return { at: first.at, other: null, doubt: null, zone: first.zone }
    const doubt = first.zone === second.zone ? 'clock-set-back' : 'zone-change'
    return { at: first.at, other: second.at, doubt, zone: first.zone }
  }

  /** The reading was left out: by a zone's own change to summer time, or between two zones; or it lies before all of them. */
  #unclaimed(readings: readonly { stretch: Stretch; read: LocalInstant }[]): ZonedInstant {
    const skipped = readings.find(({ stretch, read }) => read.doubt === 'clock-set-forward' && holds(stretch, read.at))
    if (skipped) return { ...skipped.read, zone: skipped.stretch.zone }
    const before = readings.findLast(({ stretch, read }) => read.at !== null && read.at >= stretch.until)
    if (!before) return this.#unknown
    const after = readings[readings.indexOf(before) + 1]
    return { at: before.read.at, other: after?.read.at ?? null, doubt: 'zone-change', zone: before.stretch.zone }
  }
}

const holds = ({ from, until }: Stretch, at: number | null): boolean => at !== null && at >= from && at < until

/** A reading that the zone left out altogether is claimed by nobody. */
const claimsOf = (stretch: Stretch, { at, other, doubt }: LocalInstant): Claim[] =>
  doubt === 'clock-set-forward'
    ? []
    : [at, other].flatMap((one) => (one !== null && holds(stretch, one) ? [{ at: one, zone: stretch.zone }] : []))
