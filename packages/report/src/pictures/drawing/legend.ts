import type { Xml } from '../../render/xml.ts'
import { label, textWidth } from './label.ts'
import type { Fill } from './patterns.ts'
import { bar } from './shapes.ts'

const size = 10.5
const swatch = { width: 20, height: 10 }

/** Which fill is what, in one line that ends at `right`; `y` is the line that its letters stand on. */
export function legend(
  kind: string,
  entries: readonly { fill: Fill; name: string }[],
  right: number,
  y: number,
): Xml[] {
  const widths = entries.map(({ name }) => swatch.width + 5 + textWidth(name, size) + 14)
  let x = right + 14 - widths.reduce((sum, width) => sum + width, 0)
  return entries.flatMap(({ fill, name }, at) => {
    const place = x
    x += widths[at] ?? 0
    return [bar(kind, fill, { x: place, y: y - 8.5, ...swatch }), label(place + swatch.width + 5, y, name, { size })]
  })
}
