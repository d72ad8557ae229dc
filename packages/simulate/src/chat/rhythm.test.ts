import { describe, expect, it } from 'vitest'
import { Random } from '../random.ts'
import { dayMs, firstDay } from '../world/options.ts'
import { atWaking, awake, type Rhythm } from './rhythm.ts'

const hourMs = 3_600_000
const inBelgium = (at: number) => new Date(at + hourMs)

/** So many instants, spread evenly over four hundred weeks, as people of a kind would have written at them. */
function written(rhythm: Rhythm): Date[] {
  const random = new Random(3, rhythm)
  return Array.from({ length: 14_000 }, (_, i) => inBelgium(atWaking(firstDay + i * (dayMs / 5), rhythm, random)))
}

const share = (dates: readonly Date[], fits: (date: Date) => boolean) => dates.filter(fits).length / dates.length
const atWeekend = (date: Date) => date.getUTCDay() === 0 || date.getUTCDay() === 6
const between = (from: number, to: number) => (date: Date) => date.getUTCHours() >= from && date.getUTCHours() < to

describe('when people write', () => {
  it('friends: more at the weekend than two days of seven, and little in the small hours', () => {
    const dates = written('private')
    expect(share(dates, atWeekend)).toBeGreaterThan(0.33)
    expect(share(dates, between(2, 6))).toBeLessThan(0.03)
    expect(share(dates, between(17, 24))).toBeGreaterThan(0.4)
  })

  it('at a weekend later into the night', () => {
    const dates = written('private')
    const late = (of: Date[]) => share(of, between(0, 3))
    expect(late(dates.filter(atWeekend))).toBeGreaterThan(2 * late(dates.filter((date) => !atWeekend(date))))
  })

  it('those who deal with each other: into the night on every day', () => {
    expect(share(written('dealing'), (date) => date.getUTCHours() >= 21 || date.getUTCHours() < 3)).toBeGreaterThan(
      0.25,
    )
  })

  it('offices: by day, and seldom at the weekend', () => {
    const dates = written('office')
    expect(share(dates, between(7, 21))).toBe(1)
    expect(share(dates, atWeekend)).toBeLessThan(0.12)
  })

  it('sleeps through the small hours where there is more to write than hours', () => {
    const midnight = firstDay - hourMs
    for (let hour = 0; hour < 24; hour++)
      expect(inBelgium(awake(midnight + hour * hourMs)).getUTCHours()).toBe(hour >= 2 && hour < 6 ? 6 : hour)
  })
})
