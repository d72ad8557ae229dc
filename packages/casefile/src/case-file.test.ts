import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCase } from './case-file.ts'
import type { CaseWriter } from './case-writer.ts'
import { extraBits, type PackedBatch, type PlainRow, RowPacker, rareColumns } from './packed-batch.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casefile-'))
  path = join(folder, 'a.casethread')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const none = () => null
const utc = { name: 'UTC', known: 'source' } as const

const row = (cells: Partial<PlainRow>): PlainRow => ({
  chat: 0,
  sender: 0,
  sentAt: null,
  sentAtRaw: null,
  text: null,
  order: 0,
  prefix: 0,
  number: 1,
  byteStart: null,
  byteEnd: null,
  ...cells,
})

/** The rare cells of a row: those given, the others as of a plain message. */
function rare(
  cells: Partial<Record<(typeof rareColumns)[number], string | number | null>>,
): (string | number | null)[] {
  const plain: typeof cells = { row: 0, kind: 'text', extras: 0, zone: 0, state: 'live', edited: 0, forwarded: 0 }
  return rareColumns.map((name) => ({ ...plain, ...cells })[name] ?? null)
}

function packed(rows: readonly PlainRow[]): PackedBatch['rows'] {
  const packer = new RowPacker()
  for (const each of rows) packer.push(each)
  return packer.pack()
}

function batch(rows: readonly PlainRow[], more: Partial<PackedBatch> = {}): PackedBatch {
  return {
    accounts: [{ app: 'whatsapp', kind: 'name', value: 'Samer', name: null }],
    chats: [
      { index: 0, app: 'whatsapp', key: 'file:1', title: 'Samer', kind: 'direct', section: null, participants: [0] },
    ],
    owners: [],
    zones: [utc],
    prefixes: ['line '],
    rows: packed(rows),
    rare: [],
    extras: [],
    unparsed: [],
    warnings: [],
    ...more,
  }
}

function begin(writer: CaseWriter, sha256: string, at = `/evidence/${sha256}`) {
  const { fileId } = writer.addFile({
    sha256,
    sizeBytes: 10,
    role: 'export',
    path: `${sha256}.txt`,
    location: at,
    exhibit: null,
  })
  const source = {
    fileId,
    member: null,
    key: sha256,
    sizeBytes: 10,
    format: 'f',
    app: 'whatsapp',
    exhibit: null,
    zone: utc,
  } as const
  return writer.beginSource(source, none)
}

