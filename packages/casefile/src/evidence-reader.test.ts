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

/** A private chat with Ann and a group with Ann and Ben; a finding of each in the first message of each chat. */
function makeCase(): ReturnType<typeof openCase> {
  const file = openCase(join(folder, 'a.casethread'), { mode: 'create' })
  const place = { sha256: 'a', sizeBytes: 1, role: 'export', path: 'a', location: '/a', exhibit: null } as const
  const { fileId } = file.writer.addFile(place)
  const source = file.writer.beginSource(
    { fileId, member: null, key: 'k', sizeBytes: 1, format: 'f', app: 'whatsapp', exhibit: null, zone: utc },
    () => null,
  )
  const packer = new RowPacker()
  const senders = [
    [0, 0],
    [0, 2],
    [1, 0],
    [1, 1],
    [1, 2],
  ] as const
  for (const [n, [chat, sender]] of senders.entries())
    packer.push({
      ...{ chat, sender, prefix: 0, sentAt: n, sentAtRaw: null, text: `${n}`, order: n, number: n },
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
  source.finish({ read: senders.length }, null)
  file.writer.settle()
  const findings = file.writer.beginFindings()
  const found = {
    value: '4000 EUR',
    attributes: { per: 'person' },
    confidence: 'medium',
    verdict: null,
    rule: 'r/x',
  } as const
  findings.add([1, 3, 4].map((messageRowId) => ({ messageRowId, kind: 'price.quoted', start: 0, end: 1, ...found })))
  findings.finish([], [])
  return file
}

describe('the evidence of a contact', () => {
  it('is all of his private chats, and of groups only what he wrote', () => {
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
    expect(both.map(({ rowId }) => rowId).sort()).toEqual([1, 2, 3, 4])
    expect(both.filter(({ by }) => by === 'contact')).toHaveLength(3)
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
