import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  lastChats,
  type MemorySourceOptions,
  memoryHead,
  memorySource,
  type ReadOptions,
  readOne,
} from '../../test-support/memory-source.ts'
import { instantOf } from './created-at.ts'
import { instagramJson } from './instagram-json.ts'

const path = 'ann.b_20200101/messages.json'
const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'fixtures', name))
const sniff = (content: Uint8Array | string, options: MemorySourceOptions = { path }) =>
  instagramJson.sniff(memoryHead(content, options))

async function parse(content: Uint8Array | string, options: MemorySourceOptions = {}, how: ReadOptions = {}) {
  const all = await readOne(instagramJson, memorySource(content, { path, ...options }), how)
  expect(all.read).toBe(all.messages.length + all.unparsed.length)
  return all
}
const handle = (value: string) => ({ app: 'instagram', kind: 'handle', value, name: null })
const conversations = (...lists: unknown[][]): string =>
  JSON.stringify(lists.map((conversation) => ({ participants: ['ann.b', 'kim_o'], conversation })))
const one = async (fields: Record<string, unknown>) =>
  (await parse(conversations([{ sender: 'ann.b', created_at: '2019-06-13T02:15:02+00:00', ...fields }]))).messages[0]

describe('accepted', () => {
  it('reads conversations with every kind of message seen', async () => {
    const bytes = fixture('two-conversations.json')
    expect(sniff(bytes)).toBe('certain')
    const all = await parse(bytes)
    expect(lastChats(all)).toMatchObject([
      {
        app: 'instagram',
        title: null,
        kind: 'direct',
        participants: [handle('ann.b'), handle('kim_o')],
        section: null,
      },
      { kind: 'group', participants: [handle('ann.b'), handle('kim_o'), handle('cy')] },
    ])
    expect(
      all.messages.map(({ sender, text, kind, event, order }) => [sender?.value, text, kind, event, order]),
    ).toEqual([
      ['kim_o', null, 'media', null, 0],
      ['ann.b', 'à demain 😀 غدا', 'text', null, -1],
      ['ann.b', 'https://scontent.example/p/1.jpg', 'text', null, -2],
      ['kim_o', 'Nice one there', 'text', null, -3],
      ['cy', 'cy named the group Friday crew', 'system', 'subject-changed', 0],
      ['cy', null, 'contact', null, -1],
      ['kim_o', null, 'media', null, -2],
      ['kim_o', 'kim_o started a video call', 'call', null, -3],
      ['ann.b', '❤️', 'text', null, -4],
      ['ann.b', null, 'media', null, -5],
      ['ann.b', null, 'location', null, -6],
    ])
    expect(all.messages[0]).toMatchObject({
      sentAt: Date.UTC(2019, 5, 13, 2, 15, 2, 150),
      sentAtRaw: '2019-06-13T02:15:02.150760+00:00',
      zone: { name: 'UTC', known: 'source' },
      attachments: [{ name: 'https://scontent.example/v/t51/photo.jpg?x=1', mime: 'image/jpeg', found: false }],
      reactions: [{ account: handle('ann.b'), reaction: 'like', at: Date.UTC(2019, 5, 13, 2, 15, 14, 329) }],
    })
    expect(all.messages[1]?.sentAt).toBe(Date.UTC(2019, 5, 12, 23))
    expect(all.messages[2]?.eventDetails).toEqual({
      shareOwner: 'a.shop',
      shareLink: 'https://scontent.example/p/1.jpg',
    })
    expect(all.messages[3]?.eventDetails).toEqual({ story: "Shared ann.b's story" })
    expect(all.messages[4]?.eventDetails).toEqual({ new: 'Friday crew' })
    expect(all.messages[5]?.eventDetails).toEqual({ shareUsername: 'a.shop', shareName: 'A Shop' })
    expect(all.messages[6]?.attachments.map(({ name }) => name)).toEqual([null])
    expect(all.messages[7]?.call).toEqual({ durationSeconds: null, outcome: 'unknown' })
    expect(all.messages[9]?.attachments.map(({ name, mime }) => [name, mime])).toEqual([
      ['https://media.example/a.mp4', 'video/mp4'],
    ])
    expect(all.messages[10]).toMatchObject({
      location: { lat: 50.8467, lon: 4.3525, name: 'Grand Place' },
      eventDetails: { address: 'Grote Markt 1', city: 'Brussels' },
    })
    for (const { locator } of all.messages) {
      const found = JSON.parse(bytes.subarray(locator.byteStart ?? 0, locator.byteEnd ?? 0).toString())
      const [, chat] = locator.prefix.split('/')
      expect(found).toEqual(JSON.parse(bytes.toString())[Number(chat)].conversation[locator.number])
    }
    expect([all.unparsed, all.warnings]).toEqual([[], []])
  })

  it('gives conversations of the same members one chat, and others without members their place', async () => {
    const both = await parse(
      conversations(
        [{ sender: 'ann.b', created_at: '2019-06-13T02:15:02Z' }],
        [{ sender: 'kim_o', created_at: '2019-06-13T02:15:02Z' }],
      ),
    )
    expect(new Set(both.messages.map(({ chat }) => chat)).size).toBe(1)
    const late =
      '[{"conversation":[{"sender":"a","created_at":"2019-06-13T02:15:02Z"}],"participants":["a","b"]},{"conversation":[{"sender":"a","created_at":"2019-06-13T02:15:02Z"}]}]'
    const { messages, ...all } = await parse(late)
    expect(new Set(messages.map(({ chat }) => chat)).size).toBe(2)
    expect(lastChats({ messages, ...all }).map(({ participants }) => participants.length)).toEqual([2, 0])
  })

  it('tells the order of time from the times', async () => {
    const order = async (...days: number[]) =>
      (
        await parse(conversations(days.map((day) => ({ sender: 'ann.b', created_at: `2019-06-${day}T00:00:00Z` }))))
      ).messages.map((m) => m.order)
    expect(await order(13, 12, 12)).toEqual([0, -1, -2])
    expect(await order(11, 12, 12)).toEqual([0, 1, 2])
  })

  it('keeps what was typed, whatever it says, and restores text whose bytes were misread', async () => {
    expect((await one({ text: 'Media unavailable.' }))?.text).toBe('Media unavailable.')
    const stored = Buffer.from('à demain').toString('latin1')
    expect(await one({ text: stored })).toMatchObject({ text: 'à demain', textSource: stored })
    expect(await one({ text: 'see', link: 'https://example.org/a' })).toMatchObject({
      text: 'see\nhttps://example.org/a',
      textSource: null,
    })
    expect(await one({ text: null, story_share: "Shared cy's story" })).toMatchObject({
      text: "Shared cy's story",
      kind: 'other',
    })
    expect(await one({ media_share_caption: 'a post', media_share_url: 'Media share unavailable' })).toMatchObject({
      text: 'a post',
      eventDetails: { shareText: 'a post' },
    })
    expect(await one({ action: 'cy hat die Gruppe verlassen' })).toMatchObject({ kind: 'system', event: 'other' })
    expect(await one({ likes: [{ date: 'x' }, { username: 'cy', date: 'soon' }] })).toMatchObject({
      reactions: [{ account: handle('cy'), at: null }],
      eventDetails: { likes: '[{"date":"x"}]' },
    })
  })

  it('names fields that it does not know', async () => {
    const { warnings } = await parse(
      conversations([{ sender: 'ann.b', created_at: '2019-06-13T02:15:02Z', payment: { amount: 5 }, seen: true }]),
    )
    expect(warnings).toMatchObject([
      { code: 'unknown-type', records: 1, message: expect.stringContaining('the field "payment"') },
    ])
  })
})

