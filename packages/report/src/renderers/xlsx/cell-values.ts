import type { CellStyle, CellValue } from 'hucre/xlsx'
import type { Cell } from '../../document/document.ts'
import { isoInstant } from '../../render/instant.ts'
import type { DocumentTexts } from '../document-texts.ts'
import { type FormulaPlace, formulaText } from './formula-text.ts'
import { formats } from './sheet-formats.ts'
import type { SheetPlan } from './sheet-plan.ts'

/** What one cell of the document becomes: one cell, or two for an instant. */
export interface WorkbookCell {
  value: CellValue
  formula: string | null
  style: CellStyle
}

/** What had to be left out of a sheet, to be told on the first one. */
export interface Losses {
  cut: number
  beyond: number
}

/** Excel holds no longer text in a cell (Excel specifications and limits). */
const longestText = 32_767
/** Excel reckons with 15 digits; up to here hundredths divided by 100 are the nearest binary fraction and print as they were. */
const mostHundredths = 999_999_999_999_999

/** A formula and what the annex prints in its place. */
export interface Reckoned {
  /** `Table 7.2, row 4`, or the table alone for its foot. */
  place: string
  column: string
  address: string
  value: CellValue
  style: CellStyle
}

export interface CellContext {
  texts: DocumentTexts
  plans: ReadonlyMap<string, SheetPlan>
  losses: Losses
  reckoned: Reckoned[]
}

export function workbookCells(
  cell: Cell,
  isInstant: boolean,
  place: FormulaPlace,
  context: CellContext,
): WorkbookCell[] {
  if (cell.type === 'instant') return instantCells(cell, context)
  const single = singleCell(cell, place, context)
  return isInstant ? [single, blank] : [single]
}

/** The look that most cells of a column have, by its first one. */
export function columnStyle(cell: Cell | undefined): CellStyle {
  if (cell?.type === 'money') return formats.amount(cell.currency)
  return cell?.type === 'number' ? formats.number : formats.wrapped
}

const blank: WorkbookCell = { value: null, formula: null, style: formats.wrapped }

function instantCells({ at, zone }: Extract<Cell, { type: 'instant' }>, { texts }: CellContext): WorkbookCell[] {
  const plain = (value: string | null): WorkbookCell => ({ value, formula: null, style: formats.wrapped })
  return [plain(texts.instant(at, zone)), plain(isoInstant(at))]
}

function singleCell(cell: Exclude<Cell, { type: 'instant' }>, place: FormulaPlace, context: CellContext): WorkbookCell {
  switch (cell.type) {
    case 'text':
      return textCell(context.texts.plain(cell.content), context.losses)
    case 'number':
      return { value: cell.value, formula: null, style: formats.number }
    case 'share':
      return cell.outOf === 0
        ? textCell(context.texts.cell(cell), context.losses)
        : { value: cell.of / cell.outOf, formula: `${cell.of}/${cell.outOf}`, style: formats.share }
    case 'money':
      return amountCell(cell.value, cell.currency, null, context)
    case 'formula': {
      if (cell.value === null) return blank
      const text = formulaText(cell.formula, cell.currency !== null, place, context.plans)
      return cell.currency === null
        ? { value: cell.value, formula: text, style: formats.number }
        : amountCell(cell.value, cell.currency, text, context)
    }
  }
}

/** Always text, whatever it begins with: a formula is only ever made of a formula of the document. */
export function textCell(text: string, losses: Losses): WorkbookCell {
  if (text.length > longestText) losses.cut += 1
  return { value: shortened(text), formula: null, style: /^[=+\-@\t]/.test(text) ? formats.text : formats.wrapped }
}

function shortened(text: string): string {
  if (text.length <= longestText) return text
  const kept = text.slice(0, longestText - 40).replace(/[\ud800-\udbff]$/, '')
  return `${kept} […+${text.length - kept.length}]`
}

function amountCell(
  hundredths: number | null,
  currency: string,
  formula: string | null,
  { texts, losses }: CellContext,
): WorkbookCell {
  if (hundredths === null) return blank
  if (Math.abs(hundredths) <= mostHundredths)
    return { value: hundredths / 100, formula, style: formats.amount(currency) }
  losses.beyond += 1
  return textCell(texts.formats.money(hundredths, currency), losses)
}
