import type { DatabaseLayers } from '../layers.ts'
import type { FreeBytes, FreeSpaceSurvey } from './free-space-survey.ts'

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

export function freeSpaceState({ header, wal, journal }: DatabaseLayers, survey: FreeSpaceSurvey): FreeSpaceState {
  const committed = wal?.frames.filter(({ state }) => state === 'committed').length ?? 0
  const walFrames = { committed, other: (wal?.frames.length ?? 0) - committed }
  return {
    freeBlocks: survey.freeBlocks,
    unallocated: survey.unallocated,
    freePages: survey.freePages,
    autoVacuum: header.autoVacuum,
    walFrames,
    journalPages: journal?.pages.length ?? 0,
  }
}
