import { describe, expect, it } from 'vitest'
import { findOpaqueSpans } from './opaque-spans.ts'

describe('findOpaqueSpans', () => {
  it.each([
    ['see https://example.com/4000?x=32470123456 now', ['https://example.com/4000?x=32470123456']],
    ['t.me/abc123 and www.example.org.', ['t.me/abc123', 'www.example.org.']],
    ['mail 0470123456@example.com', ['0470123456@example.com']],
    ['IMG-20150124-WA0003.jpg (file attached)', ['IMG-20150124-WA0003.jpg']],
    ['37.0662, 37.3833 meet there', ['37.0662, 37.3833']],
    ['4.000 euro. 50.5 usd', []],
    ['no dots at all', []],
  ])('%j', (text, expected) => {
    expect(findOpaqueSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it.each([
    ['a.', 30_000],
    ['a', 60_000],
    ['1.', 30_000],
    ['a@', 30_000],
    ['a-', 30_000],
  ])(
    'is quick on %j repeated',
    (part, times) => {
      const text = `${part.repeat(times)}.`
      const before = process.cpuUsage()
      findOpaqueSpans(text)
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000)
    },
    60_000,
  )
})
