import { type Cell, emptyCell, PayloadSplit, readCell } from '../cell.ts'
import { DamagedRecord } from '../damaged-record.ts'
import type { TreeKind, TreePage } from '../tree-page.ts'
import { VarintCursor } from '../varint.ts'

/** Bytes of a page that hold no live cell. */
export interface Space {
  from: number
  to: number
}

/** What cells of one kind of page are read with; its cell is used again for each. */
type CellReading = Parameters<typeof readCell>[2]

export const cellReading = (usableSize: number, kind: TreeKind): CellReading => ({
  usableSize,
  split: new PayloadSplit(usableSize, kind),
  cursor: new VarintCursor(),
  cell: emptyCell(),
})

/** Reads a cell; false for one that cannot be read, which the reader of live rows counts and tells. */
export function isCell(tree: TreePage, index: number, reading: CellReading): boolean {
  try {
    readCell(tree, index, reading)
    return true
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error
    return false
  }
}

/** The cells of a page that can be read. The object is used again for each. */
export function* leafCells(tree: TreePage, usableSize: number): Generator<Cell> {
  const reading = cellReading(usableSize, tree.kind)
  for (let i = 0; i < tree.cellCount; i++) if (isCell(tree, i, reading)) yield reading.cell
}

/** A place and an end on a page, as one number that sorts by place: pages have 2^16 bytes at most. */
const endBits = 2 ** 17

/**
 * What no live cell covers of the pages of trees. Taken from the cells and not from the chain of free blocks, which may have
 * been tampered with and leaves out the bytes between the pointers and the cells. One for many pages, since what it works
 * with is used again.
 */
export class FreeSpaceReader {
  readonly #usableSize: number
  readonly #readings: Readonly<Record<TreeKind, CellReading>>
  /** One for each cell of the page: its start, times {@link endBits}, and its end. */
  readonly #cells: Float64Array

  constructor(usableSize: number) {
    this.#usableSize = usableSize
    this.#readings = { table: cellReading(usableSize, 'table'), index: cellReading(usableSize, 'index') }
    this.#cells = new Float64Array(usableSize >> 1)
  }

  spaces(tree: TreePage): Space[] {
    const count = tree.kind === 'table' && !tree.leaf ? this.#takePointers(tree) : this.#takeCells(tree)
    const cells = this.#cells.subarray(0, count).sort()
    const spaces: Space[] = []
    let at = tree.pointersEnd
    for (let i = 0; i < count; i++) {
      const cell = cells[i] as number
      const from = Math.floor(cell / endBits)
      if (from > at) spaces.push({ from: at, to: from })
      at = Math.max(at, cell % endBits)
    }
    if (at < this.#usableSize) spaces.push({ from: at, to: this.#usableSize })
    return spaces
  }

  #takeCells(tree: TreePage): number {
    const reading = this.#readings[tree.kind]
    let count = 0
    for (let i = 0; i < tree.cellCount; i++)
      if (isCell(tree, i, reading)) this.#cells[count++] = reading.cell.start * endBits + reading.cell.end
    return count
  }

  /** The cells of a table's interior page: a page number and a row number. The page may have been a leaf before it was split. */
  #takePointers(tree: TreePage): number {
    const { bytes } = tree.page
    let count = 0
    for (let i = 0; i < tree.cellCount; i++) {
      const from = bytes.readUInt16BE(tree.pointersStart + 2 * i)
      // A pointer to nowhere is told by the reader of live rows.
      if (from < tree.pointersEnd || from + 5 > this.#usableSize) continue
      let last = from + 4
      while (last < Math.min(this.#usableSize, from + 13) - 1 && (bytes[last] as number) >= 0x80) last++
      this.#cells[count++] = from * endBits + last + 1
    }
    return count
  }
}
