import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMilliseconds, readSentAt } from './sent-at.ts'

describe('readSentAt', () => {
  it.each([
    ['2021-09-02T06:49:55.104Z', '2021-09-02T06:49:55.104Z'],
    ['2021-09-02T06:49:55Z', '2021-09-02T06:49:55.000Z'],
    ['2021-09-02T06:49:55.1234567Z', '2021-09-02T06:49:55.123Z'],
    ['2021-09-02T06:49:55.5Z', '2021-09-02T06:49:55.500Z'],
    ['2024-02-29T23:59:59.999Z', '2024-02-29T23:59:59.999Z'],
    ['2021-09-02T06:49:55+02:00', '2021-09-02T04:49:55.000Z'],
    ['2021-09-02T06:49:55.25-03:30', '2021-09-02T10:19:55.250Z'],
  ])('%s', (raw, instant) => {
    expect(readSentAt(raw)).toEqual({ sentAt: Date.parse(instant), sentAtRaw: raw, timeDoubt: null })
  })

  it.each([
    ...['2021-09-02T06:49:55', '2021-02-29T00:00:00Z', '2021-13-01T00:00:00Z', '2021-00-01T00:00:00Z'],
    ...['2021-01-00T00:00:00Z', '2021-01-01T24:00:00Z', '2021-01-01T00:60:00Z', '2021-01-01 00:00:00Z', '2021-01-01'],
    ...['0001-01-01T00:00:00Z', '2002-12-31T23:59:59Z', '2101-01-01T00:00:00Z', '1630565395224', 'yesterday', 'Z'],
    ...['2021-09-02T06:49:55.Zx', '2021-09-02T06:49:55+0200', '2021-09-02T06:49:5 Z'],
  ])('%s is kept and not made an instant', (raw) => {
    expect(readSentAt(raw)).toEqual({ sentAt: null, sentAtRaw: raw, timeDoubt: 'out-of-range' })
  })

  it('tells nothing from something else', () => {
    for (const nothing of [null, undefined, ''])
      expect(readSentAt(nothing)).toEqual({ sentAt: null, sentAtRaw: null, timeDoubt: null })
    expect(readSentAt(1630565395224)).toMatchObject({ sentAt: null, sentAtRaw: '1630565395224' })
  })

  it('reads every instant as the runtime does', () => {
    const instants = fc.date({
      min: new Date(Date.UTC(2003, 8)),
      max: new Date(Date.UTC(2100, 11)),
      noInvalidDate: true,
    })
    fc.assert(fc.property(instants, (date) => readSentAt(date.toISOString()).sentAt === date.getTime()))
  })
})

describe('readMilliseconds', () => {
  it('takes numbers and digits of a plausible time', () => {
    expect([1700000000000, '1700000000000', 1700000000000.7].map(readMilliseconds)).toEqual(
      Array(3).fill(1700000000000),
    )
    const others = [1700000000, '17e11', '', null, {}, '9'.repeat(40), '-1700000000000', true]
    expect(others.map(readMilliseconds)).toEqual(others.map(() => null))
  })
})
