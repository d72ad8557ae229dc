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

  it('takes two numbers joined by an "and" for thousands and hundreds, unless one follows on the other', () => {
    const asked = ['contact: how much to cross the border to Austria', 'owner: 5200 €']
    expect(quotedIn([...asked, 'contact: 4 and 6, my last word'])).toEqual(['2 5200 EUR', '3 4600 EUR'])
    expect(quotedIn([...asked, 'contact: 4 and 300'])).toEqual(['2 5200 EUR', '3 4300 EUR'])
    expect(quotedIn([...asked, 'contact: 4 and 5'])).not.toContain('3 4500 EUR')
    expect(quotedIn([...asked, 'contact: quattro e sette?'])).toEqual(['2 5200 EUR', '3 4700 EUR'])
  })

  it('goes on in lakhs, and in the currency in which a number is a next bid', () => {
    const asked = 'contact: how much to cross to Italy by boat'
    expect(quotedIn([asked, 'owner: 2800000 PKR', 'contact: 26 last'])).toEqual(['2 2800000 PKR', '3 2600000 PKR'])
    const both = ['owner: 5400 TND per person', 'contact: in euro?', 'owner: 1600 euro', 'contact: make it 5']
    expect(quotedIn([asked, ...both]).at(-1)).toBe('5 5000 TND')
  })

  it('is in the currency that was asked for and answered, whatever is paid in later', () => {
    const asked = 'contact: how much to cross the border to England'
    const lines = [asked, 'owner: 8.5', 'contact: euro?', 'owner: dollars', 'contact: 7 ?']
    expect(quotedIn([...lines, 'contact: I sent 900 usdt'])).toEqual(['2 8500 USD', '5 7000 USD'])
  })

  it('takes a bid in a long message, and half of a thousand that is part of the number, for a price', () => {
    const asked = ['contact: how much to cross the border to Austria', 'owner: 5000 € per person']
    expect(
      quotedIn([
        ...asked,
        'contact: my brother has no work since the summer and we sold what there was so for the van it is 3500 from us',
      ]),
    ).toEqual(['2 5000 EUR', '3 3500 EUR'])
    expect(quotedIn([...asked, 'contact: un amigo mío pasó por 3 y medio'])).toEqual(['2 5000 EUR', '3 3500 EUR'])
  })

  it('takes what follows "too much" for a bid, whatever the sum before was said to be', () => {
    const lines = ['owner: the smuggler takes you over the border by boat', 'owner: 1300 dollar goes to the boss there']
    expect(quotedIn([...lines, 'contact: too much, 1100 i can give'])).toContain('3 1100 USD')
  })

  it('takes a load of people that was counted before, and metres, for no prices', () => {
    const asked = ['contact: how much to cross the border to Austria', 'owner: 5000 € per person']
    expect(quotedIn([...asked, 'contact: we are 22 people', 'owner: good', 'contact: 22 ok'])).toEqual(['2 5000 EUR'])
    expect(quotedIn([...asked, 'contact: the boat is 200m out'])).toEqual(['2 5000 EUR'])
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

  it('tells of a price that is accepted by its number as accepted, and not as offered once more', () => {
    const lines = ['contact: how much to Germany by boat', 'owner: 4000 € per person', 'contact: ok 4000']
    expect(quotedIn(lines)).toEqual(['2 4000 EUR'])
    expect(talk(lines, (kind) => kind === 'terms.price')).toEqual(['3 | terms.price | 4000 EUR | 4000'])
  })

  it('goes on in tenths and hundreds where the two bargain, and in the unit that the talk counts in', () => {
    const german = ['contact: was kostet es über die Grenze nach Ungarn?', 'owner: fünftausend', 'contact: vier sechs?']
    expect(quotedIn(german)).toEqual(['2 5000 EUR', '3 4600 EUR'])
    const turkish = ['contact: İtalyaya tekne kaç para', 'owner: altı buçuk', 'contact: beş dört yüz']
    expect(quotedIn(turkish)).toEqual(['2 6500 EUR', '3 5400 EUR'])
    const algerian = [
      'contact: la traversée depuis Mostaganem, c’est combien ?',
      'owner: 45 millions',
      'contact: 80 les deux',
    ]
    expect(quotedIn(algerian)).toEqual(['2 450000 DZD', '3 800000 DZD'])
    const dutch = ['contact: hoeveel kost het met de boot naar Engeland', 'owner: drieduizend zes']
    expect(quotedIn(dutch)).toEqual(['2 3600 EUR'])
  })

  it('takes numbers after an acceptance for no prices, but that for all of them', () => {
    const agreed = ['contact: how much by boat to Italy', 'owner: 3000 €', 'contact: ok deal']
    expect(quotedIn([...agreed, 'owner: bring 1500 to my cousin'])).toEqual(['2 3000 EUR'])
    expect(quotedIn([...agreed, 'contact: me and my brother and my wife so 9000'])).toEqual([
      '2 3000 EUR',
      '4 9000 EUR',
    ])
  })

  it('takes the parts that a price is paid in for no prices', () => {
    const asked = 'contact: how much to cross the border to Austria'
    expect(quotedIn([asked, 'owner: 5000 €. 2 before, 3 when he is there'])).toEqual(['2 5000 EUR'])
    expect(quotedIn([asked, 'owner: 4000 €', 'owner: advance 800 per person'])).toEqual(['2 4000 EUR'])
  })

  it('finds what others paid, while the price is bargained for', () => {
    const lines = ['contact: how much by lorry to England', 'owner: 5000 €', 'contact: my cousin paid 4.2']
    expect(quotedIn(lines)).toEqual(['2 5000 EUR', '3 4200 EUR'])
  })

  it('takes bids for a wage, ordinals, past years and what a small number counts for no prices', () => {
    const asked = ['contact: how much to cross the border to Spain', 'owner: 2500 €']
    expect(quotedIn([...asked, 'contact: ok deal', 'contact: and what is my cut', 'owner: 300 €'])).toEqual([
      '2 2500 EUR',
    ])
    expect(quotedIn([...asked, 'contact: my money comes the 21st'])).toEqual(['2 2500 EUR'])
    expect(quotedIn(['contact: how much by boat to Italy', 'owner: 9000 €', 'contact: not the 2014 price'])).toEqual([
      '2 9000 EUR',
    ])
    expect(quotedIn(['contact: how much by boat to Italy', 'owner: 3 places, 2500 €'])).toEqual(['2 2500 EUR'])
  })

  it('takes a price for each for one, whatever counting word stands behind', () => {
    const lines = ['contact: بكام الطلعة لايطاليا بالمركب', 'owner: ١٢٥ الف جنيه', 'contact: كتير', 'owner: ١١٠ للنفر']
    expect(quotedIn(lines)).toEqual(['2 125000 EGP', '4 110000 EGP'])
  })

  it('takes the currency that answers the question for it, and that of the country where many share its name', () => {
    const lines = ['contact: how much by boat to Greece', 'owner: 1700', 'contact: dollars?', 'owner: euro']
    expect(quotedIn(lines)).toEqual(['2 1700 EUR'])
    const unmarked = ['contact: how much by boat to Greece', 'owner: 1700', 'contact: dollars or euros', 'owner: €']
    expect(quotedIn(unmarked)).toEqual(['2 1700 EUR'])
    const tunisian = ['contact: combien pour la traversée depuis Zarzis', 'owner: 3200 dinars', 'contact: 2800 ?']
    expect(quotedIn(tunisian)).toEqual(['2 3200 TND', '3 2800 TND'])
  })

  it('assumes a currency of the country where what is named is too much in the usual one', () => {
    const lines = ['contact: عايز اسافر ايطاليا بالمركب بكام', 'owner: ٩٥ الف']
    expect(quotedIn(lines)).toEqual(['2 95000 EGP'])
  })

  it('reads 4 before a place as for', () => {
    expect(quotedIn(['contact: how much 4 calais by boat', 'owner: 900 € each'])).toEqual(['2 900 EUR'])
  })

  it('measures what another way costs by no price of the first', () => {
    const lines = [
      'contact: how much to Canada',
      'owner: 14000 $',
      'contact: and how much to Greece by boat',
      'owner: 2500',
    ]
    expect(quotedIn(lines)).toEqual(['2 14000 USD', '4 2500 USD'])
  })

  it('reads prices behind which stands what they are for, side by side', () => {
    const lines = ['contact: how much to England', 'owner: 18 thousand pounds vip truck. 8 by boat']
    expect(quotedIn(lines)).toEqual(['2 18000 GBP', '2 8000 GBP'])
  })

  it('takes what somebody else paid for a bid, and a number that its author goes on with', () => {
    const lines = ['contact: how much to England', 'owner: 5000 £', 'contact: Gent paid 4', 'owner: 4500']
    expect(quotedIn(lines)).toEqual(['2 5000 GBP', '3 4000 GBP', '4 4500 GBP'])
  })

  it('takes years of birth, a no that sounds like nine, and passports for no prices', () => {
    const asked = ['contact: how much to England', 'owner: 2500 € each']
    expect(quotedIn([...asked, 'contact: Erion 2007 Ajla 2012'])).toEqual(['2 2500 EUR'])
    expect(quotedIn(['contact: قیمت تا آلمان چنده', 'owner: ۹۵۰۰ یورو', 'contact: وای نه'])).toEqual(['2 9500 EUR'])
    expect(quotedIn([...asked, 'contact: ok deal', 'owner: send 4 passport photos'])).toEqual(['2 2500 EUR'])
  })

  it('counts rupees in hundred thousands', () => {
    const lines = ['contact: how much to Italy by boat', 'owner: 25 lakh', 'contact: 22']
    expect(quotedIn(lines)).toEqual(['2 2500000 PKR', '3 2200000 PKR'])
  })

  it('finds no price in what ordinary people buy', () => {
    expect(quotedIn(['contact: how much is the bike?', 'owner: 80 €', 'contact: 60?', 'owner: ok'])).toEqual([])
    expect(quotedIn(['contact: what is the rent', 'owner: 550 € per month', 'contact: fine'])).toEqual([])
  })
})
