import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headBytes, lineEnds, textLines } from './text-lines.ts'

interface Line {
  text: string
  number: number
  from: number
  to: number
  terminator: number
  oversize: boolean
}

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? bytes.length
    // The stream's own buffer is used again for every chunk, as files and inflaters do.
    yield Uint8Array.from(bytes.subarray(at, at + size))
    at += size
  }
}

async function read(bytes: Uint8Array, sizes: readonly number[] = [65536], lineBytes = 1 << 20): Promise<Line[]> {
  const lines: Line[] = []
  for await (const batch of textLines(cut(bytes, sizes), { lineBytes })) {
    for (let i = 0; i < batch.count; i++) {
      lines.push({
        text: batch.bytes.toString('utf8', batch.starts[i], batch.ends[i]),
        number: batch.firstLine + i,
        from: batch.offsets[i] ?? -1,
        to: batch.offsets[i + 1] ?? -1,
        terminator: batch.terminators[i] ?? -1,
        oversize: batch.oversize,
      })
    }
  }
  return lines
}

const texts = (lines: Line[]): string[] => lines.map((line) => line.text)

describe('textLines', () => {
  it('splits at LF and tells CR LF apart', async () => {
    const lines = await read(Buffer.from('one\r\ntwo\n\nthr\ree\r\nfour'))
    expect(texts(lines)).toEqual(['one', 'two', '', 'thr\ree', 'four'])
    expect(lines.map((line) => line.terminator)).toEqual([
      lineEnds.crlf,
      lineEnds.lf,
      lineEnds.lf,
      lineEnds.crlf,
      lineEnds.none,
    ])
    expect(lines.map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [5, 9],
      [9, 10],
      [10, 18],
      [18, 22],
    ])
    expect(lines.map((line) => line.number)).toEqual([1, 2, 3, 4, 5])
  })

  it('gives nothing for an empty file and one line for a single byte', async () => {
    expect(await read(Buffer.alloc(0))).toEqual([])
    expect(texts(await read(Buffer.from('x')))).toEqual(['x'])
    expect(texts(await read(Buffer.from('\n')))).toEqual([''])
  })

  it('reports a line beyond the limit with its beginning only', async () => {
    const bytes = Buffer.from(`a\n${'x'.repeat(100)}\nb\n`)
    for (const sizes of [[1], [7], [1000]]) {
      const lines = await read(bytes, sizes, 50)
      expect(
        lines.map(({ text, oversize, from, to, number }) => [
          oversize ? text.length : text,
          oversize,
          from,
          to,
          number,
        ]),
      ).toEqual([
        ['a', false, 0, 2, 1],
        [50, true, 2, 103, 2],
        ['b', false, 103, 105, 3],
      ])
    }
    const head = await read(Buffer.from(`${'y'.repeat(5000)}\n`), [300], 2000)
    expect(head[0]).toMatchObject({ oversize: true, text: 'y'.repeat(headBytes), from: 0, to: 5001 })
    const last = await read(Buffer.from(`a\n${'x'.repeat(100)}`), [9], 50)
    expect(last.at(-1)).toMatchObject({ oversize: true, from: 2, to: 102, terminator: lineEnds.none })
  })

  it('stays flat in memory on a line of 600 MB', async () => {
    const chunk = new Uint8Array(1 << 20).fill(0x78)
    async function* long() {
      for (let i = 0; i < 600; i++) yield chunk
      yield Buffer.from('\nend')
    }
    const before = process.memoryUsage.rss()
    const seen: number[] = []
    for await (const batch of textLines(long(), { lineBytes: 16 << 20 })) seen.push(batch.offsets[batch.count] ?? -1)
    expect(seen).toEqual([(600 << 20) + 1, (600 << 20) + 4])
    // Half of the line: far above what is held, far below holding it.
    expect(process.memoryUsage.rss() - before).toBeLessThan(300 << 20)
  })

  it('says whether the bytes are valid UTF-8', async () => {
    const validity = async (bytes: Uint8Array) => {
      const seen: boolean[] = []
      for await (const batch of textLines(cut(bytes, [3]), { lineBytes: 100 })) seen.push(batch.valid)
      return seen.every(Boolean)
    }
    expect(await validity(Buffer.from('Grüße 😀\nسلام\n'))).toBe(true)
    expect(await validity(Buffer.from([0x61, 0xff, 0x0a]))).toBe(false)
  })

  it.each(['utf-16le', 'utf-16be'])('reads %s with a byte order mark, offsets as in the file', async (encoding) => {
    const little = Buffer.from('\ufeffone\r\nسلام 😀\nend', 'utf16le')
    const bytes = encoding === 'utf-16le' ? little : Buffer.from(little).swap16()
    for (const sizes of [[1], [5], [4096]]) {
      const lines = await read(bytes, sizes)
      expect(texts(lines)).toEqual(['\ufeffone', 'سلام 😀', 'end'])
      expect(lines.map(({ from, to }) => [from, to])).toEqual([
        [0, 12],
        [12, 28],
        [28, 34],
      ])
    }
    expect((await read(bytes, [5], 14)).map((line) => line.oversize)).toEqual([false, true, false])
  })

  it('gives the same lines for any chunking, and covers the file', async () => {
    const content = fc
      .uint8Array({ maxLength: 400 })
      .map((bytes) => bytes.map((byte) => (byte < 60 ? 10 : byte < 90 ? 13 : byte)))
    await fc.assert(
      fc.asyncProperty(content, fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), async (bytes, sizes) => {
        const lines = await read(bytes, sizes)
        expect(lines).toEqual(await read(bytes, [bytes.length + 1]))
        expect(lines.map((line) => line.from)).toEqual([0, ...lines.map((line) => line.to)].slice(0, lines.length))
        if (bytes[0] !== 0xff && bytes[0] !== 0xfe) expect(lines.at(-1)?.to ?? 0).toBe(bytes.length)
      }),
    )
  })
})
