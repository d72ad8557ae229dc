import type { DatabaseSync, StatementSync } from 'node:sqlite'
import {
  type AccountLink,
  type App,
  type Contact,
  type Custody,
  type EventKind,
  type Figures,
  type HashState,
  type Interval,
  type MessageKind,
  type PeopleSummary,
  type Progress,
  summarizePeople,
  type Zone,
} from '@casethread/model'
import { ChatOrder, type Place, type PlacedRow, placeColumns } from './chat-order.ts'
import { readChatTallies } from './chat-tallies.ts'
import { readContactAccounts, readContactAccountsNear } from './contact-accounts.ts'
import {
  type DecisionEntry,
  readDecision,
  readDecisionHead,
  readDecisions,
  readDecisionsNaming,
  verifyDecisions,
} from './decision-log.ts'
import { EvidenceReader } from './evidence-reader.ts'
import { type ContactCount, OriginReader, readContactCounts } from './figure-sources.ts'
import { MessageFinder } from './message-finder.ts'
import { MessageReader } from './message-reader.ts'
import { Months } from './months.ts'
import {
  type BookedContact,
  readAccountLinks,
  readBookedContacts,
  readContact,
  readContactOfAccount,
  readContactOfAccounts,
  readContacts,
  readEstimate,
  readFigures,
  readVariants,
} from './people-reader.ts'
import { type SearchOptions, type SearchResult, searchMessages } from './search/search-messages.ts'
import type {
  ChatTally,
  ContactAccount,
  CopyAbsence,
  DetectionMessage,
  DetectorRun,
  FamilyCount,
  FindingCount,
  FindingRule,
  OutlinedMessage,
  SentPosition,
  StoredAccount,
  StoredChat,
  StoredCustody,
  StoredFile,
  StoredFinding,
  StoredMessage,
  StoredPhoto,
  StoredPlace,
  StoredRun,
  StoredSource,
  StoredWarning,
  TimedMessage,
} from './types.ts'

type Row = Record<string, unknown>
type Values = readonly unknown[]

/** How many row ids there may be for each that is wanted, for reading them all to be worth it. */
const densely = 2

/** What is built when reading first needs it; each does nothing where it is there. */
export interface Preparations {
  readingIndexes(): void
  searchIndex(progress: Progress): void
  placeIndexes(): void
}

/**
 * The half of the case file that only reads. What is returned by the million is returned as an iterable that holds a few
 * rows at a time. Orders are stable: they depend on what was read, never on when or by how many threads.
 */
export class CaseReader {
  readonly #db: DatabaseSync
  readonly #prepare: Preparations
  #messages: MessageReader | undefined
  #evidence: EvidenceReader | undefined
  #finder: MessageFinder | undefined
  #order: ChatOrder | undefined
  /** Prepared once: asked of a chat of a few messages it would cost more than the answer. */
  #detection: Record<'walk' | 'one', StatementSync> | undefined
  #span: StatementSync | undefined

  constructor(db: DatabaseSync, prepare: Preparations) {
    this.#db = db
    this.#prepare = prepare
  }

  /** Builds what reading in order needs and the case lacks; otherwise the first that reads so does it. */
  prepareReading(): void {
    this.#prepare.readingIndexes()
  }

  setting(name: string): string | null {
    return (this.#db.prepare('SELECT value FROM setting WHERE name = ?').get(name)?.value as string | undefined) ?? null
  }

  /** All messages, by chat id, then time (undated first), then order within the source. */
  messages(): Iterable<StoredMessage> {
    this.#prepare.readingIndexes()
    return this.#reader().all()
  }

  /** The same messages in the same order, by place and weight only. */
  messageOutline(): Iterable<OutlinedMessage> {
    this.#prepare.readingIndexes()
    return this.#reader().outline()
  }

  /** How many findings of which family each chat has; chats without findings are left out. */
  findingFamilies(): FamilyCount[] {
    const sql = `SELECT m.chat_id, substr(f.kind, 1, instr(f.kind || '.', '.') - 1) AS family, count(*) AS n
      FROM finding f JOIN message m ON m.id = f.message_id GROUP BY 1, 2 ORDER BY 1, 2`
    const rows = this.#db.prepare(sql).all()
    return rows.map((row) => ({ chatRowId: Number(row.chat_id), family: String(row.family), count: Number(row.n) }))
  }

  /**
   * Findings, of one kind (`payment.amount`), a family of kinds (`safeguard.*`) or all, in the order of their messages, then by
   * place in the text and kind.
   */
  *findings(kind: string | null = null): Iterable<StoredFinding> {
    this.#prepare.readingIndexes()
    const found = this.#db.prepare(
      'SELECT * FROM finding WHERE message_id = ?1 AND (?2 IS NULL OR kind GLOB ?2) ORDER BY start, end, kind, value, rule',
    )
    const holders = this.#reader().withFindings(kind)
    for (const message of holders) for (const row of found.all(message.rowId, kind)) yield toFinding(row, message)
  }

