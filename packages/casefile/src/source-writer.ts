import type { StatementSync } from 'node:sqlite'
import type { Account, ParseTotals, Unparsed, Warning, Zone } from '@casethread/model'
import { locatorText } from '@casethread/model'
import type { FindAttachment, NewSource } from './case-writer.ts'
import { accountScope, chatId, prefixKey } from './ids.ts'
import { type PackedBatch, type PackedRows, type RowExtras, rareColumns, unpackRows } from './packed-batch.ts'
import type { Statements } from './statements.ts'
import type { Transactions } from './transactions.ts'

type Cell = string | number | null

const rareWidth = rareColumns.length
/** Rows in one INSERT: fewer calls into SQLite; beyond some ten rows nothing more is won. */
const rowsAtOnce = 10

const plainColumns =
  'id, source_id, chat_id, sender_id, sent_at, sent_at_raw, text, ord, prefix_id, number, byte_start, byte_end'
const rareNames =
  'kind, extras, zone_id, event, state, edited, forwarded, text_source, reply_to, recovery, ambiguous_at, time_doubt'

function insertSql(table: string, columns: string, rows: number): string {
  const marks = `(${columns.replace(/\w+/g, '?')})`
  // OR FAIL: the savepoint around the batch undoes it anyway, and SQLite need not keep a journal for each statement.
  return `INSERT OR FAIL INTO ${table} (${columns}) VALUES ${Array(rows).fill(marks).join(',')}`
}

/** Collects rows of one shape and inserts them some at a time. */
class RowInserter {
  readonly #many: StatementSync
  readonly #one: StatementSync
  readonly #full: number
  readonly #cells: Cell[] = []
  readonly #width: number

  constructor(sql: Statements, table: string, columns: string) {
    this.#width = columns.split(',').length
    this.#full = this.#width * rowsAtOnce
    this.#many = sql.get(insertSql(table, columns, rowsAtOnce))
    this.#one = sql.get(insertSql(table, columns, 1))
  }

