import type { Figures } from '@casethread/model'
import type { Block } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { parameterText } from '../annex-pictures.ts'
import {
  code,
  fact,
  figure,
  figures,
  interpretation,
  list,
  money,
  note,
  number,
  row,
  share,
  table,
  text,
  warning,
  words,
} from '../blocks.ts'
import { threeDigits } from '../rounding.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'

export const uncertainty: AnnexSection = {
  id: 'uncertainty',
  kind: 'section',
  title: ({ t }) => t.uncertainty.title,
  blocks(facts) {
    const { t, figures: own } = facts
    if (own === null) return [fact([t.uncertainty.none])]
    return [
      ...registerSentences(facts, own),
      register(facts, own),
      ...sensitivity(facts, own),
      ...grid(facts, own),
      ...thresholds(facts, own),
      ...interval(facts, own),
      ...samples(facts, own),
      ...(own.samples.length === 0 ? [fact([t.uncertainty.allRead])] : []),
      fact([t.uncertainty.noTime]),
      ...unseen(facts, own),
    ]
  },
}

function register({ t, phrase }: AnnexFacts, { assumptions }: Figures): Block {
  const said = t.uncertainty
  return tableOr(
    {
      id: 'table-assumptions',
      caption: [said.register],
      columns: [
        words('id', said.id, 1),
        words('statement', said.statement, 3),
        words('treatment', said.treatment, 3),
        words('refutable', said.refutable, 2),
        words('if_false', said.ifFalse, 2),
        figures('a1', said.a1, 2),
        figures('a2', said.a2, 2),
      ],
      rows: assumptions.map(({ id, statement, because, refutableBy, ifFalse, A1IfFalse, A2IfFalse }) =>
        row([
          text(id),
          text(phrase(statement)),
          text(phrase(because)),
          text(phrase(refutableBy)),
          text(phrase(ifFalse)),
          money(A1IfFalse),
          money(A2IfFalse),
        ]),
      ),
    },
    said.noRegister,
  )
}

const registerSentences = ({ t, say, formats }: AnnexFacts, { assumptions, minimum }: Figures): Block[] =>
  assumptions.flatMap(({ id, A1IfFalse }) =>
    A1IfFalse === null || A1IfFalse === minimum.A1
      ? []
      : [interpretation(say(t.uncertainty.template, { assumption: id, amount: formats.money(A1IfFalse) }))],
  )

function sensitivity(facts: AnnexFacts, own: Figures): Block[] {
  const { t, formats, pictures } = facts
  const said = t.uncertainty
  if (own.sensitivity.length === 0) return [note([said.noTornado])]
  const swing = ({ atLow, atHigh }: Figures['sensitivity'][number]) => Math.abs(atHigh - atLow)
  return [
    ...(pictures.tornado === null
      ? []
      : [figure({ id: 'figure-tornado', caption: [said.tornado], ...pictures.tornado, table: 'table-tornado' })]),
    table({
      id: 'table-tornado',
      caption: [said.tornado],
      columns: [
        words('parameter', said.parameter, 3),
        words('low', said.low, 1),
        words('base', said.base, 1),
        words('high', said.high, 1),
        figures('at_low', said.atLow, 2),
        figures('at_base', said.atBase, 2),
        figures('at_high', said.atHigh, 2),
        figures('swing', said.swing, 2),
      ],
      rows: own.sensitivity
        .toSorted((a, b) => swing(b) - swing(a))
        .map((line) => {
          const { name, low, high, base } = parameterText(line, t, formats)
          return row([
            text(name),
            text(low),
            text(base),
            text(high),
            money(line.atLow),
            money(line.atBase),
            money(line.atHigh),
            money(swing(line)),
          ])
        }),
    }),
  ]
}

function grid({ t, formats, pictures }: AnnexFacts, { grid: { persons, prices, cells } }: Figures): Block[] {
  const said = t.uncertainty
  if (persons.length === 0 || prices.length === 0) return [note([said.noGrid])]
  return [
    ...(pictures.grid === null
      ? []
      : [figure({ id: 'figure-grid', caption: [said.grid], ...pictures.grid, table: 'table-grid' })]),
    table({
      id: 'table-grid',
      caption: [said.grid],
      columns: [
        words('persons', said.persons, 1),
        ...prices.map((price) => figures(`p${price}`, formats.money(price), 2)),
      ],
      rows: persons.map((count, at) =>
        row([text(formats.number(count)), ...(cells[at] ?? []).map((cents) => money(cents))]),
      ),
    }),
  ]
}

