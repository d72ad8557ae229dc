import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastChats, memoryHead, memorySource, readAll, readOne } from '../../test-support/memory-source.ts'
import { viberCsv } from './viber-csv.ts'

const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'fixtures', name))
const shared = join(import.meta.dirname, '../../../../../../shared')
const withSamples = existsSync(join(shared, 'samples')) ? it : it.skip
const sample = (path: string): Buffer => readFileSync(join(shared, 'samples', path))

const read = (bytes: Buffer | string, options: Parameters<typeof readOne>[2] = {}, path = 'Viber messages/Omar.csv') =>
  readOne(viberCsv, memorySource(bytes, { path }), options)
const sniff = (bytes: Buffer | string, path = 'x.csv') => viberCsv.sniff(memoryHead(bytes, { path }))
const brussels = { stated: { zone: 'Europe/Brussels' } }
const noteOf = ({ warnings }: Awaited<ReturnType<typeof read>>) =>
  warnings.find(({ code }) => code === 'layout-decided')?.message
const troubles = ({ warnings }: Awaited<ReturnType<typeof read>>) =>
  warnings.filter(({ code }) => code !== 'layout-decided').map(({ code, records }) => [code, records])

describe('Android files', () => {
  it('give every message as typed, with commas, quotation marks and lines', async () => {
    const result = await read(fixture('android-commas-and-quotes.csv'), brussels)
    expect(
      result.messages.map(({ sender, text, sentAt }) => [sender?.value, text, new Date(sentAt ?? 0).toISOString()]),
    ).toEqual([
      ['Me', 'Where are you, at the "old" station?', '2016-02-03T08:05:07.000Z'],
      ['+9647500000099', '"in quotes, as typed"', '2016-02-03T08:06:00.000Z'],
      ['+9647500000099', 'first line\nsecond, line', '2016-02-13T08:06:30.000Z'],
      ['Me', 'typed by Omar', '2016-02-04T09:00:00.000Z'],
      ['Me', null, '2016-02-13T09:00:00.000Z'],
    ])
    expect(troubles(result)).toEqual([['suspicious-header', 2]])
    expect(result.messages[4]).toMatchObject({
      kind: 'media',
      textSource: 'Photo message',
      eventDetails: { media: 'photo' },
    })
    expect(result.owners).toEqual([{ app: 'viber', kind: 'name', value: 'Me', name: 'Me' }])
    expect(lastChats(result)).toMatchObject([{ title: 'Omar', kind: 'direct', key: 'file:0123456789ab' }])
    expect(noteOf(result)).toContain('fields between commas; nothing quoted')
  })

  it('never begin a row behind LF where rows end in CR LF', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `13/02/2016,09:${10 + i}:00,Me,,row ${i}\r\n`)
    rows[3] = '13/02/2016,09:13:00,Omar,+9647500000099,look:\n13/02/2016,09:13:30,Me,,forged\r\n'
    const result = await read(rows.join(''))
    expect(result.messages).toHaveLength(12)
    expect(result.messages[3]?.text).toBe('look:\n13/02/2016,09:13:30,Me,,forged')
    expect(troubles(result)).toContainEqual(['suspicious-header', 1])
  })

  it('tell names with commas, unknown numbers and doubtful rows', async () => {
    const result = await read(fixture('names-with-commas.csv'))
    expect(result.messages.map(({ sender, text }) => [sender?.kind, sender?.value, sender?.name, text])).toEqual([
      ['phone', '+306900000098', 'Papadopoulou, Eleni', 'Γεια, τι κάνεις;'],
      ['name', 'Me', 'Me', 'ok'],
      ['name', 'Papadopoulou, Eleni', 'Papadopoulou, Eleni', 'no number, here'],
      ['phone', '0475000098', 'Omar', 'national'],
      ['phone', '0475000098', 'Omar', 'again, with commas'],
      ['name', 'Aziz', 'Aziz', 'unknown number'],
      ['phone', '+32460000097', null, 'nameless'],
      ['phone', '+32460000096', 'Lost,somewhere,text', ' more'],
    ])
    expect(troubles(result)).toEqual([
      ['field-doubtful', 3],
      ['date-order-undecidable', 8],
      ['zone-unknown', 8],
    ])
    expect(lastChats(result)[0]?.kind).toBe('group')
  })

  it('may have a space behind each comma', async () => {
    const { messages } = await read(
      '13/02/2016, 09:05:07, Me, , hello, you\n13/02/2016, 09:06:07, Omar, +9647500000099, hi',
    )
    expect(messages.map(({ sender, text }) => [sender?.value, text])).toEqual([
      ['Me', ' hello, you'],
      ['+9647500000099', ' hi'],
    ])
  })
})

