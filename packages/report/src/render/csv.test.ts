import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRecord } from './csv.ts'

/** What csv.ts promises a program can do: drop one apostrophe where apostrophes and a formula character follow. */
const undone = (cell: string) => (/^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell)
const read = (record: string): string[][] => parse(record, { relax_column_count: true })

describe('csvRecord', () => {
  it('quotes as RFC 4180 says and tells null from the empty text', () => {
    expect(csvRecord(['a', 'b,c', 'say "hi"', 'two\nlines', null, '', 1, -2.5, true, ['x', null]])).toBe(
      'a,"b,c","say ""hi""","two\nlines",,"",1,-2.5,true,"[""x"",null]"\r\n',
    )
  })

  it.each(['=1+1', '+32470123456', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＠x'])(
    'keeps a spreadsheet from reading %j as a formula',
    (text) => {
      const [[cell]] = read(csvRecord([text])) as [[string]]
      expect(cell).toBe(`'${text}`)
    },
  )

  it('prints what a text file cannot carry by its number', () => {
    expect(csvRecord(['a\ud800b\0c😀'])).toBe('a⟦U+D800⟧b⟦U+0000⟧c😀\r\n')
  })

  it('can be read back, and no cell starts a formula', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', 'x', '＝'))
        .map((all) => all.join('')),
    )
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        fc.pre(!texts.some((value) => value.includes('\0')))
        const [cells] = read(csvRecord(texts)) as [string[]]
        expect(cells.map(undone)).toEqual(texts)
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/)
      }),
      { numRuns: 1_000 },
    )
  })
})
