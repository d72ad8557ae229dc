import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Batch, Chat, Message, Unparsed, Warning } from '@casethread/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParseContext } from '../../format.ts'
import { defaultLimits, type Limits } from '../../limits.ts'
import { memoryHead, memorySource } from '../../test-support/memory-source.ts'
import { facebookJson } from './facebook-json.ts'

const inbox = 'your_facebook_activity/messages/inbox/ann_1234567/message_1.json'
const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'fixtures', name))

interface Parsed {
  chats: Chat[]
  messages: Message[]
  unparsed: Unparsed[]
  warnings: Warning[]
  read: number
  batches: Batch[]
}

interface How {
  path?: string
  member?: string | null
  sizes?: readonly number[]
  limits?: Partial<Limits>
}

const sniff = (content: Uint8Array | string, how: How = {}) =>
  facebookJson.sniff(memoryHead(content, { path: inbox, ...how }))

async function parse(content: Uint8Array | string, how: How = {}): Promise<Parsed> {
  const { limits } = how
  const source = memorySource(content, { path: inbox, sizes: [65536], ...how })
  const context: ParseContext<undefined> = {
    stated: { zone: null, dateOrder: null, region: null },
    zone: { name: null, known: 'assumed' },
    decision: undefined,
    limits: { ...defaultLimits, ...limits },
  }
  const parsed: Parsed = { chats: [], messages: [], unparsed: [], warnings: [], read: 0, batches: [] }
  const batches = facebookJson.parse(source, context)
  for (;;) {
    const next = await batches.next()
    if (next.done) return check({ ...parsed, read: next.value.read })
    parsed.batches.push(next.value)
    for (const list of ['chats', 'messages', 'unparsed', 'warnings'] as const)
      parsed[list].push(...(next.value[list] as never[]))
  }
}

/** What holds of every result: the accounting balances, each chat comes before its messages, each locator is its own. */
function check(parsed: Parsed): Parsed {
  expect(parsed.read).toBe(parsed.messages.length + parsed.unparsed.length)
  const announced = new Set<string>()
  for (const { chats, messages } of parsed.batches) {
    for (const { key } of chats) announced.add(key)
    for (const { chat } of messages) expect(announced).toContain(chat)
  }
  const places = parsed.messages.map(({ locator }) => `${locator.prefix}${locator.number}`)
  expect(new Set(places).size).toBe(places.length)
  return parsed
}

const thread = (messages: readonly unknown[], fields: Record<string, unknown> = {}): string =>
  JSON.stringify({
    participants: [{ name: 'Ann' }, { name: 'Bo' }],
    messages,
    title: 'Ann',
    thread_path: 'inbox/ann_1234567',
    ...fields,
  })
const one = async (message: Record<string, unknown>, how: How = {}): Promise<Message | undefined> =>
  (await parse(thread([{ sender_name: 'Ann', timestamp_ms: 1_600_000_000_000, ...message }]), how)).messages[0]

