import type { SqlValue } from '../containers/sqlite/database.ts'

// A column of SQLite holds what was put there, whatever its declared type: each of these takes any value.

/** Text as stored; null for anything else and for the empty string, which apps write for "nothing". */
export const textOf = (value: SqlValue): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** A number, also one that is stored as text; null for anything else. Integers beyond 2^53 are rounded. */
export function numberOf(value: SqlValue): number | null {
  if (typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'string' || !/^-?\d{1,19}(?:\.\d{1,19})?$/.test(value)) return null
  return Number(value)
}

/** Text or number as printed, bytes in hexadecimal; null for null and the empty string. */
export function printed(value: SqlValue): string | null {
  if (value === null || value === '') return null
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value)
}

/** As {@link printed}, for keys and counters where 0 stands for "none". */
export function printedUnlessZero(value: SqlValue): string | null {
  const text = printed(value)
  return text === '0' ? null : text
}

/** Text, also where it is stored as the bytes of its UTF-8 (JSON documents often are); null for anything else. */
export const writtenOf = (value: SqlValue): string | null =>
  value instanceof Uint8Array ? Buffer.from(value).toString('utf8') || null : textOf(value)
