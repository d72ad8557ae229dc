import { hash } from 'node:crypto'
import type { MessageKind } from '@casethread/model'
import { extraBits } from './packed-batch.ts'
import type { Statements } from './statements.ts'
import type { Transactions } from './transactions.ts'

/** What one source holds of one chat. */
export interface Reading {
  chat: number
  source: number
  /** Public key of the source: the same on every machine. */
  key: string
  format: string
  /** Whether it was in the case before this run. */
  earlier: boolean
  /** Whether its times are instants in the file itself, not clock readings. */
  exactTime: boolean
  firstAt: number | null
  lastAt: number | null
}

/** A message as far as comparing needs it. */
export interface CopyLine {
  id: number
  sentAt: number | null
  /** Equal for messages of the same author, kind and content (and time as written, for undated ones). */
  signature: string
  /** Equal for messages of the same author: to find the notice that stands where a message was. */
  sender: number | null
  isDeletion: boolean
  /** The app's own words, which it may leave out of one export and not of the next. */
  isNotice: boolean
}

const readingColumns = `d.chat_id, d.source_id, d.first_at, d.last_at, s.key, s.format,
  EXISTS (SELECT 1 FROM run WHERE run.id = s.run_id AND run.id <> ?1 AND run.status = 'complete') AS earlier,
  (SELECT known = 'source' FROM zone WHERE zone.id = s.zone_id) AS exact_time`

/** The statements by which copies of a chat are found, compared and brought together. */
export class CopyStore {
  readonly #transactions: Transactions
  readonly #sql: Statements
  readonly #run: number

  constructor(transactions: Transactions, sql: Statements, run: number) {
    this.#transactions = transactions
    this.#sql = sql
    this.#run = run
  }

  /** Chats that two or more completely read sources hold. */
  sharedChats(): Reading[][] {
    const sql = `
      SELECT ${readingColumns} FROM chat_declaration d JOIN source s ON s.id = d.source_id AND s.status = 'complete'
      WHERE d.chat_id IN (SELECT chat_id FROM chat_declaration GROUP BY chat_id HAVING count(*) > 1)
      ORDER BY d.chat_id, s.key`
    return this.#grouped(sql, (row) => String(row.chat_id))
  }

  /**
   * Chats known by their file only that may be one: of the same app and device, with the same title, or without title and
   * with the same members.
   */
  likelyCopies(): Reading[][] {
    const sql = `
      SELECT ${readingColumns}, c.app || '\n' || ifnull(c.exhibit, '') || '\n' || CASE WHEN d.title IS NOT NULL THEN 'title ' || d.title
        ELSE 'members ' || (SELECT group_concat(account_id, ' ') FROM
          (SELECT account_id FROM chat_participant p WHERE p.chat_id = c.id ORDER BY account_id)) END AS likeness
      FROM chat_declaration d JOIN chat c ON c.id = d.chat_id AND c.by_file = 1
      JOIN source s ON s.id = d.source_id AND s.status = 'complete' ORDER BY likeness, s.key`
    const groups = this.#grouped(sql, (row) => String(row.likeness ?? `chat ${row.chat_id}`))
    return groups.filter((readings) => new Set(readings.map(({ chat }) => chat)).size > 1)
  }