  push(...cells: Cell[]): void {
    this.#cells.push(...cells)
    if (this.#cells.length < this.#full) return
    this.#many.run(...this.#cells)
    this.#cells.length = 0
  }

  flush(): void {
    for (let i = 0; i < this.#cells.length; i += this.#width) this.#one.run(...this.#cells.slice(i, i + this.#width))
    this.#cells.length = 0
  }

  /** Forgets rows that were collected for a batch that failed. */
  clear(): void {
    this.#cells.length = 0
  }
}

/** More accounts than one source can have. */
const authorSpace = 2 ** 26

/** Writes the records of one source. A batch is written whole or not at all; the source is complete at {@link finish} only. */
export class SourceWriter {
  readonly id: number
  readonly #transactions: Transactions
  readonly #plain: RowInserter
  readonly #special: RowInserter
  readonly #attachments: RowInserter
  readonly #details: RowInserter
  readonly #reactions: RowInserter
  readonly #inserters: readonly RowInserter[]
  readonly #sql: Statements
  readonly #source: NewSource
  readonly #findAttachment: FindAttachment
  readonly #accounts: number[] = []
  readonly #chats: number[] = []
  /** First and last instant of each chat's messages. */
  readonly #spans: ({ first: number; last: number } | undefined)[] = []
  readonly #zones: number[] = []
  readonly #prefixes: number[] = []
  /** Chat and author of every message, as one number. */
  readonly #authors = new Set<number>()
  readonly #tally = new Map<string, number>()
  #missing = 0
  #parsed = 0

  constructor(
    transactions: Transactions,
    sql: Statements,
    run: number,
    source: NewSource,
    findAttachment: FindAttachment,
  ) {
    this.#transactions = transactions
    this.#plain = new RowInserter(sql, 'message', plainColumns)
    this.#special = new RowInserter(sql, 'message', `${plainColumns}, ${rareNames}`)
    this.#attachments = new RowInserter(
      sql,
      'attachment',
      'message_id, ordinal, name, mime, size_bytes, sha256, found, path',
    )
    this.#details = new RowInserter(sql, 'event_detail', 'message_id, name, value')
    this.#reactions = new RowInserter(sql, 'reaction', 'message_id, ordinal, account_id, reaction, at')
    this.#inserters = [this.#plain, this.#special, this.#attachments, this.#details, this.#reactions]
    this.#sql = sql
    this.#source = source
    this.#findAttachment = findAttachment
    // At once on the disk, so that a stopped run shows which sources it was reading.
    transactions.begin()
    const { lastInsertRowid } = sql
      .get(`INSERT INTO source VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'incomplete', 0, 0)`)
      .run(
        source.fileId,
        source.member,
        source.key,
        source.sizeBytes,
        source.format,
        source.app,
        source.exhibit,
        this.#zoneId(source.zone),
        run,
      )
    this.id = Number(lastInsertRowid)
    transactions.commit()
  }

  /** Records stored, skipped and failed so far. */
  get accounted(): number {
    return [...this.#tally.values()].reduce((sum, n) => sum + n, this.#parsed)
  }

  write(batch: PackedBatch): void {
    const rows = batch.rows.count
    try {
      this.#transactions.within(rows, () => {
        this.#announce(batch)
        this.#writeRows(batch)
        for (const one of batch.unparsed) this.#unparsed(one)
        for (const warning of batch.warnings) this.#warn(warning)
      })
    } catch (error) {
      for (const inserter of this.#inserters) inserter.clear()
      throw error
    }
    this.#parsed += rows
    this.#note(batch.rows)
  }

  /** What the chats' declarations and members need, kept here since asking the table for it later means a walk through it. */
  #note(rows: PackedRows): void {
    unpackRows(rows, ({ chat, sender, sentAt }) => {
      if (sentAt !== null) {
        const span = this.#spans[chat]
        if (!span) this.#spans[chat] = { first: sentAt, last: sentAt }
        else if (sentAt > span.last) span.last = sentAt
        else if (sentAt < span.first) span.first = sentAt
      }
      if (sender >= 0) this.#authors.add(chat * authorSpace + sender)
    })
  }

