import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { openDatabase, type SqlValue, type Table } from './database.ts'
import { databaseSource, makeDatabase } from './test-support.ts'

/** As SQLite itself gives them; the row number is null in a table without. */
type Rows = { rowid: number | null; values: SqlValue[] }[]

const integers = fc.oneof(
  fc.constantFrom(0n, 1n, -1n, 127n, -128n, 255n, 32768n, -32769n, 2n ** 31n, -(2n ** 47n), 2n ** 53n, 2n ** 63n - 1n),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
)
const texts = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc
      .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 900 }))
      .map(([unit, times]) => unit.repeat(times).toWellFormed().replaceAll('\0', ' ')),
  )
  .map((text) => text.toWellFormed().replaceAll('\0', ' '))
const values: fc.Arbitrary<SQLInputValue> = fc.oneof(
  fc.constant(null),
  integers,
  fc.double({ noNaN: true }),
  texts,
  fc.uint8Array({ maxLength: 3000 }),
)

const columnTypes = ['INTEGER', 'TEXT', 'REAL', 'BLOB', 'NUMERIC', '', 'VARCHAR(20)', 'INT']
const names = ['_id', '"from me"', '`text`', '[key id]', "'quoted'", 'Größe', 'Data', 'x1', 'values_', '"a""b"']

interface TableShape {
  columns: { name: string; type: string; note: string }[]
  /** Places of the key's columns; empty for none. */
  key: number[]
  kind: 'plain' | 'numbered' | 'without'
  added: { type: string; literal: string }[]
  rows: SQLInputValue[][]
  deletes: number[]
  updates: { row: number; value: SQLInputValue }[]
}

const tableShapes: fc.Arbitrary<TableShape> = fc.integer({ min: 1, max: names.length }).chain((width) =>
  fc.record({
    columns: fc
      .tuple(
        fc.shuffledSubarray(names, { minLength: width, maxLength: width }),
        fc.array(fc.constantFrom(...columnTypes), { minLength: width, maxLength: width }),
        fc.array(fc.constantFrom('', '/* , ( */', "CHECK (1 <> ')')", '-- , )\n'), {
          minLength: width,
          maxLength: width,
        }),
      )
      .map(([chosen, types, notes]) => chosen.map((name, i) => ({ name, type: types[i] ?? '', note: notes[i] ?? '' }))),
    key: fc.shuffledSubarray(
      Array.from({ length: width }, (_, i) => i),
      { minLength: 1, maxLength: Math.min(width, 3) },
    ),
    kind: fc.constantFrom('plain' as const, 'numbered' as const, 'without' as const),
    added: fc.array(
      fc.constantFrom(
        { type: 'TEXT', literal: "'it''s'" },
        { type: 'INTEGER', literal: '-7' },
        { type: 'REAL', literal: '1.5' },
        { type: 'TEXT', literal: '42' },
        { type: 'INTEGER', literal: "'12'" },
        { type: 'BLOB', literal: "x'00ff'" },
        { type: '', literal: 'NULL' },
      ),
      { maxLength: 2 },
    ),
    rows: fc.array(fc.array(values, { minLength: width, maxLength: width }), { maxLength: 40 }),
    deletes: fc.array(fc.nat(60), { maxLength: 12 }),
    updates: fc.array(fc.record({ row: fc.nat(60), value: values }), { maxLength: 8 }),
  }),
)

const databases = fc.record({
  pageSize: fc.constantFrom(512, 1024, 4096, 65536),
  encoding: fc.constantFrom('UTF-8', 'UTF-16le', 'UTF-16be'),
  autoVacuum: fc.constantFrom(0, 1, 2),
  secureDelete: fc.constantFrom(0, 1, 2),
  journal: fc.constantFrom('WAL', 'DELETE', 'PERSIST', 'TRUNCATE'),
  vacuum: fc.boolean(),
  tables: fc.array(tableShapes, { minLength: 1, maxLength: 3 }),
})

function create(db: DatabaseSync, table: string, { columns, key, kind }: TableShape): void {
  const keyName = columns[key[0] as number]?.name
  const defined = columns.map(({ name, type, note }) =>
    kind === 'numbered' && name === keyName ? `${name} INTEGER PRIMARY KEY` : `${name} ${type} ${note}`,
  )
  const constraint = kind === 'without' ? `, PRIMARY KEY (${key.map((i) => columns[i]?.name).join(', ')})` : ''
  db.exec(`CREATE TABLE ${table} (${defined.join(', ')}${constraint})${kind === 'without' ? ' WITHOUT ROWID' : ''}`)
}

