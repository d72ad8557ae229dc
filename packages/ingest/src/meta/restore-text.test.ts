import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksMisread, restoreText, TextRestorer } from './restore-text.ts'

/** What Meta's export does to a text. */
const misread = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

describe('restored', () => {
  it('undoes misread text of every script', () => {
    for (const text of ['é', 'café à 8h', 'سلام', 'ئێوارە باش', '😍👍🏽', '€ 50', '\ufeffmark', 'a\u0085b']) {
      expect(restoreText(misread(text))).toBe(text)
    }
  })

  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(restoreText(misread(text))).toBe(text)
      }),
    )
  })
})

describe('left alone', () => {
  it('keeps text that is proper, plain, mixed or cut', () => {
    for (const text of [
      '',
      'plain',
      'café',
      'naïve Ünal',
      'سلام',
      'Ã© and 😍',
      'Ã',
      '\u00c3\u00a9\u00e2\u0082',
      '\u00c0\u00af',
      '\u00ed\u00a0\u0080',
    ]) {
      expect(restoreText(text)).toBe(text)
    }
  })

  it('never changes text beyond Latin-1 and never makes up characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const restored = restoreText(text)
        if (restored === text) return
        expect(misread(restored)).toBe(text)
        expect(restored).not.toContain('\ufffd')
      }),
    )
  })
})

describe('doubtful', () => {
  it('tells cut and mixed bytes from proper text', () => {
    for (const text of ['\u00c3\u00a9 cut \u00e2\u0082', 'Ã© and 😍', '\u00d8\u00b3سلام'])
      expect(looksMisread(text)).toBe(true)
    for (const text of ['café', 'Ünal', 'ÄÖÜ', 'Â', 'سلام']) expect(looksMisread(text)).toBe(false)
  })

  it('is remembered by the restorer, but not for what was restored', () => {
    const restorer = new TextRestorer()
    expect(restorer.restore(misread('é'))).toBe('é')
    expect(restorer.doubtful).toBe(false)
    expect(restorer.restore('Ã© and 😍')).toBe('Ã© and 😍')
    expect(restorer.doubtful).toBe(true)
  })
})
