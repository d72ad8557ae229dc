import { existsSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Batch, Message } from '@casethread/model'
import fc from 'fast-check'
import { parser } from 'stream-json'
import { pick } from 'stream-json/filters/pick.js'
import { streamValues } from 'stream-json/streamers/stream-values.js'
import { describe, expect, it } from 'vitest'
import { defaultLimits, type Limits } from '../../limits.ts'
import { memorySource } from '../../test-support/memory-source.ts'
import { skypeJson } from './skype-json.ts'

interface Parsed {
  batches: Batch[]
  chats: Batch['chats']
  messages: Message[]
  unparsed: Batch['unparsed']
  warnings: Batch['warnings']
  owners: string[]
  read: number
}

async function parse(bytes: Uint8Array | string, chunkBytes = 1 << 18, limits: Partial<Limits> = {}): Promise<Parsed> {
  const source = memorySource(bytes, { path: 'phone/messages.json', sizes: [chunkBytes] })
  const run = skypeJson.parse(source, { limits: { ...defaultLimits, ...limits } })
  const batches: Batch[] = []
  for (;;) {
    const next = await run.next()
    if (next.done) return { ...joined(batches), batches, read: next.value.read }
    batches.push(next.value)
  }
}

const joined = (batches: Batch[]) => ({
  chats: batches.flatMap(({ chats }) => chats),
  messages: batches.flatMap(({ messages }) => messages),
  unparsed: batches.flatMap(({ unparsed }) => unparsed),
  warnings: batches.flatMap(({ warnings }) => warnings),
  owners: batches.flatMap(({ owners }) => owners ?? []).map(({ value }) => value),
})

