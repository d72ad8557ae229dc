import type { Block } from '../document/document.ts'
import { note, table } from './blocks.ts'

/** The most rows of one table that pages print; a longer one stands in the workbook, and every format says so in its place. */
const pageRows = 600

/** A table, or the sentence `none` where it has no row, so that no list is empty in silence. */
export function tableOr(given: Parameters<typeof table>[0], none: string): Block {
  if (given.rows.length === 0) return note([none])
  return table({ ...given, onlyInWorkbook: given.onlyInWorkbook === true || given.rows.length > pageRows })
}
