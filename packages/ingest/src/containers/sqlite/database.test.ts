import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { SourceError } from '../../source-error.ts'
import { memorySource } from '../../test-support/memory-source.ts'
import { type Database, openDatabase, type Table } from './database.ts'
import { databaseSource, type MadeDatabase, makeDatabase } from './test-support.ts'

type Files = Partial<MadeDatabase> & Pick<MadeDatabase, 'main'>

const open = (files: Files): Promise<Database> => openDatabase(databaseSource(files), defaultLimits)

function tableOf(database: Database, name: string): Table {
  const table = database.tables.get(name)
  if (!table) throw new Error(`no table ${name}`)
  return table
}

const made = (sql: string): MadeDatabase => makeDatabase((db) => db.exec(sql)).files
const values = (table: Table, ...columns: string[]) => Array.from(table.rows(columns), (row) => row.values)
const codes = (database: Database) => database.warnings.map(({ code }) => code)

/** Row numbers 1 to n with a text each, on several pages. */
const filled = (n: number) => `WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < ${n})
  INSERT INTO t SELECT i, 'text ' || i FROM c;`
const plainTable = 'PRAGMA page_size = 512; CREATE TABLE t (_id INTEGER PRIMARY KEY, text TEXT);'

describe('tables', () => {
  it('are found without regard to case, and give null for what they have not', async () => {
    const database = await open(
      made('CREATE TABLE "Message Ä" (_ID INTEGER PRIMARY KEY, Body TEXT); INSERT INTO "Message Ä" VALUES (7, \'x\')'),
    )
    const table = tableOf(database, 'message Ä')
    expect([table.name, table.columns, table.has('_id', 'body'), table.has('other')]).toEqual([
      'Message Ä',
      ['_id', 'body'],
      true,
      false,
    ])
    expect(values(table, 'body', 'other', '_id', 'body')).toEqual([['x', null, 7, 'x']])
  })

  it('are none of the schema’s views, triggers, indexes and virtual tables, of which nothing is executed', async () => {
    const database = await open(
      made(`CREATE TABLE t (a); INSERT INTO t VALUES (1); CREATE VIEW v AS SELECT a FROM t, t, t;
        CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t; END; CREATE INDEX i ON t (a);
        CREATE VIRTUAL TABLE f USING fts5(body)`),
    )
    expect([...database.tables.keys()].sort()).toEqual(['f_config', 'f_content', 'f_data', 'f_docsize', 'f_idx', 't'])
    expect(database.layers.schema.entries.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['view', 'trigger', 'index']),
    )
    expect(database.warnings).toEqual([])
  })

  it('give each row its place: page, file and bytes', async () => {
    const files = made(`${plainTable}${filled(60)}`)
    const database = await open(files)
    const rows = [...tableOf(database, 't').rows(['text'])]
    expect(new Set(rows.map(({ page }) => page)).size).toBeGreaterThan(1)
    for (const { values, page, byteStart, byteEnd, file } of rows) {
      expect(file).toBe('main')
      expect(Math.floor(byteStart / 512)).toBe(page - 1)
      expect(files.main.toString('latin1', byteStart, byteEnd)).toContain(values[0])
    }
  })

  it('can be read in a loop within a loop, and looked up meanwhile', async () => {
    const database = await open(made(`${plainTable}${filled(30)}`))
    const table = tableOf(database, 't')
    let seen = 0
    for (const outer of table.rows(['text']))
      for (const inner of table.rows(['text'])) {
        seen++
        if (outer.rowid === inner.rowid) expect(table.row(inner.rowid, ['text'])).toEqual(outer)
      }
    expect([seen, table.damaged, table.maxRowid(), table.row(31, ['text']), table.row(0, ['text'])]).toEqual([
      900,
      0,
      30,
      null,
      null,
    ])
  })

  it('give integers beyond doubles exactly', async () => {
    const database = await open(
      made(
        `CREATE TABLE t (a INTEGER PRIMARY KEY, b); INSERT INTO t VALUES (9223372036854775807, -9007199254740993), (-5, 9007199254740991)`,
      ),
    )
    expect(Array.from(tableOf(database, 't').rows(['a', 'b']), ({ rowid, values }) => [rowid, ...values])).toEqual([
      [-5, -5, 9007199254740991],
      [2 ** 63, 9223372036854775807n, -9007199254740993n],
    ])
  })

  it('leave out columns that are worked out when read', async () => {
    const database = await open(
      made(`CREATE TABLE t (a, b AS (a + 1) VIRTUAL, c AS (a + 2) STORED, d); INSERT INTO t (a, d) VALUES (1, 9)`),
    )
    expect(tableOf(database, 't').columns).toEqual(['a', 'c', 'd'])
    expect(values(tableOf(database, 't'), 'a', 'b', 'c', 'd')).toEqual([[1, null, 3, 9]])
  })

  it('keep records whole whose length lies around every bound for overflow', async () => {
    for (const pageSize of [512, 1024, 4096, 65536])
      for (const key of ['INTEGER PRIMARY KEY', 'BLOB PRIMARY KEY']) {
        const lengths = [
          ...near(pageSize - 35),
          ...near(pageSize / 4 - 23),
          ...near(2 * pageSize),
          ...near(5 * pageSize),
        ]
        const without = key.startsWith('BLOB') ? 'WITHOUT ROWID' : ''
        const { files } = makeDatabase((db) => {
          db.exec(`PRAGMA page_size = ${pageSize}; CREATE TABLE t (k ${key}, v TEXT, w) ${without}`)
          const insert = db.prepare('INSERT INTO t VALUES (?, ?, ?)')
          for (const [i, length] of lengths.entries())
            insert.run(without ? Buffer.alloc(length, i) : i, 'v'.repeat(length), BigInt(i))
        })
        const rows = values(tableOf(await open(files), 't'), 'v', 'w')
        expect(rows.map(([text]) => (text as string).length).sort()).toEqual(lengths.sort())
      }
  })
})

