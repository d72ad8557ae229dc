import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { SourceError } from '../../source-error.ts'
import { openDatabase } from './database.ts'
import { databaseSource, type MadeDatabase, makeDatabase } from './test-support.ts'

const inserted = `WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 120)
  INSERT INTO`

const make = (journal: string): MadeDatabase =>
  makeDatabase((db) =>
    db.exec(`PRAGMA page_size = 512; PRAGMA journal_mode = ${journal}; PRAGMA wal_autocheckpoint = 5;
      CREATE TABLE t (_id INTEGER PRIMARY KEY, text TEXT, n REAL, b BLOB);
      CREATE TABLE w (k TEXT PRIMARY KEY, v) WITHOUT ROWID; CREATE INDEX i ON t (text);
      ${inserted} t SELECT i, 'text ' || i || hex(zeroblob(i * 5)), i / 7.0, zeroblob(i) FROM c;
      ${inserted} w SELECT 'key ' || i, hex(zeroblob(i * 7)) FROM c; DELETE FROM t WHERE _id % 3 = 0`),
  ).files

const databases = [make('WAL'), make('PERSIST')]

/** Bytes set anywhere, the structures at the start of pages more often than by chance. */
const flips = fc.array(
  fc.record({
    file: fc.constantFrom('main' as const, 'main' as const, 'wal' as const, 'journal' as const),
    page: fc.nat(150),
    offset: fc.oneof(fc.nat(20), fc.nat(511)),
    byte: fc.oneof(fc.constantFrom(0, 1, 2, 5, 10, 13, 0x7f, 0x80, 0xff), fc.nat(255)),
  }),
  { minLength: 1, maxLength: 40 },
)

/** Reads all there is, and returns how many rows that gave. */
async function readAll(files: MadeDatabase): Promise<number> {
  const database = await openDatabase(databaseSource(files), defaultLimits)
  let rows = 0
  for (const table of database.tables.values()) {
    for (const { rowid } of table.rows(table.columns)) {
      rows++
      if (rows % 50 === 0) table.row(rowid, table.columns)
    }
    table.maxRowid()
  }
  return rows + database.warnings.length
}

/** More rows than bytes would mean that something was read again and again. */
async function survives(files: MadeDatabase): Promise<void> {
  const bytes = files.main.length + (files.wal?.length ?? 0) + (files.journal?.length ?? 0)
  try {
    expect(await readAll(files)).toBeLessThan(bytes)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
  }
}

const cut = (bytes: Buffer | null, at: number): Buffer | null => bytes?.subarray(0, at % bytes.length) ?? null
const copy = (bytes: Buffer | null): Buffer | null => bytes && Buffer.from(bytes)

describe('any bytes', () => {
  it('changed anywhere give rows and warnings, or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...databases), flips, async (made, changes) => {
        const files: MadeDatabase = { main: Buffer.from(made.main), wal: copy(made.wal), journal: copy(made.journal) }
        for (const { file, page, offset, byte } of changes) {
          const bytes = files[file]
          if (bytes) bytes[(page * 512 + offset) % bytes.length] = byte
        }
        await survives(files)
      }),
      { numRuns: 400 },
    )
  }, 120_000)

  it('cut anywhere do so too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...databases), fc.nat(), fc.nat(), async (made, main, beside) => {
        await survives({
          main: made.main.subarray(0, main % made.main.length),
          wal: cut(made.wal, beside),
          journal: cut(made.journal, beside),
        })
      }),
      { numRuns: 200 },
    )
  }, 120_000)

  it('behind the magic do so too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.uint8Array({ maxLength: 2000 }), async (main, beside) => {
        const head = Buffer.from('SQLite format 3\0\x02\0\x01\x01\0\x40\x20\x20')
        await survives({ main: Buffer.concat([head, main]), wal: Buffer.from(beside), journal: Buffer.from(beside) })
      }),
      { numRuns: 300 },
    )
  }, 120_000)
})
