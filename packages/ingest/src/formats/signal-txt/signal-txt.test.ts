import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastChats, memoryHead, memorySource, readOne } from '../../test-support/memory-source.ts'
import { whatsappTxt } from '../whatsapp-txt/whatsapp-txt.ts'
import { signalTxt } from './signal-txt.ts'

const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'fixtures', name))
const samples = join(import.meta.dirname, '../../../../../../shared/samples')
const sample = (path: string): Buffer => readFileSync(join(samples, path))
const withSamples = existsSync(samples) ? it : it.skip

const read = (bytes: Buffer | string, options: Parameters<typeof readOne>[2] = {}) =>
  readOne(signalTxt, memorySource(bytes, { path: 'case/Vera.txt' }), options)
const sniff = (bytes: Buffer | string, path = 'x.txt') => signalTxt.sniff(memoryHead(bytes, { path }))

describe('a chat', () => {
  it('gives its messages with their lines', async () => {
    const { messages, chats, owners, unparsed, warnings, read: count } = await read(fixture('multiline-message.txt'))
    expect(
      messages.map(({ sender, text, sentAtRaw, locator }) => [sender?.value, text, sentAtRaw, locator.number]),
    ).toEqual([
      ['Vera', 'Where are you?', '2023-10-28, 22:15', 1],
      ['Me', 'At the station.\nPlatform 3: the one with the clock\n\nHurry', '2023-10-28, 22:16', 2],
      ['Vera', null, '2023-10-29, 02:30', 6],
      ['Me', 'ok: see you', '2023-10-29, 09:00', 7],
    ])
    expect([count, unparsed, owners.map(({ value }) => value)]).toEqual([4, [], ['Me']])
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([['zone-unknown', 4]])
    expect(lastChats({ chats } as never)).toMatchObject([
      { app: 'signal', key: 'file:0123456789ab', title: 'Vera', kind: 'direct' },
    ])
  })

  it('is dated in the zone that was stated', async () => {
    const { messages, warnings } = await read(fixture('multiline-message.txt'), { stated: { zone: 'Europe/Brussels' } })
    expect(messages.map(({ sentAt, ambiguousAt }) => [sentAt, ambiguousAt])).toEqual([
      [Date.UTC(2023, 9, 28, 20, 15), null],
      [Date.UTC(2023, 9, 28, 20, 16), null],
      [Date.UTC(2023, 9, 29, 0, 30), Date.UTC(2023, 9, 29, 1, 30)],
      [Date.UTC(2023, 9, 29, 8), null],
    ])
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([['time-doubtful', 1]])
  })

  it('counts what is doubtful or no message', async () => {
    const { messages, unparsed, warnings, read: count } = await read(fixture('preamble-and-notes.txt'))
    expect(messages.map(({ text }) => text)).toEqual(['one\r\n[2023-10-28, 22:20] just a note', 'two', 'three'])
    expect([count, unparsed.map(({ outcome, reason }) => [outcome, reason])]).toEqual([4, [['skipped', 'preamble']]])
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([
      ['zone-unknown', 2],
      ['suspicious-header', 2],
      ['time-out-of-range', 1],
    ])
  })
})

describe('recognition', () => {
  it('is possible for its own and never certain', () => {
    expect(sniff(fixture('multiline-message.txt'))).toBe('possible')
    expect(sniff('\ufeff[2019-12-24, 12:23] A: x')).toBe('possible')
    expect(sniff('\r\n\n[2019-12-24, 12:23] A: x')).toBe('possible')
  })

  it('refuses what has other first lines', () => {
    const foreign = [
      '',
      '\n\n',
      'hello',
      '{"a":1}',
      '01/02/2020,10:00:00,A,,x',
      '01/02/2020, 10:00 - A: x',
      '[01/02/2020, 10:00:00] A: x',
      '[2019-12-24, 12:23:45] A: x',
      '[14:05, 08.10.2026] A: x',
      '[2019-12-24, 12:23] no name',
      'x\n[2019-12-24, 12:23] A: x',
      '[2019-12-24, 12:23] A: x\n[2019-12-24, 12:24] Messages are encrypted',
      '[2019-12-24 12:23] A: x',
    ]
    expect(foreign.map((bytes) => sniff(bytes))).toEqual(foreign.map(() => 'no'))
  })

  it('leaves files with the names of WhatsApp to WhatsApp', () => {
    const bytes = fixture('multiline-message.txt')
    expect(
      ['WhatsApp Chat with A.txt', 'x/_chat.txt', 'Chat de WhatsApp con A.txt'].map((path) => sniff(bytes, path)),
    ).toEqual(['no', 'no', 'no'])
    expect(sniff(bytes, 'WhatsApp/other.txt')).toBe('possible')
  })
})

describe('beside WhatsApp', () => {
  const verdicts = (bytes: string, path: string) => {
    const head = memoryHead(bytes, { path })
    return [signalTxt.sniff(head), whatsappTxt.sniff(head)]
  }

  it.each([
    ['[2019-12-24, 12:23] A: x\n', 'A.txt', ['possible', 'no']],
    ['[2019-12-24, 12:23] A: x\n', 'WhatsApp Chat with A.txt', ['no', 'possible']],
    ['[2019-12-24, 12:23:45] A: x\n', 'A.txt', ['no', 'possible']],
    ['24/12/2019, 12:23 - A: x\n', 'A.txt', ['no', 'certain']],
  ])('%j in %s is claimed by one of them', (bytes, path, expected) => {
    expect(verdicts(bytes, path)).toEqual(expected)
  })
})

