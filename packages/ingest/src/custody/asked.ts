import { CasethreadError, type Custody, type DeviceZone, dayStart, periodOf, type ZoneSegment } from '@casethread/model'
import type { DateOrder } from '../format.ts'
import type { IngestOptions } from '../ingest.ts'
import type { Scope } from '../pack.ts'
import type { PathZone } from '../path-zones.ts'
import { segmentStart } from './moment.ts'
import type { ReadCustody } from './read-custody.ts'

/** What is known of the files before they are read, by the options and the custody file together. */
export interface Asked {
  exhibit: string | null
  owners: readonly string[]
  zone: DeviceZone
  pathZones: readonly PathZone[]
  dateOrder: DateOrder | null
  region: string | null
  scope: Scope
}

type Options = Pick<IngestOptions, 'exhibit' | 'owners' | 'zone' | 'zones' | 'dateOrder' | 'region' | 'from' | 'to'>

/**
 * Joins options and custody file. An option speaks where the file is silent; throws `usage` where the two say different
 * things. A zone stated for a path is another fact than the zone of the device, and stands beside it.
 */
export function askedOf(options: Options, read: ReadCustody | null): Asked {
  const pathZones = options.zones ?? []
  const { exhibit, owners, dateOrder, region, from, to } = options
  if (read === null)
    return {
      exhibit,
      owners,
      zone: statedZone(options.zone),
      pathZones,
      dateOrder,
      region,
      scope: { from, to, apps: null },
    }
  const { custody } = read
  const zone = deviceZone(options.zone, custody)
  const { scope } = custody.legalTitle
  const period = periodOf({ from: midnight(scope.from), to: midnight(scope.to) }, zone)
  refuseContradictions(options, custody, period)
  return {
    exhibit: custody.exhibit ?? exhibit,
    owners: custody.owners.length > 0 ? custody.owners : owners,
    zone,
    pathZones,
    dateOrder: custody.dateOrder ?? dateOrder,
    region: custody.region ?? region,
    scope: { from: period.from ?? from, to: period.to ?? to, apps: scope.apps },
  }
}

const midnight = (day: string | null): number | null => (day === null ? null : dayStart(day))

const statedZone = (zone: string | null): DeviceZone =>
  zone === null ? { name: null, known: 'assumed' } : { name: zone, known: 'stated' }

/** The zone of the device's clock: from its custody record, else as stated. */
export function deviceZone(stated: string | null, custody: Custody | null): DeviceZone {
  const zones = custody?.zones ?? []
  const last = zones.at(-1)
  if (custody === null || last === undefined) return statedZone(stated)
  const known = isReadFromDevice(custody) ? 'device' : 'stated'
  if (zones.length === 1 && last.from === null) return { name: last.zone, known }
  const segments = zones.map(
    ({ from, zone }): ZoneSegment => ({ from: from === null ? null : segmentStart({ from, zone }), zone }),
  )
  return { name: last.zone, known, segments }
}

/** Somebody had the device itself in hand: a tool read it, or its clock was looked at. */
const isReadFromDevice = ({ extraction, clock }: Custody): boolean =>
  extraction.method === 'logical' ||
  extraction.method === 'file-system' ||
  extraction.method === 'physical' ||
  clock.checked === true

function refuseContradictions(options: Options, custody: Custody, period: Omit<Scope, 'apps'>): void {
  const { exhibit, region, dateOrder, legalTitle } = custody
  const zones = [...new Set(custody.zones.map(({ zone }) => zone))].join(', ')
  const owners = (names: readonly string[]) => [...names].sort().join(', ')
  const both = [
    contradiction('--exhibit', options.exhibit, 'exhibit', exhibit),
    contradiction('--zone', options.zone, 'zone', zones || null),
    contradiction('--region', options.region, 'region', region),
    contradiction('--date-order', options.dateOrder, 'dateOrder', dateOrder),
    contradiction('--owner', owners(options.owners) || null, 'owners', owners(custody.owners) || null),
    options.from !== null && period.from !== null && options.from !== period.from
      ? `--from (${iso(options.from)}) and legalTitle.scope.from ${legalTitle.scope.from} (${iso(period.from)})`
      : null,
    options.to !== null && period.to !== null && options.to !== period.to
      ? `--to (before ${iso(options.to)}) and legalTitle.scope.to ${legalTitle.scope.to} (before ${iso(period.to)})`
      : null,
  ].filter((one) => one !== null)
  if (both.length === 0) return
  throw new CasethreadError(
    'usage',
    `The options and the custody file contradict each other: ${both.join('; ')}. Correct one of them, or leave the option out`,
  )
}

const contradiction = (option: string, given: string | null, field: string, recorded: string | null): string | null =>
  given === null || recorded === null || given === recorded ? null : `${option} ${given} and ${field} ${recorded}`

const iso = (instant: number): string => new Date(instant).toISOString()
