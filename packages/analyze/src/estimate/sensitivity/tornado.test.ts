import { describe, expect, test } from 'vitest'
import { gridOf, thresholdOf } from './grid.ts'
import { tornado } from './tornado.ts'

const fraction = (numerator: number, denominator: number) => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
})

describe('the worked example (methodology §1.11, W1–W6)', () => {
  test('persons × price', () => {
    const { cells } = gridOf([291, 268, 265], [400_000, 450_000, 425_000, 150_000])
    expect(cells[2]).toEqual([43_650_000, 116_400_000, 123_675_000, 130_950_000])
    expect([cells[1]?.[1], cells[0]?.[1]]).toEqual([107_200_000, 106_000_000])
    expect(((291 / 769) * 100).toFixed(1)).toBe('37.8')
  })

  test('tornado around the middle price', () => {
    const lines = tornado({
      persons: { low: 265, base: 291, high: 291 },
      price: { low: 150_000, base: 425_000, high: 450_000 },
      ...{ paidShare: fraction(6, 7), children: fraction(1, 10), twice: fraction(1, 20), share: fraction(1, 3) },
    })
    const bounds = lines.map(({ parameter, atLow, atHigh }) => [parameter, atLow, atHigh])
    expect(bounds).toEqual([
      ['price', 43_650_000, 130_950_000],
      ['share of the defendant', 41_225_000, 123_675_000],
      ['paid share', 106_007_143, 123_675_000],
      ['children pay', 111_307_500, 123_675_000],
      ['persons', 112_625_000, 123_675_000],
      ['counted once', 117_491_250, 123_675_000],
    ])
    expect(lines.every(({ atBase }) => atBase === 123_675_000)).toBe(true)
  })
})

describe('what must be true for the total to fall below an amount', () => {
  test('one person fewer, one cent less, or a smaller share paid', () => {
    const threshold = thresholdOf(100_000_000, 291, 400_000)
    expect(threshold).toEqual({
      amount: 100_000_000,
      personsFewerThan: 250,
      priceLowerThan: 343_643,
      paidPerTenThousand: 8592,
    })
    expect(249 * 400_000).toBeLessThan(100_000_000)
    expect(250 * 400_000).toBeGreaterThanOrEqual(100_000_000)
    expect(291 * 343_642).toBeLessThan(100_000_000)
  })

  test('null where the total is below it already', () => {
    expect(thresholdOf(116_400_001, 291, 400_000)).toBeNull()
  })
})
