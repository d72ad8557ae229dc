import { describe, expect, test } from 'vitest'
import { bootstrapMean } from './bootstrap.ts'
import { clopperPearson, fewestSound, lowerBound, upperBoundOfNone, wilson } from './proportions.ts'
import { quantile } from './quantile.ts'
import { chao, chapman } from './unseen.ts'
import { Xoshiro256 } from './xoshiro.ts'

/** Reference values of methodology §1.10. */
describe('proportions', () => {
  test('Wilson and Clopper–Pearson for 291 of 769 (F10, F11)', () => {
    expect(wilson(291, 769).lower).toBeCloseTo(0.3448, 4)
    expect(wilson(291, 769).upper).toBeCloseTo(0.4132, 4)
    expect(clopperPearson(291, 769).lower).toBeCloseTo(0.344, 4)
    expect(clopperPearson(291, 769).upper).toBeCloseTo(0.4138, 4)
  })

  test('Clopper–Pearson for 96 of 100, two-sided and one-sided', () => {
    expect(clopperPearson(96, 100).lower).toBeCloseTo(0.9007, 4)
    expect(clopperPearson(96, 100).upper).toBeCloseTo(0.989, 4)
    expect(lowerBound(96, 100)).toBeCloseTo(0.9108, 4)
    expect(lowerBound(60, 60)).toBeCloseTo(0.9513, 4)
  })

  test('none and all of n (F13)', () => {
    expect(clopperPearson(0, 50).lower).toBe(0)
    expect(clopperPearson(50, 50).upper).toBe(1)
    expect(lowerBound(0, 50)).toBe(0)
    expect(wilson(0, 50).lower).toBe(0)
    expect(upperBoundOfNone(2215) * 100).toBeCloseTo(0.135, 3)
  })

  test('the fewest sound items that a sample still allows (F6, F12)', () => {
    expect(fewestSound(291, 100, 96)).toBe(268)
    expect(fewestSound(291, 291, 280)).toBe(280)
    expect(fewestSound(291, 100, 0)).toBe(0)
    expect(Math.floor(291 * lowerBound(96, 100))).toBe(265)
  })
})

test('Chao and Chapman (F14, F15)', () => {
  const { total, lower, upper } = chao(291, 120, 60)
  expect(total).toBeCloseTo(408, 0)
  expect(lower).toBeCloseTo(363.6, 1)
  expect(upper).toBeCloseTo(479.8, 1)
  expect(chapman(291, 120, 75)).toBeCloseTo(463.9, 1)
})

test('quantiles of type 7', () => {
  expect(quantile([1, 2, 3, 4], 0.1)).toBeCloseTo(1.3, 12)
  expect(quantile([1, 2, 3, 4], 1)).toBe(4)
  expect(quantile([7], 0.5)).toBe(7)
})

describe('xoshiro256**', () => {
  const seed = '0123456789abcdeffedcba98765432100f1e2d3c4b5a69788796a5b4c3d2e1f0'

  test('draws what its definition on 64 bits draws', () => {
    const mask = (1n << 64n) - 1n
    const rotated = (x: bigint, by: bigint) => ((x << by) | (x >> (64n - by))) & mask
    const words = [0, 1, 2, 3].map((i) => BigInt(`0x${seed.slice(i * 16, i * 16 + 16)}`))
    let [a, b, c, d] = words as [bigint, bigint, bigint, bigint]
    const { next } = new Xoshiro256(seed)
    for (let i = 0; i < 2000; i++) {
      const expected = (rotated((b * 5n) & mask, 7n) * 9n) & mask
      const shifted = (b << 17n) & mask
      c ^= a
      d ^= b
      b ^= c
      a ^= d
      c ^= shifted
      d = rotated(d, 45n)
      expect(next()).toBe(Number(expected >> 11n) / 2 ** 53)
    }
  })

  test('a seed of zeros draws all the same', () => {
    const { next } = new Xoshiro256('0'.repeat(64))
    expect(new Set(Array.from({ length: 100 }, next)).size).toBeGreaterThan(50)
  })
})

test('the mean of many prices lies in its interval, which narrows with their number', () => {
  const { next } = new Xoshiro256('ab'.repeat(32))
  const prices = (n: number) => Array.from({ length: n }, (_, i) => 4000 + (i % 6) * 100)
  const [few, many] = [bootstrapMean(prices(24), 2000, next), bootstrapMean(prices(960), 2000, next)]
  expect(few.value).toBe(4250)
  expect(few.lower).toBeLessThan(4250)
  expect(few.upper).toBeGreaterThan(4250)
  expect(many.upper - many.lower).toBeLessThan((few.upper - few.lower) / 4)
})
