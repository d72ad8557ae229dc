import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { databaseSource } from '../../test-support/database-bytes.ts'
import { memorySource, readOne } from '../../test-support/memory-source.ts'
import { messageTable } from '../../test-support/message-table.ts'
import { skypeMainDb } from './skype-main-db.ts'

const sql = readFileSync(new URL('fixtures/main-db.sql', import.meta.url), 'utf8')
const read = (statements = sql) => readOne(skypeMainDb, databaseSource(statements, { path: 'anna/main.db' }))

describe('main.db', () => {
  it('gives each message, call, transfer and short message once', async () => {
    const { messages, unparsed, read: count } = await read()
    expect(messageTable(messages)).toEqual([
      ['Messages rowid 1', '8:bert', 'text', 'a < b :)'],
      ['Messages rowid 2', '8:anna', 'text: message-deleted', null],
      ['Messages rowid 3', null, 'system: member-added', null],
      ['Messages rowid 4', null, 'system: icon-changed', null],
      ['Messages rowid 5', null, 'system: call-notice', null],
      ['Messages rowid 6', '8:anna', 'call', null],
      ['Messages rowid 7', '8:bert', 'media', null],
      ['Messages rowid 8', '8:anna', 'text', 'to a phone'],
      ['Messages rowid 9', null, 'system: contact-blocked', null],
      ['Messages rowid 10', '8:bert', 'location', null],
      ['Messages rowid 11', '8:bert', 'other', 'who knows'],
      ['Messages rowid 12', '8:dirk', 'text', '> old\nnew'],
      ['Calls rowid 2', '8:bert', 'call', null],
      ['Transfers rowid 2', '8:anna', 'media', null],
      ['SMSes rowid 2', '8:anna', 'text', 'alone'],
    ])
    expect(unparsed.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['skipped', 'call-told-by-message'],
      ['skipped', 'transfer-told-by-message'],
      ['skipped', 'sms-told-by-message'],
    ])
    expect(count).toBe(18)
  })

  it('keeps the stored form, the name of the time and what rows say beside', async () => {
    const { messages } = await read()
    expect(messages[0]).toMatchObject({
      sender: { name: 'Bertje' },
      sentAt: 1400000000123,
      textSource: 'a &lt; b <ss type="smile">:)</ss>',
    })
    expect(messages[1]).toMatchObject({ state: 'deleted-flagged', edited: true })
    expect(messages[2]?.eventDetails).toMatchObject({ actor: 'anna', target: 'live:carl bert', type: '10' })
    expect(messages[5]).toMatchObject({ call: { durationSeconds: 58, outcome: 'answered' } })
    expect(messages[6]?.attachments).toMatchObject([{ name: 'a.txt', storedName: '/home/anna/Downloads/a.txt' }])
    expect(messages[6]?.attachments).toHaveLength(1)
    expect(messages[7]?.eventDetails).toMatchObject({ carrier: 'SMS', target: '+32470000009', smsStatus: '6' })
    expect(messages[9]?.location).toEqual({ lat: 50.85, lon: 4.35, name: 'Brussels' })
    expect(messages[11]?.eventDetails).toMatchObject({ quotedAuthor: 'anna' })
    expect(messages[12]?.call).toEqual({ durationSeconds: null, outcome: 'missed' })
    expect(messages[13]?.eventDetails).toMatchObject({ transferStatus: 'failed', failureReason: '5' })
  })

  it('names the chats as the data export does, and older ones by their own name', async () => {
    const { chats, owners, warnings } = await read()
    expect(chats.map(({ key, title, kind }) => [key, title, kind])).toEqual([
      ['8:anna 8:bert', 'Bert', 'direct'],
      ['8:anna 19:abc@thread.skype', 'Plans', 'group'],
      ['8:anna #anna/$dirk;2', 'Dirk | hello', 'unknown'],
      ['8:anna +32470000008', null, 'unknown'],
    ])
    expect(owners).toEqual([{ app: 'skype', kind: 'handle', value: '8:anna', name: 'Anna A' }])
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([
      ['unknown-type', 0],
      ['unknown-type', 2],
    ])
    expect(warnings[0]?.message).toContain('Voicemails (1)')
    expect(warnings[1]?.message).toContain('Messages.type 202 (1), Messages.type 999 (1)')
  })

  it('gives deleted calls and transfers back', async () => {
    const { messages } = await read(`PRAGMA secure_delete=0; ${sql}
      DELETE FROM Calls WHERE id = 2; DELETE FROM Transfers WHERE id = 2`)
    const recovered = messages.filter(({ state }) => state.startsWith('recovered'))
    expect(recovered.map(({ locator, kind }) => [locator.prefix, kind])).toEqual([
      ['call carved at byte ', 'call'],
      ['transfer carved at byte ', 'media'],
    ])
  })

  it('gives deleted messages back', async () => {
    const { messages } = await read(`PRAGMA secure_delete=0; ${sql} DELETE FROM Messages WHERE id = 1`)
    const recovered = messages.filter(({ state }) => state.startsWith('recovered'))
    expect(recovered.map(({ text }) => text)).toEqual(['a < b :)'])
  })

  it('finds transferred files below the root of the device and beside the database', () => {
    const place = { path: 'image/Users/g/Library/Application Support/Skype/anna/main.db', member: null }
    const paths = skypeMainDb.attachmentPaths(place, '/Users/g/Desktop/a.pdf')
    expect(paths[0]).toBe('image/Users/g/Desktop/a.pdf')
    expect(paths).toContain('image/Users/g/Library/Application Support/Skype/anna/a.pdf')
    expect(skypeMainDb.attachmentPaths(place, 'https://example.org/a.pdf')).toEqual([])
    expect(skypeMainDb.attachmentPaths(place, '/a/../../b')).toEqual([])
  })
})