/** A row that breaks a constraint is simply not there, for SQLite as for us. */
function attempt(run: () => unknown): void {
  try {
    run()
  } catch (error) {
    if (!/constraint|datatype mismatch/.test(String(error))) throw error
  }
}

function fill(db: DatabaseSync, table: string, shape: TableShape): void {
  const insert = db.prepare(`INSERT INTO ${table} VALUES (${shape.columns.map(() => '?').join(', ')})`)
  for (const row of shape.rows) attempt(() => insert.run(...row))
  for (const [i, { type, literal }] of shape.added.entries())
    db.exec(`ALTER TABLE ${table} ADD COLUMN added${i} ${type} DEFAULT ${literal}`)
  if (shape.kind === 'without') changeByKey(db, table, shape)
  else changeByRowid(db, table, shape)
}

function changeByRowid(db: DatabaseSync, table: string, { columns, deletes, updates }: TableShape): void {
  for (const row of deletes) db.prepare(`DELETE FROM ${table} WHERE rowid = ?`).run(row)
  const last = columns.at(-1)?.name
  for (const { row, value } of updates)
    attempt(() => db.prepare(`UPDATE ${table} SET ${last} = ? WHERE rowid = ?`).run(value, row))
}

/** In a table without row numbers, whose rows move within the tree when their key changes. */
function changeByKey(db: DatabaseSync, table: string, { columns, key, rows, deletes, updates }: TableShape): void {
  const name = columns[key[0] as number]?.name
  const keyOf = (i: number) => rows[i]?.[key[0] as number] ?? null
  for (const i of deletes) db.prepare(`DELETE FROM ${table} WHERE ${name} = ?`).run(keyOf(i))
  for (const { row, value } of updates)
    attempt(() => db.prepare(`UPDATE OR IGNORE ${table} SET ${name} = ? WHERE ${name} = ?`).run(value, keyOf(row)))
}

function readByEngine(db: DatabaseSync, shapes: readonly TableShape[]): Rows[] {
  return shapes.map(({ kind }, i) => {
    const rowid = kind === 'without' ? 'NULL' : `t${i}.rowid`
    const statement = db.prepare(`SELECT ${rowid}, t${i}.* FROM t${i} NOT INDEXED`)
    statement.setReadBigInts(true)
    statement.setReturnArrays(true)
    return statement.all().map((row) => {
      const [number, ...values] = row as unknown as SqlValue[]
      return { rowid: number === null ? null : Number(number), values: values.map(normal) }
    })
  })
}

const normal = (value: SqlValue): SqlValue => {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value
  if (typeof value === 'number') return value + 0
  return value instanceof Uint8Array ? Uint8Array.from(value) : value
}

function compare(table: Table, kind: TableShape['kind'], expected: Rows | undefined): void {
  const rows = [...table.rows(table.columns)]
  const seen = rows.map(({ rowid, values }) => ({
    rowid: kind === 'without' ? null : rowid,
    values: values.map(normal),
  }))
  expect(seen).toEqual(expected)
  if (kind === 'without') return
  for (const row of rows.filter(({ rowid }) => Number.isSafeInteger(rowid)))
    expect(table.row(row.rowid, table.columns)).toEqual(row)
  expect(table.maxRowid()).toBe(rows.at(-1)?.rowid ?? null)
}

describe('openDatabase against SQLite', () => {
  it('reads the same rows from any database', async () => {
    await fc.assert(
      fc.asyncProperty(databases, async ({ pageSize, encoding, autoVacuum, secureDelete, journal, vacuum, tables }) => {
        const { files, result } = makeDatabase((db) => {
          db.exec(`PRAGMA page_size = ${pageSize}; PRAGMA encoding = '${encoding}'; PRAGMA auto_vacuum = ${autoVacuum};
            PRAGMA secure_delete = ${secureDelete}; PRAGMA journal_mode = ${journal}; PRAGMA synchronous = OFF`)
          for (const [i, shape] of tables.entries()) create(db, `t${i}`, shape)
          for (const [i, shape] of tables.entries()) fill(db, `t${i}`, shape)
          if (vacuum) db.exec('VACUUM')
          return readByEngine(db, tables)
        })
        const database = await openDatabase(databaseSource(files), defaultLimits)
        for (const [i, { kind }] of tables.entries()) compare(database.tables.get(`t${i}`) as Table, kind, result[i])
        expect(database.warnings.filter(({ code }) => code !== 'log-frames-ignored')).toEqual([])
      }),
      { numRuns: 150 },
    )
  }, 120_000)
})
