import { type ReaderPair, tiers } from '@casethread/model'
import type { Block, Inline } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { fact, figures, interpretation, note, number, reference, row, table, text, warning, words } from '../blocks.ts'
import { frozenRules } from '../frozen-rules.ts'
import type { AnnexSection } from '../section.ts'

/** Below it the code book is refined and the reading repeated (methodology §2.5). */
const leastKappa = 0.8

export const method: AnnexSection = {
  id: 'method',
  kind: 'section',
  title: ({ t }) => t.method.title,
  blocks: (facts) => [
    ...rules(facts),
    tierTable(facts),
    fact([facts.t.method.two]),
    ...frozenRules(facts),
    ...reading(facts),
    fact(naming(facts)),
    note([facts.t.method.standard]),
  ],
}

/** Who stands under a name, and who under a pseudonym. */
function naming({ t, say, disclose }: AnnexFacts): Inline[] {
  if (disclose.rendering === 'open') return say(t.disclosure.open, { appendix: reference('disclosure') })
  return [disclose.keyed ? t.disclosure.keyed : t.disclosure.unkeyed]
}

const rules = ({ t, say }: AnnexFacts): Block[] => [
  fact([t.method.rules]),
  fact([t.method.episodes]),
  fact(say(t.method.tiersText, { appendix: reference('rules') })),
]

const tierTable = ({ t }: AnnexFacts): Block =>
  table({
    id: 'table-conditions',
    caption: [t.method.tierTable],
    columns: [words('tier', t.method.tier, 1), words('condition', t.method.condition, 3)],
    rows: tiers.map((tier) => row([text(t.terms.tiers[tier]), text(t.method.conditions[tier])])),
  })

function reading(facts: AnnexFacts): Block[] {
  const { t, say, formats, decisions, disclose } = facts
  const { standing, agreement, blind } = decisions
  if (standing.length === 0) return [fact([t.method.noReading])]
  const readers = [...new Set(standing.map(({ reader }) => reader))].sort()
  return [
    fact(
      say(t.method.reading, {
        decisions: standing.length,
        readers: readers.length,
        names: disclose.statement(formats.list(readers)),
      }),
    ),
    fact(blind === 0 ? [t.method.noneBlind] : say(t.method.blind, { blind })),
    ...(agreement.pairs.length === 0
      ? [fact([t.method.noAgreement])]
      : agreement.pairs.flatMap((pair, at) => pairBlocks(facts, pair, at))),
    note(say(t.method.disagreements, { section: reference('contrary') })),
  ]
}

function pairBlocks(facts: AnnexFacts, pair: ReaderPair, at: number): Block[] {
  const { t, say, formats } = facts
  const { both, onlyFirst, onlySecond, neither } = pair.table
  const total = both + onlyFirst + onlySecond + neither
  if (total === 0) return [fact([t.method.noAgreement])]
  const decimals = (value: number | null) => (value === null ? t.terms.none : formats.decimal(value, 3))
  return [
    agreementTable(facts, pair, at),
    interpretation(
      say(t.method.agreement, {
        pairs: total,
        agreed: both + neither,
        total,
        raw: decimals(pair.observed),
        expected: decimals(pair.expected),
        kappa: decimals(pair.kappa),
      }),
    ),
    ...(pair.kappa !== null && pair.kappa < leastKappa ? [warning([t.method.kappaLow])] : []),
  ]
}

const agreementTable = ({ t, disclose }: AnnexFacts, { readers, table: cells }: ReaderPair, at: number): Block =>
  table({
    id: `table-agreement-${at + 1}`,
    caption: [
      t.method.agreementTable,
      ': ',
      ...disclose.statement(readers[0]),
      ' / ',
      ...disclose.statement(readers[1]),
    ],
    columns: [
      words('first', t.method.firstReader, 2),
      figures('accepted', t.method.accepted, 2),
      figures('not', t.method.notAccepted, 2),
    ],
    rows: [
      row([text(t.method.acceptedRow), number(cells.both), number(cells.onlyFirst)]),
      row([text(t.method.notAcceptedRow), number(cells.onlySecond), number(cells.neither)]),
    ],
  })
