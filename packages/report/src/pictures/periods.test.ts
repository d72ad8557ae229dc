import fc from 'fast-check'
import { expect, it } from 'vitest'
import { periodsOf, unitOf } from './periods.ts'

const month = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`)

it('gives every month a period, in order, and never more periods than asked for', () => {
  fc.assert(
    fc.property(fc.array(month, { minLength: 1 }), fc.integer({ min: 12, max: 90 }), (months, most) => {
      const periods = periodsOf(months, most)
      if (periods === null) throw new Error('no periods')
      expect(periods.count).toBeLessThanOrEqual(most)
      const sorted = months.toSorted()
      const indexes = sorted.map(periods.indexOf)
      expect(indexes[0]).toBe(0)
      expect(indexes.at(-1)).toBe(periods.count - 1)
      expect(indexes).toEqual(indexes.toSorted((a, b) => a - b))
    }),
  )
})

it('takes months, then quarters, years and spans of years', () => {
  const span = (last: string) => {
    const periods = periodsOf(['2014-11', last], 12)
    return periods && [unitOf(periods), periods.count, periods.start(0)]
  }
  expect(span('2015-02')).toEqual(['month', 4, { year: 2014, month: 11 }])
  expect(span('2016-02')).toEqual(['quarter', 6, { year: 2014, month: 10 }])
  expect(span('2020-02')).toEqual(['year', 7, { year: 2014, month: 1 }])
  expect(span('2060-02')).toEqual(['years', 11, { year: 2010, month: 1 }])
  expect(periodsOf([], 12)).toBeNull()
})
