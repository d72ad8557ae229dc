import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { type CaseFile, openCase } from './case-file.ts'
import { RowPacker } from './packed-batch.ts'

const folder = mkdtempSync(join(tmpdir(), 'contact-accounts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const utc = { name: 'UTC', known: 'source' } as const
const people = [0, 1, 2, 3, 4, 5] as const
let cases = 0

/** Chats by their members; each member writes once, and a notice is in each. */
function caseOf(chats: readonly (readonly number[])[], isOwnerKnown: boolean): CaseFile {
  const file = openCase(join(folder, `${++cases}.casethread`), { mode: 'create' })
  const place = { sha256: 'a', sizeBytes: 1, role: 'export', path: 'a', location: '/a', exhibit: null } as const
  const { fileId } = file.writer.addFile(place)
  const source = file.writer.beginSource(
    { fileId, member: null, key: 'k', sizeBytes: 1, format: 'f', app: 'whatsapp', exhibit: null, zone: utc },
    () => null,
  )
  const rows = new RowPacker()
  for (const [chat, members] of chats.entries())
    for (const sender of [...members, -1])
      rows.push({
        ...{ chat, sender, prefix: 0, sentAt: rows.count % 7, sentAtRaw: null, text: 'x', order: rows.count },
        ...{ number: rows.count, byteStart: null, byteEnd: null },
      })
  source.write({
    accounts: people.map((n) => ({ app: 'whatsapp', kind: 'phone', value: `+3246000000${n}`, name: `Name ${n}` })),
    chats: chats.map((members, index) => ({
      ...{ index, app: 'whatsapp', key: `c${index}`, kind: 'group', title: null, section: null },
      participants: [...members],
    })),
    ...{ owners: isOwnerKnown ? [0] : [], zones: [utc], prefixes: ['line '], rows: rows.pack() },
    ...{ rare: [], extras: [], unparsed: [], warnings: [] },
  })
  source.finish({ read: rows.count }, null)
  file.writer.settle()
  return file
}

it('accounts near some are those of all accounts that are these or share a chat with them', () => {
  const chat = fc.subarray([...people], { minLength: 1 })
  fc.assert(
    fc.property(fc.array(chat, { maxLength: 4 }), fc.subarray([...people]), fc.boolean(), (chats, chosen, isKnown) => {
      using file = caseOf(chats, isKnown)
      const all = file.reader.contactAccounts()
      const own = all.filter(({ account }) => chosen.some((n) => account.value === `+3246000000${n}`))
      const shared = new Set(own.flatMap(({ chatRowIds }) => chatRowIds))
      const near = all.filter(({ chatRowIds }) => chatRowIds.some((one) => shared.has(one)))
      expect(file.reader.contactAccountsNear(new Set(own.map(({ id }) => id)))).toEqual(near)
    }),
    { numRuns: 40 },
  )
})
