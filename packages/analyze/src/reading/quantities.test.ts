import { foldCase, normalize } from '@casethread/model'
import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../lexicon/compile-lexicon.ts'
import { Lexicon } from '../lexicon/lexicon.ts'
import { parseLexicon } from '../lexicon/lexicon-file.ts'
import { wordsOf } from '../lexicon/words.ts'
import { quantitiesOf } from './quantities.ts'

const numerals = `numerals:
  units: {one: 1, two: 2, three: 3, four: 4, five: 5, twenty: 20, cinq: 5, quatre: 4, zweihundert: 200, خمسه: 5, عشرين: 20, الفين: 2000}
  multipliers: {hundred: 100, thousand: 1000, mille: 1000, alf: 1000, الف: 1000, million: 1000000, billion: 1000000000}
  halves: {half: 0.5, nos: 0.5, ونص: 0.5}
  joiners: [and, a, w, و]`
const lexicon = new Lexicon(
  compileLexicon({
    lexicons: [parseLexicon('xx.yaml', `language: xx\nname: T\nsources: [t]\ncommon: []\n${numerals}\nentries: []`)],
    places: [],
    caseTerms: [],
  }),
)

const read = (raw: string) => {
  const shadow = normalize(raw).text
  const words = wordsOf(foldCase(shadow))
  return quantitiesOf(shadow, words, lexicon.analyze(words).numerals).map(({ value, otherValue, start, end }) =>
    [value, ...(otherValue ? [`or ${otherValue}`] : []), shadow.slice(start, end)].join(' | '),
  )
}

describe('quantitiesOf', () => {
  it.each([
    ['4 alf w nos euro', ['4500 | 4 alf w nos']],
    ['quatre mille cinq', ['4005 | or 4500 | quatre mille cinq']],
    ['thousand cinq a one', ['1005 | or 1500 | thousand cinq', '1 | one']],
    ['45 hundred', ['4500 | 45 hundred']],
    ['four thousand five hundred', ['4500 | four thousand five hundred']],
    ['four and a half thousand', ['4500 | four and a half thousand']],
    ['خمسه و عشرين الف', ['25000 | خمسه و عشرين الف']],
    ['١٢ الف', ['12000 | 12 الف']],
    ['الفين', ['2000 | الفين']],
    ['twenty five, two', ['25 | twenty five', '2 | two']],
    ['two three', ['2 | two', '3 | three']],
    ['4,500 and 3', ['4500 | or 4.5 | 4,500', '3 | 3']],
    ['and half', []],
    ['1 billion 1', ['1100000000 | 1 billion 1']],
    ['1 million 1', ['1000000 | 1 million', '1 | 1']],
    ['one million and zweihundert', ['1000200 | or 1200000 | one million and zweihundert']],
    ['2000 half', ['2000 | 2000']],
    ['4500 one each', ['4500 | 4500', '1 | one']],
    ['الفين five', ['2005 | or 2500 | الفين five']],
  ])('reads %s', (raw, expected) => {
    expect(read(raw)).toEqual(expected)
  })

  it('says which numbers an "and" alone joins', () => {
    const joined = (raw: string) => {
      const words = wordsOf(foldCase(raw))
      return quantitiesOf(raw, words, lexicon.analyze(words).numerals).map(({ isJoined }) => isJoined)
    }
    expect(joined('3 and 7')).toEqual([false, true])
    expect(joined('3 men and 7')).toEqual([false, false])
    expect(joined('3, and 7')).toEqual([false, false])
  })

  it('stays in bounds whatever numbers are strung together', () => {
    expect(read('thousand '.repeat(500)).every((line) => Number(line.split(' ')[0]) <= 1e12)).toBe(true)
  })
})
