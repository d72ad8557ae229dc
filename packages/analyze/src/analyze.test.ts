import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type NewFinding, openCase, type PackedBatch, type PlainRow, RowPacker } from '@casethread/casefile'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { analyze } from './analyze.ts'

let folder: string
let caseFile: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'analyze-'))
  caseFile = join(folder, 'a.casethread')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const utc = { name: 'UTC', known: 'source' } as const
type Cells = Partial<PlainRow>

const usual: PlainRow = {
  chat: 0,
  sender: 0,
  sentAt: null,
  sentAtRaw: null,
  text: null,
  order: 0,
  prefix: 0,
  number: 0,
  byteStart: null,
  byteEnd: null,
}

function packed(rows: readonly Cells[]): PackedBatch['rows'] {
  const packer = new RowPacker()
  for (const [number, cells] of rows.entries()) packer.push({ ...usual, number, order: number, ...cells })
  return packer.pack()
}

/** A chat of the device's owner with +90…, one message a text. */
function makeCase(rows: readonly Cells[], special: Partial<Pick<PackedBatch, 'rare' | 'extras'>> = {}): void {
  using file = openCase(caseFile, { mode: 'create' })
  const { fileId } = file.writer.addFile({
    sha256: 'a',
    sizeBytes: 1,
    role: 'export',
    path: 'a',
    location: '/a',
    exhibit: null,
  })
  const source = file.writer.beginSource(
    { fileId, member: null, key: 'a', sizeBytes: 1, format: 'f', app: 'whatsapp', exhibit: null, zone: utc },
    () => null,
  )
  const contact = { app: 'whatsapp', kind: 'phone', value: '+905300000036', name: null } as const
  source.write({
    accounts: [contact],
    chats: [{ index: 0, app: 'whatsapp', key: 'c', title: 'Samer', kind: 'direct', section: null, participants: [0] }],
    owners: [],
    zones: [utc],
    prefixes: ['line '],
    rows: packed(rows),
    rare: special.rare ?? [],
    extras: special.extras ?? [],
    unparsed: [],
    warnings: [],
  })
  source.finish({ read: rows.length }, null)
  file.writer.settle()
}

/** The rare cells of a row, in the order of `rareColumns`. */
const rare = (at: number, kind: string, event: string | null = null, extras = 0) => [
  ...[at, kind, extras, 0, event, 'live', 0, 0],
  ...[null, null, null, null, null],
]

const quiet = () => {}

function stored(): string[] {
  using file = openCase(caseFile, { mode: 'read' })
  return Array.from(file.reader.findings(), ({ id, value, confidence, rule, message, start, end }) =>
    [id, value, confidence, rule, message.text?.slice(start, end)].join(' | '),
  )
}

function runs() {
  using file = openCase(caseFile, { mode: 'read' })
  return file.reader.detectorRuns()
}

describe('analyze', () => {
  it('stores what the detectors find, with how many messages each examined', async () => {
    const notice = { sender: -1, text: 'Samer: nummer +32 470 12 34 56' }
    const added = { sender: -1, text: 'added +32 470 00 00 00 for 4000 €' }
    const plain = { attachments: [], call: null, location: null, reactions: [] }
    makeCase([{ text: '٤٠٠٠ يورو' }, { text: 'ara 0530 000 05 51' }, {}, notice, added], {
      rare: [...rare(2, 'media'), ...rare(3, 'system', 'number-changed', 8), ...rare(4, 'system', 'member-added')],
      extras: [{ row: 3, ...plain, eventDetails: { new: '+32 470 12 34 56' } }],
    })
    const summary = await analyze({ caseFile, workers: 1 }, quiet)
    expect(stored().map((line) => line.split(' | ').slice(1).join(' | '))).toEqual([
      '4000 EUR | high | money/suffix | ٤٠٠٠ يورو',
      '+905300000551 | medium | phone/national | 0530 000 05 51',
      '+32470123456 | high | number-change/notice | Samer: nummer +32 470 12 34 56',
    ])
    expect(summary).toMatchObject({ messages: 5, findings: 3 })
    expect(runs()).toEqual([...summary.detectors].sort((a, b) => (a.detector < b.detector ? -1 : 1)))
    expect(runs()).toContainEqual({ detector: 'money', examined: 2, findings: 1 })
    expect(runs()).toContainEqual({ detector: 'number-change', examined: 2, findings: 1 })
  })

  it('finds the same with any number of threads, and again', async () => {
    const texts = Array.from({ length: 25_000 }, (_, n) => ({
      text: n % 7 === 0 ? `${n} euro +32 470 12 34 56` : `text ${n}`,
    }))
    makeCase(texts)
    const steps: number[] = []
    const one = await analyze({ caseFile, workers: 1 }, (stage, done) => {
      if (stage === 'analyzing messages') steps.push(done)
    })
    expect(steps.at(-1)).toBe(25_000)
    const alone = stored()
    expect(alone).toHaveLength(2 * Math.ceil(25_000 / 7))
    expect(await analyze({ caseFile, workers: 3 }, quiet)).toEqual(one)
    expect(stored()).toEqual(alone)
  }, 60_000)

  it('replaces earlier findings, and leaves them standing when it fails', async () => {
    makeCase([{ text: '4000 €' }])
    const earlier: NewFinding = {
      messageRowId: 1,
      kind: 'x',
      value: null,
      attributes: {},
      confidence: 'low',
      verdict: null,
      start: 0,
      end: 1,
      rule: 'x/x',
    }
    const writeEarlier = () => {
      using file = openCase(caseFile, { mode: 'write' })
      const findings = file.writer.beginFindings()
      findings.add([earlier])
      findings.finish([], [])
    }
    writeEarlier()
    const stop = () => {
      throw new Error('stopped')
    }
    await expect(analyze({ caseFile, workers: 1 }, stop)).rejects.toThrow('stopped')
    expect(stored()).toHaveLength(1)
    expect(stored()[0]).toContain('x/x')
    await analyze({ caseFile, workers: 1 }, quiet)
    expect(stored()).toHaveLength(1)
    expect(stored()[0]).toContain('4000 EUR')
  })

  it('leaves earlier findings standing and no thread behind when it fails on threads', async () => {
    makeCase(Array.from({ length: 25_000 }, () => ({ text: '4000 €' })))
    const stop = (_: string, done: number) => {
      if (done > 0) throw new Error('stopped')
    }
    await expect(analyze({ caseFile, workers: 2 }, stop)).rejects.toThrow('stopped')
    expect(stored()).toEqual([])
    expect((await analyze({ caseFile, workers: 2 }, quiet)).findings).toBe(25_000)
  }, 60_000)

  it('takes the stated region before that of the numbers, and notes it in the run', async () => {
    makeCase([{ text: 'ara 0470 12 34 56' }])
    const setRegion = () => {
      using file = openCase(caseFile, { mode: 'write' })
      file.writer.setSetting('region', 'be')
    }
    setRegion()
    await analyze({ caseFile, workers: 1 }, quiet)
    expect(stored()[0]).toContain('+32470123456')
    using file = openCase(caseFile, { mode: 'read' })
    const [run] = file.reader.runs()
    expect(run).toMatchObject({ stage: 'analyze', status: 'complete', configuration: { regions: ['BE'] } })
  })

  it('works on an empty case and refuses a missing one', async () => {
    makeCase([])
    expect((await analyze({ caseFile, workers: 4 }, quiet)).findings).toBe(0)
    await expect(analyze({ caseFile: join(folder, 'none'), workers: 1 }, quiet)).rejects.toMatchObject({
      code: 'not-a-case',
    })
  })
})
