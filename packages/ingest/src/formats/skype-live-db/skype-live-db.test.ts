import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { databaseSource } from '../../test-support/database-bytes.ts'
import { readOne } from '../../test-support/memory-source.ts'
import { messageTable } from '../../test-support/message-table.ts'
import { skypeLiveDb } from './skype-live-db.ts'

const sql = readFileSync(new URL('fixtures/live.sql', import.meta.url), 'utf8')
const read = (statements = sql) => readOne(skypeLiveDb, databaseSource(statements, { path: 'live:anna.db' }))

describe('live database', () => {
  it('gives a message for every row', async () => {
    const { messages, unparsed, read: count } = await read()
    expect(messageTable(messages)).toEqual([
      ['chatItem rowid 1', '8:bert', 'text', 'a & b'],
      ['chatItem rowid 2', '8:anna', 'media', null],
      ['chatItem rowid 3', '8:bert', 'call', null],
      ['chatItem rowid 4', null, 'text', '?'],
    ])
    expect([count, unparsed]).toEqual([4, []])
    expect(messages[1]?.attachments[0]?.storedName).toBe('/storage/emulated/0/DCIM/a.jpg')
  })

  it('makes no duration of a number whose unit is disputed', async () => {
    const { messages } = await read()
    expect(messages[2]?.call).toEqual({ durationSeconds: null, outcome: 'unknown' })
    expect(messages[2]?.eventDetails).toMatchObject({ storedDuration: '61000' })
  })

  it('knows chats, members and the owner', async () => {
    const { chats, owners, warnings } = await read()
    expect(chats.map(({ key, title, kind, participants }) => [key, title, kind, participants.length])).toEqual([
      ['8:anna 8:bert', 'Bert', 'direct', 2],
      ['8:anna 19:abc@thread.skype', null, 'group', 3],
    ])
    expect(owners.map(({ value, name }) => [value, name])).toEqual([['8:anna', 'Anna A']])
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([['unknown-type', 1]])
  })

  it('hides no message where the people are missing', async () => {
    const { messages } = await read(`${sql} DELETE FROM person; DELETE FROM user; DROP TABLE particiapnt`)
    expect(messages.map(({ sender }) => sender?.value ?? null)).toEqual(['8:bert', '8:anna', '8:bert', null])
  })
})
