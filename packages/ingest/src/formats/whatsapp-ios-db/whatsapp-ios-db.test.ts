import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { databaseBytes, databaseHead, databaseSource } from '../../test-support/database-bytes.ts'
import { type Everything, lastChats, memorySource, readOne } from '../../test-support/memory-source.ts'
import { whatsappIosDb } from './whatsapp-ios-db.ts'

const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`fixtures/${name}.sql`, import.meta.url)), 'utf8')
const read = (sql: string, beside: Record<string, string> = {}) =>
  readOne(whatsappIosDb, databaseSource(sql, { path: 'ChatStorage.sqlite', beside }))
const message = ({ messages }: Everything, number: number) => messages.find(({ locator }) => locator.number === number)

describe('the fixture', async () => {
  const all = await read(fixture('chat-storage'), { 'ContactsV2.sqlite': fixture('contacts') })

  it('accounts for every row and says what was wrong or unknown', () => {
    expect([all.read, all.messages.length, all.unparsed]).toEqual([20, 20, []])
    expect(all.warnings.map(({ code }) => code).sort()).toEqual([
      'orphaned-rows',
      'owner-inferred',
      'rows-not-present',
      'time-out-of-range',
      'unknown-type',
    ])
    const text = all.warnings.map(({ message }) => message).join('\n')
    expect(text).toContain('message type 10, event 999 (1), message type 888 (1)')
    expect(text).toContain('4 row numbers cannot be found')
  })

  it('takes the owner from whom messages were sent to', () => {
    expect(all.owners).toEqual([{ app: 'whatsapp', kind: 'phone', value: '+32460000001', name: null }])
    expect(message(all, 2)?.sender).toBe(all.owners[0])
  })

  it('knows chats, members and names', () => {
    expect(
      lastChats(all)
        .slice(0, 3)
        .map(({ key, title, kind, section, participants }) => [
          key,
          title,
          kind,
          section,
          participants.map(({ value, name }) => `${value} ${name}`),
        ]),
    ).toEqual([
      ['32460000002@s.whatsapp.net', 'Nadia', 'direct', null, ['+32460000001 null', '+32460000002 Nadia K.']],
      [
        '120363000000000002@g.us',
        'Trip',
        'group',
        'archived',
        ['+32460000001 null', '+32460000002 Nadia K.', '205690000000004@lid ~Yusuf'],
      ],
      [
        '205690000000005@lid',
        '+32 460 00 00 08',
        'direct',
        'removed',
        ['+32460000001 null', '+32460000008 null', '205690000000005@lid null'],
      ],
    ])
    expect(message(all, 3)?.sender).toMatchObject({ kind: 'handle', value: '205690000000004@lid' })
    expect(message(all, 16)).toMatchObject({
      sender: { value: '+32460000008' },
      eventDetails: { senderLid: '205690000000005@lid' },
    })
  })

  it('keeps the fraction of a second', () => {
    expect(message(all, 2)).toMatchObject({ sentAt: Date.UTC(2023, 2, 8, 20, 26, 42, 250), sentAtRaw: '700000002.25' })
    expect(message(all, 17)).toMatchObject({ sentAt: null, timeDoubt: 'out-of-range', sentAtRaw: '-63114076800' })
  })

  it('reads answers, reactions, files, places, cards and polls', () => {
    expect(message(all, 2)).toMatchObject({
      replyTo: 'S1',
      forwarded: true,
      eventDetails: { quotedSender: '+32460000002', quotedText: 'hello', forwardScore: '3' },
    })
    expect(message(all, 1)?.reactions).toEqual([{ account: all.owners[0], reaction: '👍', at: 1678358491600 }])
    expect(message(all, 4)).toMatchObject({
      kind: 'media',
      text: 'a caption',
      location: null,
      attachments: [{ name: 'ab.jpg', storedName: 'Media/32460000002@s.whatsapp.net/a/b/ab.jpg', mime: 'image/jpeg' }],
    })
    expect(message(all, 5)?.location).toEqual({ lat: 50.85, lon: 4.35, name: 'Station' })
    expect(message(all, 6)).toMatchObject({ kind: 'contact', text: 'Karim (+32 460 00 00 09)\nLien' })
    expect(message(all, 18)).toMatchObject({ kind: 'poll', text: 'When?\nToday\nTomorrow' })
    expect(message(all, 19)).toMatchObject({ kind: 'media', event: 'view-once' })
    expect(message(all, 22)).toMatchObject({ kind: 'call', call: { durationSeconds: 61, outcome: 'answered' } })
  })

  it.each([
    [8, 'member-added', { actor: '+32460000002', target: '205690000000004@lid, +32460000001' }],
    [9, 'number-changed', { old: '+32460000002', new: '+32460000009' }],
    [10, 'security-code-changed', {}],
    [12, 'contact-unblocked', {}],
    [14, 'other', { eventType: '999' }],
  ])('row %i is the notice %s', (row, event, details) => {
    expect(message(all, row)).toMatchObject({ kind: 'system', event, sender: null, eventDetails: details })
  })

  it('keeps addresses in notices out of the text, and as found', () => {
    expect(message(all, 8)?.text).toBe(null)
    expect(message(all, 8)?.textSource).toContain('205690000000004@lid')
  })

  it('keeps missed calls, revoked messages, unknown types and messages without a chat', () => {
    expect(message(all, 11)).toMatchObject({
      kind: 'call',
      sender: { value: '+32460000002' },
      call: { durationSeconds: null, outcome: 'missed' },
    })
    expect(message(all, 7)).toMatchObject({ state: 'deleted-flagged', event: 'message-deleted', text: null })
    expect(message(all, 13)).toMatchObject({ kind: 'other', text: 'of a newer version' })
    expect(message(all, 15)).toMatchObject({ chat: 'chat row 9', sender: { value: '+32460000007' } })
  })

  it('loses no message without the contacts', async () => {
    const without = await read(fixture('chat-storage'))
    expect(without.messages.length).toBe(20)
    expect(message(without, 1)?.sender?.name).toBe('Nadia')
  })
})

