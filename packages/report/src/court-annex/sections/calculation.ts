import type { Figures } from '@casethread/model'
import type { Block } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import {
  fact,
  figures,
  interpretation,
  list,
  money,
  note,
  number,
  reference,
  row,
  table,
  text,
  words,
} from '../blocks.ts'
import { routeText } from '../booking-cells.ts'
import { calculationParts } from '../calculation-parts.ts'
import { calculationSheet } from '../calculation-sheet.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'
import { threeFigures } from '../three-figures.ts'

export const calculation: AnnexSection = {
  id: 'calculation',
  kind: 'section',
  title: ({ t }) => t.calculation.title,
  blocks(facts) {
    const { t, figures: own } = facts
    if (own === null) return [fact([t.calculation.none])]
    return [
      fact([t.calculation.unit]),
      ...steps(facts, own),
      threeFigures(facts, own, 'table-three-figures'),
      fact([t.summary.rounding]),
      rungs(facts, own),
      priceClasses(facts, own),
      ...calculationParts(facts, own),
      recovered(facts, own),
      ...difference(facts, own),
      calculationSheet(facts, own),
    ]
  },
}

/** F1 to F9 of the method, each with its amounts, in the order in which they are reckoned. */
function steps({ t, say, formats, phrase }: AnnexFacts, { observed, minimum }: Figures): Block[] {
  const said = t.calculation
  const amount = formats.money
  const { A2Price: price, A2Verification: verification } = minimum
  return [
    fact([said.f1]),
    interpretation(
      say(said.f2, {
        assigned: amount(observed.total - observed.unassigned),
        unassigned: amount(observed.unassigned),
        total: amount(observed.total),
      }),
    ),
    interpretation(
      say(said.f3, {
        amount: amount(observed.confirmedByThirdParty),
        contingent: amount(observed.contingent),
        claimed: amount(observed.claimed),
      }),
    ),
    interpretation(
      say(said.ofConfirmed, { confirmed: amount(observed.ofConfirmed), unread: amount(observed.ofUnread) }),
    ),
    interpretation(say(said.f4, { amount: amount(minimum.A1) })),
    interpretation(
      price === null
        ? [said.f5None]
        : say(said.f5, {
            persons: minimum.A2Persons,
            price: amount(price),
            amount: amount(minimum.A2),
            because: phrase(minimum.A2PriceBecause),
          }),
    ),
    interpretation(
      verification === null
        ? [said.f6]
        : say(said.f6Sample, {
            sampled: verification.sampled,
            confirmed: verification.confirmed,
            upheld: verification.upheld,
            persons: minimum.A2Persons,
          }),
    ),
    fact(say(said.f7, { section: reference('uncertainty') })),
    fact(say(said.f9, { appendix: reference('rates') })),
  ]
}

const rungs = ({ t }: AnnexFacts, { rungs: counts }: Figures): Block =>
  table({
    id: 'table-rungs',
    caption: [t.calculation.rungs],
    columns: [
      words('rung', t.calculation.rung, 1),
      words('meaning', t.calculation.rungColumn, 4),
      figures('persons', t.calculation.persons),
    ],
    rows: ([1, 2, 3, 4, 5] as const).map((rung) =>
      row([text(String(rung)), text(t.terms.rungs[rung]), number(counts[rung])]),
    ),
  })

/** The list behind a price floor: what was agreed for the same route and service, and how far apart. */
function priceClasses(facts: AnnexFacts, own: Figures): Block {
  const { t, say, formats } = facts
  const said = t.calculation
  const mean = ({ mean: given }: Figures['priceClasses'][number]) =>
    given === null
      ? [said.meanNone]
      : say(said.meanRange, {
          mean: formats.money(given.value),
          low: formats.money(given.lower),
          high: formats.money(given.upper),
        })
  return tableOr(
    {
      id: 'table-price-classes',
      caption: [said.priceClasses],
      columns: [
        words('route', t.bookings.route, 3),
        words('service', t.bookings.service, 2),
        figures('prices', said.prices),
        figures('lowest', said.lowest, 2),
        figures('median', said.median, 2),
        figures('highest', said.highest, 2),
        words('mean', said.meanPrice, 3),
      ],
      rows: own.priceClasses.map((one) =>
        row([
          text(routeText(facts, one.route)),
          text(t.terms.services[one.service]),
          number(one.count),
          money(one.lowest),
          money(one.median),
          money(one.highest),
          text(...mean(one)),
        ]),
      ),
    },
    said.noPriceClasses,
  )
}

function recovered({ t }: AnnexFacts, { observed, minimum, persons, withoutRecovered: without }: Figures): Block {
  const said = t.calculation
  const names = said.figureNames
  return table({
    id: 'table-recovered',
    caption: [said.recoveredTable],
    columns: [words('figure', said.figure, 3), figures('all', said.withAll, 2), figures('without', said.without, 2)],
    rows: [
      row([text(names.observed), money(observed.total), money(without.observed)]),
      row([text(names.A1), money(minimum.A1), money(without.A1)]),
      row([text(names.A2), money(minimum.A2), money(without.A2)]),
      row([text(names.persons), number(persons.confirmed), number(without.persons)]),
    ],
  })
}

/** What a variant leaves out, and by how much that moves each figure; floors that moved are named one by one. */
function difference(facts: AnnexFacts, { difference: own, variant }: Figures): Block[] {
  const { t, say, disclose, phrase } = facts
  const said = t.calculation
  if (own === null) return [note([said.noDifference])]
  const names: Readonly<Record<string, string>> = said.figureNames
  return [
    fact([said.excludedList]),
    list(own.excluded.map((item) => disclose.text(phrase(item)))),
    table({
      id: 'table-difference',
      caption: say(said.difference, { variant: disclose.statement(variant) }),
      columns: [
        words('figure', said.figure, 3),
        figures('before', said.before, 2),
        figures('after', said.after, 2),
        figures('change', said.change, 2),
        words('because', said.because, 3),
      ],
      rows: own.lines.map(({ figure, before, after, because }) => {
        const cell = figure.includes('persons') ? number : money
        return row([
          text(names[figure] ?? phrase(figure)),
          cell(before),
          cell(after),
          cell(after - before),
          text(phrase(because)),
        ])
      }),
    }),
    note([own.frozenFloors ? said.frozen : said.notFrozen]),
    ...(own.floorMoves.length === 0
      ? []
      : [
          table({
            id: 'table-floors',
            caption: [said.floorMoves],
            columns: [
              words('booking', said.booking, 2),
              figures('before', said.before, 2),
              figures('after', said.after, 2),
              words('because', said.because, 4),
            ],
            rows: own.floorMoves.map(({ booking, before, after, because }) =>
              row([text({ type: 'code', text: booking }), money(before), money(after), text(phrase(because))]),
            ),
          }),
        ]),
  ]
}