  /** Closes the accounting. `failure` marks a source whose reading ended before its end. */
  finish(totals: ParseTotals, failure: Warning | null): { parsed: number; failed: number; balanced: boolean } {
    const count = (outcome: string) =>
      [...this.#tally].reduce((sum, [key, n]) => (key.startsWith(`${outcome} `) ? sum + n : sum), 0)
    const failed = count('failed')
    const balanced = totals.read === this.accounted
    this.#transactions.begin()
    if (failure) this.#warn(failure)
    if (!balanced) this.#warn(this.#mismatch(totals))
    if (this.#missing > 0) this.#warn(missingMedia(this.#missing))
    for (const [key, records] of this.#tally) {
      const [outcome, reason] = splitKey(key)
      this.#sql.get('INSERT INTO source_tally VALUES (?, ?, ?, ?)').run(this.id, outcome, reason, records)
    }
    for (const [i, chat] of this.#chats.entries())
      this.#sql
        .get('UPDATE chat_declaration SET first_at = ?, last_at = ? WHERE chat_id = ? AND source_id = ?')
        .run(this.#spans[i]?.first ?? null, this.#spans[i]?.last ?? null, chat, this.id)
    this.#sql
      .get('UPDATE source SET status = ?, records_read = ?, records_parsed = ? WHERE id = ?')
      .run(failure ? 'failed' : 'complete', totals.read, this.#parsed, this.id)
    if (this.#zones.length > 0)
      this.#sql.get('UPDATE source SET zone_id = ? WHERE id = ?').run(this.#zones[0] ?? 0, this.id)
    this.#transactions.commit()
    return { parsed: this.#parsed, failed, balanced }
  }

  #mismatch(totals: ParseTotals): Warning {
    const { accounted } = this
    const message = `${totals.read} records were met but ${accounted} accounted for. This is an error of the program: report it with the file's format and version`
    return { code: 'accounting-mismatch', message, locator: null, records: Math.abs(totals.read - accounted) }
  }

  #announce(batch: PackedBatch): void {
    for (const account of batch.accounts) this.#accounts.push(this.#accountId(account))
    for (const zone of batch.zones) this.#zones.push(this.#zoneId(zone))
    if (batch.zones.length > 0)
      this.#sql.get('UPDATE source SET zone_id = ? WHERE id = ?').run(this.#zones[0] ?? 0, this.id)
    for (const prefix of batch.prefixes) this.#prefixes.push(this.#prefixId(prefix))
    for (const chat of batch.chats) this.#declare(chat)
    for (const { account, storedName } of batch.photos ?? []) this.#photo(this.#accounts[account] ?? 0, storedName)
    for (const owner of batch.owners)
      this.#sql.get(`UPDATE account SET owner = coalesce(owner, 'export') WHERE id = ?`).run(this.#accounts[owner] ?? 0)
  }

  /** An empty file is no photo: all of them are the same bytes. */
  #photo(account: number, storedName: string): void {
    const found = this.#findAttachment(storedName)
    if (found === null || found.sha256 === null || found.sizeBytes === 0) return
    this.#sql
      .get('INSERT OR IGNORE INTO account_photo VALUES (?, ?, ?, ?)')
      .run(account, this.id, found.sha256, found.path)
  }

  #accountId(account: Account): number {
    const scope = accountScope(account, this.#source.exhibit)
    const key = [account.app, scope, account.kind, account.value] as const
    this.#sql.get('INSERT OR IGNORE INTO account (app, scope, kind, value) VALUES (?, ?, ?, ?)').run(...key)
    const found = this.#sql
      .get('SELECT id FROM account WHERE app = ? AND scope = ? AND kind = ? AND value = ?')
      .get(...key)
    const id = Number(found?.id)
    if (account.name !== null) this.#sql.get('INSERT OR IGNORE INTO account_name VALUES (?, ?)').run(id, account.name)
    return id
  }

  #zoneId(zone: Zone): number {
    const found = this.#sql.get('SELECT id FROM zone WHERE name IS ? AND known = ?').get(zone.name, zone.known)
    if (found) return Number(found.id)
    return Number(this.#sql.get('INSERT INTO zone VALUES (NULL, ?, ?)').run(zone.name, zone.known).lastInsertRowid)
  }

  #prefixId(prefix: string): number {
    this.#sql.get('INSERT OR IGNORE INTO locator_prefix VALUES (NULL, ?, ?)').run(prefix, prefixKey(prefix))
    return Number(this.#sql.get('SELECT id FROM locator_prefix WHERE text = ?').get(prefix)?.id)
  }

  #declare(chat: PackedBatch['chats'][number]): void {
    const publicId = chatId(chat.app, this.#source.exhibit ?? '', chat.key)
    this.#sql
      .get('INSERT OR IGNORE INTO chat (public_id, app, exhibit, by_file) VALUES (?, ?, ?, ?)')
      .run(publicId, chat.app, this.#source.exhibit, chat.key.startsWith('file:') ? 1 : 0)
    const id = Number(this.#sql.get('SELECT id FROM chat WHERE public_id = ?').get(publicId)?.id)
    this.#chats[chat.index] = id
    this.#sql
      .get('INSERT OR REPLACE INTO chat_declaration VALUES (?, ?, ?, ?, ?, NULL, NULL)')
      .run(id, this.id, chat.title, chat.kind, chat.section)
    for (const account of chat.participants)
      this.#sql.get('INSERT OR IGNORE INTO chat_participant VALUES (?, ?)').run(id, this.#accounts[account] ?? 0)
  }

  #writeRows({ rows, rare, extras }: PackedBatch): void {
    const first = Number(this.#sql.get('SELECT coalesce(max(id), 0) + 1 AS next FROM message').get()?.next)
    let next = 0
    unpackRows(rows, (row, i) => {
      const { sentAt, sentAtRaw, text, order, number, byteStart, byteEnd } = row
      const chat = this.#chats[row.chat] ?? null
      const sender = row.sender < 0 ? null : (this.#accounts[row.sender] ?? null)
      const prefix = this.#prefixes[row.prefix] ?? null
      if (rare[next] === i) {
        const [kind, bits, zone, ...rest] = rare.slice(next + 1, next + rareWidth) as [Cell, Cell, number, ...Cell[]]
        next += rareWidth
        const cells = [
          first + i,
          this.id,
          chat,
          sender,
          sentAt,
          sentAtRaw,
          text,
          order,
          prefix,
          number,
          byteStart,
          byteEnd,
        ]
        this.#special.push(...cells, kind, bits, zone === 0 ? null : (this.#zones[zone] ?? null), ...rest)
      } else
        this.#plain.push(
          first + i,
          this.id,
          chat,
          sender,
          sentAt,
          sentAtRaw,
          text,
          order,
          prefix,
          number,
          byteStart,
          byteEnd,
        )
    })
    for (const extra of extras) this.#writeExtras(first + extra.row, extra)
    for (const inserter of this.#inserters) inserter.flush()
  }

  #writeExtras(message: number, extras: RowExtras): void {
    for (const [i, a] of extras.attachments.entries()) {
      const fileName = a.storedName ?? a.name
      const found = fileName === null ? null : this.#findAttachment(fileName)
      if (fileName !== null && !found) this.#missing++
      this.#attachments.push(
        message,
        i,
        a.name,
        a.mime,
        found?.sizeBytes ?? a.sizeBytes,
        found?.sha256 ?? a.sha256,
        found ? 1 : 0,
        found?.path ?? null,
      )
    }
    if (extras.call)
      this.#sql.get('INSERT INTO call VALUES (?, ?, ?)').run(message, extras.call.durationSeconds, extras.call.outcome)
    if (extras.location) {
      const { lat, lon, name } = extras.location
      this.#sql.get('INSERT INTO location VALUES (?, ?, ?, ?)').run(message, lat, lon, name)
    }
    for (const [name, value] of Object.entries(extras.eventDetails ?? {})) this.#details.push(message, name, value)
    for (const [i, r] of extras.reactions.entries())
      this.#reactions.push(message, i, this.#accounts[r.account] ?? 0, r.reaction, r.at)
  }

  #unparsed(record: Unparsed): void {
    const key = `${record.outcome} ${record.reason}`
    this.#tally.set(key, (this.#tally.get(key) ?? 0) + 1)
    if (record.outcome === 'failed' && record.message !== null)
      this.#warn({
        code: failureCode(record.reason),
        message: record.message,
        locator: record.locator,
        records: 1,
      })
  }

  #warn(warning: Warning): void {
    const locator = warning.locator ? locatorText(warning.locator) : null
    this.#sql
      .get('INSERT INTO warning VALUES (NULL, ?, NULL, NULL, ?, ?, ?, ?)')
      .run(this.id, locator, warning.code, warning.message, warning.records)
  }
}

const splitKey = (key: string): [string, string] => {
  const space = key.indexOf(' ')
  return [key.slice(0, space), key.slice(space + 1)]
}

const failureCode = (reason: string): Warning['code'] =>
  reason === 'record-too-large' || reason === 'too-deep' ? reason : 'damaged-record'

const missingMedia = (records: number): Warning => ({
  code: 'missing-media',
  message: `${records} attachments that the chat names are not among the input. Add the folder or archive that holds them, if there is one`,
  locator: null,
  records,
})
