import { describe, expect, it } from 'vitest'
import { clockIn, earliest, isoInstant, latest } from './instant.ts'

describe('clockIn', () => {
  const brussels = clockIn('Europe/Brussels')

  it('finds the offset of each moment by itself, on both sides of a clock change', () => {
    expect(brussels.reading(Date.UTC(2016, 2, 27, 0, 59, 59))).toBe('2016-03-27 01:59:59 +01:00')
    expect(brussels.reading(Date.UTC(2016, 2, 27, 1, 0, 0))).toBe('2016-03-27 03:00:00 +02:00')
    expect(brussels.reading(Date.UTC(2016, 9, 30, 0, 30))).toBe('2016-10-30 02:30:00 +02:00')
    expect(brussels.reading(Date.UTC(2016, 9, 30, 1, 30))).toBe('2016-10-30 02:30:00 +01:00')
  })

  it('shows midnight as 00, zones of half hours, and UTC with an offset too', () => {
    expect(clockIn('Asia/Kabul').reading(Date.UTC(2015, 0, 23, 19, 30))).toBe('2015-01-24 00:00:00 +04:30')
    expect(clockIn('UTC').reading(0)).toBe('1970-01-01 00:00:00 +00:00')
    expect(clockIn('America/St_Johns').day(Date.UTC(2015, 0, 1, 1))).toBe('2014-12-31')
  })

  it('prints instants beyond four-digit years, and beyond any calendar, as stored', () => {
    expect(brussels.reading(Date.UTC(12_345, 0, 1))).toBe('+012345-01-01T00:00:00.000Z (UTC)')
    expect(brussels.reading(9e15)).toBe('9000000000000000 ms (UTC)')
  })
})

describe('isoInstant', () => {
  it('keeps null, and has no text for what no calendar holds', () => {
    expect([isoInstant(null), isoInstant(1), isoInstant(1e17)]).toEqual([null, '1970-01-01T00:00:00.001Z', null])
  })
})

describe('earliest and latest', () => {
  it('pass over what is undated, and are null where all is', () => {
    expect([earliest([3, null, 2]), latest([null, 2, 3])]).toEqual([2, 3])
    expect([earliest([null]), latest([])]).toEqual([null, null])
  })
})