describe('times', () => {
  it.each([
    ['2018-11-25T04:24:39.409261+00:00', Date.UTC(2018, 10, 25, 4, 24, 39, 409)],
    ['2018-11-25T04:24:39Z', Date.UTC(2018, 10, 25, 4, 24, 39)],
    ['2018-11-25T04:24:39.4-05:30', Date.UTC(2018, 10, 25, 9, 54, 39, 400)],
    ['2018-02-29T04:24:39Z', Number.NaN],
    ['2018-11-25T24:24:39Z', Number.NaN],
    ['2018-11-25T04:24:39', Number.NaN],
    ['', Number.NaN],
  ])('%s', (text, at) => {
    expect(instantOf(text)).toBe(at)
  })

  it('that cannot be are kept as found', async () => {
    expect(await one({ created_at: 'soon' })).toMatchObject({
      sentAt: null,
      sentAtRaw: 'soon',
      timeDoubt: 'out-of-range',
    })
    expect(await one({ created_at: 12 })).toMatchObject({ sentAt: null, sentAtRaw: '12', timeDoubt: 'out-of-range' })
    expect(await one({ created_at: null })).toMatchObject({ sentAt: null, sentAtRaw: null, timeDoubt: null })
  })
})

describe('refused', () => {
  it('does not claim other JSON', () => {
    const others = [
      ...[
        '[]',
        '{}',
        '',
        'text',
        '[1,2]',
        '[{"participants":["a"]}]',
        '[{"conversation":[]}]',
        '[{"conversation":[1]}]',
      ],
      '{"participants":[{"name":"a"}],"messages":[{"sender_name":"a","timestamp_ms":1}]}',
      '[{"participants":["a"],"conversation":[{"sender":"a","date":1}]}]',
    ]
    for (const other of others) expect([other, sniff(other)]).toEqual([other, 'no'])
    expect(sniff('[{"participants":["a","b"],"conversation":[]}]')).toBe('certain')
  })
})

