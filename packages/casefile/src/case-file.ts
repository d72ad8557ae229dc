import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CasethreadError } from '@casethread/model'
import { CaseReader } from './case-reader.ts'
import { CaseWriter } from './case-writer.ts'
import { buildPlaceIndexes, hasPlaceIndexes } from './message-finder.ts'
import { buildReadingIndexes, hasReadingIndexes } from './reading-indexes.ts'
import { applicationId, migrations } from './schema.ts'
import { buildSearchIndex, isSearchable } from './search/search-index.ts'

export type CaseMode = 'read' | 'write' | 'create'

/** An open case file. Close it: that brings the case back to one file on disk. */
export interface CaseFile extends Disposable {
  readonly path: string
  readonly reader: CaseReader
  /** Throws `usage` on a case that was opened for reading. */
  readonly writer: CaseWriter
  close(): void
}

/**
 * Opens a case file. `create` makes a missing one (an existing one is opened for writing), `write` and `read` need one.
 * Throws {@link CasethreadError} `not-a-case`, `newer-case` or `case-busy`.
 */
export function openCase(path: string, { mode }: { mode: CaseMode }): CaseFile {
  const fresh = !existsSync(path)
  if (fresh && mode !== 'create')
    throw new CasethreadError(
      'not-a-case',
      `${path}: no such case file. Make one with: casethread ingest PATH --case ${path}`,
    )
  if (fresh) mkdirSync(dirname(path), { recursive: true })
  const db = connect(path, mode)
  try {
    prepare(db, path, mode, fresh)
  } catch (error) {
    db.close()
    throw explained(error, path)
  }
  return handle(db, path, mode)
}

function connect(path: string, mode: CaseMode): DatabaseSync {
  try {
    const db = new DatabaseSync(path, { readOnly: mode === 'read', timeout: 5000 })
    // A case may come from anywhere: nothing in its schema may run functions of ours or reach other files.
    db.exec('PRAGMA trusted_schema = OFF')
    return db
  } catch (error) {
    throw explained(error, path)
  }
}

function handle(db: DatabaseSync, path: string, mode: CaseMode): CaseFile {
  const writer = mode === 'read' ? null : new CaseWriter(db)
  const close = () => {
    if (!db.isOpen) return
    // Only after an error is one still open; its sources stay incomplete and are read again.
    if (db.isTransaction) db.exec('ROLLBACK')
    // Out of WAL again, so that a case is one file that can be copied and hashed.
    if (mode !== 'read') db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE')
    db.close()
  }
  return {
    path,
    reader: new CaseReader(db, {
      readingIndexes: () => prepareOn(db, path, hasReadingIndexes, buildReadingIndexes),
      placeIndexes: () => prepareOn(db, path, hasPlaceIndexes, buildPlaceIndexes),
      searchIndex: (progress) => prepareOn(db, path, isSearchable, (writable) => buildSearchIndex(writable, progress)),
    }),
    get writer() {
      if (!writer) throw new CasethreadError('usage', `${path} was opened for reading`)
      return writer
    },
    close,
    [Symbol.dispose]: close,
  }
}

/** A reading connection may not write, so another one builds what is missing. */
function prepareOn(
  db: DatabaseSync,
  path: string,
  isThere: (db: DatabaseSync) => boolean,
  build: (writable: DatabaseSync) => void,
): void {
  if (isThere(db)) return
  const writable = db.isTransaction ? db : connect(path, 'write')
  try {
    build(writable)
  } catch (error) {
    throw explained(error, path)
  } finally {
    if (writable !== db) writable.close()
  }
}

function prepare(db: DatabaseSync, path: string, mode: CaseMode, fresh: boolean): void {
  db.exec('PRAGMA foreign_keys = ON; PRAGMA cache_size = -16384; PRAGMA temp_store = FILE')
  const id = pragma(db, 'application_id')
  const version = pragma(db, 'user_version')
  if (!fresh && id !== applicationId && !(id === 0 && isEmpty(db)))
    throw new CasethreadError(
      'not-a-case',
      `${path} is a database, but not a Casethread case. Give the path of a .casethread file`,
    )
  if (version > migrations.length)
    throw new CasethreadError(
      'newer-case',
      `${path} was written by a newer Casethread (case version ${version}). Use that version or a later one`,
    )
  if (mode === 'read') {
    if (version < migrations.length)
      throw new CasethreadError(
        'not-a-case',
        `${path} is an older or unfinished case. Run: casethread analyze --case ${path}`,
      )
    return
  }
  // Measured with bench/: larger pages and fewer checkpoints make a bulk load some 15 % faster than the defaults.
  db.exec(
    'PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000',
  )
  if (version < migrations.length) migrate(db, version)
}

function migrate(db: DatabaseSync, from: number): void {
  db.exec('BEGIN IMMEDIATE')
  for (const step of migrations.slice(from)) db.exec(step)
  db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}; COMMIT`)
}

const pragma = (db: DatabaseSync, name: string): number =>
  Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0] ?? 0)

const isEmpty = (db: DatabaseSync): boolean => db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n === 0

function explained(error: unknown, path: string): Error {
  if (error instanceof CasethreadError) return error
  const text = error instanceof Error ? error.message : String(error)
  if (/locked|busy/.test(text))
    return new CasethreadError('case-busy', `${path} is in use by another run. Wait for it to end, or stop it`, {
      cause: error,
    })
  if (/not a database|malformed|unable to open/.test(text))
    return new CasethreadError(
      'not-a-case',
      `${path} cannot be opened as a case file (${text}). Check the path and the file's integrity`,
      { cause: error },
    )
  return error instanceof Error ? error : new Error(text)
}
