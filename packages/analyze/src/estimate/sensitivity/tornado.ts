import type { Cents, SensitivityLine } from '@casethread/model'
import { type Fraction, partOf } from '../currency/decimal.ts'

/** What persons × price is tried with, one at a time; null for what is not known of the case. */
export interface TornadoRanges {
  persons: { low: number; base: number; high: number }
  price: { low: Cents; base: Cents; high: Cents }
  paidShare: Fraction
  /** Share of children, who may travel free. */
  children: Fraction | null
  /** Share of persons counted twice. */
  twice: Fraction | null
  /** Share of the defendant. */
  share: Fraction | null
}

const whole: Fraction = { numerator: 1n, denominator: 1n }
const asNumber = ({ numerator, denominator }: Fraction): number => Number(numerator) / Number(denominator)
const without = ({ numerator, denominator }: Fraction): Fraction => ({
  numerator: denominator - numerator,
  denominator,
})

/** One-at-a-time sensitivity of persons × price, the greatest swing first. */
export function tornado({ persons, price, paidShare, children, twice, share }: TornadoRanges): SensitivityLine[] {
  const atBase = persons.base * price.base
  const scaled = (parameter: string, low: Fraction): SensitivityLine => ({
    ...{ parameter, low: asNumber(low), base: 1, high: 1 },
    ...{ atLow: partOf(atBase, low), atBase, atHigh: partOf(atBase, whole) },
  })
  const lines: SensitivityLine[] = [
    {
      ...{ parameter: 'price', low: price.low, base: price.base, high: price.high },
      ...{ atLow: persons.base * price.low, atBase, atHigh: persons.base * price.high },
    },
    {
      ...{ parameter: 'persons', low: persons.low, base: persons.base, high: persons.high },
      ...{ atLow: persons.low * price.base, atBase, atHigh: persons.high * price.base },
    },
    scaled('paid share', paidShare),
    ...(children ? [scaled('children pay', without(children))] : []),
    ...(twice ? [scaled('counted once', without(twice))] : []),
    ...(share ? [scaled('share of the defendant', share)] : []),
  ]
  return lines.sort((a, b) => swing(b) - swing(a) || (a.parameter < b.parameter ? -1 : 1))
}

const swing = ({ atLow, atHigh }: SensitivityLine): number => atHigh - atLow