describe('accepted', () => {
  it('reads a thread of the classic layout', async () => {
    const bytes = fixture('newest-first.json')
    const path = 'export/your_facebook_activity/messages/inbox/inesdubel_1000200030/message_1.json'
    expect(sniff(bytes, { path })).toBe('certain')
    const { chats, messages, unparsed, warnings } = await parse(bytes, { path })
    const ines = { app: 'facebook', kind: 'name', value: 'Ines Dübel', name: 'Ines Dübel' }
    const karim = { app: 'facebook', kind: 'name', value: 'Karim Owner', name: 'Karim Owner' }
    expect(chats).toEqual([
      {
        app: 'facebook',
        key: 'thread:1000200030',
        title: 'Ines Dübel',
        kind: 'direct',
        participants: [ines, karim],
        section: 'inbox',
      },
    ])
    expect(messages.map(({ sender, text, kind, order }) => [sender, text, kind, order])).toEqual([
      [karim, 'à demain 😀', 'text', 0],
      [ines, 'غدا الساعة ٨', 'text', -1],
      [ines, null, 'media', -2],
    ])
    expect(messages[0]).toMatchObject({
      sentAt: Date.UTC(2021, 0, 1, 12),
      sentAtRaw: '1609502400000',
      zone: { name: 'UTC', known: 'source' },
      timeDoubt: null,
      ambiguousAt: null,
      state: 'live',
      event: null,
      eventDetails: null,
    })
    expect(messages[0]?.textSource).toBe(Buffer.from('à demain 😀').toString('latin1'))
    expect(messages[1]?.reactions).toEqual([{ account: karim, reaction: '👍', at: null }])
    expect(messages[2]?.attachments).toEqual([
      {
        name: 'your_facebook_activity/messages/inbox/inesdubel_1000200030/photos/été.jpg',
        mime: 'image/jpeg',
        sizeBytes: null,
        sha256: null,
        found: false,
        path: null,
      },
    ])
    for (const { locator } of messages) {
      const range = bytes.subarray(locator.byteStart ?? 0, locator.byteEnd ?? 0).toString()
      expect(JSON.parse(range)).toEqual(JSON.parse(bytes.toString()).messages[locator.number])
    }
    expect([unparsed, warnings]).toEqual([[], []])
  })

  it('reads calls, notices, unsent messages, places and messages of nobody', async () => {
    const { messages, chats, warnings } = await parse(fixture('calls-and-notices.json'))
    expect(chats[0]).toMatchObject({
      kind: 'group',
      title: 'Friday crew',
      participants: [{ value: 'Ana' }, { value: 'Bo' }, { value: 'Cy' }],
    })
    expect(messages.map(({ kind, event, eventDetails }) => [kind, event, eventDetails])).toEqual([
      ['system', 'member-left', { target: 'Ana' }],
      ['system', 'member-added', { target: 'Bo' }],
      ['call', null, null],
      ['call', null, null],
      ['system', 'reaction-notice', { reaction: '😍' }],
      ['system', 'subject-changed', { new: 'Friday crew' }],
      ['text', 'message-unsent', null],
      ['location', null, { shareLink: 'https://www.bing.com/maps/default.aspx?v=2&pc=FACEBK&where1=50.85,+4.35' }],
      ['other', null, { sender: 'not named in the export' }],
    ])
    expect(messages.map(({ call }) => call).filter(Boolean)).toEqual([
      { durationSeconds: 75, outcome: 'answered' },
      { durationSeconds: 0, outcome: 'missed' },
    ])
    expect(messages[4]?.text).toBe('Reacted 😍 to your message ')
    expect(messages[6]).toMatchObject({ state: 'deleted-flagged', text: 'take this back' })
    expect(messages[7]?.location).toEqual({ lat: 50.85, lon: 4.35, name: null })
    expect(messages[8]).toMatchObject({ sender: null, text: null })
    expect(warnings).toEqual([])
  })

  it('reads the encrypted layout, escaped or not, in the order found', async () => {
    const { chats, messages, warnings } = await parse(fixture('encrypted.json'), {
      path: 'e2ee.zip',
      member: 'Ödön_40.json',
    })
    expect(chats).toMatchObject([{ key: 'e2ee:Ödön_40', title: 'Ödön_40', section: 'e2ee', kind: 'direct' }])
    expect(messages.map(({ sender, text, order, state }) => [sender?.value, text, order, state])).toEqual([
      ['Ana', 'proper café', 0, 'live'],
      ['Ödön', 'escaped café', 1, 'deleted-flagged'],
      ['Ana', null, 2, 'live'],
    ])
    expect(messages[2]?.attachments.map(({ name }) => name)).toEqual(['./media/0a1b.jpeg', null])
    expect(warnings).toEqual([])
    expect(sniff(fixture('encrypted.json'), { path: 'Ödön_40.json' })).toBe('certain')
  })

  it('keeps doubtful times undated, and says so once for the file', async () => {
    const { messages, warnings } = await parse(fixture('seconds-in-milliseconds.json'))
    expect(messages.map(({ sentAt, sentAtRaw, timeDoubt }) => [sentAt, sentAtRaw, timeDoubt])).toEqual([
      [null, '1500000002', 'unit'],
      [1_500_000_001_000, '1500000001000', null],
      [null, '7', 'out-of-range'],
      [null, '"soon"', 'out-of-range'],
      [null, null, null],
    ])
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([
      ['time-unit-doubtful', 1],
      ['time-out-of-range', 2],
    ])
  })

  it('tells the order of time from the times, not from the place', async () => {
    const order = async (times: number[]) =>
      (await parse(thread(times.map((t) => ({ sender_name: 'Ann', timestamp_ms: 1.6e12 + t }))))).messages.map(
        (m) => m.order,
      )
    expect(await order([3, 2, 2, 1])).toEqual([0, -1, -2, -3])
    expect(await order([1, 2, 2, 3])).toEqual([0, 1, 2, 3])
    expect(await order([1, 1])).toEqual([0, -1])
  })

  it('takes a bare list of messages, of Instagram where the folder says so', async () => {
    const json = JSON.stringify({
      messages: [{ sender_name: 'Ann', timestamp_ms: 1_600_000_000_000, content: 'Liked a message' }],
    })
    const how = { path: 'instagram-ann-2024/list.json' }
    expect(sniff(json, how)).toBe('certain')
    const { chats, messages, warnings } = await parse(json, how)
    expect(chats).toMatchObject([
      { app: 'instagram', key: 'file:0123456789ab', title: null, kind: 'unknown', participants: [] },
    ])
    expect(messages[0]).toMatchObject({ event: 'reaction-notice', sender: { app: 'instagram' } })
    expect(warnings).toEqual([])
    expect((await parse(json, { path: 'list.json' })).messages[0]).toMatchObject({
      event: null,
      sender: { app: 'facebook' },
    })
  })

  it('knows Instagram by what only it writes', async () => {
    const share = { link: 'https://www.instagram.com/p/1', share_text: 'a post', original_content_owner: 'ann.b' }
    const { chats, messages } = await parse(thread([{ sender_name: 'Ann', timestamp_ms: 1.6e12, share }]), {
      path: 'x/message_1.json',
    })
    expect(chats[0]?.app).toBe('instagram')
    expect(messages[0]).toMatchObject({
      text: 'a post\nhttps://www.instagram.com/p/1',
      eventDetails: { shareOwner: 'ann.b', shareText: 'a post' },
    })
  })

  it('announces a long thread early and completes it at the end', async () => {
    const messages = Array.from({ length: 20_500 }, (_, i) => ({
      sender_name: 'Ann',
      timestamp_ms: 1.6e12 - i,
      content: `${i}`,
    }))
    const parsed = await parse(
      JSON.stringify({ messages, participants: [{ name: 'Ann' }, { name: 'Bo' }], title: 'Bo' }),
      { path: 'message_1.json' },
    )
    expect(parsed.chats.map(({ title, participants }) => [title, participants.length])).toEqual([
      [null, 0],
      ['Bo', 2],
    ])
    expect(new Set(parsed.chats.map(({ key }) => key)).size).toBe(1)
    expect(parsed.messages.at(-1)).toMatchObject({ text: '20499', order: -20_499 })
    expect(Math.max(...parsed.batches.map((batch) => batch.messages.length))).toBeLessThanOrEqual(4000)
  })
})

