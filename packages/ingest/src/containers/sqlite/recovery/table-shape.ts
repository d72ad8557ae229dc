import { type Affinity, affinityOf, sqlLower } from '../create-table.ts'
import { serialLength } from '../record.ts'
import type { TableLayout } from '../table-layout.ts'
import type { TextEncoding } from '../text.ts'
import type { CellLayout } from './cell-layout.ts'
import { cutCell, varintLength } from './cell-layout.ts'
import { type StorageClass, storageClass, textFault, valueFits } from './stored-value.ts'

/** What the live rows of a table show beyond its schema. */
export interface LiveSample {
  rows: number
  /** Numbers of columns that records have: fewer than the schema where columns were added later. */
  counts: Set<number>
  /** By column. */
  classes: Set<StorageClass>[]
  /** Serial types of the first column, and how often each. */
  firstTypes: Map<number, number>
  highestRowid: number
}

export const emptySample = (columns: number): LiveSample => ({
  rows: 0,
  counts: new Set(),
  classes: Array.from({ length: columns }, () => new Set<StorageClass>()),
  firstTypes: new Map(),
  highestRowid: 0,
})

export function addToSample(sample: LiveSample, rowid: number, serials: readonly number[]): void {
  sample.rows++
  sample.counts.add(serials.length)
  sample.highestRowid = Math.max(sample.highestRowid, rowid)
  for (const [i, type] of serials.entries()) sample.classes[i]?.add(storageClass(type))
  const first = serials[0]
  if (first !== undefined && (sample.firstTypes.size < mostFirstTypes || sample.firstTypes.has(first)))
    sample.firstTypes.set(first, (sample.firstTypes.get(first) ?? 0) + 1)
}

/** What a row of a table can look like: what its schema allows, and what its live rows show. */
export class TableShape {
  readonly columns: readonly string[]
  /** Numbers of columns that a record may have, the usual first. */
  readonly counts: readonly number[]
  readonly mostRowidBytes: number
  /** Place of the column that is another name for the row number; -1 for none. */
  readonly rowidColumn: number
  readonly #affinities: readonly Affinity[]
  readonly #notNull: readonly boolean[]
  readonly #sample: LiveSample
  readonly #fixedFirst: readonly number[]
  readonly #encoding: TextEncoding

  constructor({ columns, rowidColumn }: TableLayout, sample: LiveSample, encoding: TextEncoding) {
    this.columns = columns.map(({ name }) => sqlLower(name))
    this.rowidColumn = rowidColumn === null ? -1 : this.columns.indexOf(rowidColumn)
    this.#affinities = columns.map(({ type }) => affinityOf(type))
    this.#notNull = columns.map(({ notNull }) => notNull)
    this.#sample = sample
    this.#encoding = encoding
    const seen = [...sample.counts].filter((count) => count > 0 && count <= this.columns.length)
    this.counts = [...new Set([this.columns.length, ...seen.sort((a, b) => b - a)])].slice(0, mostCounts)
    // A deleted row may have had a higher number than any live one.
    this.mostRowidBytes = sample.rows === 0 ? 4 : varintLength(sample.highestRowid) + 1
    this.#fixedFirst = this.#fixedFirstTypes()
  }

  countFits(count: number): boolean {
    return this.counts.includes(count)
  }

