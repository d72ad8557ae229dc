import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Random } from '../random.ts'
import { type Intention, intentions, neutralKinds } from './intentions.ts'
import { languageOf } from './language.ts'
import { parsePattern, utter } from './pattern.ts'
import { foreignCurrencies, languageIds } from './phrasebook.ts'
import { say } from './say.ts'

const intention = fc.constantFrom(...(Object.keys(intentions) as Intention[]))
const language = fc.constantFrom(...languageIds)

describe('saying something', () => {
  it('quotes what stands in the text, in every language', () => {
    fc.assert(
      fc.property(intention, language, fc.nat(), fc.boolean(), (what, id, seed, neutral) => {
        const { text, cues } = say(languageOf(id), what, {}, new Random(seed, 'said'), neutral)
        expect(text.trim()).not.toBe('')
        expect(text).not.toMatch(/[{}[\]]/)
        for (const { quote, start, kind } of cues) {
          expect(text.slice(start, start + quote.length)).toBe(quote)
          expect(quote).not.toBe('')
          if (neutral) expect(neutralKinds).toContain(kind)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('gives the kind of cue that the intention has, and the values of its slots', () => {
    const slots = { amount: 4200, each: 'person', dest: 'belgium', phone: '+32460000017' } as const
    for (const id of languageIds) {
      const random = new Random(7, id)
      const quote = say(languageOf(id), 'quote', slots, random).cues
      expect(quote).toContainEqual(expect.objectContaining({ kind: 'price.quoted', value: '4200 EUR' }))
      expect(quote).toContainEqual(expect.objectContaining({ kind: 'payment.amount', value: '4200 EUR' }))
      const asked = say(languageOf(id), 'askPrice', slots, random).cues
      expect(asked.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['price.asked', 'journey.route']))
      const number = say(languageOf(id), 'numberNew', slots, random).cues
      expect(number).toContainEqual(expect.objectContaining({ kind: 'number.changed', value: '+32460000017' }))
    }
  })

  it('names a sum in the currency it is in', () => {
    for (const id of languageIds)
      for (const currency of foreignCurrencies) {
        const { text, cues } = say(languageOf(id), 'wage', { amount: 25_000, currency }, new Random(3, id))
        const sum = cues.find(({ kind }) => kind === 'payment.amount')
        expect(sum?.value, text).toBe(`25000 ${currency}`)
        expect(sum?.quote, text).not.toMatch(/€|eur/i)
      }
  })

  it('reads choices, slots and marks of a pattern, and closes the gap of an empty choice', () => {
    const pattern = parsePattern('(hi|) friend, [take {amount}] (now|)')
    const say = (choice: number) => utter(pattern, { choose: () => choice, fill: () => '5 €', spell: (words) => words })
    expect(pattern.wordings).toBe(4)
    expect(say(0).text).toBe('hi friend, take 5 € now')
    expect(say(1).text).toBe('friend, take 5 €')
    const { text, quote, slots } = say(1)
    expect(text.slice(quote.start, quote.end)).toBe('take 5 €')
    expect(slots).toEqual([{ name: 'amount', start: 13, end: 16 }])
  })

  it.each(['{amount', 'a) b', '[a', 'a [b] [c]'])('refuses the pattern %s', (source) => {
    expect(() => parsePattern(source)).toThrow(SyntaxError)
  })
})
