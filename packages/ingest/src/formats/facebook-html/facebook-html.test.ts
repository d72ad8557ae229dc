import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Message } from '@casethread/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  lastChats,
  type MemorySourceOptions,
  memoryHead,
  memorySource,
  type ReadOptions,
  readAll,
  readOne,
} from '../../test-support/memory-source.ts'
import { facebookJson } from '../facebook-json/facebook-json.ts'
import { facebookHtml } from './facebook-html.ts'

const thread = 'your_facebook_activity/messages/inbox/fridaycrew_1000200030'
const path = `${thread}/message_1.html`
const brussels = { stated: { zone: 'Europe/Brussels' } }
const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'fixtures', name))

const sniff = (content: Uint8Array | string, options: MemorySourceOptions = { path }) =>
  facebookHtml.sniff(memoryHead(content, options))

async function parse(content: Uint8Array | string, options: MemorySourceOptions = {}, how: ReadOptions = brussels) {
  const all = await readOne(facebookHtml, memorySource(content, { path, ...options }), how)
  expect(all.read).toBe(all.messages.length + all.unparsed.length)
  const numbers = [...all.messages, ...all.unparsed].flatMap(({ locator }) => (locator ? [locator.number] : []))
  expect(new Set(numbers).size).toBe(numbers.length)
  return all
}

const utc = (...date: [number, number, number, number, number, number?]) => Date.UTC(...date)
const page = (...blocks: string[]): string =>
  `<html><head><title>Bo</title></head><body><main>${blocks.join('')}</main></body></html>`
const block = (sender: string, body: string, time: string): string =>
  `<div class="b"><div>${sender}</div><div><div>${body}</div></div><div>${time}</div></div>`
const time = 'Sep 13, 2020, 12:26 PM'
const one = async (body: string): Promise<Message | undefined> =>
  (await parse(page(block('Ann', body, time)))).messages[0]

