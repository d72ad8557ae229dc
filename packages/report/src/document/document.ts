import type { Language } from '../languages/language.ts'

/**
 * An annex before it has a format: numbered sections of paragraphs, tables, pictures and quotations, from which the PDF, Word, Excel and
 * web renderers all are made, so that a paragraph has the same number in each of them and in every language.
 *
 * Whoever builds it has settled what may be shown: a renderer prints all that it is given.
 */
export interface CourtDocument {
  lang: Language
  title: string
  subtitle: string
  cover: Cover
  /** What a marked copy bears across its pages; null for none. */
  watermark: string | null
  /** At the foot of each page: annex, classification. */
  footer: string
  /** The one-page summary comes first; then sections in their fixed order, then appendices. */
  sections: readonly Section[]
  /**
   * For the properties of the files; never a name from the case. `date` is an instant of the case (UTC milliseconds), never of a clock; files
   * whose format demands a date say 1970-01-01 without it.
   */
  properties: { title: string; subject: string; creator: string; date?: number | null }
}

/** The lines of the cover, as name and value. */
interface Cover {
  lines: readonly { name: string; value: readonly Inline[] }[]
  notices: readonly (readonly Inline[])[]
}

export interface Section {
  /** Kept in every language: what references point to. */
  id: string
  /** `section` gets a decimal number from 0, `appendix` a Roman one from I. */
  kind: 'section' | 'appendix'
  title: string
  /** Fact or interpretation: set apart on the page (methodology R-06). */
  blocks: readonly Block[]
}

export type Block = Paragraph | Subheading | List | Table | Figure | Quotation | Note

/** Numbered within its section: 7.3. */
export interface Paragraph {
  type: 'paragraph'
  /** For references; null where nothing refers to it. */
  id: string | null
  /** `fact` is what a source says, `interpretation` what rules or people make of it. */
  nature: 'fact' | 'interpretation'
  content: readonly Inline[]
}

interface Subheading {
  type: 'subheading'
  title: string
}

export interface List {
  type: 'list'
  items: readonly (readonly Inline[])[]
}

/** A sentence set apart: a warning, or what a list leaves out. */
export interface Note {
  type: 'note'
  weight: 'plain' | 'warning'
  content: readonly Inline[]
}

/** Captioned and numbered: table 7.2. In the workbook each table is a sheet of its own. */
export interface Table {
  type: 'table'
  id: string
  caption: readonly Inline[]
  columns: readonly Column[]
  rows: readonly Row[]
  /** A row of totals; a sum is a live formula in the workbook. */
  foot: Row | null
  /** Only in the workbook and the tables on file; the page says where. Rows there may be many. */
  onlyInWorkbook: boolean
}

export interface Column {
  /** For formulas and for the file of the table: `price_cents`. Stable in every language. */
  key: string
  title: string
  align: 'start' | 'end'
  /** Relative width; 1 for most. */
  width: number
}

export interface Row {
  /** For references to one row; null where there are none. */
  id: string | null
  cells: readonly Cell[]
}

export type Cell =
  | { type: 'text'; content: readonly Inline[] }
  | { type: 'number'; value: number | null }
  /** Hundredths of a currency: 116400000 EUR is 1,164,000.00. */
  | { type: 'money'; value: number | null; currency: string }
  /** A share of 1 printed as a percentage with one decimal, and the numbers that it is made of. */
  | { type: 'share'; of: number; outOf: number }
  /** UTC milliseconds, printed as a clock reading in the document's zone with its offset. */
  | { type: 'instant'; at: number | null; zone: string | null }
  /** What the workbook reckons from other cells; `value` is what every other format prints, and what the formula must give. */
  | { type: 'formula'; formula: Formula; value: number | null; currency: string | null }

/** Over columns of the same row (`column`), over a whole column of a table (`sum`), or over cells named by row id and column. */
export type Formula =
  | { op: 'column'; column: string }
  | { op: 'constant'; value: number }
  | { op: 'cell'; table: string; row: string; column: string }
  | { op: 'sum'; table: string; column: string; where: readonly { column: string; equals: string | number }[] }
  | { op: 'count'; table: string; where: readonly { column: string; equals: string | number }[] }
  | { op: 'add' | 'multiply' | 'max' | 'min'; of: readonly Formula[] }
  | { op: 'subtract' | 'divide'; of: readonly [Formula, Formula] }

export interface Figure {
  type: 'figure'
  id: string
  caption: readonly Inline[]
  /** What it shows, in words, for those who cannot see it. */
  alt: string
  /** SVG of this program's own making, whole, without scripts or references; legible in black and white. */
  svg: string
  /** The table behind it. */
  table: string | null
}

/** A message as evidence: always its original text; what is not shown is said to be left out. */
export interface Quotation {
  type: 'quotation'
  id: string
  /** `B/02-VIB-0147-000233` (methodology §4.2). */
  reference: string
  /** Where the message stands in its chat, as a path within the report's folder; only web pages link to it. */
  href?: string | null
  at: number | null
  zone: string | null
  author: readonly Inline[]
  direction: 'in' | 'out' | 'unknown'
  /** Deleted, recovered, edited, forwarded: words, seen beside the text. */
  marks: readonly string[]
  original: readonly Inline[]
  translation: { state: 'none' | 'working' | 'sworn'; by: string | null; text: readonly Inline[] | null }
  /** First 12 hex digits of the SHA-256 of the file it came from. */
  source: { sha256: string; path: readonly Inline[]; locator: string }
}

export type Inline =
  /** Words of this program in the document's language. */
  | string
  /** Text from the case: its direction is isolated, it is never markup, acting characters are printed by number. */
  | { type: 'evidence'; text: string; marked?: boolean }
  /** Left out or replaced for protection: printed in brackets, `[P-0a1b2c]`. */
  | { type: 'masked'; text: string }
  | { type: 'strong'; content: readonly Inline[] }
  | { type: 'emphasis'; content: readonly Inline[] }
  /** Hashes, ids, commands: set in letters of one width. `href` as with quotations. */
  | { type: 'code'; text: string; href?: string | null }
  /** To a paragraph, table, figure, quotation, section or row, which must exist; printed as `7.3` (a paragraph), `Table 7.2`, `Table 7.2, row 4`. */
  | { type: 'reference'; to: string }
