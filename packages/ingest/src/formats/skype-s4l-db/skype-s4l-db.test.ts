import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { databaseSource } from '../../test-support/database-bytes.ts'
import { readOne } from '../../test-support/memory-source.ts'
import { messageTable } from '../../test-support/message-table.ts'
import { skypeS4lDb } from './skype-s4l-db.ts'

const sql = readFileSync(new URL('fixtures/s4l.sql', import.meta.url), 'utf8')
const read = (statements = sql, path = 's4l-live_other.db') => readOne(skypeS4lDb, databaseSource(statements, { path }))

describe('s4l database', () => {
  it('gives a message or a failure for every document', async () => {
    const { messages, unparsed, read: count } = await read()
    expect(messageTable(messages)).toEqual([
      ['messagesv12 rowid 1', '8:bert', 'text', 'a & b'],
      ['messagesv12 rowid 2', '8:anna', 'text', 'mine'],
      ['messagesv12 rowid 3', '8:bert', 'text: message-deleted', null],
      ['messagesv12 rowid 4', null, 'system: member-added', null],
      ['messagesv12 rowid 5', '8:bert', 'call', null],
      ['messagesv12 rowid 6', '8:bert', 'other', '?'],
    ])
    expect(unparsed.map(({ outcome, reason, locator }) => [outcome, reason, locator?.number])).toEqual([
      ['failed', 'invalid-json', 7],
      ['failed', 'not-a-message', 8],
    ])
    expect(count).toBe(8)
  })

  it('prefers the server’s clock and keeps the client’s', async () => {
    const { messages } = await read()
    expect(messages[0]).toMatchObject({ sentAt: 1550000001500, sentAtRaw: '2019-02-12T19:33:21.5Z' })
    expect(messages[0]?.eventDetails).toMatchObject({ createdTime: '1550000000000' })
    expect(messages[1]).toMatchObject({ sentAt: 1550000060000, edited: true })
    expect(messages[1]?.eventDetails).toMatchObject({ composeTime: '1550000059000', otherVersions: '["first words"]' })
    expect(messages[5]).toMatchObject({ sentAt: null, sentAtRaw: '5', timeDoubt: 'out-of-range' })
  })

  it('reads deletions, calls and reactions', async () => {
    const { messages } = await read()
    expect(messages[2]?.state).toBe('deleted-flagged')
    expect(messages[4]?.call).toEqual({ durationSeconds: 12, outcome: 'answered' })
    expect(messages[1]?.reactions).toMatchObject([
      { account: { value: '8:bert' }, reaction: 'like', at: 1550000071000 },
    ])
  })

  it('takes conversations from the highest version of their table', async () => {
    const { chats, warnings } = await read()
    expect(chats.map(({ key, title, kind }) => [key, title, kind])).toEqual([
      ['8:anna 8:bert', 'Bert B', 'direct'],
      ['8:anna 19:abc@thread.skype', 'Plans', 'group'],
    ])
    expect(warnings.map(({ code }) => code)).toEqual(['unknown-type', 'unknown-type', 'time-out-of-range'])
    expect(warnings[0]?.message).toContain('drafts (1)')
  })

  it('lets nothing out of the table with the tokens but the owner’s id', async () => {
    const all = await read()
    expect(JSON.stringify(all)).not.toContain('not-to-be-read')
    expect(all.owners.map(({ value }) => value)).toEqual(['8:anna'])
    const { owners } = await read(`${sql} DELETE FROM internaldata`)
    expect(owners.map(({ value }) => value)).toEqual(['8:live:other'])
  })
})

describe('what was deleted', () => {
  it('comes back where the document is whole', async () => {
    const { messages } = await read(`PRAGMA secure_delete=0; ${sql} DELETE FROM messagesv12 WHERE nsp_pk = 'C2'`)
    const recovered = messages.filter(({ state }) => state.startsWith('recovered'))
    expect(recovered.map(({ text, edited }) => [text, edited])).toEqual([['mine', true]])
  })
})
