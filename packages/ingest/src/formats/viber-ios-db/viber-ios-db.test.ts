import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { databaseSource } from '../../test-support/database-bytes.ts'
import { readOne } from '../../test-support/memory-source.ts'
import { messageTable } from '../../test-support/message-table.ts'
import { viberIosDb } from './viber-ios-db.ts'

const sql = readFileSync(new URL('fixtures/contacts-data.sql', import.meta.url), 'utf8')
const settings = `CREATE TABLE Data (key TEXT, value TEXT);
  INSERT INTO Data VALUES ('_myUserName', 'Anna'), ('_myPhoneNumber', '+32470000001')`
const read = (statements = sql, beside: Record<string, string> = {}) =>
  readOne(viberIosDb, databaseSource(statements, { path: 'com.viber/database/Contacts.data', beside }))

describe('Contacts.data', () => {
  it('gives a message for every row of messages and of calls', async () => {
    const { messages, unparsed, read: count } = await read()
    expect(messageTable(messages)).toEqual([
      ['ZVIBERMESSAGE Z_PK 1', '+32470000002', 'text', 'Hi'],
      ['ZVIBERMESSAGE Z_PK 2', 'owner of the device', 'text: message-deleted', 'Gone'],
      ['ZVIBERMESSAGE Z_PK 3', '32470000003', 'media', null],
      ['ZVIBERMESSAGE Z_PK 4', 'member 3', 'location', 'I quote'],
      ['ZVIBERMESSAGE Z_PK 5', null, 'system: call-notice', 'Incoming call'],
      ['ZVIBERMESSAGE Z_PK 6', null, 'system: other', 'X added Y'],
      ['ZVIBERMESSAGE Z_PK 7', 'owner of the device', 'poll', 'Which?\nA\nB'],
      ['ZRECENT Z_PK 1', '+32470000002', 'call', null],
      ['ZRECENT Z_PK 2', 'owner of the device', 'call', null],
      ['ZRECENT Z_PK 3', null, 'call', null],
      ['ZRECENT Z_PK 4', null, 'call', null],
    ])
    expect([count, unparsed]).toEqual([11, []])
  })

  it('takes the earlier of two dates and keeps the other', async () => {
    const { messages } = await read()
    expect(messages[0]).toMatchObject({ sentAt: Date.UTC(2020, 0, 6, 10, 40, 0, 500), sentAtRaw: '600000000.5' })
    expect(messages[0]?.eventDetails).toMatchObject({ otherDate: '600000002', likes: '2' })
    expect(messages[1]?.eventDetails).not.toHaveProperty('otherDate')
  })

  it('reads files, quotes, places, forwards and self-destruction', async () => {
    const { messages } = await read()
    expect(messages[2]).toMatchObject({ forwarded: true, attachments: [{ name: 'photo.jpg', storedName: 'abc.jpg' }] })
    expect(messages[3]).toMatchObject({ location: { lat: 50.85, lon: 4.35 } })
    expect(messages[3]?.eventDetails).toMatchObject({
      ...{ quotedName: 'Bo', quotedText: 'Hi', selfDestructSeconds: '60', selfDestructAt: '1578307500' },
    })
  })

  it('tells a call once, with the chat of the message that shows it', async () => {
    const { messages } = await read()
    const calls = messages.filter(({ kind }) => kind === 'call')
    expect(calls.map(({ call, eventDetails }) => [call?.outcome, call?.durationSeconds, eventDetails?.media])).toEqual([
      ['answered', 33, 'audio'],
      ['no-answer', 0, 'video'],
      ['missed', 0, 'audio'],
      ['unknown', 0, undefined],
    ])
    expect(calls.map(({ eventDetails }) => eventDetails?.remnant !== undefined)).toEqual([false, false, true, false])
    expect(calls[0]?.chat).toBe(messages[0]?.chat)
  })

  it('finds members whatever the number of their table', async () => {
    const { chats, warnings } = await read()
    expect(chats.map(({ title, kind, section }) => [title, kind, section])).toEqual([
      ['Bo Full', 'direct', null],
      ['Trip', 'group', 'deleted'],
      [null, 'unknown', null],
    ])
    expect(chats[1]?.participants.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      ...['name owner of the device', 'phone +32470000002', 'phone 32470000003', 'handle member 3'],
    ])
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([['unknown-type', 2]])
  })

  it('takes the owner from the settings, if they lie beside', async () => {
    const { owners, messages } = await read(sql, { 'Settings.data': settings })
    expect(owners).toEqual([{ app: 'viber', kind: 'phone', value: '+32470000001', name: 'Anna' }])
    expect(messages[1]?.sender?.value).toBe('+32470000001')
  })

  it('reads on where the settings are no database', async () => {
    const source = databaseSource(sql, { path: 'Contacts.data' })
    const beside = { ...source, beside: () => ({ ...source, openRandom: async () => noBytes, sizeBytes: 0 }) }
    const { messages, warnings } = await readOne(viberIosDb, beside)
    expect(messages).toHaveLength(11)
    expect(warnings.map(({ code }) => code)).toContain('damaged-file')
  })
})

const noBytes = { sizeBytes: 0, read: () => new Uint8Array(0), close: () => undefined }

describe('attachmentPaths', () => {
  it('looks beside the database and in the folders around it', () => {
    const paths = viberIosDb.attachmentPaths({ path: 'com.viber/database/Contacts.data', member: null }, 'a.jpg')
    expect(paths).toContain('com.viber/Attachments/a.jpg')
    expect(viberIosDb.attachmentPaths({ path: 'Contacts.data', member: null }, '../a.jpg')).toEqual([])
  })
})

describe('what was deleted', () => {
  it('comes back, messages and calls', async () => {
    const { messages } = await read(`PRAGMA secure_delete=0; ${sql}
      DELETE FROM ZVIBERMESSAGE WHERE Z_PK = 1; DELETE FROM ZRECENT WHERE Z_PK = 2`)
    const recovered = messages.filter(({ state }) => state.startsWith('recovered'))
    expect(recovered.map(({ kind, text, sentAt }) => [kind, text, sentAt])).toEqual([
      ['text', 'Hi', 1578307200500],
      ['call', null, 1578307700000],
    ])
  })
})
