import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxShadowUnits, shadowOf } from './character-shadow.ts'
import { foldCase, normalize } from './normalize.ts'

/** Text as chats have it, with much of what normalisation touches. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\u200f',
        '\u202b',
        '\u2069',
        '\u200d',
        '\ufeff',
        '\u0640',
        '\u0301',
        '\u064e',
        '\ufdfa',
        '½',
        '\ud83d',
        '🏽',
      ),
      fc.constantFrom(
        '٤',
        '۴',
        '४',
        '４',
        '𝟒',
        'أ',
        'ی',
        'ك',
        'ﻻ',
        'İ',
        'ı',
        '\u00a0',
        '\u202f',
        '’',
        '٬',
        '٫',
        '،',
        '–',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('normalize', () => {
  it.each([
    ['٤٠٠٠ يورو', '4000 يورو'],
    ['۱٬۲۰۰٫۵', '1,200.5'],
    ['४०００ ４０００ 𝟒𝟎𝟎𝟎', '4000 4000 4000'],
    ['\u200e+32\u00a0470\u202f12', '+32 470 12'],
    ['\u2066DE89\u2069\u200b 3704', 'DE89 3704'],
    ['بـــــاريس', 'باريس'],
    ['أربعة إلى آخر ٱلباب', 'اربعه الي اخر الباب'],
    ['کی ىي ة ه', 'كي يي ه ه'],
    ['يُورُو', 'يورو'],
    ['e\u0301te\u0301 été', 'ete ete'],
    ['4’000 − 5 – 6', "4'000 - 5 - 6"],
    ['٣،٤', '3،4'],
    ['ﻻ ﺍﺏ', 'لا اب'],
    ['25 m² ½ ① ㏠ ﷺ 한', '25 m² ½ ① ㏠ ﷺ 한'],
    ['👨‍👩‍👧 ok', '👨👩👧 ok'],
    ['a\u2028b\tc', 'a\nb c'],
  ])('%j becomes %j', (raw, shadow) => {
    expect(normalize(raw).text).toBe(shadow)
  })

  it('changes nothing in a shadow, and keeps to the length bound, for every character there is', () => {
    const unstable: string[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue
      const shadow = shadowOf(String.fromCodePoint(code))
      if ([...shadow].map(shadowOf).join('') !== shadow || shadow.length > maxShadowUnits)
        unstable.push(code.toString(16))
    }
    expect(unstable).toEqual([])
  })

  it('gives every decimal digit its value', () => {
    const wrong: string[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      const char = String.fromCodePoint(code)
      if (!/^\p{Nd}$/u.test(char)) continue
      if (!/^[0-9]$/.test(shadowOf(char))) wrong.push(char)
      // A digit nine is followed by no digit, or by the zero of the next script.
      const next = String.fromCodePoint(code + 1)
      if (/^\p{Nd}$/u.test(next) && Number(shadowOf(next)) !== (Number(shadowOf(char)) + 1) % 10) wrong.push(next)
    }
    expect(wrong).toEqual([])
  })

  it('is idempotent and bounded for any text', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { text } = normalize(raw)
        expect(normalize(text).text).toBe(text)
        expect(text.length).toBeLessThanOrEqual(raw.length * maxShadowUnits)
      }),
    )
  })

  it('leads every highlight back to the characters it was made from', () => {
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        // A high surrogate must not meet a low one at the seams: that would be another character.
        fc.pre(![a + b, b + c, a + c].some((s, i) => splits(s, [a.length, b.length, a.length][i] ?? 0)))
        const [before, inside] = [normalize(a).text.length, normalize(b).text]
        const shadow = normalize(a + b + c)
        fc.pre(inside !== '')
        const { start, end } = shadow.toRaw({ start: before, end: before + inside.length })
        expect(start).toBeGreaterThanOrEqual(a.length)
        expect(end).toBeLessThanOrEqual(a.length + b.length)
        const highlighted = (a + b + c).slice(start, end)
        expect(normalize(highlighted).text).toBe(inside)
        // Nothing that was dropped hangs over its edges.
        const [first = '', last = ''] = [[...highlighted][0], [...highlighted].at(-1)]
        expect(normalize(first).text).not.toBe('')
        expect(normalize(last).text).not.toBe('')
      }),
    )
  })
})

const splits = (text: string, at: number) =>
  /[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at))

describe('foldCase', () => {
  it('takes both Turkish letters for i', () => {
    expect(foldCase('LİRASI lirası TL')).toBe('lirasi lirasi tl')
  })

  it('keeps the length of every shadow', () => {
    fc.assert(fc.property(texts, (raw) => foldCase(normalize(raw).text).length === normalize(raw).text.length))
  })
})
