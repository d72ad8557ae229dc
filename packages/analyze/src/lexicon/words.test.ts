import { foldCase, normalize } from '@casethread/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutText } from './words.ts'

const keys = (text: string) => cutText(foldCase(normalize(text).text)).words.map(({ key }) => key)

describe('cutText', () => {
  it('cuts into folded words, with the figures apart from letters joined to them', () => {
    expect(keys("d'accord, größßße!")).toEqual(['d', 'accord', 'grosse'])
    expect(keys('4500euro 12 kişi')).toEqual(['4500', 'euro', '12', 'kisi'])
  })

  it('keeps the apostrophe of Ukrainian inside a word', () => {
    expect(keys("п'ять сім'я Almanya'ya")).toEqual(['пять', 'сімя', 'almanya', 'ya'])
  })

  it('leaves the digits of Arabizi in their words', () => {
    expect(keys('3alf 7awala ma3i')).toEqual(['3alf', '7awala', 'ma3i'])
  })

  it('counts clauses, not decimal signs, and notes which ones are asked', () => {
    const { words, asked } = cutText('4.500 euro? ok. كم؟')
    expect(words.map(({ key, clause }) => `${key}/${clause}`)).toEqual(['4/0', '500/0', 'euro/0', 'ok/1', 'كم/2'])
    expect([...asked]).toEqual([0, 2])
  })

  it('cuts as this regular expression does, whatever the text', () => {
    const wordOrPause =
      /[\p{L}\p{N}]+(?:'(?=\p{Script=Cyrillic})[\p{L}\p{N}]+)*|[.!?؟،,;؛:\n|()።፣፤፥፦፧፨]+|[\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1faff}]/gu
    const pieces = fc.constantFrom(
      ...["'", 'п', 'é', '12', '.', ':', '?', '؟', '\n', ' ', '👍', '🇧', '𝒜', '²', 'ኮ', '\ud83d'],
    )
    const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 14 })
    fc.assert(
      fc.property(
        texts.map((parts) => parts.join('').toLowerCase()),
        (text) => {
          const expected = Array.from(text.matchAll(wordOrPause), ({ 0: found, index }) => ({ found, index }))
            .filter(({ found }) => /^[\p{L}\p{N}]/u.test(found))
            .map(({ found, index }) => [index, index + found.length])
          const { words } = cutText(text)
          // A figure that letters are joined to is cut once more.
          const joined = words.filter(
            ({ start }, i) => !(words[i - 1]?.end === start && /^\d+$/.test(words[i - 1]?.key ?? '')),
          )
          expect(joined.map(({ start }) => start)).toEqual(expected.map(([start]) => start))
          expect(words.at(-1)?.end).toEqual(expected.at(-1)?.[1])
        },
      ),
    )
  })

  it('gives spans in the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let behind = 0
        for (const { start, end } of cutText(text).words) {
          expect(start).toBeGreaterThanOrEqual(behind)
          expect(end).toBeGreaterThan(start)
          behind = end
        }
        expect(behind).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
