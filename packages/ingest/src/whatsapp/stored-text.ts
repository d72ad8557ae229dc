import { isUtf8 } from 'node:buffer'
import type { SqlValue } from '../containers/sqlite/database.ts'
import { textOf } from '../database/sql-values.ts'

/** What somebody wrote: text, also where it is stored as bytes. Null for none. */
export interface StoredText {
  text: string | null
  /** The bytes were no UTF-8; what could not be read became U+FFFD. */
  isDamaged: boolean
}

export function storedText(value: SqlValue): StoredText {
  if (!(value instanceof Uint8Array)) return { text: textOf(value), isDamaged: false }
  return { text: Buffer.from(value).toString('utf8') || null, isDamaged: !isUtf8(value) }
}
