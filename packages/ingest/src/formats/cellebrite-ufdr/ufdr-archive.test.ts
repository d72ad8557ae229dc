import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { openCase } from '@casethread/casefile'
import { afterAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { ingest } from '../../ingest.ts'

const folder = mkdtempSync(join(tmpdir(), 'casethread-ufdr-'))
afterAll(() => rmSync(folder, { recursive: true }))

const report = readFileSync(join(import.meta.dirname, 'fixtures/report.xml'))
const picture = Buffer.from('a')
const voice = Buffer.from('voice')
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

async function ufdr(name: string, members: Readonly<Record<string, Buffer>>): Promise<string> {
  const zip = new ZipFile()
  for (const [member, bytes] of Object.entries(members)) zip.addBuffer(bytes, member, { mtime: new Date(0) })
  zip.end()
  const path = join(folder, name)
  writeFileSync(path, await buffer(zip.outputStream))
  return path
}

/** Ingests into a new case, and returns what it holds. */
async function read(path: string, name: string) {
  const caseFile = join(folder, `${name}.casethread`)
  const nothing = { zone: null, format: null, from: null, to: null, exhibit: null, dateOrder: null, region: null }
  const { incomplete } = await ingest({ caseFile, paths: [path], owners: [], workers: 1, ...nothing }, () => undefined)
  using stored = openCase(caseFile, { mode: 'read' })
  return { incomplete, messages: [...stored.reader.messages()] }
}

describe('an UFDR', () => {
  it('is read in place, its files found and hashed, sent told from received', async () => {
    const members = {
      'report.xml': report,
      'files/Image/one.jpg': picture,
      'files/Audio/voice (1).opus': voice,
      'files/Database/other.bin': Buffer.from('x'),
    }
    const { incomplete, messages } = await read(await ufdr('phone.ufdr', members), 'zip')
    expect(incomplete).toBe(false)
    expect(messages).toHaveLength(5)
    const found = messages.flatMap(({ attachments }) => attachments)
    expect(found.map((one) => [one.name, one.found, one.sha256, one.path])).toEqual([
      ['one.jpg', true, sha256(picture), 'phone.ufdr!/files/Image/one.jpg'],
      ['copy of one.jpg', true, sha256(picture), 'phone.ufdr!/files/Image/one.jpg'],
      ['voice.opus', true, sha256(voice), 'phone.ufdr!/files/Audio/voice (1).opus'],
    ])
    const directions = messages.filter(({ app }) => app === 'whatsapp').map(({ text, direction }) => [text, direction])
    expect(directions).toContainEqual(['gone', 'out'])
    expect(directions).toContainEqual(['4000 € & <tomorrow>\nsecond line', 'in'])
  })

  it('gives the same messages as its report alone', async () => {
    const alone = join(folder, 'report.xml')
    writeFileSync(alone, report)
    const zip = await read(await ufdr('same.ufdr', { 'report.xml': report }), 'same')
    const bare = await read(alone, 'bare')
    expect(bare.messages.map(({ text, sentAt }) => [text, sentAt])).toEqual(
      zip.messages.map(({ text, sentAt }) => [text, sentAt]),
    )
  })

  it('is not all read when its report is cut', async () => {
    const path = await ufdr('cut.ufdr', { 'report.xml': report.subarray(0, 6000) })
    const { incomplete, messages } = await read(path, 'cut')
    expect(incomplete).toBe(true)
    expect(messages.map(({ kind }) => kind)).toEqual(['call'])
  })
})
