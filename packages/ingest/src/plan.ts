import { hash } from 'node:crypto'
import { sourceKey } from '@casethread/casefile'
import type { App, DeviceZone } from '@casethread/model'
import { contentBeside, readWith } from './companions.ts'
import type { Asked } from './custody/asked.ts'
import type { FoundFile } from './discover.ts'
import type { Examined } from './examine.ts'
import type { Format, ParseContext, Stated } from './format.ts'
import { formats } from './formats/index.ts'
import type { Limits } from './limits.ts'
import { zoneAt } from './path-zones.ts'

/** A file or member that a format will parse. */
export interface PlannedSource {
  file: FoundFile
  /** The file itself, and for a database the files beside it that its rows are read from. */
  watched: FoundFile[]
  sha256: string
  member: string | null
  key: string
  sizeBytes: number
  format: Format
  app: App
  context: ParseContext<unknown>
}

type Recognised = Omit<PlannedSource, 'context'> & { survey: unknown }

/**
 * The sources to parse, each once however many copies of its bytes were given, with what their formats decided over all of
 * them together (day and month, say). The files of one call are those of one device.
 */
export function plan(
  examined: readonly Examined[],
  asked: Pick<Asked, 'zone' | 'pathZones' | 'dateOrder' | 'region'>,
  limits: Limits,
): PlannedSource[] {
  const byLocation = new Map(examined.map((one) => [one.file.location, one]))
  const recognised = distinct(examined.flatMap((one) => recognisedIn(one, byLocation)))
  return formats.flatMap((format: Format) => {
    const own = recognised.filter((source) => source.format.id === format.id)
    const zones = own.map(({ file, member }) => zoneAt({ path: file.path, member }, asked.pathZones, asked.zone))
    const decisions = format.settle?.(
      own.map((source) => ({ source: facts(source), survey: source.survey })),
      statedBy(asked, zones),
    )
    return own.map(({ survey: _, ...source }, i) => {
      const zone = zones[i] as DeviceZone
      return { ...source, context: { stated: statedBy(asked, [zone]), zone, decision: decisions?.[i], limits } }
    })
  })
}

/** The one zone of some sources; null where it is unknown or they differ. */
function statedBy({ dateOrder, region }: Pick<Asked, 'dateOrder' | 'region'>, zones: readonly DeviceZone[]): Stated {
  const [zone = null, ...others] = new Set(zones.map(({ name }) => name))
  return { zone: others.length > 0 ? null : zone, dateOrder, region }
}

const facts = ({ file, member, key }: Recognised) => ({ path: file.path, member, key })

/** Those of the places where a file lies that may be read. */
const filesAt = (places: readonly string[], byLocation: ReadonlyMap<string, Examined>): Examined[] =>
  places.flatMap((place) => {
    const found = byLocation.get(place)
    return found && !found.refused ? [found] : []
  })

/**
 * What tells the bytes of a source from others: its hash, and for a database the hashes of its log and journal too, since
 * with other ones it has other rows.
 */
const identityOf = (sha256: string, content: readonly Examined[]): string => {
  const hashes = content.flatMap(({ hashed }) => (hashed && hashed.sizeBytes > 0 ? [hashed.sha256] : []))
  return hashes.length === 0 ? sha256 : hash('sha256', [sha256, ...hashes].join(' '))
}

function recognisedIn({ file, hashed, inspection }: Examined, byLocation: ReadonlyMap<string, Examined>): Recognised[] {
  if (!hashed || !inspection || inspection.kind === 'unopened-archive') return []
  const parts = inspection.kind === 'file' ? [inspection.inspected] : inspection.members
  return parts.flatMap((part) => {
    const { format: id, app, member, sizeBytes, survey } = part
    const format = formats.find((candidate) => candidate.id === id)
    if (!format || !app) return []
    const content = member === null ? filesAt(contentBeside(file.location, part), byLocation) : []
    const readToo = member === null ? filesAt(readWith(file.location, part), byLocation) : []
    return [
      {
        file,
        watched: [file, ...[...content, ...readToo].map((companion) => companion.file)],
        sha256: hashed.sha256,
        member,
        key: sourceKey(identityOf(hashed.sha256, content), member),
        sizeBytes,
        format: format as Format,
        app,
        survey,
      },
    ]
  })
}

const distinct = (sources: Recognised[]): Recognised[] =>
  [...new Map(sources.toReversed().map((source) => [source.key, source])).values()].toReversed()
