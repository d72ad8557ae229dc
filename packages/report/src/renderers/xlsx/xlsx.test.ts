import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Block, Cell, CourtDocument, Formula, Table } from '../../document/document.ts'
import { sampleDocument } from '../../document/sample-document.test-support.ts'
import { languages } from '../../languages/language.ts'
import { readXml } from '../../render/read-xml.test-support.ts'
import { convertedByLibreOffice, hasLibreOffice } from '../libre-office.test-support.ts'
import { xlsx } from './xlsx.ts'

async function rendered(document: CourtDocument): Promise<Uint8Array> {
  const [file] = await xlsx.render(document, 'annex')
  if (file === undefined) throw new Error('the renderer gave no file')
  expect(file.file).toBe('annex.xlsx')
  return file.content
}

interface ReadCell {
  type: string
  formula: string | null
  value: string
}

/** The cells of each sheet by their address, read from the XML itself. */
function sheetsOf(file: Uint8Array): Map<string, Map<string, ReadCell>> {
  const parts = unzipSync(file)
  const part = (name: string) => readXml(strFromU8(parts[name] ?? new Uint8Array()))
  const shared = sharedTexts(parts['xl/sharedStrings.xml'])
  const names = part('xl/workbook.xml').filter(({ name }) => name === 'sheet')
  return new Map(
    names.map(({ attributes }, at) => [
      attributes.name ?? '',
      cellsOf(part(`xl/worksheets/sheet${at + 1}.xml`), shared),
    ]),
  )
}

function sharedTexts(bytes: Uint8Array | undefined): string[] {
  const texts: string[] = []
  for (const { name, text } of bytes ? readXml(strFromU8(bytes)) : []) {
    if (name === 'si') texts.push('')
    if (name === 't') texts.push(`${texts.pop() ?? ''}${text}`)
  }
  return texts
}

function cellsOf(elements: ReturnType<typeof readXml>, shared: readonly string[]): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>()
  let cell: ReadCell = { type: '', formula: null, value: '' }
  for (const { name, attributes, text } of elements) {
    if (name === 'c') {
      cell = { type: attributes.t ?? 'n', formula: null, value: '' }
      cells.set(attributes.r ?? '', cell)
    }
    if (name === 'f') cell.formula = text
    if (name === 'v') cell.value = cell.type === 's' ? (shared[Number(text)] ?? '') : text
    if (name === 't') cell.value += text
  }
  return cells
}

const text = (content: string): Cell => ({ type: 'text', content: [{ type: 'evidence', text: content }] })
const number = (value: number | null): Cell => ({ type: 'number', value })
const money = (value: number | null, currency = 'EUR'): Cell => ({ type: 'money', value, currency })
const reckoned = (formula: Formula, value: number, currency: string | null = 'EUR'): Cell => ({
  type: 'formula',
  formula,
  value,
  currency,
})

const tableOf = (
  id: string,
  keys: readonly string[],
  rows: readonly (readonly Cell[])[],
  foot?: readonly Cell[],
): Table => ({
  type: 'table',
  id,
  caption: [id],
  columns: keys.map((key) => ({ key, title: key, align: 'end', width: 1 })),
  rows: rows.map((cells, at) => ({ id: `${id}-${at}`, cells })),
  foot: foot ? { id: `${id}-foot`, cells: foot } : null,
  onlyInWorkbook: true,
})

const withBlocks = (...blocks: Block[]): CourtDocument => ({
  ...sampleDocument(),
  sections: [{ id: 'only', kind: 'section', title: 'Only', blocks }],
})

const column = (key: string): Formula => ({ op: 'column', column: key })
const constant = (value: number): Formula => ({ op: 'constant', value })
const sum = (key: string, where: { column: string; equals: string | number }[] = []): Formula => ({
  op: 'sum',
  table: 'bookings',
  column: key,
  where,
})