describe('iPhone files', () => {
  it('are read without their guards', async () => {
    const result = await read(fixture('iphone-tabs.csv'), brussels, 'Vera - messages.CSV')
    expect(
      result.messages.map(({ sender, text, textSource, kind }) => [sender?.value, text, textSource, kind]),
    ).toEqual([
      ['Me', 'He said "come" at 8', null, 'text'],
      ['+32460000091', 'two\r\nlines', null, 'text'],
      ['+32460000091', null, 'Photo message', 'media'],
    ])
    const extents = result.messages.map(({ locator }) =>
      fixture('iphone-tabs.csv').toString('utf16le', locator.byteStart ?? 0, locator.byteEnd ?? 0),
    )
    expect(extents.map((extent) => extent.slice(-14))).toEqual([
      'come"" at 8"\r\n',
      '"two\r\nlines"\r\n',
      'oto message"\r\n'.slice(-14),
    ])
    expect(result.messages.map(({ locator }) => locator.number)).toEqual([1, 2, 4])
    expect(lastChats(result)[0]).toMatchObject({ title: 'Vera', kind: 'direct' })
    expect([result.read, troubles(result)]).toEqual([3, []])
    expect(noteOf(result)).toContain(
      'fields between tabs; quoted where they need it; dates day first (shown by numbers above 12)',
    )
  })

  it('are read in big-endian UTF-16 and without the formulas as well', async () => {
    const little = fixture('iphone-tabs.csv')
    const texts = ['He said "come" at 8', 'two\r\nlines', null]
    const big = await read(Buffer.from(little).swap16())
    expect(big.messages.map(({ text }) => text)).toEqual(texts)
    const plain = await read(Buffer.from(little.toString('utf16le').replaceAll('="', '"'), 'utf16le'))
    expect(plain.messages.map(({ text }) => text)).toEqual(texts)
  })

  it('with a lost quotation mark are read line by line', async () => {
    const broken = fixture('iphone-tabs.csv').toString('utf16le').replace('at 8"', 'at 8')
    const result = await read(Buffer.from(broken, 'utf16le'))
    expect(result.messages.map(({ text }) => text)).toEqual(['"He said ""come"" at 8', 'two\r\nlines', null])
    expect(noteOf(result)).toContain('nothing quoted')
  })
})