describe('accepted', () => {
  it('reads the page of a group of 2025', async () => {
    const bytes = fixture('sections-2025.html')
    expect(sniff(bytes)).toBe('certain')
    const all = await parse(bytes)
    const account = (name: string) => ({ app: 'facebook', kind: 'name', value: name, name })
    expect(lastChats(all)).toEqual([
      {
        app: 'facebook',
        key: 'thread:1000200030',
        title: 'Friday crew',
        kind: 'group',
        participants: [account('Ana Lopes'), account('Bo Ünal'), account('Cy e Silva')],
        section: 'inbox',
      },
    ])
    expect(
      all.messages.map(({ sender, text, kind, event, order }) => [sender?.value, text, kind, event, order]),
    ).toEqual([
      ['Bo Ünal', 'غدا الساعة ٨\nit\'s "late" <ok> 😀', 'text', null, -1],
      ['Ana Lopes', null, 'media', null, -2],
      ['Ana Lopes', 'look\nhttps://example.org/a?b=1&c=2', 'text', null, -3],
      ['Bo Ünal', 'Bo Ünal named the group Friday crew.', 'system', 'subject-changed', -4],
      [undefined, 'May 30, 2025 9:00:00 am', 'text', null, -5],
    ])
    expect(all.messages[0]).toMatchObject({
      sentAt: utc(2025, 5, 1, 13, 31, 29),
      sentAtRaw: 'Jun 01, 2025 3:31:29 pm',
      zone: { name: 'Europe/Brussels', known: 'stated' },
      timeDoubt: null,
      textSource: null,
      reactions: [
        { account: account('Ana Lopes'), reaction: '😆', at: utc(2025, 5, 1, 13, 32, 1) },
        { account: account('Cy e Silva'), reaction: '👍', at: null },
      ],
    })
    expect(all.messages[1]?.attachments).toEqual([
      {
        name: `${thread}/photos/beach.jpg`,
        mime: 'image/jpeg',
        sizeBytes: null,
        sha256: null,
        found: false,
        path: null,
      },
    ])
    expect(all.messages[2]?.eventDetails).toEqual({ shareLink: 'https://example.org/a?b=1&c=2' })
    expect(all.messages[4]).toMatchObject({ sender: null, eventDetails: { sender: 'not named in the export' } })
    for (const { locator, sentAtRaw } of all.messages) {
      const range = bytes.subarray(locator.byteStart ?? 0, locator.byteEnd ?? 0).toString()
      expect(range).toMatch(/^<section class="_3-95 _a6-g".*<\/section>$/s)
      expect(range).toContain(`>${sentAtRaw}<`)
    }
    expect([all.unparsed, all.warnings, all.owners]).toEqual([[], [], []])
  })

  it('reads the page of 2018, with a call, a voice note, and the members in Norwegian', async () => {
    const options = { path: 'messages/analopes_2ca6e61030/message.html' }
    expect(sniff(fixture('divs-2018.html'), options)).toBe('certain')
    const all = await parse(fixture('divs-2018.html'), options)
    expect(lastChats(all)).toMatchObject([
      { key: 'thread:2ca6e61030', kind: 'direct', section: null, title: 'Ana Lopes' },
    ])
    expect(lastChats(all)[0]?.participants.map(({ value }) => value)).toEqual(['Kim Berg', 'Ana Lopes'])
    expect(all.messages[0]).toMatchObject({
      kind: 'call',
      text: 'The video chat ended.',
      call: { durationSeconds: 720, outcome: 'answered' },
      eventDetails: { duration: '12 minutes' },
      sentAt: utc(2018, 1, 16, 21, 17),
    })
    expect(all.messages[1]).toMatchObject({
      kind: 'media',
      text: null,
      attachments: [{ name: 'messages/analopes_2ca6e61030/audio/note.mp4', mime: 'audio/mp4' }],
    })
    expect([all.read, all.unparsed, all.warnings]).toEqual([2, [], []])
  })

  it('reads Arabic numbers, day first', async () => {
    const { messages, warnings } = await parse(fixture('arabic-numbers.html'))
    expect(messages.map(({ text, sentAt, ambiguousAt }) => [text, sentAt, ambiguousAt])).toEqual([
      ['مرحبا', utc(2020, 8, 3, 12, 5), null],
      ['أهلا', utc(2020, 8, 2, 9, 0), null],
    ])
    expect(warnings).toEqual([])
  })

  it('leaves times without a zone undated, with one loud warning', async () => {
    const { messages, warnings } = await parse(fixture('sections-2025.html'), {}, {})
    expect(messages.map(({ sentAt, zone, order }) => [sentAt, zone.name, zone.known, order])).toEqual(
      [-1, -2, -3, -4, -5].map((order) => [null, null, 'assumed', order]),
    )
    expect(warnings).toEqual([
      {
        code: 'zone-unknown',
        records: 5,
        locator: { prefix: 'message block ', number: 1 },
        message: expect.stringContaining('--zone'),
      },
    ])
  })

  it('gives the key and the names of the JSON copy of the thread', async () => {
    const json = {
      participants: [{ name: 'Ann' }, { name: 'Bo' }],
      title: 'Bo',
      messages: [{ sender_name: 'Ann', timestamp_ms: 1.6e12, content: 'x' }],
    }
    const twin = await readOne(facebookJson, memorySource(JSON.stringify(json), { path: `${thread}/message_1.json` }))
    const { messages, chats } = await parse(page(block('Ann', 'x', time)))
    expect(chats[0]?.key).toBe(twin.chats[0]?.key)
    expect(messages[0]?.sender).toEqual(twin.messages[0]?.sender)
  })

  it('knows Instagram by its folders', async () => {
    const options = {
      path: 'instagram-ann.zip',
      member: 'your_instagram_activity/messages/inbox/bo_17842/message_1.html',
    }
    const html = page(block('Bo', 'Liked a message', 'Sep 22, 2017 6:33 am')).replace('<title>Bo<', '<title>Instagram<')
    const { messages, chats } = await parse(html, options)
    expect(chats[0]).toMatchObject({ app: 'instagram', title: null, kind: 'unknown', participants: [] })
    expect(messages[0]).toMatchObject({ event: 'reaction-notice', sender: { app: 'instagram' } })
    expect((await parse(html.replace('<main>', '<header><h1>Bo</h1></header><main>'), options)).chats[0]?.title).toBe(
      'Bo',
    )
  })

  it('tells the order of time from the times', async () => {
    const order = async (...minutes: number[]) => {
      const { messages } = await parse(page(...minutes.map((m) => block('Ann', 'x', `Sep 13, 2020, 12:${m} PM`))))
      return messages.map((message) => message.order)
    }
    expect(await order(30, 20, 20, 10)).toEqual([-1, -2, -3, -4])
    expect(await order(10, 20, 20, 30)).toEqual([1, 2, 3, 4])
    expect(await order(10, 10)).toEqual([-1, -2])
  })
})

