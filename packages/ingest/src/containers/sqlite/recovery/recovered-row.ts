import type { DatabaseFile, SqlValue } from '../database.ts'

/**
 * Where a row was found that the final state of its table does not hold.
 *
 * - `wal-earlier-version`: live in a state that a later commit of the write-ahead log replaced; read as a whole row.
 * - `wal-old-frame`: in a frame behind the last commit, or left over from before the log was last restarted.
 * - `journal`: in a page that a rollback journal keeps although the journal is no longer in force.
 * - `free-block`, `unallocated`: in the free blocks, or between the cell pointers and the cells, of a page in use.
 * - `freelist`: on a page that the database keeps for reuse, or that nothing refers to any more.
 * - `dropped-table`: as `freelist`, of a table that is no longer in the schema.
 */
export type RecoveryArea =
  | 'wal-earlier-version'
  | 'wal-old-frame'
  | 'journal'
  | 'free-block'
  | 'unallocated'
  | 'freelist'
  | 'dropped-table'

export interface Origin {
  area: RecoveryArea
  file: DatabaseFile
  /** The page's number in the database, from 1. */
  page: number
  /** Where the row's bytes begin in the file named, and how many there are on that page (overflow pages not counted). */
  offset: number
  length: number
  /** The frame of the write-ahead log, from 1; null in other files. */
  frame: number | null
  /** The commit of the write-ahead log that wrote the frame, from 1; null outside the log and for frames never committed. */
  commit: number | null
}

/** A row that the final state of the database does not hold. */
export interface RecoveredRow {
  /** Null where the bytes that held it were overwritten. */
  rowid: number | null
  /** In the order asked for; null for a missing column, and for one that the table has not. */
  values: SqlValue[]
  /** `intact`: every column of the table was read. The row's number may be lost all the same: see `rowid`. */
  completeness: 'intact' | 'partial'
  /** The columns, of all that the table has, whose value is lost or (text, bytes) cut short. */
  missing: readonly string[]
  /** Columns whose value was read but whose type had to be inferred, since the row's head was overwritten. */
  inferred: readonly string[]
  /**
   * `deleted`: no live row takes its place. `earlier-version`: the same record is live with other values. `undetermined`: what
   * would tell one from the other is lost.
   */
  change: 'deleted' | 'earlier-version' | 'undetermined'
  /** Other tables of the database that rows like this would fit as well; empty where the page tells the table. */
  alsoFits: readonly string[]
  origin: Origin
  /** Further places with the same content. */
  alsoAt: readonly Origin[]
  /** A text asked for held bytes that are not valid in the database's encoding. */
  invalidText: boolean
}
