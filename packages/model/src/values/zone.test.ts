import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isZoneName, type LocalInstant, ZoneClock } from './zone.ts'

const reading = (text: string): number => Date.parse(`${text}Z`)
const utc = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())
const shown = ({ at, other, doubt }: LocalInstant) => [utc(at), utc(other), doubt]

describe('ZoneClock', () => {
  const cases: [zone: string, reading: string, at: string, other: string | null, doubt: LocalInstant['doubt']][] = [
    ['Europe/Brussels', '2023-01-07T23:32:30', '2023-01-07T22:32:30.000Z', null, null],
    ['Europe/Brussels', '2022-07-01T12:00:00', '2022-07-01T10:00:00.000Z', null, null],
    // Summer time begins: the clock goes from 01:59:59 to 03:00:00.
    ['Europe/Brussels', '2024-03-31T01:59:59', '2024-03-31T00:59:59.000Z', null, null],
    ['Europe/Brussels', '2024-03-31T02:30:00', '2024-03-31T01:30:00.000Z', null, 'clock-set-forward'],
    ['Europe/Brussels', '2024-03-31T03:00:00', '2024-03-31T01:00:00.000Z', null, null],
    // Summer time ends: 02:00:00 to 02:59:59 occurs twice.
    ['Europe/Brussels', '2024-10-27T01:59:59', '2024-10-26T23:59:59.000Z', null, null],
    [
      'Europe/Brussels',
      '2024-10-27T02:30:00',
      '2024-10-27T00:30:00.000Z',
      '2024-10-27T01:30:00.000Z',
      'clock-set-back',
    ],
    ['Europe/Brussels', '2024-10-27T03:00:00', '2024-10-27T02:00:00.000Z', null, null],
    ['Europe/Brussels', '2023-12-31T23:59:59', '2023-12-31T22:59:59.000Z', null, null],
    ['Europe/Brussels', '2024-01-01T00:00:00', '2023-12-31T23:00:00.000Z', null, null],
    ['Asia/Kabul', '2015-08-11T21:14:01', '2015-08-11T16:44:01.000Z', null, null],
    // Iran kept summer time until September 2022 and has had none since.
    ['Asia/Tehran', '2022-07-01T12:00:00', '2022-07-01T07:30:00.000Z', null, null],
    ['Asia/Tehran', '2023-07-01T12:00:00', '2023-07-01T08:30:00.000Z', null, null],
    // Turkey stayed on summer time in 2016.
    ['Europe/Istanbul', '2016-12-01T12:00:00', '2016-12-01T09:00:00.000Z', null, null],
    // Samoa left out 30 December 2011 altogether.
    ['Pacific/Apia', '2011-12-30T12:00:00', '2011-12-30T22:00:00.000Z', null, 'clock-set-forward'],
    // Morocco interrupts its summer time for Ramadan.
    ['Africa/Casablanca', '2023-04-01T12:00:00', '2023-04-01T12:00:00.000Z', null, null],
    ['Africa/Casablanca', '2023-05-01T12:00:00', '2023-05-01T11:00:00.000Z', null, null],
    [
      'America/New_York',
      '2024-11-03T01:15:00',
      '2024-11-03T05:15:00.000Z',
      '2024-11-03T06:15:00.000Z',
      'clock-set-back',
    ],
    ['UTC', '2024-10-27T02:30:00', '2024-10-27T02:30:00.000Z', null, null],
  ]
  it.each(cases)('%s %s', (zone, local, at, other, doubt) => {
    expect(shown(new ZoneClock(zone).instant(reading(local)))).toEqual([at, other, doubt])
  })

  it('gives the same answer whatever was asked before', () => {
    const clock = new ZoneClock('Europe/Brussels')
    const order = [...cases, ...cases.toReversed()].filter(([zone]) => zone === 'Europe/Brussels')
    for (const [, local, at, other, doubt] of order) {
      expect(shown(clock.instant(reading(local)))).toEqual([at, other, doubt])
    }
  })

  it('gives no instant outside the years it covers', () => {
    const clock = new ZoneClock('Europe/Brussels')
    for (const local of ['1969-12-31T23:59:59', '2101-01-01T00:00:00']) {
      expect(clock.instant(reading(local)).at).toBe(null)
    }
    expect(clock.instant(Number.NaN).at).toBe(null)
  })

  it('finds every instant again from its own clock reading', () => {
    const zones = [
      'Europe/Brussels',
      'Asia/Kabul',
      'Asia/Tehran',
      'Africa/Casablanca',
      'Australia/Lord_Howe',
      'Asia/Gaza',
    ]
    const clocks = zones.map((zone) => ({ clock: new ZoneClock(zone), text: wallClock(zone) }))
    const instants = fc.integer({ min: Date.UTC(2009, 0, 1) / 1000, max: Date.UTC(2040, 0, 1) / 1000 })
    fc.assert(
      fc.property(fc.constantFrom(...clocks), instants, ({ clock, text }, seconds) => {
        const { at, other, doubt } = clock.instant(reading(text(seconds * 1000)))
        expect([at, other]).toContain(seconds * 1000)
        expect(doubt === 'clock-set-back').toBe(other !== null)
        if (at !== null && other !== null) expect(other).toBeGreaterThan(at)
      }),
      { numRuns: 500 },
    )
  })
})

describe('isZoneName', () => {
  it.each(['Europe/Brussels', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+2'])('accepts %s', (name) => {
    expect(isZoneName(name)).toBe(true)
  })
  it.each(['', 'Brussels', 'Europe/Bruxelles', '+02:00', 'Europe/Brussels ', 'x'.repeat(1000)])(
    'refuses %j',
    (name) => {
      expect(isZoneName(name)).toBe(false)
      expect(() => new ZoneClock(name)).toThrow(RangeError)
    },
  )
})

/** The wall clock by the runtime's own formatting, independent of the code under test. */
function wallClock(zone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  return (at) => format.format(at).replace(' ', 'T')
}
