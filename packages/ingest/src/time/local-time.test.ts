import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockReading, LocalTime } from './local-time.ts'

describe('clockReading', () => {
  it('is that of the calendar', () => {
    const dates = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(dates, (date) => {
        const at = Math.floor(date.getTime() / 1000) * 1000
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
        const [hour, minute, second] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()]
        const reading = clockReading(year, month, day, hour, minute, second)
        expect(reading).toBe(at)
      }),
    )
  })

  it.each([
    [2023, 2, 29, 0, 0, 0],
    [1900, 2, 29, 0, 0, 0],
    [2023, 13, 1, 0, 0, 0],
    [2023, 0, 1, 0, 0, 0],
    [2023, 4, 31, 0, 0, 0],
    [2023, 4, 0, 0, 0, 0],
    [2023, 4, 1, 24, 0, 0],
    [2023, 4, 1, 0, 60, 0],
    [0, 4, 1, 0, 0, 0],
    [Number.NaN, 4, 1, 0, 0, 0],
  ] as const)('of %d-%d-%d %d:%d:%d does not exist', (...parts) => {
    const [year, month, day, hour, minute, second] = parts
    expect(clockReading(year, month, day, hour, minute, second)).toBeNaN()
  })

  it('knows leap years', () => {
    expect(clockReading(2024, 2, 29, 12, 0, 0)).toBe(Date.UTC(2024, 1, 29, 12))
    expect(clockReading(2000, 2, 29, 0, 0, 0)).toBe(Date.UTC(2000, 1, 29))
  })
})

describe('LocalTime', () => {
  const zone = { name: 'Europe/Brussels', known: 'stated' } as const
  const brussels = new LocalTime(zone)

  it('gives the instant, both instants, or the doubt', () => {
    expect(brussels.read(Date.UTC(2023, 6, 1, 12))).toEqual({
      sentAt: Date.UTC(2023, 6, 1, 10),
      ambiguousAt: null,
      timeDoubt: null,
      zone,
    })
    expect(brussels.read(Date.UTC(2023, 9, 29, 2, 30))).toEqual({
      sentAt: Date.UTC(2023, 9, 29, 0, 30),
      ambiguousAt: Date.UTC(2023, 9, 29, 1, 30),
      timeDoubt: 'clock-set-back',
      zone,
    })
    expect(brussels.read(Date.UTC(2023, 2, 26, 2, 30)).timeDoubt).toBe('clock-set-forward')
  })

  it('gives no instant without a zone, nor of what is no date or lies beyond the years of the zone data', () => {
    const none = { sentAt: null, ambiguousAt: null, timeDoubt: null }
    const unknown = { name: null, known: 'assumed' } as const
    expect(new LocalTime(unknown).read(Date.UTC(2023, 6, 1))).toEqual({ ...none, zone: unknown })
    expect(brussels.read(Number.NaN)).toEqual({ ...none, timeDoubt: 'out-of-range', zone })
    expect(brussels.read(Date.UTC(2500, 0, 1))).toEqual({ ...none, timeDoubt: 'out-of-range', zone })
  })

  it('names the zone of each reading of a clock that was moved, and both instants at the change', () => {
    const segments = [
      { from: null, zone: 'Asia/Kabul' },
      { from: Date.UTC(2016, 4, 1, 8), zone: 'Europe/Brussels' },
    ]
    const local = new LocalTime({ name: 'Europe/Brussels', known: 'device', segments })
    expect(local.zone).toEqual({ name: 'Europe/Brussels', known: 'device' })
    expect(local.read(Date.UTC(2016, 3, 1, 12))).toEqual({
      sentAt: Date.UTC(2016, 3, 1, 7, 30),
      ambiguousAt: null,
      timeDoubt: null,
      zone: { name: 'Asia/Kabul', known: 'device' },
    })
    expect(local.read(Date.UTC(2016, 4, 1, 11))).toEqual({
      sentAt: Date.UTC(2016, 4, 1, 6, 30),
      ambiguousAt: Date.UTC(2016, 4, 1, 9),
      timeDoubt: 'zone-change',
      zone: { name: 'Asia/Kabul', known: 'device' },
    })
  })
})
