import type { Block } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { fact, figures, note, number, reference, row, text, words } from '../blocks.ts'
import { clockText } from '../clock-state.ts'
import { exhibitText } from '../exhibit-text.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'

export const time: AnnexSection = {
  id: 'time',
  kind: 'section',
  title: ({ t }) => t.time.title,
  blocks: (facts) => [...times(facts), ...clocks(facts), zones(facts), ...scripts(facts)],
}

function times({ t, say, clock, zoneReason, about, counts }: AnnexFacts): Block[] {
  const { undated, messages } = counts
  return [
    fact(say(t.time.shown, { zone: clock.zone, reason: t.time.reasons[zoneReason], tz: about.runtime.tz })),
    undated === 0 ? fact([t.time.allDated]) : fact(say(t.time.undated, { undated, messages })),
    fact([t.time.ambiguous]),
  ]
}

function clocks(facts: AnnexFacts): Block[] {
  const { t, say, custodyStates } = facts
  const recorded = custodyStates.flatMap(({ exhibit, record }) => (record === null ? [] : [{ exhibit, record }]))
  if (recorded.length === 0) return [fact([t.time.noClock])]
  return recorded.map(({ exhibit, record }) =>
    fact(say(t.time.clock, { exhibit: exhibitText(facts, exhibit), state: clockText(facts, record.custody.clock) })),
  )
}

function zones({ t, sources }: AnnexFacts): Block {
  const byZone = Map.groupBy(sources, ({ zone }) => `${zone.name ?? ''}\n${zone.known}`)
  return tableOr(
    {
      id: 'table-zones',
      caption: [t.time.zones],
      columns: [
        words('zone', t.time.zone, 2),
        words('known', t.time.known, 2),
        figures('exports', t.time.exports),
        figures('records', t.time.records),
      ],
      rows: [...byZone]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, own]) =>
          row([
            text(own[0]?.zone.name ?? t.time.noZone),
            text(t.terms.zoneKnown[own[0]?.zone.known ?? 'assumed']),
            number(own.length),
            number(own.reduce((sum, { records }) => sum + records.read, 0)),
          ]),
        ),
    },
    t.time.noExports,
  )
}

const scripts = ({ t, say }: AnnexFacts): Block[] => [
  fact([t.time.scripts]),
  fact([t.time.untranslated]),
  note(say(t.time.translators, { appendix: reference('translators') })),
]
