import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ZoneSegment } from '../time.ts'
import { ZoneClock } from './zone.ts'
import { ZonedClock, type ZonedInstant } from './zoned-clock.ts'

const reading = (text: string): number => Date.parse(`${text}Z`)
const utc = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString().slice(0, 16))
const shown = ({ at, other, doubt, zone }: ZonedInstant) => [utc(at), utc(other), doubt, zone.name]
const clockOf = (...segments: ZoneSegment[]) =>
  new ZonedClock({ name: segments.at(-1)?.zone ?? null, known: 'device', segments })

const flown = Date.UTC(2016, 4, 1, 8)
/** Eastwards the clock goes from 10:00 to 12:30, back from 12:30 to 10:00. */
const east = clockOf({ from: null, zone: 'Europe/Brussels' }, { from: flown, zone: 'Asia/Kabul' })
const west = clockOf({ from: null, zone: 'Asia/Kabul' }, { from: flown, zone: 'Europe/Brussels' })

describe('ZonedClock', () => {
  it.each([
    ['2016-05-01T09:59', '2016-05-01T07:59', null, null, 'Europe/Brussels'],
    ['2016-05-01T10:00', '2016-05-01T08:00', '2016-05-01T05:30', 'zone-change', 'Europe/Brussels'],
    ['2016-05-01T12:29', '2016-05-01T10:29', '2016-05-01T07:59', 'zone-change', 'Europe/Brussels'],
    ['2016-05-01T12:30', '2016-05-01T08:00', null, null, 'Asia/Kabul'],
    ['2016-01-01T12:00', '2016-01-01T11:00', null, null, 'Europe/Brussels'],
    ['2016-12-01T12:00', '2016-12-01T07:30', null, null, 'Asia/Kabul'],
  ])('eastwards %s is claimed by one segment or left out', (local, at, other, doubt, zone) => {
    expect(shown(east.instant(reading(local)))).toEqual([at, other, doubt, zone])
  })

  it.each([
    ['2016-05-01T09:59', '2016-05-01T05:29', null, null, 'Asia/Kabul'],
    ['2016-05-01T10:00', '2016-05-01T05:30', '2016-05-01T08:00', 'zone-change', 'Asia/Kabul'],
    ['2016-05-01T12:29', '2016-05-01T07:59', '2016-05-01T10:29', 'zone-change', 'Asia/Kabul'],
    ['2016-05-01T12:30', '2016-05-01T10:30', null, null, 'Europe/Brussels'],
  ])('westwards %s is claimed by one segment or by both', (local, at, other, doubt, zone) => {
    expect(shown(west.instant(reading(local)))).toEqual([at, other, doubt, zone])
  })

  it('keeps the changes of summer time within a segment', () => {
    expect(shown(west.instant(reading('2016-10-30T02:30')))).toEqual([
      '2016-10-30T00:30',
      '2016-10-30T01:30',
      'clock-set-back',
      'Europe/Brussels',
    ])
    expect(shown(east.instant(reading('2016-03-27T02:30')))).toEqual([
      '2016-03-27T01:30',
      null,
      'clock-set-forward',
      'Europe/Brussels',
    ])
  })

  it('has one reading of an hour that only the segment before the change of summer time has', () => {
    // The clock left Brussels between the two occurrences of 02:30.
    const clock = clockOf(
      { from: null, zone: 'Europe/Brussels' },
      { from: Date.UTC(2016, 9, 30, 0, 45), zone: 'Asia/Kabul' },
    )
    expect(shown(clock.instant(reading('2016-10-30T02:30')))).toEqual([
      '2016-10-30T00:30',
      null,
      null,
      'Europe/Brussels',
    ])
  })

  it('places nothing before the first segment, where that has a beginning', () => {
    const clock = clockOf({ from: flown, zone: 'Asia/Kabul' })
    expect(shown(clock.instant(reading('2016-05-01T12:29')))).toEqual([null, null, null, null])
    expect(shown(clock.instant(reading('2016-05-01T12:30')))).toEqual(['2016-05-01T08:00', null, null, 'Asia/Kabul'])
  })

  it('is the plain clock of a zone where there are no segments, and none without a zone', () => {
    const brussels = new ZoneClock('Europe/Brussels')
    const clock = new ZonedClock({ name: 'Europe/Brussels', known: 'stated' })
    for (const local of ['2016-03-27T02:30', '2016-10-30T02:30', '2016-07-01T12:00', '1960-01-01T00:00'])
      expect(clock.instant(reading(local))).toEqual({
        ...brussels.instant(reading(local)),
        zone: { name: 'Europe/Brussels', known: 'stated' },
      })
    expect(shown(new ZonedClock({ name: null, known: 'assumed' }).instant(0))).toEqual([null, null, null, null])
  })

  it('finds every instant again from the reading of the clock that was in force, whatever was asked before', () => {
    const zones = ['Europe/Brussels', 'Asia/Kabul', 'America/New_York', 'Asia/Tehran', 'Pacific/Auckland']
    const second = fc.integer({ min: Date.UTC(2015, 0, 1) / 1000, max: Date.UTC(2018, 0, 1) / 1000 })
    const change = fc.record({ from: second.map((at) => at * 1000), zone: fc.constantFrom(...zones) })
    const changes = fc.uniqueArray(change, { maxLength: 4, selector: ({ from }) => from })
    fc.assert(
      fc.property(changes, fc.array(second, { minLength: 1, maxLength: 5 }), (later, instants) => {
        const segments = [{ from: null, zone: 'Europe/Brussels' }, ...later.toSorted((a, b) => a.from - b.from)]
        const clock = clockOf(...segments)
        for (const at of instants.map((one) => one * 1000)) {
          const inForce = segments.findLast(({ from }) => from === null || from <= at)
          const found = clock.instant(wallClock(inForce?.zone ?? '', at))
          // More than two claims need two changes within a day; one of the first two may then be another.
          const near = segments.filter(({ from }) => from !== null && Math.abs(from - at) < 2 * 86_400_000).length
          if (near < 2) expect([found.at, found.other]).toContain(at)
          expect(found.other === null).toBe(found.doubt === null)
        }
      }),
      { numRuns: 150 },
    )
  })
})

function wallClock(zone: string, at: number): number {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  return reading(format.format(at).replace(' ', 'T'))
}
