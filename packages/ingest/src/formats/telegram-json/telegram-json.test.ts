import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Message } from '@casethread/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastChats, memoryHead, memorySource, readOne } from '../../test-support/memory-source.ts'
import { telegramJson } from './telegram-json.ts'

const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'fixtures', name))
const samples = join(import.meta.dirname, '../../../../../../shared/samples')
const sample = (path: string): Buffer => readFileSync(join(samples, path))
const withSamples = existsSync(samples) ? it : it.skip

const read = (bytes: Buffer | string, options: Parameters<typeof readOne>[2] = {}) =>
  readOne(telegramJson, memorySource(bytes, { path: 'ChatExport_2024-01-31/result.json' }), options)
const sniff = (bytes: Buffer | string, path = 'x.json') => telegramJson.sniff(memoryHead(bytes, { path }))

/** A single-chat export of these messages, given without the fields that all have. */
const chatOf = (...messages: object[]): string =>
  JSON.stringify({
    name: 'Omar',
    type: 'personal_chat',
    id: 70002,
    messages: messages.map((message, i) => ({
      id: i + 1,
      type: 'message',
      date: '2023-01-01T10:00:00',
      date_unixtime: '1672563600',
      from: 'Omar',
      from_id: 'user70002',
      text: '',
      ...message,
    })),
  })

const readMessages = async (...messages: object[]): Promise<Message[]> => (await read(chatOf(...messages))).messages
const readMessage = async (message: object): Promise<Message> => (await readMessages(message))[0] as Message

describe('an account export', () => {
  it('gives chats, messages, notices and the owner', async () => {
    const {
      chats,
      messages,
      owners,
      unparsed,
      warnings,
      read: count,
    } = await read(fixture('account-with-service-entries.json'))
    expect([count, messages.length, unparsed, warnings]).toEqual([7, 7, [], []])
    expect(owners).toEqual([{ app: 'telegram', kind: 'handle', value: 'user70001', name: 'Ilse Voorbeeld' }])
    const omar = { app: 'telegram', kind: 'handle', value: 'user70002', name: 'Omar' }
    expect(lastChats({ chats } as never)).toEqual([
      { app: 'telegram', key: 'user:70002', title: 'Omar', kind: 'direct', participants: [omar], section: null },
      {
        app: 'telegram',
        key: 'channel:90001',
        title: 'Verhuizers',
        kind: 'group',
        participants: [],
        section: 'left_chats',
      },
    ])
    expect(messages.map(({ kind, event, call, sender }) => [kind, event, call?.outcome, sender?.value])).toEqual([
      ['text', null, undefined, 'user70002'],
      ['text', null, undefined, 'user70001'],
      ['call', null, 'answered', 'user70002'],
      ['call', null, 'declined', 'user70002'],
      ['system', 'disappearing-on', undefined, 'user70001'],
      ['system', 'chat-migrated', undefined, 'channel90001'],
      ['system', 'member-left', undefined, 'user70002'],
    ])
    expect(messages[2]?.call?.durationSeconds).toBe(65)
    expect(messages[5]?.eventDetails).toEqual({
      actor: 'Verhuizers',
      action: 'migrate_from_group',
      old: 'Verhuizers oud',
    })
  })

  it('keeps links behind words, edits and replies', async () => {
    const { messages } = await read(fixture('account-with-service-entries.json'))
    const [first, second] = messages
    expect(first).toMatchObject({ text: 'see this', sentAt: 1679788740000, sentAtRaw: '1679788740', edited: false })
    expect(first?.zone).toEqual({ name: 'UTC', known: 'source' })
    expect(first?.textSource).toContain('https://example.org/map')
    expect(second).toMatchObject({ text: 'ok', textSource: null, edited: true, replyTo: '/chats/list/0/messages/0' })
    expect(second?.eventDetails).toEqual({ editedAt: '1679788920' })
  })
})

