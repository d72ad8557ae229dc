import type { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../../limits.ts'
import { SourceError } from '../../../source-error.ts'
import { type Database, openDatabase } from '../database.ts'
import { databaseSource, type MadeDatabase, makeDatabase } from '../test-support.ts'
import type { RecoveredRow } from './recovered-row.ts'
import { Recovery, type RecoveryRequest } from './recovery.ts'

const createTable =
  'CREATE TABLE message (_id INTEGER PRIMARY KEY, chat INTEGER NOT NULL, key TEXT NOT NULL, sent_at INTEGER, body TEXT)'
const columns = ['_id', 'key', 'sent_at', 'body']
const request: RecoveryRequest = { table: 'message', columns, identity: ['key'] }

function fill(
  db: DatabaseSync,
  from: number,
  to: number,
  body = (i: number) => `this is what message ${i} says`,
): void {
  const insert = db.prepare('INSERT INTO message VALUES (?, ?, ?, ?, ?)')
  for (let i = from; i <= to; i++) insert.run(i, 1 + (i % 3), `KEY-${1000 + i}`, 1_650_000_000_000 + i, body(i))
}

const valuesOf = (i: number): unknown[] => [
  i,
  `KEY-${1000 + i}`,
  1_650_000_000_000 + i,
  `this is what message ${i} says`,
]

async function withDatabase<T>(files: MadeDatabase, use: (database: Database) => T): Promise<T> {
  const database = await openDatabase(databaseSource(files), defaultLimits)
  try {
    return use(database)
  } finally {
    database.close()
  }
}

const recovered = (files: MadeDatabase, wish: RecoveryRequest = request): Promise<RecoveredRow[]> =>
  withDatabase(files, (database) => [...new Recovery(database).rows(wish)])

const make = (run: (db: DatabaseSync) => void): MadeDatabase => makeDatabase(run).files

describe('the write-ahead log', () => {
  it('gives rows that an earlier state had, and earlier versions of rows that are live', async () => {
    const files = make((db) => {
      db.exec(`PRAGMA journal_mode=WAL; PRAGMA secure_delete=1; ${createTable}`)
      fill(db, 1, 5)
      db.exec("DELETE FROM message WHERE _id = 3; UPDATE message SET body = 'changed' WHERE _id = 4")
    })
    const rows = await recovered(files)
    expect(rows.map(({ rowid, values, change }) => ({ rowid, values, change }))).toEqual([
      { rowid: 3, values: valuesOf(3), change: 'deleted' },
      { rowid: 4, values: valuesOf(4), change: 'earlier-version' },
    ])
    const [{ origin }] = rows as [RecoveredRow]
    expect(origin).toMatchObject({ area: 'wal-earlier-version', file: 'wal', page: 2 })
    expect(files.wal?.subarray(origin.offset, origin.offset + origin.length).includes('message 3 says')).toBe(true)
    expect(origin.commit).toBeGreaterThan(0)
  })

  it('gives rows of frames from before it was restarted', async () => {
    const files = make((db) => {
      db.exec(`PRAGMA journal_mode=WAL; PRAGMA secure_delete=1; ${createTable}`)
      fill(db, 1, 8)
      db.exec('DELETE FROM message WHERE _id = 6; PRAGMA wal_checkpoint(RESTART); CREATE TABLE other (a)')
    })
    const rows = await recovered(files)
    expect(rows.map(({ values, origin }) => [values, origin.area])).toEqual([[valuesOf(6), 'wal-old-frame']])
  })

  it('reads the overflow pages of the same state', async () => {
    const long = 'a long message, '.repeat(1000)
    const files = make((db) => {
      db.exec(`PRAGMA journal_mode=WAL; PRAGMA secure_delete=1; ${createTable}`)
      fill(db, 1, 3, (i) => `${i}${long}`)
      db.exec('DELETE FROM message WHERE _id = 2; DELETE FROM message WHERE _id = 1')
      fill(db, 4, 4)
    })
    const rows = await recovered(files)
    expect(rows.map(({ values, completeness }) => [values[3], completeness])).toEqual([
      [`1${long}`, 'intact'],
      [`2${long}`, 'intact'],
    ])
  })
})

it('gives rows of the pages of a journal that is not in force', async () => {
  const files = make((db) => {
    db.exec(`PRAGMA journal_mode=PERSIST; PRAGMA secure_delete=1; ${createTable}; BEGIN`)
    fill(db, 1, 5)
    db.exec('COMMIT; DELETE FROM message WHERE _id = 2')
  })
  expect((await recovered(files)).map(({ values, origin }) => [values, origin.area, origin.file])).toEqual([
    [valuesOf(2), 'journal', 'journal'],
  ])
})

describe('free space of a page', () => {
  const thinned = (run: string): MadeDatabase =>
    make((db) => {
      db.exec(`PRAGMA secure_delete=0; ${createTable}`)
      fill(db, 1, 20)
      db.exec(run)
    })

  it('rebuilds the head that a free block took, without guessing the row number', async () => {
    const [row, ...others] = await recovered(thinned('DELETE FROM message WHERE _id = 7'))
    expect(others).toEqual([])
    expect(row).toMatchObject({
      rowid: null,
      values: [null, ...valuesOf(7).slice(1)],
      completeness: 'intact',
      missing: ['_id'],
      change: 'deleted',
      origin: { area: 'free-block', file: 'main', page: 2, frame: null, commit: null },
    })
  })

  it('tells an earlier version by what names the record, if its row number is lost', async () => {
    const files = thinned("UPDATE message SET body = body || ', and more than before' WHERE _id = 9")
    expect((await recovered(files)).map(({ change }) => change)).toEqual(['earlier-version'])
  })

  it('leaves out what the format calls invalid', async () => {
    const files = thinned('DELETE FROM message WHERE _id IN (5, 12)')
    const rows = await recovered(files, { ...request, valid: { sent_at: (value) => value === 1_650_000_000_005 } })
    expect(rows.map(({ values }) => values[1])).toEqual(['KEY-1005'])
  })

  it('finds nothing where deleting overwrites', async () => {
    const files = make((db) => {
      db.exec(`PRAGMA secure_delete=1; ${createTable}`)
      fill(db, 1, 20)
      db.exec('DELETE FROM message WHERE _id % 2 = 0')
    })
    expect(await recovered(files)).toEqual([])
    const state = await withDatabase(files, (database) => new Recovery(database).freeSpace)
    expect(state.freeBlocks.bytes).toBeGreaterThan(300)
    // What is left are the headers of the free blocks themselves.
    expect(state.freeBlocks.nonZero).toBeLessThan(50)
  })
})

describe('long messages whose overflow pages were freed', () => {
  const long = (i: number): string => `${i}: ${'long and longer '.repeat(600)}`
  const thinned = (before: string): MadeDatabase =>
    make((db) => {
      db.exec(`PRAGMA secure_delete=0; CREATE TABLE scratch (a); ${createTable}`)
      fill(db, 1, 12, long)
      db.exec(`${before}; DELETE FROM message WHERE _id = 4`)
    })

  it('are whole if none of their pages became a trunk of the freelist', async () => {
    const [row, ...others] = await recovered(thinned('DROP TABLE scratch'))
    expect(others).toEqual([])
    expect(row).toMatchObject({ completeness: 'intact', change: 'deleted', missing: [] })
    expect(row?.values).toEqual([4, 'KEY-1004', 1_650_000_000_004, long(4)])
  })

  it('are cut short where a page was overwritten, and say so', async () => {
    const [row, ...others] = await recovered(thinned('SELECT 1'))
    expect(others).toEqual([])
    expect(row).toMatchObject({ completeness: 'partial', change: 'deleted', missing: ['body'] })
    expect(row?.values[3]).toMatch(/^4: long and longer long/)
    expect(long(4).startsWith(row?.values[3] as string)).toBe(true)
  })
})

describe('tables that were dropped', () => {
  const dropped = (): MadeDatabase =>
    make((db) => {
      db.exec(`PRAGMA secure_delete=0; CREATE TABLE first (a); ${createTable}`)
      fill(db, 1, 10)
      db.exec('DROP TABLE message')
    })

  it('are known from the row of the schema that is left', async () => {
    await withDatabase(dropped(), (database) => {
      const recovery = new Recovery(database)
      expect(recovery.droppedTables).toEqual(['message'])
      const rows = [...recovery.rows(request)]
      expect(rows.map(({ rowid }) => rowid).sort()).toEqual([1, 10, 2, 3, 4, 5, 6, 7, 8, 9])
      for (const { rowid, values } of rows) expect(values).toEqual(valuesOf(rowid as number))
      expect(new Set(rows.map(({ origin }) => origin.area))).toEqual(new Set(['dropped-table']))
    })
  })

  it('or from the statement that the format gives', async () => {
    const files = dropped()
    const at = files.main.indexOf('CREATE TABLE message')
    files.main.fill(0, at - 40, at + createTable.length)
    expect(await recovered(files)).toEqual([])
    expect(await recovered(files, { ...request, createTable })).toHaveLength(10)
  })
})

it('does not give rows that are live, however often pages were balanced', async () => {
  const files = make((db) => {
    db.exec(`PRAGMA page_size=512; PRAGMA secure_delete=0; ${createTable}`)
    for (let i = 300; i > 0; i -= 3) fill(db, i, i)
    for (let i = 299; i > 0; i -= 3) fill(db, i, i)
  })
  expect(await recovered(files)).toEqual([])
})

it('says which other tables a row on a page of no table would fit', async () => {
  const files = make((db) => {
    db.exec(`PRAGMA page_size=512; PRAGMA secure_delete=0; ${createTable}; ${createTable.replace('message', 'draft')}`)
    fill(db, 1, 60)
    db.exec('DELETE FROM message WHERE _id > 10')
  })
  const rows = await recovered(files)
  expect(rows.filter(({ origin }) => origin.area === 'freelist').length).toBeGreaterThan(10)
  for (const { origin, alsoFits } of rows) expect(alsoFits).toEqual(origin.area === 'freelist' ? ['draft'] : [])
})

it('gives nothing for a table that is not known', async () => {
  expect(await recovered(make((db) => db.exec('CREATE TABLE a (b)')))).toEqual([])
})

it('survives any damage, in bounded time', async () => {
  const whole = make((db) => {
    db.exec(`PRAGMA page_size=512; PRAGMA journal_mode=WAL; PRAGMA secure_delete=0; ${createTable}`)
    fill(db, 1, 120, (i) => `${i} ${'words '.repeat(i % 90)}`)
    db.exec(
      'PRAGMA wal_checkpoint(TRUNCATE); DELETE FROM message WHERE _id % 3 = 0; DELETE FROM message WHERE _id > 90',
    )
  })
  const damage = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255), wal: fc.boolean() }), { maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(damage, async (flips) => {
      const files = { ...whole, main: Buffer.from(whole.main), wal: Buffer.from(whole.wal as Buffer) }
      for (const { at, byte, wal } of flips) {
        const file = wal ? files.wal : files.main
        file[at % file.length] = byte
      }
      try {
        await withDatabase(files, (database) => {
          expect(new Recovery(database).freeSpace.freeBlocks.bytes).toBeLessThanOrEqual(whole.main.length)
          expect([...new Recovery(database).rows(request)].length).toBeLessThan(5000)
        })
      } catch (error) {
        expect(error).toBeInstanceOf(SourceError)
      }
    }),
    { numRuns: 150 },
  )
})
