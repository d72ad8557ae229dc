import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { databaseBytes, databaseHead, databaseSource } from '../../test-support/database-bytes.ts'
import { type Everything, lastChats, memorySource, readOne } from '../../test-support/memory-source.ts'
import { attachmentPaths } from './media.ts'
import { whatsappAndroidDb } from './whatsapp-android-db.ts'

const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`fixtures/${name}.sql`, import.meta.url)), 'utf8')
const read = (sql: string, beside: Record<string, string> = {}) =>
  readOne(whatsappAndroidDb, databaseSource(sql, { path: 'databases/msgstore.db', beside }))
const message = ({ messages }: Everything, number: number, prefix = 'message rowid ') =>
  messages.find(({ locator }) => locator.prefix === prefix && locator.number === number)
const codes = ({ warnings }: Everything) => warnings.map(({ code }) => code).sort()

describe('the current schema', async () => {
  const all = await read(fixture('current'), { 'wa.db': fixture('contacts') })

  it('accounts for every row of messages and calls', () => {
    expect([all.read, all.messages.length]).toEqual([29, 28])
    expect(all.unparsed.map(({ outcome, reason }) => [outcome, reason])).toEqual([['skipped', 'sentinel']])
  })

  it('says what was wrong or unknown, once each', () => {
    expect(codes(all)).toEqual([
      'orphaned-rows',
      'orphaned-rows',
      'owner-inferred',
      'rows-not-present',
      'time-out-of-range',
      'unknown-type',
    ])
    const text = all.warnings.map(({ message }) => message).join('\n')
    expect(text).toContain('message type 777 (1), system action 4711 (1)')
    expect(text).toContain('message_media (1)')
    expect(text).toContain('3 row numbers cannot be found')
    expect(text).toContain('24–25 (between 2023-11-14T22:13:43.000Z and 2023-11-14T22:13:46.000Z); 27')
  })

  it('infers the owner from calls and names him as he does himself', () => {
    expect(all.owners).toEqual([{ app: 'whatsapp', kind: 'phone', value: '+32460000001', name: 'Samer' }])
    expect(message(all, 3)?.sender).toEqual(all.owners[0])
  })

  it('takes names from wa.db, those of the address book apart from those people chose', () => {
    const chats = lastChats(all).map(({ key, title, kind, section, participants }) => ({
      key,
      title,
      kind,
      section,
      participants: participants.map(({ value, name }) => `${value} ${name}`),
    }))
    expect(chats.slice(0, 4)).toEqual([
      {
        key: '32460000002@s.whatsapp.net',
        title: 'Nadia',
        kind: 'direct',
        section: null,
        participants: ['+32460000001 Samer', '+32460000002 Nadia', '+32460000002 ~nadia 🌻'],
      },
      {
        key: '120363000000000001@g.us',
        title: 'Trip',
        kind: 'group',
        section: 'archived',
        participants: [
          '+32460000001 Samer',
          '+32460000002 Nadia',
          '+32460000002 ~nadia 🌻',
          '205690000000004@lid ~Yusuf',
        ],
      },
      { key: 'status@broadcast', title: null, kind: 'unknown', section: 'status', participants: [] },
      {
        key: '205690000000005@lid',
        title: null,
        kind: 'direct',
        section: 'chat_lock',
        participants: ['+32460000001 Samer', '+32460000008 null', '205690000000005@lid null'],
      },
    ])
  })

  it('never shows an opaque id as a number, and keeps it beside the number where that is known', () => {
    expect(message(all, 4)?.sender).toMatchObject({ kind: 'handle', value: '205690000000004@lid' })
    expect(message(all, 17)).toMatchObject({
      sender: { kind: 'phone', value: '+32460000008' },
      eventDetails: { senderLid: '205690000000005@lid' },
    })
  })

  it('reads answers, edits, reactions and files', () => {
    expect(message(all, 3)).toMatchObject({
      text: 'hi, see K2',
      sentAt: 1700000003000,
      sentAtRaw: '1700000003000',
      zone: { name: 'UTC', known: 'source' },
      edited: true,
      forwarded: true,
      replyTo: 'K2',
      eventDetails: { quotedText: 'hello', quotedSender: '+32460000002', originalKey: 'K3OLD' },
      reactions: [{ account: { value: '+32460000002' }, reaction: '👍', at: 1700000202500 }],
      order: 3,
    })
    expect(message(all, 2)).toMatchObject({ reactions: [], eventDetails: { reactionWithdrawn: '+32460000001' } })
    expect(message(all, 4)).toMatchObject({
      kind: 'media',
      text: 'the road',
      forwarded: true,
      attachments: [
        {
          name: 'IMG-20231114-WA0001.jpg',
          storedName: 'Media/WhatsApp Images/IMG-20231114-WA0001.jpg',
          mime: 'image/jpeg',
          found: false,
        },
      ],
      eventDetails: { statedSizeBytes: '1234', statedHash: 'aGFzaA==' },
    })
    expect(message(all, 13)).toMatchObject({ kind: 'media', event: 'view-once', eventDetails: { viewOnceState: '1' } })
  })

  it('reads places, cards and polls', () => {
    expect(message(all, 9)).toMatchObject({
      kind: 'location',
      location: { lat: 50.85, lon: 4.35, name: 'Station, Europaplein 1' },
    })
    expect(message(all, 10)).toMatchObject({ kind: 'contact', text: 'Karim (+32 460 00 00 09)\nLien' })
    expect(message(all, 10)?.textSource).toContain('waid=32460000009')
    expect(message(all, 11)).toMatchObject({
      kind: 'poll',
      text: 'When?\nToday\nTomorrow',
      eventDetails: { votes: '+32460000001: option rows 31' },
    })
  })

  it('keeps what is deleted as deleted', () => {
    expect(message(all, 5)).toMatchObject({
      state: 'deleted-flagged',
      event: 'message-deleted',
      text: null,
      eventDetails: { deletedKey: 'K5REAL', deletedAt: '1700000105000' },
    })
    expect(message(all, 6)).toMatchObject({
      state: 'deleted-flagged',
      event: 'message-deleted-by-admin',
      eventDetails: { actor: '+32460000001' },
    })
  })

  it.each([
    [7, 'security-code-changed', { target: '+32460000002' }],
    [8, 'number-changed', { old: '+32460000002', new: '+32460000008' }],
    [19, 'subject-changed', { old: 'Old name', actor: '+32460000001' }],
    [20, 'member-added', { target: '205690000000004@lid, +32460000008', actor: '+32460000002' }],
    [21, 'disappearing-off', { durationSeconds: '0' }],
    [22, 'contact-unblocked', {}],
    [23, 'other', { action: '4711' }],
  ])('row %i is the notice %s', (row, event, details) => {
    expect(message(all, row)).toMatchObject({ kind: 'system', event, sender: null, eventDetails: details })
  })

  it('keeps messages of unknown types, of chats that are gone, and with impossible times', () => {
    expect(message(all, 12)).toMatchObject({
      kind: 'other',
      text: 'from a newer version',
      eventDetails: { type: '777' },
    })
    expect(message(all, 16)).toMatchObject({ chat: 'chat row 9', text: 'whose chat is gone' })
    expect(message(all, 18)).toMatchObject({
      sentAt: null,
      sentAtRaw: '13727168620000000',
      timeDoubt: 'out-of-range',
    })
  })

  it('counts every call once', () => {
    const calls = all.messages.filter(({ kind }) => kind === 'call')
    expect(calls.map(({ locator, sender, call }) => [locator.number, sender?.value, call])).toEqual([
      [26, '+32460000002', { durationSeconds: null, outcome: 'missed' }],
      [1, '+32460000002', { durationSeconds: null, outcome: 'missed' }],
      [2, '+32460000001', { durationSeconds: 61, outcome: 'answered' }],
      [3, '205690000000004@lid', { durationSeconds: null, outcome: 'declined' }],
      [4, '+32460000001', { durationSeconds: null, outcome: 'no-answer' }],
      [5, '+32460000002', { durationSeconds: 7, outcome: 'unknown' }],
    ])
    for (const row of [14, 15]) expect(message(all, row)).toMatchObject({ kind: 'system', event: 'call-notice' })
    expect(message(all, 3, 'call_log rowid ')?.chat).toBe('120363000000000001@g.us')
  })

  it('leads back to the bytes of the row', () => {
    const bytes = databaseBytes(fixture('current'))
    const { locator } = message(all, 16) ?? {}
    expect(bytes.subarray(locator?.byteStart ?? 0, locator?.byteEnd ?? 0).toString('latin1')).toContain(
      'whose chat is gone',
    )
  })

  it('loses names and nothing else where there is no wa.db, or one that is none', async () => {
    const without = await read(fixture('current'))
    expect(without.messages.length).toBe(28)
    expect(lastChats(without)[0]?.title).toBe(null)
    const bytes = databaseBytes(fixture('current'))
    const broken = memorySource(bytes, { path: 'msgstore.db', beside: { 'wa.db': Buffer.from('no database') } })
    const all = await readOne(whatsappAndroidDb, broken)
    expect(all.messages.length).toBe(28)
    expect(all.warnings.some(({ message }) => message.includes('wa.db'))).toBe(true)
  })

  it('needs few columns', async () => {
    const least = `
      CREATE TABLE jid (_id INTEGER PRIMARY KEY, user TEXT, server TEXT);
      INSERT INTO jid VALUES (1, '32460000002', 's.whatsapp.net');
      CREATE TABLE chat (_id INTEGER PRIMARY KEY, jid_row_id INTEGER);
      INSERT INTO chat VALUES (1, 1);
      CREATE TABLE message (_id INTEGER PRIMARY KEY, chat_row_id INTEGER, from_me INTEGER, key_id TEXT, timestamp INTEGER, message_type INTEGER, text_data TEXT);
      INSERT INTO message VALUES (1, 1, 0, 'A', 1700000000000, 0, 'a'), (2, 1, 1, 'B', 1700000001000, 0, 'b');`
    expect(whatsappAndroidDb.sniff(await databaseHead(least))).toBe('certain')
    const { messages, owners, warnings } = await read(least)
    expect(messages.map(({ sender, text }) => [sender?.value, text])).toEqual([
      ['+32460000002', 'a'],
      ['Device owner', 'b'],
    ])
    expect([owners[0]?.kind, warnings.map(({ code }) => code)]).toEqual(['name', ['owner-unknown']])
  })
})