  /** The types that the first column may have had, likeliest first, if its value can be no longer than `room` bytes. */
  firstTypes(room: number): number[] {
    if (this.rowidColumn === 0) return [0]
    // The length of a text or of bytes is what makes the cell end where its block does.
    const filling = room >= 0 ? (['text', 'blob'] as const).filter((kind) => this.#allows(0, kind)) : []
    const filled = filling.map((kind) => 2 * room + (kind === 'text' ? 13 : 12))
    return [...new Set([...this.#fixedFirst, ...filled])].filter((type) => serialLength(type) <= room)
  }

  /** Whether a first column that takes no bytes can have held one value only. */
  isFirstCertain(type: number): boolean {
    return serialLength(type) > 0 || this.#fixedFirst.filter((other) => serialLength(other) === 0).length === 1
  }

  /** Whether the cell can be a row of the table: number, classes and values of its columns. `bytes` are those of its page. */
  accepts(cell: CellLayout, bytes: Buffer): boolean {
    if (!this.acceptsTypes(cell)) return false
    let at = cell.contentStart
    let content = 0
    for (const [i, type] of cell.serials.entries()) {
      const end = at + serialLength(type)
      const kept = Math.min(end, cell.localEnd)
      if (kept > at) content += kept - at
      const isCut = end > cell.localEnd
      const value = { type, affinity: this.#affinities[i] as Affinity, encoding: this.#encoding, isCut }
      if (!valueFits(bytes, at, Math.max(at, kept), value)) return false
      at = end
    }
    return content >= (cell.grade === 'whole' ? leastWholeBytes : leastDamagedBytes)
  }

  /** Whether number and types of the columns are those of a row, whatever has become of their values. */
  acceptsTypes({ serials }: CellLayout): boolean {
    return this.countFits(serials.length) && serials.every((type, i) => this.#typeFits(i, type))
  }

  /**
   * What is left of a cell whose end was overwritten while its head was not: up to where its text stops being text. Null
   * where nothing in it shows that, as in UTF-16, where nearly any two bytes are a character.
   */
  cutAtFault(cell: CellLayout, bytes: Buffer): CellLayout | null {
    if (this.#encoding !== 'utf-8') return null
    let at = cell.contentStart
    for (const type of cell.serials) {
      const end = Math.min(at + serialLength(type), cell.localEnd)
      if (storageClass(type) === 'text' && end > at) {
        const fault = textFault(bytes.subarray(at, end), this.#encoding, end < at + serialLength(type))
        if (fault >= 0) return this.cutBefore(cell, at + fault)
      }
      at += serialLength(type)
    }
    return null
  }

  /**
   * The cell up to where its bytes are its own for certain, if others begin at `at` or shortly before. What overwrote the end
   * was a cell, as a rule, whose header can look like anything; only one that is there as a whole is recognised.
   */
  cutBefore(cell: CellLayout, at: number): CellLayout {
    return cutCell(cell, at - headBytes - this.columns.length)
  }

  #typeFits(column: number, type: number): boolean {
    if (column === this.rowidColumn) return type === 0
    return this.#allows(column, storageClass(type))
  }

  #allows(column: number, kind: StorageClass): boolean {
    const seen = this.#sample.classes[column]
    if (seen?.has(kind)) return true
    if (kind === 'null' && this.#notNull[column]) return false
    const affinity = this.#affinities[column] as Affinity
    // A column of no declared type takes anything; its live rows then say what it is used for.
    if (affinity === 'blob' && this.#sample.rows >= enoughRows) return kind === 'null'
    return natural[affinity].includes(kind)
  }

  #fixedFirstTypes(): number[] {
    const seen = [...this.#sample.firstTypes].sort(([a, n], [b, m]) => m - n || a - b).map(([type]) => type)
    if (this.#sample.rows >= enoughRows) return seen
    const possible = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].filter((type) => this.#allows(0, storageClass(type)))
    return [...new Set([...seen, ...possible])]
  }
}

/** What values of a column are stored as, by its affinity, unless an app does something unusual. */
const natural: Readonly<Record<Affinity, readonly StorageClass[]>> = {
  integer: ['null', 'integer'],
  numeric: ['null', 'integer', 'real'],
  // A REAL value without fraction is stored as an integer to save room (fileformat2.html section 2.1).
  real: ['null', 'integer', 'real'],
  text: ['null', 'text', 'blob'],
  blob: ['null', 'integer', 'real', 'text', 'blob'],
}

const enoughRows = 20
const mostCounts = 4
const mostFirstTypes = 16
/** Length, row number and size of the header, of a row as usual. */
const headBytes = 6
/** Fewer bytes than these are too often a cell by chance. */
const leastWholeBytes = 3
const leastDamagedBytes = 6
