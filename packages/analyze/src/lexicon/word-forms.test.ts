import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WordForms } from './word-forms.ts'

const piece = fc.stringMatching(/^[ab]{1,2}$/)
const language = fc.record({
  prefixes: fc.array(piece, { maxLength: 3 }),
  suffixes: fc.array(piece, { maxLength: 3 }),
  words: fc.array(
    fc.tuple(
      fc.stringMatching(/^[abc]{1,5}$/),
      fc.constantFrom('inflected' as const, 'bare' as const, 'beginning' as const),
    ),
    { maxLength: 6 },
  ),
})

describe('WordForms', () => {
  it('takes off up to two prefixes and two suffixes of one language, and leaves three letters', () => {
    const forms = new WordForms([
      { prefixes: ['wa', 'bi'], suffixes: ['lar', 'da'] },
      { prefixes: ['un'], suffixes: [] },
    ])
    const [boat, home] = [forms.add(0, 'tekne', 'inflected'), forms.add(1, 'home', 'inflected')]
    expect(forms.idsOf('teknelarda')).toEqual([boat])
    expect(forms.idsOf('wabiteknelarda')).toEqual([boat])
    expect(forms.idsOf('wawabitekne')).toEqual([])
    expect(forms.idsOf('unhome')).toEqual([home])
    // Affixes of another language.
    expect(forms.idsOf('untekne')).toEqual([])
  })

  it('knows of several languages together what each knows alone', () => {
    fc.assert(
      fc.property(fc.array(language, { maxLength: 4 }), fc.stringMatching(/^[abc]{1,9}$/), (languages, key) => {
        const together = new WordForms(languages)
        const names = new Map<number, string>()
        for (const [i, { words }] of languages.entries())
          for (const [word, kind] of words) names.set(together.add(i, word, kind), `${i} ${word} ${kind}`)
        const alone = languages.flatMap((one, i) => {
          const forms = new WordForms([one])
          const own = new Map(one.words.map(([word, kind]) => [forms.add(0, word, kind), `${i} ${word} ${kind}`]))
          return forms.idsOf(key).map((id) => own.get(id))
        })
        expect(together.idsOf(key).map((id) => names.get(id))).toEqual(alone)
      }),
    )
  })

  it('finds every word that is left when affixes are taken off', () => {
    fc.assert(
      fc.property(language, fc.stringMatching(/^[abc]{3,5}$/), fc.nat(), fc.nat(), (own, stem, p, s) => {
        const forms = new WordForms([own])
        const id = forms.add(0, stem, 'inflected')
        const one = (affixes: readonly string[], at: number) => affixes[at % Math.max(1, affixes.length)] ?? ''
        expect(forms.idsOf(one(own.prefixes, p) + one(own.prefixes, p + 1) + stem + one(own.suffixes, s))).toContain(id)
      }),
    )
  })
})
