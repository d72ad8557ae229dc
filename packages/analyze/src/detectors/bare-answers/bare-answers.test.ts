import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

/** Makes the talk one about an illicit journey, so that words of daily life count. */
const trade = 'owner: the smuggler takes you over the border by boat, guaranteed until you arrive'
const acts = (...lines: string[]) =>
  talk([trade, ...lines], (kind) => /^(?:price\.agreed|payment\.(?:made|received))$/.test(kind)).map((line) =>
    line.split(' | ').slice(0, 2).join(' '),
  )
const offer = ['contact: how much to cross to Greece', 'owner: 4000 € per person']

describe('the answer to the last offer', () => {
  it('accepts the price, whatever its words, where money moves next', () => {
    expect(acts(...offer, 'contact: xyzzy', 'contact: paid 4000 € at the office')).toEqual([
      '4 price.agreed',
      '5 payment.made',
    ])
  })

  it('accepts a bid that the other made against a price', () => {
    const lines = [...offer, 'contact: can you do 3500', 'owner: xyzzy plugh', 'contact: paid 3500 € at the office']
    expect(acts(...lines)).toEqual(['5 price.agreed', '6 payment.made'])
  })

  it.each([
    ['a question', 'contact: xyzzy?'],
    ['a refusal', 'contact: no way'],
    ['a number', 'contact: xyzzy 12'],
    ['many words', 'contact: xyzzy plugh foo bar baz qux quux corge'],
    ['a placeholder', 'contact: <Media omitted>'],
  ])('is none: %s', (_, answer) => {
    expect(acts(...offer, answer, 'contact: paid 4000 € at the office')).not.toContain('4 price.agreed')
  })

  it('needs that something comes of it, and no further price before', () => {
    expect(acts(...offer, 'contact: xyzzy', 'owner: hello')).toEqual([])
    expect(acts(...offer, 'contact: xyzzy', 'owner: 3500 then', 'contact: deal', 'contact: paid it')).not.toContain(
      '4 price.agreed',
    )
  })
})

describe('the answer to a payment', () => {
  const paid = 'contact: I paid 4000 € at the office'

  it('acknowledges it, whatever its words', () => {
    expect(acts(paid, 'owner: xyzzy')).toEqual(['2 payment.made', '3 payment.received'])
  })

  it.each(['owner: xyzzy?', 'owner: ok', 'owner: tomorrow', 'owner: not yet', 'owner: delete the photo'])(
    'is none: %s',
    (answer) => {
      expect(acts(paid, answer)).toEqual(['2 payment.made'])
    },
  )

  it('gives way to a later word that the money came in', () => {
    expect(acts(paid, 'owner: xyzzy', 'owner: received the money')).toEqual(['2 payment.made', '4 payment.received'])
  })

  it('is nobody’s who keeps money for others', () => {
    const keeper = 'contact: a boy named Karwan left with me 3500 euros'
    expect(acts(keeper, 'contact: I paid 2000 € to the captain', 'owner: xyzzy')).not.toContain('4 payment.received')
  })
})

describe('payments that the talk around tells', () => {
  const deal = [...offer, 'contact: deal']

  it('is the sum of the deal, of as many as travel, or its half', () => {
    expect(acts(...deal, 'contact: xyzzy 4000 €')).toEqual(['4 price.agreed', '5 payment.made'])
    expect(acts(...deal, 'contact: xyzzy 8000 €')).toEqual(['4 price.agreed', '5 payment.made'])
    expect(acts(...deal, 'contact: xyzzy 2000 €')).toEqual(['4 price.agreed', '5 payment.made'])
    expect(acts(...deal, 'contact: xyzzy 3100 €')).toEqual(['4 price.agreed'])
  })

  it.each(['contact: 4000 €?', 'contact: I will pay 4000 €', 'contact: not 4000 €', 'owner: xyzzy 4000 €'])(
    'is none: %s',
    (line) => {
      expect(acts(...deal, line)).not.toContain('5 payment.made')
    },
  )

  it('is what is answered by the word that the money came in', () => {
    expect(acts(...deal, 'contact: the shop', 'owner: he confirmed')).toContain('5 payment.made')
    expect(acts(...deal, 'contact: the shop', 'owner: he has not confirmed')).toEqual(['4 price.agreed'])
  })
})

describe('daily life', () => {
  it('has none of them', () => {
    expect(
      talk(
        ['contact: how much is the sofa', 'owner: 120 €', 'contact: xyzzy', 'contact: paid', 'owner: xyzzy'],
        () => true,
      ),
    ).toEqual(['2 | payment.amount | 120 EUR | 120 €'])
  })
})