/** What the calculation of an annex needs, and what conditions of spreadsheets take amiss. */
const reckoning = (): CourtDocument => {
  const bookings = [
    ['confirmed', 3, 400_000],
    ['Confirmed', 2, 123_457],
    ['confirm*', 1, 1],
    ['<>', 1, 333_333],
    ['confirmed', 2, 0],
    ['=1+1', 4, null],
  ] as const
  const rows = bookings.map(([tier, persons, price]) => [
    text(tier),
    number(persons),
    money(price),
    price === null
      ? money(null)
      : reckoned({ op: 'multiply', of: [column('persons'), column('price')] }, persons * price),
  ])
  const all = 1_200_000 + 246_914 + 1 + 333_333
  const foot = [text('all'), reckoned(sum('persons'), 13, null), money(null), reckoned(sum('total'), all)]
  const cell = (row: string, key: string): Formula => ({ op: 'cell', table: 'bookings', row, column: key })
  const count = (tier: string): Formula => ({
    op: 'count',
    table: 'bookings',
    where: [{ column: 'tier', equals: tier }],
  })
  const steps: Cell[][] = [
    [reckoned(sum('total', [{ column: 'tier', equals: 'confirmed' }]), 1_200_000)],
    [reckoned(sum('total', [{ column: 'tier', equals: 'confirm*' }]), 1)],
    [reckoned(sum('total', [{ column: 'tier', equals: '<>' }]), 333_333)],
    [reckoned(sum('persons', [{ column: 'price', equals: 0 }]), 2, null)],
    [
      reckoned(
        sum('persons', [
          { column: 'tier', equals: 'confirmed' },
          { column: 'price', equals: 400_000 },
        ]),
        3,
        null,
      ),
    ],
    [reckoned(count('=1+1'), 1, null)],
    [reckoned({ op: 'count', table: 'bookings', where: [] }, 6, null)],
    [
      reckoned(
        { op: 'max', of: [constant(0), { op: 'subtract', of: [cell('bookings-1', 'total'), constant(300_000)] }] },
        0,
      ),
    ],
    [reckoned({ op: 'max', of: [cell('bookings-0', 'total'), constant(1_200_001)] }, 1_200_001)],
    [reckoned({ op: 'multiply', of: [constant(291), constant(400_000)] }, 116_400_000)],
    // Halves go to the even cent: 0.005 is 0.00, 0.015 is 0.02, 0.025 is 0.02.
    [reckoned({ op: 'divide', of: [constant(1), constant(2)] }, 0)],
    [reckoned({ op: 'divide', of: [constant(3), constant(2)] }, 2)],
    [reckoned({ op: 'divide', of: [constant(-5), constant(2)] }, -2)],
    [reckoned({ op: 'divide', of: [cell('bookings-foot', 'total'), constant(3)] }, 593_416)],
    [reckoned({ op: 'divide', of: [cell('bookings-foot', 'total'), cell('bookings-2', 'total')] }, all, null)],
    [reckoned({ op: 'add', of: [cell('bookings-0', 'price'), cell('bookings-3', 'price'), constant(1)] }, 733_334)],
    [reckoned({ op: 'min', of: [cell('bookings-0', 'price'), cell('bookings-3', 'price')] }, 333_333)],
  ]
  return withBlocks(
    tableOf('bookings', ['tier', 'persons', 'price', 'total'], rows, foot),
    tableOf('steps', ['amount'], steps),
  )
}

let sheets: Map<string, Map<string, ReadCell>>
beforeAll(async () => {
  sheets = sheetsOf(await rendered(sampleDocument('en', 30)))
})

const cellOf = (sheet: string, address: string) => sheets.get(sheet)?.get(address)