const near = (length: number): number[] => Array.from({ length: 31 }, (_, i) => Math.floor(length) - 20 + i)

describe('text', () => {
  it('that is not valid is replaced and flagged, in every encoding', async () => {
    for (const [encoding, bytes] of [
      ['UTF-8', "x'41ff42'"],
      ['UTF-16le', "x'410000d84200'"],
      ['UTF-16be', "x'0041d8000042'"],
    ]) {
      const database = await open(
        made(
          `PRAGMA encoding = '${encoding}'; CREATE TABLE t (a TEXT); INSERT INTO t VALUES (CAST(${bytes} AS TEXT)), ('\ufffd ok')`,
        ),
      )
      expect(
        Array.from(tableOf(database, 't').rows(['a']), ({ values, invalidText }) => [...values, invalidText]),
      ).toEqual([
        ['A\ufffdB', true],
        ['\ufffd ok', false],
      ])
    }
  })
})

describe('the write-ahead log', () => {
  const inLog = `${plainTable} PRAGMA journal_mode = WAL;${filled(40)} DELETE FROM t WHERE _id = 5; UPDATE t SET text = 'new' WHERE _id = 6;`

  it('is applied up to its last commit', async () => {
    const files = made(inLog)
    expect(values(tableOf(await open(files), 't'), 'text').length).toBe(39)
    const alone = await open({ main: files.main })
    expect(alone.tables.size).toBeLessThan(2)
    const rows = [...tableOf(await open(files), 't').rows(['text'])]
    expect(rows.find(({ rowid }) => rowid === 6)?.values).toEqual(['new'])
    for (const { file, byteStart, byteEnd, values } of rows) {
      expect(file).toBe('wal')
      expect(files.wal?.toString('latin1', byteStart, byteEnd)).toContain(values[0])
    }
  })

  it('ends where a checksum fails or a commit is missing, which is told', async () => {
    const files = made(inLog)
    const wal = Buffer.from(files.wal as Buffer)
    const frames = Math.floor((wal.length - 32) / 536)
    const last = 32 + (frames - 1) * 536
    wal[last + 24 + 100] = (wal[last + 24 + 100] as number) ^ 1
    const damaged = await open({ ...files, wal })
    expect(codes(damaged)).toEqual(['log-frames-ignored'])
    expect(values(tableOf(damaged, 't'), 'text')).not.toContainEqual(['new'])
    const cut = await open({ ...files, wal: (files.wal as Buffer).subarray(0, last + 100) })
    expect(codes(cut)).toEqual(['log-frames-ignored'])
    expect(cut.layers.wal?.surplusBytes).toBe(100)
  })

  it('keeps frames from before it was begun anew, and those of a transaction that was not finished, for recovery alone', async () => {
    const frames = (database: Database) => database.layers.wal?.frames ?? []
    const restarted = await open(
      made(`${inLog} PRAGMA wal_checkpoint(RESTART); UPDATE t SET text = 'newer' WHERE _id = 7;`),
    )
    expect(frames(restarted).map(({ state, commit }) => [state, commit])).toEqual(
      frames(restarted).map((_, i) => (i === 0 ? ['committed', 1] : ['stale', null])),
    )
    expect(frames(restarted).length).toBeGreaterThan(3)
    expect(tableOf(restarted, 't').row(7, ['text'])).toMatchObject({ values: ['newer'], file: 'wal' })
    expect(tableOf(restarted, 't').row(6, ['text'])).toMatchObject({ values: ['new'] })
    expect(codes(restarted)).toEqual(['log-frames-ignored'])

    const open400 = `${plainTable} PRAGMA journal_mode = WAL; PRAGMA cache_size = 1;${filled(400)}`
    const unfinished = await open(made(`${open400} BEGIN; UPDATE t SET text = 'changed ' || _id;`))
    const states = new Set(frames(unfinished).map(({ state }) => state))
    expect(states).toEqual(new Set(['committed', 'uncommitted']))
    expect(values(tableOf(unfinished, 't'), 'text').every(([text]) => (text as string).startsWith('text '))).toBe(true)
  })

  it('of another database is not applied, which is told; an empty one is nothing', async () => {
    const files = made(`${plainTable}${filled(3)}`)
    const foreign = made(
      'PRAGMA page_size = 1024; CREATE TABLE u (a); PRAGMA journal_mode = WAL; INSERT INTO u VALUES (1)',
    ).wal
    for (const wal of [foreign, Buffer.from('no log at all'), Buffer.alloc(5000)]) {
      const database = await open({ ...files, wal })
      expect([codes(database), values(tableOf(database, 't'), '_id').length]).toEqual([['damaged-file'], 3])
    }
    expect((await open({ ...files, wal: Buffer.alloc(0) })).warnings).toEqual([])
  })
})