describe('files of other programs', () => {
  it('saved by a spreadsheet keep their text and give up their quotes', async () => {
    const result = await read(fixture('spreadsheet-month-first.csv'), { stated: { zone: 'America/Chicago' } })
    expect(result.messages.map(({ text, sentAt }) => [text, new Date(sentAt ?? 0).toISOString()])).toEqual([
      ['well, yes', '2019-01-02T15:05:00.000Z'],
      ['a "quote"', '2019-01-13T06:30:00.000Z'],
      ['plain', '2019-01-13T19:00:00.000Z'],
    ])
    expect(result.unparsed.map(({ outcome, reason }) => [outcome, reason])).toEqual([['skipped', 'header']])
    expect(result.read).toBe(4)
    expect(noteOf(result)).toContain('dates month first (shown by numbers above 12)')
    expect(noteOf(result)).toContain('The notation is not that of the app')
  })

  it('in a code page are decoded, and the guess is said', async () => {
    const result = await read(fixture('semicolons-code-page.csv'), { stated: { zone: 'Europe/Kyiv' } }, 'Діма.csv')
    expect(result.messages.map(({ sender, text, kind }) => [sender?.name, text, kind])).toEqual([
      ['Я', 'Привет, как дела', 'text'],
      ['Діма', null, 'media'],
    ])
    expect(result.owners.map(({ value }) => value)).toEqual(['Я'])
    expect(noteOf(result)).toContain('code page windows-1251, a guess')
    expect(troubles(result)).toEqual([])
  })

  it('with numbers of seconds are read in UTC', async () => {
    const result = await read(fixture('extractor-epoch.csv'))
    expect(
      result.messages.map(({ sender, text, sentAt, zone, eventDetails }) => [
        sender?.value,
        text,
        sentAt,
        zone.name,
        eventDetails,
      ]),
    ).toEqual([
      ['+32460000091', 'hello, you', 1580000000000, 'UTC', { direction: 'in' }],
      [undefined, 'out, again', 1580000060000, 'UTC', { direction: 'out' }],
    ])
    expect(noteOf(result)).toContain('times as seconds since 1970')
  })

  it('with offsets are instants, and without are not', async () => {
    const result = await read(fixture('extractor-iso.csv'))
    expect(result.messages.map(({ sentAt, zone }) => [sentAt && new Date(sentAt).toISOString(), zone.known])).toEqual([
      ['2020-03-29T00:59:59.000Z', 'source'],
      ['2020-03-29T01:00:00.000Z', 'source'],
      [null, 'assumed'],
    ])
  })

  it('that quote every message are told from messages typed in quotes', async () => {
    const quoted = await read(
      '13/02/2016,09:05:07,Me,,"one"\n13/02/2016,09:06:07,Me,,"two, three"\n13/02/2016,09:07:07,Me,,"four"\n',
    )
    expect(quoted.messages.map(({ text }) => text)).toEqual(['one', 'two, three', 'four'])
    const typed = await read(
      '13/02/2016,09:05:07,Me,,"one"\n13/02/2016,09:06:07,Me,,two, three\n13/02/2016,09:07:07,Me,,"four"\n',
    )
    expect(typed.messages.map(({ text }) => text)).toEqual(['"one"', 'two, three', '"four"'])
  })
})

describe('day and month', () => {
  const open = '01/02/2016,09:05:07,Me,,x\n'
  const day = '01/02/2016,09:05:07,Me,,x\n15/02/2016,09:05:07,Me,,y\n'
  const month = '01/02/2016,09:05:07,Me,,x\n02/15/2016,09:05:07,Me,,y\n'
  const first = Date.UTC(2016, 1, 1, 8, 5, 7)
  const other = Date.UTC(2016, 0, 2, 8, 5, 7)

  it('are shared by the files of a device', async () => {
    const sources = [open, month].map((bytes) => memorySource(bytes))
    const results = await readAll(viberCsv, sources, brussels)
    expect(results.map(({ messages }) => messages[0]?.sentAt)).toEqual([other, other])
    expect(results.map(({ messages }) => messages[0]?.timeDoubt)).toEqual([null, null])
    expect(noteOf(results[0] as never)).toContain('as shown by other files of the device')
  })

  it('stay open where nothing tells, each message with its other reading', async () => {
    const sources = [open, month, day].map((bytes) => memorySource(bytes))
    const [result] = await readAll(viberCsv, sources, brussels)
    expect(result?.messages[0]).toMatchObject({ sentAt: first, ambiguousAt: other, timeDoubt: 'date-order' })
    expect(troubles(result as never)).toEqual([['date-order-undecidable', 1]])
    const american = await read(open, { stated: { zone: 'America/New_York' } })
    expect(american.messages[0]).toMatchObject({ sentAt: Date.UTC(2016, 0, 2, 14, 5, 7), timeDoubt: 'date-order' })
  })

  it('follow what was stated', async () => {
    const { messages } = await read(open, { stated: { ...brussels.stated, dateOrder: 'mdy' } })
    expect(messages[0]).toMatchObject({ sentAt: other, ambiguousAt: null, timeDoubt: null })
  })

  it('may be mixed, and may be impossible', async () => {
    const bytes =
      '15/02/2016,09:05:07,Me,,a\n16/02/2016,09:05:07,Me,,b\n02/17/2016,09:05:07,Me,,c\n31/02/2016,09:05:07,Me,,d\n01/02/1999,09:05:07,Me,,e\n'
    const result = await read(bytes, brussels)
    expect(result.messages.map(({ sentAt }) => sentAt && new Date(sentAt).toISOString().slice(0, 10))).toEqual([
      '2016-02-15',
      '2016-02-16',
      '2016-02-17',
      null,
      null,
    ])
    expect(troubles(result)).toContainEqual(['date-order-mixed', 1])
    expect(troubles(result)).toContainEqual(['time-out-of-range', 2])
  })

  it('do not hide the hour that occurs twice', async () => {
    const { messages } = await read('30/10/2016,02:30:00,Me,,x\n27/03/2016,02:30:00,Me,,y\n', brussels)
    expect(messages[0]).toMatchObject({
      sentAt: Date.UTC(2016, 9, 30, 0, 30),
      ambiguousAt: Date.UTC(2016, 9, 30, 1, 30),
      timeDoubt: 'clock-set-back',
    })
    expect(messages[1]).toMatchObject({ timeDoubt: 'clock-set-forward' })
  })

  it.each([
    ['13.2.2016;9:05:07;Me;;x', Date.UTC(2016, 1, 13, 8, 5, 7)],
    ['13-02-2016,09:05,Me,,x', Date.UTC(2016, 1, 13, 8, 5)],
    ['2016-02-13,09:05:07,Me,,x', Date.UTC(2016, 1, 13, 8, 5, 7)],
    ['13/02/16,9:05:07 pm,Me,,x', Date.UTC(2016, 1, 13, 20, 5, 7)],
    ['13/02/2016,9:05:07 م,Me,,x', Date.UTC(2016, 1, 13, 20, 5, 7)],
    ['13/02/2016,12:05:07 π.μ.,Me,,x', Date.UTC(2016, 1, 12, 23, 5, 7)],
    ['13/02/2016,12:05:07\u202fPM,Me,,x', Date.UTC(2016, 1, 13, 11, 5, 7)],
  ])('are read in %s', async (bytes, sentAt) => {
    const { messages } = await read(bytes, brussels)
    expect(messages[0]).toMatchObject({ sentAt, text: 'x', timeDoubt: null })
  })
})

