import type { Cell, Table } from '../../document/document.ts'
import type { DocumentTexts } from '../document-texts.ts'
import { type ColumnNeed, emsOf, tableLayout } from '../pdf/column-widths.ts'
import { page } from './styles.ts'

/** How a table is laid out in Word. */
export interface WordTableLayout {
  /** Twips, one for each column; they add up to the width of the text. */
  widths: number[]
  /** Laid across a page of its own. */
  sideways: boolean
  /** In smaller letters than other tables. */
  isSmall: boolean
}

/** Of a column of words, per unit of its relative width, in parts of the letter size: narrower lines are hard to read. */
const fairLine = 6
/** A longer word, such as a path or a hash, is broken. */
const longestWord = 11
/** How much wider the letters of heads are. */
const bold = 1.15
/** Of a column of figures: heads above short ones take some letters to a line. */
const leastFigures = 4
/** Points: of small letters, and of the space between columns. */
const smallSize = 6.5
const gap = 7
const twipsOfPoint = 20
/** Points: letters below this are small. */
const smallBelow = 7.5

/** What a column needs at best, and at least: its figures whole. In parts of the letter size. */
interface WordColumnNeed extends ColumnNeed {
  figures: number
}

/** As in the PDF: the page is turned before words or figures have to be broken. */
export function wordTableLayout(table: Table, texts: DocumentTexts): WordTableLayout {
  const needs = table.columns.map((_, at) => need(table, at, texts))
  const { size, widths, sideways } = tableLayout(needs)
  return {
    widths: shares(size < smallSize ? squeezed(needs) : widths, sideways ? page.across : page.text),
    sideways,
    isSmall: size < smallBelow,
  }
}

/** Where not even the smallest letters give every word room: figures keep theirs, and the words share what is left. */
function squeezed(needs: readonly WordColumnNeed[]): number[] {
  const whole = page.across / twipsOfPoint
  const figures = needs.map((column) => (column.figures > 0 ? column.figures * smallSize + gap : 0))
  const left = Math.max(whole / 4, whole - figures.reduce((sum, width) => sum + width, 0))
  const wordEms = needs.reduce((sum, { ems }, at) => sum + (figures[at] === 0 ? ems : 0), 0) || 1
  return needs.map(({ ems }, at) => figures[at] || (left * ems) / wordEms)
}

function need({ columns, rows, foot }: Table, at: number, texts: DocumentTexts): WordColumnNeed {
  const { width = 1, align = 'start', title = '' } = columns[at] ?? {}
  const cells = [...rows, ...(foot ? [foot] : [])].flatMap(({ cells: { [at]: cell } }) => (cell ? [cell] : []))
  let ems = longestOf(words(title)) * bold
  let figures = align === 'end' ? leastFigures : 0
  for (const cell of cells) {
    ems = Math.max(ems, cellNeed(cell, align, width, texts))
    if (align === 'end' && cell.type !== 'text') figures = Math.max(figures, emsOf(texts.cell(cell)) * bold)
  }
  return { ems, weight: width, figures }
}

/** Figures and clock readings stay whole; the parts of a reading may stand below one another. */
function cellNeed(cell: Cell, align: 'start' | 'end', width: number, texts: DocumentTexts): number {
  const text = texts.cell(cell)
  if (align === 'end' && cell.type !== 'text') return emsOf(text)
  return Math.max(longestOf(words(text)), Math.min(emsOf(text), fairLine * width))
}

/** Word breaks lines after hyphens and at spaces. */
const words = (text: string): string[] => text.split(/(?<=-)|[ \n]/)

const longestOf = (found: readonly string[]): number => Math.min(longestWord, Math.max(0, ...found.map(emsOf)))

/** About how many lines a text takes in a column of so many twips, words that do not fill theirs included. */
export const linesIn = (text: string, twips: number, { isSmall }: WordTableLayout): number =>
  text.split('\n').length + (1.5 * emsOf(text) * (isSmall ? smallSize : 8.5) * twipsOfPoint) / twips

/** In whole twips that add up. */
function shares(widths: readonly number[], whole: number): number[] {
  const all = widths.reduce((sum, width) => sum + width, 0)
  let given = 0
  let sum = 0
  return widths.map((width) => {
    sum += width
    const end = Math.round((whole * sum) / all)
    const size = end - given
    given = end
    return size
  })
}
