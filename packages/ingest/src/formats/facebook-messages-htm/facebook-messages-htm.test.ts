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
import { facebookMessagesHtm } from './facebook-messages-htm.ts'

const path = 'facebook-kim/html/messages.htm'
const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'fixtures', name))
const sniff = (content: Uint8Array | string, options: MemorySourceOptions = { path }) =>
  facebookMessagesHtm.sniff(memoryHead(content, options))

async function parse(content: Uint8Array | string, options: MemorySourceOptions = {}, how: ReadOptions = {}) {
  const all = await readOne(facebookMessagesHtm, memorySource(content, { path, ...options }), how)
  expect(all.read).toBe(all.messages.length + all.unparsed.length)
  return all
}

const message = (user: string, meta: string, body: string): string =>
  `<div class="message"><div class="message_header"><span class="user">${user}</span><span class="meta">${meta}</span></div></div>${body}`
const page = (...threads: string[]): string =>
  `<html><head><title>Ann - Messages</title></head><body><h1>Ann</h1><div>${threads.join('')}</div></body></html>`
const thread = (names: string, ...messages: string[]): string =>
  `<div class="thread">${names}${messages.join('')}</div>`
const time = 'Sunday, December 4, 2016 at 1:54pm PDT'
const at = Date.UTC(2016, 11, 4, 20, 54)

