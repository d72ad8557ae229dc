import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type CaseFile, openCase } from './case-file.ts'
import { RowPacker } from './packed-batch.ts'

const folder = mkdtempSync(join(tmpdir(), 'finder-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const utc = { name: 'UTC', known: 'source' } as const
const account = { app: 'whatsapp', kind: 'phone', value: '+32460000001', name: null } as const

/** A source of three messages at `/messages/0` … `/messages/2`. */
function addSource(
  { writer }: CaseFile,
  key: string,
  path: string,
  exhibit: string | null,
  member: string | null,
): void {
  const { fileId } = writer.addFile({
    ...{ sha256: key.padEnd(64, '0'), sizeBytes: 1, role: 'export', path, location: `/${exhibit}/${path}`, exhibit },
  })
  const source = writer.beginSource(
    { ...{ fileId, member, key, sizeBytes: 1, format: 'f', app: 'whatsapp', exhibit }, zone: utc },
    () => null,
  )
  const rows = new RowPacker()
  for (let number = 0; number < 3; number++)
    rows.push({
      ...{ chat: 0, sender: 0, sentAt: number, sentAtRaw: null, text: `${key} ${number}`, order: number, prefix: 0 },
      ...{ number, byteStart: null, byteEnd: null },
    })
  source.write({
    ...{ accounts: [account], owners: [], zones: [utc], prefixes: ['/messages/'], rows: rows.pack(), rare: [] },
    chats: [{ index: 0, app: 'whatsapp', key, title: null, kind: 'direct', section: null, participants: [0] }],
    ...{ extras: [], unparsed: [], warnings: [] },
  })
  source.finish({ read: 3 }, null)
}

describe('MessageFinder', () => {
  const path = join(folder, 'a.casethread')
  {
    using file = openCase(path, { mode: 'create' })
    addSource(file, 'aaaaaaaaaaaa', 'chats/a.json', 'A-1', null)
    addSource(file, 'bbbbbbbbbbbb', 'chats/a.json', 'A-2', null)
    addSource(file, 'cccccccccccc', 'all.zip', null, 'chats/a.json')
    addSource(file, 'dddddddddddd', 'all.zip', null, 'chats/b.json')
    file.writer.settle()
  }
  const { reader, close } = openCase(path, { mode: 'read' })
  afterAll(close)
  const finder = reader.finder()
  const text = (rowIds: readonly number[]) => rowIds.map((rowId) => reader.message(rowId).text)

  it('finds every message by its public id, and nothing by another', () => {
    for (const message of reader.messages()) expect(finder.withId(message.id)).toBe(message.rowId)
    for (const id of ['', 'aaaaaaaaaaaa', 'aaaaaaaaaaaa-000000-1', "aaaaaaaaaaaa-5d3a1c-1' OR 1", '__proto__'])
      expect(finder.withId(id)).toBeNull()
  })

  it('finds it by the place of its record: exhibit, path, member and locator', () => {
    const at = { path: 'chats/a.json', member: null, locator: '/messages/2' }
    expect(text(finder.at({ ...at, exhibit: 'A-1' }))).toEqual(['aaaaaaaaaaaa 2'])
    expect(text(finder.at({ ...at, exhibit: 'A-2' }))).toEqual(['bbbbbbbbbbbb 2'])
    expect(finder.at({ ...at, exhibit: null })).toEqual([])
    const member = { exhibit: null, path: 'all.zip', locator: '/messages/0' }
    expect(text(finder.at({ ...member, member: 'chats/b.json' }))).toEqual(['dddddddddddd 0'])
    expect(finder.at({ ...member, member: null })).toEqual([])
    expect(finder.at({ ...at, exhibit: 'A-1', locator: '/messages/3' })).toEqual([])
    expect(finder.at({ ...at, exhibit: 'A-1', locator: 'messages' })).toEqual([])
  })
})
