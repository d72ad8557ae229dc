import { type NewFinding, openCase, type PackedBatch, type PlainRow, RowPacker } from '@casethread/casefile'

/** The n-th message of a case on disk; every third names a sum, every fiftieth is undated. */
const row = (n: number): PlainRow => ({
  chat: 0,
  sender: n % 2,
  sentAt: n % 50 === 49 ? null : Date.UTC(2015, 9, 24, 22, 30) + n * 1_800_000,
  sentAtRaw: `raw ${n}`,
  text: n % 3 === 0 ? `سعر ${n} euro` : `=message ${n}`,
  order: n,
  prefix: 0,
  number: n + 1,
  byteStart: n * 40,
  byteEnd: n * 40 + 39,
})

function packed(from: number, to: number): PackedBatch['rows'] {
  const packer = new RowPacker()
  for (let n = from; n < to; n++) packer.push(row(n))
  return packer.pack()
}

const batch = (from: number, to: number): PackedBatch => ({
  accounts: [
    { app: 'whatsapp', kind: 'phone', value: '+32470123456', name: 'سامر' },
    { app: 'whatsapp', kind: 'name', value: 'Rami', name: null },
  ],
  chats: [
    { index: 0, app: 'whatsapp', key: 'file', title: 'سامر', kind: 'direct', section: null, participants: [0, 1] },
  ],
  owners: [],
  zones: [{ name: 'Europe/Brussels', known: 'stated' }],
  prefixes: ['line '],
  rows: packed(from, to),
  rare: [],
  extras: [],
  unparsed: from > 0 ? [] : [{ outcome: 'skipped', reason: 'preamble', locator: null, message: null }],
  warnings: [],
})

const batchSize = 1_000

/** Writes a case with one export of invented messages and the finding of every sum in them. */
export function makeCase(path: string, messages: number): void {
  using file = openCase(path, { mode: 'create' })
  const { writer, reader } = file
  const zone = { name: 'Europe/Brussels', known: 'stated' } as const
  const where = { path: 'phone/chat.txt', location: '/evidence/phone/chat.txt', exhibit: null }
  const { fileId } = writer.addFile({ ...where, sha256: 'a'.repeat(64), sizeBytes: messages * 40, role: 'export' })
  const source = writer.beginSource(
    {
      fileId,
      member: null,
      key: 'a'.repeat(12),
      sizeBytes: messages * 40,
      format: 'whatsapp-txt',
      app: 'whatsapp',
      exhibit: null,
      zone,
    },
    () => null,
  )
  for (let from = 0; from < messages; from += batchSize)
    source.write(announcedOnce(batch(from, Math.min(messages, from + batchSize)), from))
  source.finish({ read: messages + 1 }, null)
  writer.markOwners(['Rami'])
  writer.setSetting('zone', zone.name)
  writer.settle()
  const findings = writer.beginFindings()
  const order = Array.from(reader.conversationOrder(), ({ rowId }) => rowId)
  let count = 0
  for (let from = 0; from < order.length; from += batchSize) {
    const found = reader.detectionMessages(order.slice(from, from + batchSize)).flatMap(sums)
    findings.add(found)
    count += found.length
  }
  findings.finish([{ detector: 'money', examined: messages, findings: count }], [])
}

/** Accounts, chats, zones and prefixes are announced by the first batch that needs them. */
const announcedOnce = (packed: PackedBatch, from: number): PackedBatch =>
  from === 0 ? packed : { ...packed, accounts: [], chats: [], zones: [], prefixes: [] }

function sums({ rowId, text }: { rowId: number; text: string | null }): NewFinding[] {
  const hit = /\d+ euro/.exec(text ?? '')
  if (!hit) return []
  return [
    {
      messageRowId: rowId,
      kind: 'payment.amount',
      value: hit[0].replace('euro', 'EUR'),
      attributes: { currency: 'EUR' },
      confidence: 'high',
      verdict: null,
      start: hit.index,
      end: hit.index + hit[0].length,
      rule: 'money/figure-currency',
    },
  ]
}