describe('blocks', () => {
  it('takes what looks like a block inside a message for its text', async () => {
    const inner = `<div><div>Event</div><div>party</div><div>${time}</div></div>`
    const { messages, unparsed } = await parse(
      page(block('Ann', inner, time), block('Bo', `<div>x</div><div>${time}</div>`, time)),
    )
    expect(messages.map(({ sender, text }) => [sender?.value, text])).toEqual([
      ['Ann', `Event\nparty\n${time}`],
      ['Bo', `x\n${time}`],
    ])
    expect(unparsed).toEqual([])
  })

  it('reads a single message, and messages each in a wrapper of its own', async () => {
    expect((await parse(page(block('Ann', 'x', time)))).messages.length).toBe(1)
    const wrapped = [1, 2, 3].map((i) => `<div class="w"><p>day</p>${block('Ann', `${i}`, time)}</div>`)
    const { messages, unparsed } = await parse(page(...wrapped))
    expect([messages.map(({ text }) => text), unparsed]).toEqual([['1', '2', '3'], []])
  })

  it('reads messages that stand apart from the others, and an empty one', async () => {
    const deep = `<div class="other"><div>${block('Cy', 'deep', time)}</div></div>`
    const { messages } = await parse(
      page(block('Ann', 'a', time), block('Bo', '', time), deep, block('Ann', 'b', time)),
    )
    expect(messages.map(({ sender, text, kind }) => [sender?.value, text, kind])).toEqual([
      ['Ann', 'a', 'text'],
      ['Bo', null, 'other'],
      ['Cy', 'deep', 'text'],
      ['Ann', 'b', 'text'],
    ])
  })

  it('keeps a date that it cannot read, and says so', async () => {
    const { messages, warnings } = await parse(
      page(block('Ann', 'x', '13 foo 2020, 12:26'), block('Bo', 'y', 'Sep 31, 2020, 1:00 PM')),
    )
    expect(messages.map(({ sentAt, sentAtRaw, timeDoubt }) => [sentAt, sentAtRaw, timeDoubt])).toEqual([
      [null, '13 foo 2020, 12:26', 'out-of-range'],
      [null, 'Sep 31, 2020, 1:00 PM', 'out-of-range'],
    ])
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([
      ['unknown-type', 1],
      ['time-out-of-range', 1],
    ])
    expect(warnings[0]?.message).toContain('13 foo 2020, 12:26')
  })

  it('reads notices, hints, places and reactions of nobody', async () => {
    expect(await one('Reacted 😍 to your message ')).toMatchObject({ kind: 'system', event: 'reaction-notice' })
    expect(await one('Ann left the group.')).toMatchObject({ event: 'member-left' })
    expect(await one('Bo left the group.')).toMatchObject({ event: null, kind: 'text' })
    expect(await one('You left the group.')).toMatchObject({ eventDetails: { hint: 'possibly a notice of the app' } })
    expect(await one('Duration: 5 minutes')).toMatchObject({ kind: 'text', call: null })
    expect(await one('Ann sent a photo.<img src="photos/1.jpg">')).toMatchObject({ kind: 'media', event: null })
    expect(await one('<a href="https://maps.example/?where1=50.85,+4.35">Pin</a>')).toMatchObject({
      kind: 'location',
      location: { lat: 50.85, lon: 4.35 },
    })
    expect(await one('x<ul><li>liked</li></ul>')).toMatchObject({
      reactions: [],
      eventDetails: { reactionsOfNobody: 'liked' },
    })
  })

  it('keeps markup that was typed as text', async () => {
    expect((await one('&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;'))?.text).toBe('<script>alert(1)</script> &amp;')
    expect((await one('a<script>alert(1)</script>b'))?.text).toBe('ab')
  })
})

