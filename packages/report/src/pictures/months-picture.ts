import { scaleLinear } from 'd3-scale'
import { formatsOf } from '../languages/formats.ts'
import type { Language } from '../languages/language.ts'
import type { Xml } from '../render/xml.ts'
import { guide, ink, quiet } from './drawing/ink.ts'
import { label, textWidth } from './drawing/label.ts'
import { legend } from './drawing/legend.ts'
import type { Fill } from './drawing/patterns.ts'
import { periodAxis } from './drawing/period-axis.ts'
import { bar, straight } from './drawing/shapes.ts'
import { type Periods, periodsOf, unitOf } from './periods.ts'
import { type Picture, picture, pictureWidth } from './picture.ts'
import { pictureTexts } from './words/picture-texts.ts'

/** What began and what was paid in one month. Months without either may be left out. */
export interface MonthFigures {
  /** `2015-03`. */
  month: string
  bookings: { confirmed: number; other: number }
  /** Euro cents: what counts as observed, and escrow and claims that do not. */
  payments: { observed: number; notCounted: number }
}

const kind = 'months'
const left = 62
const right = 8
const panelHeight = 118
const mostPeriods = 72

interface Panel {
  title: string
  series: readonly { fill: Fill; name: string; values: readonly number[] }[]
  axis(value: number): string
}

/** Two rows of bars over one line of time: bookings by the month of their first message, and payments by the month of their date. */
export function monthsPicture(months: readonly MonthFigures[], lang: Language): Picture | null {
  const periods = periodsOf(
    months.map(({ month }) => month),
    mostPeriods,
  )
  if (periods === null) return null
  const { words, say, formats } = pictureTexts(lang)
  const text = words.months
  const total = (of: (month: MonthFigures) => number) => months.reduce((sum, month) => sum + of(month), 0)
  const sums = (of: (month: MonthFigures) => number) => summed(periods, months, of)
  const panels: Panel[] = [
    {
      title: text.bookings,
      series: [
        { fill: 'solid', name: text.confirmed, values: sums(({ bookings }) => bookings.confirmed) },
        { fill: 'counter', name: text.otherBookings, values: sums(({ bookings }) => bookings.other) },
      ],
      axis: (value) => formats.number(value),
    },
    {
      title: text.payments,
      series: [
        { fill: 'cross', name: text.observed, values: sums(({ payments }) => payments.observed) },
        { fill: 'dots', name: text.notCounted, values: sums(({ payments }) => payments.notCounted) },
      ],
      axis: (value) => formatsOf(lang).wholeMoney(value),
    },
  ]
  const drawn = panels.map((panel, at) => drawPanel(panel, periods, 4 + at * (panelHeight + 44)))
  const bottom = 4 + 2 * panelHeight + 44 + 24
  const axis = periodAxis(periods, left, pictureWidth - left - right, bottom, 28)
  const alt = say(text.alt, {
    unit: words.units[unitOf(periods)],
    bookings: total(({ bookings }) => bookings.confirmed + bookings.other),
    confirmed: total(({ bookings }) => bookings.confirmed),
    observed: formats.money(total(({ payments }) => payments.observed)),
    notCounted: formats.money(total(({ payments }) => payments.notCounted)),
  })
  return picture(kind, bottom + 34, [axis, drawn], alt)
}

function summed(periods: Periods, months: readonly MonthFigures[], of: (month: MonthFigures) => number): number[] {
  const sums = new Array<number>(periods.count).fill(0)
  for (const month of months) {
    const index = periods.indexOf(month.month)
    sums[index] = (sums[index] ?? 0) + of(month)
  }
  return sums
}

function drawPanel({ title, series, axis }: Panel, periods: Periods, top: number): Xml[] {
  const width = pictureWidth - left - right
  const highest = Math.max(
    1,
    ...Array.from({ length: periods.count }, (_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)),
  )
  const scale = scaleLinear([0, highest], [top + 24 + panelHeight, top + 24]).nice(4)
  const step = width / periods.count
  const thick = Math.min(30, step * 0.76)
  const bars = Array.from({ length: periods.count }, (_, at) => {
    let from = 0
    return series.flatMap(({ fill, values }) => {
      const value = values[at] ?? 0
      if (value === 0) return []
      const y = scale(from + value)
      const shape = bar(kind, fill, {
        x: left + (at + 0.5) * step - thick / 2,
        y,
        width: thick,
        height: scale(from) - y,
      })
      from += value
      return [shape]
    })
  })
  const ticks = scale.ticks(4).filter(Number.isInteger)
  return [
    label(0, top + 12, title, { bold: true, size: 12 }),
    ...legend(
      kind,
      series.map(({ fill, name }) => ({ fill, name })),
      pictureWidth - right,
      top + 12,
    ),
    ...ticks.flatMap((tick) => [
      straight(left, scale(tick), pictureWidth - right, scale(tick), tick === 0 ? quiet : guide),
      label(left - 5, scale(tick) + 3.5, axis(tick), {
        anchor: 'end',
        size: textWidth(axis(tick), 10.5) > left - 6 ? 9.5 : 10.5,
        fill: ink,
      }),
    ]),
    ...bars.flat(),
  ]
}