describe('the rollback journal', () => {
  /** The files while a transaction has written to the database and not ended. */
  function unfinished(): { before: MadeDatabase; during: MadeDatabase } {
    const begin = `${plainTable} PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; PRAGMA cache_spill = 1;${filled(400)}`
    const before = made(begin)
    const during = made(`${begin} BEGIN; UPDATE t SET text = 'changed ' || _id; DELETE FROM t WHERE _id > 300;`)
    return { before, during }
  }

  it('of a transaction that was not finished undoes it', async () => {
    const { before, during } = unfinished()
    const wanted = values(tableOf(await open(before), 't'), '_id', 'text')
    const database = await open(during)
    expect(values(tableOf(database, 't'), '_id', 'text')).toEqual(wanted)
    expect(codes(database)).toEqual(['transaction-undone'])
    expect(values(tableOf(await open({ main: during.main }), 't'), '_id', 'text')).not.toEqual(wanted)
    expect([...tableOf(database, 't').rows([])].some(({ file }) => file === 'journal')).toBe(true)
  })

  it('whose header was blanked when the transaction ended changes nothing, and its pages are kept for recovery', async () => {
    const files = made(`${plainTable} PRAGMA journal_mode = PERSIST;${filled(40)} DELETE FROM t WHERE _id > 20;`)
    const database = await open(files)
    expect(values(tableOf(database, 't'), '_id').length).toBe(20)
    expect([database.layers.journal?.hot, database.warnings]).toEqual([false, []])
    expect(database.layers.journal?.pages.length).toBeGreaterThan(0)
  })

  it('that names a super-journal which is gone is void', async () => {
    const { during } = unfinished()
    const name = Buffer.from('/data/x-mj1234')
    const trailer = Buffer.alloc(20 + name.length)
    trailer.writeUInt32BE(1, 0)
    name.copy(trailer, 4)
    trailer.writeUInt32BE(name.length, 4 + name.length)
    trailer.writeUInt32BE(
      name.reduce((sum, byte) => sum + byte, 0),
      8 + name.length,
    )
    Buffer.from('d9d505f920a163d7', 'hex').copy(trailer, 12 + name.length)
    const journal = Buffer.concat([during.journal as Buffer, trailer])
    expect((await open({ ...during, journal })).layers.journal?.hot).toBe(false)
    const source = memorySource(during.main, {
      path: 'x.db',
      beside: { 'x.db-journal': journal, 'x-mj1234': Buffer.from('x') },
    })
    expect((await openDatabase(source, defaultLimits)).layers.journal?.hot).toBe(true)
  })
})

