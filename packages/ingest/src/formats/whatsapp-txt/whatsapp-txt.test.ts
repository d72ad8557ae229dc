import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { memoryHead } from '../../test-support/memory-source.ts'
import { codes, inBrussels, type ReadFile, readText, sourceOf } from './test-support.ts'
import { whatsappTxt } from './whatsapp-txt.ts'

const fixture = (name: string): Buffer => readFileSync(new URL(`fixtures/${name}`, import.meta.url))

/** One line for each message: time, author, what it is, text. */
const shown = ({ messages }: ReadFile) =>
  messages.map((message) => [
    inBrussels(message.sentAt),
    message.sender?.value ?? null,
    message.event ?? message.kind,
    message.text,
  ])

const sniff = (content: string | Uint8Array, path = 'export.txt'): string =>
  whatsappTxt.sniff(memoryHead(content, { path }))

describe('fixtures', () => {
  it.each([
    '12-hour-clock.txt',
    'multiline-message.txt',
    'truncated-last-line.txt',
    'arabic-iphone.txt',
    'iphone-group.txt',
  ])('%s is recognised with certainty', (name) => {
    expect(sniff(fixture(name))).toBe('certain')
  })

  it('12-hour-clock.txt', async () => {
    const file = await readText(fixture('12-hour-clock.txt'))
    expect(shown(file)).toEqual([
      ['2024-03-12T09:05:00', null, 'encryption-notice', expect.stringMatching(/^Messages and calls/)],
      ['2024-03-12T09:06:00', 'Noor', 'text', 'Good morning'],
      ['2024-03-12T12:00:00', 'Noor', 'text', 'noon'],
      ['2024-03-13T00:01:00', 'Samir', 'text', 'midnight'],
      ['2024-03-13T23:59:00', 'Samir', 'text', 'late'],
    ])
    expect(file.messages[1]?.sentAtRaw).toBe('12/03/2024, 9:06 am')
    expect(codes(file)).toEqual([])
  })

  it('multiline-message.txt', async () => {
    const file = await readText(fixture('multiline-message.txt'))
    expect(shown(file)).toEqual([
      ['2024-03-21T18:00:00', 'Lena', 'text', 'first line\nsecond line: with a colon\n\n  indented 12:30'],
      ['2024-03-21T18:01:00', 'Omar', 'media', 'the station: platform 4'],
      ['2024-03-21T18:02:00', 'Omar', 'text', 'done'],
    ])
    expect(file.messages[1]).toMatchObject({
      textSource: 'IMG-20240321-WA0001.jpg (file attached)\nthe station: platform 4',
      attachments: [{ name: 'IMG-20240321-WA0001.jpg', mime: 'image/jpeg', found: false, path: null, sha256: null }],
    })
    expect(file.messages.map(({ locator }) => locator)).toEqual([
      { prefix: 'line ', number: 1, byteStart: 0, byteEnd: 81 },
      { prefix: 'line ', number: 5, byteStart: 81, byteEnd: 171 },
      { prefix: 'line ', number: 7, byteStart: 171, byteEnd: 204 },
    ])
    expect(codes(file)).toEqual([])
  })

  it('truncated-last-line.txt', async () => {
    const file = await readText(fixture('truncated-last-line.txt'))
    expect(shown(file).map(([, sender, , text]) => [sender, text])).toEqual([
      ['Lena', 'one'],
      ['Omar', 'two'],
    ])
    expect(file.unparsed).toEqual([
      {
        outcome: 'failed',
        reason: 'truncated',
        locator: { prefix: 'line ', number: 3, byteStart: 60, byteEnd: 75 },
        message: expect.stringContaining('Line 3 breaks off'),
      },
    ])
    expect(file.read).toBe(3)
    expect(codes(file)).toEqual(['truncated'])
  })

  it('arabic-iphone.txt', async () => {
    const file = await readText(fixture('arabic-iphone.txt'))
    expect(shown(file)).toEqual([
      ['2024-03-27T21:41:35', '+963944111222', 'media', null],
      ['2024-03-28T00:05:09', 'Rana', 'text', 'مرحبا\nكيف الحال'],
    ])
    expect(file.messages[0]?.sender).toEqual({ app: 'whatsapp', kind: 'phone', value: '+963944111222', name: null })
    // Not included in the export, which reads like "deleted".
    expect(file.messages[0]).toMatchObject({ state: 'live', attachments: [{ name: null, mime: 'image/webp' }] })
    expect(codes(file)).toEqual([])
  })

  it('iphone-group.txt', async () => {
    const file = await readText(fixture('iphone-group.txt'))
    expect(shown(file).map(([, ...rest]) => rest)).toEqual([
      [null, 'encryption-notice', expect.any(String)],
      [null, 'group-created', '\u200eYou created group “The Choir”'],
      [null, 'number-changed', expect.any(String)],
      ['~ Peer', 'media', null],
      ['Ines', 'text', 'This message was deleted.'],
      ['Ines', 'message-deleted', null],
      ['Ines', 'text', 'see you'],
      ['~ Peer', 'call', null],
    ])
    const [notice, created, number, document, , deleted, edited, call] = file.messages
    expect(notice?.eventDetails).toEqual({ label: 'The Choir' })
    expect(created?.eventDetails).toEqual({ new: 'The Choir' })
    expect(number?.eventDetails).toEqual({ label: '~ Peer', actor: 'Peer' })
    expect(document?.attachments).toMatchObject([{ name: '00000004-score.pdf', mime: 'application/pdf' }])
    expect(document?.textSource).toBe('score.pdf • \u200e2 pages \u200e<attached: 00000004-score.pdf>')
    expect(deleted).toMatchObject({
      state: 'deleted-flagged',
      eventDetails: { by: 'author' },
      textSource: '\u200eThis message was deleted.',
    })
    expect(edited).toMatchObject({ edited: true, textSource: 'see you \u200e<This message was edited>' })
    expect(call).toMatchObject({ kind: 'call', call: { durationSeconds: 3780, outcome: 'answered' } })
    expect(file.messages.every(({ ambiguousAt }) => ambiguousAt === null)).toBe(true)
    expect(file.chat).toMatchObject({ kind: 'group', participants: [{ value: '~ Peer' }, { value: 'Ines' }] })
    expect(codes(file)).toEqual([])
  })

  it('preamble.txt', async () => {
    const file = await readText(fixture('preamble.txt'))
    expect(sniff(fixture('preamble.txt'))).toBe('possible')
    expect(file.unparsed).toEqual([
      {
        outcome: 'skipped',
        reason: 'preamble',
        locator: { prefix: 'line ', number: 1, byteStart: 0, byteEnd: 29 },
        message: null,
      },
    ])
    expect(file.messages).toHaveLength(1)
    expect(file.read).toBe(2)
  })
})

