import { globSync, readFileSync } from 'node:fs'
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
import { attachmentPaths } from './attachments.ts'
import { cellebriteUfdr } from './cellebrite-ufdr.ts'
import { chat, field, message, model, modelField, party, report, timeStamp, value } from './test-support.ts'

const path = 'report.xml'
const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'fixtures', name))
const sniff = (content: Uint8Array | string, options: MemorySourceOptions = { path }) =>
  cellebriteUfdr.sniff(memoryHead(content, options))

async function parse(content: Uint8Array | string, options: MemorySourceOptions = {}, how: ReadOptions = {}) {
  const all = await readOne(cellebriteUfdr, memorySource(content, { path, ...options }), how)
  expect(all.read).toBe(all.messages.length + all.unparsed.length)
  return all
}

const samer = { app: 'whatsapp', kind: 'phone', value: '+32460000017', name: 'سامر' }
const me = { app: 'whatsapp', kind: 'phone', value: '+32460000001' }

describe('accepted', () => {
  it('reads a whole report: calls, chats, messages outside chats, what is counted only', async () => {
    const bytes = fixture('report.xml')
    expect(sniff(bytes)).toBe('certain')
    const all = await parse(bytes)
    expect(
      all.messages.map(({ kind, sender, text, sentAt, state }) => [kind, sender?.value, text, sentAt, state]),
    ).toEqual([
      ['call', '+32460000017', null, Date.UTC(2024, 2, 1, 10), 'live'],
      ['text', '+32460000017', '4000 € & <tomorrow>\nsecond line', Date.UTC(2024, 2, 1, 12, 0, 0, 500), 'live'],
      ['text', '+32460000001', 'gone', Date.UTC(2024, 2, 1, 12, 1), 'deleted-flagged'],
      ['media', '+32460000001', null, null, 'live'],
      ['text', '+32460000018', 'short message', null, 'deleted-flagged'],
    ])
    expect(all.unparsed.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['skipped', 'model-Contact'],
      ['skipped', 'model-SMS'],
      ['skipped', 'model-UserAccount'],
    ])
    expect(all.warnings.map(({ code, records }) => [code, records])).toEqual([
      ['zone-unknown', 1],
      ['partial-extraction', 0],
      ['unknown-type', 1],
    ])
    expect(all.warnings[0]?.message).toContain('The report gives the zone of the device as "Europe/Brussels"')
    expect(all.warnings[1]?.message).toContain('(Logical: IsSelectiveExtraction)')
  })

  it('has the call in the chat with the one who called, and the owner from the parties', async () => {
    const all = await parse(fixture('report.xml'))
    const [call, first] = all.messages
    expect(call?.chat).toBe(first?.chat)
    expect(call).toMatchObject({
      call: { durationSeconds: 65, outcome: 'answered' },
      eventDetails: { direction: 'Incoming' },
    })
    expect(lastChats(all)).toMatchObject([
      { app: 'whatsapp', title: null, kind: 'direct', participants: [samer, { ...me, name: 'Me' }], section: null },
      { app: 'other', kind: 'direct', participants: [{ kind: 'phone', value: '+32460000018' }] },
    ])
    expect(all.accounts).toEqual([{ ...samer, name: 'Samer of the bakery' }])
    expect(all.owners).toMatchObject([me, me, { app: 'telegram', kind: 'handle', value: '5860529000' }])
  })

  it('keeps what the vendor says of a record: state, confidence, place in the phone', async () => {
    const [, first, deleted, unknown, trash] = (await parse(fixture('report.xml'))).messages
    expect(first).toMatchObject({
      recovery: null,
      eventDetails: {
        sourceFile: '/data/data/com.whatsapp/databases/msgstore.db',
        sourceTable: 'message',
        sourceOffset: '4711',
      },
    })
    const reporter = 'Cellebrite (Physical Analyzer 7.60.0.1, report version 8.5)'
    expect(deleted).toMatchObject({
      recovery: `Deleted, as reported by ${reporter}; how it was recovered is not stated`,
      eventDetails: { deletedState: 'Deleted', decodingConfidence: 'Medium' },
      replyTo: '3A0001',
    })
    expect(unknown).toMatchObject({
      recovery: null,
      eventDetails: { deletedState: 'Unknown', attachmentsFoundByMd5: 'copy of one.jpg' },
      zone: { known: 'assumed' },
    })
    expect(trash).toMatchObject({
      eventDetails: { deletedState: 'Trash', folder: 'Inbox' },
      textSource: 'c2hvcnQgbWVzc2FnZQ==',
    })
  })

  it('names each file once, by the path in the report, a copy by the file of the same MD5', async () => {
    const { attachments } = (await parse(fixture('report.xml'))).messages[3] ?? {}
    expect(attachments?.map(({ name, storedName, mime }) => [name, storedName, mime])).toEqual([
      ['one.jpg', 'files/Image/one.jpg', 'image/jpeg'],
      ['copy of one.jpg', 'files/Image/one.jpg', 'image/jpeg'],
      ['voice.opus', 'files/Audio/voice (1).opus', 'audio/ogg'],
    ])
    const member = { path: 'phone.ufdr', member: 'export/report.xml' }
    expect(attachmentPaths(member, 'files/Audio/voice (1).opus')).toEqual(['export/files/Audio/voice (1).opus'])
    expect(attachmentPaths({ path: 'x/report.xml', member: null }, 'files/a.jpg')).toEqual(['x/files/a.jpg'])
    for (const name of ['../../etc/passwd', 'files/../../x', 'one.jpg', 'c:/one.jpg', 'http://example.org/a.jpg'])
      expect(attachmentPaths(member, name)).toEqual([])
  })

  it('reads a lone chat whose fields stand behind its messages, and its log', async () => {
    const bytes = fixture('lone-chat.xml')
    expect(sniff(bytes, { path: 'cut-out.xml' })).toBe('certain')
    const all = await parse(bytes)
    expect(lastChats(all)).toMatchObject([
      {
        app: 'telegram',
        title: 'The group',
        kind: 'group',
        participants: [{ value: '5860529659' }],
        section: 'Telegram X',
      },
    ])
    expect(all.messages).toMatchObject([
      {
        kind: 'system',
        event: 'member-joined',
        sender: null,
        text: 'Bo joined',
        eventDetails: { target: '5860529659' },
      },
      { kind: 'system', event: 'other', text: 'the topic was painted', eventDetails: { action: 'TopicPainted' } },
    ])
    expect(all.unparsed).toMatchObject([{ outcome: 'skipped', reason: 'activity-of-message' }])
    expect(all.warnings.map(({ code }) => code)).toEqual(['unknown-type'])
  })

  it('gives for each record the bytes of its element', async () => {
    const bytes = fixture('report.xml')
    for (const { locator, text } of (await parse(bytes)).messages) {
      const element = bytes.subarray(locator.byteStart ?? 0, locator.byteEnd ?? 0)
      expect(element.toString()).toMatch(/^<model type="(?:Call|InstantMessage)".*<\/model>$/s)
      const again = await parse(element)
      expect(again.messages.map((one) => [one.text, one.kind])).toEqual([[text, expect.anything()]])
    }
  })

  it('reads UTF-16 and a byte-order mark', async () => {
    const xml = fixture('report.xml').toString()
    const expected = (await parse(xml)).messages.map(({ text }) => text)
    const little = Buffer.from(`\ufeff${xml}`, 'utf16le')
    for (const bytes of [Buffer.from(`\ufeff${xml}`), little, Buffer.from(little).swap16()]) {
      expect(sniff(bytes)).toBe('certain')
      const all = await parse(bytes, { sizes: [1, 1, 77] })
      expect(all.messages.map(({ text }) => text)).toEqual(expected)
      expect(all.messages[1]?.eventDetails).toHaveProperty('sourceOffset', '4711')
    }
  })

  it('tells an instant by the offset in the text only', async () => {
    const at = async (time: string, how: ReadOptions = {}) => {
      const { messages, warnings } = await parse(report(model('InstantMessage', {}, field('Body', 'x'), time)), {}, how)
      return [messages[0]?.sentAt, messages[0]?.zone.known, messages[0]?.timeDoubt, warnings[0]?.code]
    }
    const noon = Date.UTC(2024, 2, 1, 12)
    expect(await at(timeStamp('2024-03-01T12:00:00.0000000+00:00'))).toEqual([noon, 'source', null, undefined])
    expect(await at(timeStamp('2024-03-01T06:30:00-05:30'))).toEqual([noon, 'source', null, undefined])
    expect(await at(timeStamp('2024-03-01T12:00:00', 'DateTimeOnly'))).toEqual([null, 'assumed', null, 'zone-unknown'])
    const stated = { stated: { zone: 'Europe/Brussels' } }
    expect(await at(timeStamp('2024-03-01T13:00:00', 'DateTimeOnly'), stated)).toEqual([
      noon,
      'stated',
      null,
      undefined,
    ])
    expect(await at(timeStamp('1601-01-01T00:00:00Z'))).toEqual([null, 'source', null, undefined])
    expect(await at(timeStamp('01/03/2024 12:00'))).toEqual([null, 'source', 'out-of-range', 'time-out-of-range'])
    expect(await at(timeStamp('2024-02-30T12:00:00Z'))).toEqual([null, 'source', 'out-of-range', 'time-out-of-range'])
  })

  it('keeps one chat apart from the same one of another extraction or account', async () => {
    const of = (extractionId: string, account: string | null) =>
      model(
        'Chat',
        { extractionId },
        field('Source', 'Viber'),
        field('Id', '7'),
        field('Account', account),
        modelField('Messages', message('x')),
      )
    const all = await parse(report(of('0', null), of('1', null), of('1', '+32460000001')))
    expect(lastChats(all)).toHaveLength(3)
    expect(all.owners).toEqual([{ app: 'viber', kind: 'phone', value: '+32460000001', name: null }])
  })

  it('reads places, cards, forwarded content and unusual fates', async () => {
    const position = model(
      'Coordinate',
      {},
      field('Latitude', '50.85'),
      field('Longitude', '4.35'),
      field('Comment', 'there'),
    )
    const card = model(
      'Contact',
      {},
      field('Name', 'Bo'),
      modelField('Entries', model('PhoneNumber', {}, field('Value', '+32 460 00 00 19'))),
    )
    const label = (text: string) => modelField('MessageExtraData', model('MessageLabel', {}, field('Label', text)))
    const { messages } = await parse(
      report(
        chat('Signal Private Messenger', '1', [
          message(null, modelField('Position', position)),
          message(null, modelField('SharedContacts', card)),
          message(null, label('Forwarded'), modelField('EmbeddedInstantMessage', message('passed on'))),
          message('answer', modelField('EmbeddedInstantMessage', message('question'))),
          message('changed', label('Edited')),
          message(null, field('Erased', 'True'), timeStamp('2024-03-02T12:00:00Z', 'TimeStampKnown', 'DateDeleted')),
          message(null),
        ]),
      ),
    )
    expect(messages).toMatchObject([
      { kind: 'location', location: { lat: 50.85, lon: 4.35, name: 'there' } },
      { kind: 'contact', text: 'Bo (+32 460 00 00 19)' },
      { kind: 'text', forwarded: true, text: 'passed on' },
      { kind: 'text', text: 'answer', forwarded: false, eventDetails: { quotedText: 'question' } },
      { kind: 'text', edited: true },
      {
        kind: 'other',
        event: 'message-deleted',
        state: 'deleted-flagged',
        eventDetails: { dateDeleted: '2024-03-02T12:00:00Z' },
      },
      { kind: 'other', text: null, event: null, eventDetails: null },
    ])
  })

  it('names who called only where the report does', async () => {
    const call = (direction: string | null, ...parties: string[]) =>
      model(
        'Call',
        {},
        field('Source', null),
        field('Direction', direction),
        timeStamp('2024-03-01T12:00:00Z'),
        modelField('Parties', ...parties),
      )
    const { messages } = await parse(
      report(
        call('Incoming', party('0460 00 00 17', null, null, 'General')),
        call('Outgoing', party('0460 00 00 17', null, null, 'To'), party('+32460000001', null, true, 'From')),
        call('Outgoing', party('0460 00 00 17', null, null, 'To')),
        call(null, party('0460 00 00 17', null, null, 'General')),
      ),
    )
    expect(messages.map(({ sender }) => sender?.value ?? null)).toEqual(['0460000017', '+32460000001', null, null])
    expect(new Set(messages.map((one) => one.chat)).size).toBe(1)
  })
})

