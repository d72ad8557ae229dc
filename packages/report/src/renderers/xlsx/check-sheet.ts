import type { CellStyle, WriteSheet } from 'hucre/xlsx'
import type { CourtDocument } from '../../document/document.ts'
import type { Reckoned, WorkbookCell } from './cell-values.ts'
import { formats } from './sheet-formats.ts'
import { SheetRows } from './sheet-rows.ts'
import { printed } from './table-sheet.ts'
import { workbookWords } from './workbook-words.ts'

/** The sum of all differences stands above the list, so that it is seen first. */
const listFrom = 5

/**
 * Every formula beside what the annex prints: the printed figure as a number that nothing moves, the live one, and their difference. So
 * anybody sees whether the workbook gives the annex's figures, and what moves when a row is changed.
 */
export function checkSheet(document: CourtDocument, reckoned: readonly Reckoned[]): WriteSheet {
  const words = workbookWords[document.lang].check
  const sheet = new SheetRows([
    { width: 24, style: formats.wrapped },
    { width: 34, style: formats.wrapped },
    { width: 20, ...(reckoned[0] ? { style: reckoned[0].style } : {}) },
    { width: 20 },
    { width: 16 },
  ])
  sheet.add([cell(words.title, formats.title)])
  sheet.add([cell(words.reading, formats.line)])
  const last = listFrom + reckoned.length - 1
  const sum =
    reckoned.length === 0
      ? cell(0, formats.number)
      : { value: 0, formula: `SUMPRODUCT(ABS(E${listFrom}:E${last}))`, style: formats.number }
  sheet.add([
    cell(words.all, formats.head),
    cell(null, formats.head),
    cell(null, formats.head),
    cell(null, formats.head),
    sum,
  ])
  sheet.add(
    [words.place, words.column, words.printed, words.live, words.difference].map((text) => cell(text, formats.head)),
  )
  for (const [at, { place, column, address, value, style }] of reckoned.entries()) {
    const row = listFrom + at
    sheet.add([
      cell(place, formats.wrapped),
      cell(column, formats.wrapped),
      cell(value, style),
      { value, formula: address, style },
      { value: 0, formula: `ROUND(D${row}-C${row},6)`, style: formats.number },
    ])
  }
  return {
    name: words.title,
    ...sheet.sheet(),
    freezePane: { rows: listFrom - 1 },
    ...printed(document, `$${listFrom - 1}:$${listFrom - 1}`),
  }
}

const cell = (value: WorkbookCell['value'], style: CellStyle): WorkbookCell => ({ value, formula: null, style })
