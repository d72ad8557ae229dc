import { readFileSync } from 'node:fs'
import type { SqlValue } from '../database.ts'

/** A table of a database of the SQLite Forensic Corpus (Nemetz, Schmitt, Freiling, DFRWS EU 2018), as its answer key tells it. */
export interface KeyTable {
  name: string
  columns: { name: string; type: string }[]
  dropped: boolean
  rows: KeyRow[]
}

export interface KeyRow {
  values: string[]
  /** Deleted, or of a dropped table. */
  gone: boolean
}

/** Reads the answer key of a database of the corpus. Its files are regular enough for expressions. */
export function readAnswerKey(path: string): KeyTable[] {
  const xml = readFileSync(path, 'utf8')
  return pieces(xml, 'element').map(({ body }) => {
    const dropped = first(body, 'deleted') === 'True'
    const columns = pieces(body, 'columnDefinition').map((definition) => ({
      name: first(definition.body, 'name').toLowerCase(),
      type: first(definition.body, 'columnTypeName'),
    }))
    const rows = pieces(body, 'row').map((row) => ({
      values: pieces(row.body, 'column').map((column) => unescaped(first(column.body, 'content'))),
      gone: dropped || row.tag.includes('deleted="1"'),
    }))
    return { name: first(body, 'name').toLowerCase(), columns, dropped, rows }
  })
}

function pieces(xml: string, name: string): { tag: string; body: string }[] {
  const pattern = new RegExp(`<${name}(?: ([^>]*))?>([\\s\\S]*?)</${name}>`, 'g')
  return Array.from(xml.matchAll(pattern), ([, tag, body]) => ({ tag: tag ?? '', body: body ?? '' }))
}

const first = (xml: string, name: string): string => pieces(xml, name)[0]?.body ?? ''

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] as string)

/** How the key writes a value: numbers to be compared as numbers. */
export function sameValue(key: string, value: SqlValue): boolean {
  if (typeof value === 'number') return key !== '' && Number(key) === value
  if (value instanceof Uint8Array) return key === Buffer.from(value).toString('utf8')
  return String(value ?? '') === key
}

/** The content of a row as SQLite stores it in a UTF-8 database, to see whether its bytes are still in the file. */
export const storedContent = ({ values }: KeyRow, columns: KeyTable['columns']): Buffer =>
  Buffer.concat(values.map((value, i) => storedValue(value, columns[i]?.type ?? '')))

function storedValue(value: string, type: string): Buffer {
  if (type !== 'INTEGER' && type !== 'REAL') return Buffer.from(value)
  const number = Number(value)
  if (!Number.isInteger(number)) {
    const bytes = Buffer.alloc(8)
    bytes.writeDoubleBE(number)
    return bytes
  }
  if (number === 0 || number === 1) return Buffer.alloc(0)
  const whole = Buffer.alloc(8)
  whole.writeBigInt64BE(BigInt(number))
  const size = [1, 2, 3, 4, 6].find((bytes) => number >= -(2 ** (8 * bytes - 1)) && number < 2 ** (8 * bytes - 1)) ?? 8
  return whole.subarray(8 - size)
}
