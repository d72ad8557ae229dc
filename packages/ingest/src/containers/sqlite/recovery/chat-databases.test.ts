import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../../limits.ts'
import { openDatabase, type SqlValue } from '../database.ts'
import { databaseSource, type MadeDatabase, makeDatabase } from '../test-support.ts'
import { type ChatSchema, chatSchemas, type Settings, type Thinned, thinOut } from './chat-databases.ts'
import type { RecoveredRow } from './recovered-row.ts'
import { Recovery } from './recovery.ts'

const settings: Settings[] = ([0, 1, 'FAST'] as const).flatMap((secureDelete) =>
  ([0, 1, 2] as const).flatMap((autoVacuum) =>
    (['WAL', 'PERSIST', 'DELETE'] as const).map((journal) => ({ secureDelete, autoVacuum, journal })),
  ),
)
const cases = chatSchemas.flatMap((chat) =>
  settings.map((setting) => ({ chat, setting, name: chat.table, ...setting })),
)

describe.each(cases)('$name, secure_delete $secureDelete, auto_vacuum $autoVacuum, $journal', ({ chat, setting }) => {
  const { files, result } = makeDatabase((db) => thinOut(db, chat, setting))

  it('gives back what survives, and nothing else', async () => {
    const rows = await recovered(files, chat, [chat.identity])
    const judged = rows.map((row) => judge(row, chat, result))
    expect(judged.filter((verdict) => verdict === 'wrong')).toEqual([])
    const intact = new Set(judged.filter((verdict) => typeof verdict === 'number'))
    const survivors = result.deleted.map((row, i) => (survives(row, files) ? i : -1)).filter((i) => i >= 0)
    // Where the neighbour of a freed cell is gone as well, nothing tells where the cell ended.
    expect(survivors.filter((i) => !intact.has(i)).length).toBeLessThanOrEqual(1)
    if (setting.journal === 'WAL') expect(intact.size).toBe(50)
  })
})

it('recovers nearly all that survives, over all settings', async () => {
  let survived = 0
  let intact = 0
  for (const { chat, setting } of cases) {
    const { files, result } = makeDatabase((db) => thinOut(db, chat, setting))
    const rows = await recovered(files, chat, [chat.identity])
    survived += result.deleted.filter((row) => survives(row, files)).length
    intact += new Set(rows.map((row) => judge(row, chat, result)).filter((verdict) => typeof verdict === 'number')).size
  }
  expect(survived).toBeGreaterThan(2000)
  expect(intact / survived).toBeGreaterThan(0.99)
})

async function recovered(files: MadeDatabase, chat: ChatSchema, identity: string[]): Promise<RecoveredRow[]> {
  const database = await openDatabase(databaseSource(files), defaultLimits)
  try {
    return [...new Recovery(database).rows({ table: chat.table, columns: chat.columns, identity })]
  } finally {
    database.close()
  }
}

/** The deleted row that it is, if intact; `partial` for part of one; `earlier` for what an update replaced. */
function judge(
  row: RecoveredRow,
  chat: ChatSchema,
  { deleted, kept }: Thinned,
): number | 'partial' | 'earlier' | 'wrong' {
  const isSame = (values: SqlValue[]): boolean =>
    values.every((value, i) => row.missing.includes(chat.columns[i] as string) || value === row.values[i])
  if (row.change === 'earlier-version') return kept.some(isSame) ? 'earlier' : 'wrong'
  const found = deleted.findIndex(isSame)
  if (row.change === 'undetermined') return found >= 0 || kept.some(isSame) ? 'partial' : 'wrong'
  if (found < 0) return 'wrong'
  return row.completeness === 'intact' ? found : 'partial'
}

/** Whether the row's content is still in one piece. Rows that go on on overflow pages never are. */
function survives([, ...values]: SqlValue[], { main, wal, journal }: MadeDatabase): boolean {
  const content = Buffer.concat(values.map(stored))
  return [main, wal, journal].some((file) => file?.includes(content))
}

/** The first column is another name for the row number and takes no bytes. */
function stored(value: SqlValue): Buffer {
  if (typeof value === 'string') return Buffer.from(value)
  if (typeof value !== 'number' || value === 0 || value === 1) return Buffer.alloc(0)
  const bytes = Buffer.alloc(8)
  if (!Number.isInteger(value)) {
    bytes.writeDoubleBE(value)
    return bytes
  }
  bytes.writeBigInt64BE(BigInt(value))
  const size = [1, 2, 3, 4, 6].find((length) => value >= -(2 ** (8 * length - 1)) && value < 2 ** (8 * length - 1)) ?? 8
  return bytes.subarray(8 - size)
}
