import type { SqlValue } from './database.ts'
import { type SqlToken, sqlTokens } from './sql-tokens.ts'

export interface ColumnDefinition {
  /** As written. */
  name: string
  /** The declared type, its words separated by a space; empty for none. */
  type: string
  /** What a row shorter than the schema has in this column; null also where the default is an expression. */
  defaultValue: SqlValue
  /** GENERATED … VIRTUAL: worked out when read, and in no record. */
  virtual: boolean
  /** No row has NULL here. */
  notNull: boolean
}

/** What a CREATE TABLE statement says of how its rows are stored. */
export interface TableDefinition {
  name: string
  columns: ColumnDefinition[]
  /** The key's columns in lower case and order; empty for none. */
  primaryKey: string[]
  /** The column, in lower case, that is another name for the row number (lang_createtable.html section 5); null for none. */
  rowidColumn: string | null
  withoutRowid: boolean
}

/**
 * Reads a CREATE TABLE statement as sqlite_schema keeps it. Whatever it does not need (checks, references, collations) it
 * passes over, so that statements of later versions are read too. Null for text that is no such statement.
 */
export function parseCreateTable(sql: string): TableDefinition | null {
  const tokens = [...sqlTokens(sql)]
  const open = tokens.findIndex((token) => isSign(token, '('))
  const name = tokens[open - 1]
  if (!isWord(tokens[0], 'CREATE') || !name || (name.kind !== 'word' && name.kind !== 'name')) return null
  if (!tokens.slice(1, open - 1).some((token) => isWord(token, 'TABLE'))) return null
  const { parts, end } = splitList(tokens, open)
  const first = parts.findIndex(isTableConstraint)
  const defined = (first === -1 ? parts : parts.slice(0, first)).filter((part) => part.length > 0).map(parseColumn)
  const constraints = first === -1 ? [] : parts.slice(first)
  const key = tableKey(constraints)
  const own = defined.filter(({ isKey }) => isKey).map(({ column }) => sqlLower(column.name))
  return {
    name: name.text,
    columns: defined.map(({ column }) => column),
    primaryKey: key ?? own,
    rowidColumn: rowidColumn(defined, key),
    withoutRowid: tokens.slice(end).some((token, i, rest) => isWord(token, 'WITHOUT') && isWord(rest[i + 1], 'ROWID')),
  }
}

/** SQLite compares names without regard to case in ASCII only. */
export const sqlLower = (name: string): string => name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())

const isWord = (token: SqlToken | undefined, word: string): boolean =>
  token?.kind === 'word' && token.text.toUpperCase() === word
const isSign = (token: SqlToken | undefined, sign: string): boolean => token?.kind === 'sign' && token.text === sign

/** What stands between the commas of a list in brackets, and the place behind it. Commas in inner brackets do not count. */
function splitList(tokens: readonly SqlToken[], open: number): { parts: SqlToken[][]; end: number } {
  const parts: SqlToken[][] = [[]]
  let depth = 0
  let at = open
  for (; at < tokens.length; at++) {
    const token = tokens[at] as SqlToken
    if (isSign(token, ')') && --depth === 0) break
    if (depth === 1 && isSign(token, ',')) parts.push([])
    else if (depth > 0) parts.at(-1)?.push(token)
    if (isSign(token, '(')) depth++
  }
  return { parts, end: at + 1 }
}

const tableConstraints = ['CONSTRAINT', 'PRIMARY', 'UNIQUE', 'CHECK', 'FOREIGN']
const isTableConstraint = ([first]: SqlToken[]): boolean => tableConstraints.some((word) => isWord(first, word))

/** The columns of PRIMARY KEY (…) among the table constraints, between which commas may be missing. */
function tableKey(constraints: readonly SqlToken[][]): string[] | null {
  for (const part of constraints) {
    const at = part.findIndex((token, i) => isWord(token, 'PRIMARY') && isWord(part[i + 1], 'KEY'))
    if (at === -1) continue
    const { parts } = splitList(part, at + 2)
    return parts.flatMap(([column]) => (column ? [sqlLower(column.text)] : []))
  }
  return null
}