describe('dates in numbers', () => {
  const dated = (...times: string[]) => memorySource(page(...times.map((t) => block('Ann', 'x', t))), { path })
  const read = async (sources: ReturnType<typeof dated>[], dateOrder: 'mdy' | null = null, zone = 'UTC') =>
    (await readAll(facebookHtml, sources, { stated: { zone, dateOrder } })).map(({ messages, warnings }) => [
      messages.map(({ sentAt, ambiguousAt }) =>
        [sentAt, ambiguousAt].map((at) => (at === null ? null : new Date(at).toJSON().slice(0, 10))),
      ),
      warnings.map(({ code }) => code),
    ])

  it('are decided by all pages of the device together, or stay open', async () => {
    expect(await read([dated('03/09/2020, 12:26')])).toEqual([
      [[['2020-09-03', '2020-03-09']], ['date-order-undecidable']],
    ])
    expect(await read([dated('03/09/2020, 12:26')], null, 'America/New_York')).toEqual([
      [[['2020-03-09', '2020-09-03']], ['date-order-undecidable']],
    ])
    expect(await read([dated('03/09/2020, 12:26'), dated('05/20/2020, 12:26')])).toEqual([
      [[['2020-03-09', null]], []],
      [[['2020-05-20', null]], []],
    ])
    expect(await read([dated('03/09/2020, 12:26', '20/05/2020, 12:26')])).toEqual([
      [
        [
          ['2020-09-03', null],
          ['2020-05-20', null],
        ],
        [],
      ],
    ])
    expect(await read([dated('03/09/2020, 12:26')], 'mdy')).toEqual([[[['2020-03-09', null]], []]])
    expect(
      await read([dated('05/20/2020, 12:26'), dated('20/05/2020, 12:26'), dated('03/09/2020, 12:26')]),
    ).toMatchObject([{}, {}, [[['2020-09-03', '2020-03-09']], ['date-order-undecidable']]])
  })

  it('and months of two meanings are decided by the language of the page', async () => {
    expect(await read([dated('3 lis 2020, 12:26')])).toEqual([
      [[['2020-11-03', '2020-10-03']], ['date-order-undecidable']],
    ])
    expect(await read([dated('3. lis 2020. 12:26', '4. ožu 2020. 12:26')])).toEqual([
      [
        [
          ['2020-10-03', null],
          ['2020-03-04', null],
        ],
        [],
      ],
    ])
    expect(await read([dated('3 lis 2020, 12:26'), dated('4 wrz 2020, 12:26')])).toMatchObject([
      [[['2020-11-03', null]], []],
      {},
    ])
  })
})

describe('refused', () => {
  it('does not claim other pages, whatever their structure', () => {
    expect(sniff(fixture('posts.html'), { path: 'your_facebook_activity/posts/your_posts_1.html' })).toBe('no')
    expect(sniff(fixture('sections-2025.html'), { path: 'saved/page.html' })).toBe('no')
    expect(sniff('<html><body><div class="thread">', { path: 'html/messages.htm' })).toBe('no')
    expect(sniff('{"messages":[]}', { path: 'message_1.html' })).toBe('no')
    expect(sniff('<html></html>', { path: 'message_1.json' })).toBe('no')
  })

  it('claims what can only be a thread, even without a message in the first bytes', () => {
    expect(sniff(page(), { path })).toBe('possible')
    expect(sniff('', { path })).toBe('possible')
    expect(sniff(Buffer.alloc(500), { path })).toBe('possible')
    expect(
      sniff(`<html><style>${'a{b:c}'.repeat(20_000)}</style>${page(block('Ann', 'x', time))}`, {
        path: 'message_1.html',
      }),
    ).toBe('possible')
    expect(sniff('plain text', { path: 'message_1.html' })).toBe('no')
  })
})

