import type { Block } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { fact, figures, note, number, row, text, warning, words } from '../blocks.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'

/** The last of all, so that it counts what every other part took out. */
export const disclosure: AnnexSection = {
  id: 'disclosure',
  kind: 'appendix',
  title: ({ t }) => t.disclosure.title,
  blocks(facts) {
    const { t, disclose } = facts
    if (disclose.rendering === 'restricted') return [fact([t.disclosure.nothing])]
    return [warning([t.disclosure.check]), log(facts), note([t.disclosure.logNote]), fact([t.disclosure.notPart])]
  },
}

function log({ t, disclose }: AnnexFacts): Block {
  const own = t.disclosure
  const rows = [...disclose.takenOut()].sort(([a], [b]) => (a < b ? -1 : 1))
  return tableOr(
    {
      id: 'table-taken-out',
      caption: [own.log],
      columns: [words('what', own.what, 3), figures('places', own.places)],
      rows: rows.map(([what, places]) => row([text(own.kinds[what]), number(places)])),
    },
    own.none,
  )
}
