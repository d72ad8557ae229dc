import { describe, expect, it } from 'vitest'
import { shippedLexicon } from './load-lexicon.ts'
import { wordsOf } from './words.ts'

const read = (word: string) =>
  shippedLexicon()
    .analyze(wordsOf(word))
    .numerals[0]?.find(({ role }) => role === 'unit')?.value

describe('numbers written in one word', () => {
  it.each([
    ['vierduizendvijfhonderd', 4500],
    ['vijfenveertigduizend', 45_000],
    ['achtentwintighonderd', 2800],
    ['viertausendfunfhundert', 4500],
    ['funfundzwanzigtausend', 25_000],
    ['huszonotezer', 25_000],
    ['millecento', 1100],
    ['siebenvier', 7.4],
  ])('%s', (word, value) => {
    expect(read(word)).toBe(value)
  })

  it.each(['achtung', 'tausendmal', 'milano', 'honderdjarige', 'a'.repeat(60)])('no number: %s', (word) => {
    expect(read(word)).toBeUndefined()
  })
})
