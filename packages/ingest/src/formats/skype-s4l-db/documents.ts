import { type JsonObject, jsonObject } from '../../containers/json-value.ts'
import type { Table } from '../../containers/sqlite/database.ts'
import type { Tables } from '../../database/read-database.ts'
import { textOf, writtenOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import type { Limits } from '../../limits.ts'

export const documentColumns = ['nsp_pk', 'nsp_data'] as const

/** The table of a kind of document, whatever number its version has; the highest of several. */
export function tableOf(tables: Tables, kind: string): Table | undefined {
  const versions = [...tables.keys()].filter((name) => name.startsWith(kind) && /^\d+$/.test(name.slice(kind.length)))
  const highest = versions.toSorted((a, b) => Number(a.slice(kind.length)) - Number(b.slice(kind.length))).at(-1)
  return highest === undefined ? undefined : tables.get(highest)
}

/** The documents of a table that are JSON objects, by key. */
export function* documents(
  table: Table | undefined,
  limits: Limits,
): Generator<{ key: string | null; document: JsonObject }, void, void> {
  for (const { values } of tableRows(table, '', documentColumns)) {
    const document = jsonObject(writtenOf(values.nsp_data), limits)
    if (document !== null) yield { key: textOf(values.nsp_pk), document }
  }
}
