import { describe, expect, it } from 'vitest'
import { markOffset, offsetIn } from './zone-marks.ts'

describe('zone marks', () => {
  it.each([
    ['UTC', 0],
    ['UTC-07', -420],
    ['UTC+05:30', 330],
    ['GMT+2', 120],
    ['GMT +0200', 120],
    ['UTC−03', -180],
    ['+0200', 120],
    ['PDT', -420],
    ['PST', -480],
    ['CEST', 120],
    ['CET', 60],
    ['NST', -210],
  ])('%s', (mark, offset) => {
    expect(markOffset(mark)).toBe(offset)
  })

  it.each(['CST', 'IST', 'BST', 'EST', 'AST', 'MSK', 'XYZ', 'UTC+25', 'UTC+01:75', 'toString', ''])(
    'does not guess %s',
    (mark) => {
      expect(markOffset(mark)).toBeNull()
    },
  )

  it.each([
    ['CST', 'America/Chicago', -360],
    ['CST', 'Asia/Shanghai', 480],
    ['CST', 'America/Havana', -300],
    ['CDT', 'America/Chicago', -300],
    ['CDT', 'America/Havana', -240],
    ['IST', 'Asia/Kolkata', 330],
    ['IST', 'Asia/Jerusalem', 120],
    ['IST', 'Europe/Dublin', 60],
    ['BST', 'Europe/London', 60],
    ['EST', 'America/New_York', -300],
    ['EST', 'Australia/Sydney', 600],
    ['MSK', 'Europe/Moscow', 180],
    ['CST', 'Europe/Brussels', null],
    ['XYZ', 'Europe/Brussels', null],
  ])('%s in %s', (mark, zone, offset) => {
    expect(offsetIn(mark, zone, 2016)).toBe(offset)
  })

  it('follows the zone through the years', () => {
    expect(offsetIn('MSK', 'Europe/Moscow', 2012)).toBe(240)
    expect(offsetIn('KST', 'Asia/Pyongyang', 2017)).toBe(510)
  })
})
