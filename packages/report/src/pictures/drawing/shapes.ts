import { element, type Xml } from '../../render/xml.ts'
import { guide, ink } from './ink.ts'
import { type Fill, fillOf } from './patterns.ts'

/** A place on the drawing, to a tenth of a unit: enough for print, and no rounding noise of the last digit in the bytes. */
export const at = (value: number): number => Math.round(value * 10) / 10 + 0

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export const bar = (kind: string, fill: Fill, { x, y, width, height }: Box, radius = 0): Xml =>
  element('rect', {
    x: at(x),
    y: at(y),
    width: at(width),
    height: at(height),
    rx: radius || null,
    fill: fillOf(kind, fill),
    stroke: ink,
    'stroke-width': 0.7,
  })

export const straight = (x1: number, y1: number, x2: number, y2: number, stroke = guide, width = 0.7): Xml =>
  element('line', { x1: at(x1), y1: at(y1), x2: at(x2), y2: at(y2), stroke, 'stroke-width': width })

export const path = (d: string, rest: Readonly<Record<string, string | number | null>> = {}): Xml =>
  element('path', { d, fill: 'none', stroke: ink, ...rest })

/** Points of a path, to a tenth of a unit: `points([[0, 1.23]])` is `0 1.2`. */
export const points = (list: readonly (readonly [number, number])[]): string =>
  list.map(([x, y]) => `${at(x)} ${at(y)}`).join(' ')

/** Corners of the signs around nothing, of about the size of a circle of radius 1; the circle itself has none. */
const corners = {
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  triangle: [
    [0, -1.1],
    [1.05, 0.8],
    [-1.05, 0.8],
  ],
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  plus: [
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ],
  hexagon: [
    [-1.1, 0],
    [-0.55, -0.95],
    [0.55, -0.95],
    [1.1, 0],
    [0.55, 0.95],
    [-0.55, 0.95],
  ],
  wedge: [
    [-1.05, -0.8],
    [1.05, -0.8],
    [0, 1.1],
  ],
} as const satisfies Record<string, readonly (readonly [number, number])[]>
export type SymbolShape = 'circle' | keyof typeof corners

/** Drawn at its full size: scaled up from a unit, curves come out of some renderers with corners. */
export function symbol(shape: SymbolShape, x: number, y: number, size: number, fill: string = ink): Xml {
  const look = { fill, stroke: ink, 'stroke-width': 1 }
  if (shape === 'circle') return element('circle', { cx: at(x), cy: at(y), r: at(size), ...look })
  const around = corners[shape].map(([dx, dy]): [number, number] => [x + dx * size, y + dy * size])
  return element('path', { d: `M${points(around)}Z`, ...look })
}
