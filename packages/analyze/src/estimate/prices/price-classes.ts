import type { Cents, Figures } from '@casethread/model'
import type { Calculation } from '../calculation.ts'
import { bootstrapMean } from '../statistics/bootstrap.ts'
import { quantile } from '../statistics/quantile.ts'

type PriceClassLine = Figures['priceClasses'][number]

/** With fewer prices the list speaks for itself (methodology §1.10). */
const enoughPrices = 20
const replicates = 10_000

/** Agreed prices of a person by route and service; with chance to draw from, the interval of their mean as well. */
export function priceClassesOf({ donors, floors }: Calculation, random: (() => number) | null): PriceClassLine[] {
  const classes = new Map<string, { line: Pick<PriceClassLine, 'route' | 'service'>; prices: Cents[] }>()
  for (const { booking } of donors) {
    const price = floors.get(booking.id)
    if (price?.rung !== 1 || price.perHead === null) continue
    const key = [booking.route.from ?? '', booking.route.to ?? '', booking.service].join('\n')
    const known = classes.get(key) ?? { line: { route: booking.route, service: booking.service }, prices: [] }
    classes.set(key, known)
    known.prices.push(price.perHead)
  }
  return [...classes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { line, prices }]) => ({
      ...line,
      ...summary(
        prices.sort((a, b) => a - b),
        random,
      ),
    }))
}

function summary(prices: readonly Cents[], random: (() => number) | null): Omit<PriceClassLine, 'route' | 'service'> {
  const mean = random && prices.length >= enoughPrices ? bootstrapMean(prices, replicates, random) : null
  return {
    count: prices.length,
    lowest: prices[0] ?? 0,
    median: Math.floor(quantile(prices, 0.5)),
    highest: prices.at(-1) ?? 0,
    mean: mean && { value: Math.round(mean.value), lower: Math.floor(mean.lower), upper: Math.ceil(mean.upper) },
  }
}
