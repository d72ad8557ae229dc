import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'
import { negotiations } from '../price/negotiations.test-support.ts'

const questionsIn = (lines: readonly string[]) =>
  talk(lines, (kind) => kind === 'price.asked').map((line) => line.split(' | ')[0])
/** What else makes the talk one about a journey. */
const answer = 'owner: 4000 €'

describe('price-questions', () => {
  it.each(negotiations)('finds the question for the price in %s', (_, asked, __, agreed) => {
    expect(questionsIn([`contact: ${asked}`, answer, `contact: ${agreed}`])).toEqual(['1'])
  })

  it('finds the price asked for several travellers, for papers, and in few words', () => {
    expect(questionsIn(['contact: how much for the passport', answer, 'contact: ok deal'])).toEqual(['1'])
    expect(questionsIn(['contact: price for 3 people to Greece?', answer, 'contact: ok deal'])).toEqual(['1'])
    expect(questionsIn(['contact: combien', `${answer} par tête`, "contact: d'accord"])).toEqual(['1'])
  })

  it('takes no question for a number of persons, for what was received, or for a wage', () => {
    const talkOf = (question: string) => [`contact: how much to cross the border`, answer, `owner: ${question}`]
    expect(questionsIn(talkOf('how many are you'))).toEqual(['1'])
    expect(questionsIn(talkOf('combien de personnes'))).toEqual(['1'])
    expect(questionsIn(talkOf('wie viele Personen seid ihr'))).toEqual(['1'])
    expect(questionsIn(talkOf('چند نفر هستین'))).toEqual(['1'])
    expect(questionsIn(talkOf('how much is my commission'))).toEqual(['1'])
  })

  it('finds nothing where people shop', () => {
    expect(questionsIn(['contact: how much is the sofa', 'owner: 120 €', 'contact: ok'])).toEqual([])
  })
})