describe('the older schema', async () => {
  const all = await read(fixture('legacy'))
  const old = (number: number) => message(all, number, 'messages rowid ')

  it('accounts for every row', () => {
    expect([all.read, all.messages.length, all.unparsed.map(({ reason }) => reason)]).toEqual([11, 10, ['sentinel']])
    expect(codes(all)).toEqual(['invalid-encoding', 'owner-unknown', 'unknown-type'])
  })

  it('reads texts, answers and forwarded messages', () => {
    expect(old(2)).toMatchObject({ text: 'first', sender: { kind: 'phone', value: '+32460000002' } })
    expect(old(3)).toMatchObject({ sender: all.owners[0], forwarded: true, replyTo: 'L2' })
    expect(old(3)?.eventDetails).toMatchObject({ quotedText: 'first', quotedSender: '+32460000002' })
  })

  it('finds the path of a file in the serialised object without building it', () => {
    expect(old(4)).toMatchObject({
      kind: 'media',
      text: 'look',
      sender: { value: '+32460000002' },
      attachments: [{ name: 'IMG-20140513-WA0001.jpg', storedName: 'Media/WhatsApp Images/IMG-20140513-WA0001.jpg' }],
    })
  })

  it('reads notices, calls, places, cards and deleted messages', () => {
    expect(old(5)).toMatchObject({
      kind: 'system',
      event: 'subject-changed',
      text: 'Newer name',
      eventDetails: { actor: '+32460000002' },
    })
    expect(old(6)).toMatchObject({ kind: 'call', call: { durationSeconds: 33, outcome: 'answered' } })
    expect(old(6)?.eventDetails).toMatchObject({ call: 'video' })
    expect(old(7)?.location).toEqual({ lat: 50.5, lon: 4.5, name: 'Café' })
    expect(old(8)?.text).toBe('Haha\ufffd\ufffd\ufffd')
    expect(old(9)).toMatchObject({ state: 'deleted-flagged', sentAt: null, sentAtRaw: null, timeDoubt: null })
    expect(old(10)).toMatchObject({ kind: 'system', event: 'other', eventDetails: { action: '4711' } })
    expect(old(11)).toMatchObject({ kind: 'contact', text: 'Rana (0460 00 00 11)' })
  })

  it('is merged with the current one by chat, direction and id', async () => {
    const both = await read(fixture('both-schemas'))
    expect(both.messages.map(({ text, locator }) => [locator.prefix, text])).toEqual([
      ['message rowid ', 'one'],
      ['message rowid ', 'two'],
      ['messages rowid ', 'the other way'],
    ])
    expect([both.read, both.unparsed.map(({ reason }) => reason)]).toEqual([5, ['also-in-message', 'also-in-message']])
  })
})

