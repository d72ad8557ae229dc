import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { openDatabase } from './database.ts'
import { databaseSource } from './test-support.ts'

const samples = join(import.meta.dirname, '../../../../../../shared/samples')

async function counts(path: string, suffixes: readonly string[] = []): Promise<Record<string, number>> {
  const beside = (suffix: string) => (suffixes.includes(suffix) ? readFileSync(join(samples, path) + suffix) : null)
  const files = { main: readFileSync(join(samples, path)), wal: beside('-wal'), journal: beside('-journal') }
  const database = await openDatabase(databaseSource(files), defaultLimits)
  const read = Array.from(database.tables.values(), (table) => [table.name, [...table.rows(table.columns)].length])
  return Object.fromEntries(read.filter(([, count]) => count !== 0))
}

/** `users=13; members=5`: the rows that SQLite itself found, as the list of samples states them. */
const stated = (cell: string): Record<string, number> =>
  Object.fromEntries(
    cell.split('; ').flatMap((part) => {
      const [name, count] = part.split('=')
      return count === undefined ? [] : [[name, Number(count)]]
    }),
  )

/** Each database of the corpus of deleted records, with the row counts stated for it. */
function corpus(): [string, Record<string, number>][] {
  if (!existsSync(samples)) return []
  const list = readFileSync(join(samples, 'SOURCES-db.md'), 'utf8')
  return [...list.matchAll(/^\| `(sqlite-deleted\/[^`]+\.db)` \| ([^|]*) \|/gm)].map(([, path, cell]) => [
    path as string,
    stated((cell as string).trim()),
  ])
}

/** Categories 14 and 15 are made so that rows cannot be read where their page says they are. */
const tampered = /nemetz-v2\/1[45]\//

describe.runIf(existsSync(samples))('the public samples', () => {
  it('hold with their log what SQLite finds, and without it what was there before', async () => {
    expect(await counts('sqlite-wal/version_history_test.sqlite')).toMatchObject({ testing: 6 })
    expect(await counts('sqlite-wal/version_history_test.sqlite', ['-wal'])).toMatchObject({ testing: 7 })
    const chinook = { Track: 3503, InvoiceLine: 2240, PlaylistTrack: 8715 }
    expect(await counts('sqlite-wal/chinook.sqlite')).toMatchObject({ ...chinook, Artist: 275 })
    expect(await counts('sqlite-wal/chinook.sqlite', ['-wal', '-journal'])).toMatchObject({ ...chinook, Artist: 274 })
    expect(await counts('sqlite-wal/chinook.sqlite', ['-journal'])).toMatchObject({ ...chinook, Artist: 275 })
  })

  it('of Skype and WhatsApp hold the rows stated', async () => {
    const skype = { Messages: 15, Chats: 5, ChatMembers: 6, Calls: 1, Transfers: 2, ContactGroups: 15 }
    expect(await counts('skype-db/skype_main.db')).toMatchObject(skype)
    const folder = 'whatsapp-db/ios-josh_ios15'
    expect(await counts(`${folder}/ChatStorage.sqlite`)).toMatchObject({ ZWAMESSAGE: 32, ZWACHATSESSION: 5 })
    expect(await counts(`${folder}/ContactsV2.sqlite`)).toMatchObject({ ZWAADDRESSBOOKCONTACT: 9 })
    expect(await counts(`${folder}/CallHistory.sqlite`)).toMatchObject({ ZWAAGGREGATECALLEVENT: 4 })
  })

  it.each(corpus())('%s holds its live rows, or accounts for them', async (path, expected) => {
    const main = readFileSync(join(samples, path))
    const database = await openDatabase(databaseSource({ main }), defaultLimits)
    for (const [name, count] of Object.entries(expected)) {
      const table = [...database.tables.values()].find((candidate) => candidate.name === name)
      const read = table ? [...table.rows(table.columns)].length : 0
      if (tampered.test(path)) expect(read + (table?.damaged ?? 0)).toBe(count)
      else expect([read, table?.damaged]).toEqual([count, 0])
    }
    if (!tampered.test(path)) expect(database.warnings).toEqual([])
  })

  it('are all of the corpus', () => {
    expect(corpus().length).toBe(globSync(join(samples, 'sqlite-deleted/**/*.db')).length)
  })
})
