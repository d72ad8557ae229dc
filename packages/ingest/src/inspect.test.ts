import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { afterAll, describe, expect, it } from 'vitest'
import { Inspector } from './inspect.ts'
import type { Inspection } from './job.ts'
import { defaultLimits } from './limits.ts'

const folder = mkdtempSync(join(tmpdir(), 'casethread-inspect-'))
afterAll(() => rmSync(folder, { recursive: true }))

const chat = readFileSync(new URL('formats/skype-json/fixtures/every-type.json', import.meta.url))

async function tarOf(members: Record<string, Buffer>): Promise<Buffer> {
  const tar = pack()
  for (const [name, body] of Object.entries(members)) tar.entry({ name, mtime: new Date(0) }, body)
  tar.finalize()
  return buffer(tar)
}

async function inspect(bytes: Buffer, open = true): Promise<Inspection> {
  const location = join(folder, 'export.bin')
  writeFileSync(location, bytes)
  const file = { path: 'export.bin', location, sizeBytes: statSync(location).size }
  return new Inspector().inspect(file, { open, force: null, limits: defaultLimits })
}

const seen = (inspection: Inspection) =>
  inspection.kind === 'archive'
    ? {
        members: inspection.members.map(({ member, format }) => [member, format]),
        warnings: inspection.warnings.map(({ member, warning }) => [member, warning.code]),
      }
    : inspection.kind

describe.each([
  ['tar', (bytes: Buffer) => bytes],
  ['tar.gz', (bytes: Buffer) => gzipSync(bytes)],
])('a %s', (_, wrap) => {
  it('is opened as a zip is, and only when it may be', async () => {
    const bytes = wrap(await tarOf({ './messages.json': chat, 'media/a.jpg': Buffer.from('jpg') }))
    const members = [
      ['messages.json', 'skype-json'],
      ['media/a.jpg', null],
    ]
    expect(seen(await inspect(bytes))).toEqual({ members, warnings: [] })
    expect(seen(await inspect(bytes, false))).toBe('unopened-archive')
  })

  it('is not opened inside another', async () => {
    const inner = await tarOf({ 'messages.json': chat })
    const members = [
      ['inner.tar', null],
      ['inner.tar.gz', null],
    ]
    const outer = wrap(await tarOf({ 'inner.tar': inner, 'inner.tar.gz': gzipSync(inner) }))
    expect(seen(await inspect(outer))).toEqual({ members, warnings: [] })
  })

  it('that is cut gives the member in which it ends to the format that knows it', async () => {
    const bytes = await tarOf({ 'messages.json': chat, 'behind.txt': Buffer.from('x') })
    expect(seen(await inspect(wrap(bytes.subarray(0, 5000))))).toEqual({
      members: [['messages.json', 'skype-json']],
      warnings: [[null, 'damaged-archive']],
    })
    const unknown = await tarOf({ 'noise.bin': Buffer.alloc(5000, 1) })
    expect(seen(await inspect(wrap(unknown.subarray(0, 3000))))).toEqual({
      members: [],
      warnings: [
        [null, 'damaged-archive'],
        ['noise.bin', 'damaged-archive'],
      ],
    })
  })
})
