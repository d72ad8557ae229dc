import { PayloadSplit } from '../cell.ts'
import { serialLength } from '../record.ts'

/**
 * How much of a cell vouches for itself.
 *
 * - `whole`: head and body agree on every length.
 * - `anchored`: the first four bytes were overwritten by the header of a free block, whose size is that of the cell.
 * - `loose`: as `anchored`, but the block had grown and its size says only where the cell cannot end.
 * - `cut`: the lengths agree as far as the bytes go; the end was overwritten.
 */
export type Grade = 'whole' | 'anchored' | 'loose' | 'cut'

/** The cell of a table leaf (fileformat2.html section 1.6) as its bytes, or what is left of them, tell it. Offsets within the page. */
export interface CellLayout {
  grade: Grade
  start: number
  /** Behind the last byte of the cell on this page, as far as it was not overwritten. */
  end: number
  /** Where the row number's varint begins; -1 where it was overwritten. */
  rowidAt: number
  /** By column. */
  serials: readonly number[]
  contentStart: number
  /** Bytes of the record in all, overflow pages included. */
  payload: number
  /** Behind the last byte of the content on this page; before the number of the overflow page, if there is one. */
  localEnd: number
  /** 0 where there is none, or its number was overwritten. */
  overflowPage: number
  /** The first column's serial type was overwritten, and inferred. */
  inferredFirst: boolean
}

/** The cell up to a place at which something else begins. */
export const cutCell = (cell: CellLayout, at: number): CellLayout => {
  const end = Math.max(at, cell.contentStart)
  return { ...cell, grade: 'cut', end, localEnd: Math.min(cell.localEnd, end), overflowPage: 0 }
}

export const varintLength = (value: number): number => {
  let length = 1
  for (let rest = value; rest >= 0x80 && length < 9; length++) rest = Math.floor(rest / 128)
  return length
}

/** A record's header once its bytes are found: the serial types and what they add up to. */
export interface RecordHeader {
  serials: number[]
  /** Bytes of the header, its own size included. */
  size: number
  contentBytes: number
}

/** Reads cells where there may be none: every refusal is a null, none is an error. */
export class CellProbe {
  readonly bytes: Buffer
  readonly usableSize: number
  readonly #split: PayloadSplit
  readonly #mostColumns: number
  /** Behind the varint read last. */
  #next = 0

  /** A header of more than `mostColumns` is refused, which bounds what an offset can cost. */
  constructor(bytes: Buffer, usableSize: number, mostColumns: number) {
    this.bytes = bytes
    this.usableSize = usableSize
    this.#mostColumns = mostColumns
    this.#split = new PayloadSplit(usableSize, 'table')
  }

  /** The cell that begins at `at`, in space that ends at `end`; null where the bytes are not those of a cell. */
  whole(at: number, end: number): CellLayout | null {
    const payload = this.#varint(at, end)
    if (payload < 2) return null
    const rowidAt = this.#next
    const headerAt = this.#skipVarint(rowidAt, end)
    if (headerAt < 0) return null
    const header = this.header(headerAt, end, payload)
    if (!header || header.size + header.contentBytes !== payload) return null
    return this.layout(at, end, { headerAt, rowidAt, header })
  }

  /** The header of a record that has its size in front; null where it is none or belongs to a record longer than `most`. */
  header(at: number, end: number, most = Number.MAX_SAFE_INTEGER): RecordHeader | null {
    const size = this.#varint(at, end)
    if (size < 2 || size > most || at + size > end) return null
    const serials: number[] = []
    let contentBytes = 0
    let next = this.#next
    while (next < at + size) {
      const type = this.#varint(next, at + size)
      const length = type < 0 ? Number.NaN : serialLength(type)
      contentBytes += length
      if (!(contentBytes <= most) || serials.length === this.#mostColumns) return null
      serials.push(type)
      next = this.#next
    }
    return { serials, size, contentBytes }
  }

  /** `count` serial types that follow each other from `at` on; null where there are none. Their size is without the header's own. */
  serials(at: number, end: number, count: number): RecordHeader | null {
    const serials: number[] = []
    let contentBytes = 0
    let next = at
    while (serials.length < count) {
      const type = this.#varint(next, end)
      const length = type < 0 ? Number.NaN : serialLength(type)
      contentBytes += length
      if (!(contentBytes <= mostBytes)) return null
      serials.push(type)
      next = this.#next
    }
    return { serials, size: next - at, contentBytes }
  }

  /** Where the parts of a cell lie, of which the header or the place where it began is known. Null where they cannot be so. */
  layout(
    at: number,
    end: number,
    { headerAt, rowidAt, header }: { headerAt: number; rowidAt: number; header: RecordHeader },
    inferredFirst = false,
  ): CellLayout | null {
    const payload = header.size + header.contentBytes
    const local = this.#split.local(payload)
    const contentStart = headerAt + header.size
    const localEnd = headerAt + local
    // A record of which not even the header stays on the page is none that an app writes.
    if (contentStart > localEnd || contentStart > end) return null
    const overflows = local < payload
    // A cell takes four bytes at least, since a free block of its size needs them (fileformat2.html section 1.6).
    const cellEnd = Math.max(overflows ? localEnd + 4 : localEnd, at + 4)
    const { serials } = header
    const common = { start: at, rowidAt, serials, contentStart, payload, inferredFirst }
    if (cellEnd > end) return { ...common, grade: 'cut', end, localEnd: Math.min(localEnd, end), overflowPage: 0 }
    const overflowPage = overflows ? this.bytes.readUInt32BE(localEnd) : 0
    return { ...common, grade: 'whole', end: cellEnd, localEnd, overflowPage }
  }

  /** -1 where there is none. SQLite writes the shortest form: one that begins with a zero digit is something else. */
  #varint(at: number, end: number): number {
    const { bytes } = this
    let value = 0
    const last = Math.min(end, at + 8)
    for (let i = at; i < last; i++) {
      const byte = bytes[i] as number
      if (i === at && byte === 0x80) return -1
      value = value * 128 + (byte & 0x7f)
      if (byte < 0x80) {
        this.#next = i + 1
        return value
      }
    }
    return -1
  }

  /** Behind the varint of up to nine bytes that begins at `at`; -1 where there is none. */
  #skipVarint(at: number, end: number): number {
    const { bytes } = this
    const last = Math.min(end, at + 9)
    if (at >= end || bytes[at] === 0x80) return -1
    for (let i = at; i < last; i++) if ((bytes[i] as number) < 0x80 || i === at + 8) return i + 1
    return -1
  }
}

/** No record is longer: SQLITE_MAX_LENGTH cannot be raised above it (https://www.sqlite.org/limits.html). */
const mostBytes = 2 ** 31 - 1
