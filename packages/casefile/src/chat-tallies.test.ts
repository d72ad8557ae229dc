import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CaseFile, openCase } from './case-file.ts'
import { extraBits, RowPacker, rareColumns } from './packed-batch.ts'
import type { StoredPlace } from './types.ts'

let folder: string
let file: CaseFile
const noSender = -1
const utc = { name: 'UTC', known: 'source' } as const

/** A chat of two and a group on one exhibit; the third message holds a position. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tallies-'))
  file = openCase(join(folder, 'a.casethread'), { mode: 'create' })
  const facts = { sha256: 'aaa', sizeBytes: 9, role: 'export', path: 'a', location: '/a', exhibit: 'A-1' } as const
  const { fileId } = file.writer.addFile(facts)
  const source = file.writer.beginSource(
    { fileId, member: null, key: 'aaa', sizeBytes: 9, format: 'f', app: 'viber', exhibit: 'A-1', zone: utc },
    () => null,
  )
  const rows = new RowPacker()
  const add = (chat: number, sender: number, sentAt: number | null, number: number) =>
    rows.push({
      chat,
      sender,
      sentAt,
      sentAtRaw: null,
      text: `${number}`,
      order: number,
      prefix: 0,
      number,
      byteStart: null,
      byteEnd: null,
    })
  add(0, 0, 3000, 1)
  add(0, 1, 1000, 2)
  add(1, 1, 2000, 3)
  add(1, noSender, null, 4)
  const account = (value: string) => ({ app: 'viber', kind: 'handle', value, name: null }) as const
  const chat = { app: 'viber', title: null, section: null } as const
  const rare = { row: 2, kind: 'location', extras: extraBits.location, zone: 0, state: 'live', edited: 0, forwarded: 0 }
  source.write({
    accounts: [account('me'), account('samer')],
    chats: [
      { index: 0, key: 'one', kind: 'direct', participants: [0, 1], ...chat },
      { index: 1, key: 'two', kind: 'group', participants: [1], ...chat },
    ],
    owners: [0],
    zones: [utc],
    prefixes: ['line '],
    rows: rows.pack(),
    rare: rareColumns.map((name) => (rare as Record<string, string | number>)[name] ?? null),
    extras: [
      {
        row: 2,
        attachments: [],
        call: null,
        location: { lat: 1.5, lon: 2, name: 'Port' },
        eventDetails: null,
        reactions: [],
      },
    ],
    unparsed: [],
    warnings: [],
  })
  source.finish({ read: 4 }, null)
  file.writer.settle()
})
afterAll(() => {
  file.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('tallies of chats', () => {
  it('say who belongs to each and who wrote how much when, the app itself apart', () => {
    const tallies = [...file.reader.chatTallies()].map(({ chat, exhibit, members, written }) => ({
      kind: chat.kind,
      exhibit,
      members: members.map(({ value }) => value).sort(),
      written: written.map(({ by, messages, firstAt, lastAt }) => [by?.value ?? null, messages, firstAt, lastAt]),
    }))
    expect(tallies.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
      {
        kind: 'direct',
        exhibit: 'A-1',
        members: ['me', 'samer'],
        written: expect.arrayContaining([
          ['me', 1, 3000, 3000],
          ['samer', 1, 1000, 1000],
        ]),
      },
      {
        kind: 'group',
        exhibit: 'A-1',
        members: ['samer'],
        written: [
          [null, 1, null, null],
          ['samer', 1, 2000, 2000],
        ],
      },
    ])
  })

  it('are in order of chat ids', () => {
    const ids = [...file.reader.chatTallies()].map(({ chat }) => chat.id)
    expect(ids).toEqual(ids.toSorted())
  })
})

it('gives every message by time, undated ones last', () => {
  expect([...file.reader.chronology()].map(({ text }) => text)).toEqual(['2', '3', '1', '4'])
})

it('finds messages that hold a position', () => {
  expect([...file.reader.locatedMessages()].map(({ location }) => location?.name)).toEqual(['Port'])
})

it('gives the ids of messages without reading them, and refuses ones that are not there', () => {
  const all = [...file.reader.messages()]
  expect(file.reader.messageIds(all.map(({ rowId }) => rowId))).toEqual(all.map(({ id }) => id))
  expect(() => file.reader.messageIds([99])).toThrow('message 99 is not in the case')
})

it('keeps the places of the last analysis', () => {
  const place: StoredPlace = { id: 'izmir', is: 'city', country: 'TR', lat: 38.42, lon: 27.14, names: { fr: 'Smyrne' } }
  for (const places of [[place, { ...place, id: 'ghent' }], [place]]) {
    const findings = file.writer.beginFindings()
    findings.putPlaces(places)
    findings.finish([], [])
  }
  expect(file.reader.places()).toEqual([place])
})
