import type { DatabaseSync } from 'node:sqlite'

/**
 * Built when they are first needed: an index kept up during a bulk load costs several times as much, and analysis, which
 * reads by row id, can go on while it is built.
 */
export function buildReadingIndexes(db: DatabaseSync): void {
  db.exec(`
    CREATE INDEX IF NOT EXISTS message_by_chat ON message (chat_id, sent_at, ord);
    CREATE INDEX IF NOT EXISTS finding_by_message ON finding (message_id);
    CREATE INDEX IF NOT EXISTS chat_participant_by_account ON chat_participant (account_id, chat_id);
    CREATE INDEX IF NOT EXISTS message_not_live ON message (state) WHERE state <> 'live';
  `)
}

export function hasReadingIndexes(db: DatabaseSync): boolean {
  const sql = `SELECT count(*) AS n FROM sqlite_schema
    WHERE name IN ('message_by_chat', 'finding_by_message', 'chat_participant_by_account', 'message_not_live')`
  return db.prepare(sql).get()?.n === 4
}
