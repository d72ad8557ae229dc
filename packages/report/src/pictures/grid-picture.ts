import type { Language } from '../languages/language.ts'
import { element, type Xml } from '../render/xml.ts'
import { ink, quiet } from './drawing/ink.ts'
import { label } from './drawing/label.ts'
import { at } from './drawing/shapes.ts'
import { type Picture, picture, pictureWidth } from './picture.ts'
import { pictureTexts } from './words/picture-texts.ts'

/** Totals for numbers of persons and prices: `cells[i][j]` for `persons[i]` and `prices[j]`; money in euro cents. */
export interface PictureGrid {
  persons: readonly number[]
  prices: readonly number[]
  cells: readonly (readonly number[])[]
  /** The cell of the figure as reckoned; null where it is none of them. */
  base: { person: number; price: number } | null
}

const kind = 'grid'
const left = 70
const cellHeight = 30

/** The darker a cell the larger its total, which stands in it in figures; the figure as reckoned has a frame. */
export function gridPicture({ persons, prices, cells, base }: PictureGrid, lang: Language): Picture | null {
  const totals = cells.flat()
  if (totals.length === 0 || persons.length === 0 || prices.length === 0) return null
  const { words, say, formats } = pictureTexts(lang)
  const [lowest, highest] = [Math.min(...totals), Math.max(...totals)]
  const width = (pictureWidth - left - 2) / prices.length
  const shade = (total: number) => (highest === lowest ? 0 : (total - lowest) / (highest - lowest))
  const x = (column: number) => left + column * width
  const y = (row: number) => 40 + row * cellHeight
  const drawn = cells.flatMap((row, i) =>
    row.flatMap((total, j) =>
      drawCell(x(j), y(i), width, shade(total), formats.wholeMoney(Math.round(total / 100) * 100)),
    ),
  )
  return picture(
    kind,
    y(persons.length) + 6,
    [
      label(left + (pictureWidth - left) / 2, 13, words.grid.price, { anchor: 'middle', bold: true }),
      label(left - 8, 31, words.grid.persons, { anchor: 'end', bold: true, size: 10.5 }),
      ...prices.map((price, j) => label(x(j) + width / 2, 31, formats.wholeMoney(price), { anchor: 'middle' })),
      ...persons.map((count, i) => label(left - 8, y(i) + 19, formats.number(count), { anchor: 'end' })),
      ...drawn,
      ...(base === null ? [] : [frame(x(base.price), y(base.person), width)]),
    ],
    say(words.grid.alt, {
      rows: persons.length,
      columns: prices.length,
      lowest: formats.money(lowest),
      highest: formats.money(highest),
    }),
  )
}

/** Never so dark that black letters would be lost on it, in a copy either. */
function drawCell(x: number, y: number, width: number, shade: number, text: string): Xml[] {
  const grey = Math.round(255 - shade * 85)
  return [
    element('rect', {
      x: at(x),
      y: at(y),
      width: at(width),
      height: cellHeight,
      fill: `rgb(${grey},${grey},${grey})`,
      stroke: quiet,
      'stroke-width': 0.6,
    }),
    label(x + width / 2, y + 19, text, { anchor: 'middle' }),
  ]
}

const frame = (x: number, y: number, width: number): Xml =>
  element('rect', {
    x: at(x + 1.5),
    y: at(y + 1.5),
    width: at(width - 3),
    height: cellHeight - 3,
    fill: 'none',
    stroke: ink,
    'stroke-width': 2.6,
  })