describe('damage', () => {
  it('of one page costs that page, and is told and counted', async () => {
    const { main } = made(`${plainTable}${filled(200)}`)
    const whole = [...tableOf(await open({ main }), 't').rows(['text'])]
    const page = whole[50]?.page as number
    const lost = whole.filter((row) => row.page === page).length
    main.fill(0xff, (page - 1) * 512, page * 512)
    const database = await open({ main })
    const table = tableOf(database, 't')
    expect(table.damaged).toBe(0)
    expect(values(table, 'text').length).toBe(200 - lost)
    expect([table.damaged, database.warnings]).toMatchObject([
      1,
      [{ code: 'damaged-file', records: 1, locator: { prefix: 'page ', number: page } }],
    ])
    expect(values(table, 'text').length).toBe(200 - lost)
    expect([table.damaged, database.warnings.length]).toEqual([1, 1])
    expect(table.row(whole[50]?.rowid as number, ['text'])).toBeNull()
  })

  it('at the end: what is left is read', async () => {
    const { main } = made(`${plainTable}${filled(200)}`)
    const database = await open({ main: main.subarray(0, main.length - 2000) })
    expect(values(tableOf(database, 't'), 'text').length).toBeGreaterThan(50)
    expect(codes(database)).toEqual(['truncated', 'damaged-file'])
  })

  it('that makes pages point in circles, or cells overlap, ends', async () => {
    const { main } = made(`${plainTable}${filled(400)}`)
    const root = 512
    const first = main.readUInt16BE(root + 12)
    main.writeUInt32BE(2, root + first)
    const circle = await open({ main })
    expect(values(tableOf(circle, 't'), 'text').length).toBeLessThan(400)
    expect(codes(circle)).toEqual(['damaged-file'])
    const leaf = (main.readUInt32BE(root + 8) - 1) * 512
    const cells = main.readUInt16BE(leaf + 3)
    for (let i = 1; i < cells; i++) main.writeUInt16BE(main.readUInt16BE(leaf + 8), leaf + 8 + 2 * i)
    const doubled = await open({ main })
    const rows = [...tableOf(doubled, 't').rows(['text'])]
    expect(rows.filter(({ page }) => page === leaf / 512 + 1).length).toBe(1)
    expect(codes(doubled)).toEqual(['damaged-file', 'damaged-record'])
  })

  it('of an overflow chain that goes round fails the record and not the file', async () => {
    const { main } = made(
      `${plainTable} INSERT INTO t VALUES (1, 'short'), (2, '${'long '.repeat(800)}'), (3, 'short')`,
    )
    const pages = main.length / 512
    for (let page = 3; page <= pages; page++) main.writeUInt32BE(3, (page - 1) * 512)
    const database = await open({ main })
    expect(values(tableOf(database, 't'), '_id')).toEqual([[1], [2], [3]])
    expect(tableOf(database, 't').damaged).toBe(0)
    expect(values(tableOf(database, 't'), 'text')).toEqual([['short'], ['short']])
    expect([tableOf(database, 't').damaged, codes(database)]).toEqual([1, ['damaged-record']])
  })

  it('or a value beyond the limit fails the record alone', async () => {
    const files = made(`${plainTable} INSERT INTO t VALUES (1, '${'x'.repeat(5000)}'), (2, 'y')`)
    const database = await openDatabase(databaseSource(files), { ...defaultLimits, recordBytes: 4000 })
    expect(values(tableOf(database, 't'), 'text')).toEqual([['y']])
    expect(database.warnings).toMatchObject([{ code: 'record-too-large', records: 1 }])
    expect(values(tableOf(database, 't'), '_id')).toEqual([[1], [2]])
  })
})

describe('files that are no database', () => {
  it.each([
    ['text', Buffer.from('no database')],
    ['nothing', Buffer.alloc(0)],
    ['a header without sense', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(600)])],
    ['a header cut short', Buffer.from('SQLite format 3\0\x10\0')],
  ])('%s', async (_, main) => {
    await expect(open({ main })).rejects.toThrow(SourceError)
  })
})
