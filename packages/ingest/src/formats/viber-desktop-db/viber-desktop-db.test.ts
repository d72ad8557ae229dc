import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { databaseSource } from '../../test-support/database-bytes.ts'
import { readOne } from '../../test-support/memory-source.ts'
import { messageTable } from '../../test-support/message-table.ts'
import { viberDesktopDb } from './viber-desktop-db.ts'

const sql = readFileSync(new URL('fixtures/viber-db.sql', import.meta.url), 'utf8')
const read = (statements = sql, path = 'ViberPC/32470000001/viber.db') =>
  readOne(viberDesktopDb, databaseSource(statements, { path }))

describe('viber.db', () => {
  it('gives a message for every event, and for messages whose event is gone', async () => {
    const { messages, unparsed, read: count } = await read()
    expect(messageTable(messages)).toEqual([
      ['Events rowid 1', '+32470000002', 'text', 'Hi https://example.org'],
      ['Events rowid 2', '+32470000001', 'text', 'edited'],
      ['Events rowid 3', 'contact 3', 'media', null],
      ['Events rowid 4', null, 'system: reaction-notice', '5111111111111111112'],
      ['Events rowid 5', '+32470000002', 'text: message-deleted', null],
      ['Events rowid 6', '+32470000002', 'other', null],
      ['Events rowid 7', null, 'system: other', 'a notice'],
      ['Messages rowid 99', null, 'text', 'left behind'],
    ])
    expect([count, unparsed]).toEqual([8, []])
  })

  it('reads edits, deletions, files and both units of time', async () => {
    const { messages } = await read()
    expect(messages.map(({ edited }) => edited)).toEqual([false, true, false, false, false, false, false, false])
    expect(messages[4]).toMatchObject({ state: 'deleted-flagged', sentAt: 1600000240000, sentAtRaw: '1600000240' })
    expect(messages[2]?.attachments).toMatchObject([
      { name: 'a.jpg', storedName: 'C:\\Users\\me\\Documents\\ViberDownloads\\a.jpg' },
    ])
    expect(messages[7]).toMatchObject({ sentAt: null, sentAtRaw: null, timeDoubt: null })
    expect(messages[0]?.eventDetails).toEqual({ token: '5111111111111111111', linkTitle: 'Example' })
  })

  it('names chats of two by the other member', async () => {
    const { chats, warnings } = await read()
    expect(chats.map(({ key, title, kind }) => [key, title, kind])).toEqual([
      ['+32470000001 with +32470000002', 'Bo', 'direct'],
      ['+32470000001 group 777', 'Trip', 'group'],
      ['+32470000001 chat 9', null, 'unknown'],
      ['+32470000001 chat unknown', null, 'unknown'],
    ])
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([['unknown-type', 2]])
  })

  it('takes the owner’s number from the folder where the contacts do not tell it', async () => {
    const unnamed = `${sql} UPDATE Contact SET Number = NULL, ClientName = NULL WHERE ContactID = 1`
    expect((await read(unnamed)).owners.map(({ value }) => value)).toEqual(['32470000001'])
    expect((await read(unnamed, 'viber.db')).owners.map(({ value }) => value)).toEqual(['contact 1'])
  })

  it('gives deleted rows back, and joins only those that tell their event', async () => {
    const { messages } = await read(`PRAGMA secure_delete=0; ${sql}
      DELETE FROM Events WHERE EventID = 2; DELETE FROM Messages WHERE EventID = 2`)
    const recovered = messages.filter(({ state }) => state.startsWith('recovered'))
    expect(recovered.map(({ locator, text, sentAt }) => [locator.prefix, text, sentAt])).toEqual([
      ['message carved at byte ', 'edited', null],
      ['event carved at byte ', null, 1600000060000],
    ])
  })

  it('joins deleted rows that still tell their event', async () => {
    const { messages } = await read(`PRAGMA secure_delete=0; ${sql}
      INSERT INTO Events VALUES (200, 1600000900000, 0, 2, 1, 0, 8);
      INSERT INTO Messages VALUES (200, 1, NULL, 'joined', NULL, 0, NULL, 0, 0);
      DELETE FROM Events WHERE EventID = 200; DELETE FROM Messages WHERE EventID = 200`)
    const recovered = messages.filter(({ state }) => state.startsWith('recovered'))
    expect(recovered.map(({ text, sentAt, sender }) => [text, sentAt, sender?.value])).toEqual([
      ['joined', 1600000900000, '+32470000002'],
    ])
  })
})
