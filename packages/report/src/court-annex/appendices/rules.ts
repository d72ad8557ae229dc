import type { Block } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { code, fact, figures, number, row, table, text, words } from '../blocks.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'

export const rules: AnnexSection = {
  id: 'rules',
  kind: 'appendix',
  title: ({ t }) => t.rules.title,
  blocks: (facts) => [fact([facts.t.rules.guards]), signals(facts), detectorRules(facts)],
}

/** Every signal there is, also those that no contact has: a reader must see what was looked for. */
function signals({ t, people }: AnnexFacts): Block {
  const contacts = new Map<string, Set<string>>()
  for (const { id, signals: own } of people.notable)
    for (const signal of own) contacts.set(signal.id, (contacts.get(signal.id) ?? new Set()).add(id))
  return table({
    id: 'table-signals',
    caption: [t.rules.signals],
    columns: [
      words('signal', t.rules.signal, 1),
      words('meaning', t.rules.meaning, 5),
      figures('contacts', t.rules.contacts),
    ],
    rows: Object.entries(t.terms.signals).map(([id, meaning]) =>
      row([text(id), text(meaning), number(contacts.get(id)?.size ?? 0)]),
    ),
  })
}

const detectorRules = ({ t, source }: AnnexFacts): Block =>
  tableOr(
    {
      id: 'table-rules',
      caption: [t.rules.rules],
      columns: [words('rule', t.rules.rule, 2), words('says', t.rules.says, 5)],
      rows: source.findingRules().map(({ rule, says }) => row([text(code(rule)), text(says)])),
    },
    t.rules.noRules,
  )