describe('an export without zone', () => {
  it('stays undated, in order, with one warning', async () => {
    const { messages, warnings, chats } = await read(fixture('single-chat-without-zone.json'))
    expect(messages.map(({ sentAt, sentAtRaw, edited }) => [sentAt, sentAtRaw, edited])).toEqual([
      [null, '2019-10-27T02:30:00', false],
      [null, '2019-10-27T02:30:00', false],
      [null, '2019-10-27T12:00:00', false],
    ])
    expect(messages.map(({ order }) => order)).toEqual([0, 1, 2])
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([['zone-unknown', 3]])
    expect(chats[0]).toMatchObject({ title: null, key: 'user:4295037298', participants: [] })
  })

  it('takes the zone that was stated, and tells the hour that occurs twice', async () => {
    const { messages, warnings } = await read(fixture('single-chat-without-zone.json'), {
      stated: { zone: 'Europe/Brussels' },
    })
    expect(messages[0]).toMatchObject({
      sentAt: Date.UTC(2019, 9, 27, 0, 30),
      ambiguousAt: Date.UTC(2019, 9, 27, 1, 30),
      timeDoubt: 'clock-set-back',
      zone: { name: 'Europe/Brussels', known: 'stated' },
    })
    expect(messages[2]).toMatchObject({ sentAt: Date.UTC(2019, 9, 27, 11), timeDoubt: null })
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([['time-doubtful', 2]])
  })

  it('knows the people of number ids as those of later ids', async () => {
    const { messages } = await read(fixture('single-chat-without-zone.json'))
    expect(messages[0]?.sender).toEqual({ app: 'telegram', kind: 'handle', value: 'user70002', name: null })
  })
})

describe('recognition', () => {
  it('is certain of its own', () => {
    for (const name of [
      'account-with-service-entries.json',
      'single-chat-without-zone.json',
      'truncated-in-message.json',
    ]) {
      expect(sniff(fixture(name))).toBe('certain')
    }
    expect(sniff('{"name":"A","type":"bot_chat","id":5,"messages":[]}')).toBe('certain')
    expect(sniff('{"about":"x","personal_information":{"user_id":1},"contacts":{"list":[{"a":')).toBe('certain')
  })

  it('refuses other JSON and other files', () => {
    const foreign = [
      '{"participants":[{"name":"A"}],"messages":[{"sender_name":"A","timestamp_ms":1,"content":"x"}]}',
      '{"userId":"8:a","exportDate":"2021-09-02T07:13","conversations":[{"id":"x","MessageList":[]}]}',
      '{"name":"package","version":"1.0.0","type":"module"}',
      '[{"type":"message","user":"U1","text":"x","ts":"1.2"}]',
      '{"messages":[{"type":"message","text":"x"}]}',
      '{"messages":[]}',
      '',
      'plain text',
      '01/02/2020, 10:00 - A: hello',
    ]
    expect(foreign.map((bytes) => sniff(bytes))).toEqual(foreign.map(() => 'no'))
  })

  it('claims a damaged file where only exports lie', () => {
    expect(sniff('garbage', 'case/ChatExport_2024-01-31/result.json')).toBe('possible')
    expect(sniff('garbage', 'case/DataExport_2024-01-31 (1)/result.json')).toBe('possible')
    expect(sniff('garbage', 'case/other/result.json')).toBe('no')
  })
})

