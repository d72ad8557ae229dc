import type { StoredSource } from '@casethread/casefile'
import { counted, figure } from '../../render/figures.ts'
import { html } from '../../render/html.ts'
import { paragraph, type SectionText, table } from '../../render/layout.ts'
import type { CaseFacts } from './case-facts.ts'
import { sum, zoneText } from './wording.ts'

export function time({ clock, clockReason, counts, sources, about }: CaseFacts): SectionText {
  return {
    id: 'time',
    title: 'Time',
    blocks: [
      paragraph`Times are shown in <strong>${clock.zone}</strong>, ${clockReason}, each with its offset from UTC. The offset is found for each moment by itself, summer time included, from the IANA time zone data ${about.runtime.tz}. The setting of the computer that made this annex has no part in it.`,
      counts.undated === 0
        ? paragraph`No message is undated.`
        : paragraph`<strong>${figure(counts.undated)} of ${counted(counts.messages, 'message')} could not be placed in time</strong>, because the export gives no zone and none was stated, or gives no possible date. Their times are quoted as written; they are in every count of messages, but in no period, chart or first and last date.`,
      paragraph`Where day and month, or the half of the day, could be read in two ways, both readings are shown with the message.`,
      paragraph`Whether the device’s clock was right, and whether it was checked at seizure, is not recorded in this case.`,
      ...(sources.length > 0 ? [zoneTable(sources)] : []),
    ],
  }
}

const zoneTable = (sources: readonly StoredSource[]) =>
  table({
    id: 'table-zones',
    caption: html`<b>Table 1.</b> Time zone of the exports, and how it is known`,
    columns: [
      { title: 'Time zone', wide: true },
      { title: 'Exports', figures: true },
      { title: 'Records read', figures: true },
    ],
    rows: [...Map.groupBy(sources, ({ zone }) => zoneText(zone))].map(([zone, exports]) => [
      zone,
      exports.length,
      sum(exports.map(({ records }) => records.read)),
    ]),
  })
