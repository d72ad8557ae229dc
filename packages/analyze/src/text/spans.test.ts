import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeSpans, touchesAny } from './spans.ts'

const spans = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 8 }).map((steps) => {
  let at = 0
  return steps.map((step, i) => {
    const start = at + (i % 3)
    at = start + step
    return { start, end: at }
  })
})

describe('spans', () => {
  it('knows whether a span touches others', () => {
    fc.assert(
      fc.property(spans, fc.nat(40), fc.integer({ min: 1, max: 5 }), (others, start, length) => {
        const span = { start, end: start + length }
        expect(touchesAny(span, others)).toBe(others.some((o) => o.start < span.end && span.start < o.end))
      }),
    )
  })

  it('merges in order', () => {
    const merged = mergeSpans(
      [
        { start: 1, end: 2 },
        { start: 9, end: 12 },
      ],
      [{ start: 4, end: 6 }],
    )
    expect(merged.map((s) => s.start)).toEqual([1, 4, 9])
  })
})