describe('messages', () => {
  it('name files that are there and files that are not', async () => {
    const [photo, big, gone, sticker, named] = await readMessages(
      { photo: 'photos/photo_1@01-01-2023_10-00-00.jpg', text: 'caption' },
      {
        file: '(File exceeds maximum size. Change data exporting settings to download.)',
        mime_type: 'application/pdf',
        file_name: 'a (1).pdf',
      },
      { photo: '(File unavailable, please try again later)' },
      {
        file: 'stickers/sticker (8).webp',
        thumbnail: 'stickers/sticker (8).webp_thumb.jpg',
        media_type: 'sticker',
        sticker_emoji: '🍖',
      },
      {
        file: 'plan.pdf (File not included. Change data exporting settings to download.)',
        thumbnail: '(File not included. x)',
      },
    )
    const names = (message?: Message) => message?.attachments.map(({ name, mime }) => [name, mime])
    expect(photo).toMatchObject({ kind: 'media', text: 'caption' })
    expect(names(photo)).toEqual([['photos/photo_1@01-01-2023_10-00-00.jpg', 'image/jpeg']])
    expect(names(big)).toEqual([['a (1).pdf', 'application/pdf']])
    expect(names(gone)).toEqual([[null, null]])
    expect(gone?.eventDetails).toEqual({ media: 'photo' })
    expect(names(sticker)).toEqual([
      ['stickers/sticker (8).webp', 'image/webp'],
      ['stickers/sticker (8).webp_thumb.jpg', 'image/jpeg'],
    ])
    expect(sticker?.eventDetails).toEqual({ media: 'sticker', emoji: '🍖' })
    expect(names(named)).toEqual([['plan.pdf', 'application/pdf']])
  })

  it('find files beside the JSON and nowhere else', () => {
    const source = { path: 'case/ChatExport/result.json', member: null }
    expect(telegramJson.attachmentPaths(source, 'photos/a.jpg')).toEqual(['case/ChatExport/photos/a.jpg'])
    const inZip = { path: 'a.zip', member: 'ChatExport/result.json' }
    expect(telegramJson.attachmentPaths(inZip, 'photos/a.jpg')).toEqual(['ChatExport/photos/a.jpg'])
    for (const name of ['../a', '/etc/passwd', 'C:\\a', 'file:///a', 'a/../../b']) {
      expect(telegramJson.attachmentPaths(source, name)).toEqual([])
    }
  })

  it('may be contacts, places, polls and other cards', async () => {
    const [contact, place, nowhere, poll, invoice] = await readMessages(
      {
        contact_information: { first_name: 'Vera', last_name: 'V', phone_number: '+32 460 00 00 03' },
        contact_vcard: 'contacts/contact_1.vcard',
      },
      { place_name: 'Station', address: 'Main street 1', location_information: { latitude: 50.8, longitude: 4.3 } },
      { location_information: { latitude: 500, longitude: 4.3 }, live_location_period_seconds: 60 },
      {
        poll: {
          question: 'When?',
          closed: false,
          total_voters: 1,
          answers: [
            { text: 'Today', voters: 1, chosen: true },
            { text: 'Never', voters: 0, chosen: false },
          ],
        },
      },
      { invoice_information: '{"title":"Ticket","description":"One way","amount":12000,"currency":"EUR"}' },
    )
    expect(contact).toMatchObject({ kind: 'contact', text: 'Vera V\n+32 460 00 00 03' })
    expect(contact?.attachments[0]).toMatchObject({ name: 'contacts/contact_1.vcard', mime: 'text/vcard' })
    expect(place).toMatchObject({ kind: 'location', location: { lat: 50.8, lon: 4.3, name: 'Station, Main street 1' } })
    expect(nowhere).toMatchObject({ kind: 'location', location: { lat: null, lon: null, name: null } })
    expect(nowhere?.textSource).toContain('500')
    expect(poll).toMatchObject({ kind: 'poll', text: 'When?\nToday\nNever' })
    expect(invoice).toMatchObject({ kind: 'other', text: 'Ticket\nOne way' })
    expect(invoice?.textSource).toContain('12000')
  })

  it('keep what is forwarded, said by bots, reacted and unknown', async () => {
    const { messages, warnings } = await read(
      chatOf(
        { text: 'x', forwarded_from: null, via_bot: '@bot' },
        {
          text: 'y',
          reply_to_message_id: 99,
          reply_to_peer_id: 'channel5',
          reactions: [
            {
              type: 'emoji',
              count: 2,
              emoji: '👍',
              recent: [{ from: 'Ann', from_id: 'user9', date: '2023-01-01T10:05:00' }],
            },
          ],
        },
        { text: 'z', reply_to_message_id: 77, new_field: { a: 1 } },
        {
          type: 'unsupported',
          date: undefined,
          date_unixtime: undefined,
          from: undefined,
          from_id: undefined,
          text: undefined,
        },
        { type: 'service', action: 'something_new', actor: 'Omar', actor_id: 'user70002' },
      ),
    )
    const [forwarded, reacted, unknown, unsupported, action] = messages
    expect(forwarded).toMatchObject({ forwarded: true, eventDetails: { viaBot: '@bot' } })
    expect(reacted?.replyTo).toBe('channel5/99')
    expect(reacted?.reactions).toEqual([
      { account: { app: 'telegram', kind: 'handle', value: 'user9', name: 'Ann' }, reaction: '👍', at: null },
    ])
    expect(reacted?.eventDetails?.reactions).toContain('"count":2')
    expect(unknown).toMatchObject({ replyTo: '77', eventDetails: { new_field: '{"a":1}' } })
    expect(unsupported).toMatchObject({
      kind: 'other',
      event: 'message-unsupported',
      sender: null,
      sentAt: null,
      sentAtRaw: null,
    })
    expect(action).toMatchObject({
      kind: 'system',
      event: 'other',
      eventDetails: { action: 'something_new', actor: 'Omar' },
    })
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([
      ['unknown-type', 2],
      ['zone-unknown', 1],
    ])
    expect(warnings[0]?.message).toContain('the action "something_new" (1), the field "new_field" (1)')
  })

  it.each([
    [
      'create_group',
      'group-created',
      { title: 'G', members: ['A', null, 'B'] },
      { new: 'G', target: 'A, (deleted account), B' },
    ],
    ['edit_group_title', 'subject-changed', { title: 'H' }, { new: 'H' }],
    ['edit_group_photo', 'icon-changed', { photo: 'photos/a.jpg' }, {}],
    ['invite_members', 'member-added', { members: ['Ann'] }, { target: 'Ann' }],
    ['invite_members', 'member-joined', { members: ['Omar'] }, { target: 'Omar' }],
    ['remove_members', 'member-removed', { members: ['Ann'] }, { target: 'Ann' }],
    ['join_group_by_link', 'member-joined', { inviter: 'Ann' }, { inviter: 'Ann' }],
    ['pin_message', 'message-pinned', { message_id: 1 }, { message_id: '1' }],
    ['clear_history', 'history-cleared', {}, {}],
    ['set_messages_ttl', 'disappearing-off', { period: 0 }, { duration: '0' }],
    ['edit_chat_theme', 'theme-changed', { emoticon: '🌸' }, { new: '🌸' }],
    ['invite_to_group_call', 'call-notice', { members: ['Ann'] }, { target: 'Ann' }],
    ['topic_edit', 'other', { new_title: 'T' }, { new: 'T' }],
  ] as const)('report %s as %s', async (action, event, fields, details) => {
    const message = await readMessage({
      type: 'service',
      action,
      actor: 'Omar',
      actor_id: 'user70002',
      from: undefined,
      ...fields,
    })
    expect(message).toMatchObject({ kind: 'system', event, text: null })
    expect(message.eventDetails).toEqual({ action, actor: 'Omar', ...details })
  })

  it.each([
    ['1672563600', 1672563600000, null],
    ['1672563600000', null, 'unit'],
    ['12', null, 'out-of-range'],
    ['soon', null, 'out-of-range'],
    [1672563600, 1672563600000, null],
  ])('read the time %s', async (date_unixtime, sentAt, timeDoubt) => {
    expect(await readMessage({ date_unixtime, text: 'x' })).toMatchObject({
      sentAt,
      timeDoubt,
      sentAtRaw: String(date_unixtime),
    })
  })
})

