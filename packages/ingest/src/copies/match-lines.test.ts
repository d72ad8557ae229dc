import type { CopyLine } from '@casethread/casefile'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchLines, toleranceMs } from './match-lines.ts'

const line = (id: number, signature: string, sentAt: number | null): CopyLine => ({
  id,
  signature,
  sentAt,
  sender: 1,
  isDeletion: false,
  isNotice: false,
})

describe('matching the lines of two copies', () => {
  it('pairs equal lines, the nearest in time first, each once', () => {
    const kept = [line(1, 'ok', 0), line(2, 'ok', 60_000), line(3, 'gone', 90_000)]
    const copy = [line(11, 'ok', 59_000), line(12, 'ok', 61_000), line(13, 'new', 95_000)]
    const { pairs, added, absent } = matchLines(kept, copy)
    expect(pairs).toEqual([
      { keep: 2, copy: 11 },
      { keep: 1, copy: 12 },
    ])
    expect(added.map(({ id }) => id)).toEqual([13])
    expect(absent.map(({ id }) => id)).toEqual([3])
  })

  it('knows the tolerance to the millisecond', () => {
    const at = (distance: number) => matchLines([line(1, 'a', 0)], [line(2, 'a', distance)]).pairs.length
    expect([at(toleranceMs), at(toleranceMs + 1)]).toEqual([1, 0])
  })

  it('pairs undated lines by what their signature says', () => {
    expect(matchLines([line(1, 'a', null)], [line(2, 'a', null), line(3, 'a', 5)]).pairs).toEqual([
      { keep: 1, copy: 2 },
    ])
  })

  it('accounts for every line, and a copy of itself is complete', () => {
    const lines = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(1_000_000)), { maxLength: 40 })
    fc.assert(
      fc.property(lines, lines, (one, two) => {
        const build = (list: [string, number][], from: number) =>
          list.toSorted((a, b) => a[1] - b[1]).map(([signature, at], i) => line(from + i, signature, at))
        const [kept, copy] = [build(one, 0), build(two, 1000)]
        const { pairs, added, absent } = matchLines(kept, copy)
        expect(pairs.length + added.length).toBe(copy.length)
        expect(pairs.length + absent.length).toBe(kept.length)
        expect(new Set(pairs.map(({ keep }) => keep)).size).toBe(pairs.length)
        const itself = matchLines(kept, build(one, 1000))
        expect(itself.pairs).toEqual(kept.map(({ id }) => ({ keep: id, copy: id + 1000 })))
      }),
    )
  })

  it('takes time that grows with the lines, not with their square, where all are alike', () => {
    const many = (from: number) => Array.from({ length: 100_000 }, (_, i) => line(from + i, 'ok', i * 1000))
    expect(matchLines(many(0), many(1_000_000)).pairs).toHaveLength(100_000)
  })
})
