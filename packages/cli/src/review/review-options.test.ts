import { describe, expect, it } from 'vitest'
import { reviewOptions } from './review-options.ts'

describe('the options of review', () => {
  it('read numbers of persons, with an open end where nobody said how many at most', () => {
    const read = (given: string) => reviewOptions.persons.read([given])
    expect(read('3')).toEqual({ lo: 3, hi: 3 })
    expect(read('3-4')).toEqual({ lo: 3, hi: 4 })
    expect(read('3-')).toEqual({ lo: 3, hi: null })
    for (const wrong of ['', 'three', '4-3', '-3', '3-4-5', '1e3']) expect(() => read(wrong)).toThrow(/--persons/)
  })

  it('read sums to the hundredth, and prices with what they are for', () => {
    expect(reviewOptions.payment.read(['4000.05 EUR'])).toEqual({ amount: 400_005, currency: 'EUR' })
    expect(reviewOptions.price.read(['4000EUR/group'])).toEqual({ amount: 400_000, currency: 'EUR', per: 'group' })
    for (const wrong of ['4000', '4,000EUR', '4000 euro', '4000.005EUR']) {
      expect(() => reviewOptions.payment.read([wrong])).toThrow(/--payment/)
      expect(() => reviewOptions.price.read([`${wrong}/person`])).toThrow(/--price/)
    }
    expect(() => reviewOptions.price.read(['4000EUR'])).toThrow(/for whom/)
  })

  it('read times in UTC and refuse others', () => {
    expect(reviewOptions.at.read(['2024-01-31'])).toBe('2024-01-31T00:00:00.000Z')
    expect(reviewOptions.at.read(['2024-01-31T09:30:00Z'])).toBe('2024-01-31T09:30:00.000Z')
    for (const wrong of ['31/01/2024', '2024-01-31T09:30:00+01:00', '2024-13-01', 'now'])
      expect(() => reviewOptions.at.read([wrong])).toThrow(/no time in UTC/)
  })

  it('read what is confirmed', () => {
    expect(reviewOptions.confirms.read(['person,paid'])).toEqual(['person', 'paid'])
    expect(reviewOptions.confirms.read(['paid'])).toEqual(['paid'])
    expect(reviewOptions.confirms.read([])).toBeNull()
    expect(() => reviewOptions.confirms.read(['both'])).toThrow(/--confirms/)
  })
})
