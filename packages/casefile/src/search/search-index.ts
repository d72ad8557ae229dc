import type { DatabaseSync } from 'node:sqlite'
import { type Progress, version } from '@casethread/model'
import { indexedText } from './search-text.ts'

/**
 * Full-text index over the messages in the spelling in which they are searched. It holds no text (`content=''`), only where
 * words stand. Words are told apart by {@link indexedText}, so that FTS5 only has to cut at blanks: what it finds and what
 * is marked in the raw text cannot differ. The two indexes hold what hits are ordered and chosen by, so that no text has to be
 * read for that. Made when it is first needed, and caught up with when messages came since.
 */
const createIndex = `
  CREATE VIRTUAL TABLE IF NOT EXISTS message_text USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'ascii');
  CREATE TRIGGER IF NOT EXISTS message_text_forget AFTER DELETE ON message
    BEGIN DELETE FROM message_text WHERE rowid = old.id; END;
  CREATE INDEX IF NOT EXISTS message_by_time ON message (sent_at, chat_id);
  CREATE INDEX IF NOT EXISTS message_place ON message (id, chat_id, sent_at);`

const dropIndex = 'DROP TRIGGER IF EXISTS message_text_forget; DROP TABLE IF EXISTS message_text'

/** Messages indexed in one transaction: a stopped run loses no more. */
const messagesAtATime = 50_000
const setting = 'search-index'

/** Whether every message is in the index, in the spelling of this version of the program. */
export const isSearchable = (db: DatabaseSync): boolean =>
  isOfThisVersion(db) && messagesWithout(db, lastIndexed(db)) === 0

/** Brings the index up to date. */
export function buildSearchIndex(db: DatabaseSync, progress: Progress): void {
  if (!isOfThisVersion(db)) db.exec(dropIndex)
  db.exec(createIndex)
  db.prepare('INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value').run(setting, version)
  let from = lastIndexed(db)
  const total = messagesWithout(db, from)
  for (let done = 0; done < total; ) {
    progress('indexing messages', done, total)
    const { messages, last } = indexSome(db, from)
    done += messages
    from = last
  }
  progress('indexing messages', total, total)
}

function indexSome(db: DatabaseSync, from: number): { messages: number; last: number } {
  const some = db.prepare(`SELECT id, text FROM message WHERE id > ? AND text <> '' ORDER BY id LIMIT ?`)
  const insert = db.prepare('INSERT INTO message_text (rowid, text) VALUES (?, ?)')
  let messages = 0
  let last = from
  db.exec('BEGIN IMMEDIATE')
  try {
    for (const { id, text } of some.iterate(from, messagesAtATime)) {
      last = Number(id)
      insert.run(last, indexedText(String(text)))
      messages++
    }
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
  return { messages, last }
}

/** Another version may normalise otherwise, and would look for what stands differently in the index. */
const isOfThisVersion = (db: DatabaseSync): boolean =>
  db.prepare('SELECT value FROM setting WHERE name = ?').get(setting)?.value === version

/** Messages are only ever added behind the last one, and removed from the index with the message. */
const lastIndexed = (db: DatabaseSync): number =>
  Number(db.prepare('SELECT rowid FROM message_text ORDER BY rowid DESC LIMIT 1').get()?.rowid ?? 0)

const messagesWithout = (db: DatabaseSync, last: number): number =>
  Number(db.prepare(`SELECT count(*) AS n FROM message WHERE id > ? AND text <> ''`).get(last)?.n)