describe('recognition', () => {
  it.each([
    ['a Signal exporter', '[2019-12-24, 12:23] Jane Doe: Hello John!\n[2020-01-17, 21:49] John Doe: Hello\nJane!\n'],
    ['text copied from WhatsApp Web', '[14:05, 08.10.2026] Jane: hi\n[14:06, 08.10.2026] John: hello\n'],
    ['text copied from WhatsApp Web, 12 hours', '[2:05 PM, 10/8/2026] Jane: hi\n[2:06 PM, 10/8/2026] John: hello\n'],
    ['a log file', '[2024-05-06 12:00:01] local.ERROR: no such table\n[2024-05-06 12:00:02] local.ERROR: again\n'],
    ['another log file', '2024-05-06 12:00 - server: started\n2024-05-06 12:00 - server: ready\n'],
    ['JSON', '{"messages":[{"date":"12/03/2024, 14:05 - Ann: x"}]}'],
    ['a JSON array', '[\n  {"id": 1}\n]'],
    ['CSV', 'Date,Time,Name,Text\n12/03/2024,14:05:00,Ann,hello\n'],
    ['Viber CSV', '12/03/2024,14:05:11,Me,+32470000000,hello: you\n'],
    ['prose', 'Dear Ann,\n\nwe met on 12/03/2024, 14:05 - you remember.\n'],
    ['a page', '<!doctype html><html><body>12/03/2024, 14:05 - Ann: x</body></html>'],
    ['nothing', ''],
    ['zeros', new Uint8Array(4096)],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['dates without authors', '12/03/2024, 14:05 - bought milk\n13/03/2024, 14:05 - bought bread\n'],
  ])('refuses %s', (_what, content) => {
    expect(sniff(content)).toBe('no')
  })

  it('takes the file’s name for what the content leaves open', () => {
    const noSeconds = '[01/01/19 11:25] John Doe: Lorem ipsum\n[01/20/19 11:23] Jane: dolor\n'
    expect(sniff(noSeconds)).toBe('possible')
    expect(sniff(noSeconds, 'x/_chat.txt')).toBe('certain')
    expect(sniff('[2019-12-24, 12:23] Jane: Hello\n', 'WhatsApp Chat with Jane.txt')).toBe('possible')
    expect(sniff('hello', 'WhatsApp Chat with Jane.txt')).toBe('no')
  })

  it('recognises an export saved as UTF-16', async () => {
    const text = '\ufeff12/03/2024, 14:05 - Ann: مرحبا\n13/03/2024, 14:06 - Bo: x\n'
    const bytes = Buffer.from(text, 'utf16le')
    expect(sniff(bytes)).toBe('certain')
    const file = await readText(bytes)
    expect(file.messages.map(({ text }) => text)).toEqual(['مرحبا', 'x'])
    const { byteStart, byteEnd } = file.messages[0]?.locator ?? {}
    expect(bytes.toString('utf16le', byteStart ?? 0, byteEnd ?? 0)).toBe('\ufeff12/03/2024, 14:05 - Ann: مرحبا\n')
  })
})