it('recovers deleted messages', async () => {
  const deleted = `PRAGMA secure_delete = 0; ${fixture('chat-storage')}
    INSERT INTO ZWAMESSAGE SELECT 100 + Z_PK, 1, NULL, NULL, NULL, NULL, 0, 0, 2, 0, 100 + Z_PK, 700001000 + Z_PK,
      '32460000002@s.whatsapp.net', NULL, 'R' || Z_PK, 'one of many texts, number ' || Z_PK FROM ZWAMESSAGE;
    DELETE FROM ZWAMESSAGE WHERE Z_PK IN (104, 109)`
  const all = await read(deleted)
  const recovered = all.messages.filter(({ state }) => state.startsWith('recovered'))
  expect(recovered.map(({ text, sender }) => [text, sender?.value]).sort()).toEqual([
    ['one of many texts, number 4', '+32460000002'],
    ['one of many texts, number 9', '+32460000002'],
  ])
  expect(all.read).toBe(all.messages.length + all.unparsed.length)
})

describe('recognition', () => {
  it('knows the tables that are read', async () => {
    expect(whatsappIosDb.sniff(await databaseHead(fixture('chat-storage')))).toBe('certain')
  })

  it.each([
    ['contacts alone', fixture('contacts')],
    [
      'messages without sessions',
      'CREATE TABLE ZWAMESSAGE (ZCHATSESSION, ZISFROMME, ZMESSAGETYPE, ZTEXT, ZMESSAGEDATE)',
    ],
  ])('refuses %s', async (_, sql) => {
    expect(whatsappIosDb.sniff(await databaseHead(sql))).toBe('no')
  })
})

it('looks for files below Message/', () => {
  const source = { path: 'a/ChatStorage.sqlite', member: null }
  expect(whatsappIosDb.attachmentPaths(source, 'Media/x/y.jpg')[0]).toBe('a/Message/Media/x/y.jpg')
  expect(whatsappIosDb.attachmentPaths(source, 'Media/../../y.jpg')).toEqual([])
})

it('accounts for every record and never throws, whatever byte is changed', async () => {
  const sound = databaseBytes(`PRAGMA page_size = 1024; ${fixture('chat-storage')}`)
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: sound.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const bytes = Buffer.from(sound)
      bytes[at] = (bytes[at] ?? 0) ^ change
      const all = await readOne(whatsappIosDb, memorySource(bytes, { path: 'ChatStorage.sqlite' }))
      expect(all.read).toBe(all.messages.length + all.unparsed.length)
    }),
    { numRuns: 60 },
  )
})

const folder = fileURLToPath(new URL('../../../../../../shared/samples/whatsapp-db/ios-josh_ios15/', import.meta.url))

describe.skipIf(!existsSync(folder))('the public research image', async () => {
  const beside = existsSync(folder) ? { 'ContactsV2.sqlite': readFileSync(`${folder}ContactsV2.sqlite`) } : {}
  const bytes = existsSync(folder) ? readFileSync(`${folder}ChatStorage.sqlite`) : Buffer.alloc(0)
  const all = await readOne(whatsappIosDb, memorySource(bytes, { path: 'ChatStorage.sqlite', beside }))

  it('has the stated counts', () => {
    expect([all.chats.length, all.read, all.messages.length, all.unparsed]).toEqual([5, 32, 32, []])
    expect(all.chats.filter(({ kind }) => kind === 'group').length).toBe(4)
    const types = Object.groupBy(all.messages, ({ eventDetails }) => eventDetails?.type ?? '0')
    const counts = Object.fromEntries(Object.entries(types).map(([type, list]) => [type, list?.length]))
    expect(counts).toEqual({ 0: 15, 1: 2, 5: 4, 6: 6, 10: 5 })
    expect(all.messages.filter(({ sender }) => sender === all.owners[0]).length).toBe(11)
    expect(all.messages.some(({ state }) => state !== 'live')).toBe(false)
  })

  it('has one row number without a row, bounded by its neighbours', () => {
    const gap = all.warnings.find(({ code }) => code === 'rows-not-present')
    expect(gap?.message).toContain('1 row number cannot be found')
    expect(gap?.message).toContain('28 (between 2023-05-02T16:23:06.000Z and 2023-05-02T16:31:06.101Z)')
  })

  it('takes an event type for one only in notices', () => {
    expect(message(all, 13)).toMatchObject({ kind: 'text', event: null, text: expect.any(String) })
    expect(message(all, 15)?.reactions).toMatchObject([{ reaction: '👍', account: { value: '+19195794674' } }])
    expect(message(all, 16)?.replyTo).toBe('3A26649A0A496377CB01')
  })
})
