import { DamagedRecord } from './damaged-record.ts'
import type { SqlValue } from './database.ts'
import type { TextReader } from './text.ts'
import { narrow, VarintCursor } from './varint.ts'

/** Bytes of a value by serial type below 12 (fileformat2.html section 2.1); 10 and 11 occur in no file. */
const fixedLengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, Number.NaN, Number.NaN]

/** Bytes that a value of this serial type takes; NaN for the reserved types. */
export const serialLength = (type: number): number =>
  type < 12 ? (fixedLengths[type] as number) : Math.floor((type - 12) / 2)

/** The value of a serial type at an offset; the caller has made sure that its bytes are there. */
export function readValue(bytes: Buffer, at: number, type: number, text: TextReader): SqlValue {
  switch (type) {
    case 0:
      return null
    case 1:
      return bytes.readInt8(at)
    case 2:
      return bytes.readInt16BE(at)
    case 3:
      return bytes.readIntBE(at, 3)
    case 4:
      return bytes.readInt32BE(at)
    case 5:
      return bytes.readInt16BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 2)
    case 6:
      return narrow(bytes.readBigInt64BE(at))
    case 7:
      return bytes.readDoubleBE(at)
    case 8:
      return 0
    case 9:
      return 1
    default: {
      const end = at + serialLength(type)
      return type % 2 === 1 ? text.read(bytes, at, end) : Uint8Array.prototype.slice.call(bytes, at, end)
    }
  }
}

/** Which fields of a record are read, and where their values go. */
export interface FieldPlan {
  /** By field of the record: the place among the values, or -1. Fields behind the last wanted one are absent. */
  slots: Int32Array
  /** What each value is if the record ends before its field: the default of a column added later, or null. */
  defaults: SqlValue[]
}

/** Gives more of a record's bytes, from its start: those on its page and on its overflow pages. Throws {@link DamagedRecord}. */
export type LoadPayload = (bytes: number) => Buffer

/** Reads the wanted fields of records; the others are passed over by their length alone. */
export class RecordReader {
  readonly #text: TextReader
  readonly #cursor = new VarintCursor()

  constructor(text: TextReader) {
    this.#text = text
  }

  /**
   * The values of a record that begins at `from`, of which the bytes up to `localEnd` are at hand and `size` in all. `load`
   * is asked for the rest only if a wanted field lies there. Throws {@link DamagedRecord}.
   */
  read(page: Buffer, from: number, localEnd: number, size: number, plan: FieldPlan, load: LoadPayload): SqlValue[] {
    if (localEnd - from >= size) return this.#fields(page, from, size, plan)
    const local = page.subarray(from, localEnd)
    const header = this.#headerSize(local, 0, size)
    const bytes = header <= local.length ? local : load(header)
    const reach = this.#reach(bytes, size, plan)
    return this.#fields(reach <= bytes.length ? bytes : load(reach), 0, size, plan)
  }

  #fields(bytes: Buffer, from: number, size: number, { slots, defaults }: FieldPlan): SqlValue[] {
    const cursor = this.#cursor
    let at = from + this.#headerSize(bytes, from, size)
    const end = from + size
    cursor.end = at
    const values = defaults.slice()
    for (let field = 0; field < slots.length && cursor.at < cursor.end; field++) {
      const type = cursor.unsigned()
      const next = at + serialLength(type)
      if (!(next <= end)) throw new DamagedRecord(`has a field ${field + 1} that reaches beyond its end`)
      const slot = slots[field] as number
      if (slot >= 0) values[slot] = readValue(bytes, at, type, this.#text)
      at = next
    }
    return values
  }

  /** Bytes of the record up to the end of the last wanted field. */
  #reach(bytes: Buffer, size: number, { slots }: FieldPlan): number {
    const cursor = this.#cursor
    let at = this.#headerSize(bytes, 0, size)
    let reach = at
    cursor.end = at
    for (let field = 0; field < slots.length && cursor.at < cursor.end; field++) {
      at += serialLength(cursor.unsigned())
      if (!(at <= size)) throw new DamagedRecord(`has a field ${field + 1} that reaches beyond its end`)
      if ((slots[field] as number) >= 0) reach = at
    }
    return reach
  }

  /** The length of the header, which counts itself; the cursor then stands behind that number. */
  #headerSize(bytes: Buffer, from: number, size: number): number {
    const cursor = this.#cursor
    cursor.bytes = bytes
    cursor.at = from
    cursor.end = Math.min(bytes.length, from + size)
    const header = cursor.unsigned()
    if (header > size || cursor.at - from > header) throw new DamagedRecord('has a header longer than itself')
    return header
  }
}
