import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Source } from '../../format.ts'
import { memorySource } from '../../test-support/memory-source.ts'

export interface MadeDatabase {
  main: Buffer
  wal: Buffer | null
  journal: Buffer | null
}

/**
 * Lets SQLite itself make a database in a folder of its own, and returns its files as they lie while the connection is still
 * open: the log not yet written back, the journal as the mode leaves it.
 */
export function makeDatabase<T>(make: (db: DatabaseSync) => T): { files: MadeDatabase; result: T } {
  const folder = mkdtempSync(join(tmpdir(), 'sqlite-'))
  const path = join(folder, 'x.db')
  const db = new DatabaseSync(path)
  try {
    const result = make(db)
    const beside = (suffix: string) => (existsSync(path + suffix) ? readFileSync(path + suffix) : null)
    return { files: { main: readFileSync(path), wal: beside('-wal'), journal: beside('-journal') }, result }
  } finally {
    db.close()
    rmSync(folder, { recursive: true })
  }
}

export function databaseSource({ main, wal, journal }: Partial<MadeDatabase> & Pick<MadeDatabase, 'main'>): Source {
  const beside = { ...(wal && { 'x.db-wal': wal }), ...(journal && { 'x.db-journal': journal }) }
  return memorySource(main, { path: 'phone/x.db', beside })
}
