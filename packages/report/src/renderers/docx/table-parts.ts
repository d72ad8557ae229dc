import {
  BorderStyle,
  type Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  Table as WordTable,
} from 'docx'
import type { Cell, Column, Row, Table } from '../../document/document.ts'
import { ownLines, run, wordsRuns } from './inline-runs.ts'
import { page } from './styles.ts'
import { bookmarked, citedAt, type PageParts, paragraph, type WordContext } from './word-context.ts'
import { linesIn, type WordTableLayout, wordTableLayout } from './word-table-layout.ts'

const thin = { style: BorderStyle.SINGLE, size: 4, color: '888888' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

export function tableParts(table: Table, context: WordContext): PageParts {
  const { words, numbering, formats } = context.texts
  const caption = paragraph({ style: 'Caption' }, [
    ...bookmarked(context.links.anchorOf(table), context, [
      run(`${words.kinds.table}\u00a0${numbering.blocks.get(table) ?? ''}`),
    ]),
    run('. '),
    ...wordsRuns(table.caption, context),
  ])
  if (!table.onlyInWorkbook) {
    const layout = wordTableLayout(table, context.texts)
    return {
      sideways: layout.sideways,
      children: [caption, wordTable(table, layout, context), ...after(table, context)],
    }
  }
  const note = words.onlyInWorkbook
    .replace('{rows}', formats.number(table.rows.length))
    .replace('{sheet}', `${words.kinds.table} ${numbering.blocks.get(table) ?? ''}`)
  return {
    sideways: false,
    children: [caption, paragraph({ style: 'Note' }, [run(note)]), ...citedAt(table.id, context)],
  }
}

/** Word joins two tables that no paragraph parts. */
function after(table: Table, context: WordContext): Paragraph[] {
  const cited = citedAt(table.id, context)
  return cited.length > 0 ? cited : [paragraph({ style: 'CitedAt' }, [])]
}

function wordTable(table: Table, layout: WordTableLayout, context: WordContext): WordTable {
  const { widths } = layout
  const { columns } = table
  const anchor = context.links.anchorOf(table)
  const rows = table.rows.map((row, at) =>
    plainRow(row, { columns, layout, context, anchor: `${anchor}-r${at + 1}`, isFoot: false }),
  )
  const foot = table.foot ? [plainRow(table.foot, { columns, layout, context, anchor: '', isFoot: true })] : []
  return new WordTable({
    width: { size: layout.sideways ? page.across : page.text, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 70, right: 70 },
    borders: {
      top: thin,
      bottom: thin,
      left: none,
      right: none,
      insideHorizontal: { ...thin, size: 2 },
      insideVertical: none,
    },
    rows: [headRow(columns, layout, context), ...rows, ...foot],
  })
}

/** Printed again at the head of each page that the table goes on to. */
const headRow = (columns: readonly Column[], { widths, isSmall }: WordTableLayout, context: WordContext): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ title, align }, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, fill: 'EEEEEE', color: 'auto' },
          children: [paragraph({ style: styleOf('TableHead', align, isSmall) }, wordsRuns([title], context))],
        }),
    ),
  })

/** What the cells of a row are made with. */
interface RowSetting {
  columns: readonly Column[]
  layout: WordTableLayout
  context: WordContext
  anchor: string
  isFoot: boolean
}

const plainRow = ({ cells }: Row, setting: RowSetting): TableRow =>
  new TableRow({
    cantSplit: isShort(cells, setting),
    children: cells.map(
      (cell, at) =>
        new TableCell({
          width: { size: setting.layout.widths[at] ?? 0, type: WidthType.DXA },
          ...(setting.isFoot ? { borders: { top: { ...thin, size: 8 } } } : {}),
          children: cellParagraphs(cell, at, setting),
        }),
    ),
  })

/** A row is kept on one page, if it is no longer than a part of one. */
const isShort = (cells: Row['cells'], { layout, context }: RowSetting): boolean =>
  cells.every((cell, at) => linesIn(context.texts.cell(cell), layout.widths[at] ?? 1, layout) <= 16)

function cellParagraphs(cell: Cell, at: number, { columns, layout, context, anchor, isFoot }: RowSetting): Paragraph[] {
  const style = styleOf('Table', columns[at]?.align ?? 'start', layout.isSmall)
  const look = isFoot ? { bold: true } : {}
  const lines =
    cell.type === 'text'
      ? ownLines(cell.content, context, look)
      : [{ direction: 'ltr' as const, runs: [run(context.texts.cell(cell), look)] }]
  return lines.map(({ direction, runs }, line) =>
    paragraph(
      { style, ...(direction === 'rtl' ? { bidirectional: true } : {}) },
      at === 0 && line === 0 && context.links.isLinked(anchor) ? bookmarked(anchor, context, runs) : runs,
    ),
  )
}

function styleOf(part: 'Table' | 'TableHead', align: 'start' | 'end', isSmall: boolean): string {
  const kind = align === 'end' ? 'Number' : part === 'Table' ? 'Text' : ''
  return `${part}${kind}${isSmall ? 'Small' : ''}`
}
