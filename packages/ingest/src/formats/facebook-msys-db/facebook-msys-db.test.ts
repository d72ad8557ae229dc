import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { databaseSource } from '../../test-support/database-bytes.ts'
import { readOne } from '../../test-support/memory-source.ts'
import { messageTable } from '../../test-support/message-table.ts'
import { facebookMsysDb } from './facebook-msys-db.ts'

const sql = readFileSync(new URL('fixtures/msys.sql', import.meta.url), 'utf8')
const read = (statements = sql, path = 'lightspeed-userDatabases/10000000000000009.db') =>
  readOne(facebookMsysDb, databaseSource(statements, { path }))

describe('msys database', () => {
  it('reads the chats of the server, the encrypted ones and the calls', async () => {
    const { messages, unparsed, read: count } = await read()
    expect(messageTable(messages)).toEqual([
      ['messages rowid 1', '10000000000000003', 'text', 'Hi'],
      ['messages rowid 2', '10000000000000005', 'text', 'from a stranger'],
      ['messages rowid 3', null, 'system: other', 'You named the group Trip.'],
      ['messages rowid 4', '10000000000000001', 'media', null],
      ['messages rowid 5', '10000000000000003', 'location', null],
      ['client_messages rowid 1', '10000000000000003', 'text', 'secret'],
      ['client_messages rowid 2', 'Cleo local', 'text', 'me too'],
      ['client_messages rowid 3', 'unknown sender (local key 4)', 'media', null],
      ['client_messages rowid 4', '10000000000000003', 'other', null],
      ['call_log rowid 1', '10000000000000001', 'call', null],
      ['call_log rowid 2', '10000000000000003', 'call', null],
    ])
    expect([count, unparsed]).toEqual([11, []])
  })

  it('does not round ids beyond 2^53', async () => {
    const { messages } = await read(`${sql}
      INSERT INTO messages VALUES ('s9', 9007199254740993, 9007199254740995, 'far', 1650000900000, 0)`)
    const far = messages.find(({ text }) => text === 'far')
    expect([far?.sender?.value, far?.chat]).toEqual(['9007199254740995', '10000000000000001 thread 9007199254740993'])
  })

  it('keeps what hangs on messages', async () => {
    const { messages } = await read()
    expect(messages[0]?.reactions).toMatchObject([{ account: { value: '10000000000000001' }, at: 1650000001000 }])
    expect(messages[0]?.eventDetails).toMatchObject({ reactionsOfNobody: '👍' })
    expect(messages[4]).toMatchObject({ location: { lat: 50.85, lon: 4.35 } })
    expect(messages[4]?.eventDetails).toMatchObject({ shared: 'Pinned location\nBrussels' })
    expect(messages[7]?.attachments[0]?.storedName).toMatch(/persistent\/b\.jpg$/)
    expect(messages[9]).toMatchObject({ call: { durationSeconds: 42, outcome: 'answered' } })
  })

  it('knows chats, owner and what it leaves unread', async () => {
    const { chats, owners, warnings } = await read()
    expect(chats.map(({ key, title, kind, section }) => [key, title, kind, section])).toEqual([
      ['10000000000000001 thread 10000000000000003', 'Bo', 'direct', null],
      ['10000000000000001 thread 20000000000000001', 'Trip', 'group', null],
      ['10000000000000001 encrypted thread 1', 'Bo', 'unknown', 'encrypted'],
    ])
    expect(owners.map(({ value, name }) => [value, name])).toEqual([['10000000000000001', 'Anna']])
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([
      ['unknown-type', 0],
      ['unknown-type', 1],
    ])
    expect(warnings[0]?.message).toContain('secure_messages (1)')
  })

  it('takes the owner from the contacts, else from the name of the file', async () => {
    const { owners } = await read(`${sql} DELETE FROM _user_info`)
    expect(owners.map(({ value }) => value)).toEqual(['10000000000000001'])
    const nobody = await read(`${sql} DELETE FROM _user_info; UPDATE contacts SET friendship_status = 1`)
    expect(nobody.owners.map(({ value }) => value)).toEqual(['10000000000000009'])
  })

  it('reads a store without one of the two layers', async () => {
    const layer = sql.replaceAll(/^(?:CREATE TABLE|INSERT INTO) (?:messages|contacts|call_log)\b.*$/gm, '')
    const { messages } = await read(layer)
    expect(messages.map(({ locator }) => locator.prefix)).toEqual(Array(4).fill('client_messages rowid '))
  })

  it('gives back the messages of a table that was dropped', async () => {
    const { messages } = await read(`PRAGMA secure_delete=0; ${sql} DROP TABLE messages`)
    const recovered = messages.filter(({ state }) => state.startsWith('recovered'))
    expect(recovered.map(({ text }) => text)).toContain('from a stranger')
    expect(recovered.every(({ recovery }) => recovery?.includes('table that was dropped'))).toBe(true)
  })

  it('finds media in the folder beside that of the databases', () => {
    const place = { path: 'group/lightspeed-userDatabases/1.db', member: null }
    expect(facebookMsysDb.attachmentPaths(place, 'lightspeed-TAMStorage/a/b.jpg')).toContain(
      'group/lightspeed-TAMStorage/a/b.jpg',
    )
  })
})
