import type { DatabaseSync } from 'node:sqlite'
import type { App, Attachment, HashState, Warning, Zone } from '@casethread/model'
import { CopyStore } from './copy-store.ts'
import { canonicalJson, DecisionLog } from './decision-log.ts'
import { FindingWriter } from './finding-writer.ts'
import { buildPlaceIndexes } from './message-finder.ts'
import { PeopleWriter } from './people-writer.ts'
import { buildReadingIndexes } from './reading-indexes.ts'
import { SourceWriter } from './source-writer.ts'
import { Statements } from './statements.ts'
import { Transactions } from './transactions.ts'
import type { StoredCustody, StoredFile } from './types.ts'

export interface NewFile {
  /** Null when the file could not be read. */
  sha256: string | null
  sizeBytes: number
  role: StoredFile['role']
  /** Relative to the argument given. */
  path: string
  /** Absolute: two copies are two when they lie at two locations. */
  location: string
  exhibit: string | null
  /** Of this copy; `none` where absent. */
  suppliedHash?: HashState
}

export interface NewSource {
  fileId: number
  member: string | null
  key: string
  sizeBytes: number
  format: string
  app: App
  exhibit: string | null
  zone: Zone
}

/** Looks a file up that a message names. Null when it is not among the input. */
export type FindAttachment = (name: string) => Pick<Attachment, 'path' | 'sizeBytes' | 'sha256'> | null

export interface NewRun {
  stage: 'ingest' | 'analyze' | 'estimate' | 'report'
  /** JSON with sorted keys. */
  configuration: string
  configurationSha256: string
  toolVersion: string
  runtimeVersion: string
  /** The arguments, absolute: for verification only, never printed in an annex. */
  inputs: readonly string[]
}

/** The half of the case file that changes it. Statements run in transactions of bounded length; see {@link CaseWriter.settle}. */
export class CaseWriter {
  readonly decisions: DecisionLog
  /** Stores what an analysis made of accounts, contacts and figures. */
  readonly people: PeopleWriter
  readonly #db: DatabaseSync
  readonly #sql: Statements
  readonly #transactions: Transactions
  #run = 0

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#sql = new Statements(db)
    this.#transactions = new Transactions(db)
    this.decisions = new DecisionLog(db)
    this.people = new PeopleWriter(db, this.#sql)
  }

  setSetting(name: string, value: string): void {
    this.#sql.get('INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value').run(name, value)
  }

  /** Stores what is recorded of an exhibit's seizure, in place of what was. */
  setCustody(exhibit: string | null, { sha256, custody }: Omit<StoredCustody, 'exhibit'>): void {
    this.#sql.get('INSERT OR REPLACE INTO custody VALUES (?, ?, ?)').run(exhibit ?? '', sha256, canonicalJson(custody))
  }

  /** Returns the run's key for {@link CaseWriter.endRun}. A run that never ends stays 'running' and is shown as stopped. */
  beginRun(run: NewRun): number {
    const { lastInsertRowid } = this.#sql
      .get(`INSERT INTO run VALUES (NULL, ?, ?, ?, ?, ?, ?, 'running')`)
      .run(
        run.stage,
        run.configuration,
        run.configurationSha256,
        run.toolVersion,
        run.runtimeVersion,
        JSON.stringify(run.inputs),
      )
    this.#run = Number(lastInsertRowid)
    return this.#run
  }

  endRun(id: number): void {
    this.#sql.get(`UPDATE run SET status = 'complete' WHERE id = ?`).run(id)
  }

  /** Adds an input file, or a copy of one that is known by its bytes. Returns the part it has now: `unknown` never replaces a better one, nor does `refused` one that was read. */
  addFile(file: NewFile): { fileId: number; role: StoredFile['role'] } {
    const earlier = file.sha256 === null ? this.#unreadableAt(file.location) : this.#fileWith(file.sha256)
    if (file.sha256 !== null) this.#forgetUnreadableAt(file.location)
    const fileId = earlier ?? this.#insertFile(file)
    if (earlier !== undefined && file.role !== 'unknown') this.#sql.get(updateRole).run(file.role, fileId)
    this.#sql.get(insertCopy).run(fileId, file.path, file.location, file.exhibit, file.suppliedHash ?? 'none')
    const role = this.#sql.get('SELECT role FROM file WHERE id = ?').get(fileId)?.role as StoredFile['role']
    return { fileId, role }
  }

