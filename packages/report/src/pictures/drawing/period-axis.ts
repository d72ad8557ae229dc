import type { Xml } from '../../render/xml.ts'
import type { Periods } from '../periods.ts'
import { guide, quiet } from './ink.ts'
import { label, textWidth } from './label.ts'
import { straight } from './shapes.ts'

const yearSize = 11
const partSize = 10

/**
 * The line of time below a drawing: a mark for each period, the years below, and the numbers of the months where there is room. `y` is its
 * top; it is 30 units high. `top` is where the lines that part the years begin.
 */
export function periodAxis(periods: Periods, x: number, width: number, y: number, top: number): Xml[] {
  const step = width / periods.count
  const starts = Array.from({ length: periods.count }, (_, index) => ({ index, ...periods.start(index) }))
  const years = starts.filter(({ index, month }) => index === 0 || month === 1 || periods.months >= 12)
  const every = Math.max(1, Math.ceil((textWidth('2015', yearSize) + 8) / yearWidth(periods, step)))
  // A first year that is cut short must not write over its neighbour.
  const [first, second] = years
  const room = first && second ? (second.index - first.index) * step : width
  const skipped = room < textWidth('2015', yearSize) + 4 && every === 1 ? 1 : 0
  return [
    ...years.map(({ index }) => straight(x + index * step, top, x + index * step, y + 4, guide)),
    straight(x, y, x + width, y, quiet, 1),
    ...years
      .filter((_, place) => place >= skipped && (place - skipped) % every === 0)
      .map(({ index, year }) => label(x + index * step + 2, y + 27, String(year), { size: yearSize, bold: true })),
    ...parts(periods, starts, step).map(({ index, month }) =>
      label(x + (index + 0.5) * step, y + 14, String(month), { anchor: 'middle', size: partSize, fill: quiet }),
    ),
  ]
}

const yearWidth = (periods: Periods, step: number): number =>
  periods.months >= 12 ? step : (step * 12) / periods.months

function parts(periods: Periods, starts: readonly { index: number; month: number }[], step: number) {
  if (periods.months !== 1) return []
  const need = textWidth('12', partSize) + 3
  const every = [1, 3].find((months) => step * months >= need)
  return every === undefined ? [] : starts.filter(({ month }) => (month - 1) % every === 0)
}
