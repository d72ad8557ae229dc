import { CellClaims } from './cell-claims.ts'
import { DamagedRecord } from './damaged-record.ts'
import type { PageSet } from './page-set.ts'
import type { Pages } from './pages.ts'
import { leftChild, parseTreePage, type TreeKind, type TreePage } from './tree-page.ts'

/** Deeper than any tree can be (btreeInt.h, BTCURSOR_MAX_DEPTH). */
export const deepestTree = 20

/** Cells of one page that follow each other in the order of the tree; `to` is exclusive. */
export interface CellRange {
  tree: TreePage
  /** For the reader of the cells: one for all ranges of a page. */
  claims: CellClaims
  from: number
  to: number
}

/** Told of each page that cannot be read as part of the tree. */
type OnDamagedPage = (page: number, what: string) => void

export interface Walk {
  pages: Pages
  usableSize: number
  root: number
  kind: TreeKind
  /** Pages met: none is read twice, whatever the pointers say. Overflow pages are added by those who read them. */
  met: PageSet
  damaged: OnDamagedPage
}

/**
 * The cells of a tree that hold rows, in the order of their keys. Every page is visited once at most, so that the work is
 * linear in the size of the file; what cannot be reached is told to `damaged` and the rest goes on.
 */
export function* walkTree(walk: Walk): Generator<CellRange, void, void> {
  const root = openPage(walk, walk.root)
  if (!root) return
  const step = (tree: TreePage) => ({ tree, claims: new CellClaims(walk.usableSize), next: 0 })
  const path = [step(root)]
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const { tree, claims } = top
    if (tree.leaf || top.next > tree.cellCount) {
      if (tree.leaf) yield { tree, claims, from: 0, to: tree.cellCount }
      path.pop()
      continue
    }
    const index = top.next++
    if (tree.kind === 'index' && index > 0) yield { tree, claims, from: index - 1, to: index }
    const child = openChild(walk, tree, index, path.length)
    if (child) path.push(step(child))
  }
}

function openChild(walk: Walk, tree: TreePage, index: number, depth: number): TreePage | null {
  try {
    const child = index === tree.cellCount ? tree.rightMost : leftChild(tree, index, walk.usableSize)
    if (depth < deepestTree) return openPage(walk, child)
    walk.damaged(child, 'lies deeper than any tree can be')
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error
    walk.damaged(tree.page.number, `its pointer ${index + 1} to another page ${error.message}`)
  }
  return null
}

function openPage({ pages, usableSize, kind, met, damaged }: Walk, number: number): TreePage | null {
  if (!pages.has(number)) return refuse(damaged, number, 'lies beyond the end of the file')
  if (!met.add(number)) return refuse(damaged, number, 'is used twice')
  const page = pages.page(number)
  if (!page) return refuse(damaged, number, 'could not be read whole')
  const tree = parseTreePage(page, usableSize)
  if (tree?.kind !== kind) return refuse(damaged, number, `is no page of the ${kind}`)
  if (tree.overfull) damaged(number, 'states more cells than it has room for')
  return tree
}

function refuse(damaged: OnDamagedPage, number: number, what: string): null {
  damaged(number, what)
  return null
}