describe('damage', () => {
  it('costs the message in which the file ends', async () => {
    const { messages, unparsed, read: count } = await read(fixture('truncated-in-message.json'))
    expect([count, messages.length, unparsed.map(({ reason }) => reason)]).toEqual([2, 1, ['truncated']])
  })

  it('of one message leaves the others', async () => {
    const broken = chatOf({ text: 'a' }, { text: 'b' }, { text: 'c' }).replace('"text":"b"', '"text":b')
    const { messages, unparsed, read: count } = await read(broken)
    expect([count, messages.map(({ text }) => text)]).toEqual([3, ['a', 'c']])
    expect(unparsed).toMatchObject([
      { outcome: 'failed', reason: 'invalid-json', locator: { prefix: '/messages/', number: 1 } },
    ])
    const { byteStart, byteEnd } = unparsed[0]?.locator ?? {}
    expect(broken.slice(byteStart ?? 0, byteEnd ?? 0)).toContain('"text":b')
  })

  it.each([
    ['nothing at all', '', 'damaged-file'],
    ['text', 'garbage', 'no-messages'],
    ['another list', '[1,2]', 'no-messages'],
    ['messages that are no list', '{"name":"A","messages":{"a":1}}', 'messages-no-list'],
    ['a chat that is none', '{"chats":{"list":[5]}}', 'not-a-chat'],
  ])('%s is a failed record', async (_, bytes, reason) => {
    const { unparsed, read: count } = await read(bytes)
    expect(count).toBe(unparsed.length)
    expect(unparsed.map((one) => one.reason)).toContain(reason === 'damaged-file' ? unparsed[0]?.reason : reason)
    expect(unparsed.every(({ outcome }) => outcome === 'failed')).toBe(true)
  })

  it('of elements that are no messages, or too large, or too deep, is counted', async () => {
    const deep = `${'['.repeat(300)}${']'.repeat(300)}`
    const bytes = chatOf({ text: 'a' }, { text: 'long'.repeat(500) }, { text: 'b' }).replace(
      '"messages":[',
      `"messages":[7,{},{"type":${deep}},`,
    )
    const { messages, unparsed, read: count } = await read(bytes, { limits: { recordBytes: 1500 } })
    expect([count, messages.map(({ text }) => text)]).toEqual([6, ['a', 'b']])
    expect(unparsed.map(({ reason }) => reason)).toEqual([
      'not-a-message',
      'not-a-message',
      'too-deep',
      'record-too-large',
    ])
  })

  it('is not what the exporter does to control characters', async () => {
    const bytes = chatOf({ text: 'a@b' }, { text: 'c\\x0B' }, { text: 'd\\' }, { text: '@' })
      .replace('a@b', 'a\\x0Bb')
      .replace('"@"', '"\\\\\\x1F"')
    for (const sizes of [[1], [2, 3], [1000]]) {
      const { messages, unparsed } = await readOne(telegramJson, memorySource(bytes, { sizes }))
      expect(unparsed).toEqual([])
      expect(messages.map(({ text }) => text)).toEqual(['a\x0bb', 'c\\x0B', 'd\\', '\\\x1f'])
    }
  })
})