describe('a case file', () => {
  it('gives back what was written, in time order, with ids made of source, prefix and number', () => {
    using file = openCase(path, { mode: 'create' })
    const source = begin(file.writer, 'aaa')
    source.write(
      batch([
        row({ text: 'later', sentAt: 2000, number: 1 }),
        row({ text: 'sooner', sentAt: 1000, number: 2, byteStart: 5, byteEnd: 9 }),
      ]),
    )
    expect(source.finish({ read: 2 }, null)).toEqual({ parsed: 2, failed: 0, balanced: true })
    file.writer.settle()
    const messages = [...file.reader.messages()]
    expect(messages.map((m) => m.text)).toEqual(['sooner', 'later'])
    expect(messages[0]?.id).toMatch(/^aaa-[0-9a-f]{6}-2$/)
    expect(messages[0]?.provenance).toEqual([
      { export: 'aaa', path: 'aaa.txt', member: null, locator: 'line 2', byteStart: 5, byteEnd: 9 },
    ])
    expect(messages[0]?.sender?.value).toBe('Samer')
  })

  it('keeps what few messages have in side tables', () => {
    using file = openCase(path, { mode: 'create' })
    const { fileId } = file.writer.addFile({
      sha256: 'b',
      sizeBytes: 1,
      role: 'export',
      path: 'b',
      location: '/b',
      exhibit: null,
    })
    const source = file.writer.beginSource(
      { fileId, member: null, key: 'b', sizeBytes: 1, format: 'f', app: 'whatsapp', exhibit: null, zone: utc },
      (name) => (name === 'a.jpg' ? { path: 'x/a.jpg', sizeBytes: 7, sha256: 'ff' } : null),
    )
    const missing = { name: 'b.jpg', mime: null, sizeBytes: null, sha256: null, found: false, path: null }
    const extras = {
      row: 0,
      attachments: [{ ...missing, name: 'a.jpg' }, missing],
      call: { durationSeconds: 61, outcome: 'answered' as const },
      location: { lat: 1.5, lon: -2, name: null },
      eventDetails: { old: '1', new: '2' },
      reactions: [{ account: 0, reaction: '👍', at: null }],
    }
    const { attachment, call, location, eventDetail, reaction } = extraBits
    source.write(
      batch([row({})], {
        rare: rare({ extras: attachment | call | location | eventDetail | reaction }),
        extras: [extras],
      }),
    )
    source.finish({ read: 1 }, null)
    file.writer.settle()
    const [message] = file.reader.messages()
    expect(message?.attachments.map((a) => [a.name, a.found, a.path, a.sha256])).toEqual([
      ['a.jpg', true, 'x/a.jpg', 'ff'],
      ['b.jpg', false, null, null],
    ])
    expect(message?.call).toEqual({ durationSeconds: 61, outcome: 'answered' })
    expect(message?.location).toEqual({ lat: 1.5, lon: -2, name: null })
    expect(message?.eventDetails).toEqual({ new: '2', old: '1' })
    expect(message?.reactions).toEqual([{ account: 'Samer', name: 'Samer', reaction: '👍', at: null }])
    expect(file.reader.warnings().map((w) => [w.code, w.records])).toEqual([['missing-media', 1]])
  })

  it('counts the same bytes at a second place as a second copy, and at the same place as the same', () => {
    using file = openCase(path, { mode: 'create' })
    const source = begin(file.writer, 'ccc')
    source.write(batch([row({})]))
    source.finish({ read: 1 }, null)
    const copy = { sha256: 'ccc', sizeBytes: 10, role: 'export', exhibit: null } as const
    file.writer.addFile({ ...copy, path: 'ccc.txt', location: '/evidence/ccc' })
    file.writer.addFile({ ...copy, path: 'copy/ccc.txt', location: '/evidence/copy/ccc' })
    file.writer.settle()
    const [message] = file.reader.messages()
    expect(message?.provenance.map((p) => p.path)).toEqual(['ccc.txt', 'copy/ccc.txt'])
    expect(file.reader.counts().messages).toBe(1)
  })

  it('reports a source whose records do not add up', () => {
    using file = openCase(path, { mode: 'create' })
    const source = begin(file.writer, 'ddd')
    const failed = { outcome: 'failed', reason: 'invalid-json', locator: null, message: 'line 3 is damaged' } as const
    source.write(
      batch([row({})], {
        unparsed: [failed, { outcome: 'skipped', reason: 'preamble', locator: null, message: null }],
      }),
    )
    expect(source.finish({ read: 4 }, null)).toEqual({ parsed: 1, failed: 1, balanced: false })
    expect(file.reader.sources()[0]?.records).toEqual({
      read: 4,
      parsed: 1,
      skipped: { preamble: 1 },
      failed: { 'invalid-json': 1 },
    })
    expect(file.reader.warnings().map((w) => w.code)).toEqual(['accounting-mismatch', 'damaged-record'])
  })

  it('drops what a stopped run left of a source, and only that', () => {
    using file = openCase(path, { mode: 'create' })
    const whole = begin(file.writer, 'eee')
    whole.write(batch([row({ text: 'stays' })]))
    whole.finish({ read: 1 }, null)
    begin(file.writer, 'fff').write(batch([row({ text: 'goes' })]))
    expect(file.reader.sources().map((s) => [s.key, s.status])).toEqual([
      ['eee', 'complete'],
      ['fff', 'incomplete'],
    ])
    expect(file.writer.dropIncomplete()).toEqual(['fff'])
    file.writer.settle()
    expect([...file.reader.messages()].map((m) => m.text)).toEqual(['stays'])
  })

  it('credits a contact with the whole of a chat that it shares with the owner alone', () => {
    using file = openCase(path, { mode: 'create' })
    const source = begin(file.writer, 'abc')
    const owner = { app: 'whatsapp', kind: 'phone', value: '+32460000001', name: 'Abu' } as const
    const samer = { app: 'whatsapp', kind: 'name', value: 'Samer', name: null } as const
    source.write(
      batch([row({ sentAt: 1 }), row({ sender: 1, sentAt: 2 }), row({ sender: -1, sentAt: 3 })], {
        accounts: [samer, owner],
      }),
    )
    source.finish({ read: 3 }, null)
    expect(file.writer.markOwners(['0032 460 00 00 01', 'Nobody'])).toEqual(['Nobody'])
    file.writer.settle()
    expect(file.reader.contactAccounts().map((c) => [c.names, c.messageCount, c.firstAt, c.lastAt])).toEqual([
      [['Samer'], 3, 1, 3],
    ])
    expect([...file.reader.messages()].map((m) => m.direction)).toEqual(['in', 'out', 'unknown'])
  })

  it('is one file when closed, and opens after a copy made while it was being written', () => {
    const file = openCase(path, { mode: 'create' })
    begin(file.writer, 'abd').write(batch([row({})]))
    for (const part of ['', '-wal', '-shm']) copyFileSync(path + part, join(folder, `torn.casethread${part}`))
    file.close()
    expect(existsSync(`${path}-wal`)).toBe(false)
    using torn = openCase(join(folder, 'torn.casethread'), { mode: 'read' })
    expect(torn.reader.sources()[0]?.status).toBe('incomplete')
    expect(torn.reader.integrityErrors()).toEqual([])
  })

  it('names what is wrong with a file that is no case', () => {
    const not = join(folder, 'not.casethread')
    writeFileSync(not, 'plain text that is no database at all, long enough to be read as a header')
    const other = join(folder, 'other.casethread')
    const db = new DatabaseSync(other)
    db.exec('CREATE TABLE t (a)')
    db.close()
    const newer = join(folder, 'newer.casethread')
    openCase(newer, { mode: 'create' }).close()
    const raised = new DatabaseSync(newer)
    raised.exec('PRAGMA user_version = 99')
    raised.close()
    const code = (p: string) => {
      try {
        openCase(p, { mode: 'read' }).close()
      } catch (error) {
        return (error as { code?: string }).code
      }
      return 'opened'
    }
    expect([code(join(folder, 'missing')), code(not), code(other), code(newer)]).toEqual([
      'not-a-case',
      'not-a-case',
      'not-a-case',
      'newer-case',
    ])
    expect(existsSync(join(folder, 'missing'))).toBe(false)
  })
})

