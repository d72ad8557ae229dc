import { foldCase, normalize } from '@casethread/model'
import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../policy/policy-file.ts'
import { compileLexicon } from './compile-lexicon.ts'
import { Lexicon } from './lexicon.ts'
import { parseLexicon } from './lexicon-file.ts'
import { wordsOf } from './words.ts'

const file = (entries: string, rest = '') =>
  parseLexicon('xx.yaml', `language: xx\nname: Test\nsources: [test]\ncommon: [and]\n${rest}\nentries:\n${entries}`)
const compile = (entries: string, rest = '') =>
  new Lexicon(compileLexicon({ lexicons: [file(entries, rest)], places: [], caseTerms: [] }))
const found = (lexicon: Lexicon, text: string) => {
  const words = wordsOf(foldCase(normalize(text).text))
  return lexicon.analyze(words).hits.map(
    ({ sense, from, to }) =>
      `${words
        .slice(from, to)
        .map(({ key }) => key)
        .join(' ')}: ${sense}`,
  )
}

describe('Lexicon', () => {
  it('finds words with affixes, bare words, beginnings and terms of several words', () => {
    const lexicon = compile(
      `  - {sense: office, terms: [büro], gloss: office}
  - {sense: boat, terms: [=bot, tekne*], gloss: boat}
  - {sense: release, terms: [open the code, let .. go, give _ free], gloss: release}`,
      'affixes: {prefixes: [im], suffixes: [da, lar]}',
    )
    expect(found(lexicon, 'imbürolarda')).toEqual(['imburolarda: office'])
    expect(found(lexicon, 'bot botlar teknemiz')).toEqual(['bot: boat', 'teknemiz: boat'])
    expect(found(lexicon, 'open the code')).toEqual(['open the code: release'])
    expect(found(lexicon, 'let all of us go')).toEqual(['let all of us go: release'])
    expect(found(lexicon, 'let all of us here go')).toEqual([])
    expect(found(lexicon, 'give them free')).toEqual(['give them free: release'])
    expect(found(lexicon, 'give free')).toEqual([])
  })

  it('reads the same on another thread: what was compiled survives cloning, and the tables are shared', () => {
    const compiled = compileLexicon({
      lexicons: [file('  - {sense: release, terms: [open the code, let .. go], gloss: release}')],
      places: [],
      caseTerms: [],
    })
    const cloned = structuredClone(compiled)
    expect(found(new Lexicon(cloned), 'let all go, open the code')).toEqual(
      found(new Lexicon(compiled), 'let all go, open the code'),
    )
    expect(found(new Lexicon(cloned), 'let all go')).toEqual(['let all go: release'])
    expect(cloned.trie.nodes.buffer).toBeInstanceOf(SharedArrayBuffer)
  })

  it('compares after folding: case, diacritics, Arabic letter variants, stretched letters', () => {
    const lexicon = compile('  - {sense: arrived, terms: [وصلنا, Geldık], gloss: arrived}')
    expect(found(lexicon, 'وصلناااا geldik')).toEqual(['وصلنا: arrived', 'geldik: arrived'])
  })

  it('counts the frequent words of a language as evidence for it', () => {
    const lexicon = compile('  - {sense: boat, terms: [bot], gloss: boat}')
    expect(lexicon.analyze(wordsOf('and bot and')).voices).toEqual([{ language: 0, evidence: 2.5 }])
  })

  it('takes code words of the case with their dates', () => {
    const { terms } = parsePolicy(
      'p.yaml',
      `terms: [{terms: [field], means: car park, language: xx, as: point, proofs: [a, b], alternatives: [], from: '2017-09-01', to: '2017-09-02', author: A}]`,
    )
    const lexicon = new Lexicon(
      compileLexicon({
        lexicons: [file('  - {sense: boat, terms: [bot], gloss: boat}')],
        places: [],
        caseTerms: terms,
      }),
    )
    expect(lexicon.analyze(wordsOf('the field')).hits).toEqual(
      ['act:counter.coded', 'point'].map((sense) => ({
        ...{ sense, from: 1, to: 2, language: 0, means: 'car park' },
        period: { from: Date.UTC(2017, 8, 1), to: Date.UTC(2017, 8, 3) },
      })),
    )
  })

  it('does not care how many terms there are: the time of a text stays the same', () => {
    const many = Array.from(
      { length: 20_000 },
      (_, i) => `  - {sense: boat, terms: [word${i.toString(36)}], gloss: x}`,
    ).join('\n')
    const [small, large] = [compile('  - {sense: boat, terms: [bot], gloss: boat}'), compile(many)]
    const words = wordsOf('a bot and some other words of no meaning '.repeat(2000))
    const cpu = (lexicon: Lexicon) => {
      lexicon.analyze(words)
      const before = process.cpuUsage()
      for (let i = 0; i < 5; i++) lexicon.analyze(words)
      return process.cpuUsage(before).user
    }
    expect(cpu(large)).toBeLessThan(10 * cpu(small) + 100_000)
  })
})

describe('parseLexicon', () => {
  it('names the file and the place of what it does not take', () => {
    expect(() => file('  - {sense: nonsense, terms: [a], gloss: x}')).toThrow(/^xx\.yaml: entries\.0\.sense: /)
    expect(() => file('  - {sense: boat, terms: [], gloss: x}')).toThrow('entries.0.terms')
    expect(() => parseLexicon('xx.yaml', 'language: [')).toThrow(/^xx\.yaml: /)
  })
})

describe('parsePolicy', () => {
  const term = (change: Record<string, unknown>) =>
    JSON.stringify({
      terms: [
        {
          ...{ terms: ['x'], means: 'y', language: 'en', proofs: ['a', 'b'], alternatives: [] },
          ...{ from: '2017-01-01', to: '2017-02-01', author: 'A', ...change },
        },
      ],
    })

  it('refuses a code word without two proofs, alternatives, or sound dates', () => {
    expect(() => parsePolicy('p.yaml', term({ proofs: ['a'] }))).toThrow('p.yaml: terms.0.proofs: needs two proofs')
    expect(() => parsePolicy('p.yaml', term({ alternatives: undefined }))).toThrow('terms.0.alternatives')
    expect(() => parsePolicy('p.yaml', term({ to: '2016-01-01' }))).toThrow('ends before it begins')
    expect(parsePolicy('p.yaml', term({})).terms).toHaveLength(1)
  })
})
