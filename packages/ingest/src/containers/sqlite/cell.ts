import { DamagedRecord } from './damaged-record.ts'
import type { TreeKind, TreePage } from './tree-page.ts'
import { cellStart } from './tree-page.ts'
import type { VarintCursor } from './varint.ts'

/** A cell that holds a record (fileformat2.html section 1.6). */
export interface Cell {
  /** The row number; 0 in an index. */
  rowid: number | bigint
  start: number
  /** Behind the last byte of the cell on this page, the pointer to its overflow pages included. */
  end: number
  payloadStart: number
  /** Behind the last byte of the record on this page. */
  payloadEnd: number
  /** Bytes of the whole record. */
  payloadSize: number
  /** The first overflow page; 0 for none. */
  overflow: number
}

/** How many bytes of a record stay on the page: X, M and K of section 1.6, worked out once for a page size. */
export class PayloadSplit {
  readonly #usableSize: number
  readonly #largest: number
  readonly #smallest: number

  constructor(usableSize: number, kind: TreeKind) {
    this.#usableSize = usableSize
    this.#largest = kind === 'table' ? usableSize - 35 : Math.floor(((usableSize - 12) * 64) / 255) - 23
    this.#smallest = Math.floor(((usableSize - 12) * 32) / 255) - 23
  }

  local(size: number): number {
    if (size <= this.#largest) return size
    const most = this.#smallest + ((size - this.#smallest) % (this.#usableSize - 4))
    return most <= this.#largest ? most : this.#smallest
  }
}

/** Reads one cell into `cell`, which is used again for each. Throws {@link DamagedRecord}. */
export function readCell(
  tree: TreePage,
  index: number,
  { usableSize, split, cursor, cell }: { usableSize: number; split: PayloadSplit; cursor: VarintCursor; cell: Cell },
): void {
  const { bytes } = tree.page
  const start = cellStart(tree, index, usableSize)
  cursor.bytes = bytes
  cursor.at = tree.leaf ? start : start + 4
  cursor.end = usableSize
  cell.start = start
  cell.payloadSize = cursor.unsigned()
  cell.rowid = tree.kind === 'table' ? cursor.signed() : 0
  cell.payloadStart = cursor.at
  const local = split.local(cell.payloadSize)
  const end = cursor.at + local
  cell.payloadEnd = end
  cell.end = local < cell.payloadSize ? end + 4 : end
  if (!(cell.end <= usableSize)) throw new DamagedRecord('reaches beyond the page')
  cell.overflow = local < cell.payloadSize ? bytes.readUInt32BE(end) : 0
}

export const emptyCell = (): Cell => ({
  rowid: 0,
  start: 0,
  end: 0,
  payloadStart: 0,
  payloadEnd: 0,
  payloadSize: 0,
  overflow: 0,
})
