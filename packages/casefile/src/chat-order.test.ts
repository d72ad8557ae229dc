import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type CaseFile, openCase } from './case-file.ts'
import { RowPacker } from './packed-batch.ts'

const folder = mkdtempSync(join(tmpdir(), 'chat-order-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const utc = { name: 'UTC', known: 'source' } as const

/** A source of one chat; its messages by time, place among those of one time and number in the source. */
function addSource(file: CaseFile, key: string, messages: readonly (readonly [number | null, number, number])[]): void {
  const place = { sha256: key, sizeBytes: 1, role: 'export', path: key, location: `/${key}`, exhibit: null } as const
  const { fileId } = file.writer.addFile(place)
  const source = file.writer.beginSource(
    { fileId, member: null, key, sizeBytes: 1, format: 'f', app: 'whatsapp', exhibit: null, zone: utc },
    () => null,
  )
  const rows = new RowPacker()
  for (const [sentAt, order, number] of messages)
    rows.push({
      ...{ chat: 0, sender: 0, prefix: 0, sentAt, sentAtRaw: null, text: `${key}${number}`, order, number },
      ...{ byteStart: null, byteEnd: null },
    })
  source.write({
    accounts: [{ app: 'whatsapp', kind: 'phone', value: '+32460000001', name: null }],
    chats: [
      { index: 0, key: 'c', kind: 'direct', participants: [0], app: 'whatsapp', title: null, section: null } as const,
    ],
    ...{ owners: [], zones: [utc], prefixes: ['line '], rows: rows.pack() },
    ...{ rare: [], extras: [], unparsed: [], warnings: [] },
  })
  source.finish({ read: messages.length }, null)
}

const expected = ['a8', 'b9', 'b1', 'a2', 'a3', 'b5', 'a7']

it.each([
  ['a', 'b'],
  ['b', 'a'],
])('messages of one time and place stand by source and number, whichever was read first: %s', (...keys) => {
  using file = openCase(join(folder, `${keys[0]}.casethread`), { mode: 'create' })
  const sources = {
    a: [
      [20, 0, 3],
      [20, 0, 2],
      [30, 0, 7],
      [null, 0, 8],
    ],
    b: [
      [10, 0, 1],
      [20, 0, 5],
      [null, 0, 9],
    ],
  } as const
  for (const key of keys) addSource(file, key, sources[key as keyof typeof sources])
  file.writer.settle()
  const { reader } = file
  const texts = (rowIds: Iterable<number>) => Array.from(rowIds, (rowId) => reader.message(rowId).text)
  const [chat] = reader.chats()
  const [account] = reader.accounts()
  const times = reader.chatTimes(chat?.rowId ?? 0)
  expect(texts(Array.from(reader.conversationOrder(), ({ rowId }) => rowId))).toEqual(expected)
  expect(texts(reader.chatOrder(chat?.rowId ?? 0))).toEqual(expected)
  expect(texts(Array.from(times, ({ rowId }) => rowId))).toEqual(expected.slice(2))
  expect(
    texts(
      reader
        .evidence()
        .of([account?.contactId ?? ''])
        .map(({ rowId }) => rowId),
    ),
  ).toEqual(expected)
})
