import type { Database } from '../database.ts'
import { parseTreePage } from '../tree-page.ts'
import { PageMaps } from './page-maps.ts'
import { freeSpace } from './page-space.ts'

/** Bytes that hold nothing live, and how many of them are not zero. */
interface FreeBytes {
  bytes: number
  nonZero: number
}

/**
 * What is left in the free space of a database. Where nearly all of it is zero, the app overwrites what it deletes (PRAGMA
 * secure_delete) or the database was rebuilt, and only the write-ahead log and journal can hold deleted rows.
 */
export interface FreeSpaceState {
  freeBlocks: FreeBytes
  /** Between the cell pointers of a page and its cells. */
  unallocated: FreeBytes
  /** Pages kept for reuse, and pages that nothing refers to. */
  freePages: FreeBytes & { pages: number }
  autoVacuum: boolean
  /** Frames of the write-ahead log: in force, and left from before or behind the last commit. */
  walFrames: { committed: number; other: number }
  /** Page images of a rollback journal. */
  journalPages: number
}

export function freeSpaceState({ layers }: Database): FreeSpaceState {
  const { pages, header, wal, journal } = layers
  const maps = new PageMaps(layers)
  const freeBlocks = { bytes: 0, nonZero: 0 }
  const unallocated = { bytes: 0, nonZero: 0 }
  const freePages = { bytes: 0, nonZero: 0, pages: 0 }
  for (const number of maps.numbers()) {
    const use = maps.use(number)
    const page = use === 'tree' || use === 'free' ? pages.page(number) : null
    if (!page) continue
    const tree = use === 'tree' ? parseTreePage(page, header.usableSize) : null
    if (tree)
      for (const { from, to } of freeSpace(tree, header.usableSize)) {
        const edge = Math.min(Math.max(from, tree.contentStart), to)
        count(unallocated, page.bytes.subarray(from, edge))
        count(freeBlocks, page.bytes.subarray(edge, to))
      }
    else {
      freePages.pages++
      count(freePages, page.bytes.subarray(maps.freelist.trunks.get(number) ?? 0, header.usableSize))
    }
  }
  const committed = wal?.frames.filter(({ state }) => state === 'committed').length ?? 0
  const walFrames = { committed, other: (wal?.frames.length ?? 0) - committed }
  return {
    freeBlocks,
    unallocated,
    freePages,
    autoVacuum: header.autoVacuum,
    walFrames,
    journalPages: journal?.pages.length ?? 0,
  }
}

function count(into: FreeBytes, bytes: Buffer): void {
  into.bytes += bytes.length
  for (const byte of bytes) if (byte !== 0) into.nonZero++
}
