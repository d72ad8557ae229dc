import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileSource } from '../../../file-source.ts'
import { defaultLimits } from '../../../limits.ts'
import { type Database, openDatabase } from '../database.ts'
import { type KeyRow, type KeyTable, readAnswerKey, sameValue, storedContent } from './answer-key.ts'
import type { RecoveredRow } from './recovered-row.ts'
import { Recovery } from './recovery.ts'

/** What recovery gives for the databases of one category of the corpus. */
export interface CategoryFigures {
  databases: number
  /** Rows that the answer key calls deleted, and all rows of dropped tables. */
  deleted: number
  /** Deleted rows whose whole content still lies in the file in one piece. */
  survive: number
  intact: number
  /** Of rows not recovered intact. */
  partial: number
  /** Rows that the key does not have. */
  wrong: number
  /** Rows that are live. */
  liveAgain: number
  /** Rows that the key calls live but that the database, altered after it was made, no longer shows. */
  hidden: number
}

const noFigures: CategoryFigures = {
  databases: 0,
  deleted: 0,
  survive: 0,
  intact: 0,
  partial: 0,
  wrong: 0,
  liveAgain: 0,
  hidden: 0,
}

export async function measureCategory(folder: string): Promise<CategoryFigures> {
  const total = { ...noFigures }
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.db'))) {
    const figures = await measureDatabase(join(folder, name))
    for (const figure of Object.keys(total) as (keyof CategoryFigures)[]) total[figure] += figures[figure]
  }
  return total
}

async function measureDatabase(path: string): Promise<CategoryFigures> {
  const key = readAnswerKey(path.replace(/(_antifor)?\.db$/, '.xml'))
  const source = fileSource({ path: 'x.db', location: path, sizeBytes: statSync(path).size }, 'key')
  const database = await openDatabase(source, defaultLimits)
  try {
    const survivors = key.flatMap(({ rows, columns }) =>
      rows.filter((row) => row.gone && isContained(path, row, columns)),
    )
    const deleted = key.flatMap(({ rows }) => rows.filter((row) => row.gone)).length
    return { ...judge(database, key), databases: 1, deleted, survive: survivors.length }
  } finally {
    database.close()
  }
}

const isContained = (path: string, row: KeyRow, columns: KeyTable['columns']): boolean =>
  readFileSync(path).includes(storedContent(row, columns))

function judge(database: Database, key: readonly KeyTable[]): CategoryFigures {
  const figures = { ...noFigures }
  const recovery = new Recovery(database)
  const live = new Set([...database.tables.values()].flatMap((table) => [...table.rows(table.columns)].map(print)))
  const rows = key.flatMap((table) => table.rows)
  const intact = new Set<KeyRow>()
  const partial = new Set<KeyRow>()
  for (const { name, columns } of key) {
    const names = columns.map((column) => column.name)
    for (const row of recovery.rows({ table: name, columns: names })) {
      const fits = rows.filter((keyRow) => matches(keyRow, row, names))
      const found = fits.find((keyRow) => !intact.has(keyRow)) ?? fits[0]
      if (live.has(print(row))) figures.liveAgain++
      else if (!found) figures.wrong++
      else if (!found.gone) figures.hidden++
      else (row.completeness === 'intact' ? intact : partial).add(found)
    }
  }
  figures.intact = intact.size
  figures.partial = [...partial].filter((row) => !intact.has(row)).length
  return figures
}

const print = ({ values }: Pick<RecoveredRow, 'values'>): string => values.map(String).join('\u001f')

const matches = ({ values }: KeyRow, row: RecoveredRow, columns: readonly string[]): boolean =>
  values.length === row.values.length &&
  values.every((value, i) => row.missing.includes(columns[i] as string) || sameValue(value, row.values[i] ?? null))
