import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCase } from './case-file.ts'
import { contactId } from './ids.ts'
import { RowPacker } from './packed-batch.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const utc = { name: 'UTC', known: 'source' } as const
const [ann, ben, owner] = ['+32460000001', '+32460000002', '+32460000003']
const idOf = (number: string) => contactId('whatsapp', '', 'phone', number)

type Row = readonly [chat: number, sender: number, sentAt: number]
const bothChats: readonly Row[] = [
  [0, 0, 0],
  [0, 2, 1],
  [1, 0, 2],
  [1, 1, 3],
  [1, 2, 4],
]

/** A private chat with Ann (0) and a group (1) with Ann and Ben; findings in the messages with these row ids. */
function makeCase(rows = bothChats, withFindings: readonly number[] = [1, 3, 4]): ReturnType<typeof openCase> {
  const file = openCase(join(folder, 'a.casethread'), { mode: 'create' })
  const place = { sha256: 'a', sizeBytes: 1, role: 'export', path: 'a', location: '/a', exhibit: null } as const
  const { fileId } = file.writer.addFile(place)
  const source = file.writer.beginSource(
    { fileId, member: null, key: 'k', sizeBytes: 1, format: 'f', app: 'whatsapp', exhibit: null, zone: utc },
    () => null,
  )
  const packer = new RowPacker()
  for (const [n, [chat, sender, sentAt]] of rows.entries())
    packer.push({
      ...{ chat, sender, prefix: 0, sentAt, sentAtRaw: null, text: `${n}`, order: n, number: n },
      ...{ byteStart: null, byteEnd: null },
    })
  const phone = (value: string) => ({ app: 'whatsapp', kind: 'phone', value, name: null }) as const
  const chat = { app: 'whatsapp', title: null, section: null } as const
  source.write({
    accounts: [phone(ann), phone(ben), phone(owner)],
    chats: [
      { index: 0, key: 'c0', kind: 'direct', participants: [0, 2], ...chat },
      { index: 1, key: 'c1', kind: 'group', participants: [0, 1, 2], ...chat },
    ],
    owners: [2],
    zones: [utc],
    prefixes: ['line '],
    rows: packer.pack(),
    ...{ rare: [], extras: [], unparsed: [], warnings: [] },
  })
  source.finish({ read: rows.length }, null)
  file.writer.settle()
  const findings = file.writer.beginFindings()
  const found = {
    value: '4000 EUR',
    attributes: { per: 'person' },
    confidence: 'medium',
    verdict: null,
    rule: 'r/x',
  } as const
  findings.add(withFindings.map((messageRowId) => ({ messageRowId, kind: 'price.quoted', start: 0, end: 1, ...found })))
  findings.finish([], [])
  return file
}

describe('the evidence of a contact', () => {
  it('is all of his private chats, and of groups what he wrote', () => {
    using file = makeCase()
    const seen = [...file.reader.evidence().of([idOf(ann)])]
    const brief = seen.map(({ by, group, sentAt, findings }) => `${sentAt} ${by} ${group} ${findings.length}`)
    expect(brief.sort()).toEqual(['0 contact false 1', '1 owner false 0', '2 contact true 1'])
    expect(seen.flatMap(({ findings }) => findings)[0]).toMatchObject({
      value: '4000 EUR',
      attributes: { per: 'person' },
    })
  })

  it('of two linked accounts is that of both', () => {
    using file = makeCase()
    const both = [...file.reader.evidence().of([idOf(ann), idOf(ben)])]
    // The last is the owner's, right after Ben's.
    expect(both.map(({ rowId }) => rowId).sort()).toEqual([1, 2, 3, 4, 5])
    expect(both.filter(({ by }) => by === 'contact')).toHaveLength(3)
  })

  /** In a group of Ann, Ben and the owner: who wrote when, in minutes; a finding in each message. */
  function inGroup(...lines: readonly (readonly [minute: number, sender: string])[]) {
    const rows = lines.map(([minute, sender]): Row => [1, [ann, ben, owner].indexOf(sender), minute * 60_000])
    using file = makeCase(
      rows,
      rows.map((__, i) => i + 1),
    )
    const seen = [...file.reader.evidence().of([idOf(ann)])]
    return seen.map(({ by, addressed, sentAt }) => `${(sentAt ?? 0) / 60_000} ${by} ${addressed}`)
  }

  it.each<[string, (readonly [minute: number, sender: string])[], string[]]>([
    [
      'the owner before him',
      [
        [0, owner],
        [1, ann],
      ],
      ['0 owner true', '1 contact true'],
    ],
    [
      'the owner after him',
      [
        [0, ann],
        [59, owner],
      ],
      ['0 contact true', '59 owner true'],
    ],
    [
      'the owner before his turn of two',
      [
        [0, owner],
        [1, ann],
        [2, ann],
      ],
      ['0 owner true', '1 contact true', '2 contact true'],
    ],
    [
      'somebody else between them',
      [
        [0, owner],
        [1, ben],
        [2, ann],
        [3, ben],
        [4, owner],
      ],
      ['2 contact false'],
    ],
    [
      'more than an hour between them',
      [
        [0, owner],
        [61, ann],
        [122, owner],
      ],
      ['61 contact false'],
    ],
    [
      'nobody but others',
      [
        [0, ben],
        [1, ann],
      ],
      ['1 contact false'],
    ],
  ])('of a group says whether he and the owner answer each other: %s', (_, lines, expected) => {
    expect(inGroup(...lines)).toEqual(expected)
  })

  it('gives what the owner said between two turns once, and nothing of him where no finding is beside it', () => {
    expect(inGroup([0, ann], [1, owner], [2, ann])).toEqual(['0 contact true', '1 owner true', '2 contact true'])
    const rows: Row[] = [
      [1, 0, 0],
      [1, 2, 1],
    ]
    using file = makeCase(rows, [])
    expect([...file.reader.evidence().of([idOf(ann)])].map(({ by }) => by)).toEqual(['contact'])
  })

  it('of an account that is not in the case is nothing', () => {
    using file = makeCase()
    expect([...file.reader.evidence().of(['c-000000000000'])]).toEqual([])
  })

  it('names messages by their public ids', () => {
    using file = makeCase()
    for (const { id, rowId } of file.reader.evidence().of([idOf(ben)])) expect(file.reader.message(rowId).id).toBe(id)
  })
})