describe('the owner', () => {
  const chat = (label: string, contact: string) =>
    `13/02/2016,09:05:07,${label},,x\n13/02/2016,09:06:07,${contact},+32460000091,y\n`

  it.each([
    ['Me', 'Vera', 'Vera.csv', ['Me']],
    ['Moi', 'Vera', 'Vera.csv', ['Moi']],
    ['Я', 'Vera', 'Vera.csv', ['Я']],
    ['أنا', 'سمر', 'سمر.csv', ['أنا']],
    ['Ben', 'Ayşe', 'Ayşe.csv', ['Ben']],
    ['Me', 'Ben', 'Ben.csv', ['Me']],
    ['Vera', 'Ben', 'Ben.csv', []],
    ['Vera', 'Omar', 'Omar.csv', []],
  ])('is %s in the chat with %s, in %s', async (label, contact, path, owners) => {
    const result = await read(chat(label, contact), {}, path)
    expect(result.owners.map(({ value }) => value)).toEqual(owners)
    expect(noteOf(result)).toContain(
      owners.length > 0 ? `the owner appears as "${owners[0]}"` : 'no label of the owner',
    )
  })

  it('has a second account by the number in the rows', async () => {
    const { owners, messages } = await read('13/02/2016,09:05:07,Me,+32460000001,x\n')
    expect(owners).toEqual([
      { app: 'viber', kind: 'phone', value: '+32460000001', name: 'Me' },
      { app: 'viber', kind: 'name', value: 'Me', name: 'Me' },
    ])
    expect(messages[0]?.sender?.kind).toBe('name')
  })
})

describe('the title', () => {
  it.each([
    ['Viber messages/Friend - messages.CSV', null, 'Friend'],
    ['a/Messages - Vera V..csv', null, 'Vera V.'],
    ['case.zip', 'Viber messages/Vera (2).csv', 'Vera'],
    ['x/.csv', null, null],
  ])('of %s %s is %s', async (path, member, title) => {
    const { chats } = await readOne(viberCsv, memorySource('13/02/2016,09:05:07,Me,,x', { path, member }))
    expect(chats[0]?.title).toBe(title)
  })

  it('says that a chat is with one person, as far as file names can', async () => {
    const { chats } = await read('13/02/2016,09:05:07,A/B: "C",,x\n', {}, 'A_B_ _C_.csv')
    expect(chats.at(-1)?.kind).toBe('direct')
  })
})

