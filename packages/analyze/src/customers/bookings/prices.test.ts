import { describe, expect, it } from 'vitest'
import { run } from '../evidence.test-support.ts'
import { pricesOf } from './prices.ts'

const termsOf = (party: { lo: number; minors: number }, ...lines: readonly string[]) =>
  pricesOf(run(...lines), party, []).map(({ money, per, of, stage }) => `${stage} ${money.amount / 100} ${per} ${of}`)

describe('the price that was accepted', () => {
  it('is the last word of the bargain, though an earlier price fits what was paid', () => {
    const lines = [
      'S price.quoted=1600_USD',
      'S price.quoted=3500_USD',
      'C price.quoted=3300_USD',
      'S price.quoted=3400_USD',
    ]
    const paid = [{ kind: 'direct' as const, money: { amount: 480_000, currency: 'USD' } }]
    const [first] = pricesOf(run(...lines, 'C price.agreed'), { lo: 3, minors: 0 }, paid)
    expect(first).toMatchObject({ stage: 'agreed', money: { amount: 340_000, currency: 'USD' } })
  })

  it('is for all of them where the message says so, though it is so many times another', () => {
    const lines = ['S price.quoted=1500_EUR', 'S price.quoted=3000_EUR{per:group}', 'C price.agreed']
    expect(termsOf({ lo: 2, minors: 0 }, ...lines)[0]).toBe('agreed 3000 group any')
  })

  it("is that of the adults where the children's alone was bargained for, beside it", () => {
    const lines = ['S price.quoted=2400_USD{per:person}', 'S price.quoted=1100_USD{children:true}', 'C price.agreed']
    expect(termsOf({ lo: 4, minors: 2 }, ...lines)).toEqual(['agreed 2400 person any', 'agreed 1100 person child'])
    expect(termsOf({ lo: 1, minors: 0 }, ...lines)[0]).toBe('agreed 1100 person any')
  })
})

describe('what an acceptance accepts', () => {
  const alone = { lo: 1, minors: 0 }

  it('is, of two sums in one message, the one that its side had not named before', () => {
    const lines = ['S price.quoted=2600_EUR', 'C', 'S price.quoted=2600_EUR price.quoted=3100_EUR', 'C price.agreed']
    expect(termsOf(alone, ...lines)[0]).toBe('agreed 3100 person any')
  })

  it('is no far smaller sum that falls due first, and none in another currency', () => {
    const due = ['S price.quoted=5200_EUR', 'C price.agreed price.quoted=700_EUR']
    expect(termsOf(alone, ...due)[0]).toBe('agreed 5200 person any')
    const changed = ['S price.quoted=5200_EUR', 'C price.agreed price.quoted=4800_TRY']
    expect(termsOf(alone, ...changed)[0]).toBe('agreed 5200 person any')
  })

  it('is the share of one, where the offer was for all of them', () => {
    const lines = ['S price.quoted=6000_EUR', 'C price.agreed price.quoted=1500_EUR']
    expect(termsOf(alone, ...lines)[0]).toBe('agreed 1500 person any')
  })
})

describe('prices that were only named', () => {
  it("end with the owner's last, whatever the contact offered or had heard", () => {
    const lines = ['C price.quoted=2000_EUR', 'S price.quoted=4500_EUR', 'C price.quoted=3000_EUR']
    expect(termsOf({ lo: 1, minors: 0 }, ...lines)).toEqual([
      'quoted 2000 person any',
      'quoted 3000 person any',
      'quoted 4500 person any',
    ])
  })
})