describe('a workbook', () => {
  it('has a sheet for each table under its number, a way to each, and a check of all formulas', () => {
    expect([...sheets.keys()]).toEqual(['Contents', 'Table 1.1', 'Table 1.2', 'Table I.1', 'Table II.1', 'Check'])
    const contents = [...(sheets.get('Contents')?.values() ?? [])].map(({ value }) => value)
    for (const name of sheets.keys()) if (name !== 'Contents') expect(contents).toContain(name)
  })

  it('keeps names of sheets legal and unique in every language', async () => {
    for (const lang of languages)
      for (const name of sheetsOf(await rendered(sampleDocument(lang, 1))).keys())
        expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
  })

  it('gives instants as the reading of a clock and in UTC, and shares with both their numbers', () => {
    expect(cellOf('Table 1.1', 'B4')?.value).toBe('2016-03-26 23:30:00 +01:00')
    expect(cellOf('Table 1.1', 'C4')?.value).toBe('2016-03-26T22:30:00.000Z')
    expect(cellOf('Table 1.1', 'H4')).toMatchObject({ formula: '1/30', type: 'n' })
  })

  it('keeps text as text, whatever it begins with', async () => {
    const starts = [
      '=1+1',
      '+32470',
      '-5',
      '@SUM(A1)',
      '\t=1',
      '=HYPERLINK("http://x")',
      '_x0041_',
      ' spaced ',
      '00123',
      '1e5',
    ]
    const made = sheetsOf(
      await rendered(
        withBlocks(
          tableOf(
            'table',
            ['text'],
            starts.map((start) => [text(start)]),
          ),
        ),
      ),
    )
    const cells = made.get('Table 0.1')
    for (const [at, start] of starts.entries()) {
      expect(cells?.get(`A${at + 4}`)?.type).toMatch(/^(inlineStr|s|str)$/)
      expect(cells?.get(`A${at + 4}`)?.formula).toBeNull()
      // A text that looks like the escape of a character is escaped itself (ISO/IEC 29500-1, 22.4.2.4).
      expect(cells?.get(`A${at + 4}`)?.value.replaceAll('_x005F_', '_')).toBe(start)
    }
  })

  it('holds each amount of up to 15 digits to the cent', async () => {
    const most = 999_999_999_999_999
    const amounts = [0, 1, -1, 10, 99, 116_400_000, -123_456_789, most, -most, most - 1, 123_456_789_012_345]
    const wanted = fc.sample(fc.integer({ min: -most, max: most }), { numRuns: 300, seed: 7 })
    const all = [...amounts, ...wanted]
    const made = sheetsOf(
      await rendered(
        withBlocks(
          tableOf(
            'table',
            ['amount'],
            all.map((value) => [money(value)]),
          ),
        ),
      ),
    )
    for (const [at, value] of all.entries()) {
      const [units = '', rest = ''] = (made.get('Table 0.1')?.get(`A${at + 4}`)?.value ?? '').split('.')
      expect(BigInt(`${units}${rest.padEnd(2, '0')}`), String(value)).toBe(BigInt(value))
      expect(rest.length).toBeLessThan(3)
    }
  })

  it('gives a larger amount, and a longer text than Excel can hold, as text, and says so', async () => {
    const document = withBlocks(
      tableOf('table', ['amount', 'text'], [[money(9_007_199_254_740_991), text('x'.repeat(40_000))]]),
    )
    const made = sheetsOf(await rendered(document))
    expect(made.get('Table 0.1')?.get('A4')?.value).toBe('€90,071,992,547,409.91')
    const long = made.get('Table 0.1')?.get('B4')?.value ?? ''
    expect(long.length).toBeLessThanOrEqual(32_767)
    const left = Number(/ \[…\+(\d+)\]$/.exec(long)?.[1])
    expect(long.replace(/ \[…\+\d+\]$/, '').length + left).toBe(40_000)
    const contents = [...(made.get('Contents')?.values() ?? [])].map(({ value }) => value).join('\n')
    expect(contents).toContain('cut with a remark: 1.')
    expect(contents).toContain('left out of sums: 1.')
  })

  it('refuses a formula over what the document does not have', async () => {
    const broken = withBlocks(tableOf('table', ['a'], [[reckoned(sum('total'), 1)]]))
    await expect(rendered(broken)).rejects.toThrow('a formula looks for table bookings')
  })

  it('refuses a table of more rows than a sheet holds, by its name', async () => {
    const rows = Array.from({ length: 1_048_573 }, () => [text('x')])
    await expect(rendered(withBlocks(tableOf('table', ['text'], rows)))).rejects.toMatchObject({
      code: 'output-refused',
      message: expect.stringMatching(/^Table 0\.1 has 1048573 rows/),
    })
  })

  it('shows beside each formula what the annex prints', async () => {
    const made = sheetsOf(await rendered(reckoning()))
    const check = made.get('Check')
    expect(check?.get('A5')?.value).toBe('Table 0.1, row 1')
    expect(check?.get('C5')?.value).toBe('12000')
    expect(check?.get('D5')).toMatchObject({ formula: "'Table 0.1'!D4", value: '12000' })
    expect(check?.get('E3')?.formula).toBe('SUMPRODUCT(ABS(E5:E28))')
    expect(made.get('Table 0.1')?.get('D10')).toMatchObject({
      formula: "ROUND(SUM('Table 0.1'!D4:D9),2)",
      value: '17802.48',
    })
  })

  it('is the same in every time zone', async () => {
    const zone = process.env.TZ
    try {
      process.env.TZ = 'Pacific/Kiritimati'
      const first = await rendered(sampleDocument('nl', 20))
      process.env.TZ = 'America/Los_Angeles'
      expect(Buffer.from(await rendered(sampleDocument('nl', 20))).equals(Buffer.from(first))).toBe(true)
      expect(strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array())).not.toMatch(/\b20\d\d-\d\d-/)
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })
})

describe.skipIf(!hasLibreOffice)('a workbook as LibreOffice reckons it', () => {
  it('gives the figures of the annex by its formulas alone', async () => {
    const document = reckoning()
    const file = await rendered(document)
    const parts = unzipSync(file)
    const emptied = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => [
      name,
      name.startsWith('xl/worksheets/sheet')
        ? strToU8(strFromU8(bytes).replace(/<\/f><v>[^<]*<\/v>/g, '</f><v>-77</v>'))
        : bytes,
    ])
    const again = sheetsOf(convertedByLibreOffice('annex.xlsx', zipSync(Object.fromEntries(emptied)), 'xlsx'))
    const check = again.get('Check')
    const printed = [...(sheetsOf(file).get('Check') ?? [])].filter(
      ([address]) => /^C\d+$/.test(address) && Number(address.slice(1)) > 4,
    )
    expect(printed).toHaveLength(24)
    for (const [address, { value }] of printed)
      expect(Number(check?.get(address.replace('C', 'D'))?.value), address).toBeCloseTo(Number(value), 9)
    expect(Number(check?.get('E3')?.value)).toBe(0)
  })

  it('takes no text for a formula', async () => {
    const hostile = '=HYPERLINK("http://example.org","x")'
    const file = await rendered(withBlocks(tableOf('table', ['text'], [[text(hostile)]])))
    const again = sheetsOf(convertedByLibreOffice('annex.xlsx', file, 'xlsx')).get('Table 0.1')
    expect(again?.get('A4')).toMatchObject({ formula: null, value: hostile })
  })
})
