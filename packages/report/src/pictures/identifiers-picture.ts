import type { Language } from '../languages/language.ts'
import { element, type Xml } from '../render/xml.ts'
import { guide, ink, quiet } from './drawing/ink.ts'
import { label, nameLabel } from './drawing/label.ts'
import { legend } from './drawing/legend.ts'
import { type Fill, fillOf } from './drawing/patterns.ts'
import { periodAxis } from './drawing/period-axis.ts'
import { at, bar, path, points, straight } from './drawing/shapes.ts'
import { type Periods, periodsOf } from './periods.ts'
import { type Picture, picture, pictureWidth } from './picture.ts'
import { pictureTexts } from './words/picture-texts.ts'

/** A number or account and the time over which it was used. */
export interface PictureSpell {
  /** As the rendering shows it: whole, or its last characters. */
  identifier: string
  /** Name of the app; null for a number known without one. */
  app: string | null
  /** UTC milliseconds. */
  from: number | null
  to: number | null
  certainty: 'certain' | 'likely' | 'proposed'
  /** Place in the person's list of the spell that it follows; null where it follows none. */
  follows: number | null
}

export interface PicturePerson {
  name: string
  spells: readonly PictureSpell[]
}

const kind = 'identifiers'
const left = 206
const right = 10
const rowHeight = 20
const headHeight = 22
/** More rows would not be read on one page. */
const rowsOnPage = 36
const fills: Readonly<Record<PictureSpell['certainty'], Fill>> = {
  certain: 'solid',
  likely: 'slope',
  proposed: 'empty',
}

/** One picture for each page full of persons; a person's identifiers are parted only where there are more than a page holds. */
export function identifiersPictures(persons: readonly PicturePerson[], lang: Language): Picture[] {
  const dated = persons.flatMap(({ spells }) => spells.flatMap(({ from, to }) => [from, to])).filter((t) => t !== null)
  const periods = periodsOf(dated.map(monthOf), 84)
  return periods === null ? [] : pagesOf(persons).map((page) => drawPage(page, periods, lang))
}

const monthOf = (instant: number): string => {
  const date = new Date(instant)
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${String(date.getUTCMonth() + 1).padStart(2, '0')}`
}

function pagesOf(persons: readonly PicturePerson[]): PicturePerson[][] {
  const pages: PicturePerson[][] = []
  let room = 0
  for (const person of persons)
    for (let from = 0; from === 0 || from < person.spells.length; from += rowsOnPage - 1) {
      const part = { name: person.name, spells: person.spells.slice(from, from + rowsOnPage - 1) }
      const need = part.spells.length + 1
      if (need > room) {
        pages.push([])
        room = rowsOnPage
      }
      pages.at(-1)?.push(part)
      room -= need
    }
  return pages
}

function drawPage(persons: readonly PicturePerson[], periods: Periods, lang: Language): Picture {
  const { words, say } = pictureTexts(lang)
  const time = timeScale(periods)
  let y = 30
  const rows = persons.flatMap((person) => {
    const top = y
    y += headHeight + person.spells.length * rowHeight
    return drawPerson(person, top, time, words.identifiers.undated)
  })
  const spells = persons.reduce((sum, person) => sum + person.spells.length, 0)
  const names = {
    certain: words.identifiers.certain,
    likely: words.identifiers.likely,
    proposed: words.identifiers.proposed,
  }
  const entries = (['certain', 'likely', 'proposed'] as const).map((each) => ({ fill: fills[each], name: names[each] }))
  return picture(
    kind,
    y + 62,
    [
      legend(kind, entries, pictureWidth - 4, 12),
      periodAxis(periods, left, pictureWidth - left - right, y + 6, 26),
      rows,
      label(pictureWidth - right, y + 56, words.identifiers.openEnd, { anchor: 'end', size: 10, fill: quiet }),
    ],
    say(words.identifiers.alt, { persons: persons.length, spells }),
  )
}

/** Where an instant lies on the line of time. */
function timeScale(periods: Periods): (instant: number) => number {
  const edge = (index: number) => {
    const { year, month } = periods.start(index)
    return Date.UTC(year, month - 1, 1)
  }
  const [first, last] = [edge(0), edge(periods.count)]
  return (instant) => left + ((instant - first) / (last - first)) * (pictureWidth - left - right)
}

function drawPerson(
  { name, spells }: PicturePerson,
  top: number,
  time: (at: number) => number,
  undated: string,
): Xml[] {
  const rowTop = (index: number) => top + headHeight + index * rowHeight
  return [
    straight(0, top + 2, pictureWidth, top + 2, quiet, 0.9),
    nameLabel(0, top + 16, name, left - 6, { bold: true }),
    ...spells.flatMap((spell, index) => [
      nameLabel(8, rowTop(index) + 13, spell.identifier, spell.app === null ? left - 16 : 128, { size: 10.5 }),
      ...(spell.app === null ? [] : [nameLabel(140, rowTop(index) + 13, spell.app, 62, { size: 10, fill: quiet })]),
      ...drawSpell(spell, rowTop(index), time, undated),
      ...drawSuccession(spells, index, rowTop, time),
    ]),
  ]
}

/** A bar from first to last use; without a known end it runs on as an arrow. */
function drawSpell({ from, to, certainty }: PictureSpell, top: number, time: (at: number) => number, undated: string) {
  const fill = fills[certainty]
  const begin = from ?? to
  if (begin === null) return [label(left + 4, top + 13, undated, { italic: true, size: 10, fill: quiet })]
  const start = time(begin)
  const box = { x: start, y: top + 4, height: rowHeight - 9 }
  if (to !== null) return [bar(kind, fill, { ...box, width: Math.max(3, time(to) - start) })]
  const end = pictureWidth - right
  const tip = Math.max(end - 8, start)
  return [
    path(
      `M${points([
        [start, box.y],
        [tip, box.y],
        [end, box.y + box.height / 2],
        [tip, box.y + box.height],
        [start, box.y + box.height],
      ])}Z`,
      {
        fill: fillOf(kind, fill),
        'stroke-width': 0.7,
      },
    ),
  ]
}

/** A line with a head from the identifier that was given up to the one that followed. */
function drawSuccession(
  spells: readonly PictureSpell[],
  index: number,
  rowTop: (index: number) => number,
  time: (at: number) => number,
): Xml[] {
  const spell = spells[index]
  const before = spell?.follows === null || spell === undefined ? undefined : spells[spell.follows]
  if (spell?.from == null || before === undefined || spell.follows === null) return []
  const x = time(spell.from)
  const [from, to] = [rowTop(spell.follows) + rowHeight / 2, rowTop(index) + 4]
  const down = to > from ? 1 : -1
  const end = before.to !== null && before.to < spell.from ? time(before.to) : x
  return [
    straight(end, from, x, from, quiet, 1),
    straight(x, from, x, to, '#ffffff', 3),
    straight(x, from, x, to, ink, 1.1),
    element('path', {
      d: `M${points([
        [x, to],
        [x - 3.2, to - 5 * down],
        [x + 3.2, to - 5 * down],
      ])}Z`,
      fill: ink,
    }),
    element('circle', { cx: at(x), cy: at(from), r: 2.4, fill: '#ffffff', stroke: guide }),
    element('circle', { cx: at(x), cy: at(from), r: 1.8, fill: ink }),
  ]
}