const part = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.record({ type: fc.constantFrom('bold', 'link', 'text_link'), text: fc.string(), href: fc.string() }),
)
const anyMessage = fc.record(
  {
    id: fc.integer(),
    type: fc.constantFrom('message', 'service', 'unsupported', 'other'),
    date: fc.oneof(fc.constant('2020-02-30T10:00:00'), fc.constant('2020-02-03T10:00:00'), fc.string()),
    date_unixtime: fc.oneof(fc.integer().map(String), fc.anything()),
    from: fc.option(fc.string()),
    from_id: fc.oneof(fc.string(), fc.integer()),
    text: fc.oneof(fc.string(), fc.array(part)),
    text_entities: fc.anything(),
    action: fc.constantFrom('phone_call', 'invite_members', 'set_messages_ttl', 'zzz', 'constructor', '__proto__'),
    members: fc.anything(),
    reactions: fc.anything(),
    poll: fc.anything(),
    contact_information: fc.anything(),
    location_information: fc.anything(),
    invoice_information: fc.anything(),
    photo: fc.string(),
  },
  { requiredKeys: [] },
)

describe('properties', () => {
  it('any chunking gives the same', async () => {
    const bytes = fixture('account-with-service-entries.json')
    const whole = await read(bytes)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }), async (sizes) => {
        const cut = await readOne(telegramJson, memorySource(bytes, { sizes }))
        expect(cut).toEqual(whole)
      }),
      { numRuns: 30 },
    )
  })

  it('whatever the messages hold, every one is accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(anyMessage, fc.anything())), async (messages) => {
        const bytes = JSON.stringify({ type: 'private_group', id: 1, messages }) ?? ''
        const result = await read(bytes, { stated: { zone: 'Asia/Tehran' } })
        expect(result.read).toBe(result.messages.length + result.unparsed.length)
        for (const { locator } of result.messages) {
          const element = Buffer.from(bytes).subarray(locator.byteStart ?? 0, locator.byteEnd ?? 0)
          expect(JSON.parse(element.toString())).toEqual(JSON.parse(JSON.stringify(messages[locator.number])))
        }
      }),
    )
  })

  it('arbitrary and broken bytes never throw, and are accounted for', async () => {
    const whole = fixture('account-with-service-entries.json')
    const damaged = fc
      .record({ at: fc.nat(whole.length - 1), bytes: fc.uint8Array({ maxLength: 6 }) })
      .map(({ at, bytes }) => {
        const copy = Buffer.from(whole)
        copy.set(bytes.subarray(0, copy.length - at), at)
        return copy
      })
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
          damaged,
        ),
        async (bytes) => {
          const result = await read(bytes)
          expect(result.read).toBe(result.messages.length + result.unparsed.length)
          sniff(bytes)
        },
      ),
    )
  })

  it('texts come back as written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 20 }),
        async (texts) => {
          const messages = await readMessages(...texts.map((text) => ({ text })))
          expect(messages.map(({ text }) => text)).toEqual(texts.map((text) => text.toWellFormed()))
        },
      ),
    )
  })
})

