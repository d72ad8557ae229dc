import type { OrderEvidence } from '../../time/date-order.ts'
import type { CodePage } from './code-page.ts'
import type { Layout } from './layout.ts'

/** What a first pass over a file finds out. */
export interface FileFacts {
  layout: Layout | null
  rows: number
  /** Rows with fewer fields than the app writes. */
  short: number
  /** Rows written exactly as the app writes its dates and times. */
  padded: number
  /** Rows with quotation marks or formulas around date, time, name or number. */
  guarded: number
  /** Messages that begin with a straight quotation mark, and with a curly one. */
  quoted: number
  curly: number
  orders: OrderEvidence[]
  /** Names with the number of their rows. Not complete when `namesCut`. */
  names: Map<string, number>
  namesCut: boolean
  /** Beginnings (name and number as stored) of rows that can be cut in one way only. */
  prefixes: string[]
  /** How many rows follow a line that ended in CR LF, and in LF alone. */
  afterCrlf: number
  afterLf: number
  codePage: CodePage | null
  /** What the file is when read as quoted CSV; null where that was not tried or failed. */
  csv: CsvFacts | null
  /** Epoch times: all in seconds, all in milliseconds, or neither. */
  epoch: 'seconds' | 'milliseconds' | null
}

export interface CsvFacts {
  rows: number
  /** Messages that hold the delimiter, a quotation mark or a line break, and so had to be quoted. */
  inNeed: number
}
