import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defaultLimits } from '../../../limits.ts'
import { openDatabase, type SqlValue } from '../database.ts'
import { databaseSource, type MadeDatabase, makeDatabase } from '../test-support.ts'
import type { RecoveredRow } from './recovered-row.ts'
import { Recovery } from './recovery.ts'

type Values = (string | number | null)[]
type Step =
  | { do: 'insert'; values: Values }
  | { do: 'delete' | 'update'; place: number; text: string }
  | { do: 'checkpoint' }

const words = fc.constantFrom(
  'yes',
  'no',
  'tomorrow',
  'at the station',
  'غدا',
  '😀',
  'bring everything we talked about',
  'ok',
)
const texts = fc.array(words, { minLength: 1, maxLength: 40 }).map((list) => list.join(' '))
const rows = fc.tuple(
  fc.integer({ min: 1, max: 40 }),
  fc.uuid(),
  fc.integer({ min: 1_600_000_000_000, max: 1_700_000_000_000 }),
  fc.option(texts),
  fc.option(fc.double({ min: -1000, max: 1000, noNaN: true, noDefaultInfinity: true }).map((n) => n + 0.125)),
  fc.integer({ min: 0, max: 2 }),
)
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: rows.map((values): Step => ({ do: 'insert', values })) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('delete' as const), place: fc.nat(), text: fc.constant('') }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('update' as const), place: fc.nat(), text: texts }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'checkpoint' }) },
)
const settings = fc.record({
  pageSize: fc.constantFrom(512, 1024, 4096),
  encoding: fc.constantFrom('UTF-8', 'UTF-8', 'UTF-8', 'UTF-16le', 'UTF-16be'),
  autoVacuum: fc.constantFrom(0, 1, 2),
  journal: fc.constantFrom('WAL', 'PERSIST', 'DELETE'),
})
const columns = ['_id', 'chat', 'key', 'sent_at', 'text', 'lat', 'status']

/** Every state that a row was ever stored in, and the rows there are at the end. */
interface History {
  ever: SqlValue[][]
  live: Map<number, SqlValue[]>
}

function live(
  db: DatabaseSync,
  history: readonly Step[],
  { pageSize, encoding, autoVacuum, journal }: Record<string, unknown>,
): History {
  db.exec(`PRAGMA page_size=${pageSize}; PRAGMA encoding='${encoding}'; PRAGMA auto_vacuum=${autoVacuum}`)
  db.exec(`PRAGMA journal_mode=${journal}; PRAGMA secure_delete=0; CREATE TABLE message (_id INTEGER PRIMARY KEY,
    chat INTEGER NOT NULL, key TEXT NOT NULL, sent_at INTEGER, text TEXT, lat REAL, status INTEGER)`)
  const ever: SqlValue[][] = []
  const now = new Map<number, SqlValue[]>()
  const insert = db.prepare('INSERT INTO message VALUES (?,?,?,?,?,?,?)')
  let last = 0
  for (const step of history) {
    const id =
      step.do === 'delete' || step.do === 'update' ? [...now.keys()][step.place % Math.max(1, now.size)] : undefined
    if (step.do === 'insert') {
      const row = [++last, ...step.values]
      insert.run(...(row as SQLInputValue[]))
      now.set(last, row)
      ever.push(row)
    } else if (step.do === 'checkpoint') db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    else if (id !== undefined && step.do === 'delete') {
      db.prepare('DELETE FROM message WHERE _id = ?').run(id)
      now.delete(id)
    } else if (id !== undefined && step.do === 'update') {
      db.prepare('UPDATE message SET text = ?, status = status + 200 WHERE _id = ?').run(step.text, id)
      const [, chat, key, sentAt, , lat, status] = now.get(id) as SqlValue[]
      const row = [id, chat, key, sentAt, step.text, lat, (status as number) + 200] as SqlValue[]
      now.set(id, row)
      ever.push(row)
    }
  }
  return { ever, live: now }
}

it('recovers only rows that the table once held and no longer holds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(steps, { minLength: 20, maxLength: 300, size: 'max' }),
      settings,
      async (history, setting) => {
        const { files, result } = makeDatabase((db) => live(db, history, setting))
        const found = await recovered(files)
        for (const row of found) {
          const fits = (values: SqlValue[]): boolean =>
            values.every((value, i) => row.missing.includes(columns[i] as string) || Object.is(value, row.values[i]))
          // In UTF-16 nearly any two bytes are a character: what overwrote part of a text can pass for text.
          if (setting.encoding === 'UTF-8') expect(row).toSatisfy(() => result.ever.some(fits))
          if (row.completeness === 'intact' && row.rowid !== null)
            expect(row).not.toSatisfy(() => [...result.live.values()].some(fits))
          if (row.rowid !== null && row.change === 'deleted') expect(result.live.has(row.rowid)).toBe(false)
        }
        expect(await recovered(files)).toEqual(found)
      },
    ),
    { numRuns: 40, endOnFailure: true },
  )
})

async function recovered(files: MadeDatabase): Promise<RecoveredRow[]> {
  const database = await openDatabase(databaseSource(files), defaultLimits)
  try {
    return [...new Recovery(database).rows({ table: 'message', columns, identity: ['key'] })]
  } finally {
    database.close()
  }
}