describe('time', () => {
  it('gives no instant without a zone, and says how to state one', async () => {
    const file = await readText('12/03/2024, 14:05 - Ann: x\n25/03/2024, 14:05 - Ann: y\n', { stated: { zone: null } })
    expect(file.messages.map(({ sentAt, zone, order }) => [sentAt, zone, order])).toEqual([
      [null, { name: null, known: 'assumed' }, 0],
      [null, { name: null, known: 'assumed' }, 1],
    ])
    expect(file.messages[0]?.sentAtRaw).toBe('12/03/2024, 14:05')
    expect(file.warnings).toMatchObject([
      { code: 'zone-unknown', records: 2, message: expect.stringContaining('--zone') },
    ])
  })

  it('keeps both readings of an hour that occurs twice and doubts one that does not exist', async () => {
    const file = await readText('27/10/2024, 02:30 - Ann: twice\n31/03/2024, 02:30 - Ann: never\n')
    const [twice, never] = file.messages
    expect([twice?.sentAt, twice?.ambiguousAt].map((at) => new Date(at ?? 0).toISOString())).toEqual([
      '2024-10-27T00:30:00.000Z',
      '2024-10-27T01:30:00.000Z',
    ])
    expect(twice?.timeDoubt).toBe('clock-set-back')
    expect(never).toMatchObject({ timeDoubt: 'clock-set-forward', ambiguousAt: null })
    expect(codes(file)).toEqual(['time-doubtful', 'time-doubtful'])
  })

  it('keeps records without a possible date, undated', async () => {
    const file = await readText('31/02/2024, 10:00 - Ann: x\n18/02/2024, 10:00 - Ann: y\n')
    expect(file.messages.map(({ sentAt, sentAtRaw }) => [sentAt === null, sentAtRaw])).toEqual([
      [true, '31/02/2024, 10:00'],
      [false, '18/02/2024, 10:00'],
    ])
    expect(codes(file)).toEqual(['time-doubtful'])
  })

  it('doubts dates before the app existed', async () => {
    const file = await readText('18/02/1980, 10:00 - Ann: x\n')
    expect(file.messages[0]).toMatchObject({ sentAt: Date.UTC(1980, 1, 18, 9), timeDoubt: 'out-of-range' })
    expect(codes(file)).toEqual(['time-out-of-range'])
  })
})

