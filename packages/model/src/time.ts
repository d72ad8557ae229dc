/**
 * How the zone of a time is known: `source` (the record holds an instant or an offset), `device` (a setting read from the
 * device or its custody record), `stated` (by the examiner, `--zone`), `assumed` (nobody said; no instant is made of it).
 */
export const zoneKnowledge = ['source', 'device', 'stated', 'assumed'] as const
export type ZoneKnowledge = (typeof zoneKnowledge)[number]

export interface Zone {
  /** IANA name (`Europe/Brussels`), `UTC`, or null when no zone is known. */
  name: string | null
  known: ZoneKnowledge
}

/**
 * The zone of a device's clock. `segments`, in order of time, where the clock was moved to another zone; `name` is then the
 * last one's.
 */
export interface DeviceZone extends Zone {
  segments?: readonly ZoneSegment[]
}

export interface ZoneSegment {
  /** The instant, UTC milliseconds, from which the clock showed the zone; null for from the beginning (the first only). */
  from: number | null
  /** IANA name. */
  zone: string
}

/**
 * Why a time has another possible reading, or needs a reader's eye. `zone-change`: the device's clock was moved to another zone
 * and the reading fits both zones, or neither. `zone-ambiguous`: the zone is printed as an abbreviation of several meanings
 * (CST).
 */
export const timeDoubts = [
  'date-order',
  'clock-set-back',
  'clock-set-forward',
  'zone-change',
  'day-half',
  'unit',
  'out-of-range',
  'zone-ambiguous',
] as const
export type TimeDoubt = (typeof timeDoubts)[number]