describe('accepted', () => {
  it('reads all threads of the page, those in several blocks as one', async () => {
    const bytes = fixture('two-threads-in-three-blocks.htm')
    expect(sniff(bytes)).toBe('certain')
    const all = await parse(bytes)
    const kim = { app: 'facebook', kind: 'name', value: 'Kim Øst', name: 'Kim Øst' }
    const sara = { app: 'facebook', kind: 'name', value: 'سارا', name: 'سارا' }
    const unnamed = { app: 'facebook', kind: 'handle', value: '100001234', name: null }
    expect(all.owners).toEqual([kim])
    expect(lastChats(all)).toMatchObject([
      { app: 'facebook', title: 'Kim Øst, سارا', kind: 'direct', participants: [kim, sara], section: null },
      { title: 'Kim Øst, Bo, 100001234@facebook.com', kind: 'group', participants: [kim, { value: 'Bo' }, unnamed] },
    ])
    const [first, second, third, fourth] = all.messages
    expect(first?.chat).toBe(fourth?.chat)
    expect(all.messages.map(({ sender, text, order }) => [sender, text, order])).toEqual([
      [sara, "newest & 'quoted'", -1],
      [kim, 'one\ntwo', -2],
      [unnamed, null, -3],
      [kim, 'oldest', -4],
    ])
    expect(first).toMatchObject({
      sentAt: Date.UTC(2013, 9, 5, 5, 5),
      sentAtRaw: 'Friday, October 4, 2013 at 10:05pm PDT',
      zone: { name: 'UTC', known: 'source' },
      textSource: null,
      timeDoubt: null,
    })
    expect(third).toMatchObject({ kind: 'media', attachments: [{ name: '../photos/42.jpg', mime: 'image/jpeg' }] })
    const range = bytes.subarray(second?.locator.byteStart ?? 0, second?.locator.byteEnd ?? 0).toString()
    expect(range).toMatch(/^<div class="message">.*<p>one<br \/>two<\/p>$/)
    expect([all.unparsed, all.warnings]).toEqual([[], []])
  })

  it.each([
    // Dossier 7.
    ['Sunday, December 4, 2016 at 13:54 PDT', at],
    ['Sunday, 4 December 2016 at 13:54 PDT', at],
    ['dimanche 4 décembre 2016, 13:54 UTC-07', at],
    ['Sonntag, 4. Dezember 2016 um 13:54 UTC-07', at],
    ['zondag 4 december 2016 om 13:54 UTC+05:30', Date.UTC(2016, 11, 4, 8, 24)],
    ['domingo, 4 de diciembre de 2016 a las 13:54 CET', Date.UTC(2016, 11, 4, 12, 54)],
  ])('reads %s', async (meta, expected) => {
    const { messages, warnings } = await parse(page(thread('Ann, Bo', message('Bo', meta, '<p>x</p>'))))
    expect([messages[0]?.sentAt, messages[0]?.sentAtRaw, warnings]).toEqual([expected, meta, []])
  })

  it('makes no instant of an abbreviation of several meanings, until the zone is stated', async () => {
    const all = await parse(fixture('ambiguous-zone.htm'))
    expect(all.messages.map(({ sentAt, zone, timeDoubt }) => [sentAt, zone.name, zone.known, timeDoubt])).toEqual([
      [null, null, 'assumed', 'zone-ambiguous'],
      [null, null, 'assumed', null],
      [Date.UTC(2016, 11, 4, 21, 52), 'UTC', 'source', null],
    ])
    expect(all.warnings).toEqual([
      {
        code: 'zone-unknown',
        records: 2,
        locator: { prefix: 'message block ', number: 1 },
        message: expect.stringContaining('--zone'),
      },
    ])
    const stated = await parse(fixture('ambiguous-zone.htm'), {}, { stated: { zone: 'America/Chicago' } })
    expect(stated.messages.map(({ sentAt, zone }) => [sentAt, zone.name, zone.known])).toEqual([
      [Date.UTC(2016, 11, 4, 19, 54), 'America/Chicago', 'stated'],
      [Date.UTC(2016, 11, 4, 19, 53), 'America/Chicago', 'stated'],
      [Date.UTC(2016, 11, 4, 21, 52), 'UTC', 'source'],
    ])
    expect(stated.warnings).toEqual([])
    const elsewhere = await parse(fixture('ambiguous-zone.htm'), {}, { stated: { zone: 'Europe/Brussels' } })
    expect(elsewhere.messages.map(({ sentAt, timeDoubt }) => [sentAt === null, timeDoubt])).toEqual([
      [true, 'zone-ambiguous'],
      [false, null],
      [false, null],
    ])
    expect(elsewhere.warnings.map(({ code, records }) => [code, records])).toEqual([['zone-unknown', 1]])
  })

  it('reads a page of one thread, and threads without names, each for itself', async () => {
    const single = thread('Ann, Bo', message('Bo', time, '<p>x</p>'))
    expect(sniff(single, { path: 'messages/296.html' })).toBe('certain')
    const { messages, owners } = await parse(single)
    expect([messages.length, owners]).toEqual([1, []])
    const nameless = await parse(
      page(thread('', message('Bo', time, '<p>x</p>')), thread('', message('Cy', time, '<p>y</p>'))),
    )
    expect(lastChats(nameless).map(({ title, kind, participants }) => [title, kind, participants])).toEqual([
      [null, 'unknown', []],
      [null, 'unknown', []],
    ])
    expect(new Set(nameless.messages.map(({ chat }) => chat)).size).toBe(2)
  })

  it('takes the heading for the owner only where the title says so', async () => {
    const whole = page(thread('Ann, Bo', message('Bo', time, '<p>x</p>')))
    expect((await parse(whole)).owners).toMatchObject([{ value: 'Ann' }])
    expect((await parse(whole.replace('<h1>Ann<', '<h1>Bo<'))).owners).toEqual([])
    const heading = whole.replace('Ann, Bo<', 'Bo<')
    expect(lastChats(await parse(heading))).toMatchObject([{ kind: 'direct', participants: [{ value: 'Bo' }] }])
  })

  it('tells the order of time within threads, not across them', async () => {
    const dated = (minute: number) => message('Bo', `Sunday, December 4, 2016 at 1:${minute}pm PDT`, '<p>x</p>')
    const order = async (...threads: number[][]) =>
      (await parse(page(...threads.map((minutes, i) => thread(`Ann, B${i}`, ...minutes.map(dated)))))).messages.map(
        (m) => m.order,
      )
    expect(await order([20, 30, 30], [10, 11])).toEqual([1, 2, 3, 4, 5])
    expect(await order([30, 20], [50, 40])).toEqual([-1, -2, -3, -4])
    expect(await order([30], [40], [50])).toEqual([-1, -2, -3])
  })

  it('reads messages whose paragraphs are not closed, and text beside them', async () => {
    const { messages } = await parse(
      page(thread('Ann, Bo', message('Bo', time, '<p>one'), message('Ann', time, 'bare text <b>bold</b>'))),
    )
    expect(messages.map(({ text }) => text)).toEqual(['one', 'bare text bold'])
  })
})

describe('refused', () => {
  it('does not claim other pages', () => {
    expect(sniff('<html><body><div class="thread">no</div></body></html>', { path: 'a.htm' })).toBe('no')
    expect(sniff('<div class="message"><span class="user">x</span></div>', { path: 'a.htm' })).toBe('no')
    expect(sniff('{"thread":"<div>"}', { path: 'a.json' })).toBe('no')
    expect(sniff('', { path })).toBe('no')
  })

  it('claims a page of that name whose first bytes show no message', () => {
    expect(sniff(`<html><div>${'x'.repeat(70_000)}</div>`, { path })).toBe('possible')
    expect(sniff(`<html><div>${'x'.repeat(70_000)}</div>`, { path: 'other.htm' })).toBe('no')
  })
})

