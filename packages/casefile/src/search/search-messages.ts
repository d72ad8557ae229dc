import type { DatabaseSync } from 'node:sqlite'
import type { App, Span } from '@casethread/model'
import type { MessageReader } from '../message-reader.ts'
import type { StoredMessage } from '../types.ts'
import { findMatches } from './find-matches.ts'
import { parseQuery, toMatch } from './search-query.ts'

/** Which of the messages found are wanted; null or not given for no condition. */
export interface SearchOptions {
  /** At most so many hits, the earliest. */
  limit?: number | null
  app?: App | null
  /** Id or title of a chat. */
  chat?: string | null
  /** UTC milliseconds, `to` exclusive; undated messages are in no period. */
  from?: number | null
  to?: number | null
}

export interface SearchHit {
  message: StoredMessage
  /** UTF-16 offsets in the raw text, in order, without overlap. */
  matches: Span[]
}

export interface SearchResult {
  /** Messages found, those behind the limit included. */
  total: number
  /** By time (undated first), then id. */
  hits: Iterable<SearchHit>
}

/** With more hits than this it is faster to walk the messages by time and stop at the limit than to sort the hits. */
const mostSorted = 5_000

const filter = `
  (?2 IS NULL OR c.app = ?2) AND (?3 IS NULL OR c.public_id = ?3 OR c.title = ?3)
  AND (?4 IS NULL OR m.sent_at >= ?4) AND (?5 IS NULL OR m.sent_at < ?5)`
const order = 'ORDER BY m.sent_at, s.key, p.key, m.number LIMIT ?6'
const found = 'message_text t CROSS JOIN message m INDEXED BY message_place ON m.id = t.rowid'
const inChat = 'CROSS JOIN chat c ON c.id = m.chat_id'
const beside = `
  ${inChat} CROSS JOIN source s ON s.id = m.source_id CROSS JOIN locator_prefix p ON p.id = m.prefix_id`

const countAll = 'SELECT count(*) AS n FROM message_text WHERE message_text MATCH ?'
const countFiltered = `SELECT count(*) AS n FROM ${found} ${inChat} WHERE message_text MATCH ?1 AND ${filter}`
const sorted = `SELECT m.id FROM ${found} ${beside} WHERE message_text MATCH ?1 AND ${filter} ${order}`
const walked = `
  SELECT m.id FROM message m INDEXED BY message_by_time ${beside}
  WHERE m.id IN (SELECT rowid FROM message_text WHERE message_text MATCH ?1) AND ${filter} ${order}`

/** The index must be up to date. Throws `usage` for a query without anything to look for. */
export function searchMessages(
  db: DatabaseSync,
  reader: MessageReader,
  query: string,
  { limit = null, app = null, chat = null, from = null, to = null }: SearchOptions,
): SearchResult {
  const terms = parseQuery(query)
  const match = toMatch(terms)
  const asked = [app, chat, from, to]
  const isFiltered = asked.some((one) => one !== null)
  const counted = isFiltered ? db.prepare(countFiltered).get(match, ...asked) : db.prepare(countAll).get(match)
  const total = Number(counted?.n)
  const statement = db.prepare(limit !== null && total > mostSorted ? walked : sorted)
  function* hits(): Generator<SearchHit> {
    for (const { id } of statement.iterate(match, ...asked, limit ?? -1)) {
      const message = reader.message(Number(id))
      yield { message, matches: findMatches(message.text ?? '', terms) }
    }
  }
  return { total, hits: { [Symbol.iterator]: hits } }
}
