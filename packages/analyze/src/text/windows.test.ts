import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { windowsOf } from './windows.ts'

describe('windowsOf', () => {
  it('leaves ordinary messages whole', () => {
    expect([...windowsOf('4000 euro')]).toEqual([{ offset: 0, text: '4000 euro' }])
    expect([...windowsOf('')]).toEqual([{ offset: 0, text: '' }])
  })

  it('cuts at line breaks, else between words, never inside a number that has words beside it', () => {
    expect([...windowsOf('aaaa bbbb\n4 000', 12)].map((w) => w.text)).toEqual(['aaaa bbbb\n', '4 000'])
    expect([...windowsOf('aaa bbb ccc 4 000 euro', 14)].map((w) => w.text)).toEqual(['aaa bbb ', 'ccc 4 000 euro'])
  })

  it('loses nothing, keeps the bound, and splits no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (raw, longest) => {
        const windows = [...windowsOf(raw, longest)]
        expect(windows.map((w) => w.text).join('')).toBe(raw)
        for (const { offset, text } of windows) {
          expect(raw.slice(offset, offset + text.length)).toBe(text)
          expect(text.length).toBeLessThanOrEqual(longest)
          expect(text.isWellFormed()).toBe(true)
        }
      }),
    )
  })
})
