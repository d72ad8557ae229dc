import { sourceKey } from '@casethread/casefile'
import type { App, DeviceZone } from '@casethread/model'
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
  const recognised = distinct(examined.flatMap(recognisedIn))
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

function recognisedIn({ file, hashed, inspection }: Examined): Recognised[] {
  if (!hashed || !inspection || inspection.kind === 'unopened-archive') return []
  const parts = inspection.kind === 'file' ? [inspection.inspected] : inspection.members
  return parts.flatMap(({ format: id, app, member, sizeBytes, survey }) => {
    const format = formats.find((candidate) => candidate.id === id)
    if (!format || !app) return []
    return [
      {
        file,
        sha256: hashed.sha256,
        member,
        key: sourceKey(hashed.sha256, member),
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
