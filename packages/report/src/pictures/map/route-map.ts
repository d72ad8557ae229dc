import { geoMercator, geoPath } from 'd3-geo'
import type { Language } from '../../languages/language.ts'
import { element, type Xml } from '../../render/xml.ts'
import { ink, quiet } from '../drawing/ink.ts'
import { label, textWidth } from '../drawing/label.ts'
import { at, path, points, symbol } from '../drawing/shapes.ts'
import { type Picture, picture, pictureWidth } from '../picture.ts'
import { pictureTexts } from '../words/picture-texts.ts'
import { readOutlines } from './outlines.ts'
import { type CountSpot, placeNames } from './place-names.ts'

/** A place that bookings name as an end of a journey: towns and countries, never an address. */
export interface MapPlace {
  id: string
  name: string
  /** Whether it stands for a whole country or region. */
  isArea: boolean
  lat: number
  lon: number
}

/** Journeys from one place to another; `from` is null where only the destination is told. */
export interface MapRoute {
  from: string | null
  to: string | null
  bookings: number
}

const kind = 'map'
const height = 430
const margin = 46
/** Degrees that a map shows at least, so that two towns of one country still stand in a country. */
const leastSpan = { lat: 7, lon: 12 }

/** Ends of journeys on outlines of land and countries. The lines show who goes where, not by which way. */
export function routeMap(places: readonly MapPlace[], routes: readonly MapRoute[], lang: Language): Picture | null {
  const byId = new Map(places.map((place) => [place.id, place]))
  const drawn = routes
    .filter(({ from, to }) => [from, to].some((id) => id !== null && byId.has(id)))
    .toSorted((a, b) => b.bookings - a.bookings || order(`${a.from} ${a.to}`, `${b.from} ${b.to}`))
  const ends = weightsOf(drawn)
  const shown = places
    .filter(({ id }) => ends.has(id))
    .toSorted((a, b) => weight(ends, b) - weight(ends, a) || order(a.id, b.id))
  if (shown.length === 0) return null
  const { words, say, formats } = pictureTexts(lang)
  const project = projectionOf(shown)
  const spots = shown.map((place) => {
    const [x = 0, y = 0] = project([place.lon, place.lat]) ?? []
    return { place, x, y, bookings: weight(ends, place) }
  })
  const spotOf = new Map(spots.map((spot) => [spot.place.id, spot]))
  const most = Math.max(...drawn.map(({ bookings }) => bookings))
  const lines = drawn.flatMap(({ from, to, bookings }) => {
    const [start, end] = [spotOf.get(from ?? ''), spotOf.get(to ?? '')]
    return start && end && start !== end ? drawRoute(start, end, bookings, most) : []
  })
  const signs = spots.map((spot) => drawPlace(spot))
  const names = placeNames(
    spots.map(({ place, x, y, bookings }) => ({ name: `${place.name} (${formats.number(bookings)})`, x, y })),
    lines.map(({ count }) => count),
    { width: pictureWidth, height },
  )
  const unplaced = sum(routes.map(({ bookings }) => bookings)) - sum(drawn.map(({ bookings }) => bookings))
  const list = names.lettered.map(({ letter, name }) => `${letter} ${name}`)
  const keyLines = wrapped([`${words.map.lettered} `, ...list.map((entry, at) => `${at === 0 ? '' : ' · '}${entry}`)])
  const notes = [
    ...(list.length === 0 ? [] : keyLines),
    ...(unplaced === 0 ? [] : [say(words.map.unplaced, { count: unplaced })]),
    words.map.outlines,
  ]
  return picture(
    kind,
    height + 30 + notes.length * 15,
    [
      element(
        'svg',
        { width: pictureWidth, height, viewBox: `0 0 ${pictureWidth} ${height}` },
        land(project),
        lines.map(({ line }) => line),
        signs,
        names.labels,
      ),
      element('rect', { x: 0.5, y: 0.5, width: pictureWidth - 1, height: height - 1, fill: 'none', stroke: quiet }),
      key(lang),
      notes.map((note, index) => label(0, height + 36 + index * 15, note, { size: 10, fill: quiet })),
    ],
    say(words.map.alt, {
      places: shown.length,
      routes: lines.length,
      bookings: sum(drawn.map(({ bookings }) => bookings)),
    }),
  )
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
const weight = (ends: ReadonlyMap<string, number>, { id }: MapPlace): number => ends.get(id) ?? 0

function weightsOf(routes: readonly MapRoute[]): Map<string, number> {
  const ends = new Map<string, number>()
  for (const { from, to, bookings } of routes)
    for (const id of new Set([from, to])) if (id !== null) ends.set(id, (ends.get(id) ?? 0) + bookings)
  return ends
}

type Point = [number, number]
type Projection = ReturnType<typeof geoMercator>

function projectionOf(places: readonly MapPlace[]): Projection {
  const span = (values: readonly number[], least: number): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    const missing = Math.max(0, least - (high - low)) / 2
    return [low - missing, high + missing]
  }
  const [south, north] = span(
    places.map(({ lat }) => lat),
    leastSpan.lat,
  )
  const [west, east] = span(
    places.map(({ lon }) => lon),
    leastSpan.lon,
  )
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  }
  const frame: [[number, number], [number, number]] = [
    [margin, margin],
    [pictureWidth - margin, height - margin],
  ]
  return geoMercator()
    .fitExtent(frame, corners)
    .clipExtent([
      [-2, -2],
      [pictureWidth + 2, height + 2],
    ])
}

