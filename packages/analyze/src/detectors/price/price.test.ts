import { describe, expect, it } from 'vitest'
import { Conversation } from '../../conversation/conversation.ts'
import { detectInConversation, detectInMessage } from '../../detect-conversation.ts'
import type { ConversationDetector } from '../../detector.ts'
import { shippedLexicon } from '../../lexicon/load-lexicon.ts'
import { talk, turnOf } from '../detect-in.test-support.ts'
import { conversationDetectors, messageDetectors } from '../index.ts'
import { negotiations } from './negotiations.test-support.ts'

const isPrice = (kind: string) => kind === 'price.quoted'
const quotedIn = (lines: readonly string[]) =>
  talk(lines, isPrice).map((line) =>
    line
      .split(' | ')
      .filter((_, i) => i !== 1 && i !== 3)
      .join(' '),
  )

describe('price', () => {
  it.each(negotiations)('finds in %s a price that answers and a bid without currency', (_, asked, bid, agreed) => {
    const lines = [`contact: ${asked}`, 'owner: 5000 €', `contact: ${bid}`, `owner: ${agreed}`]
    expect(quotedIn(lines)).toEqual(['2 5000 EUR', '3 4000 EUR'])
  })

  it('reads small numbers as thousands where that is of the order of the prices around', () => {
    expect(
      quotedIn([
        'contact: how much to Germany?',
        'owner: 4500 € per person',
        'contact: can you do 3.5',
        'owner: 4 last',
      ]),
    ).toEqual(['2 4500 EUR', '3 3500 EUR', '4 4000 EUR'])
    expect(quotedIn(['contact: how much to Germany by boat', 'owner: 13'])).toEqual(['2 13000 EUR'])
  })

  it('takes two numbers side by side, each behind what it pays for, as prices', () => {
    const lines = ['contact: how much to cross the border to England', 'owner: lorry 14, dinghy 4.5', 'contact: 4?']
    expect(quotedIn(lines)).toEqual(['2 14000 EUR', '2 4500 EUR', '3 4000 EUR'])
  })

  it('takes a sum that is answered by one of its order as a price, and a number word that answers it', () => {
    const lines = [
      'contact: we need to cross the border to Italy, two people',
      'owner: six and a half thousand dollars',
      'contact: and if six?',
    ]
    expect(quotedIn(lines)).toEqual(['2 6500 USD', '3 6000 USD'])
  })

  it('reads a number as so many thousands where no journey costs less in that currency', () => {
    const lines = ['contact: how much to cross to Libya by boat, in naira', 'owner: 650', 'contact: make it 500']
    expect(quotedIn(lines)).toEqual(['2 650000 NGN', '3 500000 NGN'])
  })

  it('says where a currency or thousands were filled in', () => {
    const lines = ['contact: how much to cross the border to England', 'owner: 4500 €', 'contact: 4?', 'owner: 4200']
    const turns = lines.map((line, i) => turnOf(line, i, []))
    for (const turn of turns) detectInMessage(turn, messageDetectors)
    const conversation = new Conversation(turns, { from: 0, to: turns.length, isGroup: false }, shippedLexicon())
    detectInConversation(conversation, conversationDetectors as readonly ConversationDetector[], () => {})
    const guessed = turns.map(({ findings }) => {
      const attributes = findings.find(({ kind }) => kind === 'price.quoted')?.attributes
      return [attributes?.currency, attributes?.magnitude]
    })
    expect(guessed).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, 'assumed'],
      [undefined, undefined],
    ])
  })

  it('takes the age of a child who travels for no price', () => {
    const lines = ['contact: how much for the boat', 'owner: 4500 € a head', 'contact: and our little one, she is 7']
    expect(quotedIn(lines)).toEqual(['2 4500 EUR'])
  })

  it('finds a price for each of several ways and travellers', () => {
    expect(
      quotedIn([
        'contact: combien pour passer la frontière en Allemagne ?',
        'owner: avion 6000 €, par la route 3500 €',
      ]),
    ).toEqual(['2 6000 EUR', '2 3500 EUR'])
    expect(quotedIn(['contact: Was kostet es über die Grenze?', 'owner: 6000 € pro Person, Kinder 3000 €'])).toEqual([
      '2 6000 EUR',
      '2 3000 EUR',
    ])
  })

  it('does not count as a price what was paid, what is a part of it, an hour, an age, a code or a refund', () => {
    const asked = ['contact: how much to cross the border to Germany', 'owner: 4000 € per person']
    expect(quotedIn([...asked, 'contact: I paid 4000 € to your man'])).toEqual(['2 4000 EUR'])
    expect(quotedIn([...asked, 'contact: half 2000 now, the rest when we arrive'])).toEqual(['2 4000 EUR'])
    expect(quotedIn([...asked, 'contact: my son is 4 years old', 'owner: be ready at 5 o clock'])).toEqual([
      '2 4000 EUR',
    ])
    expect(quotedIn([...asked, 'contact: code 4418'])).toEqual(['2 4000 EUR'])
    expect(quotedIn([...asked, 'contact: I paid it', 'owner: ok', 'contact: give me back my 3000'])).toEqual([
      '2 4000 EUR',
    ])
  })

  it('takes the sum that accepts an offer for no new price', () => {
    expect(quotedIn(['contact: how much to Germany by boat', 'owner: 4000 € per person', 'contact: ok 4000'])).toEqual([
      '2 4000 EUR',
    ])
  })

  it('finds no price in what ordinary people buy', () => {
    expect(quotedIn(['contact: how much is the bike?', 'owner: 80 €', 'contact: 60?', 'owner: ok'])).toEqual([])
    expect(quotedIn(['contact: what is the rent', 'owner: 550 € per month', 'contact: fine'])).toEqual([])
  })
})