describe('messages', () => {
  it('adds a shared link to what was written, and keeps the stored form', async () => {
    const link = 'https://example.org/a'
    expect(await one({ content: 'look', share: { link } })).toMatchObject({
      text: `look\n${link}`,
      textSource: JSON.stringify({ content: 'look', share: { link } }),
      eventDetails: { shareLink: link },
    })
    expect(await one({ content: `see ${link}`, share: { link } })).toMatchObject({
      text: `see ${link}`,
      textSource: null,
    })
    expect(await one({ share: { share_text: 'only text' } })).toMatchObject({ text: 'only text', kind: 'text' })
  })

  it('reads places from maps, wrapped or as an address, and none from impossible numbers', async () => {
    const place = async (link: string) => (await one({ share: { link } }))?.location
    const map = 'https://www.bing.com/maps/default.aspx?where1='
    expect(await place(`https://l.facebook.com/l.php?u=${encodeURIComponent(`${map}-33.4,70.6`)}`)).toEqual({
      lat: -33.4,
      lon: 70.6,
      name: null,
    })
    expect(await place(`${map}Rue+Neuve+1`)).toEqual({ lat: null, lon: null, name: 'Rue Neuve 1' })
    expect(await place(`${map}95,4`)).toBeNull()
    expect(await place('no link at all')).toBeNull()
  })

  it('lists every kind of attachment', async () => {
    const message = await one({
      videos: [{ uri: 'messages/v.mp4', thumbnail: { uri: 'messages/t.jpg' } }],
      audio_files: [{ uri: 'messages/a.mp4' }],
      gifs: [{ uri: 'g.gif' }],
      files: [{ uri: 'https://cdn.example/x.pdf?sig=1' }, {}],
      sticker: { uri: 'messages/stickers_used/s.png', ai_stickers: [] },
    })
    expect(message?.kind).toBe('media')
    expect(message?.attachments.map(({ name, mime }) => [name, mime])).toEqual([
      ['messages/v.mp4', 'video/mp4'],
      ['messages/t.jpg', 'image/jpeg'],
      ['messages/a.mp4', 'audio/mp4'],
      ['g.gif', 'image/gif'],
      ['https://cdn.example/x.pdf?sig=1', 'application/pdf'],
      [null, null],
      ['messages/stickers_used/s.png', 'image/png'],
    ])
  })

  it('takes a sentence for a notice only where nobody types it', async () => {
    const event = async (content: string, more = {}) => (await one({ content, ...more }))?.event
    expect(await event('Ann set the nickname for Bo to Big B.')).toBe('nickname-changed')
    expect(await event('Ann removed Bo from the group.')).toBe('member-removed')
    expect(await event('Ann sent an attachment.')).toBe('other')
    expect(await event('Ann sent an attachment.', { share: { link: 'https://example.org' } })).toBeNull()
    expect(await event('Reacted with a laugh to your message')).toBeNull()
    expect(await event('Bo left the group.')).toBeNull()
    expect(await event('Ann')).toBeNull()
    expect(await one({ content: 'You left the group.' })).toMatchObject({
      kind: 'text',
      event: null,
      eventDetails: { hint: 'possibly a notice of the app' },
    })
    expect(await one({ content: 'x', users: [{ name: 'Bo' }] })).toMatchObject({
      kind: 'system',
      event: 'other',
      eventDetails: { target: 'Bo' },
    })
    expect((await one({ type: 'Subscribe', users: [{ name: 'Ann' }] }))?.event).toBe('member-joined')
    expect((await one({ type: 'Unsubscribe', users: [{ name: 'Bo' }] }))?.event).toBe('member-removed')
  })

  it('keeps what is rare, and names what it does not know', async () => {
    const message = {
      sender_name: 'Ann',
      timestamp_ms: 1.6e12,
      content: 'x',
      ip: '192.0.2.1',
      is_taken_down: true,
      is_geoblocked_for_viewer: false,
    }
    const odd = {
      ...message,
      type: 'Payment',
      memo: 'for the rent',
      bumped_message_metadata: { bumped_message: 'again', is_bumped: true },
      empty: [],
      n: 3,
    }
    const { messages, warnings } = await parse(thread([odd], { pinned: ['x'] }))
    expect(messages[0]?.eventDetails).toEqual({
      ip: '192.0.2.1',
      is_taken_down: 'true',
      bumpedMessage: 'again',
      type: 'Payment',
    })
    expect(warnings).toEqual([
      {
        code: 'unknown-type',
        locator: null,
        records: 2,
        message: expect.stringContaining('the field "memo", the field "pinned" of the thread, the type "Payment"'),
      },
    ])
  })

  it('warns of text that could not be restored', async () => {
    const cut = '\u00c3\u00a9 and \u00e2\u0082'
    const { messages, warnings } = await parse(thread([{ sender_name: 'Ann', timestamp_ms: 1.6e12, content: cut }]))
    expect(messages[0]).toMatchObject({ text: cut, textSource: null })
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([['encoding-unrepaired', 1]])
  })

  it('keeps reactions with a time, and those of nobody', async () => {
    const reactions = [
      { reaction: '👍', actor: 'Bo', timestamp: 1_600_000_005 },
      { reaction: '👎', actor: '' },
      { reaction: 'x', actor: 'Cy', timestamp: 1.6e12 },
    ]
    expect(await one({ reactions })).toMatchObject({
      reactions: [
        { account: { value: 'Bo' }, reaction: '👍', at: 1_600_000_005_000 },
        { account: { value: 'Cy' }, at: null },
      ],
      eventDetails: { reactionsOfNobody: '👎' },
    })
  })
})

