import { describe, expect, test } from 'vitest'
import { Converter } from './converter.ts'
import { divideHalfEven, parseDecimal, parseShare, partOf } from './decimal.ts'
import { ecbRates } from './ecb-rates.ts'

const day = (text: string) => ({ earliest: Date.parse(text), latest: Date.parse(text) })
const usd = { amount: 90_000, currency: 'USD' }

describe('rounding', () => {
  test.each([
    [5n, 2n, 2n],
    [7n, 2n, 4n],
    [-0n, 3n, 0n],
    [1n, 3n, 0n],
    [2n, 3n, 1n],
  ])('%i / %i is %i', (dividend, divisor, quotient) => {
    expect(divideHalfEven(dividend, divisor)).toBe(quotient)
  })

  test('numerals are read exactly, others not at all', () => {
    expect(parseDecimal('1.10')).toEqual({ numerator: 110n, denominator: 100n })
    expect(parseDecimal('1e3')).toBeNull()
    expect(parseDecimal('-1')).toBeNull()
    expect(parseShare('1/0')).toBeNull()
    expect(partOf(100, parseShare('1/3') ?? { numerator: 0n, denominator: 1n })).toBe(33)
  })
})

describe('converting', () => {
  const converter = new Converter([])

  test('euro stays as it is', () => {
    expect(converter.convert({ amount: 123, currency: 'EUR' }, { earliest: null, latest: null })).toMatchObject({
      cents: 123,
      rate: null,
    })
  })

  test('at the rate of the day (F9)', () => {
    // 24 March 2016: USD 1.1154.
    expect(converter.convert(usd, day('2016-03-24'))).toMatchObject({
      cents: 80_689,
      rate: '1.1154',
      rateDay: '2016-03-24',
    })
  })

  test('on Easter Sunday at that of the publication day before', () => {
    expect(converter.convert(usd, day('2016-03-27'))).toMatchObject({ rateDay: '2016-03-24' })
  })

  test('of an open date the fewest euros, with what was weighed', () => {
    const open = converter.convert(usd, { earliest: Date.parse('2016-01-01'), latest: Date.parse('2016-12-31') })
    expect(open).toMatchObject({ cents: 77_794, rateDay: '2016-05-03' })
    for (const one of ['2016-01-04', '2016-06-01', '2016-12-30'])
      expect(converter.convert(usd, day(one))).toSatisfy((found) => found.cents >= 77_794)
  })

  test.each([
    ['USD', '2026-11-01'],
    ['USD', '1998-12-31'],
    ['SYP', '2016-03-01'],
    ['RUB', '2023-01-10'],
    ['EUX', '2016-03-01'],
  ])('no rate for %s on %s is said, not guessed', (currency, on) => {
    expect(converter.convert({ amount: 100, currency }, day(on))).toMatch(/there is no rate/)
  })

  test('an unknown date, and a sum beyond all sense', () => {
    expect(converter.convert(usd, { earliest: null, latest: 0 })).toMatch(/date is unknown/)
    expect(converter.convert({ amount: Number.MAX_SAFE_INTEGER, currency: 'EUR' }, day('2016-03-01'))).toMatch(
      /billion/,
    )
  })
})

describe('stated rates', () => {
  const span = { currency: 'SYP', from: '2016-01-01', to: '2016-12-31' }
  const stated = new Converter([
    { ...span, rate: '240.50', source: 'Central Bank of Syria, bulletin', kind: 'central-bank' },
    { ...span, rate: '520', source: 'market survey', kind: 'market' },
    { currency: 'IRR', from: '2016-01-01', to: '2016-12-31', rate: '34000', source: 'bulletin', kind: 'reference' },
  ])

  test('of central bank and market the one that gives fewer euros, the other beside it', () => {
    expect(stated.convert({ amount: 52_000_000, currency: 'SYP' }, day('2016-03-01'))).toMatchObject({
      cents: 100_000,
      rateSource: 'market survey (market rate)',
      besides: expect.stringContaining('240.50'),
    })
  })

  test('toman are ten rial', () => {
    expect(stated.convert({ amount: 340_000, currency: 'IRT' }, day('2016-03-01'))).toMatchObject({ cents: 100 })
  })

  test('a stated rate holds for its days only', () => {
    expect(stated.convert({ amount: 1, currency: 'SYP' }, day('2017-01-01'))).toMatch(/there is no rate/)
  })
})

test('the published rates reach over all years of the file', () => {
  const { days } = ecbRates('USD') ?? { days: [] }
  expect([days[0], days.at(-1), days.length]).toEqual(['1999-01-04', '2026-04-13', 6983])
  expect(ecbRates('SYP')).toBeNull()
})
