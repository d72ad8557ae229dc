import { type Cell, emptyCell, PayloadSplit, readCell } from '../cell.ts'
import { DamagedRecord } from '../damaged-record.ts'
import type { TreePage } from '../tree-page.ts'
import { VarintCursor } from '../varint.ts'

/** Bytes of a page that hold no live cell. */
export interface Space {
  from: number
  to: number
}

/** The cells of a page that can be read. The object is used again for each. */
export function* leafCells(tree: TreePage, usableSize: number): Generator<Cell> {
  const reading = {
    usableSize,
    split: new PayloadSplit(usableSize, tree.kind),
    cursor: new VarintCursor(),
    cell: emptyCell(),
  }
  for (let i = 0; i < tree.cellCount; i++) {
    try {
      readCell(tree, i, reading)
    } catch (error) {
      // The reader of live rows has counted and told it; what it may be otherwise, the search of the free space finds.
      if (!(error instanceof DamagedRecord)) throw error
      continue
    }
    yield reading.cell
  }
}

/**
 * What no live cell covers of a page of a tree. Taken from the cells and not from the chain of free blocks, which may have
 * been tampered with and leaves out the bytes between the pointers and the cells.
 */
export function freeSpace(tree: TreePage, usableSize: number): Space[] {
  const used = tree.kind === 'table' && !tree.leaf ? childPointers(tree, usableSize) : recordCells(tree, usableSize)
  used.sort((a, b) => a.from - b.from)
  const spaces: Space[] = []
  let at = tree.pointersEnd
  for (const { from, to } of [...used, { from: usableSize, to: usableSize }]) {
    if (from > at) spaces.push({ from: at, to: from })
    at = Math.max(at, to)
  }
  return spaces
}

const recordCells = (tree: TreePage, usableSize: number): Space[] =>
  Array.from(leafCells(tree, usableSize), ({ start, end }) => ({ from: start, to: end }))

/** The cells of a table's interior page: a page number and a row number. The page may have been a leaf before it was split. */
function childPointers(tree: TreePage, usableSize: number): Space[] {
  const { bytes } = tree.page
  const cells: Space[] = []
  for (let i = 0; i < tree.cellCount; i++) {
    const from = bytes.readUInt16BE(tree.pointersStart + 2 * i)
    // A pointer to nowhere is told by the reader of live rows.
    if (from < tree.pointersEnd || from + 5 > usableSize) continue
    let last = from + 4
    while (last < Math.min(usableSize, from + 13) - 1 && (bytes[last] as number) >= 0x80) last++
    cells.push({ from, to: last + 1 })
  }
  return cells
}