describe('refused', () => {
  it('does not claim other JSON', () => {
    const others = [
      fixture('other-app.json'),
      '{"name":"x","version":"1.0.0"}',
      '{"userId":"u","conversations":[{"MessageList":[]}]}',
      '[]',
      '12',
      'text',
      '',
      '{"messages":[]}',
      '{"messages":["a"]}',
      '{"participants":["a"]}',
      '{"participants":[{"name":"a"}]}',
      '<html>',
    ]
    for (const other of others) expect(sniff(other, { path: 'folder/data.json' })).toBe('no')
  })

  it('does not claim what lies beside the threads', () => {
    expect(sniff('{"secret_groups_v2":[]}', { path: 'your_facebook_activity/messages/secret_groups.json' })).toBe('no')
  })

  it('claims a damaged file where only a thread can be', () => {
    expect(sniff('{this is not json')).toBe('possible')
    expect(sniff(Buffer.alloc(500))).toBe('possible')
    expect(sniff('{broken', { path: 'message_3.json' })).toBe('possible')
    expect(sniff('{broken', { path: 'other.json' })).toBe('no')
    expect(sniff(fixture('no-messages.json'), { path: 'x.json' })).toBe('possible')
    expect(sniff(fixture('truncated.json'), { path: 'x.json' })).toBe('certain')
  })
})

