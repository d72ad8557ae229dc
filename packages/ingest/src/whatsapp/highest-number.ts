import type { Tables } from '../database/read-database.ts'
import { numberOf, textOf } from '../database/sql-values.ts'
import { tableRows } from '../database/table-rows.ts'

/** `sqlite_sequence` keeps the highest number that a table with AUTOINCREMENT gave out (https://www.sqlite.org/autoinc.html). */
export function highestRowid(tables: Tables, table: string): number | null {
  for (const { values } of tableRows(tables.get('sqlite_sequence'), '', ['name', 'seq']))
    if (textOf(values.name) === table) return numberOf(values.seq)
  return null
}

/** Core Data keeps the highest key that it gave to a row of each kind in `Z_PRIMARYKEY` (dossier 7). */
export function highestKey(tables: Tables, entity: string): number | null {
  for (const { values } of tableRows(tables.get('z_primarykey'), '', ['z_name', 'z_max']))
    if (textOf(values.z_name) === entity) return numberOf(values.z_max)
  return null
}
