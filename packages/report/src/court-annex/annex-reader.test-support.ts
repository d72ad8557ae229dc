import type { Block, Cell, CourtDocument, Formula, Inline, Row, Table } from '../document/document.ts'

/** Everything that is inline in a block, wherever it stands. */
export function inlinesOf(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'note':
      return flat(block.content)
    case 'list':
      return flat(block.items.flat())
    case 'subheading':
      return [block.title]
    case 'figure':
      return [...flat(block.caption), block.alt]
    case 'quotation':
      return [...flat(block.author), ...flat(block.original), ...block.marks, ...flat(block.source.path)]
    case 'table':
      return [
        ...flat(block.caption),
        ...block.columns.map(({ title }) => title),
        ...[...block.rows, ...(block.foot ? [block.foot] : [])].flatMap(({ cells }) => cells.flatMap(cellInlines)),
      ]
  }
}

const cellInlines = (cell: Cell): Inline[] => (cell.type === 'text' ? flat(cell.content) : [])

const flat = (content: readonly Inline[]): Inline[] =>
  content.flatMap((part) =>
    typeof part === 'object' && (part.type === 'strong' || part.type === 'emphasis') ? flat(part.content) : [part],
  )

export const tablesOf = (document: CourtDocument): Table[] =>
  document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'))

/** What the workbook makes of a formula: reckoned from the cells of the document alone. */
export function reckon(document: CourtDocument, formula: Formula, row: Row, columns: Table['columns']): number {
  const inner = (one: Formula) => reckon(document, one, row, columns)
  const tables = tablesOf(document)
  const table = (id: string) => tables.find((one) => one.id === id) as Table
  switch (formula.op) {
    case 'constant':
      return formula.value
    case 'column':
      return numberIn(document, cellAt(row, columns, formula.column), row, columns)
    case 'cell': {
      const other = table(formula.table)
      const found = other.rows.find(({ id }) => id === formula.row) as Row
      return numberIn(document, cellAt(found, other.columns, formula.column), found, other.columns)
    }
    case 'sum': {
      const other = table(formula.table)
      return matching(other, formula.where).reduce(
        (sum, one) => sum + numberIn(document, cellAt(one, other.columns, formula.column), one, other.columns),
        0,
      )
    }
    case 'count':
      return matching(table(formula.table), formula.where).length
    case 'add':
      return formula.of.reduce((sum, one) => sum + inner(one), 0)
    case 'multiply':
      return formula.of.reduce((product, one) => product * inner(one), 1)
    case 'max':
      return Math.max(...formula.of.map(inner))
    case 'min':
      return Math.min(...formula.of.map(inner))
    case 'subtract':
      return inner(formula.of[0]) - inner(formula.of[1])
    case 'divide':
      return inner(formula.of[0]) / inner(formula.of[1])
  }
}

function matching(table: Table, where: readonly { column: string; equals: string | number }[]): Row[] {
  return table.rows.filter((row) =>
    where.every(({ column, equals }) => {
      const cell = cellAt(row, table.columns, column)
      if (cell.type === 'text')
        return (
          cell.content.map((part) => (typeof part === 'object' && 'text' in part ? part.text : part)).join('') ===
          equals
        )
      return 'value' in cell && cell.value === equals
    }),
  )
}

function cellAt(row: Row, columns: Table['columns'], key: string): Cell {
  const cell = row.cells[columns.findIndex((column) => column.key === key)]
  if (cell === undefined) throw new Error(`a formula names the column ${key}, which the table does not have`)
  return cell
}

function numberIn(document: CourtDocument, cell: Cell, row: Row, columns: Table['columns']): number {
  if (cell.type === 'formula') return reckon(document, cell.formula, row, columns)
  if (cell.type === 'number' || cell.type === 'money') return cell.value ?? 0
  throw new Error(`a formula reckons with a cell of ${cell.type}`)
}
