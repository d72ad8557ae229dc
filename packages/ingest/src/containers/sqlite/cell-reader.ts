import { type Cell, emptyCell, PayloadSplit, readCell } from './cell.ts'
import type { CellClaims } from './cell-claims.ts'
import { DamagedRecord } from './damaged-record.ts'
import type { Row } from './database.ts'
import { SpilledRecord } from './overflow.ts'
import type { PageSet } from './page-set.ts'
import type { Pages } from './pages.ts'
import { RecordReader } from './record.ts'
import type { ReadPlan } from './table-layout.ts'
import type { TextReader } from './text.ts'
import { cellStart, leftChild, type TreeKind, type TreePage } from './tree-page.ts'
import { VarintCursor } from './varint.ts'

/** What every table of a database is read with. */
export interface ReadContext {
  pages: Pages
  usableSize: number
  text: TextReader
  /** The longest part of a record that is put together, bytes. */
  recordBytes: number
}

/** What keeps made-up pointers from turning few bytes into many rows; null for the reading of a single row. */
export interface Bounds {
  claims: CellClaims
  /** Pages met, to which overflow pages are added. */
  met: PageSet
}

/** Reads the cells of a tree's pages, whole or by row number alone. */
export class CellReader {
  readonly #context: ReadContext
  readonly #split: PayloadSplit
  readonly #cursor = new VarintCursor()
  readonly #cell: Cell = emptyCell()
  readonly #records: RecordReader

  constructor(kind: TreeKind, context: ReadContext) {
    this.#context = context
    this.#split = new PayloadSplit(context.usableSize, kind)
    this.#records = new RecordReader(context.text)
  }

  /** Throws {@link DamagedRecord}. */
  row(tree: TreePage, index: number, plan: ReadPlan, bounds: Bounds | null): Row {
    const cell = this.#read(tree, index)
    bounds?.claims.claim(cell)
    const { page } = tree
    const { text } = this.#context
    text.replaced = false
    const { payloadStart, payloadEnd, payloadSize } = cell
    const load = payloadEnd - payloadStart < payloadSize ? this.#loader(tree, cell, bounds) : nothingMore
    const values = this.#records.read(page.bytes, payloadStart, payloadEnd, payloadSize, plan, load)
    for (const slot of plan.rowidSlots) values[slot] = cell.rowid
    for (const [to, from] of plan.repeats) values[to] = values[from] ?? null
    return {
      rowid: Number(cell.rowid),
      values,
      page: page.number,
      byteStart: page.offset + cell.start,
      byteEnd: page.offset + cell.end,
      file: page.file,
      invalidText: text.replaced,
    }
  }

  #loader({ page }: TreePage, cell: Cell, bounds: Bounds | null): (bytes: number) => Buffer {
    const { recordBytes } = this.#context
    const local = page.bytes.subarray(cell.payloadStart, cell.payloadEnd)
    const spilled = new SpilledRecord(
      { ...this.#context, met: bounds?.met ?? null },
      { local, overflow: cell.overflow },
    )
    return (bytes) => {
      if (bytes > recordBytes) throw new DamagedRecord(`has more than ${recordBytes} bytes`, 'record-too-large')
      return spilled.first(bytes)
    }
  }

  /** Throws {@link DamagedRecord}. */
  rowidAt(tree: TreePage, index: number): number | bigint {
    return this.#read(tree, index).rowid
  }

  /** The child of an interior page of a table that a row number is in. Throws {@link DamagedRecord}. */
  childFor(tree: TreePage, rowid: number): number {
    const index = this.#firstFrom(tree, rowid)
    return index === tree.cellCount ? tree.rightMost : leftChild(tree, index, this.#context.usableSize)
  }

  /** The cell of a row number in a leaf; null if it is not there. Throws {@link DamagedRecord}. */
  find(tree: TreePage, rowid: number): number | null {
    const index = this.#firstFrom(tree, rowid)
    return index < tree.cellCount && this.#key(tree, index) === rowid ? index : null
  }

  /** The first cell with this row number or a higher one. */
  #firstFrom(tree: TreePage, rowid: number): number {
    let low = 0
    let high = tree.cellCount
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#key(tree, middle) < rowid) low = middle + 1
      else high = middle
    }
    return low
  }

  #key(tree: TreePage, index: number): number | bigint {
    if (tree.leaf) return this.#read(tree, index).rowid
    const cursor = this.#cursor
    cursor.bytes = tree.page.bytes
    cursor.at = cellStart(tree, index, this.#context.usableSize) + 4
    cursor.end = this.#context.usableSize
    return cursor.signed()
  }

  #read(tree: TreePage, index: number): Cell {
    const { usableSize } = this.#context
    readCell(tree, index, { usableSize, split: this.#split, cursor: this.#cursor, cell: this.#cell })
    return this.#cell
  }
}

const nothingMore = (): never => {
  throw new DamagedRecord('ends before its fields do')
}
