import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { databaseBytes, databaseSource } from '../../test-support/database-bytes.ts'
import { memorySource, readOne } from '../../test-support/memory-source.ts'
import { messageTable } from '../../test-support/message-table.ts'
import { facebookThreadsDb } from './facebook-threads-db.ts'

const sql = readFileSync(new URL('fixtures/threads_db2.sql', import.meta.url), 'utf8')
const read = (statements = sql) => readOne(facebookThreadsDb, databaseSource(statements, { path: 'threads_db2' }))
const withOwner = (uid: string) =>
  readOne(
    facebookThreadsDb,
    memorySource(databaseBytes(sql), { path: 'threads_db2', beside: { 'threads_db2-uid': Buffer.from(uid) } }),
  )

describe('threads_db2', () => {
  it('gives a message for every row but the placeholders', async () => {
    const { messages, unparsed, read: count } = await read()
    expect(messageTable(messages)).toEqual([
      ['messages rowid 1', '10000000000000002', 'text', 'Hi'],
      ['messages rowid 2', '10000000000000001', 'media', 'https://example.org/p'],
      ['messages rowid 3', null, 'system: subject-changed', 'Bo named the group Trip'],
      ['messages rowid 4', '10000000000000001', 'call', null],
      ['messages rowid 5', '10000000000000002', 'system: message-unsent', null],
      ['messages rowid 7', null, 'system: other', 'odd'],
      ['messages rowid 8', '10000000000000001', 'text', 'waiting'],
    ])
    expect(unparsed.map(({ outcome, reason }) => [outcome, reason])).toEqual([['skipped', 'placeholder']])
    expect(count).toBe(8)
  })

  it('reads the JSON in the columns', async () => {
    const { messages } = await read()
    expect(messages[0]).toMatchObject({ sender: { name: 'Bo at that time' }, sentAt: 1500000000000 })
    expect(messages[0]?.reactions).toMatchObject([{ account: { value: '10000000000000001' }, at: 1500000001000 }])
    expect(messages[1]?.attachments).toMatchObject([{ name: 'a.jpg', mime: 'image/jpeg' }])
    expect(messages[1]?.eventDetails).toMatchObject({ shareName: 'Page', snippet: 'Anna sent a photo' })
    expect(messages[3]).toMatchObject({ call: { durationSeconds: 42, outcome: 'answered' } })
    expect(messages[4]?.state).toBe('deleted-flagged')
    expect(messages[6]).toMatchObject({ sentAt: null, sentAtRaw: null, timeDoubt: null })
    expect(messages[6]?.eventDetails).toMatchObject({ sending: 'waiting to be sent' })
  })

  it('takes the owner from the file beside, if it holds an id', async () => {
    expect((await withOwner('10000000000000001\n')).owners.map(({ value, name }) => [value, name])).toEqual([
      ['10000000000000001', 'Anna A'],
    ])
    expect((await withOwner('<html>')).owners).toEqual([])
    expect((await read()).owners).toEqual([])
  })

  it('infers the owner from two one-to-one threads, and says so', async () => {
    const { owners, warnings } = await read(`${sql}
      INSERT INTO threads VALUES ('ONE_TO_ONE:10000000000000001:10000000000000007', NULL, 'inbox')`)
    expect(owners.map(({ value }) => value)).toEqual(['10000000000000001'])
    expect(warnings.map(({ code }) => code)).toEqual(['owner-inferred', 'unknown-type'])
  })

  it('knows the threads by their keys', async () => {
    const { chats, warnings } = await withOwner('10000000000000001')
    expect(chats.map(({ key, title, kind, section }) => [key, title, kind, section])).toEqual([
      ['10000000000000001 ONE_TO_ONE:10000000000000002:10000000000000001', 'Bo B', 'direct', 'inbox'],
      ['10000000000000001 GROUP:20000000000000001', 'Trip', 'group', 'inbox'],
      ['10000000000000001 GROUP:29', null, 'group', null],
    ])
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([['unknown-type', 1]])
    expect(warnings[0]?.message).toContain('msg_type 777 (1)')
  })
})

describe('what was deleted', () => {
  it('comes back with sender and thread', async () => {
    const { messages } = await read(`PRAGMA secure_delete=0; ${sql} DELETE FROM messages WHERE _id = 1`)
    const recovered = messages.filter(({ state }) => state.startsWith('recovered'))
    expect(recovered.map(({ text, sender }) => [text, sender?.value])).toEqual([['Hi', '10000000000000002']])
  })
})
