import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { episodesOf } from './episodes.ts'
import { evidence } from './evidence.test-support.ts'

const lengths = (...lines: readonly string[]) => episodesOf(evidence(...lines)).map(({ messages }) => messages.length)

describe('episodes', () => {
  it('end where nobody writes for more than 30 days', () => {
    expect(lengths('C @0', 'S @29', 'C @59')).toEqual([3])
    expect(lengths('C @0', 'S @29', 'C @60')).toEqual([2, 1])
  })

  it('go on over a silence where money waits for its outcome', () => {
    expect(lengths('C @0 price.agreed', 'C @40 journey.arrival')).toEqual([2])
    expect(lengths('C @0 price.agreed', 'C @40 price.asked')).toEqual([1, 1])
    expect(lengths('C @0 price.agreed', 'C @1 journey.arrival', 'C @40 journey.persons=2')).toEqual([2, 1])
  })

  it('end where, after an arrival, a journey to another place is bargained for', () => {
    const first = ['C journey.route=Athens{place:athens} price.asked', 'C journey.arrival'] as const
    expect(lengths(...first, 'C price.asked journey.route=Berlin{place:berlin}')).toEqual([2, 1])
    expect(lengths(...first, 'C price.asked journey.route=Athens{place:athens}')).toEqual([3])
  })

  it('leave undated messages where they stand', () => {
    expect(lengths('C !undated', 'S @0', 'C !undated', 'C @60', 'C !undated')).toEqual([3, 2])
  })

  it('hold every message once', () => {
    const line = fc.tuple(
      fc.constantFrom('C', 'S'),
      fc.nat(300),
      fc.constantFrom('', ' price.asked', ' journey.arrival', ' price.agreed'),
    )
    fc.assert(
      fc.property(fc.array(line), (list) => {
        const all = evidence(...list.map(([by, day, found]) => `${by} @${day}${found}`))
        const rows = episodesOf(all).flatMap(({ messages }) => messages.map(({ rowId }) => rowId))
        expect(rows.sort((a, b) => a - b)).toEqual(all.map(({ rowId }) => rowId))
      }),
    )
  })
})
