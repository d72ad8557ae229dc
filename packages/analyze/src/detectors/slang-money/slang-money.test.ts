import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const trade = 'owner: the smuggler takes you over the border by boat, guaranteed until you arrive'
const sums = (...lines: string[]) =>
  talk(lines, (kind) => kind === 'payment.amount').map((line) => line.split(' | ').slice(2).join(' | '))

describe('sums in slang', () => {
  it.each([
    ['سلمته ٢٥ ورقة', '2500 USD | ٢٥ ورقة'],
    ['دەفتەرێک دەوێت', '10000 USD | دەفتەرێک'],
    ['ji bo yekî 60 werqe', '6000 USD | 60 werqe'],
    ['10 باكو', '10000 EGP | 10 باكو'],
    ['Annaba, 65 millions pour la place', '650000 DZD | 65 millions'],
    ['men tanja, 6 dlmlayen', '60000 MAD | 6 dlmlayen'],
    ['الحرقة من صفاقس لايطاليا بكم هي؟ ٣ ملاين ونص', '3500 TND | ٣ ملاين ونص'],
    ['13 grand all in', '13000 GBP | 13 grand'],
    ['men tanja, 9 briques', '90000 MAD | 9 briques'],
    ['دەفتەرێک و نیو بۆ ئینگلتەرا', '15000 USD | دەفتەرێک و نیو'],
    ['الحرقة من وهران ستين ملين', '600000 DZD | ستين ملين'],
    ['cọc 90 triệu', '90000000 VND | 90 triệu'],
  ])('%s', (line, expected) => {
    expect(sums(trade, `contact: ${line}`)).toEqual([expected])
  })

  it('takes grand, mille and the like in the currency of the talk', () => {
    expect(sums(trade, 'owner: 9000 euro', 'contact: 3 grand now')).toEqual([
      '9000 EUR | 9000 euro',
      '3000 EUR | 3 grand',
    ])
  })

  it('takes thousands with a digit behind them for hundreds, whole to the cent', () => {
    expect(sums(trade, 'owner: 9000 euro', 'contact: mille sept')).toEqual([
      '9000 EUR | 9000 euro',
      '1700 EUR | mille sept',
    ])
  })

  it('needs no trade where the word means nothing but money', () => {
    expect(sums('contact: you owe me a tenner')).toEqual(['10 GBP | tenner'])
    expect(sums('contact: print 25 ورقة')).toEqual([])
  })

  it('counts in hundreds, in the currency of the talk', () => {
    expect(sums(trade, 'owner: 9000 euro', 'contact: 5 соток', 'contact: 5 stówek')).toEqual([
      '9000 EUR | 9000 euro',
      '500 EUR | 5 соток',
      '500 EUR | 5 stówek',
    ])
  })

  it.each(['3 куска', '3 patyki', '3 ruggen', '3 Tausender', '3 бона', '3 косаря'])('counts thousands: %s', (line) => {
    expect(sums(trade, 'owner: 9000 euro', `contact: ${line}`)).toContain(`3000 EUR | ${line}`)
  })

  it('needs a number beside the word: grand is fine as well', () => {
    expect(sums(trade, 'owner: 9000 euro', 'contact: grand so where')).toEqual(['9000 EUR | 9000 euro'])
  })

  it('leaves millions elsewhere, and small words, alone', () => {
    expect(sums('contact: 65 millions of people')).toEqual([])
    expect(sums('contact: mets le à ton nom, 9000 euro')).toEqual(['9000 EUR | 9000 euro'])
  })
})
