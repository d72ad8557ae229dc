import { describe, expect, it } from 'vitest'
import type { Stated } from '../format.ts'
import { type OrderEvidence, settleOrders } from './date-order.ts'

const nothing: OrderEvidence = {
  notation: 1,
  shown: false,
  dotted: false,
  shortYear: false,
  yearFirst: false,
  firstAbove12: 0,
  secondAbove12: 0,
  stepsBackDayFirst: 0,
  stepsBackMonthFirst: 0,
  mediaDayFirst: 0,
  mediaMonthFirst: 0,
}
const unstated: Stated = { zone: null, dateOrder: null, region: null }

/** Order and reason of a file with this evidence, beside other files of the device. */
function settled(
  evidence: Partial<OrderEvidence>,
  others: Partial<OrderEvidence>[] = [],
  stated: Partial<Stated> = {},
) {
  const files = [evidence, ...others].map((one) => [{ ...nothing, ...one }])
  const order = settleOrders(files, { ...unstated, ...stated })[0]?.[0]
  return [order?.order, order?.reason, order?.open, order?.mixed]
}

describe('settleOrders', () => {
  it.each([
    ['the notation', { shown: true, firstAbove12: 1 }, ['ymd', 'shown', false, false]],
    ['days above 12', { firstAbove12: 1 }, ['dmy', 'numbers', false, false]],
    ['months first', { secondAbove12: 1 }, ['mdy', 'numbers', false, false]],
    ['years first', { yearFirst: true, firstAbove12: 3 }, ['ymd', 'numbers', false, false]],
    ['most numbers, where they differ', { firstAbove12: 2, secondAbove12: 3 }, ['mdy', 'numbers', true, true]],
    ['dots', { dotted: true }, ['dmy', 'separator', false, false]],
    [
      'time that must not run backwards',
      { stepsBackMonthFirst: 4, stepsBackDayFirst: 1 },
      ['dmy', 'sequence', false, false],
    ],
    ['the same for months', { stepsBackDayFirst: 2 }, ['mdy', 'sequence', false, false]],
    ['a single step, which tells nothing', { stepsBackDayFirst: 1 }, ['dmy', 'custom', true, false]],
    ['files with a date', { mediaMonthFirst: 1 }, ['mdy', 'media-names', false, false]],
    ['files that disagree', { mediaMonthFirst: 1, mediaDayFirst: 1 }, ['dmy', 'custom', true, false]],
  ] as const)('goes by %s', (_, evidence, expected) => {
    expect(settled(evidence)).toEqual(expected)
  })

  it('follows the other files of the device if they agree and have the same notation', () => {
    expect(settled({}, [{ secondAbove12: 1 }, {}])).toEqual(['mdy', 'other-files', false, false])
    expect(settled({}, [{ secondAbove12: 1 }, { firstAbove12: 1 }])).toEqual(['dmy', 'custom', true, false])
    expect(settled({}, [{ secondAbove12: 1, notation: 2 }])).toEqual(['dmy', 'custom', true, false])
    expect(settled({ firstAbove12: 1 }, [{ secondAbove12: 1 }])).toEqual(['dmy', 'numbers', false, false])
  })

  it('follows what was stated, where that is possible', () => {
    expect(settled({ firstAbove12: 1 }, [], { dateOrder: 'mdy' })).toEqual(['mdy', 'stated', false, false])
    expect(settled({}, [], { dateOrder: 'ymd' })).toEqual(['dmy', 'custom', true, false])
    expect(settled({ shortYear: true }, [], { dateOrder: 'ymd' })).toEqual(['ymd', 'stated', false, false])
    expect(settled({ shown: true }, [], { dateOrder: 'mdy' })).toEqual(['ymd', 'shown', false, false])
  })

  it('takes the custom of the region, else of the zone', () => {
    expect(settled({}, [], { region: 'us' })).toEqual(['mdy', 'custom', true, false])
    expect(settled({}, [], { zone: 'America/Chicago' })).toEqual(['mdy', 'custom', true, false])
    expect(settled({}, [], { zone: 'America/Chicago', region: 'FR' })).toEqual(['dmy', 'custom', true, false])
    expect(settled({}, [], { zone: 'Asia/Baghdad' })).toEqual(['dmy', 'custom', true, false])
  })
})
