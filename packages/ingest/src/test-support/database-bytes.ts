import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openDatabase } from '../containers/sqlite/database.ts'
import type { Head, Source } from '../format.ts'
import { defaultLimits } from '../limits.ts'
import { type MemorySourceOptions, memoryHead, memorySource } from './memory-source.ts'

/** The bytes of a new database in which these statements have run. */
export function databaseBytes(sql: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'casethread-test-'))
  try {
    const path = join(folder, 'database')
    const database = new DatabaseSync(path)
    database.exec(sql)
    database.close()
    return readFileSync(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A source whose bytes are those of {@link databaseBytes}; `beside` by statements as well. */
export function databaseSource(
  sql: string,
  { beside = {}, ...options }: Omit<MemorySourceOptions, 'beside'> & { beside?: Readonly<Record<string, string>> } = {},
): Source {
  const neighbours = Object.entries(beside).map(([name, statements]) => [name, databaseBytes(statements)])
  return memorySource(databaseBytes(sql), { ...options, beside: Object.fromEntries(neighbours) })
}

/** What recognition sees of a database. */
export async function databaseHead(sql: string, options: MemorySourceOptions = {}): Promise<Head> {
  const bytes = databaseBytes(sql)
  const { tables, close } = await openDatabase(memorySource(bytes), defaultLimits)
  const columns = new Map([...tables].map(([name, table]) => [name, table.columns]))
  close()
  return memoryHead(bytes, { ...options, database: { tables: columns } })
}
