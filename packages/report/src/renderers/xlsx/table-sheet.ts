import type { CellStyle, ColumnDef, WriteSheet } from 'hucre/xlsx'
import type { CourtDocument, Row } from '../../document/document.ts'
import { type CellContext, columnStyle, textCell, type WorkbookCell, workbookCells } from './cell-values.ts'
import { formats } from './sheet-formats.ts'
import { columnOf, headRows, lettersOf, type SheetPlan } from './sheet-plan.ts'
import { SheetRows } from './sheet-rows.ts'
import { workbookWords } from './workbook-words.ts'

/** In characters, for a column of relative width 1. */
const unitWidth = 14
const narrowest = 10
const widest = 70

/** A table of the document as a sheet: caption, the way back, heads, rows, foot. */
export function tableSheet(plan: SheetPlan, document: CourtDocument, context: CellContext): WriteSheet {
  const { table } = plan
  const words = workbookWords[document.lang]
  const heads = headCells(plan, words.utc)
  const columns = columnDefs(plan)
  const sheet = new SheetRows(columns)
  sheet.add([plain(`${plan.name}. ${context.texts.plain(table.caption)}`, formats.caption)])
  sheet.add([plain(words.contents, formats.link)])
  sheet.link(0, words.contents)
  sheet.add(heads)
  for (const [index, row] of table.rows.entries()) sheet.add(rowCells(row, index, plan, context))
  if (table.foot) sheet.add(rowCells(table.foot, null, plan, context).map(asFoot))
  return {
    name: plan.name,
    ...sheet.sheet(),
    freezePane: { rows: headRows },
    ...(table.rows.length > 0 ? { autoFilter: { range: filterRange(plan, heads.length) } } : {}),
    ...printed(document, `$${headRows}:$${headRows}`),
  }
}

const plain = (text: string, style: CellStyle): WorkbookCell => ({ value: text, formula: null, style })

const filterRange = ({ lastRow }: SheetPlan, columns: number): string =>
  `A${headRows}:${lettersOf(columns - 1)}${lastRow}`

const headCells = ({ table, columns }: SheetPlan, utc: string): WorkbookCell[] =>
  table.columns.flatMap(({ key, title, align }) => {
    const style = align === 'end' ? formats.headEnd : formats.head
    return (columns.get(key)?.isInstant ? [title, `${title} (${utc})`] : [title]).map((text) => plain(text, style))
  })

function rowCells(row: Row, index: number | null, plan: SheetPlan, context: CellContext): WorkbookCell[] {
  const place = { plan, index, row: index === null ? plan.footRow : plan.firstRow + index }
  return plan.table.columns.flatMap((column, at) => {
    const { isInstant, letters } = columnOf(plan, column.key)
    const cell = row.cells[at]
    if (!cell) return [textCell('', context.losses)]
    const made = workbookCells(cell, isInstant, place, context)
    if (cell.type === 'formula' && made[0]?.formula) {
      const { value, style } = made[0]
      const rowName = index === null ? '' : `, ${context.texts.words.kinds.row} ${index + 1}`
      const address = `'${plan.name}'!${letters}${place.row}`
      context.reckoned.push({ place: `${plan.name}${rowName}`, column: column.title, address, value, style })
    }
    return made
  })
}

const asFoot = (cell: WorkbookCell): WorkbookCell => ({ ...cell, style: { ...cell.style, ...formats.foot } })

function columnDefs({ table, columns }: SheetPlan): (ColumnDef & { style: CellStyle })[] {
  return table.columns.flatMap(({ key, width }, at): (ColumnDef & { style: CellStyle })[] => {
    if (columns.get(key)?.isInstant) return [29, 27].map((size) => ({ width: size, style: formats.wrapped }))
    const size = Math.min(widest, Math.max(narrowest, Math.round(width * unitWidth)))
    return [{ width: size, style: columnStyle(table.rows[0]?.cells[at]) }]
  })
}

/** A4 across, as wide as the page, the heads again on each. */
export const printed = (document: CourtDocument, printTitlesRow: string | null) =>
  ({
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(printTitlesRow === null ? {} : { printTitlesRow }),
    },
    headerFooter: {
      oddFooter: `&L${doubled(document.footer)}&R&P / &N`,
      ...(document.watermark === null ? {} : { oddHeader: `&C&B${doubled(document.watermark)}` }),
    },
  }) as const satisfies Partial<WriteSheet>

/** `&` begins a code in heads and feet of a page. */
const doubled = (text: string): string => text.replaceAll('&', '&&')