  #fileWith(sha256: string): number | undefined {
    return this.#sql.get('SELECT id FROM file WHERE sha256 = ?').get(sha256)?.id as number | undefined
  }

  #unreadableAt(location: string): number | undefined {
    const sql = 'SELECT id FROM file JOIN file_copy ON file_id = id WHERE sha256 IS NULL AND location = ?'
    return this.#sql.get(sql).get(location)?.id as number | undefined
  }

  /** A file that could not be read before, and can be now, is no longer one that could not. */
  #forgetUnreadableAt(location: string): void {
    const id = this.#unreadableAt(location)
    if (id === undefined) return
    this.#sql.get('DELETE FROM file_copy WHERE file_id = ?').run(id)
    this.#sql.get('DELETE FROM file WHERE id = ?').run(id)
  }

  #insertFile(file: NewFile): number {
    const sql = 'INSERT INTO file VALUES (NULL, ?, ?, ?)'
    return Number(this.#sql.get(sql).run(file.sha256, file.sizeBytes, file.role).lastInsertRowid)
  }

  /** The state of a source that an earlier run read; undefined when none did. */
  sourceStatus(key: string): 'incomplete' | 'complete' | 'failed' | undefined {
    return this.#sql.get('SELECT status FROM source WHERE key = ?').get(key)?.status as 'complete' | undefined
  }

  /** Starts a source. It stays `incomplete`, and is read anew by the next run, until {@link SourceWriter.finish}. */
  beginSource(source: NewSource, findAttachment: FindAttachment): SourceWriter {
    this.dropSource(source.key)
    return new SourceWriter(this.#transactions, this.#sql, this.#run, source, findAttachment)
  }

  /** Removes what a stopped run left of the sources it was reading; returns their keys. */
  dropIncomplete(): string[] {
    const keys = this.#sql.get(`SELECT key FROM source WHERE status = 'incomplete' ORDER BY key`).all()
    for (const row of keys) this.dropSource(String(row.key))
    return keys.map((row) => String(row.key))
  }

  /** Removes a source with all its records, so that it can be read again. */
  dropSource(key: string): void {
    const id = this.#sql.get('SELECT id FROM source WHERE key = ?').get(key)?.id
    if (typeof id !== 'number') return
    this.#transactions.alone(() => {
      for (const table of [
        'attachment',
        'call',
        'location',
        'event_detail',
        'reaction',
        'message_copy',
        'copy_absence',
        'finding',
      ])
        this.#db
          .prepare(`DELETE FROM ${table} WHERE message_id IN (SELECT id FROM message WHERE source_id = ?)`)
          .run(id)
      for (const table of [
        'message',
        'message_copy',
        'copy_absence',
        'source_tally',
        'warning',
        'chat_declaration',
        'account_photo',
      ])
        this.#db.prepare(`DELETE FROM ${table} WHERE source_id = ?`).run(id)
      this.#db.prepare('DELETE FROM source WHERE id = ?').run(id)
    })
  }

  /** Stores trouble with a file that is no source (unreadable, unknown, damaged archive). One warning per path, code and text. */
  addFileWarning(path: string | null, member: string | null, warning: Warning): void {
    this.#sql
      .get('DELETE FROM warning WHERE source_id IS NULL AND path IS ? AND member IS ? AND code = ? AND message = ?')
      .run(path, member, warning.code, warning.message)
    const { code, message, records } = warning
    this.#sql
      .get('INSERT INTO warning VALUES (NULL, NULL, ?, ?, NULL, ?, ?, ?)')
      .run(path, member, code, message, records)
  }

  /** Removes the warnings about a file as such, before it is read again. */
  clearFileWarnings(path: string | null): void {
    this.#sql.get('DELETE FROM warning WHERE source_id IS NULL AND path IS ?').run(path)
  }

  /** Marks accounts as the device owner's: by number (digits compared) or display name (exact). Returns the names that fitted none. */
  markOwners(namesOrNumbers: readonly string[]): string[] {
    return namesOrNumbers.filter((stated) => {
      const digits = /^[+\d][\d\s().-]{5,}$/.test(stated.trim()) ? stated.replace(/\D/g, '').replace(/^00/, '') : null
      const { changes } = this.#sql
        .get(
          `UPDATE account SET owner = 'stated' WHERE value = ?1 OR (kind = 'phone' AND ltrim(value, '+') = ?2)
           OR id IN (SELECT account_id FROM account_name WHERE name = ?1)`,
        )
        .run(stated, digits)
      return changes === 0
    })
  }

  /**
   * Infers the owner of each app's chats of one device where nobody named one: the one account that takes part in all of
   * at least two chats. Returns what was inferred, and the apps whose owner stays unknown.
   */
  inferOwners(): { inferred: { app: App; account: string }[]; unknown: App[] } {
    const inferred: { app: App; account: string }[] = []
    const unknown: App[] = []
    // Chats that came since may show that an earlier inference was wrong.
    this.#db.exec(`UPDATE account SET owner = NULL WHERE owner = 'inferred'`)
    for (const { app, exhibit, chats } of this.#devicesWithoutOwner()) {
      const common = this.#sql.get(commonAccounts).all(app, exhibit, chats)
      const [only] = common
      if (chats >= 2 && common.length === 1 && only) {
        this.#sql.get(`UPDATE account SET owner = 'inferred' WHERE id = ?`).run(Number(only.id))
        inferred.push({ app, account: String(only.value) })
      } else unknown.push(app)
    }
    return { inferred, unknown: [...new Set(unknown)] }
  }

  #devicesWithoutOwner(): { app: App; exhibit: string | null; chats: number }[] {
    const sql = `
      SELECT app, exhibit, count(*) AS chats FROM chat c
      GROUP BY app, exhibit HAVING NOT EXISTS (
        SELECT 1 FROM chat_participant p JOIN account a ON a.id = p.account_id JOIN chat o ON o.id = p.chat_id
        WHERE o.app = c.app AND o.exhibit IS c.exhibit AND a.owner IS NOT NULL)
      ORDER BY app, exhibit`
    return this.#sql.get(sql).all() as unknown as { app: App; exhibit: string | null; chats: number }[]
  }

  /** Brings together what several sources said of the same chat. */
  settle(): void {
    this.#transactions.alone(() => {
      this.#db.exec(settleChats)
    })
  }

  /** What bringing the copies of one chat together needs. */
  get copies(): CopyStore {
    return new CopyStore(this.#transactions, this.#sql, this.#run)
  }

  /** Builds the indexes that reading messages in order needs, and those of decisions about them, unless they are there. */
  buildIndexes(): void {
    buildReadingIndexes(this.#db)
    buildPlaceIndexes(this.#db)
  }

  beginFindings(): FindingWriter {
    return new FindingWriter(this.#db, this.#sql)
  }
}

const updateRole = `
  UPDATE file SET role = ?1 WHERE id = ?2 AND NOT (?1 = 'refused' AND role IN ('export', 'archive'))`

// A run without hashes does not undo what one with them found of the same bytes.
const insertCopy = `
  INSERT INTO file_copy VALUES (?, ?, ?, ?, ?) ON CONFLICT (location, file_id) DO UPDATE SET
    supplied_hash = CASE WHEN excluded.supplied_hash = 'none'
      THEN supplied_hash ELSE excluded.supplied_hash END,
    path = excluded.path, exhibit = excluded.exhibit`

const commonAccounts = `
  SELECT a.id, a.value FROM chat c JOIN chat_participant p ON p.chat_id = c.id JOIN account a ON a.id = p.account_id
  WHERE c.app = ?1 AND c.exhibit IS ?2 GROUP BY a.id HAVING count(*) = ?3 ORDER BY a.value`

// A group is a group if any source shows it as one. Of several titles the one of the source whose messages of the chat
// are the latest is taken; ties by source key, so that the order of reading has no say.
const settleChats = `
  UPDATE chat SET
    kind = coalesce(
      (SELECT 'group' FROM chat_declaration d WHERE d.chat_id = chat.id AND d.kind = 'group' LIMIT 1),
      (SELECT 'direct' FROM chat_declaration d WHERE d.chat_id = chat.id AND d.kind = 'direct' LIMIT 1), 'unknown'),
    section = (SELECT group_concat(section, ', ') FROM
      (SELECT DISTINCT section FROM chat_declaration d WHERE d.chat_id = chat.id AND section IS NOT NULL ORDER BY section)),
    title = (SELECT d.title FROM chat_declaration d JOIN source s ON s.id = d.source_id
      WHERE d.chat_id = chat.id AND d.title IS NOT NULL ORDER BY d.last_at DESC NULLS LAST, s.key LIMIT 1);
`
