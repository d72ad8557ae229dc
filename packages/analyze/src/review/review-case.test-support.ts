import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CaseFile, type NewFinding, openCase, type PlainRow, RowPacker } from '@casethread/casefile'
import { afterAll } from 'vitest'
import { assess } from '../assess.ts'

const utc = { name: 'UTC', known: 'source' } as const
const day = 86_400_000

/** What is written in every chat, and what detectors would find in it. */
const story: readonly { by: 'owner' | 'contact'; text: string; kinds: readonly [string, string | null][] }[] = [
  { by: 'contact', text: 'how much to Belgium', kinds: [['price.asked', null]] },
  { by: 'owner', text: '4000 euro each', kinds: [['price.quoted', '4000 EUR']] },
  { by: 'contact', text: 'ok, we are 3', kinds: [['price.agreed', null]] },
  { by: 'contact', text: 'I paid 12000 euro', kinds: [['payment.made', null]] },
  { by: 'owner', text: 'received', kinds: [['payment.received', null]] },
]

/** Chats of one phone with contacts known by name, each with the same story; analyzed, and without any decision. */
export function reviewCase(names: readonly string[]): CaseFile {
  const folder = mkdtempSync(join(tmpdir(), 'review-'))
  const file = openCase(join(folder, 'a.casethread'), { mode: 'create' })
  afterAll(() => {
    file.close()
    rmSync(folder, { recursive: true, force: true })
  })
  writeChats(file, names)
  file.writer.buildIndexes()
  writeFindings(file, names.length)
  assess(file, () => undefined)
  return file
}

function writeChats({ writer }: CaseFile, names: readonly string[]): void {
  const { fileId } = writer.addFile({
    ...{ sha256: 'a'.repeat(64), sizeBytes: 1, role: 'export', path: 'chats/all.txt', location: '/all.txt' },
    exhibit: 'A-1',
  })
  const source = writer.beginSource(
    {
      ...{ fileId, member: null, key: 'aaaaaaaaaaaa', sizeBytes: 1, format: 'f', app: 'whatsapp' },
      ...{ exhibit: 'A-1', zone: utc },
    },
    () => null,
  )
  const account = (value: string) => ({ app: 'whatsapp', kind: 'name', value, name: null }) as const
  const rows = new RowPacker()
  for (const [chat] of names.entries())
    for (const [i, { by, text }] of story.entries()) rows.push(rowOf(chat, i, by === 'owner' ? 0 : chat + 1, text))
  source.write({
    accounts: [account('Owner'), ...names.map(account)],
    chats: names.map((title, index) => ({
      ...{ index, app: 'whatsapp', key: `chat of ${title}`, title, kind: 'direct', section: null },
      participants: [0, index + 1],
    })),
    ...{ owners: [0], zones: [utc], prefixes: ['line '], rows: rows.pack(), rare: [], extras: [] },
    ...{ unparsed: [], warnings: [] },
  })
  source.finish({ read: rows.count }, null)
  writer.settle()
}

const rowOf = (chat: number, i: number, sender: number, text: string): PlainRow => ({
  ...{ chat, sender, text, sentAt: Date.UTC(2023, 0, 1) + chat * day + i * 60_000, sentAtRaw: null },
  ...{ order: i, prefix: 0, number: chat * story.length + i + 1, byteStart: null, byteEnd: null },
})

function writeFindings({ writer }: CaseFile, chats: number): void {
  const run = writer.beginRun({
    ...{ stage: 'analyze', configuration: '{}', configurationSha256: 'c'.repeat(64), inputs: [] },
    ...{ toolVersion: '0', runtimeVersion: '0' },
  })
  const findings = writer.beginFindings()
  for (let chat = 0; chat < chats; chat++)
    findings.add(story.flatMap(({ kinds }, i) => kinds.map((kind) => findingOf(chat * story.length + i + 1, kind))))
  findings.finish([], [])
  writer.endRun(run)
}

const findingOf = (messageRowId: number, [kind, value]: readonly [string, string | null]): NewFinding => ({
  ...{ messageRowId, kind, value, attributes: {}, confidence: 'medium', verdict: null, start: 0, end: 2, rule: 'test' },
})

/** Everything that an assessment makes, as text: two that are equal have made the same. */
export const assessmentOf = ({ reader }: CaseFile): string =>
  JSON.stringify([
    [...reader.contacts()],
    reader.accountLinks(),
    [...reader.contactOfAccounts()],
    { ...reader.figures(), estimate: null, estimateStale: false },
  ])

/** The contact whose chat has this name. */
export function contactNamed({ reader }: CaseFile, name: string): string {
  const found = reader.contactAccounts().find(({ names }) => names.includes(name))
  if (!found) throw new Error(`no contact is called ${name}`)
  return found.id
}

/** Public id of a message of the case by its line. */
export const lineId = ({ reader }: CaseFile, line: number): string => {
  const [rowId] = reader.finder().at({ exhibit: 'A-1', path: 'chats/all.txt', member: null, locator: `line ${line}` })
  if (rowId === undefined) throw new Error(`no message is at line ${line}`)
  return reader.message(rowId).id
}