describe('damaged', () => {
  it('fails blocks without a time, with their place, and reads the others', async () => {
    const bytes = fixture('block-without-time.html')
    const { messages, unparsed } = await parse(bytes)
    expect(messages.map(({ text, locator }) => [text, locator.number])).toEqual([
      ['two', 2],
      ['four', 4],
    ])
    expect(unparsed.map(({ outcome, reason, locator }) => [outcome, reason, locator?.number])).toEqual([
      ['failed', 'not-a-message', 1],
      ['failed', 'not-a-message', 3],
      ['failed', 'not-a-message', 5],
    ])
    const start = bytes.indexOf('<div class="b">')
    expect(unparsed[0]?.message).toBe(
      `${path}: message block 1 (bytes ${start} to ${bytes.indexOf('</div></div>', start) + 12}) lacks its sender or its time. Look at these bytes in the export`,
    )
  })

  it('counts the block in which a page ends, and reads those before', async () => {
    const { messages, unparsed } = await parse(fixture('truncated.html'))
    expect(messages.map(({ text }) => text)).toEqual(['one', 'two'])
    expect(unparsed.map(({ reason, locator }) => [reason, locator?.number])).toEqual([['truncated', 3]])
  })

  it('counts one record for what followed a page that ends between blocks', async () => {
    const whole = page(block('Ann', 'x', time), block('Bo', 'y', time))
    const between = await parse(whole.slice(0, whole.indexOf('</main>')))
    expect([between.messages.length, between.unparsed]).toEqual([
      2,
      [
        {
          outcome: 'failed',
          reason: 'truncated',
          locator: null,
          message: `${path}: the page ends before its structure is closed; what followed is missing. Compare the file with its original, or ask for the export again`,
        },
      ],
    ])
    expect((await parse(whole.replace('</body></html>', ''))).unparsed).toEqual([])
  })

  it('fails a page that shows no messages', async () => {
    for (const content of ['', 'no page', page(), '{"messages":[]}', Buffer.alloc(300)]) {
      const { read, unparsed, chats } = await parse(content)
      expect([read, unparsed.map(({ reason }) => reason), chats]).toEqual([1, ['no-messages'], []])
    }
  })

  it('bounds large and deep messages', async () => {
    const blocks = [
      block('Ann', 'x'.repeat(20_000), time),
      block('Ann', `${'<b>'.repeat(300)}x${'</b>'.repeat(300)}`, time),
      block('Ann', '<i>x</i>'.repeat(2000), time),
      block('Ann', 'ok', time),
      block('Bo', 'ok too', time),
    ]
    const { messages, unparsed } = await parse(page(...blocks), {}, { ...brussels, limits: { recordBytes: 10_000 } })
    expect(unparsed.map(({ reason }) => reason)).toEqual(['record-too-large', 'too-deep', 'record-too-large'])
    expect(messages.map(({ text }) => text)).toEqual(['ok', 'ok too'])
  })

  it('keeps text whose bytes are not UTF-8, and says so', async () => {
    const bytes = Buffer.from(page(block('Ann', 'a?', time)).replace('a?', 'a\u00ff'), 'latin1')
    const { messages, warnings } = await parse(bytes)
    expect(messages[0]?.text).toBe('a\ufffd')
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([['invalid-encoding', 1]])
  })
})

it('finds the files of a page where they lie, also with escapes in their names', () => {
  const paths = (name: string) => facebookHtml.attachmentPaths({ path, member: null }, name)
  expect(paths(`${thread}/photos/a%20b.jpg`)).toContain(`${thread}/photos/a b.jpg`)
  expect(paths(`${thread}/photos/a%20b.jpg`)[0]).toBe(`${thread}/photos/a%20b.jpg`)
  expect(paths('photos/%E0%A4%A.jpg')).toContain(`${thread}/photos/%E0%A4%A.jpg`)
  expect(paths('../../etc/passwd')).toEqual([])
  expect(paths('%2e%2e/x')).not.toContain('../x')
})

