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

  it('takes a question for one for the price that a price answers, whatever its words', () => {
    const talkOf = (question: string, priced: string) => [`contact: ${question}`, priced, 'contact: ok deal']
    expect(questionsIn(talkOf('and from Bosnia to Trieste, your number?', 'owner: 3200 euro by car'))).toEqual(['1'])
    expect(questionsIn(talkOf('et de Paris à Hambourg ?', 'owner: 2800 € par personne'))).toEqual(['1'])
    expect(questionsIn(talkOf('e me kamion sa vjen deri ne Dover', 'owner: 9000 paund per person'))).toEqual(['1'])
    expect(questionsIn(talkOf('колку би дошло до Виена', 'owner: 2500 евро на човек'))).toEqual(['1'])
  })

  it('takes no bid, and no question for what is still due, for one', () => {
    const talkOf = (question: string) => ['contact: how much to cross to Greece', answer, question]
    expect(questionsIn([...talkOf('contact: 3000?'), 'owner: 3500 euro'])).toEqual(['1'])
    expect(questionsIn([...talkOf('contact: euro or dollars?'), 'owner: 4000 euro'])).toEqual(['1'])
    expect(questionsIn([...talkOf('contact: and the rest?'), 'owner: 2000 euro there'])).toEqual(['1'])
  })

  it('takes no question for a number of persons, for what was received, or for a wage', () => {
    const talkOf = (question: string) => [`contact: how much to cross the border`, answer, `owner: ${question}`]
    expect(questionsIn(talkOf('how many are you'))).toEqual(['1'])
    expect(questionsIn(talkOf('combien de personnes'))).toEqual(['1'])
    expect(questionsIn(talkOf('wie viele Personen seid ihr'))).toEqual(['1'])
    expect(questionsIn(talkOf('چند نفر هستین'))).toEqual(['1'])
    expect(questionsIn(talkOf('how much is my commission'))).toEqual(['1'])
  })

  it('finds the question whether children pay', () => {
    const talkOf = (question: string) => ['contact: how much to cross to Greece', answer, `contact: ${question}`]
    expect(questionsIn(talkOf('do the kids pay full?'))).toEqual(['1', '3'])
    expect(questionsIn(talkOf('zahlen Kinder die Hälfte?'))).toEqual(['1', '3'])
    expect(questionsIn(talkOf('the kids paid full'))).toEqual(['1'])
  })

  it('finds nothing where people shop', () => {
    expect(questionsIn(['contact: how much is the sofa', 'owner: 120 €', 'contact: ok'])).toEqual([])
  })
})