const sample = fileURLToPath(new URL('../../../../../../shared/samples/skype-db/skype_main.db', import.meta.url))

describe.skipIf(!existsSync(sample))('the public database', () => {
  const all = () => readOne(skypeMainDb, memorySource(readFileSync(sample), { path: 'main.db' }))

  it('has the rows that its description counts', async () => {
    const { messages, unparsed, read: count } = await all()
    const rows = (table: string) => messages.filter(({ locator }) => locator.prefix === `${table} rowid `)
    expect([rows('Messages'), rows('Calls'), rows('Transfers'), rows('SMSes')].map(({ length }) => length)).toEqual([
      ...[15, 1, 2, 0],
    ])
    expect(unparsed.map(({ reason }) => reason)).toEqual(['sms-told-by-message'])
    expect(count).toBe(19)
    const types = rows('Messages').map(({ eventDetails }) => eventDetails?.type ?? '61')
    expect(Object.groupBy(types, (type) => type)).toMatchObject({
      ...{ 50: { length: 1 }, 51: { length: 1 }, 61: { length: 12 }, 64: { length: 1 } },
    })
  })

  it('keeps the absurd time as found', async () => {
    const { messages, warnings } = await all()
    const absurd = messages.filter(({ timeDoubt }) => timeDoubt !== null)
    expect(absurd.map(({ locator, sentAt, sentAtRaw }) => [locator.number, sentAt, sentAtRaw])).toEqual([
      [61, null, '13727168620'],
    ])
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([
      ['time-out-of-range', 1],
      ['deleted-space', 0],
    ])
  })

  it('knows the owner, the call and the files sent', async () => {
    const { owners, messages } = await all()
    expect(owners.map(({ value }) => value)).toEqual(['8:gen.beringer'])
    const call = messages.find(({ kind }) => kind === 'call')
    expect([call?.sender?.value, call?.call]).toEqual(['8:gen.beringer', { durationSeconds: 646, outcome: 'answered' }])
    const files = messages.filter(({ kind }) => kind === 'media')
    expect(files.map(({ sender, attachments }) => [sender?.value, attachments[0]?.name])).toEqual([
      ['8:gen.beringer', 'secret-project.pdf'],
      ['8:gen.beringer', 'secret-project.pdf'],
    ])
  })
})
