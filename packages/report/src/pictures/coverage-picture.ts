import type { Language } from '../languages/language.ts'
import type { Xml } from '../render/xml.ts'
import { element } from '../render/xml.ts'
import { guide, ink, quiet } from './drawing/ink.ts'
import { label, nameLabel, textWidth } from './drawing/label.ts'
import { type Fill, fillOf } from './drawing/patterns.ts'
import { periodAxis } from './drawing/period-axis.ts'
import { at, bar, straight } from './drawing/shapes.ts'
import { type Periods, periodsOf, unitOf } from './periods.ts'
import { type Picture, picture, pictureWidth } from './picture.ts'
import { pictureTexts } from './words/picture-texts.ts'

/** An app, or an app on one device. */
export interface CoverageRow {
  name: string
  /** Messages by month (`2015-03`), months without any left out; null where the material has no content of it at all. */
  months: readonly { month: string; count: number }[] | null
}

const kind = 'coverage'
const left = 150
const right = 60
const rowHeight = 24
const mostPeriods = 60
/** Least number of messages for each fill, from the lightest. */
const steps: readonly { least: number; most: number | null; fill: Fill }[] = [
  { least: 1, most: 9, fill: 'dots' },
  { least: 10, most: 99, fill: 'counter' },
  { least: 100, most: 999, fill: 'cross' },
  { least: 1000, most: null, fill: 'solid' },
]

/** What there is of each source, period by period: a gap is drawn as a gap. */
export function coveragePicture(rows: readonly CoverageRow[], lang: Language): Picture | null {
  const periods = periodsOf(
    rows.flatMap(({ months }) => months?.map(({ month }) => month) ?? []),
    mostPeriods,
  )
  if (periods === null) return null
  const { words, say, formats } = pictureTexts(lang)
  const bottom = 18 + rows.length * rowHeight
  const drawn = rows.map((row, index) => drawRow(row, periods, 18 + index * rowHeight, lang))
  const key = [
    { fill: 'empty' as const, name: words.coverage.none },
    ...steps.map(({ least, most, fill }) => ({
      fill,
      name:
        most === null
          ? say(words.coverage.more, { least: formats.number(least) })
          : say(words.coverage.fewer, { least: formats.number(least), most: formats.number(most) }),
    })),
  ]
  const alt = say(words.coverage.alt, { rows: rows.length, unit: words.units[unitOf(periods)] })
  return picture(
    kind,
    bottom + 62,
    [
      label(pictureWidth - 2, 11, words.coverage.total, { anchor: 'end', size: 10, fill: quiet }),
      periodAxis(periods, left, pictureWidth - left - right, bottom, 18),
      drawn,
      keyRow(key, bottom + 54),
    ],
    alt,
  )
}

function drawRow({ name, months }: CoverageRow, periods: Periods, top: number, lang: Language): Xml[] {
  const { words, formats } = pictureTexts(lang)
  const width = pictureWidth - left - right
  const step = width / periods.count
  const head = [
    straight(0, top + rowHeight, pictureWidth, top + rowHeight, guide),
    nameLabel(0, top + rowHeight - 8, name, left - 8),
  ]
  if (months === null)
    return [
      ...head,
      element('rect', {
        x: left,
        y: top + 3,
        width,
        height: rowHeight - 6,
        fill: fillOf(kind, 'empty'),
        stroke: guide,
      }),
      label(left + width / 2, top + rowHeight - 8, words.coverage.notGiven, { anchor: 'middle', italic: true }),
    ]
  const counts = new Array<number>(periods.count).fill(0)
  for (const { month, count } of months) {
    const index = periods.indexOf(month)
    counts[index] = (counts[index] ?? 0) + count
  }
  const cells = counts.flatMap((count, index) => {
    const box = { x: left + index * step + 0.6, y: top + 3, width: step - 1.2, height: rowHeight - 6 }
    return count === 0 ? gap(box) : cell(count, box, formats.number(count))
  })
  const total = months.reduce((sum, { count }) => sum + count, 0)
  return [...head, ...cells, label(pictureWidth - 2, top + rowHeight - 8, formats.number(total), { anchor: 'end' })]
}

/** A small cross: looked for and not there, as opposed to not looked for. */
function gap({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Xml[] {
  const [cx, cy] = [x + width / 2, y + height / 2]
  return [straight(cx - 2, cy - 2, cx + 2, cy + 2, quiet, 0.8), straight(cx - 2, cy + 2, cx + 2, cy - 2, quiet, 0.8)]
}

function cell(count: number, box: Parameters<typeof bar>[2], text: string): Xml[] {
  const { fill } = steps.findLast(({ least }) => count >= least) ?? { fill: 'dots' as const }
  const shape = bar(kind, fill, box)
  const wide = textWidth(text, 10)
  if (wide + 6 > box.width) return [shape]
  const ground = element('rect', {
    x: at(box.x + box.width / 2 - wide / 2 - 2),
    y: at(box.y + 2.5),
    width: at(wide + 4),
    height: at(box.height - 5),
    fill: '#ffffff',
  })
  const middle = box.x + box.width / 2
  const writing = { anchor: 'middle', size: 10, fill: fill === 'solid' ? '#ffffff' : ink } as const
  return [shape, ...(fill === 'solid' ? [] : [ground]), label(middle, box.y + box.height / 2 + 3.6, text, writing)]
}

function keyRow(entries: readonly { fill: Fill; name: string }[], y: number): Xml[] {
  let x = left
  return entries.flatMap(({ fill, name }) => {
    const box = { x, y: y - 9, width: 20, height: 11 }
    x += 20 + 5 + textWidth(name, 10.5) + 14
    return [...(fill === 'empty' ? gap(box) : [bar(kind, fill, box)]), label(box.x + 25, y, name, { size: 10.5 })]
  })
}
