import type { DecisionEntry } from '@casethread/casefile'
import type { NumberedDecision } from '@casethread/model'
import type { Block, Cell, Inline } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { code, fact, figures, joined, number, row, text, words } from '../blocks.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'

export const decisions: AnnexSection = {
  id: 'decisions',
  kind: 'appendix',
  title: ({ t }) => t.decisions.title,
  blocks(facts) {
    const { t, say, decisions: log } = facts
    if (log.head === null) return [fact([t.decisions.none])]
    return [fact(say(t.decisions.chain, { head: code(log.head), entries: log.entries.length })), list(facts)]
  },
}

/** Every entry, withdrawn ones too: the log is shown as it is. */
function list(facts: AnnexFacts): Block {
  const { t, decisions: log } = facts
  const known = new Map(log.all.map((decision) => [decision.seq, decision]))
  return tableOr(
    {
      id: 'table-decisions',
      caption: [t.decisions.table],
      columns: [
        figures('seq', t.decisions.number),
        words('at', t.decisions.at, 2),
        words('reader', t.decisions.reader, 1),
        words('action', t.decisions.action, 2),
        words('accounts', t.decisions.accounts, 2),
        words('confirms', t.decisions.confirms, 1),
        words('reason', t.decisions.reason, 4),
        figures('cited', t.decisions.cited),
        words('hash', t.decisions.hash, 2),
      ],
      rows: log.entries.map((entry) => row(cells(facts, entry, known.get(entry.seq)))),
    },
    t.decisions.none,
  )
}

function cells(
  { t, disclose, people }: AnnexFacts,
  { seq, hash }: DecisionEntry,
  decision: NumberedDecision | undefined,
): Cell[] {
  const end = text(code(hash.slice(0, 12)))
  if (decision === undefined)
    return [
      number(seq),
      ...Array.from({ length: 2 }, () => text(t.terms.none)),
      text(t.decisions.unknownAction),
      ...Array.from({ length: 4 }, () => text(t.terms.none)),
      end,
    ]
  const { at, reader, action, accounts, confirms, reason, cites, role } = decision
  const contacts = [...new Set(accounts.map((id) => people.contactOf.get(id) ?? id))]
  const what: Inline[] = [t.terms.actions[action], ...(role === null ? [] : [`: ${t.terms.roles[role]}`])]
  return [
    number(seq),
    text(at),
    text(...disclose.statement(reader)),
    text(...what),
    text(...joined(contacts.map((id) => [disclose.label(id)]))),
    text(confirms.length === 0 ? t.terms.none : confirms.map((one) => t.bookings[one]).join(', ')),
    text(...disclose.statement(reason)),
    number(cites.length),
    end,
  ]
}