it('recovers deleted messages, with what is left of them in other tables, apart from live ones', async () => {
  const many = Array.from(
    { length: 40 },
    (_, i) =>
      `(${100 + i}, 1, 0, 'D${1000 + i}', 0, 0, 0, ${1700001000000 + i}, 0, 'message number ${i} of many', ${100 + i})`,
  )
  const deleted = `PRAGMA secure_delete = 0; ${fixture('current')}
    INSERT INTO message VALUES ${many.join(', ')};
    DELETE FROM message WHERE _id IN (110, 111, 125)`
  const all = await read(deleted)
  const recovered = all.messages.filter(({ state }) => state.startsWith('recovered'))
  expect(recovered.map(({ text }) => text).sort()).toEqual([
    'message number 10 of many',
    'message number 11 of many',
    'message number 25 of many',
  ])
  for (const { locator, sender, recovery, sentAt } of recovered) {
    expect([locator.prefix, sender?.value]).toEqual(['message carved at byte ', '+32460000002'])
    expect(recovery).toContain('row no longer in the table')
    expect(sentAt).toBeGreaterThan(1700001000000)
  }
  expect(all.messages.length).toBe(28 + 40)
  expect(all.read).toBe(all.messages.length + all.unparsed.length)
})

describe('damage', () => {
  const rows = Array.from(
    { length: 300 },
    (_, i) => `(${100 + i}, 1, 0, 'D${i}', 0, 0, 0, ${1700001000000 + i}, 0, 'marked text ${i}.', ${100 + i})`,
  )
  const sound = databaseBytes(
    `PRAGMA page_size = 1024; ${fixture('current')} INSERT INTO message VALUES ${rows.join()}`,
  )

  it('costs the rows of the page, which are counted as failed', async () => {
    const bytes = Buffer.from(sound)
    const page = Math.floor(bytes.indexOf('marked text 150.') / 1024)
    bytes.fill(0xff, page * 1024, page * 1024 + 8)
    const all = await readOne(whatsappAndroidDb, memorySource(bytes, { path: 'msgstore.db' }))
    const failed = all.unparsed.filter(({ outcome }) => outcome === 'failed')
    expect(failed.map(({ reason }) => reason)).toEqual(['damaged-record'])
    const live = all.messages.filter(({ state, text }) => state === 'live' && text?.startsWith('marked'))
    expect(live.length).toBeGreaterThan(270)
    expect(live.length).toBeLessThan(300)
    expect(all.warnings.some(({ locator }) => locator?.prefix === 'page ' && locator.number === page + 1)).toBe(true)
    expect(all.read).toBe(all.messages.length + all.unparsed.length)
  })

  it('leaves what stands before the end of a file that was cut off', async () => {
    const bytes = sound.subarray(0, Math.floor(sound.length * 0.8))
    const all = await readOne(whatsappAndroidDb, memorySource(bytes, { path: 'msgstore.db' }))
    expect(all.messages.length).toBeGreaterThan(0)
    expect(all.unparsed.some(({ outcome }) => outcome === 'failed')).toBe(true)
    expect(all.read).toBe(all.messages.length + all.unparsed.length)
  })

  it('of the head is one failed record', async () => {
    const all = await readOne(whatsappAndroidDb, memorySource(Buffer.alloc(4096, 0x41), { path: 'msgstore.db' }))
    expect([all.read, all.unparsed.map(({ outcome }) => outcome)]).toEqual([1, ['failed']])
  })
})

