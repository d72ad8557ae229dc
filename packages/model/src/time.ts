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
 * Why a time has another possible reading, or needs a reader's eye. `zone-ambiguous`: the zone is printed as an abbreviation
 * of several meanings (CST).
 */
export const timeDoubts = [
  'date-order',
  'clock-set-back',
  'clock-set-forward',
  'day-half',
  'unit',
  'out-of-range',
  'zone-ambiguous',
] as const
export type TimeDoubt = (typeof timeDoubts)[number]
