import { describe, expect, it } from 'vitest'
import type { Block, CourtDocument, Inline } from '../../document/document.ts'
import { sampleDocument } from '../../document/sample-document.test-support.ts'
import { convertedByLibreOffice, hasLibreOffice } from '../libre-office.test-support.ts'
import { linesOf, type PaintedPage, paintedPages, textOf } from '../pdf/pdf-text.test-support.ts'
import { docx } from './docx.ts'

async function painted(document: CourtDocument): Promise<PaintedPage[]> {
  const [file] = await docx.render(document, 'annex')
  if (file === undefined) throw new Error('the renderer gave no file')
  return paintedPages(convertedByLibreOffice(file.file, file.content, 'pdf'))
}

const said = (text: string): Inline => ({ type: 'evidence', text })
const fact = (...content: Inline[]): Block => ({ type: 'paragraph', id: null, nature: 'fact', content })
const row = (...content: Inline[]) => ({ id: null, cells: [{ type: 'text' as const, content }] })

const iban = 'BE71 0961 2345 6769'
const blocks: Block[] = [
  fact('First: ', said(`حولت 1 500 EUR على الحساب ${iban} اليوم`), 'and 12,345.67 EUR after.'),
  fact('Second: ', said('رقمي +32 470 12 34 56 اليوم'), '7, end.'),
  {
    type: 'table',
    id: 'cells',
    caption: ['Cells'],
    columns: [{ key: 'text', title: 'Text', align: 'start', width: 1 }],
    rows: [row(said(`المبلغ 1.164.000,00 € للحساب ${iban}`)), row(said('המחיר 2 500 אירו 2016-03-26'))],
    foot: null,
    onlyInWorkbook: false,
  },
]

describe.skipIf(!hasLibreOffice)('a Word file as LibreOffice prints it', () => {
  it('keeps the order of digits in amounts, accounts and telephone numbers within right-to-left text (L-05)', async () => {
    const pages = await painted({
      ...sampleDocument('en', 1),
      sections: [{ id: 'only', kind: 'section', title: 'Only', blocks }],
    })
    const lines = pages.flatMap(linesOf).map(({ text }) => text.replace(/[\u200e\u200f\u202a-\u202c]/g, ''))
    const lineWith = (words: string) => lines.find((line) => line.includes(words)) ?? ''
    // The reader of the PDF leaves out spaces beside right-to-left text.
    const first = lineWith('First:')
    expect(first).toContain('1 500')
    expect(first).toContain(iban)
    expect(first).toContain('and 12,345.67 EUR after.')
    const second = lineWith('Second:')
    expect(second).toContain('+32 470 12 34 56')
    expect(second).toContain('7, end.')
    expect(lines.filter((line) => line.includes('1.164.000,00') && line.includes(iban))).toHaveLength(1)
    expect(lines.filter((line) => line.includes('2 500') && line.includes('2016-03-26'))).toHaveLength(1)
  })

  it('opens whole: every section, the heads of a long table on each page, and the pages counted', async () => {
    const document = sampleDocument('en', 120)
    const pages = await painted(document)
    const texts = pages.map(textOf)
    for (const { title } of document.sections)
      expect(texts.filter((text) => text.includes(title)).length).toBeGreaterThan(0)
    for (const [at, text] of texts.entries()) expect(text).toContain(`Page ${at + 1} of ${pages.length}`)
    const withRows = texts.filter((text) => /\[P-[0-9a-f]{6}\]/.test(text) && text.includes('€4,500.00'))
    expect(withRows.length).toBeGreaterThan(3)
    for (const text of withRows) expect(text).toContain('First message')
  })
})
