import type { Warning } from '@casethread/model'
import type { ReadContext } from './cell-reader.ts'
import { parseCreateTable, sqlLower } from './create-table.ts'
import type { Row } from './database.ts'
import { layoutOf } from './table-layout.ts'
import { TableReader } from './table-reader.ts'

/** A row of sqlite_schema (fileformat2.html section 2.6), as found. Nothing of it is ever executed. */
interface SchemaEntry {
  /** `table`, `index`, `view`, `trigger`; a virtual table is a `table` with the root page 0. */
  type: string
  name: string
  /** The table that an index or trigger belongs to. */
  table: string
  rootPage: number
  /** Null for the indexes that SQLite makes by itself. */
  sql: string | null
}

export interface Schema {
  entries: SchemaEntry[]
  /** By name in lower case. */
  tables: Map<string, TableReader>
  /** The reader of sqlite_schema itself. */
  own: TableReader
  /** Tables whose statement or root page makes no sense. */
  warnings: Warning[]
}

/** A longer statement is no app's: SQLite's own bound (SQLITE_MAX_SQL_LENGTH) was this for most of its life. */
const longestStatement = 1_000_000

/** All statements together; the largest schema of a chat app seen is a hundredth of it. */
const largestSchema = 64 * 1024 * 1024

const schemaStatement = 'CREATE TABLE sqlite_schema(type text,name text,tbl_name text,rootpage int,sql text)'

/** Reads the schema, whose tree begins on page 1. */
export function readSchema(context: ReadContext): Schema {
  const definition = parseCreateTable(schemaStatement)
  if (!definition) throw new Error('the statement of the schema table is not read')
  const own = new TableReader(layoutOf(definition), 1, context)
  const tables = new Map<string, TableReader>()
  const { entries, warnings } = readEntries(own)
  for (const entry of entries) {
    if (entry.type !== 'table' || entry.rootPage === 0) continue
    const table = toTable(entry, context)
    const key = sqlLower(entry.name)
    if (table && !tables.has(key)) tables.set(key, table)
    else warnings.push(unusable(entry, tables.has(key)))
  }
  return { entries, tables, own, warnings }
}

function readEntries(own: TableReader): Pick<Schema, 'entries' | 'warnings'> {
  const entries: SchemaEntry[] = []
  let length = 0
  for (const row of own.rows(own.columns)) {
    const entry = toEntry(row)
    length += entry.name.length + (entry.sql?.length ?? 0)
    if (length > largestSchema) return { entries, warnings: [tooLarge] }
    entries.push(entry)
  }
  return { entries, warnings: [] }
}

const tooLarge: Warning = {
  code: 'damaged-file',
  message: `The schema has more than ${largestSchema} characters, which no app makes; tables behind them were not read. Look at it with a database viewer on a copy`,
  locator: null,
  records: 0,
}

const toEntry = ({ values }: Row): SchemaEntry => {
  const [type, name, table, rootPage, sql] = values
  return {
    type: text(type),
    name: text(name),
    table: text(table),
    rootPage: typeof rootPage === 'number' ? rootPage : 0,
    sql: typeof sql === 'string' ? sql : null,
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The name is the schema's: the statement of a renamed table may lag behind in quotation marks. */
function toTable({ name, rootPage, sql }: SchemaEntry, context: ReadContext): TableReader | null {
  if (sql === null || sql.length > longestStatement) return null
  const definition = parseCreateTable(sql)
  return definition && new TableReader({ ...layoutOf(definition), name }, rootPage, context)
}

const unusable = ({ name }: SchemaEntry, repeated: boolean): Warning => ({
  code: 'damaged-file',
  message: repeated
    ? `The schema has a second table ${name}, which was not read. Look at it with a database viewer on a copy`
    : `The schema's statement for the table ${name} could not be understood, and the table was not read. Look at it with a database viewer on a copy`,
  locator: null,
  records: 0,
})
