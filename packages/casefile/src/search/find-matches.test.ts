import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMatches } from './find-matches.ts'
import { parseQuery } from './search-query.ts'

/** What is found, as it stands in the raw text. */
const found = (query: string, raw: string) =>
  findMatches(raw, parseQuery(query)).map(({ start, end }) => raw.slice(start, end))

describe('findMatches', () => {
  it.each([
    ['money', 'Money, MONEY and moneybag', ['Money', 'MONEY']],
    ['mon*', 'Money and moneybag', ['Money', 'moneybag']],
    ['"two rooms"', 'two-rooms, two big rooms', ['two-rooms']],
    ['على', 'وصل علی؟ نعم عـلى', ['علی', 'عـلى']],
    ['حواله', 'رقم الحوالة: حَوَالَة', ['حَوَالَة']],
    ['4000', 'بدهم ٤٠٠٠ يورو', ['٤٠٠٠']],
    ['ışık', 'IŞIK ve İşik', ['IŞIK', 'İşik']],
    ['3 alf', '3alf w 3 alf', ['3', 'alf']],
    ['ብር', 'ሺህ ብር፡ ብርሃን', ['ብር']],
    ['ብር*', 'ሺህ ብር፡ ብርሃን', ['ብር', 'ብርሃን']],
    ['北京', '我们去北京吧', ['北京']],
    ['😀', 'ok😀😀', ['😀', '😀']],
    ['गाड़ी', 'एक गाड़ी है', ['गाड़ी']],
  ])('%s in %s', (query, raw, texts) => {
    expect(found(query, raw)).toEqual(texts)
  })

  it.each([
    '+32 470 12 34 56',
    '0470/12.34.56',
    '0032470123456',
    '٠٤٧٠ ١٢ ٣٤ ٥٦',
    '+32 (0)470 123 456',
    '470-12-34-56',
  ])('finds a number in any grouping: %s', (query) => {
    for (const written of ['+32470123456', '0470 12 34 56', '0032 470-123-456', '+32 (0) 470 12 34 56', '0470123456']) {
      const [match = ''] = found(query, `call ${written}, 20 euro`)
      // Of an international number the national one is marked where that was looked for.
      expect(written.endsWith(match)).toBe(true)
      expect(match.replace(/\D/g, '')).toMatch(/470123456$/)
    }
  })

  it('marks what is dialled before the number', () => {
    expect(found('+32 470 12 34 56', 'call +32470123456 or 0032 470-123-456')).toEqual([
      '+32470123456',
      '0032 470-123-456',
    ])
    expect(found('0470123456', '0470 12 34 56')).toEqual(['0470 12 34 56'])
  })

  it('finds a number that other figures follow', () => {
    expect(found('0470123456', 'on 0470 12 34 56 20 euro')).toEqual(['0470 12 34 56'])
  })

  it('takes no other number for it', () => {
    for (const other of ['0470 12 34 57', '1470123456789', '123456', '0471 23 45 6'])
      expect(found('+32470123456', other)).toEqual([])
  })

  it('stays within the text, in order and without overlap', () => {
    const parts = fc.constantFrom(
      'a',
      'ب',
      'ـ',
      'é',
      '0470',
      '12',
      '34',
      '٥٦',
      ' ',
      '-',
      '(0)',
      '+32',
      '北',
      '😀',
      'İ',
      '\u200f',
      '\0',
    )
    const texts = fc.array(parts, { maxLength: 40 }).map((some) => some.join(''))
    fc.assert(
      fc.property(texts, (raw) => {
        let end = 0
        for (const match of findMatches(raw, parseQuery('a ب* "12 34" 0470123456 北 😀'))) {
          expect(match.start).toBeGreaterThanOrEqual(end)
          expect(match.end).toBeGreaterThan(match.start)
          end = match.end
        }
        expect(end).toBeLessThanOrEqual(raw.length)
      }),
    )
  })
})
