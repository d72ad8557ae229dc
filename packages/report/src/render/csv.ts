import { encodable } from './visible-characters.ts'

/**
 * A text cell that a spreadsheet would take for a formula gets an apostrophe in front: OWASP, "CSV Injection" (`=`, `+`,
 * `-`, `@`, tab, carriage return, line feed, and the full-width forms some spreadsheets accept). Cells that begin with
 * apostrophes and then such a character get one more, so that a program can undo it: drop one leading apostrophe wherever
 * apostrophes and one of these characters follow. Numbers stay numbers.
 */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

const text = (value: string): string => {
  const safe = encodable(formula.test(value) ? `'${value}` : value)
  return safe === '' || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return text(typeof value === 'string' ? value : JSON.stringify(value))
}

/**
 * One record of a comma-separated file as in RFC 4180, with its line end. Null is an empty cell, the empty text a quoted
 * one, nested values are JSON.
 */
export const csvRecord = (values: readonly unknown[]): string => `${values.map(cell).join(',')}\r\n`