describe('recognition', () => {
  it('knows both schemas by the tables and columns that are read', async () => {
    for (const name of ['current', 'legacy', 'both-schemas'])
      expect(whatsappAndroidDb.sniff(await databaseHead(fixture(name)))).toBe('certain')
  })

  it.each([
    ['contacts alone', fixture('contacts')],
    ['a table of the same name', 'CREATE TABLE messages (id INTEGER, text TEXT)'],
    [
      'a message without its chat',
      'CREATE TABLE message (chat_row_id, from_me, key_id, timestamp, message_type, text_data)',
    ],
  ])('refuses %s', async (_, sql) => {
    expect(whatsappAndroidDb.sniff(await databaseHead(sql))).toBe('no')
  })

  it('refuses what is no database', () => {
    expect(whatsappAndroidDb.sniff({ database: null })).toBe('no')
  })
})

it('looks for files where phones and extractions keep them', () => {
  const name = 'Media/WhatsApp Images/a.jpg'
  const source = { path: 'phone/data/data/com.whatsapp/databases/msgstore.db', member: null }
  const paths = attachmentPaths(source, name)
  expect(paths).toContain(`phone/sdcard/Android/media/com.whatsapp/WhatsApp/${name}`)
  expect(paths).toContain(`phone/data/media/0/WhatsApp/${name}`)
  expect(attachmentPaths({ path: 'x/msgstore.db', member: null }, name)).toContain(`x/${name}`)
  expect(attachmentPaths(source, `/storage/emulated/0/WhatsApp/${name}`)).toEqual(paths)
  expect(attachmentPaths(source, 'Media/../../secret')).toEqual([])
})

