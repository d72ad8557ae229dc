import type { Figures, Threshold } from '@casethread/model'
import type { Calculation } from '../calculation.ts'
import { type MinimumRules, minimumOf } from '../minimum.ts'
import { quantile } from '../statistics/quantile.ts'
import { gridOf, thresholdOf } from './grid.ts'
import { tornado } from './tornado.ts'

type Sensitivities = Pick<Figures, 'sensitivity' | 'grid' | 'thresholds'>

interface Basis {
  calculation: Calculation
  rules: MinimumRules
  /** Persons of bookings that wait for readers. */
  further: { probable: number; possible: number }
  /** Amounts that the total might fall below. */
  amounts: readonly number[]
}

/** One in seven did not pay: the starter value of methodology §1.10. */
const paidShare = { numerator: 6n, denominator: 7n }
const nothing: Sensitivities = { sensitivity: [], grid: { persons: [], prices: [], cells: [] }, thresholds: [] }

/** What persons × price becomes when one thing, or two, are otherwise. */
export function sensitivitiesOf({ calculation, rules, further, amounts }: Basis): Sensitivities {
  const price = calculation.personsPrice.cents
  const { persons, minors } = minimumOf(calculation, rules)
  if (price === null || price === 0 || persons === 0) return nothing
  const apart = (id: string) => minimumOf(calculation, rules, new Set([id]))
  const agreed = agreedPrices(calculation)
  const lowest = Math.min(price, Math.floor(apart('A-03').A2 / persons))
  const fewest = apart('A-01').persons
  const twice = persons - apart('A-08').persons
  const shareOf = (part: number) =>
    part > 0 ? { numerator: BigInt(Math.min(part, persons)), denominator: BigInt(persons) } : null
  const high = persons + further.probable
  return {
    sensitivity: tornado({
      persons: { low: Math.min(fewest, persons), base: persons, high },
      price: { low: lowest, base: price, high: Math.max(price, agreed.at(-1) ?? price) },
      ...{ paidShare, children: shareOf(minors), twice: shareOf(twice), share: rules.share },
    }),
    grid: gridOf([fewest, persons, high, high + further.possible], [lowest, price, ...quartiles(agreed)]),
    thresholds: amounts.flatMap((amount): Threshold[] => {
      const threshold = thresholdOf(amount, persons, price)
      return threshold ? [threshold] : []
    }),
  }
}

const agreedPrices = ({ donors, floors }: Calculation): number[] =>
  donors
    .flatMap(({ booking }) => {
      const price = floors.get(booking.id)
      return price?.rung === 1 && price.perHead !== null ? [price.perHead] : []
    })
    .sort((a, b) => a - b)

const quartiles = (prices: readonly number[]): number[] =>
  prices.length === 0 ? [] : [0.25, 0.5, 0.75, 1].map((share) => Math.floor(quantile(prices, share)))