it('keeps the place of what was read when other bytes lie there later', () => {
  using file = openCase(path, { mode: 'create' })
  for (const sha256 of ['aa1', 'aa2']) {
    const source = begin(file.writer, sha256, '/evidence/chat.txt')
    source.write(batch([row({ text: sha256 })]))
    source.finish({ read: 1 }, null)
  }
  file.writer.addFile({
    sha256: null,
    sizeBytes: 0,
    role: 'unreadable',
    path: 'x',
    location: '/evidence/x',
    exhibit: null,
  })
  file.writer.addFile({
    sha256: 'aa3',
    sizeBytes: 1,
    role: 'unknown',
    path: 'x',
    location: '/evidence/x',
    exhibit: null,
  })
  file.writer.settle()
  const places = [...file.reader.messages()].map((m) => [m.text, m.provenance.map((p) => p.export)])
  expect(places.sort()).toEqual([
    ['aa1', ['aa1']],
    ['aa2', ['aa2']],
  ])
  expect(file.reader.files().map((f) => [f.path, f.role])).toEqual([
    ['aa1.txt', 'export'],
    ['aa2.txt', 'export'],
    ['x', 'unknown'],
  ])
})

it('a batch that the case refuses is left out whole, and what came before stays', () => {
  using file = openCase(path, { mode: 'create' })
  const source = begin(file.writer, 'abe')
  source.write(batch([row({ text: 'kept' })]))
  const broken = batch([row({ text: 'first of the broken' }), row({ sentAt: 1.5 })], {
    accounts: [],
    prefixes: [],
    zones: [],
  })
  expect(() => source.write(broken)).toThrow(/INTEGER/)
  expect(source.accounted).toBe(1)
  source.finish({ read: 1 }, null)
  file.writer.settle()
  expect([...file.reader.messages()].map((m) => m.text)).toEqual(['kept'])
})

it('keeps what a plain message has not', () => {
  using file = openCase(path, { mode: 'create' })
  const source = begin(file.writer, 'abf')
  const values = {
    row: 1,
    event: 'message-deleted',
    state: 'deleted-flagged',
    edited: 1,
    forwarded: 1,
    textSource: '<b>x</b>',
    replyTo: '7',
    recovery: 'wal',
    ambiguousAt: 5,
    timeDoubt: 'date-order',
  }
  source.write(
    batch([row({ number: 1 }), row({ number: 2, text: 'x' }), row({ number: 3 })], {
      rare: rare(values),
    }),
  )
  source.finish({ read: 3 }, null)
  file.writer.settle()
  const [first, second, third] = [...file.reader.messages()]
  const { row: _, ...stored } = { ...values, edited: true, forwarded: true }
  expect(second).toMatchObject(stored)
  for (const plain of [first, third])
    expect(plain).toMatchObject({ event: null, state: 'live', edited: false, textSource: null })
})