describe('authors and notices', () => {
  const lines = async (...bodies: string[]) =>
    (await readText(bodies.map((body) => `18/02/2024, 10:00 - ${body}\n`).join(''))).messages

  it('cuts at the first colon before a space', async () => {
    const messages = await lines('Ann: a: b: c', 'User:): hello', 'Tim 12:30: x', 'Bo:', 'Cy: ', 'Dr : text')
    expect(messages.map(({ sender, text }) => [sender?.value, text])).toEqual([
      ['Ann', 'a: b: c'],
      ['User:)', 'hello'],
      ['Tim 12:30', 'x'],
      ['Bo', null],
      ['Cy', null],
      ['Dr', 'text'],
    ])
  })

  it('takes a name with a colon for one where the title says so, and only there', async () => {
    const text = Array.from({ length: 6 }, (_, i) => `18/02/2024, 10:0${i} - Dr: Who: text ${i}\n`).join('')
    const named = await readText(text, { path: 'WhatsApp Chat with Dr_ Who.txt' })
    expect(named.messages.map(({ sender, text }) => [sender?.value, text])[3]).toEqual(['Dr: Who', 'text 3'])
    const other = await readText(text, { path: 'WhatsApp Chat with Ann.txt' })
    expect(other.messages.map(({ sender, text }) => [sender?.value, text])[3]).toEqual(['Dr', 'Who: text 3'])
  })

  it('does not take the colon inside a notice for the end of a name', async () => {
    const messages = await lines(
      'You changed the subject from "a" to "b: c"',
      'Mara heeft een nieuw nummer: +31 6 1234 5678 (was +31 6 8765 4321)',
      'Ann: Bo changed the subject from "a" to "b: c"',
      'Ann: left',
    )
    expect(messages.map(({ sender, event, eventDetails }) => [sender?.value ?? null, event, eventDetails])).toEqual([
      [null, 'subject-changed', { actor: 'You', old: 'a', new: 'b: c' }],
      [null, 'number-changed', { actor: 'Mara', old: '+31 6 8765 4321', new: '+31 6 1234 5678' }],
      ['Ann', null, null],
      ['Ann', null, null],
    ])
  })

  it('reads notices behind a label only where the app printed them', async () => {
    const messages = await lines(
      '+32 470 11 22 33: +32 470 11 22 33 updated the message timer. New messages will disappear from this chat 24 hours after they’re sent, except when kept. Tap to change.',
      'Ann: Bo left',
      'Ann: Ann left',
    )
    expect(messages.map(({ sender, event }) => [sender?.value ?? null, event])).toEqual([
      [null, 'disappearing-on'],
      ['Ann', null],
      [null, 'member-left'],
    ])
    expect(messages[0]?.eventDetails).toEqual({
      label: '+32 470 11 22 33',
      actor: '+32 470 11 22 33',
      duration: '24 hours',
    })
  })

  it('keeps a notice of unknown wording, and says so', async () => {
    const file = await readText('18/02/2024, 10:00 - Ann: x\n18/02/2024, 10:01 - Something new happened\n')
    expect(file.messages[1]).toMatchObject({
      sender: null,
      kind: 'system',
      event: 'other',
      text: 'Something new happened',
    })
    expect(file.warnings).toMatchObject([{ code: 'unknown-type', records: 1, locator: { prefix: 'line ', number: 2 } }])
  })

  it('uses one account object for a label', async () => {
    const messages = await lines('Ann: 1', 'Bo: 2', 'Ann: 3')
    expect(messages[2]?.sender).toBe(messages[0]?.sender)
  })

  it.each([
    ['\u202a+90\u00a0531\u00a0123\u00a045\u00a067\u202c', 'phone', '+905311234567'],
    ['+55 11 91234\u20115678', 'phone', '+5511912345678'],
    ['+1 (555) 010-9999', 'phone', '+15550109999'],
    ['0470 11 22 33', 'phone', '0470112233'],
    ['~\u202fZara', 'name', '~ Zara'],
    ['Zara +32', 'name', 'Zara +32'],
    ['1234', 'name', '1234'],
  ])('makes an account of %j', async (label, kind, value) => {
    expect((await lines(`${label}: x`))[0]?.sender).toMatchObject({ kind, value })
  })
})

