import type { DatabaseSync } from 'node:sqlite'

/**
 * Built when they are first needed: an index kept up during a bulk load costs several times as much. That of chats holds the sender, so that
 * who wrote how much, and what one of many wrote, is told without a look at the messages.
 */
export function buildReadingIndexes(db: DatabaseSync): void {
  db.exec(`
    CREATE INDEX IF NOT EXISTS message_by_chat ON message (chat_id, sent_at, ord, sender_id);
    CREATE INDEX IF NOT EXISTS finding_by_message ON finding (message_id);
    CREATE INDEX IF NOT EXISTS chat_participant_by_account ON chat_participant (account_id, chat_id);
    CREATE INDEX IF NOT EXISTS message_by_event ON message (event) WHERE event IS NOT NULL;
    CREATE INDEX IF NOT EXISTS message_not_live ON message (state) WHERE state <> 'live';
  `)
}

export function hasReadingIndexes(db: DatabaseSync): boolean {
  const sql = `SELECT count(*) AS n FROM sqlite_schema
    WHERE name IN ('message_by_chat', 'finding_by_message', 'chat_participant_by_account', 'message_by_event', 'message_not_live')`
  return db.prepare(sql).get()?.n === 5
}