function land(project: Projection): Xml[] {
  const { land: ground, borders } = readOutlines()
  const draw = geoPath(project).digits(1)
  return [
    element('rect', { width: pictureWidth, height, fill: '#ffffff' }),
    path(draw(ground) ?? '', { fill: '#eceeef', stroke: '#8f969d', 'stroke-width': 0.6 }),
    path(draw(borders) ?? '', { stroke: '#b4bac0', 'stroke-width': 0.7 }),
  ]
}

interface Spot {
  place: MapPlace
  x: number
  y: number
  bookings: number
}

function drawPlace({ place, x, y, bookings }: Spot): Xml {
  const size = 2.8 + Math.log10(bookings + 1) * 1.6
  return place.isArea ? symbol('square', x, y, size, '#ffffff') : symbol('circle', x, y, size, ink)
}

interface DrawnRoute {
  line: Xml[]
  count: CountSpot
}

/** A bowed line with its head half way, and where the number of its bookings can stand. */
function drawRoute(from: Spot, to: Spot, bookings: number, most: number): DrawnRoute[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (length < 6) return []
  const bow = Math.min(0.16 * length, 46)
  const turn: Point = [(from.x + to.x) / 2 + (dy / length) * bow, (from.y + to.y) / 2 - (dx / length) * bow]
  /** A point of the quadratic curve, and beside it. */
  const beside = (t: number, ahead: number, aside: number): Point => {
    const weigh = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c
    const [x, y] = [weigh(from.x, turn[0], to.x), weigh(from.y, turn[1], to.y)]
    return [x + (dx / length) * ahead - (dy / length) * aside, y + (dy / length) * ahead + (dx / length) * aside]
  }
  const width = 0.8 + 3.2 * (bookings / most)
  const size = 4 + width
  // Half way along, the curve runs as the straight line between its ends does.
  const head = [beside(0.5, size, 0), beside(0.5, -size, size * 0.75), beside(0.5, -size, -size * 0.75)]
  const places = [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((t) => [beside(t, 0, -10), beside(t, 0, 10)])
  return [
    {
      line: [
        path(`M${points([[from.x, from.y]])}Q${points([turn, [to.x, to.y]])}`, {
          'stroke-width': at(width),
          stroke: '#5f666d',
        }),
        element('path', { d: `M${points(head)}Z`, fill: ink, stroke: '#ffffff', 'stroke-width': 0.6 }),
      ],
      count: { text: String(bookings), places },
    },
  ]
}

function key(lang: Language): Xml[] {
  const { words } = pictureTexts(lang)
  const y = height + 16
  const second = 16 + textWidth(words.map.place, 10.5) + 22
  return [
    symbol('circle', 6, y - 3.5, 4, ink),
    label(16, y, words.map.place, { size: 10.5 }),
    symbol('square', second, y - 3.5, 4, '#ffffff'),
    label(second + 10, y, words.map.area, { size: 10.5 }),
  ]
}

/** Pieces set one behind the other, in lines as wide as the drawing. */
function wrapped(pieces: readonly string[]): string[] {
  const lines = ['']
  for (const piece of pieces) {
    const last = lines.at(-1) ?? ''
    if (textWidth(last + piece, 10) > pictureWidth && last !== '') lines.push(piece)
    else lines[lines.length - 1] = last + piece
  }
  return lines
}