it('infers the owner only where one account alone is in every chat, and again when chats are added', () => {
  using file = openCase(path, { mode: 'create' })
  const name = (value: string) => ({ app: 'facebook', kind: 'name', value, name: null }) as const
  const add = (key: string, members: string[]) => {
    const source = begin(file.writer, key)
    const chat = {
      index: 0,
      app: 'facebook',
      key,
      title: null,
      kind: 'direct',
      section: null,
      participants: members.map((_, i) => i),
    } as const
    source.write(batch([], { accounts: members.map(name), chats: [{ ...chat, participants: [...chat.participants] }] }))
    source.finish({ read: 0 }, null)
    file.writer.settle()
    return file.writer.inferOwners()
  }
  expect(add('a1', ['Abu', 'Samer'])).toEqual({ inferred: [], unknown: ['facebook'] })
  expect(add('a2', ['Abu', 'Rima'])).toEqual({ inferred: [{ app: 'facebook', account: 'Abu' }], unknown: [] })
  expect(file.reader.owners().map((o) => [o.value, o.ownerBasis])).toEqual([['Abu', 'inferred']])
})

describe('the decision log', () => {
  it('chains its entries, refuses changes, and shows the first entry that was tampered with', () => {
    const file = openCase(path, { mode: 'create' })
    const first = file.writer.decisions.append({ reader: 'A', reason: 'why', accepts: ['f-1'] })
    const second = file.writer.decisions.append({ reason: 'seen', reader: 'B' })
    expect([first.seq, second.seq, second.previousHash]).toEqual([1, 2, first.hash])
    expect(file.reader.verifyDecisions()).toEqual({ entries: 2, head: second.hash, brokenAt: null })
    file.close()
    const db = new DatabaseSync(path)
    expect(() => db.exec(`UPDATE decision SET body = '{}' WHERE seq = 1`)).toThrow(/append-only/)
    expect(() => db.exec('DELETE FROM decision')).toThrow(/append-only/)
    db.exec(`DROP TRIGGER decision_no_update; UPDATE decision SET body = '{}' WHERE seq = 1`)
    db.close()
    using reopened = openCase(path, { mode: 'read' })
    expect(reopened.reader.verifyDecisions().brokenAt).toBe(1)
  })
})

describe('findings', () => {
  it('stand until new ones are complete', () => {
    using file = openCase(path, { mode: 'create' })
    const source = begin(file.writer, 'fed')
    source.write(batch([row({ text: '4000 euro' })]))
    source.finish({ read: 1 }, null)
    file.writer.settle()
    const [message] = file.reader.messages()
    const finding = {
      messageRowId: message?.rowId ?? 0,
      kind: 'payment.amount',
      value: '4000 EUR',
      attributes: { form: 'plain' },
      confidence: 'high',
      verdict: null,
      start: 0,
      end: 9,
      rule: 'money/amount',
    } as const
    const kept = file.writer.beginFindings()
    kept.add([finding])
    kept.finish([{ detector: 'money', examined: 1, findings: 1 }], [])
    const abandoned = file.writer.beginFindings()
    abandoned.add([{ ...finding, value: '5000 EUR' }])
    abandoned.abandon()
    expect([...file.reader.findings()].map((f) => [f.id, f.value])).toEqual([
      [`f-${message?.id}-payment.amount-0-9`, '4000 EUR'],
    ])
    expect(file.reader.detectorRuns()).toEqual([{ detector: 'money', examined: 1, findings: 1 }])
    expect(file.reader.findingCounts()).toEqual([{ kind: 'payment.amount', confidence: 'high', count: 1 }])
  })
  it('are told of chat by chat, and of message by message, without any text being read', () => {
    using file = openCase(path, { mode: 'create' })
    const source = begin(file.writer, 'feed')
    source.write(batch([row({ text: 'é €', number: 1, sentAt: 2 }), row({ text: null, number: 2, sentAt: 1 })]))
    source.finish({ read: 2 }, null)
    file.writer.settle()
    const [first, second] = [...file.reader.messages()].map(({ rowId }) => rowId)
    const found = {
      value: null,
      attributes: {},
      confidence: 'low',
      verdict: null,
      start: 0,
      end: 1,
      rule: 'a/b',
    } as const
    const findings = file.writer.beginFindings()
    const kinds = ['payment.amount', 'payment.code', 'own']
    findings.add(kinds.map((kind) => ({ ...found, kind, messageRowId: second ?? 0 })))
    findings.finish([], [])
    const chatRowId = file.reader.chats()[0]?.rowId
    expect([...file.reader.messageOutline()]).toEqual([
      { rowId: first, chatRowId, textBytes: 0, found: false },
      { rowId: second, chatRowId, textBytes: 6, found: true },
    ])
    expect(file.reader.findingFamilies()).toEqual([
      { chatRowId, family: 'own', count: 1 },
      { chatRowId, family: 'payment', count: 2 },
    ])
  })
})
