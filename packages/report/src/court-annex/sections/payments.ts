import type { Figures, LedgerLine, PaymentLevel } from '@casethread/model'
import type { Block, Cell, Row } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { code, fact, figures, formula, money, number, reference, row, table, text, warning, words } from '../blocks.ts'
import { paymentRow } from '../booking-cells.ts'
import { bookingReference } from '../booking-reference.ts'
import { evidenceCell } from '../evidence-cell.ts'
import { paymentIdentifiers } from '../payment-identifiers.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'
import { ledgerTable, observedFormula } from '../three-figures.ts'

export const payments: AnnexSection = {
  id: 'payments',
  kind: 'section',
  title: ({ t }) => t.payments.title,
  blocks(facts) {
    const { t, say, figures: own } = facts
    if (own === null) return [fact([t.payments.noFigures]), levels(facts, [])]
    return [
      fact([t.payments.rule]),
      levels(facts, own.ledger),
      totals(facts, own),
      ...(own.unconverted > 0 ? [warning(say(t.payments.unconverted, { payments: own.unconverted }))] : []),
      fact(say(t.payments.recovered, { section: reference('calculation') })),
      fact([t.payments.replyNote]),
      ledger(facts, own),
      paymentIdentifiers(facts),
    ]
  },
}

const counted = new Set<PaymentLevel>(['L2', 'L3', 'L4'])
const allLevels = ['L0', 'L1', 'L2', 'L3', 'L4'] as const satisfies readonly PaymentLevel[]

const levels = ({ t }: AnnexFacts, lines: readonly LedgerLine[]): Block =>
  table({
    id: 'table-levels',
    caption: [t.payments.levels],
    columns: [
      words('level', t.payments.level, 1),
      words('meaning', t.payments.meaning, 4),
      words('counts', t.payments.countsIn, 2),
      figures('payments', t.payments.payments),
    ],
    rows: allLevels.map((level) =>
      row([
        text(level),
        text(t.terms.levels[level]),
        text(counted.has(level) ? t.terms.yes : t.terms.no),
        number(lines.filter((line) => line.level === level).length),
      ]),
    ),
  })

function ledger(facts: AnnexFacts, own: Figures): Block {
  const { t } = facts
  const said = t.payments
  return tableOr(
    {
      id: ledgerTable,
      caption: [said.ledger],
      columns: [
        words('payment', said.payment, 2),
        words('booking', said.booking, 2),
        words('contact', said.contact, 2),
        words('kind', said.kind, 2),
        words('level', said.level, 1),
        figures('amount', said.amount, 2),
        words('rate', said.rate, 2),
        figures('euro', said.euro, 2),
        words('counts', said.counts, 2),
        words('because', said.because, 3),
        words('where', said.where, 2),
        words('evidence', said.evidence, 3),
      ],
      rows: own.ledger.map((line) => ledgerRow(facts, line)),
      foot: row([
        text(said.total),
        ...Array.from({ length: 6 }, () => text('')),
        own.sheet.length > 0 && own.ledger.length > 0
          ? formula(own.observed.total, observedFormula(facts))
          : money(own.observed.total),
        ...Array.from({ length: 4 }, () => text('')),
      ]),
    },
    said.noLedger,
  )
}

/** The booking's id stands as plain text, since the workbook reckons the observed payments of each booking by it. */
function ledgerRow(facts: AnnexFacts, line: LedgerLine): Row {
  const { t, disclose, phrase, formats } = facts
  const rate =
    line.rate === null
      ? []
      : [`${line.rate} (${line.rateDay === null ? '' : `${formats.day(line.rateDay)}, `}${line.rateSource ?? ''})`]
  const cells: Cell[] = [
    text(code(line.payment)),
    text(line.booking ?? t.terms.none),
    text(line.contact === null ? t.terms.none : disclose.label(line.contact)),
    text(t.terms.payments[line.kind]),
    text(line.level),
    line.currency === '' ? text(t.terms.none) : money(line.amount, line.currency),
    text(...(rate.length === 0 ? [t.terms.none] : rate)),
    money(line.cents),
    text(t.terms.counting[line.counts]),
    text(phrase(line.because)),
    text(line.booking === null ? t.terms.none : bookingReference(facts, line.booking)),
    text(...evidenceCell(facts, line.messages, paymentRow(line.payment))),
  ]
  return row(cells, paymentRow(line.payment))
}

function totals({ t }: AnnexFacts, { observed, ledger: lines }: Figures): Block {
  const said = t.payments
  const sum = (value: number, counts: keyof typeof t.terms.counting): Cell =>
    lines.length === 0
      ? money(value)
      : formula(value, {
          op: 'sum',
          table: ledgerTable,
          column: 'euro',
          where: [{ column: 'counts', equals: t.terms.counting[counts] }],
        })
  return table({
    id: 'table-ledger-totals',
    caption: [said.totals],
    columns: [words('item', said.item, 3), figures('euro', said.euro, 1)],
    rows: [
      row([text(said.observed), money(observed.total - observed.unassigned)]),
      row([text(said.unassigned), sum(observed.unassigned, 'unassigned')]),
      row([text(said.thirdParty), money(observed.confirmedByThirdParty)]),
      row([text(said.contingent), sum(observed.contingent, 'contingent')]),
      row([text(said.claimed), sum(observed.claimed, 'claimed')]),
    ],
  })
}
