import type { DatabaseReading } from './database-reading.ts'
import type { Tables } from './read-database.ts'

/** Says of which of these tables rows exist that nothing was made of. Names in lower case. */
export function tellUnreadTables(tables: Tables, names: readonly string[], reading: DatabaseReading): void {
  const held = names.flatMap((name) => {
    let rows = 0
    for (const _ of tables.get(name)?.rows([]) ?? []) rows++
    return rows > 0 ? [`${tables.get(name)?.name} (${rows})`] : []
  })
  if (held.length === 0) return
  const message = `${reading.name}: these tables have rows that are not read: ${held.join(', ')}. Look at them in the database`
  reading.warn({ code: 'unknown-type', message, locator: null, records: 0 })
}