  #grouped(sql: string, keyOf: (row: Record<string, unknown>) => string): Reading[][] {
    const groups = new Map<string, Reading[]>()
    for (const row of this.#sql.get(sql).all(this.#run)) {
      const group = groups.get(keyOf(row)) ?? []
      groups.set(keyOf(row), group)
      group.push({
        chat: Number(row.chat_id),
        source: Number(row.source_id),
        key: String(row.key),
        format: String(row.format),
        earlier: row.earlier === 1,
        exactTime: row.exact_time === 1,
        firstAt: row.first_at as number | null,
        lastAt: row.last_at as number | null,
      })
    }
    return [...groups.values()]
  }

  /** The messages of a chat within a period (undated ones too), in the order of time; of one source, or of all. */
  lines(chat: number, source: number | null, from: number, to: number): CopyLine[] {
    const sql = `
      SELECT id, sent_at, sent_at_raw, sender_id, kind, event, text FROM message
      WHERE chat_id = ?1 AND (sent_at BETWEEN ?2 AND ?3 OR sent_at IS NULL) AND (?4 IS NULL OR source_id = ?4)
      ORDER BY sent_at, ord, number, id`
    return this.#sql.get(sql).all(chat, from, to, source).map(toLine)
  }

  /** Which of the messages another source holds as well, as `message source`. */
  heldCopies(chat: number): Set<string> {
    const sql = `SELECT c.message_id, c.source_id FROM message_copy c JOIN message m ON m.id = c.message_id WHERE m.chat_id = ?`
    return new Set(
      this.#sql
        .get(sql)
        .all(chat)
        .map((row) => `${row.message_id} ${row.source_id}`),
    )
  }

  /** Makes one message a copy of another: its place stays on record, what only it has (a file) goes over. */
  fold(keep: number, drop: number): void {
    this.#sql
      .get(
        `INSERT OR IGNORE INTO message_copy
         SELECT ?1, source_id, prefix_id, number, byte_start, byte_end FROM message WHERE id = ?2
         UNION SELECT ?1, source_id, prefix_id, number, byte_start, byte_end FROM message_copy WHERE message_id = ?2`,
      )
      .run(keep, drop)
    this.#takeFiles(keep, drop)
    this.#sql.get(`UPDATE message SET extras = extras | ${extraBits.copy} WHERE id = ?`).run(keep)
    for (const table of ['attachment', 'call', 'location', 'event_detail', 'reaction', 'message_copy', 'copy_absence'])
      this.#sql.get(`DELETE FROM ${table} WHERE message_id = ?`).run(drop)
    this.#sql.get('DELETE FROM message WHERE id = ?').run(drop)
  }

  /** An export without media and one with them show the same message: the file that was found counts. */
  #takeFiles(keep: number, drop: number): void {
    const found = this.#sql.get('SELECT max(found) AS found FROM attachment WHERE message_id = ?')
    if (found.get(keep)?.found === 1 || found.get(drop)?.found !== 1) return
    this.#sql.get('DELETE FROM attachment WHERE message_id = ?').run(keep)
    this.#sql.get('UPDATE attachment SET message_id = ? WHERE message_id = ?').run(keep, drop)
    this.#sql.get(`UPDATE message SET extras = extras | ${extraBits.attachment} WHERE id = ?`).run(keep)
  }

  /** Makes all of one chat part of another. */
  joinChats(into: number, from: number): void {
    this.#sql.get('UPDATE message SET chat_id = ? WHERE chat_id = ?').run(into, from)
    this.#sql.get('UPDATE chat_declaration SET chat_id = ? WHERE chat_id = ?').run(into, from)
    this.#sql
      .get('INSERT OR IGNORE INTO chat_participant SELECT ?, account_id FROM chat_participant WHERE chat_id = ?')
      .run(into, from)
    this.#sql.get('DELETE FROM chat_participant WHERE chat_id = ?').run(from)
    this.#sql.get('DELETE FROM chat WHERE id = ?').run(from)
  }

  clearAbsences(chat: number): void {
    this.#sql.get('DELETE FROM copy_absence WHERE message_id IN (SELECT id FROM message WHERE chat_id = ?)').run(chat)
  }

  noteAbsence(message: number, source: number, replacedBy: number | null): void {
    this.#sql.get('INSERT OR REPLACE INTO copy_absence VALUES (?, ?, ?)').run(message, source, replacedBy)
  }

  /** All of the work or nothing of it. */
  together(work: () => void): void {
    this.#transactions.alone(work)
  }
}

function toLine(row: Record<string, unknown>): CopyLine {
  const kind = row.kind as MessageKind
  const sentAt = row.sent_at as number | null
  // Placeholders and notices are worded by the language of the phone; what was written is not.
  const content = kind === 'text' ? row.text : row.event
  const isDeletion = row.event === 'message-deleted' || row.event === 'message-deleted-by-admin'
  const parts = [row.sender_id, kind, content, sentAt === null ? row.sent_at_raw : null]
  return {
    id: Number(row.id),
    sentAt,
    signature: hash('sha256', parts.map((part) => `${part}`).join('\n')).slice(0, 24),
    sender: row.sender_id as number | null,
    isDeletion,
    isNotice: kind === 'system' || isDeletion,
  }
}
