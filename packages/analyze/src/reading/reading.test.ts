import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../lexicon/compile-lexicon.ts'
import { Lexicon } from '../lexicon/lexicon.ts'
import { parseLexicon } from '../lexicon/lexicon-file.ts'
import { MessageText } from '../message-text.ts'
import { Reading } from './reading.ts'

const language = (tag: string, more: string) =>
  parseLexicon(`${tag}.yaml`, `language: ${tag}\nname: T\nsources: [t]\ncommon: []\n${more}`)
const lexicon = new Lexicon(
  compileLexicon({
    lexicons: [
      language('kmr', 'entries: [{sense: meet, terms: [bin], gloss: be}]'),
      language('tr', 'numerals: {multipliers: {bin: 1000}}\nentries: []'),
    ],
    places: [],
    caseTerms: [],
  }),
)

describe('Reading', () => {
  it('takes a word for a number in the languages spoken only', () => {
    const reading = new Reading(new MessageText('4 bin'), lexicon, null)
    reading.speak((spoken) => lexicon.languages[spoken] === 'tr')
    expect(reading.quantities.map(({ value }) => value)).toEqual(['4000'])
    expect(reading.of('meet')).toEqual([])
    reading.speak((spoken) => lexicon.languages[spoken] === 'kmr')
    expect(reading.quantities.map(({ value }) => value)).toEqual(['4'])
    expect(reading.of('meet')).toHaveLength(1)
  })
})
