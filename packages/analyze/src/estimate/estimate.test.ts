import type { Booking, Contact } from '@casethread/model'
import { describe, expect, test } from 'vitest'
import { parseAssumptions } from './assumptions/assumptions-file.ts'
import { agreed, booking, contact, euro, payment, request } from './case.test-support.ts'
import { type EstimateRequest, figuresOf } from './figures-of.ts'
import { Xoshiro256 } from './statistics/xoshiro.ts'

const figures = (contacts: Contact[], rest: Partial<EstimateRequest> = {}) => figuresOf(request(contacts, rest))
const given = (value: string) => `{${value}, source: s, setBy: t, date: '2017-09-04'}`
const certain = `paidShare: ${given('fixed: 1')}, childShare: ${given('fixed: 0')}`
const owed = { payable: { owed: true, because: 'shown', messages: [] } }
const party = (lo: number, hi: number | null) => ({
  persons: { lo, hi, minors: 0, paysForOthers: false, messages: [] },
})
const priced = (number: number, price: number, rest: Partial<Booking> = {}) =>
  contact(number, [booking(number, { ...owed, prices: [agreed(euro(price))], ...rest })])
const estimated = (contacts: Contact[], text: string, draws = 20_000) => {
  const { estimate } = figures(contacts, { assumptions: parseAssumptions('a.yaml', text), draws })
  if (!estimate) throw new Error('no estimate')
  return estimate
}

describe('the estimate (F7, F8)', () => {
  test('of a tier that a sample was drawn from takes its bookings with the share that was upheld (Jeffreys)', () => {
    const probable = Array.from({ length: 100 }, (_, i) => priced(i + 1, 1000, { tier: 'probable' }))
    const sample = `verification: {probable: {sampled: 40, upheld: 30, ${"source: s, setBy: t, date: '2017-09-04'"}}}`
    const { median } = estimated(probable, `${sample}\npriors: {${certain}}`)
    // Beta(30.5, 10.5) has its mean at 0.744: some 74 of 100 bookings at 1,000 euros.
    expect(median / 100_000).toBeGreaterThan(71)
    expect(median / 100_000).toBeLessThan(78)
    expect(estimated(probable, `priors: {${certain}}`).median).toBe(0)
  })

  test('draws the number of travellers from the lowest to the highest; of an open one the lowest counts', () => {
    const { p2_5, median, p97_5 } = estimated([priced(1, 1000, party(2, 4))], `priors: {${certain}}`)
    expect([p2_5, median, p97_5]).toEqual([200_000, 300_000, 400_000])
    const open = estimated([priced(1, 1000, party(2, null))], `priors: {${certain}}`)
    expect([open.p2_5, open.p97_5]).toEqual([200_000, 200_000])
  })

  test('takes the paid share and the share of the defendant off the whole', () => {
    const text = `priors: {paidShare: ${given('fixed: 0.5')}, childShare: ${given('fixed: 0')}, share: ${given('fixed: 0.5')}}`
    expect(estimated([priced(1, 1000)], text).median).toBe(25_000)
  })

  test('says how often it reaches the minimum, and how much of it is chance of drawing', () => {
    const { atLeastA1, atLeastA2, standardError } = estimated(
      [priced(1, 1000)],
      `priors: {paidShare: ${given('uniform: [0, 2]')}, childShare: ${given('fixed: 0')}}`,
    )
    // Half of the replicates reach 1,000; uniform from 0 to 2,000 the standard deviation is 2,000 / √12.
    expect(atLeastA1).toBeCloseTo(0.5, 1)
    expect(atLeastA2).toBe(atLeastA1)
    const exact = 200_000 / Math.sqrt(12) / Math.sqrt(20_000)
    expect(standardError).toBeGreaterThan(exact * 0.95)
    expect(standardError).toBeLessThan(exact * 1.05)
  })

  test('is none of the observed total or of the minimum', () => {
    const rows = [priced(1, 1000, { payments: [payment(1, 1, { money: euro(300) })] })]
    const [low, high] = [`fixed: 0.1`, `fixed: 1`].map((paid) =>
      figures(rows, { assumptions: parseAssumptions('a.yaml', `priors: {paidShare: ${given(paid)}}`), draws: 100 }),
    )
    expect([low?.observed, low?.minimum]).toEqual([high?.observed, high?.minimum])
    expect(low?.estimate?.median).not.toBe(high?.estimate?.median)
  })
})

describe('prices by class (1.10)', () => {
  const many = (count: number, rest: Partial<Booking> = {}, first = 1) =>
    Array.from({ length: count }, (_, i) => priced(first + i, 1000 + i * 10, rest))

  test('of nineteen the lowest, the middle and the highest; of twenty the interval of the mean as well', () => {
    const [few] = figures(many(19), { draws: 10 }).priceClasses
    expect(few).toMatchObject({ count: 19, lowest: 100_000, median: 109_000, highest: 118_000, mean: null })
    const [enough] = figures(many(20), { draws: 10 }).priceClasses
    expect(enough?.mean?.value).toBe(109_500)
    expect(enough?.mean?.lower).toBeLessThan(109_500)
    expect(enough?.mean?.upper).toBeGreaterThan(109_500)
  })

  test('are kept apart by route and service', () => {
    const found = figures([...many(2), ...many(3, { service: 'look-alike' }, 50)], { draws: 10 }).priceClasses
    expect(found.map(({ service, count }) => [service, count])).toEqual([
      ['guaranteed', 2],
      ['look-alike', 3],
    ])
  })
})

describe('a sample that was read again (F13)', () => {
  test('says how many there may be of what was not found', () => {
    const text = `verification: {possible: {sampled: 60, upheld: 0, source: s, setBy: t, date: '2017-09-04'}}`
    const [line] = figures([priced(1, 1000)], { assumptions: parseAssumptions('a.yaml', text) }).samples
    expect(line?.atMostOfNone).toBeCloseTo(1 - 0.05 ** (1 / 60), 12)
    expect(line?.atLeast).toBe(0)
  })
})

test('chance is drawn from the configuration alone: no draw is asked of the host', () => {
  const random = Math.random
  Math.random = () => {
    throw new Error('drawn from the host')
  }
  try {
    expect(figures([priced(1, 1000)], { draws: 100 }).estimate?.generator).toBe('xoshiro256**')
    expect(new Xoshiro256('1'.repeat(64)).next()).toBeLessThan(1)
  } finally {
    Math.random = random
  }
})