describe('recognition', () => {
  it('is certain of chats of the app', () => {
    for (const name of [
      'android-commas-and-quotes.csv',
      'names-with-commas.csv',
      'iphone-tabs.csv',
      'spreadsheet-month-first.csv',
    ]) {
      expect([name, sniff(fixture(name))]).toEqual([name, 'certain'])
    }
  })

  it('is possible where only the layout fits', () => {
    expect(sniff('13/02/2016,09:05:07,Vera,,hello\n13/02/2016,09:06:07,Omar,,hi')).toBe('possible')
    expect(sniff(fixture('extractor-epoch.csv'))).toBe('possible')
    expect(sniff(fixture('extractor-iso.csv'))).toBe('possible')
  })

  it('refuses other files', () => {
    const foreign = [
      '',
      'hello',
      'a,b,c\n1,2,3',
      '{"messages":[]}',
      '13/02/2016, 09:05 - Me: hello',
      '[13/02/2016, 09:05:07] Me: hello',
      '13/02/2016 09:05:07: Me: hello',
      '[2019-12-24, 12:23] A: x',
      '13/02/2016,12.50,Shop,,x',
      '13/02/2016,09:05:07,12.50,1,2',
      'Date,Amount,Text\n13/02/2016,5,x',
      '2016-02-13,09:05:07\n2016-02-13,09:05:08',
      'line one\nline two\n13/02/2016,09:05:07,Me,,x\n5 things\n6 things\n7 things\n8 things\n',
    ]
    expect(foreign.map((bytes) => [bytes, sniff(bytes)])).toEqual(foreign.map((bytes) => [bytes, 'no']))
  })
})

describe('damage', () => {
  it('of a row too large costs that row', async () => {
    const bytes = `13/02/2016,09:05:07,Me,,one\n13/02/2016,09:06:07,Me,,${'x'.repeat(300)}\nmore\n13/02/2016,09:07:07,Me,,two\n`
    for (const sizes of [[1], [40], [5000]]) {
      const result = await readOne(viberCsv, memorySource(bytes, { sizes }), { limits: { recordBytes: 120 } })
      expect(result.messages.map(({ text }) => text)).toEqual(['one', 'two'])
      expect(result.unparsed.map(({ reason, locator }) => [reason, locator?.number])).toEqual([['record-too-large', 2]])
      expect(result.read).toBe(3)
    }
  })

  it('of the last row keeps it with the message before', async () => {
    const result = await read(fixture('truncated-last-row.csv'))
    expect(result.messages.map(({ text }) => text)).toEqual(['whole\r\n13/02/2016,09:06:00,Om'])
    expect(troubles(result)).toContainEqual(['suspicious-header', 1])
  })

  it('of bytes is told', async () => {
    const bytes = Buffer.concat([
      Buffer.from('13/02/2016,09:05:07,Me,,сто два три '),
      Buffer.from([0xff, 0x00]),
      Buffer.from('\n'),
    ])
    const result = await read(bytes)
    expect(result.messages[0]?.text).toBe('сто два три \ufffd\0')
    expect(troubles(result)).toContainEqual(['invalid-encoding', 1])
  })

  it.each([
    ['nothing', ''],
    ['other text', 'hello\nworld'],
    ['blank lines', '\n\n'],
    ['a header alone', 'Date,Time,Sender,Phone,Message\n'],
  ])('%s is a failed record', async (_, bytes) => {
    const { unparsed, read: count } = await read(bytes)
    expect([count, unparsed.map(({ outcome, reason }) => [outcome, reason])]).toEqual([1, [['failed', 'no-messages']]])
  })
})

describe('phrases of the app', () => {
  it('that were not seen stay text, with a warning', async () => {
    const result = await read(
      '13/02/2016,09:05:07,Me,,Missed call\n13/02/2016,09:06:07,Me,,Missed call\n13/02/2016,09:07:07,Me,,I missed call\n',
    )
    expect(result.messages.map(({ kind, text }) => [kind, text])).toEqual([
      ['text', 'Missed call'],
      ['text', 'Missed call'],
      ['text', 'I missed call'],
    ])
    expect(troubles(result)).toContainEqual(['unknown-type', 2])
    expect(result.warnings.find(({ code }) => code === 'unknown-type')?.message).toContain('Missed call (2)')
  })
})

