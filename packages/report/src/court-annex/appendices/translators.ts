import type { Block } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { fact, row, text, words } from '../blocks.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'

export const translators: AnnexSection = {
  id: 'translators',
  kind: 'appendix',
  title: ({ t }) => t.translators.title,
  blocks: (facts) => [list(facts), backCheck(facts)],
}

function list({ t, mandate, disclose, formats }: AnnexFacts): Block {
  const said = t.translators
  return tableOr(
    {
      id: 'table-translators',
      caption: [said.table],
      columns: [
        words('id', said.id, 1),
        words('name', said.name, 3),
        words('languages', said.languages, 3),
        words('variant', said.variant, 2),
        words('sworn', said.sworn, 1),
        words('date', said.date, 1),
      ],
      rows: mandate.translators.map(({ id, name, languages, variant, sworn, date }) =>
        row([
          text(id),
          text(...(name === null ? [t.cover.missing] : disclose.statement(name))),
          text(languages),
          text(variant ?? t.terms.none),
          text(sworn === null ? t.cover.missing : sworn ? t.terms.yes : t.terms.no),
          text(date === null ? t.cover.missing : formats.day(date)),
        ]),
      ),
    },
    said.none,
  )
}

function backCheck({ t, say, mandate, formats }: AnnexFacts): Block {
  const { checked, disagreements } = mandate.backCheck
  if (checked === null || disagreements === null) return fact([t.translators.noBackCheck])
  return fact(say(t.translators.backCheck, { checked, disagreements, share: formats.percent(disagreements, checked) }))
}
