import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { databaseBytes } from '../../test-support/database-bytes.ts'
import { memorySource, readOne } from '../../test-support/memory-source.ts'
import { whatsappAndroidDb } from './whatsapp-android-db.ts'

const folder = fileURLToPath(new URL('../../../../../../shared/samples/whatsapp-db/', import.meta.url))
const script = (path: string) => readFileSync(folder + path, 'utf8')

/** A database of scripts that also write into the tables behind a full-text index, which SQLite otherwise guards. */
function unguardedBytes(sql: string): Buffer {
  const place = mkdtempSync(join(tmpdir(), 'casethread-test-'))
  try {
    const database = new DatabaseSync(join(place, 'msgstore.db'), { defensive: false })
    database.exec(sql)
    database.close()
    return readFileSync(join(place, 'msgstore.db'))
  } finally {
    rmSync(place, { recursive: true })
  }
}

describe.skipIf(!existsSync(folder))('public samples', () => {
  it('the current schema of October 2023: two chats, four messages', async () => {
    const bytes = databaseBytes(script('android-frozenspider-2023-10/msgstore.sql'))
    const contacts = databaseBytes(script('android-frozenspider-2023-10/wa.sql'))
    const all = await readOne(whatsappAndroidDb, memorySource(bytes, { beside: { 'wa.db': contacts } }))
    expect([all.chats.length, all.read, all.messages.length, all.unparsed]).toEqual([2, 4, 4, []])
    expect(all.messages.map(({ locator, kind, event, state }) => [locator.number, kind, event, state])).toEqual([
      [169, 'system', 'member-added', 'live'],
      [750, 'text', null, 'live'],
      [4863, 'location', null, 'live'],
      [7454, 'other', 'message-deleted', 'deleted-flagged'],
    ])
    expect(all.messages[1]).toMatchObject({ edited: true, forwarded: true, replyTo: 'GROUPMSG00100' })
    expect(all.owners).toEqual([{ app: 'whatsapp', kind: 'phone', value: '00000', name: 'Aaaaa Aaaaaaaaaaa' }])
    expect(all.warnings.map(({ code }) => code)).toEqual(['owner-inferred', 'rows-not-present', 'deleted-space'])
  })

  it('the older schema: types, directions and states as counted', async () => {
    const sql =
      script('android-legacy-viewer/msgstore.db.schema.sql') + script('android-legacy-viewer/test-database.sql')
    const all = await readOne(whatsappAndroidDb, memorySource(unguardedBytes(sql)))
    expect([all.read, all.messages.length, all.unparsed.map(({ reason }) => reason)]).toEqual([43, 42, ['sentinel']])
    const types = Object.groupBy(all.messages, ({ eventDetails }) => eventDetails?.type ?? '0')
    const counts = Object.fromEntries(Object.entries(types).map(([type, list]) => [type, list?.length]))
    expect(counts).toEqual({ 0: 20, 1: 6, 2: 3, 3: 1, 4: 1, 5: 2, 8: 4, 9: 2, 13: 1, 16: 2 })
    expect(all.messages.filter(({ sender }) => sender === all.owners[0]).length).toBe(11)
    const calls = all.messages.flatMap(({ call }) => (call ? [call.durationSeconds] : []))
    expect(calls).toEqual([null, null, 166, 330])
    const codes = all.warnings.map(({ code, records }) => [code, records])
    expect(codes).toEqual([
      ['owner-unknown', 0],
      ['rows-not-present', 0],
      ['invalid-encoding', 1],
      ['deleted-space', 0],
    ])
    expect(all.messages.filter(({ replyTo }) => replyTo !== null).length).toBe(1)
  })
})
