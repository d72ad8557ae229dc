import type { ColumnDefinition, TableDefinition } from './create-table.ts'
import { sqlLower } from './create-table.ts'
import type { SqlValue } from './database.ts'
import type { FieldPlan } from './record.ts'

/** Where the columns of a table stand in its records. */
export interface TableLayout {
  name: string
  withoutRowid: boolean
  /** The column that is another name for the row number, in lower case; null for none. Its field in the record is null. */
  rowidColumn: string | null
  /** The columns that are stored, in declared order. */
  columns: readonly ColumnDefinition[]
  /** By lower-case name: the field of the record, from 0. */
  fields: ReadonlyMap<string, number>
}

/**
 * In a table with row numbers the fields are the columns as declared. Without, the key's columns come first and the others
 * follow (withoutrowid.html section 6). Columns that are worked out when read have no field.
 */
export function layoutOf(definition: TableDefinition): TableLayout {
  const { name, withoutRowid, rowidColumn, primaryKey } = definition
  const columns = definition.columns.filter(({ virtual }) => !virtual)
  const names = columns.map((column) => sqlLower(column.name))
  const stored = withoutRowid ? [...new Set([...primaryKey.filter((key) => names.includes(key)), ...names])] : names
  const fields = new Map<string, number>()
  for (const [field, column] of stored.entries()) if (!fields.has(column)) fields.set(column, field)
  return { name, withoutRowid, rowidColumn: withoutRowid ? null : rowidColumn, columns, fields }
}

/** What to read of each record for the columns asked for. */
export interface ReadPlan extends FieldPlan {
  /** Places among the values that take the row number. */
  rowidSlots: readonly number[]
  /** Places that repeat the value of an earlier place, for a column asked for twice. */
  repeats: readonly (readonly [to: number, from: number])[]
}

export function planRead({ columns, fields, rowidColumn }: TableLayout, wanted: readonly string[]): ReadPlan {
  const defaults = wanted.map((name) => columns.find((column) => sqlLower(column.name) === name)?.defaultValue ?? null)
  const rowidSlots: number[] = []
  const repeats: (readonly [number, number])[] = []
  const slots: number[] = []
  for (const [place, name] of wanted.entries()) {
    const field = fields.get(name)
    if (name === rowidColumn) rowidSlots.push(place)
    else if (field === undefined) continue
    else if ((slots[field] ?? -1) >= 0) repeats.push([place, slots[field] as number])
    else slots[field] = place
  }
  return { slots: Int32Array.from(slots, (slot) => slot ?? -1), defaults: defaults as SqlValue[], rowidSlots, repeats }
}
