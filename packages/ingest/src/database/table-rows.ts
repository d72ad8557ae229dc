import type { Locator } from '@casethread/model'
import type { Row, SqlValue, Table } from '../containers/sqlite/database.ts'

/** A row by the names of its columns. A column that the table has not is null. */
export interface TableRow<Column extends string> {
  values: Readonly<Record<Column, SqlValue>>
  /** The row's number; null for a recovered row whose number is lost. The number of its locator is then another one. */
  rowid: number | null
  locator: Locator
  /** A text of it held bytes that are not valid in the database's encoding. */
  invalidText: boolean
}

/**
 * The rows of a table, none where the database has no such table. `prefix` is that of the locators: `Messages rowid `. The
 * bytes of a locator are those of the database file itself, so that a row which still stands in the write-ahead log has none.
 */
export function* tableRows<Column extends string>(
  table: Table | undefined,
  prefix: string,
  columns: readonly Column[],
): Generator<TableRow<Column>, void, void> {
  if (!table) return
  for (const row of table.rows(columns)) yield toTableRow(row, prefix, columns)
}

/** One row by its number; null if there is none, or if it is damaged. */
export function tableRow<Column extends string>(
  table: Table | undefined,
  number: number | null,
  columns: readonly Column[],
): Readonly<Record<Column, SqlValue>> | null {
  const row = number === null ? null : (table?.row(number, columns) ?? null)
  return row === null ? null : valuesOf(row, columns)
}

function toTableRow<Column extends string>(row: Row, prefix: string, columns: readonly Column[]): TableRow<Column> {
  const isMain = row.file === 'main'
  return {
    values: valuesOf(row, columns),
    rowid: row.rowid,
    locator: {
      prefix,
      number: row.rowid,
      byteStart: isMain ? row.byteStart : null,
      byteEnd: isMain ? row.byteEnd : null,
    },
    invalidText: row.invalidText,
  }
}

/** The values of a row by the names of its columns. */
export function valuesOf<Column extends string>(
  { values }: Pick<Row, 'values'>,
  columns: readonly Column[],
): Record<Column, SqlValue> {
  const named = { ...blankOf(columns) }
  for (let i = 0; i < columns.length; i++) named[columns[i] as Column] = values[i] ?? null
  return named
}

/** Objects copied from one that has all the keys are made several times as fast as those that get them one by one. */
function blankOf<Column extends string>(columns: readonly Column[]): Record<Column, SqlValue> {
  const known = blanks.get(columns)
  if (known) return known
  const blank: Record<string, SqlValue> = Object.fromEntries(columns.map((column) => [column, null]))
  blanks.set(columns, blank)
  return blank
}

const blanks = new WeakMap<readonly string[], Record<string, SqlValue>>()
