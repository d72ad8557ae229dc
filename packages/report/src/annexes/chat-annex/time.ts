import type { StoredSource } from '@casethread/casefile'
import { counted, figure } from '../../render/figures.ts'
import { html } from '../../render/html.ts'
import { type Block, paragraph, type SectionText, table } from '../../render/layout.ts'
import type { CaseFacts } from './case-facts.ts'
import { clockText, exhibitText, zoneLine } from './custody.ts'
import type { CustodyState } from './custody-state.ts'
import { sum, zoneText } from './wording.ts'

export function time({ clock, clockReason, counts, sources, about, custodyStates: states }: CaseFacts): SectionText {
  return {
    id: 'time',
    title: 'Time',
    blocks: [
      paragraph`Times are shown in <strong>${clock.zone}</strong>, ${clockReason}, each with its offset from UTC. The offset is found for each moment by itself, summer time included, from the IANA time zone data ${about.runtime.tz}. The setting of the computer that made this annex has no part in it.`,
      counts.undated === 0
        ? paragraph`No message is undated.`
        : paragraph`<strong>${figure(counts.undated)} of ${counted(counts.messages, 'message')} could not be placed in time</strong>, because the export gives no zone and none was stated, or gives no possible date. Their times are quoted as written; they are in every count of messages, but in no period, chart or first and last date.`,
      paragraph`Where day and month, or the half of the day, could be read in two ways, both readings are shown with the message.`,
      ...clockCheck(states),
      ...travels(states),
      ...(sources.length > 0 ? [zoneTable(sources, states)] : []),
    ],
  }
}

function clockCheck(states: readonly CustodyState[]): Block[] {
  const recorded = states.flatMap(({ exhibit, record }) => (record ? [{ exhibit, clock: record.custody.clock }] : []))
  if (recorded.length === 0)
    return [
      paragraph`Whether the device’s clock was right, and whether it was checked at seizure, is not recorded in this case.`,
    ]
  const each = recorded.map(({ exhibit, clock }, at) => [at > 0 && '; ', exhibitText(exhibit), ': ', clockText(clock)])
  return [paragraph`Clock of the device at seizure: ${each}.`]
}

/** Devices whose clock was moved from zone to zone. */
const travels = (states: readonly CustodyState[]): Block[] =>
  states.flatMap(({ exhibit, record }) => {
    const zones = record?.custody.zones ?? []
    if (zones.length < 2) return []
    return [
      paragraph`The clock of ${exhibitText(exhibit)} showed several zones: ${zones.map((zone, at) => [at > 0 && '; ', zoneLine(zone)])}. A reading without a zone belongs to the zone in which it lies by that zone’s own clock. Where a reading fits the zones before and after a change, or neither, the one before is taken, and the other instant is shown with the message.`,
    ]
  })

/** Messages of a device that travelled name their zone one by one; the export as a whole has several. */
function zonesOf({ zone, exhibit }: StoredSource, states: readonly CustodyState[]): string {
  const record = states.find((state) => state.exhibit === exhibit)?.record
  const names = [...new Set(record?.custody.zones.map((segment) => segment.zone))]
  if (zone.known === 'source' || names.length < 2 || !names.includes(zone.name ?? '')) return zoneText(zone)
  return zoneText({ ...zone, name: names.join(' and ') })
}

const zoneTable = (sources: readonly StoredSource[], states: readonly CustodyState[]) =>
  table({
    id: 'table-zones',
    caption: html`<b>Table 3.</b> Time zone of the exports, and how it is known`,
    columns: [
      { title: 'Time zone', wide: true },
      { title: 'Exports', figures: true },
      { title: 'Records read', figures: true },
    ],
    rows: [...Map.groupBy(sources, (source) => zonesOf(source, states))].map(([zone, exports]) => [
      zone,
      exports.length,
      sum(exports.map(({ records }) => records.read)),
    ]),
  })
