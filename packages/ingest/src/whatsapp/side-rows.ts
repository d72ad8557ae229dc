import type { SqlValue, Table } from '../containers/sqlite/database.ts'
import { numberOf } from '../database/sql-values.ts'
import { tableRow } from '../database/table-rows.ts'

export type Values<Column extends string> = Readonly<Record<Column, SqlValue>>

/**
 * The rows of a table that belong to rows of another, by the number of the latter. Only the numbers are held (16 bytes a
 * row); the rows themselves are read when they are asked for, which is cheapest in ascending order.
 */
export class SideRows<Column extends string> {
  readonly #table: Table | undefined
  readonly #columns: readonly Column[]
  readonly #owners: Float64Array
  /** Row numbers by the place in `#owners`. */
  readonly #rowids: Float64Array
  #at = 0
  #used = 0
  /** Rows that were there when the table was first passed through and could not be read later. */
  unread = 0

  /** @param key the column that holds the number of the other row; without it, or without the table, there are no rows */
  constructor(table: Table | undefined, key: string, columns: readonly Column[]) {
    this.#table = table?.has(key) ? table : undefined
    this.#columns = columns
    const { owners, rowids } = this.#table ? pairsOf(this.#table, key) : nothing
    this.#owners = owners
    this.#rowids = rowids
  }

  get count(): number {
    return this.#owners.length
  }

  /** Rows that were not asked for, each row having been asked for once at most: their other row is not there. */
  get unused(): number {
    return this.count - this.#used
  }

  /** Whether there may be rows for this number: quick where numbers are asked for in ascending order. */
  has(owner: number): boolean {
    const owners = this.#owners
    if (this.#at > 0 && (owners[this.#at - 1] ?? 0) >= owner) this.#at = firstNotBelow(owners, owner)
    while (this.#at < owners.length && (owners[this.#at] ?? 0) < owner) this.#at++
    return owners[this.#at] === owner
  }

  /** In the order of the table. */
  of(owner: number): Values<Column>[] {
    const rows: Values<Column>[] = []
    if (!this.has(owner)) return rows
    for (let at = this.#at; this.#owners[at] === owner; at++) {
      const row = tableRow(this.#table, this.#rowids[at] ?? 0, this.#columns)
      if (row) rows.push(row)
      else this.unread++
      this.#used++
    }
    return rows
  }

  one(owner: number): Values<Column> | null {
    return this.has(owner) ? (this.of(owner)[0] ?? null) : null
  }
}

interface Pairs {
  owners: Float64Array
  rowids: Float64Array
}

const nothing: Pairs = { owners: new Float64Array(0), rowids: new Float64Array(0) }

function pairsOf(table: Table, key: string): Pairs {
  let pairs: Pairs = { owners: new Float64Array(1024), rowids: new Float64Array(1024) }
  let count = 0
  let ascending = true
  for (const { rowid, values } of table.rows([key])) {
    const owner = numberOf(values[0] ?? null)
    if (owner === null) continue
    if (count === pairs.owners.length) pairs = doubled(pairs)
    if (count > 0 && owner < (pairs.owners[count - 1] ?? 0)) ascending = false
    pairs.owners[count] = owner
    pairs.rowids[count] = rowid
    count++
  }
  const used = { owners: pairs.owners.slice(0, count), rowids: pairs.rowids.slice(0, count) }
  return ascending ? used : sorted(used)
}

function doubled({ owners, rowids }: Pairs): Pairs {
  const larger = { owners: new Float64Array(owners.length * 2), rowids: new Float64Array(owners.length * 2) }
  larger.owners.set(owners)
  larger.rowids.set(rowids)
  return larger
}

function sorted({ owners, rowids }: Pairs): Pairs {
  const order = Uint32Array.from(owners, (_, i) => i)
  order.sort((a, b) => (owners[a] ?? 0) - (owners[b] ?? 0) || a - b)
  return {
    owners: Float64Array.from(order, (i) => owners[i] ?? 0),
    rowids: Float64Array.from(order, (i) => rowids[i] ?? 0),
  }
}

function firstNotBelow(owners: Float64Array, owner: number): number {
  let low = 0
  let high = owners.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((owners[middle] ?? 0) < owner) low = middle + 1
    else high = middle
  }
  return low
}
