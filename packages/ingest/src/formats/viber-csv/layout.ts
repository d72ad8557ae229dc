import { RowHead } from './row-head.ts'

/** Where the fields of a row stand; -1 where there is no such column. */
export interface Columns {
  /** The date, or date and time in one. */
  date: number
  time: number
  name: number
  phone: number
  message: number
}

export interface Layout {
  delimiter: string
  columns: Columns
  /** The names of the columns, where the file begins with them; the app writes none. */
  header: string[] | null
}

/** `date, time, name, number, message`: the app's own, whatever the delimiter (dossier 3 and 4). */
export const ownColumns: Columns = { date: 0, time: 1, name: 2, phone: 3, message: 4 }
const delimiters = ['\t', ',', ';']
/** So many of the lines that begin as rows do must have date and time in their first two fields (dossier 7). */
const needed = 0.8

/** Decides the layout by the first lines of a file; null if it is none that can be Viber's. */
export function detectLayout(lines: readonly string[]): Layout | null {
  const filled = lines.filter((line) => line.trim() !== '')
  const header = readHeader(filled[0] ?? '')
  const candidates = (header ? filled.slice(1) : filled).filter(mayBeRow)
  const delimiter = delimiters.find((one) => isDelimiter(one, candidates))
  if (header && (delimiter === undefined || !isOwn(header.columns))) return header
  if (delimiter === undefined) return null
  return { delimiter, columns: ownColumns, header: header?.header ?? null }
}

export const isOwn = (columns: Columns): boolean =>
  Object.entries(ownColumns).every(([field, at]) => columns[field as keyof Columns] === at)

const mayBeRow = (line: string): boolean => /^\ufeff?=?["“”„]?\d/.test(line)

function isDelimiter(delimiter: string, candidates: readonly string[]): boolean {
  const head = new RowHead()
  const rows = candidates.filter((line) => head.scan(asBytes(line), delimiter.charCodeAt(0)))
  return rows.length > 0 && rows.length >= candidates.length * needed
}

/** The text with a character for each of its bytes, as {@link RowHead} wants it. */
export function asBytes(text: string): string {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return Buffer.from(text).toString('latin1')
  return text
}

/** Names of columns as database extractors write them; none was seen, so that they are the usual English words (a guess). */
const columnNames: Readonly<Record<keyof Columns, readonly string[]>> = {
  date: ['date', 'datetime', 'date time', 'date/time', 'timestamp', 'sent at', 'sent_at'],
  time: ['time'],
  name: ['sender', 'sender name', 'sender_name', 'from', 'name', 'contact', 'author'],
  phone: ['phone', 'phone number', 'phone_number', 'number', 'sender number', 'sender phone'],
  message: ['message', 'text', 'body', 'content', 'message text'],
}

/** A header needs a date, a message, and a name or number; anything less is not known to be a chat. */
function readHeader(line: string): Layout | null {
  for (const delimiter of delimiters) {
    const header = line
      .replace(/^\ufeff/, '')
      .split(delimiter)
      .map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
    const place = (field: keyof Columns) => header.findIndex((name) => columnNames[field].includes(name.toLowerCase()))
    const columns = {
      date: place('date'),
      time: place('time'),
      name: place('name'),
      phone: place('phone'),
      message: place('message'),
    }
    if (columns.date >= 0 && columns.message >= 0 && (columns.name >= 0 || columns.phone >= 0)) {
      return { delimiter, columns, header }
    }
  }
  return null
}
