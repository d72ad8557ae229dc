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
})
