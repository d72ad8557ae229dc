import { writeXlsx } from 'hucre/xlsx'
import type { CourtDocument } from '../../document/document.ts'
import type { DocumentRenderer } from '../../document/document-renderer.ts'
import { textsOf } from '../document-texts.ts'
import type { CellContext } from './cell-values.ts'
import { checkSheet } from './check-sheet.ts'
import { contentsSheet } from './contents-sheet.ts'
import { sheetPlans } from './sheet-plan.ts'
import { tableSheet } from './table-sheet.ts'

/** The tables of the annex with live formulas, so that every figure can be reckoned again with a spreadsheet. */
export const xlsx = {
  id: 'xlsx',
  title: 'Excel workbook (XLSX) with live formulas',
  render: async (document, name) => [{ file: `${name}.xlsx`, content: await workbook(document) }],
} satisfies DocumentRenderer

function workbook(document: CourtDocument): Promise<Uint8Array> {
  const texts = textsOf(document)
  const plans = sheetPlans(document, texts)
  const context: CellContext = { texts, plans, losses: { cut: 0, beyond: 0 }, reckoned: [] }
  const tables = [...plans.values()].map((plan) => tableSheet(plan, document, context))
  const contents = contentsSheet(document, texts, [...plans.values()], context.losses)
  const { title, subject, creator } = document.properties
  return writeXlsx({
    sheets: [contents, ...tables, checkSheet(document, context.reckoned)],
    properties: { title, subject, creator, created: noDate, modified: noDate },
    defaultFont: { name: 'Calibri', size: 10 },
    // Each text stands in its cell: a list of a million shared ones would have to be held whole.
    stringMode: 'inline',
  })
}

/** The library would write the time of the clock; a reader sees at once that this is none. */
const noDate = new Date(0)