describe('suspicious lines', () => {
  const head = Array.from({ length: 10 }, (_, i) => `18/02/2024, 10:0${i} - Ann: x${i}\n`).join('')

  it('keeps text copied from another export inside its message', async () => {
    const file = await readText(
      `${head}18/02/2024, 10:10 - Ann: look\n[14:05, 08.10.2023] Cy: quoted\n[14:06, 08.10.2023] Di: too\n`,
    )
    expect(file.messages.at(-1)?.text).toBe('look\n[14:05, 08.10.2023] Cy: quoted\n[14:06, 08.10.2023] Di: too')
    expect(file.warnings).toMatchObject([
      { code: 'suspicious-header', records: 2, locator: { prefix: 'line ', number: 12 } },
    ])
  })

  it('reads two exports that were put together', async () => {
    const other = Array.from({ length: 10 }, (_, i) => `[18.02.24, 10:0${i}:00] Cy: y${i}\n`).join('')
    const file = await readText(head + other)
    expect(file.messages).toHaveLength(20)
    expect(codes(file)).toEqual([])
  })

  it('flags an unknown author far back in time', async () => {
    const file = await readText(`${head}01/02/2023, 09:00 - Cy: quoted\n18/02/2024, 10:11 - Ann: after\n`)
    expect(file.messages).toHaveLength(12)
    expect(file.warnings).toMatchObject([{ code: 'suspicious-header', records: 1, locator: { number: 11 } }])
  })

  it('flags a header behind a bare line feed in a file of CR LF records', async () => {
    const records = Array.from({ length: 20 }, (_, i) => `[18/02/24, 10:00:${10 + i}] Ann: x\r\n`).join('')
    const file = await readText(`${records}[18/02/24, 10:01:00] Ann: look\n[18/02/24, 10:00:11] Cy: y\r\n`)
    expect(file.messages).toHaveLength(22)
    expect(file.warnings).toMatchObject([{ code: 'suspicious-header', records: 1, locator: { number: 22 } }])
  })
})

