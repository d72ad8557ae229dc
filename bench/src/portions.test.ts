import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { portions } from './portions.ts'

describe('portions', () => {
  it('adds up, falls off and leaves nobody below zero', () => {
    fc.assert(
      fc.property(fc.nat(3_000_000), fc.integer({ min: 1, max: 2000 }), (total, parts) => {
        const shares = portions(total, parts)
        expect(shares).toHaveLength(parts)
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total)
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
        // Rounding can put one more or less anywhere.
        for (const [i, share] of shares.entries()) expect(share).toBeLessThanOrEqual((shares[i - 1] ?? share) + 1)
      }),
    )
  })
})
