import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memorySource } from '../test-support/memory-source.ts'
import { type LineExtent, type LineRecord, LineRecords } from './line-records.ts'
import { textLines } from './text-lines.ts'

type Found = [kind: string, line: number, from: number, to: number, text?: string, valid?: boolean]

/** Reads records that begin with `#`. */
async function read(bytes: Uint8Array | string, sizes: readonly number[] = [1000], limit = 1000): Promise<Found[]> {
  const found: Found[] = []
  const note = (kind: string, { line, byteStart, byteEnd }: LineExtent) => found.push([kind, line, byteStart, byteEnd])
  const records = new LineRecords(
    {
      begins: (line, start, end) => end > start && line[start] === 0x23,
      record: ({ bytes, start, end, line, byteStart, byteEnd, valid }: LineRecord) =>
        found.push(['record', line, byteStart, byteEnd, bytes.toString('utf8', start, end), valid]),
      tooLarge: (extent) => note('too large', extent),
      preamble: (extent) => note('preamble', extent),
    },
    limit,
  )
  for await (const batch of textLines(memorySource(bytes, { sizes }).chunks(), { lineBytes: limit }))
    records.feed(batch)
  records.finish()
  return found
}

describe('LineRecords', () => {
  it('puts lines together, keeps their ends inside, and leaves blank lines at the end of the file', async () => {
    expect(await read('#a\nb\r\n\nc\n#d\n\n\r\n')).toEqual([
      ['record', 1, 0, 9, '#a\nb\r\n\nc', true],
      ['record', 5, 9, 15, '#d', true],
    ])
    expect(await read('#a')).toEqual([['record', 1, 0, 2, '#a', true]])
    expect(await read('')).toEqual([])
  })

  it('tells what precedes the first record, unless it is blank', async () => {
    expect(await read('x\n\n#a\n')).toEqual([
      ['preamble', 1, 0, 3],
      ['record', 3, 3, 6, '#a', true],
    ])
    expect(await read(' \n\n#a\n')).toEqual([['record', 3, 3, 6, '#a', true]])
    expect(await read('x\ny')).toEqual([['preamble', 1, 0, 3]])
  })

  it('drops a record beyond the limit, whether one line or many', async () => {
    for (const sizes of [[1], [3], [7], [1000]]) {
      expect(await read(`#a\n#${'x'.repeat(30)}\n#b\n#c\n${'y\n'.repeat(15)}#d`, sizes, 20)).toEqual([
        ['record', 1, 0, 3, '#a', true],
        ['too large', 2, 3, 35],
        ['record', 3, 35, 38, '#b', true],
        ['too large', 4, 38, 71],
        ['record', 20, 71, 73, '#d', true],
      ])
    }
  })

  it('tells which records hold broken bytes, and no others', async () => {
    const bytes = Buffer.from('#a\xff\n#b\n#c\n\xfe\n', 'latin1')
    for (const sizes of [[1], [1000]])
      expect((await read(bytes, sizes)).map((one) => one[5])).toEqual([false, true, false])
  })

  it('gives the same for any chunks, and covers the file', async () => {
    const content = fc.array(fc.constantFrom('#', 'a', '\n', '\r\n', '\xff', 'long line'), { maxLength: 40 })
    const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(content, cuts, async (parts, sizes) => {
        const bytes = Buffer.from(parts.join(''), 'latin1')
        const found = await read(bytes, sizes, 12)
        expect(found).toEqual(await read(bytes, [1000], 12))
        const covered = found.map(([, , from, to]) => [from, to])
        for (const [i, [from]] of covered.entries()) if (i > 0) expect(from).toBe(covered[i - 1]?.[1])
        if (covered.length > 0) expect(covered.at(-1)?.[1]).toBe(bytes.length)
      }),
    )
  })
})