describe('damaged', () => {
  it('fails the broken messages, with their place, and reads the others', async () => {
    const { messages, unparsed, warnings } = await parse(fixture('damaged.json'))
    expect(messages.map(({ text, sentAt }) => [text, sentAt === null])).toEqual([
      ['three', false],
      ['two', true],
      ['one', false],
    ])
    expect(unparsed.map(({ reason, locator }) => [reason, locator?.number])).toEqual([
      ['invalid-json', 1],
      ['not-a-message', 2],
      ['not-a-message', 3],
      ['messages-no-list', undefined],
      ['not-a-conversation', undefined],
    ])
    expect(warnings).toMatchObject([{ code: 'time-out-of-range', records: 1 }])
  })

  it('counts the message in which a file ends', async () => {
    const { messages, unparsed } = await parse(fixture('truncated.json'))
    expect(messages.map(({ text }) => text)).toEqual(['two'])
    expect(unparsed.map(({ reason, locator }) => [reason, locator?.number])).toEqual([['truncated', 1]])
    const between = await parse(
      fixture('truncated.json')
        .toString()
        .replace(/, \{"sender": "kim_o".*/s, ''),
    )
    expect(between.unparsed.map(({ reason, locator }) => [reason, locator])).toEqual([['truncated', null]])
  })

  it('fails what is no list of conversations', async () => {
    for (const content of ['', '7', '"x"', '{"a']) expect((await parse(content)).unparsed.length).toBe(1)
  })

  it('bounds large and deep messages', async () => {
    const deep = JSON.parse(`${'['.repeat(300)}${']'.repeat(300)}`)
    const list = [
      { sender: 'a', text: 'x'.repeat(5000) },
      { sender: 'a', deep },
      { sender: 'a', text: 'ok' },
    ]
    const { messages, unparsed } = await parse(conversations(list), {}, { limits: { recordBytes: 4000 } })
    expect(unparsed.map(({ reason }) => reason)).toEqual(['record-too-large', 'too-deep'])
    expect(messages.map(({ text }) => text)).toEqual(['ok'])
  })
})

describe('properties', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 })
  const written = fc.record({
    sender: fc.constantFrom('ann.b', 'kim_o'),
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => !/^[\0-\u00ff]*$/.test(text)),
    at: fc.integer({ min: Date.UTC(2016, 0, 1), max: Date.UTC(2020, 0, 1) }),
  })

  it('gives back what was written, in any pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(written, { maxLength: 6 }), sizes, async (messages, cut) => {
        const list = messages.map(({ sender, text, at }) => ({ sender, created_at: new Date(at).toISOString(), text }))
        const { messages: read, warnings } = await parse(conversations(list), { sizes: cut })
        expect(read.map((m) => [m.sender?.value, m.text, m.sentAt])).toEqual(
          messages.map((m) => [m.sender, m.text, m.at]),
        )
        expect(warnings).toEqual([])
      }),
    )
  })

  it('gives the same whatever the pieces', async () => {
    const names = ['two-conversations.json', 'damaged.json', 'truncated.json']
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), sizes, async (file, cut) => {
        expect(await parse(fixture(file), { sizes: cut })).toEqual(await parse(fixture(file)))
      }),
      { numRuns: 50 },
    )
  })

  it('never throws and accounts for every record, whatever the bytes', async () => {
    const keys = fc.constantFrom(
      'sender',
      'created_at',
      'text',
      'likes',
      'media',
      'animated_media_images',
      'link',
      'latitude',
      'action',
      'heart',
    )
    const value = fc.jsonValue({ maxDepth: 3 })
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .array(fc.oneof(fc.dictionary(keys, value), value), { maxLength: 5 })
        .map((list) => Buffer.from(conversations(list))),
      fc
        .array(fc.dictionary(fc.constantFrom('participants', 'conversation', 'x'), value))
        .map((list) => Buffer.from(JSON.stringify(list))),
      fc.tuple(fc.nat(2400), fc.nat(255)).map(([at, byte]) => {
        const bytes = fixture('two-conversations.json')
        bytes[at] = byte
        return bytes
      }),
    )
    await fc.assert(
      fc.asyncProperty(content, async (bytes) => {
        expect(['certain', 'possible', 'no']).toContain(sniff(bytes))
        for (const { message } of (await parse(bytes)).unparsed) expect(message).toMatch(/^ann\.b_2020.*\. [A-Z]/)
      }),
      { numRuns: 400 },
    )
  })
})

const samples = join(import.meta.dirname, '../../../../../../shared/samples')

it.skipIf(!existsSync(samples))('refuses every sample: none is of this generation', () => {
  const files = globSync('**/*.{json,htm,html,txt,csv}', { cwd: samples })
  expect(files.length).toBeGreaterThan(20)
  for (const file of files)
    expect([file, sniff(readFileSync(join(samples, file)), { path: file })]).toEqual([file, 'no'])
})
