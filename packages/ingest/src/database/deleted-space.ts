import type { Warning } from '@casethread/model'
import type { FreeSpaceState } from '../containers/sqlite/recovery/free-space-state.ts'

/** Fewer bytes are left over when the pages of an index are rearranged, with nothing deleted. */
const smallestRow = 32

/** Below this share of bytes that are not zero an app overwrites what it deletes. */
const hardlyAny = 0.02

/**
 * Tells the examiner at once whether deleted rows can survive in a database; nothing where no row of it was ever deleted. It
 * states what the bytes are, and not who deleted what.
 */
export function deletedSpace(name: string, state: FreeSpaceState): Warning[] {
  const { freeBlocks, freePages, unallocated, walFrames, journalPages } = state
  if (freeBlocks.bytes < smallestRow && freePages.pages + walFrames.other + journalPages === 0) return []
  const all = [freeBlocks, freePages, unallocated]
  const [bytes, nonZero] = [total(all.map((part) => part.bytes)), total(all.map((part) => part.nonZero))]
  const outlook =
    nonZero <= bytes * hardlyAny
      ? 'Nearly all of it is zero: what is deleted here gets overwritten, and deleted rows survive in the log or journal only'
      : 'Deleted rows may survive in it; those that were recovered are marked as such'
  const message = `${name}: of the space that holds no live row, ${nonZero} of ${bytes} bytes are not zero (${freeBlocks.nonZero} of ${freeBlocks.bytes} where single rows stood, ${freePages.nonZero} of ${freePages.bytes} in ${freePages.pages} free pages, ${unallocated.nonZero} of ${unallocated.bytes} between rows); write-ahead log: ${walFrames.committed} page images in force, ${walFrames.other} others; journal: ${journalPages}. ${outlook}`
  return [{ code: 'deleted-space', message, locator: null, records: 0 }]
}

/** A page made to hold thousands of pieces that look like rows is searched in part only. */
export function searchedInPart(name: string, pages: ReadonlySet<number>): Warning[] {
  if (pages.size === 0) return []
  const listed = [...pages].sort((a, b) => a - b).slice(0, 10)
  const more = pages.size > listed.length ? ` and ${pages.size - listed.length} more` : ''
  const message = `${name}: the pages ${listed.join(', ')}${more} hold more pieces that look like deleted rows than are looked at. Look at them with another tool`
  return [{ code: 'incomplete', message, locator: null, records: 0 }]
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0)
