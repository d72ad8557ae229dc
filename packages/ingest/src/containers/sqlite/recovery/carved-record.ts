import type { ReadContext } from '../cell-reader.ts'
import type { SqlValue } from '../database.ts'
import type { DatabaseFiles } from '../pages.ts'
import { readValue, serialLength } from '../record.ts'
import type { TableLayout } from '../table-layout.ts'
import { VarintCursor } from '../varint.ts'
import type { Candidate, PagePlace } from './candidate.ts'
import type { CellLayout } from './cell-layout.ts'
import type { TableShape } from './table-shape.ts'

export interface CarvedValues {
  /** By column of the table. */
  values: SqlValue[]
  /** Columns lost or cut short. */
  missing: string[]
  invalidText: boolean
}

/** Reads the columns of cells that were carved, as far as their bytes are left. */
export class CarvedReader {
  readonly #files: DatabaseFiles
  readonly #pageSize: number
  readonly #context: ReadContext
  readonly #layout: TableLayout
  readonly #shape: TableShape
  #latest: (PagePlace & { bytes: Buffer }) | undefined

  constructor(
    { files, pageSize, context }: { files: DatabaseFiles; pageSize: number; context: ReadContext },
    layout: TableLayout,
    shape: TableShape,
  ) {
    this.#files = files
    this.#pageSize = pageSize
    this.#context = context
    this.#layout = layout
    this.#shape = shape
  }

  page({ file, offset }: PagePlace): Buffer {
    // Candidates of one page mostly follow each other.
    if (this.#latest?.file === file && this.#latest.offset === offset) return this.#latest.bytes
    const read = this.#files[file]?.read(offset, this.#pageSize) ?? new Uint8Array(0)
    const bytes = Buffer.from(read.buffer, read.byteOffset, read.length)
    this.#latest = { file, offset, bytes }
    return bytes
  }

  read({ cell, rowid, place, chain }: Candidate): CarvedValues {
    return this.values(cell, rowid, this.#content(cell, this.page(place), chain))
  }

  /** The values of a cell whose content, or the beginning of it, is given. */
  values(cell: CellLayout, rowid: number | bigint | null, content: Buffer): CarvedValues {
    const { text } = this.#context
    const missing: string[] = []
    const values: SqlValue[] = []
    text.replaced = false
    let at = 0
    for (const [i, column] of this.#shape.columns.entries()) {
      const type = cell.serials[i]
      if (type === undefined) values.push(this.#layout.columns[i]?.defaultValue ?? null)
      else if (i === this.#shape.rowidColumn) values.push(rowid)
      else values.push(this.#value(content, at, type))
      const end = at + (type === undefined ? 0 : serialLength(type))
      if (this.#isMissing(i, cell, rowid, end > content.length)) missing.push(column)
      at = end
    }
    return { values, missing, invalidText: text.replaced }
  }

  #isMissing(column: number, cell: CellLayout, rowid: number | bigint | null, isCut: boolean): boolean {
    if (column === this.#shape.rowidColumn) return rowid === null
    return isCut || (column === 0 && cell.inferredFirst && !this.#shape.isFirstCertain(cell.serials[0] as number))
  }

  /** Of a text or bytes cut short what is left; null where nothing is. */
  #value(content: Buffer, at: number, type: number): SqlValue {
    const length = serialLength(type)
    if (at + length <= content.length) return readValue(content, at, type, this.#context.text)
    const left = content.length - at
    if (type < 12 || left <= 0) return null
    const { replaced } = this.#context.text
    const cut = readValue(content, at, 12 + 2 * left + (type % 2), this.#context.text)
    // A character cut in two is part of what is missing, not bad encoding.
    this.#context.text.replaced = replaced
    return typeof cut === 'string' ? cut.replace(/\ufffd$/, '') : cut
  }

  #content(cell: CellLayout, page: Buffer, chain: readonly PagePlace[]): Buffer {
    const local = page.subarray(cell.contentStart, cell.localEnd)
    if (chain.length === 0) return local
    const size = cell.serials.reduce((sum, type) => sum + serialLength(type), 0)
    const parts = chain.map((place) => this.page(place).subarray(4, this.#context.usableSize))
    return Buffer.concat([local, ...parts]).subarray(0, size)
  }
}

/** The row number of a cell whose head is there. */
export function carvedRowid({ rowidAt }: CellLayout, bytes: Buffer): number | bigint | null {
  if (rowidAt < 0) return null
  const cursor = new VarintCursor()
  cursor.bytes = bytes
  cursor.at = rowidAt
  cursor.end = bytes.length
  return cursor.signed()
}
