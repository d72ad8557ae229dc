import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CaseMode, openCase } from '../case-file.ts'
import { type PlainRow, RowPacker, rareColumns } from '../packed-batch.ts'
import type { SearchOptions } from './search-messages.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (mode: CaseMode) => openCase(join(folder, 'a.casethread'), { mode })

const utc = { name: 'UTC', known: 'source' } as const
const plain = { chat: 0, sender: 0, sentAtRaw: null, order: 0, prefix: 0, byteStart: null, byteEnd: null }
interface Said {
  text: string | null
  sentAt?: number | null
}

/** Adds an export of the given name with these messages; the first `recovered` of them were recovered. */
function add(key: string, said: readonly Said[], { app = 'whatsapp', recovered = 0 } = {}): void {
  using file = open('create')
  const common = { sizeBytes: 1, exhibit: null } as const
  const { fileId } = file.writer.addFile({ sha256: key, role: 'export', path: key, location: `/${key}`, ...common })
  const named = { member: null, key, format: 'f', app: app as 'whatsapp', zone: utc }
  const source = file.writer.beginSource({ fileId, ...common, ...named }, () => null)
  const packer = new RowPacker()
  for (const [i, { text, sentAt = null }] of said.entries())
    packer.push({ ...plain, text, sentAt, number: i + 1 } satisfies PlainRow)
  const cells = { kind: 'text', extras: 0, zone: 0, state: 'recovered-partial', edited: 0, forwarded: 0 }
  const rare = Array.from({ length: recovered }, (_, row) =>
    rareColumns.map((name) => ({ ...cells, row })[name as 'row'] ?? null),
  )
  source.write({
    accounts: [{ app: named.app, kind: 'name', value: 'Samer', name: null }],
    chats: [{ index: 0, app: named.app, key, title: `chat ${key}`, kind: 'direct', section: null, participants: [0] }],
    ...{ owners: [], zones: [utc], prefixes: ['line '], extras: [], unparsed: [], warnings: [] },
    rows: packer.pack(),
    rare: rare.flat(),
  })
  source.finish({ read: said.length }, null)
  file.writer.settle()
}

function remove(key: string): void {
  using file = open('write')
  file.writer.dropSource(key)
}

function search(query: string, options: SearchOptions = {}) {
  using file = open('read')
  let indexed = 0
  const progress = (_step: string, done: number) => {
    indexed = Math.max(indexed, done)
  }
  const { total, hits } = file.reader.search(query, options, progress)
  return { total, indexed, texts: Array.from(hits, ({ message }) => message.text) }
}

describe('search', () => {
  it('finds the messages that hold all the words, in order of time, undated ones first', () => {
    add('a', [
      { text: 'two rooms in the hotel', sentAt: 3000 },
      { text: 'HOTEL with two beds', sentAt: 1000 },
      { text: 'hotel', sentAt: 2000 },
      { text: 'two hotels', sentAt: 2000 },
      { text: 'the hotel has two', sentAt: null },
      { text: null, sentAt: 2500 },
    ])
    expect(search('two hotel')).toMatchObject({
      total: 3,
      texts: ['the hotel has two', 'HOTEL with two beds', 'two rooms in the hotel'],
    })
    expect(search('two hotel*').total).toBe(4)
    expect(search('"two hotel"').total).toBe(0)
  })

  it('orders messages of one time by id, whatever the order of reading', () => {
    add('b', [
      { text: 'word b1', sentAt: 5 },
      { text: 'word b2', sentAt: 5 },
    ])
    add('a', [
      { text: 'word a1', sentAt: 5 },
      { text: 'word a2', sentAt: 5 },
    ])
    expect(search('word').texts).toEqual(['word a1', 'word a2', 'word b1', 'word b2'])
  })

  it('gives the places in the raw text, and marks what was recovered', () => {
    add('a', [{ text: 'رقم الحوالـة ٤٥' }, { text: 'الحوالة' }], { recovered: 1 })
    using file = open('read')
    const hits = [...file.reader.search('الحواله', {}, () => undefined).hits]
    expect(hits.map(({ message, matches }) => [message.state, matches])).toEqual([
      ['recovered-partial', [{ start: 4, end: 12 }]],
      ['live', [{ start: 0, end: 7 }]],
    ])
  })

  it.each([
    ['Turkish i', 'IŞIKLI İstanbul', 'ışıklı istanbul'],
    ['Persian letters and digits', 'کد ۴۵۰۰ یورو', 'كد 4500 يورو'],
    ['Arabizi', 'el 7awale wslet', '7awale'],
    ['Amharic', 'ገንዘቡ ደርሷል።', 'ደርሷል'],
    ['a number in another grouping', 'call me on +32 470/12.34.56', '0470 123456'],
    ['a number without country code', 'call me on 0470 12 34 56 or so', '+32470123456'],
    ['characters without blanks', '我们明天去北京', '明天'],
    ['an emoji', 'done👍🏽', '👍'],
    ['what looks like an operator', 'this AND that', 'and'],
  ])('finds %s', (_what, text, query) => {
    add('a', [{ text }, { text: 'something else entirely' }])
    expect(search(query).texts).toEqual([text])
  })

  it('indexes only what came since, and forgets what was removed', () => {
    add('a', [{ text: 'word one' }, { text: 'word two' }])
    expect(search('word')).toMatchObject({ total: 2, indexed: 2 })
    expect(search('word')).toMatchObject({ total: 2, indexed: 0 })
    add('b', [{ text: 'word three' }])
    expect(search('word')).toMatchObject({ total: 3, indexed: 1 })
    remove('b')
    add('c', [{ text: 'other' }, { text: 'word four' }])
    expect(search('word')).toMatchObject({ total: 3, indexed: 2, texts: ['word one', 'word two', 'word four'] })
    expect(search('three').total).toBe(0)
  })

  it('leaves a sound case file', () => {
    add('a', [{ text: 'word' }])
    expect(search('word').total).toBe(1)
    using file = open('read')
    expect(file.reader.integrityErrors()).toEqual([])
  })

  it('keeps to app, chat and period', () => {
    const day = 86_400_000
    add('a', [{ text: 'word', sentAt: day }, { text: 'word later', sentAt: 3 * day }, { text: 'word undated' }])
    add('b', [{ text: 'word there', sentAt: 2 * day }], { app: 'viber' })
    expect(search('word', { app: 'viber' })).toMatchObject({ total: 1, texts: ['word there'] })
    expect(search('word', { chat: 'chat a' }).total).toBe(3)
    expect(search('word', { chat: 'no such chat' }).total).toBe(0)
    expect(search('word', { from: day, to: 3 * day })).toMatchObject({ total: 2, texts: ['word', 'word there'] })
  })

  it('gives the same first hits whether it sorts the hits or walks the messages', () => {
    const said = Array.from({ length: 6000 }, (_, i) => ({ text: `word ${i}`, sentAt: ((i * 7919) % 6000) - 3000 }))
    add('a', [...said, { text: 'word undated' }, { text: 'nothing', sentAt: -5000 }])
    const all = search('word').texts
    expect(all).toHaveLength(6001)
    expect(search('word', { limit: 20 })).toMatchObject({ total: 6001, texts: all.slice(0, 20) })
    expect(search('word', { limit: 20, from: 0 }).texts).toEqual(search('word', { from: 0 }).texts.slice(0, 20))
  })
})
