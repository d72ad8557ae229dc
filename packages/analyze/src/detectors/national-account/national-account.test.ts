import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const accounts = (...lines: string[]) =>
  talk(lines, (kind) => kind === 'payment.account').map((line) => line.split(' | ').slice(2).join(' | '))

describe('accounts without public check digits', () => {
  it('reads British ones with their sort code', () => {
    expect(accounts('contact: new one is 20-00-00 55779911')).toEqual(['20000055779911 | 20-00-00 55779911'])
    expect(accounts('contact: sort 20-00-00, acc 55779911')).toEqual(['20000055779911 | 20-00-00, acc 55779911'])
    expect(accounts('contact: born 20-01-90')).toEqual([])
  })

  it.each([
    ['send with vodafone cash on 01000000033', '01000000033'],
    ['فودافون كاش ٠١٠٠٠٠٠٠٠٣٣', '01000000033'],
    ['bKash 01700000044', '01700000044'],
    ['M-Pesa 0700000055', '0700000055'],
    ['wave 77 000 00 12 stp', '770000012'],
    ['yapea a mi prima, yape 900 000 021', '900000021'],
    ['محفظتك ٠٧٨٠٠٠٠٠٠٢٢', '07800000022'],
    ['بنكك 0912000034', '0912000034'],
  ])('reads the number of mobile money: %s', (line, value) => {
    expect(accounts(`contact: ${line}`).map((one) => one.split(' | ')[0])).toEqual([value])
  })

  it('reads the answer to the question for mobile money, and leaves other numbers of telephones alone', () => {
    expect(accounts('contact: you have Orange Money?', 'owner: my aunt 05 00 00 41 19')).toEqual([
      '0500004119 | 05 00 00 41 19',
    ])
    expect(accounts('contact: call me 05 00 00 41 19')).toEqual([])
  })

  it('takes ten bare digits for an account where a bank is the matter of an illicit journey', () => {
    const trade = 'owner: the smuggler takes you over the border by boat, guaranteed until you arrive, 9000 euro'
    expect(accounts(trade, 'owner: I pay am for your GTB account', 'contact: 0212345678 Musa Danjuma')).toEqual([
      '0212345678 | 0212345678',
    ])
    expect(accounts('contact: my order number is 0212345678')).toEqual([])
  })

  it('takes digits behind a word for account, however grouped, unless a word for code stands between', () => {
    const trade = 'owner: the smuggler takes you over the border by boat, guaranteed until you arrive, 9000 euro'
    const first = (line: string) => accounts(trade, line).map((one) => one.split(' | ')[0])
    expect(first('owner: pay in on account Blue Star Tours 0031 8800 4455 07')).toEqual(['00318800445507'])
    expect(first('owner: the bank gave me a code 48820177')).toEqual([])
  })

  it('takes them whatever the talk is about: a number beside the word for account is one', () => {
    expect(accounts('contact: my account 48820177')).toEqual(['48820177 | 48820177'])
    expect(accounts('contact: my order 48820177')).toEqual([])
  })

  it('keeps the plus of a foreign number of mobile money', () => {
    expect(accounts('contact: Orange Money au +224 620 00 00 13').map((one) => one.split(' | ')[0])).toEqual([
      '+224620000013',
    ])
  })
})