describe('samples', () => {
  withSamples.each([
    [
      'telegram/frozenspider/telegram_2020-01/result.json',
      [
        ['ppppppp gggggg', 26, 5],
        ['Vvvvv', 10, 2],
        [null, 5, 0],
        ['Ddddddd', 1, 1],
      ],
    ],
    ['telegram/frozenspider/telegram_2021-05/result.json', [['My Group', 1, 2]]],
    ['telegram/frozenspider/telegram_2021-07/result.json', [['My Group', 0, 2]]],
    ['telegram/frozenspider/telegram_2023-01/result.json', [['My Group', 1, 5]]],
    ['telegram/frozenspider/telegram_2023-10_audio-video/result.json', [['My Group', 4, 0]]],
    ['telegram/frozenspider/telegram_2024-01/result.json', [['Dummy Chat', 1, 1]]],
    ['telegram/frozenspider/telegram_2024-01_inline-bot-buttons/result.json', [['Dummy Chat', 5, 0]]],
    ['telegram/chat-miner/test_single_export.json', [[null, 2, 0]]],
  ])('%s has the counted entries', async (path, expected) => {
    const bytes = sample(path)
    expect(sniff(bytes, path)).toBe('certain')
    const everything = await read(bytes)
    const counts = lastChats(everything).map(({ key, title }) => {
      const own = everything.messages.filter(({ chat }) => chat === key)
      const notices = own.filter(({ kind, call }) => kind === 'system' || call !== null).length
      return [title, own.length - notices, notices]
    })
    expect(counts).toEqual(expected)
    expect(everything.unparsed).toEqual([])
    expect(everything.read).toBe(everything.messages.length)
    expect(everything.warnings.filter(({ code }) => code !== 'zone-unknown')).toEqual([])
  })

  withSamples('give the stated instants, the owner and the kinds', async () => {
    const later = await read(sample('telegram/frozenspider/telegram_2023-01/result.json'))
    const at = later.messages.map(({ sentAt }) => sentAt ?? 0)
    expect([Math.min(...at), Math.max(...at)]).toEqual([
      Date.UTC(2016, 1, 10, 16, 55, 2),
      Date.UTC(2023, 1, 18, 14, 55, 2),
    ])
    expect(later.messages.map(({ event }) => event)).toEqual([
      'chat-migrated',
      'chat-migrated',
      null,
      'member-added',
      'icon-changed',
      'other',
    ])
    const early = await read(sample('telegram/frozenspider/telegram_2020-01/result.json'), {
      stated: { zone: 'Asia/Tashkent' },
    })
    expect(early.owners).toEqual([
      { app: 'telegram', kind: 'handle', value: 'user11111111', name: 'Aaaaa Aaaaaaaaaaa' },
    ])
    const kinds = Object.groupBy(early.messages, ({ kind }) => kind)
    expect(Object.fromEntries(Object.entries(kinds).map(([kind, of]) => [kind, of.length]))).toEqual({
      system: 6,
      media: 16,
      text: 21,
      contact: 3,
      location: 1,
      poll: 1,
      call: 2,
    })
    expect(early.messages.filter(({ edited }) => edited)).toHaveLength(2)
    expect(early.messages[0]?.sentAt).toBe(Date.UTC(2016, 10, 8, 19, 26, 24))
  })

  withSamples('of the other formats are refused', () => {
    const foreign = [
      'facebook/msgvault/json_with_media/your_activity_across_facebook/messages/inbox/bob_XYZ789/message_1.json',
      'facebook/msgvault/e2ee_simple/your_activity_across_facebook/messages/alice_1.json',
      'instagram/chat-miner/test_export.json',
      'skype/fedorzima/messages.json',
      'viber/pavlosmak/Friend - messages.CSV',
      'signal/chat-miner/test_export.txt',
      'whatsapp/whats_json/android-en.txt',
    ]
    expect(foreign.map((path) => sniff(sample(path), path))).toEqual(foreign.map(() => 'no'))
  })
})