describe('damaged', () => {
  it('fails the broken messages, with their place, and reads the others', async () => {
    const bytes = fixture('damaged-message.json')
    const { messages, unparsed, warnings } = await parse(bytes)
    expect(messages.map(({ text }) => text)).toEqual(['three', 'one'])
    expect(unparsed.map(({ outcome, reason, locator }) => [outcome, reason, locator?.number])).toEqual([
      ['failed', 'invalid-json', 1],
      ['failed', 'not-a-message', 2],
      ['failed', 'not-a-message', 3],
    ])
    const start = bytes.indexOf('{"sender_name": "Bo"')
    expect(unparsed[0]?.message).toBe(
      `${inbox}: /messages/1 (bytes ${start} to ${bytes.indexOf('}', start) + 1}) is not valid JSON. Look at these bytes in the export`,
    )
    expect(warnings).toEqual([])
  })

  it('counts the message in which a file ends, and reads those before', async () => {
    const { messages, unparsed, chats } = await parse(fixture('truncated.json'))
    expect(messages.map(({ text }) => text)).toEqual(['three'])
    expect(unparsed.map(({ reason, locator }) => [reason, locator?.number])).toEqual([['truncated', 1]])
    expect(chats[0]?.participants.length).toBe(2)
    const between = await parse(thread([{ sender_name: 'Ann', timestamp_ms: 1.6e12 }]).replace(/\}\],"title".*/, '},'))
    expect([between.messages.length, between.unparsed.map(({ reason }) => reason)]).toEqual([1, ['truncated']])
  })

  it('fails a file that is no thread any more, with the place and what to do', async () => {
    const { unparsed, chats, read } = await parse('{this is not: valid json')
    expect([chats, read]).toEqual([[], 1])
    expect(unparsed).toEqual([
      {
        outcome: 'failed',
        reason: 'damaged-file',
        locator: null,
        message: `${inbox}: at byte 1 a key in quotes is missing before "t"; nothing behind it could be read. Compare the file with its original, or ask for the export again`,
      },
    ])
    for (const content of ['[]', '7', '\u0000\u0000', '']) expect((await parse(content)).unparsed.length).toBe(1)
  })

  it('fails a thread that lacks its messages and warns of one that lacks its members', async () => {
    const without = await parse(fixture('no-messages.json'))
    expect(without.unparsed.map(({ reason }) => reason)).toEqual(['no-messages'])
    expect(without.chats).toMatchObject([{ title: 'Bo' }])
    expect((await parse(thread(['x'], { messages: { a: 1 } }))).unparsed.map(({ reason }) => reason)).toEqual([
      'no-messages',
    ])
    const members = await parse(thread([{ sender_name: 'Ann', timestamp_ms: 1.6e12 }], { participants: undefined }))
    expect(members.messages.length).toBe(1)
    expect(members.warnings.map(({ code }) => code)).toEqual(['damaged-file'])
  })

  it('goes on behind slips of structure and after bytes that are not UTF-8', async () => {
    const message = '{"sender_name":"Ann","timestamp_ms":1600000000000,"content":"a"}'
    const slips = await parse(
      `{"participants":[{"name":"Ann"}],"messages":[${message} ${message},],"messages":[${message}]}`,
    )
    expect(slips.messages.map(({ locator }) => locator.number)).toEqual([0, 1, 2])
    expect(slips.warnings).toMatchObject([
      { code: 'damaged-file', message: expect.stringContaining('the first of 2 such places') },
    ])
    const bytes = Buffer.from(
      thread([{ sender_name: 'Ann', timestamp_ms: 1.6e12, content: 'a?' }]).replace('?', '\u00ff'),
      'latin1',
    )
    const misencoded = await parse(bytes)
    expect(misencoded.messages[0]?.text).toBe('a\ufffd')
    expect(misencoded.warnings.map(({ code, records }) => [code, records])).toEqual([['invalid-encoding', 1]])
  })

  it('bounds large and deep messages', async () => {
    const deep = JSON.parse(`${'['.repeat(300)}${']'.repeat(300)}`)
    const messages = [
      { sender_name: 'Ann', content: 'x'.repeat(5000) },
      { sender_name: 'Ann', deep },
      { sender_name: 'Ann', content: 'ok' },
    ]
    const { unparsed, messages: read } = await parse(thread(messages), { limits: { recordBytes: 4000 } })
    expect(unparsed.map(({ reason }) => reason)).toEqual(['record-too-large', 'too-deep'])
    expect(read.map(({ text }) => text)).toEqual(['ok'])
  })
})

