import type { Tables } from '../../database/read-database.ts'
import { textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import type { Source } from '../../format.ts'
import { SourceError } from '../../source-error.ts'

/** An id has 17 digits at most. */
const longest = 64

/**
 * The id of the account, which the app keeps in a text file beside the database (dossier 3: `threads_db2-uid`); null without
 * one. What cannot be read costs the knowledge of who the owner is and nothing else.
 */
export async function readOwner(source: Source): Promise<string | null> {
  const neighbour = source.beside('threads_db2-uid')
  if (!neighbour || neighbour.sizeBytes > longest) return null
  try {
    let text = ''
    for await (const chunk of neighbour.chunks()) text += Buffer.from(chunk).toString('latin1')
    return /^\s*(\d{1,20})\s*$/.exec(text)?.[1] ?? null
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return null
  }
}

/**
 * The owner is a member of every one-to-one thread, whose key names both members (dossier 3): with two threads or more, the one
 * id that all of them share. Null where that leaves none or two.
 */
export function inferOwner(tables: Tables): string | null {
  let shared: string[] | null = null
  for (const { values } of tableRows(tables.get('threads'), '', ['thread_key'])) {
    const members = /^ONE_TO_ONE:(\d+):(\d+)$/.exec(textOf(values.thread_key) ?? '')?.slice(1)
    if (members) shared = shared === null ? members : shared.filter((id) => members.includes(id))
  }
  return shared?.length === 1 ? (shared[0] ?? null) : null
}