  /** Findings of one kind in these chats, in the same order. */
  findingsInChats(kind: string, chatRowIds: ReadonlySet<number>): StoredFinding[] {
    this.#prepare.readingIndexes()
    const found = this.#db.prepare(
      `SELECT f.* FROM message m JOIN source s ON s.id = m.source_id JOIN finding f ON f.message_id = m.id
      WHERE m.chat_id = ? AND f.kind = ? ORDER BY m.sent_at, m.ord, s.key, m.number, m.id, start, end, value, rule`,
    )
    return this.chatsWith(chatRowIds).flatMap(({ rowId }) =>
      found.all(rowId, kind).map((row) => toFinding(row, this.message(Number(row.message_id)))),
    )
  }

  /** Row ids of all messages, chat by chat and each chat in order of time; the same order whatever the order of ingestion within a chat. */
  *conversationOrder(): Iterable<{ chatRowId: number; rowId: number }> {
    const messagesOf = this.#inOrder()
    for (const { id } of this.#db.prepare('SELECT id FROM chat ORDER BY id').all())
      for (const [rowId] of messagesOf(Number(id))) yield { chatRowId: Number(id), rowId }
  }

  /** Reads these columns of the messages of one chat after the other, each in order of time, undated ones first. */
  #inOrder<R extends PlacedRow>(columns = placeColumns, condition = ''): (chatRowId: number) => Iterable<R> {
    if (this.#order === undefined) this.#prepare.readingIndexes()
    this.#order ??= new ChatOrder(this.#db)
    const [order, sql] = [this.#order, `SELECT ${columns} FROM message m WHERE m.chat_id = ? ${condition}`]
    const statement = this.#listed(`${sql} ORDER BY m.sent_at, m.ord`)
    return (chatRowId) => order.settled(statement.iterate(chatRowId) as unknown as Iterable<R>)
  }

  /** The messages with these row ids, in this order, as detectors need them. */
  detectionMessages(rowIds: readonly number[]): DetectionMessage[] {
    this.#detection ??= {
      walk: this.#listed(`SELECT ${detectionColumns} FROM message WHERE id BETWEEN ? AND ?`),
      one: this.#listed(`SELECT ${detectionColumns} FROM message WHERE id = ?`),
    }
    const { walk, one } = this.#detection
    const [first, last] = [Math.min(...rowIds), Math.max(...rowIds)]
    if (last - first < rowIds.length * densely) {
      // Nearly always a chat's messages were written one after the other: one walk is half the price of as many searches.
      const found = walk.all(first, last) as unknown as Values[]
      const byId = new Map(found.map((values) => [values[0], values]))
      return rowIds.map((rowId) => toDetectionMessage(byId.get(rowId) as Values))
    }
    return rowIds.map((rowId) => toDetectionMessage(one.get(rowId) as unknown as Values))
  }

  /** A statement whose rows are lists, in the order of the columns: objects take half as long again, which millions of rows feel. */
  #listed(sql: string): StatementSync {
    const statement = this.#db.prepare(sql)
    statement.setReturnArrays(true)
    return statement
  }

  /**
   * The messages that hold what is asked for, in order of time, undated ones first. The index is made, or caught up with, first.
   * Throws `usage` for a query without anything to look for.
   */
  search(query: string, options: SearchOptions, progress: Progress): SearchResult {
    this.#prepare.searchIndex(progress)
    return searchMessages(this.#db, this.#reader(), query, options)
  }

  /** What a notice says beside its kind, for detectors that need it; empty for most messages. */
  eventDetails(messageRowId: number): Record<string, string> {
    const rows = this.#db
      .prepare('SELECT name, value FROM event_detail WHERE message_id = ? ORDER BY name')
      .all(messageRowId)
    return Object.fromEntries(rows.map((row) => [String(row.name), String(row.value)]))
  }

  chats(): StoredChat[] {
    return [...this.#reader().chats.values()].sort((a, b) => compare(a.id, b.id))
  }

  /** The chats with these row ids, by id. */
  chatsWith(rowIds: ReadonlySet<number>): StoredChat[] {
    return [...rowIds].flatMap((rowId) => this.#reader().chats.get(rowId) ?? []).sort((a, b) => compare(a.id, b.id))
  }

  /** The exhibit on which each chat, or each of these, was found, by row id of the chat; empty where none was stated. */
  chatExhibits(rowIds: ReadonlySet<number> | null = null): Map<number, string> {
    const one = this.#db.prepare('SELECT id, exhibit FROM chat WHERE id = ?')
    const all = this.#db.prepare('SELECT id, exhibit FROM chat')
    const rows = rowIds ? Array.from(rowIds, (id) => one.get(id)).filter((row) => row !== undefined) : all.all()
    return new Map(rows.map(({ id, exhibit }) => [Number(id), String(exhibit ?? '')]))
  }

  /** Dated positions that somebody sent, by time. */
  *sentPositions(): Iterable<SentPosition> {
    const sql = `SELECT m.id, m.sender_id, m.sent_at, l.lat, l.lon
      FROM location l JOIN message m ON m.id = l.message_id JOIN source s ON s.id = m.source_id
      WHERE l.lat IS NOT NULL AND l.lon IS NOT NULL AND m.sent_at IS NOT NULL AND m.sender_id IS NOT NULL
      ORDER BY m.sent_at, m.ord, s.key, m.number, m.id`
    for (const row of this.#db.prepare(sql).iterate())
      yield {
        messageRowId: Number(row.id),
        account: this.#reader().accounts.get(Number(row.sender_id))?.contactId ?? '',
        sentAt: Number(row.sent_at),
        lat: Number(row.lat),
        lon: Number(row.lon),
      }
  }

  /** Who wrote how much in each chat, by chat id. */
  chatTallies(): Iterable<ChatTally> {
    this.#prepare.readingIndexes()
    return readChatTallies(this.#db, this.#reader())
  }

  /** The places that the analysis knew, by id; none before it. */
  places(): StoredPlace[] {
    const rows = this.#db.prepare('SELECT * FROM place ORDER BY id').all()
    return rows.map((row) => ({
      id: String(row.id),
      is: String(row.is_a),
      country: row.country as string | null,
      lat: Number(row.lat),
      lon: Number(row.lon),
      names: JSON.parse(String(row.names)) as StoredPlace['names'],
    }))
  }

  accounts(): StoredAccount[] {
    return [...this.#reader().accounts.values()].sort((a, b) => compare(a.contactId, b.contactId))
  }

  owners(): StoredAccount[] {
    return this.accounts().filter((account) => account.isOwner)
  }

  /** Profile photos of all accounts, by account, hash and path. */
  accountPhotos(): StoredPhoto[] {
    const { accounts } = this.#reader()
    const rows = this.#db.prepare('SELECT DISTINCT account_id, sha256, path FROM account_photo').all()
    return rows
      .map(({ account_id, sha256, path }) => ({
        account: accounts.get(Number(account_id))?.contactId ?? '',
        sha256: String(sha256),
        path: String(path),
      }))
      .sort((a, b) => compare(a.account, b.account) || compare(a.sha256, b.sha256) || compare(a.path, b.path))
  }

  /** Who is in which chat, by row id of the chat; the owner's accounts left out. */
  chatContacts(): Map<number, StoredAccount[]> {
    const { accounts } = this.#reader()
    const rows = this.#db.prepare('SELECT chat_id, account_id FROM chat_participant ORDER BY chat_id, account_id').all()
    const contacts = rows.flatMap(({ chat_id, account_id }) => {
      const account = accounts.get(Number(account_id))
      return account && !account.isOwner ? [{ chat: Number(chat_id), account }] : []
    })
    return new Map(
      Array.from(
        Map.groupBy(contacts, ({ chat }) => chat),
        ([chat, own]) => [chat, own.map(({ account }) => account)],
      ),
    )
  }

  /** Accounts that are not the owner's, by id. */
  contactAccounts(): ContactAccount[] {
    this.#prepare.readingIndexes()
    return readContactAccounts(this.#db, this.#reader())
  }

  /** Those with these ids (`c-…`), and whoever shares a chat with them; the owner's and unknown ones are left out. */
  contactAccountsNear(ids: ReadonlySet<string>): ContactAccount[] {
    this.#prepare.readingIndexes()
    return readContactAccountsNear(this.#db, this.#reader(), ids)
  }

  /** What the analysis made of each person on the other side, by id; none before it. */
  contacts(): Iterable<Contact> {
    return readContacts(this.#db)
  }

  /** The contact with this id; null where none has it. */
  contact(id: string): Contact | null {
    return readContact(this.#db, id)
  }

  /** The contact that this account (`c-…`) belongs to; null where none does. */
  contactOfAccount(account: string): Contact | null {
    return readContactOfAccount(this.#db, account)
  }

  /** The contact that each account belongs to, by account id. */
  contactOfAccounts(): Map<string, string> {
    return readContactOfAccounts(this.#db)
  }

  /** Contacts with a booking, or with a payment that belongs to none, by id: what figures need of them. */
  contactsWithBookings(): Iterable<BookedContact> {
    return readBookedContacts(this.#db)
  }

  /** How many people the contacts are, with and without the links that wait for a reader. */
  peopleSummary(): PeopleSummary {
    return summarizePeople([...this.contactOfAccounts().keys()], this.accountLinks())
  }

  /** How many contacts have which tier and role. */
  contactCounts(): ContactCount[] {
    return readContactCounts(this.#db)
  }

  /** Where messages were found, and which were recovered. */
  origins(): OriginReader {
    this.#prepare.readingIndexes()
    return new OriginReader(this.#db)
  }

  /** Links between accounts of every status, by id. */
  accountLinks(): AccountLink[] {
    return readAccountLinks(this.#db)
  }

  /** The figures of the case (`''`) or of a variant; null where they were not reckoned. */
  figures(variant = ''): Figures | null {
    return readFigures(this.#db, variant)
  }

  /** The interval of the case's own figures, without reading their lists; null where it was not reckoned. */
  estimate(): Interval | null {
    return readEstimate(this.#db)
  }

  /** The names of the variants that were reckoned, sorted. */
  variants(): string[] {
    return readVariants(this.#db)
  }

  /** What the chats of single contacts show; for every contact in turn, or for a few. */
  evidence(): EvidenceReader {
    // Asked for once a contact: looking each time whether the indexes are there took a tenth of an assessment.
    if (this.#evidence === undefined) this.#prepare.readingIndexes()
    this.#evidence ??= new EvidenceReader(this.#db, this.#reader())
    return this.#evidence
  }

  /** Looks messages up by public id or place; the first to ask has the indexes for it built. */
  finder(): MessageFinder {
    if (this.#finder === undefined) this.#prepare.placeIndexes()
    this.#finder ??= new MessageFinder(this.#db)
    return this.#finder
  }

  /** The message with this row id, which must be in the case. */
  message(rowId: number): StoredMessage {
    return this.#reader().message(rowId)
  }

  /** All messages by time, undated ones last. */
  chronology(): Iterable<StoredMessage> {
    return this.#reader().chronological()
  }

  /** Messages that hold a position in degrees, by chat id, then time. */
  locatedMessages(): Iterable<StoredMessage> {
    return this.#reader().located()
  }

  /** The public ids of the messages with these row ids, in this order; cheaper than reading them. */
  messageIds(rowIds: readonly number[]): string[] {
    return this.#reader().ids(rowIds)
  }

  /** Every decision, in order. */
  decisions(): DecisionEntry[] {
    return readDecisions(this.#db)
  }

  /** The decision at this place of the log; null where it has none. */
  decision(seq: number): DecisionEntry | null {
    return readDecision(this.#db, seq)
  }

  /** Those whose stored text holds any of these words, in order: all that name an account, and perhaps others. */
  decisionsNaming(words: readonly string[]): DecisionEntry[] {
    return readDecisionsNaming(this.#db, words)
  }

  /** The hash of the last decision; 64 zeros before the first. Whether the chain holds, {@link CaseReader.verifyDecisions} tells. */
  decisionHead(): string {
    return readDecisionHead(this.#db)
  }

  /** What was parsed, by path and member. */
  sources(): StoredSource[] {
    const sql = `
      SELECT s.*, f.sha256, z.name AS zone_name, z.known AS zone_known, ${suppliedHash} AS supplied_hash,
        (SELECT min(path) FROM file_copy c WHERE c.file_id = f.id) AS path, t.first_at, t.last_at
      FROM source s LEFT JOIN
        (SELECT source_id, min(sent_at) AS first_at, max(sent_at) AS last_at FROM message GROUP BY 1) t ON t.source_id = s.id JOIN file f ON f.id = s.file_id JOIN zone z ON z.id = s.zone_id ORDER BY path, member, s.key`
    return this.#db
      .prepare(sql)
      .all()
      .map((row) => this.#toSource(row))
  }

  /** The input files of every role, by path. */
  files(): StoredFile[] {
    const copies = new Map<number, string[]>()
    for (const row of this.#db.prepare('SELECT file_id, path FROM file_copy ORDER BY path, location').iterate())
      copies.set(Number(row.file_id), [...(copies.get(Number(row.file_id)) ?? []), String(row.path)])
    const files = this.#db
      .prepare(`SELECT f.*, ${suppliedHash} AS supplied_hash FROM file f ORDER BY f.id`)
      .all()
      .map((row) => toFile(row, copies.get(Number(row.id)) ?? []))
    return files.sort((a, b) => compare(a.path, b.path) || compare(a.sha256 ?? '', b.sha256 ?? ''))
  }

  /** Where the files lay when they were read; absolute, of the machine that read them. For verification only. */
  fileLocations(): { path: string; location: string; sha256: string | null }[] {
    const sql = 'SELECT path, location, sha256 FROM file_copy JOIN file ON id = file_id ORDER BY path, location'
    return this.#db.prepare(sql).all() as { path: string; location: string; sha256: string | null }[]
  }

  /** What is recorded of the seizure of the exhibits, by exhibit. */
  custodies(): StoredCustody[] {
    const rows = this.#db.prepare('SELECT * FROM custody ORDER BY exhibit').all()
    return rows.map(({ exhibit, sha256, body }) => ({
      exhibit: exhibit === '' ? null : String(exhibit),
      sha256: String(sha256),
      custody: JSON.parse(String(body)) as Custody,
    }))
  }

  warnings(): StoredWarning[] {
    const sql = `
      SELECT w.code, coalesce(w.path, (SELECT min(path) FROM file_copy c WHERE c.file_id = s.file_id)) AS path,
        coalesce(w.member, s.member) AS member, w.locator, w.message, w.records
      FROM warning w LEFT JOIN source s ON s.id = w.source_id
      ORDER BY path, member, w.code, w.source_id IS NULL, w.id`
    return this.#db.prepare(sql).all() as unknown as StoredWarning[]
  }

  /** What one copy of a chat holds and another, which covers its time, does not; by message and copy. */
  *copyAbsences(): Iterable<CopyAbsence> {
    const sql = `
      SELECT a.message_id, m.text, s.key, s.member, f.sha256, (SELECT min(path) FROM file_copy c WHERE c.file_id = f.id) AS path,
        own.last_at < other.last_at AS later, n.id IS NOT NULL AS replaced
      FROM copy_absence a JOIN message m ON m.id = a.message_id JOIN source s ON s.id = a.source_id JOIN file f ON f.id = s.file_id
      JOIN chat_declaration own ON own.chat_id = m.chat_id AND own.source_id = m.source_id
      JOIN chat_declaration other ON other.chat_id = m.chat_id AND other.source_id = a.source_id
      LEFT JOIN message n ON n.id = a.replaced_by ORDER BY a.message_id, s.key`
    for (const row of this.#db.prepare(sql).iterate())
      yield {
        messageRowId: Number(row.message_id),
        textLength: String(row.text ?? '').length,
        copy: { path: String(row.path), member: row.member as string | null, sha256: String(row.sha256) },
        copyIsLater: row.later === 1,
        replacedByNotice: row.replaced === 1,
      }
  }

  /** The apps' own notices of these kinds, chat by chat and each chat in order of time. */
  *notices(events: readonly EventKind[]): Iterable<TimedMessage> {
    this.#prepare.readingIndexes()
    const sql = `SELECT ${timedColumns} FROM message m JOIN source s ON s.id = m.source_id
      WHERE m.event IN (${events.map(() => '?').join(', ')}) ORDER BY m.chat_id, m.sent_at, m.ord, s.key, m.number, m.id`
    for (const row of this.#listed(sql).iterate(...events)) yield toTimedMessage(row as unknown as TimedRow)
  }

  /** Row ids of the messages of a chat in order of time, undated ones first. */
  chatOrder(chatRowId: number): number[] {
    return Array.from(this.#inOrder()(chatRowId), ([rowId]) => rowId)
  }

  /** When the dated messages of a chat were sent, in order. */
  *chatTimes(chatRowId: number): Iterable<TimedMessage> {
    const dated = this.#inOrder<TimedRow>(timedColumns, 'AND m.sent_at IS NOT NULL')
    for (const row of dated(chatRowId)) yield toTimedMessage(row)
  }

  /** When an account sent its first and its last dated message in a chat; null where it sent none. */
  sentBetween(chatRowId: number, accountRowId: number): { firstAt: number; lastAt: number } | null {
    if (this.#span === undefined) this.#prepare.readingIndexes()
    this.#span ??= this.#db.prepare(`SELECT (${datesOf} ASC LIMIT 1) AS firstAt, (${datesOf} DESC LIMIT 1) AS lastAt`)
    const span = this.#span.get(chatRowId, accountRowId) as { firstAt: number | null; lastAt: number }
    return span.firstAt === null ? null : { firstAt: span.firstAt, lastAt: span.lastAt }
  }

  detectorRuns(): DetectorRun[] {
    return this.#db.prepare('SELECT * FROM detector_run ORDER BY detector').all() as unknown as DetectorRun[]
  }

  /** How many findings there are of each kind and confidence, without reading the messages that they cite. */
  findingCounts(): FindingCount[] {
    const sql = 'SELECT kind, confidence, count(*) AS count FROM finding GROUP BY 1, 2 ORDER BY 1, 2'
    return this.#db.prepare(sql).all() as unknown as FindingCount[]
  }

  /** What the rules look for, by rule. */
  findingRules(): FindingRule[] {
    return this.#db.prepare('SELECT * FROM finding_rule ORDER BY rule').all() as unknown as FindingRule[]
  }

  /** Every run of a stage, in order, stopped ones too. */
  runs(): StoredRun[] {
    const rows = this.#db.prepare('SELECT * FROM run ORDER BY id').all()
    return rows.map((row) => ({
      stage: String(row.stage),
      configuration: JSON.parse(String(row.configuration)) as unknown,
      configurationSha256: String(row.configuration_sha256),
      toolVersion: String(row.tool_version),
      runtimeVersion: String(row.runtime_version),
      inputs: JSON.parse(String(row.inputs)) as string[],
      status: row.status as StoredRun['status'],
    }))
  }

  verifyDecisions(): { entries: number; head: string; brokenAt: number | null } {
    return verifyDecisions(this.#db)
  }

  /** SQLite's own check of the file; empty when sound. */
  integrityErrors(): string[] {
    const rows = this.#db
      .prepare('PRAGMA integrity_check')
      .all()
      .map((row) => String(row.integrity_check))
    return rows.length === 1 && rows[0] === 'ok' ? [] : rows
  }

  counts(): { messages: number; copies: number; undated: number; chats: number; contacts: number; findings: number } {
    const dates = this.#db.prepare('SELECT count(*) AS messages, count(sent_at) AS dated FROM message').get()
    return {
      messages: Number(dates?.messages),
      copies: this.#count('SELECT count(*) AS n FROM message_copy'),
      undated: Number(dates?.messages) - Number(dates?.dated),
      chats: this.#count('SELECT count(*) AS n FROM chat'),
      contacts: this.#count('SELECT count(*) AS n FROM account WHERE owner IS NULL'),
      findings: this.#count('SELECT count(*) AS n FROM finding'),
    }
  }

  /** Messages per calendar month of the zone (`YYYY-MM`) and app, months without messages left out; undated ones are not in it. */
  messagesPerMonth(zoneName: string): { month: string; app: App; count: number }[] {
    // Every zone's offset is a whole number of quarter hours, so a quarter hour lies in one month.
    const sql = `
      SELECT c.app, floor(m.sent_at / 900000.0) AS quarter_hour, count(*) AS n FROM message m JOIN chat c ON c.id = m.chat_id
      WHERE m.sent_at IS NOT NULL GROUP BY 1, 2 ORDER BY 2`
    const months = new Months(zoneName)
    const tally = new Map<string, { month: string; app: App; count: number }>()
    for (const row of this.#db.prepare(sql).iterate()) {
      const month = months.of(Number(row.quarter_hour) * 900_000)
      const key = `${month} ${row.app}`
      const entry = tally.get(key) ?? { month, app: row.app as App, count: 0 }
      tally.set(key, entry)
      entry.count += Number(row.n)
    }
    return [...tally.entries()].sort(([a], [b]) => compare(a, b)).map(([, entry]) => entry)
  }

  #reader(): MessageReader {
    this.#messages ??= new MessageReader(this.#db)
    return this.#messages
  }

  #count(sql: string): number {
    return Number(this.#db.prepare(sql).get()?.n ?? 0)
  }

  #toSource(row: Row): StoredSource {
    const tally = this.#db.prepare(
      'SELECT outcome, reason, records FROM source_tally WHERE source_id = ? ORDER BY reason',
    )
    const of = (outcome: string) =>
      Object.fromEntries(
        tally
          .all(Number(row.id))
          .filter((t) => t.outcome === outcome)
          .map((t) => [String(t.reason), Number(t.records)]),
      )
    return {
      rowId: Number(row.id),
      key: String(row.key),
      path: String(row.path),
      member: row.member as string | null,
      sha256: String(row.sha256),
      sizeBytes: Number(row.size_bytes),
      format: String(row.format),
      app: row.app as App,
      exhibit: row.exhibit as string | null,
      status: row.status as StoredSource['status'],
      records: {
        read: Number(row.records_read),
        parsed: Number(row.records_parsed),
        skipped: of('skipped'),
        failed: of('failed'),
      },
      firstAt: row.first_at as number | null,
      lastAt: row.last_at as number | null,
      zone: { name: row.zone_name, known: row.zone_known } as Zone,
      suppliedHash: row.supplied_hash as HashState,
    }
  }
}

/** Of a file `f`: that of its copies which needs the most attention. (`different` sorts before `equal`). */
const suppliedHash = `
  (SELECT coalesce(min(nullif(supplied_hash, 'none')), 'none') FROM file_copy c WHERE c.file_id = f.id)`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const toFile = (row: Row, paths: string[]): StoredFile => ({
  path: paths[0] ?? '',
  sha256: row.sha256 as string | null,
  sizeBytes: Number(row.size_bytes),
  role: row.role as StoredFile['role'],
  copies: paths.slice(1),
  suppliedHash: row.supplied_hash as HashState,
})

const detectionColumns = 'id, chat_id, sender_id, sent_at, kind, event, forwarded, text'
const toDetectionMessage = ([id, chat, sender, sentAt, kind, event, forwarded, text]: Values): DetectionMessage => ({
  rowId: Number(id),
  chatRowId: Number(chat),
  senderRowId: sender as number | null,
  sentAt: sentAt as number | null,
  kind: kind as DetectionMessage['kind'],
  event: event as DetectionMessage['event'],
  forwarded: forwarded === 1,
  text: text as string | null,
})

function toFinding(row: Row, message: StoredMessage): StoredFinding {
  const [start, end] = [Number(row.start), Number(row.end)]
  const kind = String(row.kind)
  return {
    id: `f-${message.id}-${kind}-${start}-${end}`,
    message,
    kind,
    value: row.value as string | null,
    attributes: JSON.parse(String(row.attributes)) as StoredFinding['attributes'],
    confidence: row.confidence as StoredFinding['confidence'],
    verdict: row.verdict as StoredFinding['verdict'],
    start,
    end,
    rule: String(row.rule),
  }
}

/** Of an account in a chat; read from either end of the index. */
const datesOf =
  'SELECT sent_at FROM message WHERE chat_id = ?1 AND sender_id = ?2 AND sent_at IS NOT NULL ORDER BY sent_at'

const timedColumns = `${placeColumns}, m.chat_id, m.sender_id, m.event, m.kind`
type TimedRow = readonly [...Place, chat: number, sender: number | null, event: EventKind | null, kind: MessageKind]

const toTimedMessage = ([rowId, sentAt, , chatRowId, senderRowId, event, kind]: TimedRow): TimedMessage => ({
  rowId,
  chatRowId,
  senderRowId,
  sentAt,
  event,
  kind,
})