const clean = (text: string): string => text.replace(/[\r\n\ufeff]/g, '').toWellFormed()
const line = fc
  .string({ maxLength: 25, unit: 'grapheme' })
  .map(clean)
  .filter((text) => !/^[=\d"“”„\ufeff]/.test(text))
const text = fc
  .tuple(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).map(clean), fc.array(line, { maxLength: 2 }))
  .map(([first, more]) => [first, ...more].join('\n'))
  .filter((whole) => whole !== '' && !whole.endsWith('\n'))
const people = fc.constantFrom(
  ['Me', ''],
  ['Omar', '+9647500000099'],
  ['Vera, V.', '+32460000091'],
  ['سمر', ''],
  ['Lê', '0475 00 00 98'],
)
const rows = fc.array(fc.record({ who: people, text, minute: fc.nat(59) }), { minLength: 1, maxLength: 15 })
const chunks = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 })
const clock = (minute: number): string => `09:${String(minute).padStart(2, '0')}:00`
const csvField = (value: string): string => `"${value.replaceAll('"', '""')}"`

describe('properties', () => {
  it('what the app writes comes back as typed, whatever the chunks, and its bytes are those of the row', async () => {
    await fc.assert(
      fc.asyncProperty(rows, chunks, fc.constantFrom('\n', '\r\n'), async (written, sizes, end) => {
        const records = written.map(
          ({ who, text, minute }) => `15/02/2016,${clock(minute)},${who.join(',')},${text}${end}`,
        )
        // Messages that all stand in typed quotation marks cannot be told from quoted ones, whoever looks.
        fc.pre(
          !written.every(({ text }) => text.startsWith('"')) &&
            written.filter(({ text }) => text.startsWith('"')).length < 3,
        )
        const bytes = Buffer.from(records.join(''))
        const result = await readOne(viberCsv, memorySource(bytes, { sizes }))
        const texts = result.messages.map(({ text, textSource }) => text ?? textSource)
        expect(texts).toEqual(written.map(({ text }) => text))
        expect(result.messages.map(({ sender }) => sender?.name)).toEqual(written.map(({ who }) => who[0]))
        const extents = result.messages.map(({ locator }) =>
          bytes.toString('utf8', locator.byteStart ?? 0, locator.byteEnd ?? 0),
        )
        expect(extents).toEqual(records)
      }),
    )
  })

  it('what is quoted comes back without quotes, in any layout', async () => {
    const layouts = fc.constantFrom([',', ''], [';', ''], ['\t', ''], ['\t', '='])
    const encodings = fc.constantFrom('utf8' as const, 'utf16le' as const)
    await fc.assert(
      fc.asyncProperty(
        rows,
        chunks,
        layouts,
        encodings,
        async (written, sizes, [delimiter = ',', guard = ''], encoding) => {
          const records = written.map(({ who, text, minute }) =>
            [`${guard}"15/02/2016"`, clock(minute), ...who.map((part) => guard + csvField(part)), csvField(text)].join(
              delimiter,
            ),
          )
          const bytes = Buffer.from(`\ufeff${records.join('\r\n')}\r\n`, encoding)
          const result = await readOne(viberCsv, memorySource(bytes, { sizes }))
          expect(result.messages.map(({ text, textSource }) => text ?? textSource)).toEqual(
            written.map(({ text }) => text),
          )
          expect(result.messages.map(({ sender }) => sender?.name)).toEqual(written.map(({ who }) => who[0]))
          const extents = result.messages.map(({ locator }) =>
            bytes.toString(encoding, locator.byteStart ?? 0, locator.byteEnd ?? 0),
          )
          expect(extents.map((extent) => extent.replace(/^\ufeff/, ''))).toEqual(
            records.map((record) => `${record}\r\n`),
          )
        },
      ),
    )
  })

  it('arbitrary bytes never throw, and every record read is accounted for', async () => {
    const piece = fc.constantFrom(
      ...[
        '13/02/2016,09:05:07,Me,,',
        '="13/02/2016"\t09:05:07\t="Me"\t="x"\t"',
        '"',
        ',',
        '\n',
        '\r\n',
        'Date,Time,Sender,Phone,Message\n',
        'timestamp,from,body\n',
      ],
      ...['1580000000,', '\ufeff', '13/02/2016', ';', '=', '(null)', 'x', '“'],
    )
    const parts = fc.array(
      fc.oneof(
        piece.map((text) => Buffer.from(text)),
        fc.uint8Array({ maxLength: 4 }),
      ),
      { maxLength: 40 },
    )
    await fc.assert(
      fc.asyncProperty(parts, fc.constantFrom('utf8', 'utf16'), async (written, encoding) => {
        const bytes = Buffer.concat(encoding === 'utf16' ? [Buffer.from([0xff, 0xfe]), ...written] : written)
        sniff(bytes)
        const result = await read(bytes, { stated: { zone: 'Asia/Kabul' }, limits: { recordBytes: 100 } })
        expect(result.read).toBe(result.messages.length + result.unparsed.length)
        const again = await readOne(viberCsv, memorySource(bytes, { path: 'Viber messages/Omar.csv', sizes: [7] }), {
          stated: { zone: 'Asia/Kabul' },
          limits: { recordBytes: 100 },
        })
        expect(again.messages).toEqual(result.messages)
      }),
      { numRuns: 300 },
    )
  })
})

