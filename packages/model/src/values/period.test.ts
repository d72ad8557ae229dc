import { describe, expect, it } from 'vitest'
import { periodOf } from './period.ts'

const day = (text: string) => Date.parse(text)
const stated = (name: string) => ({ name, known: 'stated' as const })

describe('period', () => {
  it('holds the first and the last day whole, in the stated zone', () => {
    const { from, to } = periodOf({ from: day('2017-10-29'), to: day('2017-10-29') }, stated('Europe/Brussels'))
    expect(new Date(from ?? 0).toISOString()).toBe('2017-10-28T22:00:00.000Z')
    // The day on which the clock is set back has 25 hours.
    expect(new Date(to ?? 0).toISOString()).toBe('2017-10-29T23:00:00.000Z')
  })

  it('takes days of UTC where no zone is stated, and leaves open what is not given', () => {
    expect(periodOf({ from: null, to: day('2017-01-31') }, { name: null, known: 'assumed' })).toEqual({
      from: null,
      to: day('2017-02-01'),
    })
  })

  it('starts at the first instant of a day without midnight', () => {
    // Lebanon set its clocks forward at midnight on 26 March 2017.
    const { from } = periodOf({ from: day('2017-03-26'), to: null }, stated('Asia/Beirut'))
    expect(new Date(from ?? 0).toISOString()).toBe('2017-03-25T22:00:00.000Z')
  })

  it('follows a clock that was moved to another zone, and its first zone before that is known', () => {
    const segments = [
      { from: Date.UTC(2017, 0, 10), zone: 'Asia/Kabul' },
      { from: Date.UTC(2017, 5, 1), zone: 'Europe/Brussels' },
    ]
    const { from, to } = periodOf(
      { from: day('2017-01-01'), to: day('2017-07-01') },
      { name: 'Europe/Brussels', known: 'device', segments },
    )
    expect(new Date(from ?? 0).toISOString()).toBe('2016-12-31T19:30:00.000Z')
    expect(new Date(to ?? 0).toISOString()).toBe('2017-07-01T22:00:00.000Z')
  })
})
