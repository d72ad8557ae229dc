import type { DatabaseSummary, Source } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import type { RandomBytes } from '../../random-bytes.ts'
import { SourceError } from '../../source-error.ts'
import { openDatabase } from './database.ts'
import { isDatabase } from './database-header.ts'

/**
 * The tables of a file whose first bytes, `head`, are those of a database; null for any other file, and for a database whose
 * header makes no sense. Throws `SourceError` where the medium fails.
 */
export async function summariseDatabase(
  source: Source,
  head: Uint8Array,
  limits: Limits,
): Promise<DatabaseSummary | null> {
  if (!isDatabase(head)) return null
  try {
    return await (source.member === null ? tablesOf(source, limits) : tablesOfMember(source, head, limits))
  } catch (error) {
    if (error instanceof SourceError && error.code === 'damaged-file') return null
    throw error
  }
}

async function tablesOf(source: Source, limits: Limits): Promise<DatabaseSummary> {
  const database = await openDatabase(source, limits)
  const tables = new Map(Array.from(database.tables, ([name, { columns }]) => [name, columns]))
  database.close()
  return { tables }
}

/**
 * Most schemas lie within the first bytes, so that of the hundreds of databases in a phone's archive few must be copied out
 * only to see that nobody knows them.
 */
async function tablesOfMember(source: Source, head: Uint8Array, limits: Limits): Promise<DatabaseSummary> {
  try {
    return await tablesOf({ ...source, openRandom: async () => headOnly(head, source.sizeBytes) }, limits)
  } catch (error) {
    if (!(error instanceof BeyondHead)) throw error
    return tablesOf(source, limits)
  }
}

class BeyondHead extends Error {}

const headOnly = (head: Uint8Array, sizeBytes: number): RandomBytes => ({
  sizeBytes,
  read: (position, length) => {
    if (position + length > head.length && head.length < sizeBytes) throw new BeyondHead()
    return Uint8Array.from(head.subarray(position, position + length))
  },
  close: () => undefined,
})