describe('damage', () => {
  it('fails a record beyond the limit and reads on', async () => {
    const big = `18/02/2024, 10:01 - Ann: ${'x'.repeat(500)}\n${'y'.repeat(600)}\n`
    const text = `18/02/2024, 10:00 - Ann: a\n${big}18/02/2024, 10:02 - Ann: b\n`
    for (const chunks of [[7], [1000]]) {
      const file = await readText(text, { limits: { recordBytes: 1000 }, chunks })
      expect(file.messages.map(({ text, order }) => [text, order])).toEqual([
        ['a', 0],
        ['b', 2],
      ])
      expect(file.unparsed).toMatchObject([
        {
          outcome: 'failed',
          reason: 'record-too-large',
          locator: { number: 2, byteStart: 27, byteEnd: 27 + big.length },
        },
      ])
      expect(file.read).toBe(3)
    }
  })

  it('fails a single line beyond the limit, as the record it begins or continues', async () => {
    const line = 'x'.repeat(3000)
    const own = await readText(
      `18/02/2024, 10:00 - Ann: a\n18/02/2024, 10:01 - Ann: ${line}\n18/02/2024, 10:02 - Ann: b\n`,
      {
        limits: { recordBytes: 1000 },
      },
    )
    expect(own.messages.map(({ text }) => text)).toEqual(['a', 'b'])
    const next = await readText(`18/02/2024, 10:00 - Ann: a\n${line}\nmore\n18/02/2024, 10:02 - Ann: b\n`, {
      limits: { recordBytes: 1000 },
    })
    expect(next.messages.map(({ text }) => text)).toEqual(['b'])
    expect(next.unparsed).toMatchObject([
      { reason: 'record-too-large', locator: { byteStart: 0, byteEnd: 27 + 3001 + 5 } },
    ])
  })

  it('reads a record just below 16 MiB', async () => {
    const text = 'x'.repeat(16 * 1024 * 1024 - 100)
    const file = await readText(`18/02/2024, 10:00 - Ann: ${text}\n18/02/2024, 10:01 - Ann: b\n`)
    expect(file.messages.map((message) => message.text?.length)).toEqual([text.length, 1])
  })

  it('shows invalid bytes as U+FFFD and counts the records', async () => {
    const bytes = Buffer.concat([
      Buffer.from('18/02/2024, 10:00 - Ann: a'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('\n18/02/2024, 10:01 - Ann: sent as \ufffd\n18/02/2024, 10:02 - Ann: \u0000nul\n'),
    ])
    const file = await readText(bytes)
    expect(file.messages.map(({ text }) => text)).toEqual(['a\ufffd\ufffd', 'sent as \ufffd', '\0nul'])
    expect(file.warnings).toMatchObject([{ code: 'invalid-encoding', records: 1, locator: { number: 1 } }])
  })

  it('reads an empty file as nothing', async () => {
    const file = await readText('')
    expect([file.read, file.messages, file.unparsed, file.warnings]).toEqual([0, [], [], []])
  })
})

describe('chat', () => {
  it.each([
    ['WhatsApp Chat with Zoë X.txt', null, 'Zoë X'],
    ['a/WhatsApp-chat met Zoë X (1).txt', null, 'Zoë X'],
    ['Чат WhatsApp с контактом\u00a0Zoë X.txt', null, 'Zoë X'],
    ['Chat WhatsApp s uživatelem\u00a0Zoë X.txt', null, 'Zoë X'],
    ['Zoë X ile WhatsApp Sohbeti.txt', null, 'Zoë X'],
    ['WhatsApp Chat - Zoë X.zip', '_chat.txt', 'Zoë X'],
    ['WhatsApp Chat with Zoë X.zip', 'WhatsApp Chat with Zoë X.txt', 'Zoë X'],
    ['chats.zip', 'WhatsApp Chat - Zoë X/_chat.txt', 'Zoë X'],
    ['WhatsApp Chat - Zoë X/_chat.txt', null, 'Zoë X'],
    ['_chat.txt', null, null],
    ['x/_chat (2).txt', null, null],
    ['x/lorem.txt', null, 'lorem'],
    ['sample.zip', 'sample.txt', 'sample'],
  ])('title of %s %s', async (path, member, title) => {
    const file = await readText('18/02/2024, 10:00 - Ann: x\n', { path, member })
    expect(file.chat).toMatchObject({ app: 'whatsapp', key: 'file:0123456789ab', title })
  })

  it('tells direct chats and groups apart', async () => {
    const kind = async (path: string, ...bodies: string[]) =>
      (await readText(bodies.map((body) => `18/02/2024, 10:00 - ${body}\n`).join(''), { path })).chat.kind
    expect(await kind('WhatsApp Chat with Bo.txt', 'Ann: x', 'Bo: y')).toBe('direct')
    expect(
      await kind('WhatsApp Chat with +32 470 11 22 33.txt', 'Ann: x', '+32\u00a0470\u00a011\u00a022\u00a033: y'),
    ).toBe('direct')
    expect(await kind('WhatsApp Chat with Bo_.txt', 'Ann: x', 'Bo?: y')).toBe('direct')
    expect(await kind('WhatsApp Chat with Cy.txt', 'Ann: x', 'Bo: y')).toBe('unknown')
    expect(await kind('WhatsApp Chat with Bo.txt', 'Ann: x', 'Bo: y', 'Cy: z')).toBe('group')
    expect(await kind('WhatsApp Chat with Bo.txt', 'Ann: x', 'Ann added Bo', 'Bo: y')).toBe('group')
  })

  it('lists authors and those whom notices name', async () => {
    const text = [
      'Ann: x',
      'Ann added Bo',
      'You removed +32 470 11 22 33',
      'Cy, Di and Ed left',
      'Fay joined using this group’s invite link',
    ]
    const file = await readText(text.map((body) => `18/02/2024, 10:00 - ${body}\n`).join(''))
    expect(file.chat.participants.map(({ value }) => value)).toEqual(['Ann', 'Bo', '+32470112233', 'Fay'])
  })

  it('says when a file is close to a limit of the export', async () => {
    const records = Array.from({ length: 9990 }, (_, i) => `18/02/2024, 10:00 - Ann: ${i}\n`).join('')
    expect(codes(await readText(records))).toEqual(['export-cap'])
  })
})

describe('attachmentPaths', () => {
  it('looks beside the text', () => {
    const paths = (path: string, member: string | null, name: string) =>
      whatsappTxt.attachmentPaths(sourceOf('', { path, member }), name)
    expect(paths('a/b.txt', null, 'IMG.jpg')).toEqual(['a/IMG.jpg'])
    expect(paths('a/b.zip', '_chat.txt', 'IMG.jpg')).toEqual(['IMG.jpg'])
    expect(paths('a/b.zip', 'x/_chat.txt', 'IMG.jpg')).toEqual(['x/IMG.jpg'])
    for (const name of ['', '.', '..', '../x', 'a/b', 'a\\b', 'a\0b']) expect(paths('a/b.txt', null, name)).toEqual([])
  })
})
