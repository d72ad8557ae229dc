import type { Cell, CellStyle, CellValue, ColumnDef, WriteSheet } from 'hucre/xlsx'
import type { WorkbookCell } from './cell-values.ts'

/** In points: of a line of text in the workbook's typeface, and of the highest row that Excel has. */
const lineHeight = 13.5
const highestRow = 409

/**
 * The rows of a sheet as the library wants them: values in rows, all else by place. A cell that looks as its column does takes no place of
 * its own, which keeps a table of a hundred thousand rows small.
 */
export class SheetRows {
  readonly #rows: CellValue[][] = []
  readonly #cells = new Map<string, Partial<Cell>>()
  readonly #heights = new Map<number, { height: number }>()
  readonly #columns: readonly ColumnDef[]

  constructor(columns: readonly ColumnDef[]) {
    this.#columns = columns
  }

  add(cells: readonly WorkbookCell[]): void {
    const at = this.#rows.length
    this.#rows.push(cells.map(({ value }) => value))
    for (const [column, { value, formula, style }] of cells.entries()) {
      if (formula !== null) this.#cells.set(`${at},${column}`, { value, style, formula, formulaResult: value })
      else if (style !== this.#columns[column]?.style) this.#cells.set(`${at},${column}`, { value, style })
    }
    const lines = Math.max(1, ...cells.map((cell, column) => linesOf(cell, this.#columns[column]?.width ?? 0)))
    if (lines > 1) this.#heights.set(at, { height: Math.min(highestRow, lines * lineHeight + 2) })
  }

  /** Makes a cell of the last row lead to the first cell of a sheet. */
  link(column: number, sheet: string): void {
    const place = `${this.#rows.length - 1},${column}`
    this.#cells.set(place, { ...this.#cells.get(place), hyperlink: { target: '', location: `'${sheet}'!A1` } })
  }

  sheet(): Pick<WriteSheet, 'rows' | 'cells' | 'rowDefs' | 'columns'> {
    return { rows: this.#rows, cells: this.#cells, rowDefs: this.#heights, columns: [...this.#columns] }
  }
}

/** LibreOffice gives a row the height of one line unless it is told; how many a text takes is reckoned amply. */
function linesOf({ value, style }: WorkbookCell, width: number): number {
  if (typeof value !== 'string' || !wraps(style)) return 1
  return value.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(breadth(line) / (width - 1))), 0)
}

const wraps = ({ alignment }: CellStyle): boolean => alignment?.wrapText ?? false

/** In widths of a digit. */
function breadth(line: string): number {
  let sum = 0
  for (const character of line) sum += character < '\u0400' ? 1.05 : character < '\u1100' ? 1.2 : 2
  return sum
}
