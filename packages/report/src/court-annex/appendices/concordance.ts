import type { Block, Inline, Row } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { code, fact, figures, joined, number, reference, row, text, words } from '../blocks.ts'
import type { Citation } from '../citations.ts'
import { concordanceTable } from '../evidence-cell.ts'
import { authorText, marksOf, originalText } from '../quotation.ts'
import type { AnnexSection } from '../section.ts'
import { exampleReference } from '../sections/identification.ts'
import { tableOr } from '../table-or.ts'

/** Stands behind everything that cites: each message once, with what rests on it. */
export const concordance: AnnexSection = {
  id: 'concordance',
  kind: 'appendix',
  title: ({ t }) => t.concordance.title,
  blocks(facts) {
    const { t, say, citations, mandate } = facts
    const all = citations.all()
    return [
      fact(say(t.concordance.about, { messages: all.length })),
      fact(
        say(t.concordance.whole, {
          dossier: mandate.dossier ?? `⟨${t.cover.dossier}⟩`,
          example: code(exampleReference(mandate.annex)),
        }),
      ),
      messages(facts, all),
    ]
  },
}

function messages(facts: AnnexFacts, all: readonly Citation[]): Block {
  const said = facts.t.concordance
  return tableOr(
    {
      id: concordanceTable,
      caption: [said.table],
      columns: [
        words('reference', said.reference, 3),
        words('at', said.at, 2),
        words('as_written', said.asWritten, 2),
        words('author', said.author, 2),
        words('direction', said.direction, 1),
        words('state', said.state, 1),
        words('original', said.original, 6),
        words('translation', said.translation, 1),
        words('file', said.file, 3),
        words('locator', said.locator, 2),
        words('sha256', said.sha256, 1),
        figures('copies', said.copies),
        words('used', said.usedIn, 3),
      ],
      rows: all.map((citation) => messageRow(facts, citation)),
      onlyInWorkbook: true,
    },
    said.none,
  )
}

function messageRow(facts: AnnexFacts, { reference: own, message, usedBy }: Citation): Row {
  const { t, disclose, when } = facts
  const [copy] = message.provenance
  const states = marksOf(facts, message)
  return row([
    text(code(own)),
    text(when(message.sentAt)),
    text(...(message.sentAtRaw === null ? [t.terms.none] : disclose.text(message.sentAtRaw))),
    text(...authorText(facts, message)),
    text(t.terms.directions[message.direction]),
    text(states.length === 0 ? t.terms.states.live : states.join(', ')),
    text(...(disclose.concordanceTexts ? originalText(facts, message) : [t.disclosure.withheld])),
    text(t.concordance.untranslated),
    text(copy ? disclose.path(copy.member === null ? copy.path : `${copy.path}!/${copy.member}`) : t.terms.none),
    text(copy?.locator ?? t.terms.none),
    text(copy ? code(copy.export.slice(0, 12)) : t.terms.none),
    number(message.provenance.length),
    text(...usedIn(facts, usedBy)),
  ])
}

const usedIn = ({ t }: AnnexFacts, rows: ReadonlySet<string>): Inline[] =>
  rows.size === 0
    ? [t.terms.none]
    : joined(
        [...rows].map((id) => [reference(id)]),
        '; ',
      )
