import { scaleLinear } from 'd3-scale'
import type { Language } from '../languages/language.ts'
import type { Xml } from '../render/xml.ts'
import { guide, ink, quiet } from './drawing/ink.ts'
import { label, nameLabel } from './drawing/label.ts'
import { legend } from './drawing/legend.ts'
import { bar, straight } from './drawing/shapes.ts'
import { type Picture, picture, pictureWidth } from './picture.ts'
import { pictureTexts } from './words/picture-texts.ts'

/** One parameter of the calculation, moved alone. */
export interface TornadoLine {
  /** What is moved, in the words of the annex. */
  name: string
  /** Its two values as printed: `€ 1.500`, `6/7`. */
  low: string
  high: string
  /** Euro cents. */
  atLow: number
  atHigh: number
}

const kind = 'tornado'
const left = 196
const margin = 74
const rowHeight = 34

/** Bars to both sides of the total, widest swing first, each with both totals in figures. */
export function tornadoPicture(base: number, lines: readonly TornadoLine[], lang: Language): Picture {
  const { words, say, formats } = pictureTexts(lang)
  const sorted = lines.toSorted((a, b) => swing(b) - swing(a))
  const values = [base, ...sorted.flatMap(({ atLow, atHigh }) => [atLow, atHigh])]
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  const x = scaleLinear([lowest, highest > lowest ? highest : lowest + 1], [left + margin, pictureWidth - margin])
  const top = 44
  const bottom = top + sorted.length * rowHeight + 4
  const total = formats.wholeMoney(euros(base))
  return picture(
    kind,
    bottom + 8,
    [
      ...legend(
        kind,
        [
          { fill: 'counter', name: words.tornado.atLow },
          { fill: 'cross', name: words.tornado.atHigh },
        ],
        pictureWidth - 4,
        12,
      ),
      label(x(base), 34, say(words.tornado.base, { total }), { anchor: anchorAt(x(base)), bold: true }),
      ...sorted.flatMap((line, index) => drawLine(line, base, x, top + index * rowHeight, lang)),
      straight(x(base), 38, x(base), bottom, ink, 1.4),
    ],
    say(words.tornado.alt, { parameters: sorted.length, total }),
  )
}

const swing = ({ atLow, atHigh }: TornadoLine): number => Math.abs(atHigh - atLow)
/** Whole euros as the axis prints them, still in cents. */
const euros = (cents: number): number => Math.round(cents / 100) * 100

const anchorAt = (x: number): 'start' | 'middle' | 'end' => {
  const middle = (left + pictureWidth) / 2
  return x < middle - 120 ? 'start' : x > middle + 120 ? 'end' : 'middle'
}

function drawLine(
  line: TornadoLine,
  base: number,
  x: (value: number) => number,
  top: number,
  lang: Language,
): (Xml | null)[] {
  const { formats } = pictureTexts(lang)
  const ends = [
    { value: line.atLow, fill: 'counter' as const },
    { value: line.atHigh, fill: 'cross' as const },
  ].toSorted((a, b) => a.value - b.value)
  const bars = ends
    .filter(({ value }) => value !== base)
    // Where both lie on one side, the longer bar is drawn first and the shorter over it.
    .toSorted((a, b) => Math.abs(b.value - base) - Math.abs(a.value - base))
    .map(({ value, fill }) => {
      const [from, to] = [Math.min(x(value), x(base)), Math.max(x(value), x(base))]
      return bar(kind, fill, { x: from, y: top + 6, width: to - from, height: rowHeight - 14 })
    })
  const [lower, higher] = ends.map(({ value }) => value) as [number, number]
  return [
    straight(0, top + rowHeight, pictureWidth, top + rowHeight, guide),
    nameLabel(0, top + 14, line.name, left - 4, { bold: true }),
    nameLabel(0, top + 27, `${line.low} … ${line.high}`, left - 4, { size: 10, fill: quiet }),
    ...bars,
    lower === base
      ? null
      : label(Math.min(x(lower), x(base)) - 5, top + 20, formats.wholeMoney(euros(lower)), {
          anchor: 'end',
          size: 10.5,
        }),
    higher === base
      ? null
      : label(Math.max(x(higher), x(base)) + 5, top + 20, formats.wholeMoney(euros(higher)), { size: 10.5 }),
  ]
}