describe('properties', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 })
  const names = fc.constantFrom('Ann', 'Bo Ünal', 'سارا', 'Ινώ')
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom('مرحبا', 'café', '😍'),
  )
  const message = fc.record({ sender: names, at: fc.integer({ min: 1.1e12, max: 1.9e12 }), text })

  /** As Meta writes: each UTF-8 byte an escaped character, newest first. */
  const misread = (value: unknown): unknown => {
    if (typeof value === 'string') return Buffer.from(value).toString('latin1')
    if (Array.isArray(value)) return value.map(misread)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, misread(inner)]))
  }
  const write = (messages: readonly { sender: string; at: number; text: string }[]): string => {
    const written = messages
      .toSorted((a, b) => b.at - a.at)
      .map(({ sender, at, text }) => ({ sender_name: sender, timestamp_ms: at, content: text }))
    return JSON.stringify(misread(JSON.parse(thread(written))), null, 1).replace(
      /[\u0080-\uffff]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
  }

  it('gives back what Meta would have written, in any chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(message, { selector: ({ at }) => at, maxLength: 8 }),
        sizes,
        async (messages, sizes) => {
          const { messages: read, warnings } = await parse(write(messages), { sizes })
          const inTime = read.toSorted((a, b) => a.order - b.order)
          expect(inTime.map((m) => [m.sender?.value, m.sentAt, m.text])).toEqual(
            messages.toSorted((a, b) => a.at - b.at).map((m) => [m.sender, m.at, m.text]),
          )
          expect(warnings).toEqual([])
        },
      ),
    )
  })

  it('gives the same whatever the chunks', async () => {
    const names = [
      'newest-first.json',
      'calls-and-notices.json',
      'encrypted.json',
      'damaged-message.json',
      'truncated.json',
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), sizes, async (name, sizes) => {
        expect(await parse(fixture(name), { sizes })).toEqual(await parse(fixture(name)))
      }),
      { numRuns: 60 },
    )
  })

  it('never throws and accounts for every record, whatever the bytes', async () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    const keys = [
      'sender_name',
      'timestamp_ms',
      'content',
      'type',
      'photos',
      'share',
      'reactions',
      'users',
      'call_duration',
      'sticker',
      'bumped_message_metadata',
      'media',
    ]
    const odd = fc.dictionary(fc.constantFrom(...keys), value)
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(fc.oneof(odd, value), { maxLength: 5 }).map((messages) => Buffer.from(thread(messages))),
      fc
        .dictionary(fc.constantFrom('participants', 'messages', 'title', 'threadName', 'thread_path'), value)
        .map((fields) => Buffer.from(thread([], fields))),
      fc.tuple(fc.nat(400), fc.nat(255)).map(([at, byte]) => {
        const bytes = fixture('newest-first.json')
        bytes[at] = byte
        return bytes
      }),
    )
    await fc.assert(
      fc.asyncProperty(content, async (bytes) => {
        expect(['certain', 'possible', 'no']).toContain(sniff(bytes))
        for (const { message } of (await parse(bytes)).unparsed)
          expect(message).toMatch(/^your_facebook_activity.*\. [A-Z]/)
      }),
      { numRuns: 400 },
    )
  })
})

