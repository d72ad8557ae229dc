import { TextDecoder } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memorySource } from '../test-support/memory-source.ts'
import { type CsvEnd, type CsvOptions, type CsvRow, csvRows } from './csv-rows.ts'

interface Read {
  rows: CsvRow[]
  end: CsvEnd | null
}

async function read(bytes: Uint8Array | string, options: Partial<CsvOptions> = {}, sizes = [1000]): Promise<Read> {
  const all: CsvRow[] = []
  const settings = { delimiter: ',', innerQuotes: false, decoder: null, recordBytes: 10_000, ...options }
  const rows = csvRows(memorySource(bytes, { sizes }).chunks(), settings)
  for (;;) {
    const { value, done } = await rows.next()
    if (done) return { rows: all, end: value }
    all.push(...value)
  }
}

const places = ({ rows }: Read) =>
  rows.map(({ fields, line, byteStart, byteEnd }) => [fields, line, byteStart, byteEnd])

describe('csvRows', () => {
  it('gives fields with their lines and bytes, blank lines passed over', async () => {
    const bytes = '\ufeff"a, ""b""",c\r\n\r\n"x\ny",\n\n"",z'
    for (const sizes of [[1], [5], [1000]]) {
      expect(places(await read(bytes, {}, sizes))).toEqual([
        [['a, "b"', 'c'], 1, 0, 17],
        [['x\ny', ''], 3, 19, 26],
        [['', 'z'], 6, 27, 31],
      ])
    }
  })

  it('reads UTF-16 and code pages at the bytes of the file', async () => {
    expect(places(await read(Buffer.from('\ufeff"é\n",b\r\nc,d', 'utf16le')))).toEqual([
      [['é\n', 'b'], 1, 0, 18],
      [['c', 'd'], 3, 18, 24],
    ])
    const cyrillic = Buffer.from([0xcf, 0xf0, 0x2c, 0x62, 0x0a, 0x63, 0x2c, 0x64])
    expect(places(await read(cyrillic, { decoder: new TextDecoder('windows-1251') }))).toEqual([
      [['Пр', 'b'], 1, 0, 5],
      [['c', 'd'], 2, 5, 8],
    ])
  })

  it('keeps quotation marks inside bare fields where told to', async () => {
    expect((await read('="a"\t="b"\n', { delimiter: '\t', innerQuotes: true })).rows[0]?.fields).toEqual([
      '="a"',
      '="b"',
    ])
    expect((await read('="a"\t="b"\n', { delimiter: '\t' })).end?.what).toContain('Invalid Opening Quote')
  })

  it('ends where quotation marks do not pair, with the rows before', async () => {
    const { rows, end } = await read('a,b\nc,"d\ne,f\n')
    expect(rows.map(({ fields }) => fields)).toEqual([['a', 'b']])
    expect(end).toMatchObject({ line: 2, byteStart: 4, byteEnd: 13, what: expect.stringContaining('Quote Not Closed') })
  })

  it('ends at a record longer than the limit, in one line or many', async () => {
    const long = await read(`a,b\n"${'x'.repeat(60)}\n`, { recordBytes: 50 }, [7])
    expect([long.rows.length, long.end?.line]).toEqual([1, 2])
    const many = await read(`a,b\n"${'x\n'.repeat(300)}`, { recordBytes: 50 }, [7])
    expect([many.rows.length, many.end?.line, many.end?.byteStart]).toEqual([1, 2, 4])
    expect(many.end?.byteEnd ?? 0).toBeLessThan(200)
  })

  it('tells which rows hold broken bytes', async () => {
    const bytes = Buffer.from('a,\xff\nb,c\n', 'latin1')
    for (const sizes of [[1], [1000]])
      expect((await read(bytes, {}, sizes)).rows.map(({ valid }) => valid)).toEqual([false, true])
  })

  it('gives back what was quoted, for any chunks', async () => {
    const rows = fc.array(
      fc.array(
        fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
        { minLength: 2, maxLength: 4 },
      ),
    )
    const cuts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(rows, cuts, async (written, sizes) => {
        const records = written.map(
          (fields) => `${fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')}\r\n`,
        )
        const bytes = Buffer.from(records.join(''))
        const { rows: found, end } = await read(bytes, {}, sizes)
        expect(end).toBeNull()
        expect(found.map(({ fields }) => fields)).toEqual(written)
        expect(found.map(({ byteStart, byteEnd }) => bytes.toString('utf8', byteStart, byteEnd))).toEqual(records)
      }),
    )
  })
})