function thresholds({ t, say, formats }: AnnexFacts, own: Figures): Block[] {
  if (own.thresholds.length === 0) return []
  return [
    fact([t.uncertainty.thresholds]),
    list(
      own.thresholds.map(({ amount, personsFewerThan, priceLowerThan, paidPerTenThousand }) =>
        say(t.uncertainty.threshold, {
          amount: formats.money(amount),
          persons: personsFewerThan,
          price: formats.money(priceLowerThan),
          paid: formats.percent(paidPerTenThousand, 10_000),
        }),
      ),
    ),
  ]
}

function interval({ t, say, formats, phrase }: AnnexFacts, { estimate, estimateStale }: Figures): Block[] {
  const said = t.uncertainty
  if (estimate === null) return [note([said.noInterval])]
  const amount = (cents: number, towards: 'down' | 'up' | 'nearest') => formats.wholeMoney(threeDigits(cents, towards))
  const range = (low: number, high: number) => say(said.range, { low: amount(low, 'down'), high: amount(high, 'up') })
  const drawn = (of: number) => share(Math.round(of * estimate.draws), estimate.draws)
  const { draws, generator, seed } = estimate
  return [
    ...(estimateStale ? [warning([said.stale])] : []),
    table({
      id: 'table-interval',
      caption: [said.interval],
      columns: [words('quantity', said.quantity, 2), words('value', said.value, 3)],
      rows: [
        row([text(said.median), text(amount(estimate.median, 'nearest'))]),
        row([text(said.mean), text(amount(estimate.mean, 'nearest'))]),
        row([text(said.ninety), text(...range(estimate.p5, estimate.p95))]),
        row([text(said.ninetyFive), text(...range(estimate.p2_5, estimate.p97_5))]),
        row([text(said.error), money(estimate.standardError)]),
        row([text(said.atLeastA1), drawn(estimate.atLeastA1)]),
        row([text(said.atLeastA2), drawn(estimate.atLeastA2)]),
        row([text(said.draws), text(...say(said.drawn, { draws, generator, seed: code(seed) }))]),
      ],
    }),
    interpretation([said.reading]),
    tableOr(
      {
        id: 'table-priors',
        caption: [said.priors],
        columns: [
          words('parameter', said.parameter, 2),
          words('distribution', said.distribution, 2),
          words('source', said.source, 3),
          words('setBy', said.setBy, 2),
        ],
        rows: estimate.priors.map(({ parameter, distribution, source, setBy, date }) =>
          row([
            text(phrase(parameter)),
            text(distribution),
            text(phrase(source)),
            text(`${phrase(setBy)}${date === null ? '' : `, ${formats.day(date)}`}`),
          ]),
        ),
      },
      said.noPriors,
    ),
  ]
}

/** Shares of 1 as percentages: from a sample, and so with their intervals (methodology F10 to F13). */
function samples({ t, say, formats, disclose }: AnnexFacts, { samples: own }: Figures): Block[] {
  const said = t.uncertainty
  if (own.length === 0) return []
  const percent = (of: number) => formats.percent(Math.round(of * 100_000), 100_000)
  const range = ({ lower, upper }: { lower: number; upper: number }) =>
    say(said.range, { low: percent(lower), high: percent(upper) })
  return [
    table({
      id: 'table-samples',
      caption: [said.samples],
      columns: [
        words('tier', said.sampleTier, 2),
        figures('sampled', said.sampled),
        figures('upheld', said.upheld),
        words('wilson', said.wilson, 2),
        words('exact', said.exact, 2),
        words('at_least', said.atLeast, 2),
        words('source', said.source, 3),
      ],
      rows: own.map(({ tier, sampled, upheld, wilson, exact, atLeast, atMostOfNone, source }) =>
        row([
          text(t.terms.tiers[tier]),
          number(sampled),
          number(upheld),
          text(...range(wilson)),
          text(...range(exact)),
          text(
            ...(atMostOfNone === null ? [percent(atLeast)] : say(said.atMostOfNone, { share: percent(atMostOfNone) })),
          ),
          text(...disclose.statement(source)),
        ]),
      ),
    }),
    note([said.sampleNote]),
  ]
}

/** Never part of a figure: a labelled paragraph for investigators, and none where it was not asked for (methodology F14, F15). */
const unseen = ({ t, say, phrase }: AnnexFacts, own: Figures): Block[] =>
  own.unseen.map(({ method, persons, lower, upper, warnings }) =>
    interpretation([
      ...say(t.uncertainty.unseen, {
        method: t.uncertainty.unseenMethods[method],
        persons,
        lower: lower ?? t.terms.none,
        upper: upper ?? t.terms.none,
      }),
      ...warnings.map((one) => ` ${phrase(one)}.`),
    ]),
  )
