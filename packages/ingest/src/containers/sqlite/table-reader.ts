import type { Warning } from '@casethread/model'
import { CellReader, type ReadContext } from './cell-reader.ts'
import { sqlLower } from './create-table.ts'
import { DamagedRecord } from './damaged-record.ts'
import type { Row, Table } from './database.ts'
import { PageSet } from './page-set.ts'
import { TableDamage } from './table-damage.ts'
import { planRead, type ReadPlan, type TableLayout } from './table-layout.ts'
import { parseTreePage, type TreeKind, type TreePage } from './tree-page.ts'
import { deepestTree, walkTree } from './tree-walk.ts'

/** Reads the live rows of one table. */
export class TableReader implements Table {
  readonly name: string
  readonly columns: readonly string[]
  readonly layout: TableLayout
  readonly rootPage: number
  readonly #context: ReadContext
  readonly #kind: TreeKind
  readonly #cells: CellReader
  readonly #damage = new TableDamage()
  readonly #lookupDamage = new TableDamage()
  /** Look-ups ask for the same columns a hundred thousand times. */
  readonly #lastPath: TreePage[] = []
  #planned: { columns: readonly string[]; plan: ReadPlan } | null = null

  constructor(layout: TableLayout, rootPage: number, context: ReadContext) {
    this.name = layout.name
    this.columns = layout.columns.map(({ name }) => sqlLower(name))
    this.layout = layout
    this.rootPage = rootPage
    this.#context = context
    this.#kind = layout.withoutRowid ? 'index' : 'table'
    this.#cells = new CellReader(this.#kind, context)
  }

  get damaged(): number {
    return this.#damage.total
  }

  /** What could not be read so far. What single look-ups met is told only if no reading of all rows tells it. */
  get warnings(): Warning[] {
    const damage = this.#damage.total > 0 ? this.#damage : this.#lookupDamage
    return damage.warnings(this.name)
  }

  has(...columns: string[]): boolean {
    return columns.every((column) => this.layout.fields.has(column))
  }

  *rows(columns: readonly string[]): Generator<Row, void, void> {
    this.#damage.clear()
    const { pages, usableSize } = this.#context
    const plan = this.#plan(columns)
    const met = new PageSet()
    const damaged = (page: number, what: string) => this.#damage.page(page, what)
    const walk = walkTree({ pages, usableSize, root: this.rootPage, kind: this.#kind, met, damaged })
    let ordinal = 0
    for (const { tree, claims, from, to } of walk) {
      const bounds = { claims, met }
      for (let index = from; index < to; index++) {
        const row = this.#attempt(tree, index, () => this.#cells.row(tree, index, plan, bounds))
        if (row === null) continue
        if (this.#kind === 'index') row.rowid = ++ordinal
        yield row
      }
    }
  }

  #plan(columns: readonly string[]): ReadPlan {
    if (this.#planned?.columns !== columns) this.#planned = { columns, plan: planRead(this.layout, columns) }
    return this.#planned.plan
  }

  #attempt(tree: TreePage, index: number, read: () => Row): Row | null {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof DamagedRecord)) throw error
      this.#damage.cell(tree.page.number, index + 1, error)
      return null
    }
  }

  row(rowid: number, columns: readonly string[]): Row | null {
    return this.#lookUp(
      (tree) => this.#cells.childFor(tree, rowid),
      (leaf) => {
        const index = this.#cells.find(leaf, rowid)
        return index === null ? null : this.#cells.row(leaf, index, this.#plan(columns), null)
      },
    )
  }

  maxRowid(): number | null {
    return this.#lookUp(
      ({ rightMost }) => rightMost,
      (leaf) => (leaf.cellCount === 0 ? null : Number(this.#cells.rowidAt(leaf, leaf.cellCount - 1))),
    )
  }

  /** Goes from the root to a leaf and reads there; null where the way is damaged, which is noted. */
  #lookUp<T>(childOf: (tree: TreePage) => number, read: (leaf: TreePage) => T | null): T | null {
    if (this.#kind === 'index') return null
    let number = this.rootPage
    try {
      for (let depth = 0; depth < deepestTree; depth++) {
        const tree = this.#treePage(number, depth)
        if (tree.leaf) return read(tree)
        number = childOf(tree)
      }
      throw new DamagedRecord('lies deeper than any tree can be')
    } catch (error) {
      if (!(error instanceof DamagedRecord)) throw error
      this.#lookupDamage.page(number, `could not be searched: a record or pointer ${error.message}`)
      return null
    }
  }

  /** Rows are mostly looked up in the order of their numbers, which keeps to the same pages for long. */
  #treePage(number: number, depth: number): TreePage {
    const known = this.#lastPath[depth]
    if (known?.page.number === number) return known
    const page = this.#context.pages.page(number)
    const tree = page && parseTreePage(page, this.#context.usableSize)
    if (tree?.kind !== this.#kind) throw new DamagedRecord(`leads to page ${number}, which is no page of the table`)
    this.#lastPath[depth] = tree
    return tree
  }
}