const samples = join(import.meta.dirname, '../../../../../../shared/samples')

describe.skipIf(!existsSync(samples))('samples', () => {
  /** The `counted` messages of SOURCES.md; the file that is not JSON counts as one failed record. */
  const counted: Record<string, number> = {
    'facebook/msgvault/json_simple/your_activity_across_facebook/messages/inbox/alice_ABC123/message_1.json': 3,
    'facebook/msgvault/json_simple/your_activity_across_facebook/messages/archived_threads/zoe_ARCH/message_1.json': 1,
    'facebook/msgvault/json_multifile/your_activity_across_facebook/messages/inbox/dave_MULTI/message_1.json': 2,
    'facebook/msgvault/json_multifile/your_activity_across_facebook/messages/inbox/dave_MULTI/message_2.json': 1,
    'facebook/msgvault/json_multifile/your_activity_across_facebook/messages/inbox/dave_MULTI/message_10.json': 1,
    'facebook/msgvault/json_with_media/your_activity_across_facebook/messages/inbox/bob_XYZ789/message_1.json': 1,
    'facebook/msgvault/json_with_media_alt/your_facebook_activity/messages/inbox/carol_ALT456/message_1.json': 1,
    'facebook/msgvault/corrupt/your_activity_across_facebook/messages/inbox/broken_BAD/message_1.json': 0,
    'facebook/msgvault/corrupt/your_activity_across_facebook/messages/inbox/goodsibling_OK/message_1.json': 1,
    'facebook/msgvault/mixed/your_activity_across_facebook/messages/inbox/eve_MIX/message_1.json': 2,
    'facebook/msgvault/e2ee_simple/your_activity_across_facebook/messages/alice_1.json': 4,
    'instagram/chat-miner/test_export.json': 2,
  }

  it('are all listed here', () => {
    expect(globSync('{facebook,instagram}/**/*.json', { cwd: samples }).sort()).toEqual(Object.keys(counted).sort())
  })

  it.each(Object.entries(counted))('%s: %i messages', async (path, expected) => {
    const bytes = readFileSync(join(samples, path))
    expect(sniff(bytes, { path })).toBe(expected > 0 ? 'certain' : 'possible')
    const { messages, read, unparsed, warnings } = await parse(bytes, { path })
    expect([messages.length, read - messages.length, warnings]).toEqual([expected, expected > 0 ? 0 : 1, []])
    expect(unparsed.map(({ reason }) => reason)).toEqual(expected > 0 ? [] : ['damaged-file'])
    for (const { text } of messages) expect(text).not.toMatch(/[\u0080-\u00bf]/)
  })

  it('have the senders and times counted', async () => {
    const { messages } = await parse(
      readFileSync(join(samples, 'facebook/msgvault/e2ee_simple/your_activity_across_facebook/messages/alice_1.json')),
    )
    expect(messages.map(({ sender }) => sender?.value)).toEqual([
      'Test User',
      'Alice Example',
      'Test User',
      'Test User',
    ])
    expect(messages.map(({ sentAt }) => sentAt)).toEqual(
      [0, 1, 2, 3].map((minute) => Date.UTC(2020, 8, 13, 12, 26 + minute, 40)),
    )
    expect(messages.flatMap(({ reactions }) => reactions.map(({ reaction }) => reaction))).toEqual(['❤'])
    expect(messages.map(({ state }) => state)).toEqual(['live', 'live', 'live', 'deleted-flagged'])
  })

  it('of other apps are refused', () => {
    for (const path of globSync('{telegram,skype,viber,whatsapp}/**/*.*', { cwd: samples })) {
      expect([path, sniff(readFileSync(join(samples, path)), { path })]).toEqual([path, 'no'])
    }
  })
})
