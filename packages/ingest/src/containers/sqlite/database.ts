import type { Warning } from '@casethread/model'
import type { Source } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import { type DatabaseLayers, openLayers } from './layers.ts'

/** `bigint` only for integers beyond ±(2^53 − 1). */
export type SqlValue = null | number | bigint | string | Uint8Array

/** A live row. */
export interface Row {
  /**
   * The row's number. In a table WITHOUT ROWID the place in key order, from 1. A number beyond ±(2^53 − 1) is rounded; the
   * column declared INTEGER PRIMARY KEY then has it exactly, as a bigint.
   */
  rowid: number
  /** In the order asked for. */
  values: SqlValue[]
  /** The page of the cell, from 1. */
  page: number
  /** Where the cell begins and ends in its file; what lies on overflow pages is not within. */
  byteStart: number
  byteEnd: number
  /** Which of the database's files the cell was read from. */
  file: DatabaseFile
  /** A text asked for held bytes that are not valid in the database's encoding; they were replaced by U+FFFD. */
  invalidText: boolean
}

export type DatabaseFile = 'main' | 'wal' | 'journal'

export interface Table {
  /** As written in the schema. */
  readonly name: string
  /** The stored columns, in lower case and declared order. Columns GENERATED … VIRTUAL are not stored and not listed. */
  readonly columns: readonly string[]
  /** Whether the table has all of these columns (lower case). */
  has(...columns: string[]): boolean
  /**
   * The live rows in the order of the tree, which is that of the row number (or key) unless the file is damaged. Columns are
   * named in lower case; one that the table has not gives null. Cells that cannot be read are passed over, counted in
   * `damaged` and told in {@link Database.warnings}.
   */
  rows(columns: readonly string[]): Iterable<Row>
  /** The row of this number; null if there is none, if it is damaged, or for a table WITHOUT ROWID. */
  row(rowid: number, columns: readonly string[]): Row | null
  /** The highest row number in the tree; null for an empty table or one WITHOUT ROWID. */
  maxRowid(): number | null
  /**
   * Cells and pages of the latest complete call of `rows` that could not be read, each counted once. A format adds them to
   * its failed records.
   */
  readonly damaged: number
}

export interface Database {
  /** By name in lower case. Views, virtual tables, triggers and indexes are not among them: nothing of a schema is executed. */
  readonly tables: ReadonlyMap<string, Table>
  /** Trouble met so far; grows while tables are read. `locator` is `page ` and the page's number. */
  readonly warnings: readonly Warning[]
  /** What the rows are read through, for the recovery of those that are no longer live. */
  readonly layers: DatabaseLayers
  close(): void
}

/**
 * Opens a database for reading, with the committed frames of its write-ahead log (`-wal`) or its hot rollback journal
 * (`-journal`) where one lies beside it. The file format is read directly (https://www.sqlite.org/fileformat2.html) and no
 * SQLite engine takes part: nothing in the schema can run, and neither the database nor the files beside it are touched.
 *
 * Throws `SourceError`: `encrypted-database`, `damaged-file` (no database, or a header that makes no sense) or `unreadable`.
 */
export async function openDatabase(source: Source, limits: Limits): Promise<Database> {
  const { layers, warnings, close } = await openLayers(source, limits)
  const { own, tables, warnings: unusable } = layers.schema
  return {
    tables,
    layers,
    get warnings() {
      return [...warnings, ...own.warnings, ...unusable, ...[...tables.values()].flatMap((table) => table.warnings)]
    },
    close,
  }
}
