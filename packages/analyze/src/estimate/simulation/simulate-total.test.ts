import { describe, expect, test } from 'vitest'
import { parseAssumptions } from '../assumptions/assumptions-file.ts'
import { booking, contact, request } from '../case.test-support.ts'
import { figuresOf } from '../figures-of.ts'
import type { Plan } from './plan.ts'
import { simulateTotal } from './simulate-total.ts'

/** The illustration of methodology §1.11: 291 persons, 96 of 100 upheld, no price of their own. */
const travellers = Array.from({ length: 291 }, (_, i) => contact(i + 1, [booking(i + 1, {})]))
const prior = (distribution: string) => `{${distribution}, source: illustration, setBy: test, date: '2017-09-04'}`
const assumptions = (price: string) =>
  parseAssumptions(
    'assumptions.yaml',
    `verification: {confirmed: {sampled: 100, upheld: 96, source: re-reading, setBy: test, date: '2017-09-04'}}
priors: {price: ${prior(price)}}
personsPrice: {price: 4000 EUR, because: the lower end of the range in the file}`,
  )
const illustrated = (price: string, draws = 100_000) => {
  const { estimate } = figuresOf(request(travellers, { assumptions: assumptions(price), draws }))
  if (!estimate) throw new Error('no estimate')
  return estimate
}
const within = (cents: number, euros: number) => {
  expect(cents / 100).toBeGreaterThan(euros * 0.99)
  expect(cents / 100).toBeLessThan(euros * 1.01)
}

describe('the illustration, within one per cent', () => {
  test('price uniform from 4,000 to 4,500', () => {
    const { median, p2_5, p97_5, draws, generator, priors } = illustrated('uniform: [4000, 4500]')
    within(median, 974_000)
    within(p2_5, 705_000)
    within(p97_5, 1_154_000)
    expect([draws, generator]).toEqual([100_000, 'xoshiro256**'])
    expect(priors.map(({ parameter }) => parameter)).toContain('price where none was agreed (EUR)')
  })

  test('price PERT(1,500; 4,000; 4,500)', () => {
    const { median, p2_5, p97_5 } = illustrated('pert: [1500, 4000, 4500]')
    within(median, 838_000)
    within(p2_5, 522_000)
    within(p97_5, 1_097_000)
  })

  test('how often the total reaches 291 × 4,000', () => {
    const single = { tier: 'confirmed', lo: 1, hi: 1, minors: null, price: { kind: 'common' } } as const
    const plan: Plan = {
      bookings: Array.from({ length: 291 }, () => single),
      truly: { confirmed: { beta: [96.5, 4.5] }, probable: { fixed: 0 }, possible: { fixed: 0 } },
      ...{ paidShare: { beta: [12, 2] }, childShare: { beta: [10, 90] }, childPrice: { uniform: [0, 1] } },
      ...{ share: { fixed: 1 }, commonPrice: { uniform: [400_000, 450_000] }, priors: [] },
    }
    const seed = 'c0ffee'.padStart(64, '0')
    const { atLeastA1, atLeastA2 } = simulateTotal({ plan, draws: 20_000, seed, A1: 0, A2: 116_400_000 })
    expect(atLeastA1).toBe(1)
    expect(atLeastA2).toBeGreaterThan(0.014)
    expect(atLeastA2).toBeLessThan(0.022)
  })
})

describe('the seed', () => {
  test('is that of the configuration: the same draws the same, a changed one others', () => {
    const [first, again] = [illustrated('uniform: [4000, 4500]', 2000), illustrated('uniform: [4000, 4500]', 2000)]
    expect(again).toEqual(first)
    expect(illustrated('uniform: [4000, 4501]', 2000).seed).not.toBe(first.seed)
  })
})

test('what is certain is summed, and only common chance spreads it', () => {
  const fixed = (value: string) => `{fixed: ${value}, source: s, setBy: t, date: '2017-09-04'}`
  const certain = parseAssumptions(
    'a.yaml',
    `priors: {paidShare: ${fixed('1')}, childShare: ${fixed('0.1')}, childPrice: ${fixed('0.5')}, price: ${fixed('1000')}}`,
  )
  const family = booking(900, { persons: { lo: 4, hi: 4, minors: 2, paysForOthers: false, messages: [] } })
  const { estimate } = figuresOf(
    request([contact(900, [family]), contact(901, [booking(901, {})])], { assumptions: certain, draws: 50 }),
  )
  // Two adults and two children at half the price, and one of unsaid age, a tenth of whom are children.
  expect([estimate?.p2_5, estimate?.median, estimate?.p97_5]).toEqual([395_000, 395_000, 395_000])
})
