import { describe, expect, it } from 'vitest'
import { affinityOf, parseCreateTable } from './create-table.ts'

const columns = (sql: string): string[] => parseCreateTable(sql)?.columns.map(({ name }) => name) ?? []
const defaults = (sql: string) => parseCreateTable(sql)?.columns.map(({ defaultValue }) => defaultValue)

describe('parseCreateTable', () => {
  it('reads names in any quotation marks, with comments and constraints between', () => {
    const sql = `CREATE TABLE IF NOT EXISTS main."my ""table""" ( -- the ) first
      _id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, /* a , comma */ [key id] VARCHAR(10, 2) DEFAULT ('a,b)') COLLATE NOCASE,
      \`from me\` INT CHECK (x IN (1, 2)), 'text' TEXT REFERENCES other(a, b) ON DELETE CASCADE, größe,
      CONSTRAINT c UNIQUE (_id, text) FOREIGN KEY (text) REFERENCES o(p))`
    expect(parseCreateTable(sql)?.name).toBe('my "table"')
    expect(columns(sql)).toEqual(['_id', 'key id', 'from me', 'text', 'größe'])
    expect(parseCreateTable(sql)).toMatchObject({ rowidColumn: '_id', primaryKey: ['_id'], withoutRowid: false })
  })

  it('takes a column named like a keyword for a column where it is quoted', () => {
    expect(columns('CREATE TABLE t ("primary" TEXT, "check" INT, "unique" , x)')).toEqual([
      'primary',
      'check',
      'unique',
      'x',
    ])
  })

  it('tells the column that is the row number', () => {
    const rowid = (inside: string) => parseCreateTable(`CREATE TABLE t (${inside})`)?.rowidColumn
    expect(rowid('A integer primary key, b')).toBe('a')
    expect(rowid('a INTEGER PRIMARY KEY ASC, b')).toBe('a')
    expect(rowid('a INTEGER PRIMARY KEY DESC, b')).toBeNull()
    expect(rowid('a INTEGER, b, PRIMARY KEY (a DESC)')).toBe('a')
    expect(rowid('a INTEGER, b, PRIMARY KEY (a, b)')).toBeNull()
    expect(rowid('a INT PRIMARY KEY, b')).toBeNull()
    expect(rowid('a BIGINT, b, UNIQUE (b) PRIMARY KEY (a)')).toBeNull()
  })

  it('reads the key of a table without row numbers', () => {
    const sql = 'CREATE TABLE t (a, B TEXT, c, PRIMARY KEY ("c" COLLATE nocase, b DESC)) STRICT, WITHOUT ROWID'
    expect(parseCreateTable(sql)).toMatchObject({ withoutRowid: true, primaryKey: ['c', 'b'] })
    expect(parseCreateTable('CREATE TABLE t (a "WITHOUT ROWID")')?.withoutRowid).toBe(false)
  })

  it('reads defaults with the affinity of their columns, and null for expressions', () => {
    const sql = `CREATE TABLE t (a INTEGER DEFAULT -7, b TEXT DEFAULT 42, c REAL DEFAULT '1.5', d BLOB DEFAULT x'00fF',
      e DEFAULT (random()), f DEFAULT CURRENT_TIMESTAMP, g DEFAULT TRUE, h TEXT DEFAULT 'it''s', i DEFAULT +3, j INT DEFAULT 'x')`
    expect(defaults(sql)).toEqual([-7, '42', 1.5, Uint8Array.of(0, 255), null, null, 1, "it's", 3, 'x'])
  })

  it('tells columns that are worked out when read from stored ones', () => {
    const sql = `CREATE TABLE t (a INT, b INT GENERATED ALWAYS AS (a * 2) VIRTUAL, c AS (a || 'STORED'),
      d TEXT AS (a) STORED, e)`
    expect(parseCreateTable(sql)?.columns.map(({ virtual }) => virtual)).toEqual([false, true, true, false, false])
  })

  it.each(['', 'CREATE VIEW v AS SELECT (1)', 'CREATE TABLE', 'CREATE TABLE t AS SELECT 1', 'SELECT (1)', '((((', "'"])(
    'refuses %j',
    (sql) => {
      expect(parseCreateTable(sql)).toBeNull()
    },
  )

  it('takes no time for a statement made to take long', () => {
    const hostile = [
      '('.repeat(300_000),
      "'".repeat(300_001),
      '/*'.repeat(150_000),
      'a '.repeat(200_000),
      '-- '.repeat(200_000),
    ]
    const began = performance.now()
    for (const text of hostile) parseCreateTable(`CREATE TABLE t (a ${text}`)
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})

it('affinityOf follows the order of the rules', () => {
  expect(
    ['POINT', 'CHARINT', 'nvarchar(3)', 'Clob', '', 'BLOB', 'double precision', 'DECIMAL'].map(affinityOf),
  ).toEqual(['integer', 'integer', 'text', 'text', 'blob', 'blob', 'real', 'numeric'])
})
