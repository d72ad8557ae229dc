import { randomFillSync } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from './limits.ts'
import { SourceError } from './source-error.ts'
import { spool } from './spool.ts'

const ours = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('casethread-') && name.length === 47)

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

describe('spool', () => {
  it('gives the bytes at any position, and leaves no file with a name', async () => {
    const bytes = randomFillSync(Buffer.alloc(3_000_001))
    const before = ours()
    const random = await spool(cut(bytes, 100_001), 'x.zip!/a.db', defaultLimits)
    expect(ours()).toEqual(before)
    expect(random.sizeBytes).toBe(bytes.length)
    for (const [at, length] of [
      [0, 16],
      [1_048_570, 20],
      [2_999_990, 500],
      [3_000_001, 5],
    ] as const)
      expect(Buffer.from(random.read(at, length))).toEqual(bytes.subarray(at, at + length))
    random.close()
  })

  it('ends at the limit, and hands on what reading the member throws', async () => {
    const before = ours()
    const limits = { ...defaultLimits, spoolBytes: 1000 }
    await expect(spool(cut(Buffer.alloc(1001), 100), 'x.zip!/a.db', limits)).rejects.toMatchObject({
      code: 'archive-limit',
      message: expect.stringContaining('x.zip!/a.db'),
    })
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.alloc(10)
      throw new SourceError('damaged-archive', 'cut')
    }
    await expect(spool(broken(), 'x.zip!/a.db', limits)).rejects.toMatchObject({ code: 'damaged-archive' })
    expect(ours()).toEqual(before)
  })
})
