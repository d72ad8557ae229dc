import type { Block, Inline } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { fact, note, reference, row, text, words } from '../blocks.ts'
import { paymentRow } from '../booking-cells.ts'
import { bookingReference } from '../booking-reference.ts'
import { evidenceCell } from '../evidence-cell.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'

export const duplicates: AnnexSection = {
  id: 'duplicates',
  kind: 'appendix',
  title: ({ t }) => t.duplicates.title,
  blocks: (facts) => [
    fact([facts.t.duplicates.rule]),
    facts.figures === null ? note([facts.t.duplicates.notRun]) : log(facts, facts.figures.duplicates),
  ],
}

function log(facts: AnnexFacts, found: NonNullable<AnnexFacts['figures']>['duplicates']): Block {
  const { t, phrase } = facts
  const payments = new Set(facts.figures?.ledger.map(({ payment }) => payment))
  const named = (id: string): Inline => (payments.has(id) ? reference(paymentRow(id)) : bookingReference(facts, id))
  const kinds: Readonly<Record<string, string>> = t.duplicates.kinds
  return tableOr(
    {
      id: 'table-duplicates',
      caption: [t.duplicates.table],
      columns: [
        words('kind', t.duplicates.kind, 2),
        words('kept', t.duplicates.kept, 2),
        words('removed', t.duplicates.removed, 2),
        words('beside', t.duplicates.beside, 2),
        words('says', t.duplicates.says, 4),
        words('evidence', t.duplicates.evidence, 3),
      ],
      rows: found.map(({ kind, kept, removed, beside, says, messages }) =>
        row([
          text(kinds[kind] ?? phrase(kind)),
          text(named(kept)),
          text(removed === null ? t.duplicates.nothing : named(removed)),
          text(beside === null ? t.terms.none : named(beside)),
          text(phrase(says)),
          text(...evidenceCell(facts, messages, null)),
        ]),
      ),
    },
    t.duplicates.none,
  )
}
