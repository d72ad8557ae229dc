import type { LedgerLine } from '@casethread/model'
import type { Block } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { fact, figures, number, row, text, words } from '../blocks.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'

export const rates: AnnexSection = {
  id: 'rates',
  kind: 'appendix',
  title: ({ t }) => t.rates.title,
  blocks: (facts) => [fact([facts.t.rates.rule]), used(facts)],
}

/** A rate is printed as it was published: the numeral itself, never a rounded number. */
function used({ t, figures: own, formats }: AnnexFacts): Block {
  const lines = (own?.ledger ?? []).filter(({ rate }) => rate !== null)
  const key = ({ currency, rateDay, rate, rateSource }: LedgerLine) => [currency, rateDay, rate, rateSource].join('\n')
  return tableOr(
    {
      id: 'table-rates',
      caption: [t.rates.table],
      columns: [
        words('currency', t.rates.currency, 1),
        words('day', t.rates.day, 1),
        words('rate', t.rates.rate, 2),
        words('source', t.rates.source, 4),
        figures('payments', t.rates.payments),
      ],
      rows: [...Map.groupBy(lines, key)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, [first, ...others]]) =>
          first === undefined
            ? []
            : [
                row([
                  text(first.currency),
                  text(first.rateDay === null ? t.terms.none : formats.day(first.rateDay)),
                  text(first.rate ?? t.terms.none),
                  text(first.rateSource ?? t.terms.none),
                  number(others.length + 1),
                ]),
              ],
        ),
    },
    t.rates.none,
  )
}