describe('damaged', () => {
  it('counts the message in which a page ends, and reads those before', async () => {
    const { messages, unparsed } = await parse(fixture('truncated.htm'))
    expect(messages.map(({ text }) => text)).toEqual(['un'])
    expect(unparsed.map(({ reason, locator }) => [reason, locator?.number])).toEqual([['truncated', 2]])
    const whole = page(thread('Ann, Bo', message('Bo', time, '<p>x</p>'), message('Bo', time, '<p>y</p>')))
    const behind = await parse(whole.slice(0, whole.indexOf('</p></div>') + 4))
    expect([behind.messages.length, behind.unparsed.map(({ reason, locator }) => [reason, locator])]).toEqual([
      2,
      [['truncated', null]],
    ])
    const header = await parse(whole.slice(0, whole.lastIndexOf('<p>')))
    expect([header.messages.length, header.unparsed.map(({ reason, locator }) => [reason, locator?.number])]).toEqual([
      1,
      [['truncated', 2]],
    ])
  })

  it('fails headers that name neither user nor time, and what is too large or deep', async () => {
    const blocks = [
      '<div class="message">empty</div><p>x</p>',
      message('Bo', time, `<p>${'x'.repeat(20_000)}</p>`),
      message('Bo', time, `<p>${'<b>'.repeat(300)}x</p>`),
      message('', time, '<p>of nobody</p>'),
      message('Bo', '', '<p>without time</p>'),
      message('Bo', 'long ago', '<p>unknown time</p>'),
      message('x'.repeat(300), time, '<p>no name</p>'),
    ]
    const { messages, unparsed, warnings } = await parse(
      page(thread('Ann, Bo', ...blocks)),
      {},
      { limits: { recordBytes: 9000 } },
    )
    expect(unparsed.map(({ reason, locator }) => [reason, locator?.number])).toEqual([
      ['not-a-message', 1],
      ['record-too-large', 2],
      ['too-deep', 3],
      ['not-a-message', 7],
    ])
    expect(messages.map(({ text, sender, sentAt, sentAtRaw }) => [text, sender?.value, sentAt, sentAtRaw])).toEqual([
      ['of nobody', undefined, at, time],
      ['without time', 'Bo', null, null],
      ['unknown time', 'Bo', null, 'long ago'],
    ])
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([['unknown-type', 1]])
  })

  it('fails a page without messages', async () => {
    for (const content of ['', 'text', page(thread('Ann, Bo')), Buffer.alloc(100)]) {
      expect((await parse(content)).unparsed.map(({ reason }) => reason)).toEqual(['no-messages'])
    }
  })

  it('says when bytes are not UTF-8', async () => {
    const bytes = Buffer.from(
      page(thread('Ann, Bo', message('Bo', time, '<p>a\u00ff</p>'), message('Bo', time, '<p>b</p>'))),
      'latin1',
    )
    const { messages, warnings } = await parse(bytes)
    expect(messages.map(({ text }) => text)).toEqual(['a\ufffd', 'b'])
    expect(warnings).toMatchObject([{ code: 'invalid-encoding', records: 1, locator: { number: 1 } }])
  })
})