const sniff = (bytes: Uint8Array | string) => skypeJson.sniff({ bytes: Buffer.from(bytes) })
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.json`, import.meta.url))

/** The parts of a message that this kind of message has. */
const known = ({ locator: _, zone: __, order: ___, chat: ____, app: _____, ...message }: Message & { app?: string }) =>
  Object.fromEntries(
    Object.entries(message).filter(
      ([, v]) => v !== null && v !== false && v !== 'live' && !(Array.isArray(v) && v.length === 0),
    ),
  )

const oneMessage = (fields: Record<string, unknown>) =>
  JSON.stringify({
    userId: '8:anna',
    exportDate: '2024-03-02T10:15',
    conversations: [{ id: '8:ben', displayName: 'Ben', MessageList: [{ id: '1', from: '8:ben', ...fields }] }],
  })

async function readOne(fields: Record<string, unknown>): Promise<Message> {
  const { messages } = await parse(oneMessage(fields))
  return messages[0] as Message
}

describe('every type', async () => {
  const result = await parse(fixture('every-type'))
  const at = (i: number) => known(result.messages[i] as Message)
  const marek = { app: 'skype', kind: 'handle', value: '8:live:marek', name: 'Marek' }
  const olga = { app: 'skype', kind: 'handle', value: '8:live:olga', name: null }

  it('counts and warns exactly', () => {
    expect([result.read, result.messages.length, result.unparsed]).toEqual([33, 33, []])
    expect(result.warnings.map(({ code, records }) => [code, records])).toEqual([
      ['encrypted-message', 1],
      ['unknown-type', 2],
      ['time-out-of-range', 1],
    ])
    expect(result.warnings[1]?.message).toContain('Hologram/Wave (1), ThreadActivity/Unheard (1)')
    expect(result.owners).toEqual(['8:live:olga'])
  })

  it('announces every chat, those without messages too', () => {
    expect(result.chats.map(({ title, kind, section }) => [title, kind, section])).toEqual([
      ['Marek', 'direct', null],
      ['Boat', 'group', null],
      ['Skype', 'direct', null],
      [null, 'unknown', 'calllogs'],
    ])
    expect(result.chats[1]?.participants).toEqual([
      olga,
      { ...marek, name: null },
      { app: 'skype', kind: 'phone', value: '+32470000001', name: null },
    ])
    expect(result.chats[0]?.participants).toEqual([olga, marek])
  })

  it('leaves plain text alone and unwraps rich text', () => {
    expect(at(0)).toMatchObject({ sender: olga, text: 'a < b && <b>plain</b>', sentAt: 1709290018123 })
    expect(at(0)).not.toHaveProperty('textSource')
    expect(at(1)).toMatchObject({
      ...{ sender: marek, text: "Is it you? :) it's 5 < 6 &amp;" },
      textSource: 'Is it <b>you</b>? <ss type="smile">:)</ss> it&apos;s 5 &lt; 6 &amp;amp;',
      reactions: [{ account: olga, reaction: 'heart', at: 1709290020000 }],
    })
    expect(at(6)).toMatchObject({
      text: 'Look here (https://pay.example/x?a=1&b=2)\nor www.example.org',
      forwarded: true,
      attachments: [{ name: '0-weu-d1-inline', mime: null, found: false, storedName: '0-weu-d1-inline.1' }],
    })
  })

  it('keeps quotes, edits and deletions', () => {
    expect(at(2)).toMatchObject({
      text: '> When?\n> Today?\nTomorrow',
      replyTo: '1709290000000',
      eventDetails: { quotedAuthor: 'live:marek', quotedName: 'Marek', quotedTimeSeconds: '1709290000' },
    })
    expect(at(3)).toMatchObject({
      ...{ text: 'new words', edited: true },
      eventDetails: { replacesMessageOf: '1709289000123', editTime: '1709290015000' },
    })
    const deleted = { kind: 'text', event: 'message-deleted', state: 'deleted-flagged' }
    expect(at(4)).toMatchObject({ ...deleted, eventDetails: { deleteTime: '1709290019000' } })
    expect(at(5)).toMatchObject({ ...deleted, textSource: '<e_m a="live:marek" ts_ms="1709289000123"/>' })
    expect([at(4).text, at(5).text]).toEqual([undefined, undefined])
  })

  it('names files, contacts, places and polls', () => {
    expect(at(7)).toMatchObject({
      kind: 'media',
      attachments: [{ name: 'boat & sea.JPG', mime: 'image/jpeg', found: false, storedName: '0-weu-d1-aa.1.jpg' }],
      eventDetails: { mediaType: 'Picture.1', document: '0-weu-d1-aa', statedSizeBytes: '1234' },
    })
    expect(at(7)).not.toHaveProperty('text')
    expect(at(8)).toMatchObject({ attachments: [{ name: 'list.pdf', storedName: '0-weu-d2-bb.1.pdf' }] })
    expect(at(9)).toMatchObject({ kind: 'contact', text: 'Zora & Co (live:zora)\nTaxi (+32470000001)' })
    expect(at(10)).toMatchObject({
      kind: 'location',
      location: { lat: 59.43681, lon: -24.740695, name: '1 Sea Street' },
    })
    expect(at(14)).toMatchObject({ kind: 'poll', text: 'When?\nFri\nSat' })
  })

  it('tells calls from their beginnings', () => {
    expect(at(11)).toMatchObject({
      ...{ kind: 'call', sender: olga, call: { durationSeconds: 84.82, outcome: 'answered' } },
      eventDetails: {
        ...{ callId: 'c-1', callState: 'ended', participants: '8:live:olga, 8:live:marek' },
        ...{ participantNames: 'Olga, Marek', participantSeconds: '84.82, 80' },
      },
    })
    expect(at(12)).toMatchObject({ kind: 'system', event: 'call-notice', eventDetails: { callId: 'c-1' } })
    expect(at(13)).toMatchObject({ kind: 'call', call: { durationSeconds: null, outcome: 'missed' } })
    expect(at(31)).toMatchObject({
      ...{ kind: 'call', call: { durationSeconds: 84.5, outcome: 'answered' }, textSource: 'Call Logs for Call c-1' },
      eventDetails: { callId: 'c-1', originator: '8:live:olga', target: '8:live:marek' },
    })
    expect(at(32)).toMatchObject({ kind: 'text', text: 'not a log' })
  })

  it('keeps what cannot be read, and says so', () => {
    expect(at(15)).toMatchObject({ kind: 'text', event: 'message-unsupported', textSource: 'AAEC' })
    expect(at(18)).toMatchObject({ kind: 'other', text: '<wave/>', sentAtRaw: '2024-03-01T10:46:40' })
    expect(at(18)).toMatchObject({ timeDoubt: 'out-of-range' })
    expect(at(16)).toMatchObject({ kind: 'system', event: 'contact-added', text: "Hi Olga, I'd like to add you" })
    expect(at(17)).toMatchObject({ kind: 'system', event: 'other' })
  })

  it('types the changes of a group', () => {
    const notices = result.messages.slice(19, 29)
    expect(notices.map(({ kind, sender }) => [kind, sender])).toEqual(Array(10).fill(['system', null]))
    expect(notices.map(({ event, eventDetails }) => [event, eventDetails?.actor, eventDetails?.target])).toEqual([
      ['member-added', '8:live:olga', '8:live:marek, 4:+32470000001'],
      ['subject-changed', '8:live:olga', undefined],
      ['icon-changed', '8:live:olga', undefined],
      ['member-left', '8:live:marek', '8:live:marek'],
      ['member-removed', '8:live:olga', '8:live:marek'],
      ['member-joined', '8:live:olga', '8:live:marek'],
      ['admin-promoted', '8:live:olga', '8:live:marek'],
      ['settings-changed', '8:live:olga', undefined],
      ['encryption-notice', undefined, undefined],
      ['other', undefined, undefined],
    ])
    expect(at(20)).toMatchObject({ text: 'Boat & sea', eventDetails: { new: 'Boat & sea' } })
    expect(at(29)).toMatchObject({ sender: { kind: 'phone', value: '+32470000001', name: 'Taxi' }, kind: 'text' })
  })
})

describe('structure', () => {
  it('finds the owner and the names of a chat wherever they stand', async () => {
    const result = await parse(fixture('fields-behind-messages'))
    expect([result.read, result.messages.length, result.warnings]).toEqual([3, 3, []])
    expect(result.owners).toEqual(['8:anna'])
    expect(new Set(result.messages.map(({ chat }) => chat)).size).toBe(1)
    expect(new Set(result.chats.map(({ key }) => key)).size).toBe(1)
    expect(result.chats.at(-1)).toMatchObject({ title: 'Late topic', kind: 'group' })
    expect(result.chats[1]?.participants.map(({ value }) => value)).toEqual(['8:anna', '8:ben', '8:cleo'])
    expect(result.messages.map(({ sender }) => sender?.value)).toEqual(['8:anna', '8:ben', '8:ben'])
    const places = result.messages.map(({ locator }) => `${locator.prefix}${locator.number}`)
    expect(places).toEqual([
      '/conversations/0/MessageList/0',
      '/conversations/0/MessageList/1',
      '/conversations/1/MessageList/0',
    ])
  })

  it('leads back to the bytes', async () => {
    const bytes = fixture('every-type')
    const { messages } = await parse(bytes, 1000)
    for (const { locator, sentAtRaw } of messages) {
      const record = JSON.parse(bytes.toString('utf8', locator.byteStart ?? 0, locator.byteEnd ?? 0))
      expect(record.originalarrivaltime).toBe(sentAtRaw)
    }
  })

  it('orders what ties by id, whichever way the list runs', async () => {
    const { messages } = await parse(fixture('every-type'))
    const chat = messages.slice(0, 18)
    expect(chat.map(({ order }) => order)).toEqual(chat.map(({ order }) => order).toSorted((a, b) => b - a))
    expect((await readOne({ id: 'abc', content: 'x' })).order).toBe(0)
  })

  it('keeps the chats of two owners apart, and the accounts together', async () => {
    const text = oneMessage({ content: 'x' })
    const [anna, cleo] = [await parse(text), await parse(text.replace('8:anna', 'cleo'))]
    expect([anna.owners, cleo.owners]).toEqual([['8:anna'], ['8:cleo']])
    expect(anna.chats[0]?.key).not.toBe(cleo.chats[0]?.key)
    expect(anna.messages[0]?.sender).toEqual(cleo.messages[0]?.sender)
  })

  it('stays quiet about an account without conversations', async () => {
    for (const conversations of ['[]', 'null']) {
      const result = await parse(`{"userId":"8:anna","exportDate":"2024-03-02T10:15","conversations":${conversations}}`)
      expect([result.read, result.unparsed, result.warnings]).toEqual([0, [], []])
    }
  })
})

describe('damage', () => {
  it('gives up one message and not the file', async () => {
    const result = await parse(fixture('damaged-elements'))
    expect(result.messages.map(({ text }) => text)).toEqual(['one', 'no such day', 'comma lost before'])
    expect(result.messages[1]).toMatchObject({ sentAt: null, sentAtRaw: '2024-02-30T10:46:42.000Z' })
    expect(result.unparsed.map(({ reason, outcome }) => `${outcome} ${reason}`)).toEqual([
      'failed invalid-json',
      'failed not-a-message',
      'failed not-a-message',
    ])
    expect([result.read, result.warnings.map(({ code }) => code)]).toEqual([6, ['time-out-of-range', 'damaged-file']])
    expect(result.warnings[1]?.message).toContain('first of 3 such places')
  })

  it('says where a file is cut', async () => {
    const cut = await parse(fixture('cut-in-message'))
    expect([cut.read, cut.messages.length, cut.unparsed.map(({ reason }) => reason)]).toEqual([2, 1, ['truncated']])
    const between = await parse(fixture('cut-in-message').subarray(0, 235))
    expect([between.read, between.messages.length]).toEqual([2, 1])
    expect(between.unparsed[0]).toMatchObject({ reason: 'truncated', locator: null })
  })

  it('fails a file that is none, and one that is broken beyond its messages', async () => {
    for (const [text, reason] of [
      ['{"userId":"8:anna"}', 'no-conversations'],
      ['[]', 'no-conversations'],
      ['', 'damaged-file'],
      ['{"conversations" []}', 'damaged-file'],
    ] as const) {
      const result = await parse(text)
      expect([text, result.read, result.messages, result.unparsed.map((one) => one.reason)]).toEqual([
        text,
        1,
        [],
        [reason],
      ])
    }
  })

  it('holds one message to the limits', async () => {
    const text = oneMessage({ content: 'x'.repeat(5000), messagetype: 'Text' })
    const result = await parse(text, 1000, { recordBytes: 2000 })
    expect([result.read, result.unparsed.map(({ reason }) => reason)]).toEqual([1, ['record-too-large']])
    const deep = oneMessage({ content: 'x', properties: { emotions: `${'['.repeat(5000)}${']'.repeat(5000)}` } })
    expect((await parse(deep)).messages[0]).toMatchObject({ text: 'x', reactions: [] })
  })

  it('lists unknown types by name, however many there are', async () => {
    const list = Array.from({ length: 3000 }, (_, i) => ({
      id: `${i}`,
      messagetype: `Type${i}${'x'.repeat(80)}`,
      content: 'c',
    }))
    const text = JSON.stringify({ userId: 'a', exportDate: '', conversations: [{ id: '8:b', MessageList: list }] })
    const { warnings, messages } = await parse(text)
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([['unknown-type', 3000]])
    expect(warnings[0]?.message).toMatch(/Type0x+… \(1\).* and 2980 of further types/)
    expect(messages.every(({ kind, text: kept }) => kind === 'other' && kept === 'c')).toBe(true)
  })
})

describe('recognition', () => {
  it.each(['every-type', 'fields-behind-messages', 'cut-in-message', 'damaged-elements'])('accepts %s', (name) => {
    expect(sniff(fixture(name))).toBe('certain')
  })

  it('accepts an account without messages', () => {
    expect(sniff('{"userId":"8:a","exportDate":"2024-01-01T00:00","conversations":[{"id":"8:b"')).toBe('certain')
    expect(sniff('{"conversations":[{"id":"8:b","MessageList":null}]}')).toBe('certain')
  })

  it.each([
    ['Facebook', '{"participants":[{"name":"A"}],"messages":[{"sender_name":"A","timestamp_ms":1}],"title":"A"}'],
    [
      'Telegram',
      '{"name":"A","type":"personal_chat","id":1,"messages":[{"id":1,"type":"message","date":"2024-01-01T00:00:00"}]}',
    ],
    ['Google', '{"conversations":[{"conversation":{"id":"1"},"events":[]}]}'],
    ['a bot list', '{"conversations":[{"MessageList":[{"text":"a"}]}]}'],
    ['WhatsApp', '01/02/2024, 10:00 - Anna: hello'],
    ['nothing', ''],
    ['noise', '\u0000\u0001{{'],
  ])('refuses %s', (_, text) => {
    expect(sniff(text)).toBe('no')
  })
})

const xml = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;')

describe('properties', () => {
  const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }).filter((text) => text.isWellFormed())
  const minutes = fc.integer({ min: Date.UTC(2004, 0), max: Date.UTC(2099, 0) })
  const written = fc.array(fc.record({ text: words, at: minutes, own: fc.boolean() }), { maxLength: 12 })

  const exported = (chats: { text: string; at: number; own: boolean }[][]) => ({
    userId: '8:live:owner',
    exportDate: '2026-01-01T00:00',
    conversations: chats.map((list, i) => ({
      id: `8:live:contact${i}`,
      displayName: `Contact ${i}`,
      threadProperties: null,
      MessageList: list.map(({ text, at, own }) => ({
        id: String(at),
        displayName: own ? null : `Contact ${i}`,
        originalarrivaltime: new Date(at).toISOString(),
        messagetype: 'RichText',
        content: xml(text),
        from: own ? '8:live:owner' : `8:live:contact${i}`,
        properties: null,
      })),
    })),
  })

  it('gives back what was written, in any chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(written, { maxLength: 4 }),
        fc.integer({ min: 1, max: 300 }),
        async (chats, chunkBytes) => {
          const { messages, read, unparsed, warnings } = await parse(JSON.stringify(exported(chats)), chunkBytes)
          const expected = chats.flatMap((list, i) =>
            list.map(({ text, at, own }) => [text, at, own ? '8:live:owner' : `8:live:contact${i}`]),
          )
          expect(messages.map(({ text, sentAt, sender }) => [text, sentAt, sender?.value])).toEqual(expected)
          expect([read, unparsed, warnings]).toEqual([expected.length, [], []])
        },
      ),
      { numRuns: 150 },
    )
  })

  it('finds the messages that stream-json finds', async () => {
    const counted = async (text: string) => {
      let n = 0
      const filter = /^conversations\.\d+\.MessageList\.\d+$/
      const stages = Readable.from([text])
        .pipe(parser.asStream())
        .pipe(pick.asStream({ filter }))
        .pipe(streamValues.asStream())
      for await (const _ of stages) n++
      return n
    }
    await fc.assert(
      fc.asyncProperty(fc.array(written, { maxLength: 4 }), async (chats) => {
        const text = JSON.stringify(exported(chats), null, 1)
        expect((await parse(text, 100)).read).toBe(await counted(text))
      }),
      { numRuns: 30 },
    )
    expect((await parse(fixture('every-type'))).read).toBe(await counted(fixture('every-type').toString()))
  })

  it('accounts for every record and never throws, whatever the damage', async () => {
    const sound = fixture('every-type')
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: sound.length }), fc.uint8Array({ maxLength: 60 }), async (at, noise) => {
        const bytes = Buffer.concat([sound.subarray(0, at), noise, sound.subarray(at + noise.length)])
        const whole = await parse(bytes)
        expect(whole.read).toBe(whole.messages.length + whole.unparsed.length)
        expect(joined((await parse(bytes, 777)).batches)).toEqual(joined(whole.batches))
        skypeJson.sniff({ bytes: bytes.subarray(at) })
      }),
      { numRuns: 150 },
    )
  })

  it('takes any values in any field', async () => {
    const fields = [
      'id',
      'displayName',
      'originalarrivaltime',
      'messagetype',
      'content',
      'from',
      'properties',
      'amsreferences',
    ]
    const type = fc.constantFrom(
      'RichText',
      'Event/Call',
      'Poll',
      'ThreadActivity/MemberJoined',
      'RichText/UriObject',
      'x',
    )
    const value = fc.oneof(fc.jsonValue(), type, fc.string())
    const record = fc.dictionary(fc.constantFrom(...fields), value)
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 5 }), fc.jsonValue(), async (list, other) => {
        const conversation = { id: other, displayName: other, threadProperties: { members: other }, MessageList: list }
        const text = JSON.stringify({
          userId: other,
          conversations: [conversation, { id: '48:calllogs', MessageList: list }],
        })
        const { read, messages, unparsed } = await parse(text)
        expect([read, messages.length + unparsed.length]).toEqual([list.length * 2, list.length * 2])
      }),
      { numRuns: 300 },
    )
  })
})

const samples = fileURLToPath(
  new URL('../../../../../../shared/samples/skype/fedorzima/messages.json', import.meta.url),
)

describe.skipIf(!existsSync(samples))('the public sample', () => {
  it('has the stated counts', async () => {
    const bytes = readFileSync(samples)
    const { messages, chats, read, warnings, owners } = await parse(bytes)
    expect([sniff(bytes), read, owners, warnings]).toEqual(['certain', 14, ['8:usernameA'], []])
    const tally = (chat: number) => {
      const own = messages.filter((message) => message.chat === chats[chat]?.key)
      const times = own.map(({ sentAtRaw }) => sentAtRaw)
      const from = Object.groupBy(own, ({ sender }) => sender?.value ?? '')
      return [chats[chat]?.title, times[0], times.at(-1), Object.entries(from).map(([id, sent]) => [id, sent?.length])]
    }
    expect(tally(0)).toEqual([
      'usernameC, usernameA, usernameB',
      '2021-09-02T06:49:55.104Z',
      '2021-09-02T06:57:33.920Z',
      [
        ['8:usernameA', 3],
        ['8:usernameC', 3],
        ['8:usernameB', 3],
      ],
    ])
    expect(tally(1)).toEqual([
      'some chat title',
      '2021-09-02T06:50:55.104Z',
      '2021-09-02T06:54:55.104Z',
      [
        ['8:usernameA', 3],
        ['8:usernameB', 2],
      ],
    ])
  })
})