describe('properties', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 })
  const escaped = (text: string): string =>
    text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`).replaceAll('\n', '<br />')
  // What a browser would normalise (NUL, carriage return) and white space alone cannot be told from layout.
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.constantFrom('مرحبا\nكيف', 'a & <b>', "it's 12:30"),
    )
    .filter((value) => value.trim() !== '' && !/[\r\0]/.test(value))
  const name = fc.constantFrom('Ann', 'Bo Ünal', 'سارا', "O'Neil & Co")
  const minute = fc.integer({ min: Date.UTC(2010, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 })
  const locale = fc.constantFrom(
    'en',
    'fr',
    'nl',
    'de',
    'es',
    'it',
    'pt',
    'tr',
    'ar',
    'fa',
    'ru',
    'pl',
    'ro',
    'sv',
    'da',
    'he',
    'ja',
  )
  const message = fc.record({ name, text, minute })

  it('gives back what was written, in any language and any pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(message, { minLength: 1, maxLength: 6 }),
        locale,
        sizes,
        async (messages, language, cut) => {
          const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
            dateStyle: 'medium',
            timeStyle: 'short',
            timeZone: 'UTC',
          })
          const blocks = messages.map((m) =>
            block(escaped(m.name), escaped(m.text), escaped(format.format(m.minute * 60_000))),
          )
          const { messages: read } = await parse(page(...blocks), { sizes: cut }, { stated: { zone: 'UTC' } })
          expect(read.map((m) => [m.sender?.value, m.text, m.sentAt])).toEqual(
            messages.map((m) => [m.name, m.text, m.minute * 60_000]),
          )
        },
      ),
      { numRuns: 150 },
    )
  })

  it('gives the same whatever the pieces', async () => {
    const names = [
      'sections-2025.html',
      'divs-2018.html',
      'arabic-numbers.html',
      'block-without-time.html',
      'truncated.html',
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), sizes, async (file, cut) => {
        expect(await parse(fixture(file), { sizes: cut })).toEqual(await parse(fixture(file)))
      }),
      { numRuns: 60 },
    )
  })

  it('never throws and accounts for every record, whatever the bytes', async () => {
    const piece = fc.constantFrom(
      ...[
        '<div>',
        '</div>',
        '<div class="b">',
        `<div>${time}</div>`,
        '<div>Ann</div>',
        '<section>',
        '</section>',
        '<ul><li>',
        '</li></ul>',
      ],
      ...[
        '<img src="x">',
        '<a href="y">',
        '</a>',
        '<br>',
        'text',
        '<p>',
        '<video>',
        '</video>',
        '&#x1F600;',
        block('Ann', 'x', time),
      ],
    )
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(piece, { maxLength: 30 }).map((pieces) => Buffer.from(pieces.join(''))),
      fc.tuple(fc.nat(3500), fc.nat(255)).map(([at, byte]) => {
        const bytes = fixture('sections-2025.html')
        bytes[at] = byte
        return bytes
      }),
    )
    await fc.assert(
      fc.asyncProperty(content, async (bytes) => {
        expect(['certain', 'possible', 'no']).toContain(sniff(bytes))
        for (const { message: sentence } of (await parse(bytes)).unparsed)
          expect(sentence).toMatch(/^your_facebook.*\. [A-Z]/)
      }),
      { numRuns: 500 },
    )
  })
})

const samples = join(import.meta.dirname, '../../../../../../shared/samples')

describe.skipIf(!existsSync(samples))('samples', () => {
  /** The messages that SOURCES.md states or shows; the copy of a JSON thread has as many as that. */
  const counted: Record<string, number> = {
    'facebook/msgvault/html_simple/your_activity_across_facebook/messages/inbox/alice_ABC123/message_1.html': 3,
    'facebook/msgvault/html_with_media/your_activity_across_facebook/messages/inbox/bob_XYZ789/message_1.html': 1,
    'facebook/msgvault/mixed/your_activity_across_facebook/messages/inbox/eve_MIX/message_1.html': 2,
  }

  it('are all listed here', () => {
    expect(globSync('{facebook,instagram}/**/*.html', { cwd: samples }).sort()).toEqual(Object.keys(counted).sort())
  })

  it.each(Object.entries(counted))('%s: %i messages', async (sample, expected) => {
    const bytes = readFileSync(join(samples, sample))
    expect(sniff(bytes, { path: sample })).toBe('certain')
    const all = await parse(bytes, { path: sample })
    expect([all.messages.length, all.read, all.unparsed, all.warnings]).toEqual([expected, expected, [], []])
    expect(lastChats(all)[0]?.participants.length).toBe(2)
  })

  it('have the texts, times and the attachment counted', async () => {
    const [simple, media] = Object.keys(counted)
    const first = await parse(readFileSync(join(samples, simple as string)), { path: simple as string })
    expect(first.messages.map(({ text, sentAt }) => [text, sentAt])).toEqual([
      ['Hello', utc(2020, 8, 13, 10, 26)],
      ['café time?', utc(2020, 8, 13, 10, 27)],
      ['See you soon', utc(2020, 8, 13, 10, 28)],
    ])
    const second = await parse(readFileSync(join(samples, media as string)), { path: media as string })
    expect(second.messages.flatMap(({ attachments }) => attachments.map(({ name: file }) => file))).toEqual([
      'photos/tiny.png',
    ])
  })

  it('of other formats and apps are refused', () => {
    for (const sample of globSync('**/*.{json,htm,txt,csv,zip,tar}', { cwd: samples })) {
      expect([sample, sniff(readFileSync(join(samples, sample)), { path: sample })]).toEqual([sample, 'no'])
    }
  })
})