it('looks for files beside the folder of the page, and never outside of what was given', () => {
  const paths = (name: string, place = { path, member: null as string | null }) =>
    facebookMessagesHtm.attachmentPaths(place, name)
  expect(paths('../photos/42.jpg')).toEqual(['facebook-kim/photos/42.jpg', 'photos/42.jpg'])
  expect(paths('../messages/photos/42.jpg', { path: 'a.zip', member: 'html/messages.htm' })).toEqual([
    'messages/photos/42.jpg',
  ])
  expect(paths('messages/photos/42.jpg')).toContain('facebook-kim/messages/photos/42.jpg')
  expect(paths('../../../../etc/passwd')).toEqual([])
  for (const name of ['/etc/passwd', 'https://example.org/x', 'a\\b', '', '..']) {
    for (const found of paths(name)) expect(found).not.toMatch(/\.\.|^\//)
  }
})

describe('properties', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 })
  const escaped = (text: string): string =>
    text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`).replaceAll('\n', '<br />')
  const text = fc
    .oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.constantFrom('مرحبا\nكيف', 'a & <b>'))
    .filter((value) => value.trim() !== '' && !/[\r\0]/.test(value))
  const minute = fc.integer({ min: Date.UTC(2005, 0, 1) / 60_000, max: Date.UTC(2018, 0, 1) / 60_000 })
  const written = fc.record({ name: fc.constantFrom('Ann', 'Bo Ünal', 'سارا', "O'Neil & Co"), text, minute })
  const mark = fc.constantFrom(['PDT', -420], ['UTC-07', -420], ['CEST', 120], ['UTC+05:30', 330], ['UTC', 0] as const)

  it('gives back what was written, in any pieces', async () => {
    const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' })
    await fc.assert(
      fc.asyncProperty(
        fc.array(written, { minLength: 1, maxLength: 6 }),
        mark,
        sizes,
        async (messages, [zone, ahead], cut) => {
          const blocks = messages.map((m) => {
            const clock = format.format((m.minute + Number(ahead)) * 60_000)
            return message(escaped(m.name), `${clock} ${zone}`, `<p>${escaped(m.text)}</p>`)
          })
          const { messages: read } = await parse(page(thread('Ann, Bo', ...blocks)), { sizes: cut })
          expect(read.map((m) => [m.sender?.value, m.text, m.sentAt])).toEqual(
            messages.map((m) => [m.name, m.text, m.minute * 60_000]),
          )
        },
      ),
      { numRuns: 150 },
    )
  })

  it('gives the same whatever the pieces', async () => {
    const names = ['two-threads-in-three-blocks.htm', 'ambiguous-zone.htm', 'truncated.htm']
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), sizes, async (file, cut) => {
        expect(await parse(fixture(file), { sizes: cut })).toEqual(await parse(fixture(file)))
      }),
      { numRuns: 50 },
    )
  })

  it('never throws and accounts for every record, whatever the bytes', async () => {
    const piece = fc.constantFrom(
      ...[
        '<div class="thread">',
        '</div>',
        '<div class="message">',
        '<span class="user">',
        '<span class="meta">',
        '</span>',
      ],
      ...['<p>', '</p>', 'Ann, Bo', time, message('Ann', time, '<p>x</p>'), '<h1>', '<title>', '</title>', '<br>'],
    )
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(piece, { maxLength: 30 }).map((pieces) => Buffer.from(pieces.join(''))),
      fc.tuple(fc.nat(1700), fc.nat(255)).map(([place, byte]) => {
        const bytes = fixture('two-threads-in-three-blocks.htm')
        bytes[place] = byte
        return bytes
      }),
    )
    await fc.assert(
      fc.asyncProperty(content, async (bytes) => {
        expect(['certain', 'possible', 'no']).toContain(sniff(bytes))
        for (const { message: sentence } of (await parse(bytes)).unparsed)
          expect(sentence).toMatch(/^facebook-kim.*\. [A-Z]/)
      }),
      { numRuns: 500 },
    )
  })
})

const samples = join(import.meta.dirname, '../../../../../../shared/samples')

describe.skipIf(!existsSync(samples))('samples', () => {
  const sample = 'facebook/fbchat-archive-parser/simulated_data.htm'

  it('are all listed here', () => {
    expect(globSync('**/*.htm', { cwd: samples })).toEqual([sample])
  })

  it('have the messages, threads, owner and times counted', async () => {
    const bytes = readFileSync(join(samples, sample))
    expect(sniff(bytes, { path: sample })).toBe('certain')
    const all = await parse(bytes, { path: sample })
    expect([all.read, all.messages.length, all.unparsed, all.warnings]).toEqual([20, 20, [], []])
    expect(all.owners.map(({ value }) => value)).toEqual(['First User 一'])
    expect(lastChats(all).map(({ participants, kind }) => [participants.map(({ value }) => value), kind])).toEqual([
      [['First User 一', 'Second User 二'], 'direct'],
      [['First User 一', 'Third User 三'], 'direct'],
      [['First User 一', 'Second User 二', 'Third User 三'], 'group'],
    ])
    expect(
      [...new Set(all.messages.map(({ chat }) => chat))].map(
        (key) => all.messages.filter(({ chat }) => chat === key).length,
      ),
    ).toEqual([5, 7, 8])
    expect(all.messages.map(({ sentAt }) => sentAt).at(-1)).toBe(Date.UTC(2013, 9, 5, 5, 5))
    expect(all.messages.find(({ text }) => text === '8')?.sentAt).toBe(Date.UTC(2015, 11, 14, 20, 3))
  })

  it('of other formats and apps are refused', () => {
    for (const other of globSync('**/*.{json,html,txt,csv,zip,tar}', { cwd: samples })) {
      expect([other, sniff(readFileSync(join(samples, other)), { path: other })]).toEqual([other, 'no'])
    }
  })
})
