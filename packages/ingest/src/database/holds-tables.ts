import type { Head } from '../format.ts'

/** Whether a database has these tables with these columns, all in lower case. Whatever else it holds does not matter. */
export function holdsTables(
  { database }: Pick<Head, 'database'>,
  needed: Readonly<Record<string, readonly string[]>>,
): boolean {
  if (!database) return false
  return Object.entries(needed).every(([table, columns]) => {
    const found = database.tables.get(table)
    return found !== undefined && columns.every((column) => found.includes(column))
  })
}
