import { DamagedRecord } from '../damaged-record.ts'
import { PageSet } from '../page-set.ts'
import type { Pages } from '../pages.ts'
import { leftChild, parseTreePage, type TreeKind, type TreePage } from '../tree-page.ts'
import { deepestTree } from '../tree-walk.ts'
import { cellReading, isCell } from './page-space.ts'

/** A tree of the database: that of a table or an index. */
export interface Tree {
  /** In lower case. */
  name: string
  rootPage: number
}

/** Which page belongs to which tree, in one state of the database. Linear in the pages: none is visited twice. */
export class PageMap {
  /** By page: the page that points to it; 0 for a root. */
  readonly parents = new Map<number, number>()
  readonly #roots = new Map<number, string>()
  readonly #leaves = new Map<string, number[]>()
  /** Pages on which records of the trees go on. */
  readonly overflow = new Set<number>()
  readonly #pages: Pages
  readonly #usableSize: number
  readonly #readings: Readonly<Record<TreeKind, ReturnType<typeof cellReading>>>

  constructor(pages: Pages, usableSize: number, trees: readonly Tree[]) {
    this.#pages = pages
    this.#usableSize = usableSize
    this.#readings = { table: cellReading(usableSize, 'table'), index: cellReading(usableSize, 'index') }
    for (const { name, rootPage } of trees) this.#roots.set(rootPage, name)
    for (const { name, rootPage } of trees) this.#walk(rootPage, name)
  }

  /** The tree of a page; null where it belongs to none. */
  ownerOf(page: number): string | null {
    let at = page
    for (let depth = 0; depth <= deepestTree; depth++) {
      const root = this.#roots.get(at)
      if (root !== undefined) return root
      const parent = this.parents.get(at)
      if (!parent) return null
      at = parent
    }
    return null
  }

  /** The leaves of a tree in its order. */
  leavesOf(name: string): readonly number[] {
    return this.#leaves.get(name) ?? []
  }

  /** Takes in that an interior page now points to these children. */
  adopt(tree: TreePage): void {
    for (const child of children(tree, this.#usableSize)) this.parents.set(child, tree.page.number)
  }

  #walk(rootPage: number, name: string): void {
    const leaves: number[] = []
    const open = [{ page: rootPage, parent: 0 }]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { page, parent } = next
      if (this.parents.has(page)) continue
      const found = this.#pages.page(page)
      const tree = found && parseTreePage(found, this.#usableSize)
      if (!tree) continue
      this.parents.set(page, parent)
      this.#spill(tree)
      if (tree.leaf) leaves.push(page)
      else for (const child of children(tree, this.#usableSize).reverse()) open.push({ page: child, parent: page })
    }
    this.#leaves.set(name, leaves)
  }

  #spill(tree: TreePage): void {
    if (!tree.leaf && tree.kind === 'table') return
    const reading = this.#readings[tree.kind]
    for (let i = 0; i < tree.cellCount; i++)
      if (isCell(tree, i, reading) && reading.cell.overflow > 0) this.#chain(reading.cell.overflow)
  }

  #chain(first: number): void {
    for (let page = first; page > 0 && !this.overflow.has(page); ) {
      const found = this.#pages.page(page)
      if (!found) return
      this.overflow.add(page)
      page = found.bytes.readUInt32BE(0)
    }
  }
}

function children(tree: TreePage, usableSize: number): number[] {
  const found: number[] = []
  if (tree.leaf) return found
  for (let i = 0; i < tree.cellCount; i++) isReadable(() => found.push(leftChild(tree, i, usableSize)))
  found.push(tree.rightMost)
  return found
}

/** Whether the reading succeeds. What fails here the reader of live rows tells: it takes the same way. */
function isReadable(read: () => void): boolean {
  try {
    read()
    return true
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error
    return false
  }
}

/** The pages that the database keeps for reuse (fileformat2.html section 1.5). */
export interface Freelist {
  leaves: ReadonlySet<number>
  /** By trunk page: behind its list of leaves, where bytes of its former life begin. */
  trunks: ReadonlyMap<number, number>
}

export function readFreelist(pages: Pages, usableSize: number, firstTrunk: number): Freelist {
  const leaves = new Set<number>()
  const trunks = new Map<number, number>()
  const met = new PageSet()
  for (let trunk = firstTrunk; trunk > 0 && met.add(trunk); ) {
    const page = pages.page(trunk)
    if (!page) break
    const count = Math.min(page.bytes.readUInt32BE(4), usableSize / 4 - 2)
    trunks.set(trunk, 8 + 4 * count)
    for (let i = 0; i < count; i++) leaves.add(page.bytes.readUInt32BE(8 + 4 * i))
    trunk = page.bytes.readUInt32BE(0)
  }
  return { leaves, trunks }
}
