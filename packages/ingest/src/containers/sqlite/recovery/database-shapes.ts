import { parseCreateTable, sqlLower } from '../create-table.ts'
import type { DatabaseLayers } from '../layers.ts'
import { layoutOf, type TableLayout } from '../table-layout.ts'
import { parseTreePage } from '../tree-page.ts'
import { CellProbe } from './cell-layout.ts'
import type { PageMaps } from './page-maps.ts'
import { leafCells } from './page-space.ts'
import type { RecoveredRow } from './recovered-row.ts'
import { addToSample, emptySample, type LiveSample, TableShape } from './table-shape.ts'

/** A table and what its rows look like. */
export interface ShapedTable {
  /** In lower case. */
  name: string
  layout: TableLayout
  shape: TableShape
  /** In the final schema. */
  isLive: boolean
  /** Where its tree began; 0 where that is not known. */
  rootPage: number
}

/** Leaves read of a table to learn what its rows look like, spread over all of them. */
const sampledLeaves = 200

/** What the rows of each table look like: those of the schema, and those of tables that it no longer has. */
export class DatabaseShapes {
  readonly #layers: DatabaseLayers
  readonly #maps: PageMaps
  readonly #live = new Map<string, ShapedTable>()
  readonly #dropped = new Map<string, ShapedTable>()

  constructor(layers: DatabaseLayers, maps: PageMaps) {
    this.#layers = layers
    this.#maps = maps
  }

  get dropped(): readonly string[] {
    return [...this.#dropped.keys()]
  }

  /** Takes in a table whose row of the schema was recovered: the columns type, name, rootpage, sql. */
  addDropped({ values: [type, name, rootPage, sql] }: RecoveredRow): void {
    if (type !== 'table' || typeof name !== 'string' || typeof sql !== 'string') return
    const key = sqlLower(name)
    if (this.#layers.schema.tables.has(key) || this.#dropped.has(key)) return
    const shaped = this.#fromStatement(key, sql, typeof rootPage === 'number' ? rootPage : 0)
    if (shaped) this.#dropped.set(key, shaped)
  }

  /** Null for a table that is neither known nor described by `createTable`, or WITHOUT ROWID. */
  of(name: string, createTable?: string): ShapedTable | null {
    const known = this.#ofLive(name) ?? this.#dropped.get(name)
    if (known) return known.layout.withoutRowid ? null : known
    return createTable === undefined ? null : this.#fromStatement(name, createTable, 0)
  }

  /** All tables whose rows could lie on a page that belongs to none: in the order of the schema, dropped ones last. */
  *all(): Generator<ShapedTable> {
    for (const name of this.#layers.schema.tables.keys()) {
      const shaped = this.of(name)
      if (shaped) yield shaped
    }
    yield* this.#dropped.values()
  }

  #fromStatement(name: string, sql: string, rootPage: number): ShapedTable | null {
    const definition = parseCreateTable(sql)
    if (!definition) return null
    const layout = layoutOf(definition)
    if (layout.withoutRowid) return null
    const shape = new TableShape(layout, emptySample(layout.columns.length), this.#layers.header.encoding)
    return { name, layout, shape, isLive: false, rootPage }
  }

  #ofLive(name: string): ShapedTable | null {
    const known = this.#live.get(name)
    if (known) return known
    const { schema, header } = this.#layers
    const table = name === 'sqlite_schema' ? schema.own : schema.tables.get(name)
    if (!table) return null
    const { layout, rootPage } = table
    const shape = new TableShape(layout, this.#sample(name, layout.columns.length), header.encoding)
    const shaped = { name, layout, shape, isLive: true, rootPage }
    this.#live.set(name, shaped)
    return shaped
  }

  #sample(name: string, columns: number): LiveSample {
    const { pages, header } = this.#layers
    const sample = emptySample(columns)
    const leaves = this.#maps.final.leavesOf(name)
    const step = Math.max(1, Math.floor(leaves.length / sampledLeaves))
    // Backwards, so that the last leaf, with the highest row numbers, is always among them.
    for (let i = leaves.length - 1; i >= 0; i -= step) {
      const page = pages.page(leaves[i] as number)
      const tree = page && parseTreePage(page, header.usableSize)
      if (tree?.kind !== 'table' || !tree.leaf) continue
      const probe = new CellProbe(tree.page.bytes, header.usableSize, columns)
      for (const { start, rowid } of leafCells(tree, header.usableSize)) {
        const cell = probe.whole(start, header.usableSize)
        if (cell) addToSample(sample, Number(rowid), cell.serials)
      }
    }
    return sample
  }
}
