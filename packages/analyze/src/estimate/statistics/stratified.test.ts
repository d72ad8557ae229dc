import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Stratum, stratifiedTotal } from './stratified.ts'

// 1000·4/100 + 200·10/50 = 40 + 40; 1000²·0.9·0.04·0.96/99 + 200²·0.75·0.2·0.8/49 = 349.0909 + 97.9592.
test('two strata of different sizes and shares (methodology §1.10), reckoned by hand', () => {
  const strata = [
    { size: 1000, sampled: 100, found: 4 },
    { size: 200, sampled: 50, found: 10 },
  ]
  const { total, standardError, lower, upper } = stratifiedTotal(strata) ?? {}
  expect(total).toBeCloseTo(80, 9)
  expect(standardError).toBeCloseTo(21.1436, 4)
  expect(lower).toBeCloseTo(38.5593, 3)
  expect(upper).toBeCloseTo(121.4407, 3)
})

test('what was wholly read has no sampling error', () => {
  expect(stratifiedTotal([{ size: 769, sampled: 769, found: 291 }])).toEqual({
    ...{ total: 291, standardError: 0, lower: 291, upper: 291 },
  })
  expect(stratifiedTotal([{ size: 1, sampled: 1, found: 1 }])?.total).toBe(1)
})

test('says no bound where a sample shows none, or all, of what was not wholly read, and nothing where it cannot say', () => {
  const [some, none] = [
    { size: 50, sampled: 10, found: 3 },
    { size: 400, sampled: 40, found: 0 },
  ]
  expect(stratifiedTotal([some, none])).toMatchObject({ total: 15, lower: null, upper: null })
  expect(stratifiedTotal([some, { ...none, found: 40 }])).toMatchObject({ total: 415, lower: null, upper: null })
  expect(stratifiedTotal([some, { size: 400, sampled: 0, found: 0 }])).toBeNull()
  expect(stratifiedTotal([some, { size: 400, sampled: 1, found: 0 }])).toBeNull()
  expect(stratifiedTotal([some, { size: 0, sampled: 0, found: 0 }])?.total).toBe(15)
})

const stratum = fc
  .tuple(fc.integer({ min: 2, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat())
  .map(([size, share, pick]): Stratum => {
    const sampled = Math.max(2, Math.round(size * share))
    return { size, sampled, found: pick % (sampled + 1) }
  })

test('bounds hold the total, never more than there are and never fewer than were found, in whatever order', () => {
  fc.assert(
    fc.property(fc.array(stratum, { minLength: 1, maxLength: 5 }), (strata) => {
      const own = stratifiedTotal(strata)
      if (own === null) throw new Error('every stratum has a sample')
      const sizes = strata.reduce((sum, { size }) => sum + size, 0)
      expect(own.total).toBeLessThanOrEqual(sizes + 1e-6)
      expect(stratifiedTotal(strata.toReversed())?.total).toBeCloseTo(own.total, 6)
      if (own.lower === null || own.upper === null) return
      expect(own.lower).toBeLessThanOrEqual(own.total + 1e-6)
      expect(own.upper).toBeGreaterThanOrEqual(own.total - 1e-6)
      expect(own.lower).toBeGreaterThanOrEqual(strata.reduce((sum, { found }) => sum + found, 0))
      expect(own.upper).toBeLessThanOrEqual(sizes)
    }),
  )
})