describe('damage', () => {
  it('of a record too large costs that record', async () => {
    const bytes = `[2019-12-24, 12:23] A: one\n[2019-12-24, 12:24] A: ${'x'.repeat(200)}\nmore\n[2019-12-24, 12:25] B: two\n`
    for (const sizes of [[1], [50], [1000]]) {
      const result = await readOne(signalTxt, memorySource(bytes, { sizes }), { limits: { recordBytes: 100 } })
      expect(result.messages.map(({ text }) => text)).toEqual(['one', 'two'])
      expect(result.unparsed.map(({ reason, locator }) => [reason, locator?.number])).toEqual([['record-too-large', 2]])
      expect(result.read).toBe(3)
    }
  })

  it('of bytes is told', async () => {
    const bytes = Buffer.concat([
      Buffer.from('[2019-12-24, 12:23] A: caf'),
      Buffer.from([0xe9, 0x00]),
      Buffer.from('\n'),
    ])
    const { messages, warnings } = await read(bytes)
    expect(messages[0]?.text).toBe('caf\ufffd\0')
    expect(warnings.map(({ code }) => code)).toContain('invalid-encoding')
  })

  it.each([
    ['nothing', ''],
    ['other text', 'hello\nworld'],
    ['blank lines', '\n\n\n'],
  ])('%s is a failed record', async (_, bytes) => {
    const { unparsed, read: count } = await read(bytes)
    expect([count, unparsed.map(({ outcome, reason }) => [outcome, reason])]).toEqual([1, [['failed', 'no-messages']]])
  })
})

const name = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .filter((text) => !/[\r\n\ufeff]|:|^\s|\s$/.test(text))
const text = fc
  .array(fc.string({ maxLength: 30, unit: 'grapheme' }), { minLength: 1, maxLength: 3 })
  .map((lines) => lines.map((line) => line.replace(/[\r\n\ufeff]/g, '')).join('\n'))
  .filter((whole) => !whole.endsWith('\n') && whole.trim() !== '')
const chat = fc.array(fc.record({ name, text, minute: fc.nat(59) }), { minLength: 1, maxLength: 12 })

describe('properties', () => {
  it('what is written comes back, whatever the chunks, and the bytes are those of the record', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(chat, sizes, async (written, cut) => {
        const records = written.map(
          (one) => `[2020-05-06, 10:${String(one.minute).padStart(2, '0')}] ${one.name}: ${one.text}\n`,
        )
        const bytes = Buffer.from(records.join(''))
        const result = await readOne(signalTxt, memorySource(bytes, { sizes: cut }))
        expect(result.messages.map(({ sender, text }) => [sender?.value, text])).toEqual(
          written.map(({ name, text }) => [name, text]),
        )
        const extents = result.messages.map(({ locator }) =>
          bytes.toString('utf8', locator.byteStart ?? 0, locator.byteEnd ?? 0),
        )
        expect(extents).toEqual(records)
      }),
    )
  })

  it('arbitrary bytes never throw and are accounted for', async () => {
    const pieces = fc.constantFrom('[2020-05-06, 10:00] A: ', '\n', '\r\n', '[2020-05-06, 10:00] ', '\ufeff', 'x', ': ')
    const bytes = fc.array(
      fc.oneof(
        pieces.map((piece) => Buffer.from(piece)),
        fc.uint8Array({ maxLength: 5 }),
      ),
      { maxLength: 30 },
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (parts) => {
        const whole = Buffer.concat(parts)
        sniff(whole)
        const result = await read(whole, { stated: { zone: 'Asia/Kabul' }, limits: { recordBytes: 60 } })
        expect(result.read).toBe(result.messages.length + result.unparsed.length)
      }),
    )
  })
})

describe('samples', () => {
  withSamples('has the two messages of chat-miner', async () => {
    const bytes = sample('signal/chat-miner/test_export.txt')
    expect(sniff(bytes, 'signal/chat-miner/test_export.txt')).toBe('possible')
    const { messages, read: count } = await read(bytes)
    expect([count, messages.map(({ sender, text, sentAtRaw }) => [sender?.name, text, sentAtRaw])]).toEqual([
      2,
      [
        ['Jane Doe', 'Hello John!', '2019-12-24, 12:23'],
        ['John Doe', 'Hello\nJane!', '2020-01-17, 21:49'],
      ],
    ])
  })

  withSamples('of the other formats are refused', () => {
    const foreign = [
      ...['android-en.txt', 'ios-fr.txt', 'ios-ar-arabic-digits.txt', 'ios-th.txt'].map(
        (file) => `whatsapp/whats_json/${file}`,
      ),
      'viber/pavlosmak/Friend - messages.CSV',
      'telegram/chat-miner/test_single_export.json',
    ]
    expect(foreign.map((path) => sniff(sample(path), path))).toEqual(foreign.map(() => 'no'))
  })
})
