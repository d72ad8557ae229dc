import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstThat } from './first-that.ts'

describe('firstThat', () => {
  it('finds what looking through all of them finds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 })), fc.nat({ max: 60 }), (values, least) => {
        const sorted = values.toSorted((a, b) => a - b)
        const known = sorted.findIndex((value) => value >= least)
        expect(firstThat(sorted, (value) => value >= least)).toBe(known < 0 ? sorted.length : known)
      }),
    )
  })
})
