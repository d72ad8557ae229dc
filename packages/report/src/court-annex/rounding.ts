import type { Cents } from '@casethread/model'

const thousand = 100_000

/** For running text: down to the full thousand (methodology §1.8); a smaller amount down to the full unit. */
export const downForProse = (cents: Cents): Cents =>
  cents < thousand ? cents - (cents % 100) : cents - (cents % thousand)

/** Three significant digits, towards the side that widens an interval; at least the full unit. */
export function threeDigits(cents: Cents, towards: 'down' | 'up' | 'nearest'): Cents {
  const step = 10 ** Math.max(2, String(Math.abs(cents)).length - 3)
  const round = { down: Math.floor, up: Math.ceil, nearest: Math.round }[towards]
  return round(cents / step) * step
}
