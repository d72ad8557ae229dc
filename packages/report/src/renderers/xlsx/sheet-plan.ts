import { CasethreadError } from '@casethread/model'
import type { Cell, CourtDocument, Table } from '../../document/document.ts'
import type { DocumentTexts } from '../document-texts.ts'

/** Where a table stands in the workbook, known before any formula is written, since formulas look across sheets. */
export interface SheetPlan {
  table: Table
  /** `Table 7.2`: legal in Excel (31 characters, none of []:*?/\) and unique, as the numbers of tables are. */
  name: string
  columns: ReadonlyMap<string, ColumnPlan>
  /** Of the sheet, counted from 1. */
  firstRow: number
  lastRow: number
  rows: ReadonlyMap<string, number>
  footRow: number
}

export interface ColumnPlan {
  /** `F`. */
  letters: string
  /** Counted from 0. */
  at: number
  /** Takes two columns: a clock reading and UTC. */
  isInstant: boolean
}

/** The caption, the way back to the contents, and the heads of the columns. */
export const headRows = 3

/** Excel specifications and limits. A table that goes on in another sheet could not be summed by one formula. */
const mostRows = 1_048_576

/** By the id of the table, in the order of the document. Throws `output-refused` for a table that no sheet holds. */
export function sheetPlans(
  document: CourtDocument,
  { numbering, words }: DocumentTexts,
): ReadonlyMap<string, SheetPlan> {
  const plans = new Map<string, SheetPlan>()
  for (const { blocks } of document.sections)
    for (const block of blocks)
      if (block.type === 'table')
        plans.set(block.id, planOf(block, `${words.kinds.table} ${numbering.blocks.get(block) ?? ''}`))
  return plans
}

function planOf(table: Table, name: string): SheetPlan {
  const firstRow = headRows + 1
  const rows = new Map<string, number>()
  for (const [at, { id }] of table.rows.entries()) if (id !== null) rows.set(id, firstRow + at)
  const footRow = firstRow + table.rows.length
  if (footRow > mostRows)
    throw new CasethreadError(
      'output-refused',
      `${name} has ${table.rows.length} rows, and a sheet of Excel holds ${mostRows}. Make the report without court-annex-xlsx (--only); the CSV and NDJSON files hold every row`,
    )
  if (table.foot?.id != null) rows.set(table.foot.id, footRow)
  return { table, name, columns: columnPlans(table), firstRow, lastRow: footRow - 1, rows, footRow }
}

function columnPlans({ columns, rows }: Table): ReadonlyMap<string, ColumnPlan> {
  const plans = new Map<string, ColumnPlan>()
  let at = 0
  for (const [index, { key }] of columns.entries()) {
    const isInstant = rows.some(({ cells }) => cells[index]?.type === 'instant')
    plans.set(key, { letters: lettersOf(at), at, isInstant })
    at += isInstant ? 2 : 1
  }
  return plans
}

/** 0 is A, 26 is AA. */
export function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter
}

/** Whether the document counts the cell in hundredths, which the workbook shows in whole units. */
export const isMoney = (cell: Cell | undefined): boolean =>
  cell?.type === 'money' || (cell?.type === 'formula' && cell.currency !== null)

export function columnOf(plan: SheetPlan, key: string): ColumnPlan {
  const column = plan.columns.get(key)
  if (!column) throw new Error(`a formula looks for column ${key} of ${plan.name}, which has none`)
  return column
}