describe('properties', () => {
  it('accounts for every record and never throws, whatever byte is changed', async () => {
    const sound = databaseBytes(`PRAGMA page_size = 1024; ${fixture('current')}`)
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: sound.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(sound)
        bytes[at] = (bytes[at] ?? 0) ^ change
        const all = await readOne(whatsappAndroidDb, memorySource(bytes, { path: 'msgstore.db' }))
        expect(all.read).toBe(all.messages.length + all.unparsed.length)
      }),
      { numRuns: 60 },
    )
  })

  it('takes any values in any column', async () => {
    const value = fc.oneof(
      fc.constantFrom('NULL', "X'00FF'", '-1', '1', '7', '1e300', "'x@y'", '9223372036854775807', "''"),
      fc.integer().map(String),
    )
    const row = fc.array(value, { minLength: 10, maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
        const current = rows.map((cells) => `INSERT INTO message VALUES (NULL, ${cells.join(', ')});`).join('\n')
        const legacy = rows.map((cells) => `INSERT INTO messages VALUES (NULL, ${cells.join(', ')});`).join('\n')
        const sides = rows.map(([a, b]) => `INSERT INTO message_media VALUES (${a}, ${b});`).join('\n')
        const all = await read(`
          CREATE TABLE jid (_id INTEGER PRIMARY KEY, user, server, raw_string);
          INSERT INTO jid VALUES (1, '324', 's.whatsapp.net', NULL), (7, NULL, NULL, X'01');
          CREATE TABLE chat (_id INTEGER PRIMARY KEY, jid_row_id, subject, hidden);
          INSERT INTO chat VALUES (1, 1, NULL, 'x'), (7, 7, X'02', NULL);
          CREATE TABLE message_media (message_row_id, file_path);
          CREATE TABLE message (_id INTEGER PRIMARY KEY, chat_row_id, from_me, key_id, sender_jid_row_id, origination_flags, timestamp, message_type, text_data, sort_id, x);
          CREATE TABLE messages (_id INTEGER PRIMARY KEY, key_remote_jid, key_from_me, key_id, status, data, timestamp, media_wa_type, thumb_image, media_size, latitude);
          ${current} ${legacy} ${sides}`)
        expect(all.read).toBe(rows.length * 2)
        expect(all.messages.length + all.unparsed.length).toBe(all.read)
      }),
      { numRuns: 60 },
    )
  })
})