interface Defined {
  column: ColumnDefinition
  isKey: boolean
  /** PRIMARY KEY DESC in the column itself, which by an old oversight makes no name for the row number. */
  descending: boolean
}

/** Words that end the type of a column. */
const columnConstraints = new Set(
  'CONSTRAINT PRIMARY NOT NULL UNIQUE CHECK DEFAULT COLLATE REFERENCES GENERATED AS ON DEFERRABLE'.split(' '),
)

function parseColumn(part: SqlToken[]): Defined {
  const end = part.findIndex(
    (token, i) => i > 0 && token.kind === 'word' && columnConstraints.has(token.text.toUpperCase()),
  )
  const typed = part.slice(1, end === -1 ? part.length : end)
  const rest = outside(end === -1 ? [] : part.slice(end))
  const key = rest.findIndex((token) => isWord(token, 'PRIMARY'))
  const type = typed.map(({ text }) => text).join(' ')
  const generated = rest.some((token, i) => isWord(token, 'AS') && isSign(rest[i + 1], '('))
  return {
    column: {
      name: part[0]?.text ?? '',
      type,
      defaultValue: withAffinity(defaultOf(rest), type),
      virtual: generated && !rest.some((token) => isWord(token, 'STORED')),
      notNull: rest.some((token, i) => isWord(token, 'NOT') && isWord(rest[i + 1], 'NULL')),
    },
    isKey: key !== -1,
    descending: key !== -1 && isWord(rest[key + 2], 'DESC'),
  }
}

/** The tokens with what stands in brackets left out, so that no word of an expression is taken for a constraint. */
function outside(tokens: readonly SqlToken[]): SqlToken[] {
  let depth = 0
  return tokens.filter((token) => {
    if (isSign(token, ')')) depth--
    const keep = depth === 0
    if (isSign(token, '(')) depth++
    return keep
  })
}

function defaultOf(rest: readonly SqlToken[]): SqlValue {
  const at = rest.findIndex((token) => isWord(token, 'DEFAULT'))
  if (at === -1) return null
  const [first, second] = rest.slice(at + 1)
  if (isSign(first, '-')) return literal(second, -1)
  return isSign(first, '+') ? literal(second, 1) : literal(first, 1)
}

function literal(token: SqlToken | undefined, factor: 1 | -1): SqlValue {
  if (token?.kind === 'number') return factor * Number(token.text.replaceAll('_', ''))
  if (token?.kind === 'blob') return Uint8Array.from(Buffer.from(token.text, 'hex'))
  if (token?.kind === 'name') return token.text
  if (isWord(token, 'TRUE')) return factor
  return isWord(token, 'FALSE') ? 0 : null
}

/** A default takes the affinity of its column (datatype3.html sections 3 and 3.1). */
function withAffinity(value: SqlValue, type: string): SqlValue {
  const affinity = affinityOf(type)
  if (affinity === 'text' && typeof value === 'number') return String(value)
  const isNumeric = affinity === 'integer' || affinity === 'real' || affinity === 'numeric'
  if (isNumeric && typeof value === 'string' && /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(value))
    return Number(value)
  return value
}

export type Affinity = 'integer' | 'text' | 'blob' | 'real' | 'numeric'

/** The affinity of a declared type (datatype3.html section 3.1). */
export function affinityOf(type: string): Affinity {
  const upper = type.toUpperCase()
  if (upper.includes('INT')) return 'integer'
  if (/CHAR|CLOB|TEXT/.test(upper)) return 'text'
  if (upper === '' || upper.includes('BLOB')) return 'blob'
  return /REAL|FLOA|DOUB/.test(upper) ? 'real' : 'numeric'
}

function rowidColumn(defined: readonly Defined[], key: readonly string[] | null): string | null {
  const found = defined.find(({ column, isKey, descending }) =>
    key ? key.length === 1 && sqlLower(column.name) === key[0] : isKey && !descending,
  )
  return found && found.column.type.toUpperCase() === 'INTEGER' ? sqlLower(found.column.name) : null
}