describe('refused', () => {
  it('leaves other XML and the other formats to themselves', () => {
    expect(sniff('<project name="ant"><target/></project>')).toBe('no')
    expect(sniff('<model type="Chat"><x/></model>')).toBe('no')
    expect(sniff('<html><body>x</body></html>')).toBe('no')
    expect(sniff('')).toBe('no')
    for (const file of globSync('*/fixtures/*', { cwd: join(import.meta.dirname, '..') })) {
      if (file.includes('cellebrite-ufdr')) continue
      const bytes = readFileSync(join(import.meta.dirname, '..', file))
      expect([file, sniff(bytes, { path: file })]).toEqual([file, 'no'])
    }
  })

  it('names a protected report and does not read it', async () => {
    const bytes = Buffer.concat([Buffer.of(0x2d, 0x06, 0x52, 0x6d), Buffer.alloc(100, 7)])
    expect(sniff(bytes, { path: 'phone.ufdr', member: 'report.xml' })).toBe('certain')
    expect(sniff(bytes, { path: 'other.bin' })).toBe('no')
    for (const sizes of [[1], [1000]]) {
      const { unparsed } = await parse(bytes, { sizes })
      expect(unparsed).toMatchObject([{ outcome: 'failed', reason: 'protected' }])
    }
  })

  it('expands nothing that the file declares', async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`)
    const doctype = `<!DOCTYPE project [<!ENTITY l0 "ha">${laughs.join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]>`
    const xml = report(model('InstantMessage', {}, '<field name="Body"><value>&l9;&f;</value></field>')).replace(
      '<project',
      `${doctype}<project`,
    )
    expect(sniff(xml)).toBe('certain')
    const { messages, warnings } = await parse(xml)
    expect(messages.map(({ text }) => text)).toEqual(['&l9;&f;'])
    expect(warnings).toMatchObject([{ code: 'damaged-file' }])
    expect(warnings[0]?.message).toContain('document type declaration')
  })
})

describe('damaged', () => {
  it('keeps what stands before the end of a file cut in a message', async () => {
    const { messages, unparsed, chats } = await parse(fixture('truncated-in-message.xml'))
    expect(messages.map(({ text }) => text)).toEqual([null, '4000 € & <tomorrow>\nsecond line'])
    expect(unparsed).toMatchObject([{ outcome: 'failed', reason: 'truncated', locator: { number: 3 } }])
    expect(chats.length).toBeGreaterThan(0)
  })

  it('has one failed record for a file cut between records, or without any XML', async () => {
    const whole = report(message('one'))
    const { messages, unparsed } = await parse(whole.slice(0, whole.indexOf('</modelType>')))
    expect(messages).toHaveLength(1)
    expect(unparsed).toMatchObject([{ outcome: 'failed', reason: 'truncated', locator: null }])
    expect((await parse('  ')).unparsed).toMatchObject([{ outcome: 'failed', reason: 'no-report' }])
  })

  it('fails a record with text that is not escaped, says where, and reads the others', async () => {
    const { messages, unparsed, warnings } = await parse(fixture('unescaped-text.xml'))
    expect(messages).toHaveLength(4)
    expect(unparsed.filter(({ outcome }) => outcome === 'failed')).toMatchObject([
      { reason: 'not-well-formed', locator: { prefix: 'InstantMessage model ', number: 3 } },
      { reason: 'not-well-formed', locator: { prefix: 'model ', number: 8 } },
    ])
    const damage = warnings.filter(({ code }) => code === 'damaged-file')
    expect(damage).toHaveLength(1)
    expect(damage[0]?.message).toContain('out of order in 2 places')
  })

  it('shows references to no character as U+FFFD, and says in how many records', async () => {
    const { messages, warnings } = await parse(
      report(model('InstantMessage', {}, `<field name="Body"><value>a&#x0;b</value></field>`)),
    )
    expect(messages[0]?.text).toBe('a\ufffdb')
    expect(warnings).toMatchObject([{ code: 'invalid-encoding', records: 1 }])
  })

  it('fails a record over the limit and reads the next', async () => {
    const xml = report(chat('Viber', '1', [message('x'.repeat(9000)), message('kept')]))
    const { messages, unparsed } = await parse(xml, {}, { limits: { recordBytes: 4000 } })
    expect(messages.map(({ text }) => text)).toEqual(['kept'])
    expect(unparsed).toMatchObject([{ outcome: 'failed', reason: 'record-too-large' }])
  })

  it('lists a flood of strange model types under one reason', async () => {
    const types = Array.from({ length: 500 }, (_, i) => model(`Type${i}`, {}))
    const { unparsed } = await parse(report(...types, model('&lt;b&gt;', {})))
    expect(new Set(unparsed.map(({ reason }) => reason)).size).toBe(202)
  })
})

