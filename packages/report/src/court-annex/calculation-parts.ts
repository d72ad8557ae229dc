import type { Figures } from '@casethread/model'
import type { Block } from '../document/document.ts'
import type { AnnexFacts } from './annex-facts.ts'
import { fact, figures, interpretation, money, note, number, row, text, words } from './blocks.ts'
import { tableOr } from './table-or.ts'
import { countsInMinimum } from './three-figures.ts'

/** The same figures by year, by charge and by defendant, and without costs: never a total alone. */
export const calculationParts = (facts: AnnexFacts, own: Figures): Block[] => [
  byYear(facts, own),
  charges(facts, own),
  ...allocation(facts, own),
  ...net(facts, own),
]

function byYear({ t, people, clock }: AnnexFacts, { sheet }: Figures): Block {
  const years = new Map(
    people.bookings.map(({ booking: { id, openedAt } }) => [
      id,
      openedAt === null ? t.calculation.undated : clock.day(openedAt).slice(0, 4),
    ]),
  )
  const groups = Map.groupBy(
    sheet.filter(countsInMinimum),
    ({ booking }) => years.get(booking) ?? t.calculation.undated,
  )
  const sum = (lines: Figures['sheet'], of: (line: Figures['sheet'][number]) => number) =>
    lines.reduce((so, line) => so + of(line), 0)
  return tableOr(
    {
      id: 'table-years',
      caption: [t.calculation.byYear],
      columns: [
        words('year', t.calculation.year, 2),
        figures('bookings', t.calculation.bookings),
        figures('persons', t.calculation.persons),
        figures('observed', t.calculation.figureNames.observed, 2),
        figures('minimum', t.calculation.figureNames.A1, 2),
      ],
      rows: [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([year, lines]) =>
          row([
            text(year),
            number(lines.length),
            number(sum(lines, ({ persons }) => persons)),
            money(sum(lines, ({ observed }) => observed)),
            money(sum(lines, ({ minimum }) => minimum)),
          ]),
        ),
    },
    t.calculation.noYears,
  )
}

function charges({ t, disclose }: AnnexFacts, own: Figures): Block {
  const names = t.calculation.figureNames
  return tableOr(
    {
      id: 'table-charges',
      caption: [t.calculation.byCharge],
      columns: [
        words('charge', t.mandate.charge, 3),
        figures('bookings', t.calculation.bookings),
        figures('persons', t.calculation.persons),
        figures('observed', names.observed, 2),
        figures('A1', names.A1, 2),
        figures('A2', names.A2, 2),
      ],
      rows: own.charges.map(({ title, bookings, persons, observed, A1, A2 }) =>
        row([
          text(...disclose.statement(title)),
          number(bookings),
          number(persons),
          money(observed),
          money(A1),
          money(A2),
        ]),
      ),
    },
    t.calculation.charges,
  )
}

function allocation(facts: AnnexFacts, { allocation: own }: Figures): Block[] {
  const { t, say, disclose, mandate } = facts
  const stated = mandate.allocation
  if (own === null)
    return stated.method === null
      ? [fact([t.calculation.noAllocation])]
      : [
          fact(
            say(t.calculation.allocation, {
              method: t.terms.allocation[stated.method],
              text: stated.text === null ? [] : [' – ', ...disclose.statement(stated.text)],
            }),
          ),
        ]
  const names = t.calculation.figureNames
  return [
    fact(
      say(t.calculation.allocation, {
        method: t.terms.allocation[own.option],
        text: [' – ', ...disclose.statement(own.because)],
      }),
    ),
    tableOr(
      {
        id: 'table-allocation',
        caption: [t.calculation.byDefendant],
        columns: [
          words('defendant', t.calculation.defendant, 2),
          words('share', t.calculation.share, 1),
          figures('observed', names.observed, 2),
          figures('A1', names.A1, 2),
          figures('A2', names.A2, 2),
          words('because', t.contrary.reason, 3),
        ],
        rows: own.lines.map(({ defendant, share, observed, A1, A2, because }) =>
          row([
            text(...disclose.statement(defendant)),
            text(share),
            money(observed),
            money(A1),
            money(A2),
            text(...disclose.statement(because)),
          ]),
        ),
      },
      t.calculation.noAllocation,
    ),
    note([t.calculation.once]),
  ]
}

function net({ t, say, formats, disclose }: AnnexFacts, { layers }: Figures): Block[] {
  const { turnover, internal, costs } = layers
  return [
    interpretation(say(t.calculation.layers, { turnover: formats.money(turnover), internal: formats.money(internal) })),
    tableOr(
      {
        id: 'table-costs',
        caption: [t.calculation.costs],
        columns: [
          words('cost', t.calculation.item, 3),
          words('source', t.rates.source, 3),
          figures('amount', t.payments.amount, 2),
          figures('euro', t.payments.euro, 2),
        ],
        rows: costs.map(({ says, source, money: sum, cents }) =>
          row([
            text(...disclose.statement(says)),
            text(...disclose.statement(source)),
            money(sum.amount, sum.currency),
            money(cents),
          ]),
        ),
      },
      t.calculation.net,
    ),
    ...(costs.length === 0
      ? []
      : [
          interpretation(
            say(t.calculation.netFigures, {
              observed: formats.money(layers.net.observed),
              a1: formats.money(layers.net.A1),
              a2: formats.money(layers.net.A2),
            }),
          ),
        ]),
  ]
}
