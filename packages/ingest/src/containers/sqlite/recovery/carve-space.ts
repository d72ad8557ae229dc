import { bestCover } from './best-cover.ts'
import { type CellLayout, CellProbe, cutCell } from './cell-layout.ts'
import { anchorAt, headlessCells } from './headless-cells.ts'
import type { Space } from './page-space.ts'
import type { TableShape } from './table-shape.ts'

export interface Carving {
  /** The page's bytes. */
  bytes: Buffer
  usableSize: number
  space: Space
  shape: TableShape
  /** Cells whose head was overwritten are looked for too; not on pages of other tables, where they prove too little. */
  headless: boolean
  /** Told if the space held so much that looks like cells that the search of it was ended. */
  overfull: () => void
}

/** Bytes of cells looked at for each byte searched. A genuine page comes to a tenth of it. */
const looksPerByte = 100

/**
 * The cells of a table that lie in a space no live cell covers, in order of place and without overlap. Each offset is tried
 * once with a bounded number of readings, so that the work grows with the bytes alone, whatever they are.
 */
export function carveSpace(carving: Carving): CellLayout[] {
  const { bytes, usableSize, space, shape } = carving
  const probe = new CellProbe(bytes, usableSize, shape.columns.length)
  const found: CellLayout[] = []
  const beginnings: number[] = []
  let looks = looksPerByte * (space.to - space.from)
  for (let at = space.from; at + 4 <= space.to; at++) {
    if (looks < 0) {
      carving.overfull()
      break
    }
    // No cell begins with four zeros, of which most free space consists.
    if (bytes[at] === 0 && bytes[at + 1] === 0 && bytes[at + 2] === 0 && bytes[at + 3] === 0) continue
    const whole = probe.whole(at, space.to)
    const damaged = carving.headless ? headless(probe, at, carving) : none
    if (whole === null && damaged.length === 0) continue
    const cells = [
      ...(whole && shape.acceptsTypes(whole) ? accepted(whole, carving) : []),
      ...damaged.filter((cell) => isPossible(probe, cell, carving)),
    ]
    for (const { start, end } of whole ? [whole, ...damaged] : damaged) looks -= end - start
    found.push(...cells)
    if ((whole && shape.acceptsTypes(whole)) || cells.some(isSure)) beginnings.push(at)
  }
  return bestCover(cutByLater(found, beginnings, carving))
}

function accepted(cell: CellLayout, { bytes, shape }: Carving): CellLayout[] {
  const kept = cell.grade === 'cut' ? shape.cutBefore(cell, cell.end) : cell
  if (shape.accepts(kept, bytes)) return [kept]
  const cut = shape.cutAtFault(kept, bytes)
  return cut && shape.accepts(cut, bytes) ? [cut] : []
}

/** A first value whose length was chosen to fill the cell makes it less than sure. */
const isSure = ({ grade, inferredFirst, serials }: CellLayout): boolean =>
  grade === 'whole' || (grade === 'anchored' && !(inferredFirst && serials[0] !== 0))

/**
 * A cell that begins within another was written later, over the other's end: SQLite fills a free block from behind. So the
 * other is what is left before it, also where the later one has been overwritten in its turn and only its head is left.
 * `cells` and `beginnings` are in order of place.
 */
function cutByLater(
  cells: readonly CellLayout[],
  beginnings: readonly number[],
  { bytes, shape }: Carving,
): CellLayout[] {
  let next = 0
  return cells.flatMap((cell) => {
    while (next < beginnings.length && (beginnings[next] as number) <= cell.start) next++
    const later = beginnings[next]
    if (later === undefined || later >= cell.end) return [cell]
    const cut = cutCell(cell, later)
    return shape.accepts(cut, bytes) ? [cut] : []
  })
}

const none: readonly CellLayout[] = []

function headless(probe: CellProbe, at: number, { space, shape }: Carving): readonly CellLayout[] {
  const anchor = anchorAt(probe, at, space.to)
  if (!anchor) return none
  const cells = headlessCells(probe, at, space.to, anchor, shape)
  return cells.map((cell) => (cell.grade === 'cut' ? shape.cutBefore(cell, cell.end) : cell))
}

const isPossible = (probe: CellProbe, cell: CellLayout, { bytes, space, shape }: Carving): boolean =>
  (cell.grade !== 'loose' || isBoundary(probe, cell.end, space)) && shape.accepts(cell, bytes)

/** Behind a cell of a block that grew comes what the block took in: another cell, with its head or without, or the end. */
function isBoundary(probe: CellProbe, at: number, { to }: Space): boolean {
  // Up to three bytes are left as a fragment where a new cell did not quite fill a block.
  return to - at < 4 || anchorAt(probe, at, to) !== null || probe.whole(at, to) !== null
}