describe('properties', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 5 })
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((s) => s.replace(/\r/g, ' '))

  it('gives back the texts that were written, in any chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 6 }), sizes, async (texts, chunks) => {
        const messages = texts.map(([body, isMine]) =>
          message(body, modelField('From', party(isMine ? '32460000001' : '32460000017', null, isMine))),
        )
        const xml = report(chat('WhatsApp', '32460000017@s.whatsapp.net', messages))
        const all = await parse(xml, { sizes: chunks })
        expect(all.messages.map((one) => [one.text, one.sender?.value])).toEqual(
          texts.map(([body, isMine]) => [body, isMine ? '32460000001' : '32460000017']),
        )
        expect(all).toEqual(await parse(xml))
      }),
      { numRuns: 60 },
    )
  })

  it('accounts for every record of damaged reports, whatever the chunks', async () => {
    const whole = fixture('report.xml')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }),
        fc.nat(whole.length),
        sizes,
        async (changes, length, chunks) => {
          const bytes = Buffer.from(whole)
          for (const [at, byte] of changes) bytes[at] = byte
          const cut = bytes.subarray(0, length)
          expect(await parse(cut, { sizes: chunks })).toEqual(await parse(cut))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('never throws, whatever the bytes', async () => {
    const pieces = fc.constantFrom(
      ...[
        '<project>',
        '<model type="Chat">',
        '<model type="InstantMessage">',
        '<model type="Call">',
        '</model>',
        '<empty/>',
      ],
      ...[
        '<multiModelField name="Messages">',
        '<multiModelField name="Participants">',
        '</multiModelField>',
        '<value>',
      ],
      ...[
        '<field name="Source">',
        '<field name="TimeStamp">',
        '</field>',
        '</value>',
        '<extraInfos>',
        '<extraInfo id="1">',
        'x',
      ],
    )
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((b) => Buffer.from(b)),
      fc.array(pieces, { maxLength: 25 }).map((parts) => Buffer.from(parts.join(''))),
    )
    await fc.assert(
      fc.asyncProperty(bytes, sizes, async (some, chunks) => {
        expect(await parse(some, { sizes: chunks })).toEqual(await parse(some))
      }),
      { numRuns: 300 },
    )
  })

  it('takes a base64 body apart only where it is one', async () => {
    const of = async (stored: string) => {
      const body = `<field name="Body">${value(stored, 'String', ' format="Base64String"')}</field>`
      return (await parse(report(model('InstantMessage', {}, body)))).messages[0]
    }
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const stored = Buffer.from(body).toString('base64')
        expect(await of(stored)).toMatchObject({ text: Buffer.from(body).toString(), textSource: stored })
      }),
      { numRuns: 20 },
    )
    expect(await of('not base64!')).toMatchObject({ text: 'not base64!', textSource: null })
  })
})
