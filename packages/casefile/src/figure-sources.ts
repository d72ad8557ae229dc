import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Role, Tier } from '@casethread/model'

/** How many contacts have a tier and a role. */
export interface ContactCount {
  tier: Tier
  role: Role
  contacts: number
}

export const readContactCounts = (db: DatabaseSync): ContactCount[] =>
  db
    .prepare('SELECT tier, role, count(*) AS contacts FROM contact GROUP BY 1, 2 ORDER BY 1, 2')
    .all() as unknown as ContactCount[]

/** Where a copy of a message was found. */
export interface MessageOrigin {
  /** Empty where none was stated. */
  exhibit: string
  /** SHA-256 (hex) of the export. */
  export: string
}

/** Tells of messages, one at a time, where they were found and whether they were recovered. Needs the reading indexes. */
export class OriginReader {
  /** Whether any message of the case was recovered. */
  readonly hasRecovered: boolean
  readonly #state: StatementSync
  readonly #sources: StatementSync

  constructor(db: DatabaseSync) {
    const any = `SELECT 1 FROM message WHERE state <> 'live' AND state LIKE 'recovered%' LIMIT 1`
    this.hasRecovered = db.prepare(any).get() !== undefined
    this.#state = db.prepare('SELECT state FROM message WHERE id = ?')
    this.#sources = db.prepare(
      `SELECT f.sha256, s.exhibit FROM source s JOIN file f ON f.id = s.file_id WHERE s.id IN (
        SELECT source_id FROM message WHERE id = ?1 UNION SELECT source_id FROM message_copy WHERE message_id = ?1
      ) ORDER BY s.key`,
    )
  }

  isRecovered(messageRowId: number): boolean {
    return this.hasRecovered && String(this.#state.get(messageRowId)?.state).startsWith('recovered')
  }

  /** Of every copy. */
  of(messageRowId: number): MessageOrigin[] {
    const rows = this.#sources.all(messageRowId)
    return rows.map(({ exhibit, sha256 }) => ({ exhibit: String(exhibit ?? ''), export: String(sha256) }))
  }
}