describe('samples', () => {
  withSamples('has the eleven records of the iPhone file', async () => {
    const path = 'viber/pavlosmak/Friend - messages.CSV'
    const bytes = sample(path)
    expect(sniff(bytes, path)).toBe('certain')
    const result = await read(bytes, { stated: { zone: 'UTC' } }, path)
    expect([result.read, result.unparsed, troubles(result)]).toEqual([11, [], []])
    expect(result.messages.map(({ sender }) => sender?.value)).toEqual([
      ...['Me', 'Me', 'Me', 'Me', 'Friend', 'Me', 'Me', 'Friend', 'Me', 'Friend', 'Me'],
    ])
    const times = result.messages.map(({ sentAt }) => new Date(sentAt ?? 0).toISOString().slice(0, 19))
    expect([times[0], times.at(-1)]).toEqual(['2017-05-11T14:35:17', '2017-05-27T15:46:31'])
    expect(result.messages.map(({ text, kind }) => (kind === 'media' ? kind : text))).toEqual([
      ...['blah blah', 'media', 'media', 'blah', 'blah blah blah', 'blah blah blah', 'blah blah', 'blah'],
      ...['blah blah blah blah ?', 'blah', 'blah…..'],
    ])
    expect(lastChats(result)[0]).toMatchObject({ title: 'Friend', kind: 'direct' })
  })

  withSamples('of the other formats are refused', () => {
    const foreign = [
      ...['android-en.txt', 'ios-fr.txt', 'ios-ar-arabic-digits.txt', 'ios-th.txt'].map(
        (file) => `whatsapp/whats_json/${file}`,
      ),
      'signal/chat-miner/test_export.txt',
      'telegram/chat-miner/test_single_export.json',
      'skype/fedorzima/messages.json',
    ]
    expect(foreign.map((path) => sniff(sample(path), path))).toEqual(foreign.map(() => 'no'))
  })

  withSamples('of the gold set come back exactly', async () => {
    const gold = await import(join(shared, 'gold/to-exports.mjs'))
    const out = mkdtempSync(join(tmpdir(), 'viber-gold-'))
    const made = gold.writeExports(
      out,
      gold.readGold(['dev-a.jsonl', 'dev-b.jsonl'].map((file) => join(shared, 'gold', file))),
    )
    let compared = 0
    for (const { dir, threads } of made) {
      const folder = join(dir, 'viber')
      if (!existsSync(folder)) continue
      const files = readdirSync(folder)
      const sources = files.map((file) => memorySource(readFileSync(join(folder, file)), { path: file }))
      const results = await readAll(viberCsv, sources, { stated: { zone: gold.zone } })
      files.forEach((file, i) => {
        const thread = threads.find(
          ({ app, contact }: { app: string; contact: string }) => app === 'viber' && `${contact}.csv` === file,
        )
        const own = results[i]?.messages ?? []
        expect(own.map(({ text, sentAt, sender }) => [text, sentAt, sender?.value === 'Me'])).toEqual(
          thread.messages.map(({ text, at, from }: { text: string; at: string; from: string }) => [
            text,
            Date.parse(at),
            from === 'owner',
          ]),
        )
        compared += own.length
      })
    }
    rmSync(out, { recursive: true })
    expect(compared).toBe(748)
  })
})
