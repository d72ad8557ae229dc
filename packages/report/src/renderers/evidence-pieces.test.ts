import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visible } from '../render/visible-characters.ts'
import { directionOf, type Evidence, evidencePieces, linesOf } from './evidence-pieces.ts'

const said = (text: string, marked = false): Evidence => ({ type: 'evidence', text, marked })
const digitsOf = (text: string) =>
  evidencePieces([said(text)])
    .filter(({ kind }) => kind === 'digits')
    .map(({ spans }) => spans.map((span) => span.text).join(''))

describe('evidencePieces', () => {
  it.each([
    ['حولت 4 500 EUR', ['4 500']],
    ['رقم +32 470 12 34 56 اتصل', ['+32 470 12 34 56']],
    ['حساب BE68 5390 0754 7034', ['BE68 5390 0754 7034']],
    ['السعر ١٢٬٣٤٥٫٦٧', ['١٢٬٣٤٥٫٦٧']],
    ['ساعت ۱۰:۳۰، ۱۲۰۰ دلار', ['۱۰:۳۰']],
    ['(+46) 70-123 45 67', ['+46) 70-123 45 67']],
    ['2016-03-26', ['2016-03-26']],
    ['-500', ['-500']],
    ['5 نفر 3 اطفال', []],
    ['1\n500', []],
  ])('keeps the groups of %j together', (text, digits) => {
    expect(digitsOf(text)).toEqual(digits)
  })

  it('prints every character once, in order, whatever is marked', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.array(fc.constantFrom('1', '٢', ' ', '+', '\u202e', '\ud83d', '\ude00', 'ب', '\n')).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 5 }), (parts) => {
        const pieces = evidencePieces(parts.map(([part, marked]) => said(part, marked)))
        const shown = pieces.flatMap(({ spans }) => spans.map((span) => span.text)).join('')
        expect(shown).toBe(visible(parts.map(([part]) => part).join('')))
      }),
      { numRuns: 1_000 },
    )
  })

  it('marks what is marked, but never half a pair of surrogates', () => {
    expect(evidencePieces([said('ab\ud83d', true), said('\ude00c')])).toEqual([
      {
        kind: 'text',
        spans: [
          { text: 'ab😀', marked: true },
          { text: 'c', marked: false },
        ],
      },
    ])
  })
})

describe('linesOf', () => {
  it('parts content at the line feeds of its evidence, and each line has its own direction', () => {
    const lines = linesOf([said('سلام\nhello '), 'own', said('\n12')])
    expect(lines.map(directionOf)).toEqual(['rtl', 'ltr', 'ltr'])
    expect(lines).toHaveLength(3)
  })
})
