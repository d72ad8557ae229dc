import type { Xml } from '../../render/xml.ts'
import { label, textWidth } from '../drawing/label.ts'

const size = 10.5
const countSize = 10

interface Point {
  x: number
  y: number
}

interface NamedSpot extends Point {
  name: string
}

/** A number on a line, with the places where it could stand, best first. */
export interface CountSpot {
  text: string
  places: readonly (readonly [number, number])[]
}

interface Area {
  left: number
  right: number
  top: number
  bottom: number
}

/** Where a name of this width can stand beside its spot, best first. */
const sides = (width: number): { dx: number; dy: number }[] => [
  { dx: 8, dy: 3.5 },
  { dx: -8 - width, dy: 3.5 },
  { dx: -width / 2, dy: -9 },
  { dx: -width / 2, dy: 16 },
  { dx: 7, dy: -6 },
  { dx: 7, dy: 13 },
  { dx: -7 - width, dy: -6 },
  { dx: -7 - width, dy: 13 },
]

/**
 * Writes the names beside their spots, first come first served, where they cover neither another name nor a spot. Names that find no room are
 * lettered: the letter stands at the spot, the name in the key. Numbers on lines come last and are left out where nothing is free: the table
 * behind the map has them all.
 */
export function placeNames(
  spots: readonly NamedSpot[],
  counts: readonly CountSpot[],
  frame: { width: number; height: number },
): { labels: Xml[]; lettered: { letter: string; name: string }[] } {
  const taken: Area[] = spots.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }))
  const labels: Xml[] = []
  const lettered: { letter: string; name: string }[] = []
  const write = (text: string, { x, y }: NamedSpot, bold: boolean): boolean => {
    const width = textWidth(text, size)
    for (const { dx, dy } of sides(width)) {
      const area = { left: x + dx, right: x + dx + width, top: y + dy - 9, bottom: y + dy + 3 }
      if (area.left < 3 || area.right > frame.width - 3 || area.top < 3 || area.bottom > frame.height - 3) continue
      if (taken.some((other) => overlaps(area, other)) || isAnothers(area, { x, y }, spots)) continue
      taken.push(area)
      labels.push(label(area.left, y + dy, text, { size, bold, halo: true }))
      return true
    }
    return false
  }
  for (const spot of spots) {
    if (write(spot.name, spot, false)) continue
    const letter = letterOf(lettered.length)
    lettered.push({ letter, name: spot.name })
    // A letter covers its spot where nothing else is free.
    if (!write(letter, spot, true))
      labels.push(label(spot.x, spot.y + 3.5, letter, { anchor: 'middle', size, bold: true, halo: true }))
  }
  for (const count of counts) labels.push(...writeCount(count, taken))
  return { labels, lettered }
}

const overlaps = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** A, B, C … Z, A2, B2 …: numbers are those of bookings. */
const letterOf = (index: number): string => {
  const round = Math.floor(index / 26)
  return String.fromCharCode(65 + (index % 26)) + (round === 0 ? '' : String(round + 1))
}

function writeCount({ text, places }: CountSpot, taken: Area[]): Xml[] {
  const half = textWidth(text, countSize) / 2
  for (const [x, y] of places) {
    const area = { left: x - half - 1, right: x + half + 1, top: y - 5, bottom: y + 5 }
    if (taken.some((other) => overlaps(area, other))) continue
    taken.push(area)
    return [label(x, y + 3.5, text, { anchor: 'middle', size: countSize, bold: true, halo: true })]
  }
  return []
}

/** Whether a name there would be read as that of another spot, which is about as near. */
const isAnothers = (area: Area, own: Point, spots: readonly Point[]): boolean =>
  spots.some((spot) => (spot.x !== own.x || spot.y !== own.y) && distance(area, spot) < distance(area, own) + 3)

const distance = ({ left, right, top, bottom }: Area, { x, y }: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
