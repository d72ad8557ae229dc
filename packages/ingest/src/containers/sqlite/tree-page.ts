import { DamagedRecord } from './damaged-record.ts'
import { headerBytes } from './database-header.ts'
import type { Page } from './pages.ts'

/** `table`: keyed by row number, content in the leaves. `index`: keyed by record, content in every page. */
export type TreeKind = 'table' | 'index'

/** Page types (fileformat2.html section 1.6). */
const types: Readonly<Record<number, { kind: TreeKind; leaf: boolean }>> = {
  2: { kind: 'index', leaf: false },
  5: { kind: 'table', leaf: false },
  10: { kind: 'index', leaf: true },
  13: { kind: 'table', leaf: true },
}

/** A page of a b-tree. Offsets count from the start of the page; none of them is checked but where it says so. */
export interface TreePage {
  page: Page
  kind: TreeKind
  leaf: boolean
  /** First of the free blocks; 0 for none. */
  firstFreeBlock: number
  /** Cells, at most as many as their pointers have room for. */
  cellCount: number
  /** The page states more cells than it has room for. */
  overfull: boolean
  /** Where the pointers to the cells begin and end. */
  pointersStart: number
  pointersEnd: number
  /** Where the cells begin; between `pointersEnd` and here lies the gap. */
  contentStart: number
  /** The child behind the last cell; 0 in a leaf. */
  rightMost: number
}

/** Null for a page that is of no b-tree: overflow, freelist, pointer map, or damaged. */
export function parseTreePage(page: Page, usableSize: number): TreePage | null {
  const { bytes, number } = page
  const start = number === 1 ? headerBytes : 0
  const type = types[bytes[start] as number]
  if (!type) return null
  const pointersStart = start + (type.leaf ? 8 : 12)
  const stated = bytes.readUInt16BE(start + 3)
  const cellCount = Math.min(stated, (usableSize - pointersStart) >> 1)
  return {
    page,
    ...type,
    firstFreeBlock: bytes.readUInt16BE(start + 1),
    cellCount,
    overfull: cellCount < stated,
    pointersStart,
    pointersEnd: pointersStart + 2 * cellCount,
    contentStart: bytes.readUInt16BE(start + 5) || 65536,
    rightMost: type.leaf ? 0 : bytes.readUInt32BE(start + 8),
  }
}

/** No cell is shorter: the freeing of one leaves a block of 4 bytes at least. */
const smallestCellBytes = 4

/** Where a cell begins. Throws {@link DamagedRecord} if no cell can begin there. */
export function cellStart({ page, pointersStart, pointersEnd }: TreePage, index: number, usableSize: number): number {
  const at = page.bytes.readUInt16BE(pointersStart + 2 * index)
  if (at < pointersEnd || at > usableSize - smallestCellBytes)
    throw new DamagedRecord(`lies outside the content of the page`)
  return at
}

/** The child left of a cell of an interior page. */
export const leftChild = (tree: TreePage, index: number, usableSize: number): number =>
  tree.page.bytes.readUInt32BE(cellStart(tree, index, usableSize))
