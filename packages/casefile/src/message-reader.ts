import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { App, Attachment, Call, Location, Zone } from '@casethread/model'
import { contactId, messageId } from './ids.ts'
import { LazyRows } from './lazy-rows.ts'
import { type MessageRow, messageAt, messageColumns, messageRows } from './message-row.ts'
import { extraBits } from './packed-batch.ts'
import type { OutlinedMessage, Provenance, StoredAccount, StoredChat, StoredMessage } from './types.ts'

type Row = Record<string, unknown>
interface SourceEntry {
  zoneId: number
  key: string
  sha256: string
  member: string | null
  paths: string[]
}

const chatOrder = 'm.sent_at, m.ord, s.key, m.number, m.id'
/** Chats are walked one by one and each in the order of its index: a sort of all messages would not fit in memory. */
const chatMessages = `SELECT ${messageColumns} FROM message m JOIN source s ON s.id = m.source_id WHERE m.chat_id = ? ORDER BY ${chatOrder}`
/** The length of a text in bytes stands in the head of its row: no text is read. */
const chatOutline = `SELECT m.id, coalesce(octet_length(m.text), 0) AS text_bytes,
  EXISTS (SELECT 1 FROM finding f WHERE f.message_id = m.id) AS found
  FROM message m JOIN source s ON s.id = m.source_id WHERE m.chat_id = ? ORDER BY ${chatOrder}`
/** Few messages have a finding, so these are sorted all at once; by their ids alone, which keeps texts out of SQLite's temporary file. */
const messagesFound = `SELECT m.id FROM message m JOIN chat c ON c.id = m.chat_id JOIN source s ON s.id = m.source_id
  WHERE m.id IN (SELECT message_id FROM finding WHERE ?1 IS NULL OR kind GLOB ?1)
  ORDER BY c.public_id, ${chatOrder}`

/** Puts messages together from the narrow main table and the side tables that few of them need. */
export class MessageReader {
  readonly accounts: LazyRows<StoredAccount>
  readonly chats: LazyRows<StoredChat>
  readonly ownerKnown: boolean
  readonly #db: DatabaseSync
  readonly #sources: LazyRows<SourceEntry>
  readonly #zones: ReadonlyMap<number, Zone>
  readonly #prefixes: LazyRows<{ text: string; key: string }>
  readonly #one: StatementSync
  readonly #place: StatementSync
  readonly #side: Record<'attachment' | 'call' | 'location' | 'detail' | 'reaction' | 'copy', StatementSync>

  constructor(db: DatabaseSync) {
    this.#db = db
    this.accounts = new LazyRows(db, accountRows, 'account.id', toAccount)
    this.ownerKnown = db.prepare('SELECT 1 FROM account WHERE owner IS NOT NULL LIMIT 1').get() !== undefined
    this.chats = new LazyRows(db, 'SELECT * FROM chat', 'chat.id', toChat)
    this.#sources = readSources(db)
    this.#zones = index(db, 'SELECT * FROM zone', (row) => ({ name: row.name, known: row.known }) as Zone)
    this.#prefixes = new LazyRows(db, 'SELECT * FROM locator_prefix', 'locator_prefix.id', (row) => ({
      text: String(row.text),
      key: String(row.key),
    }))
    this.#one = db.prepare(`SELECT ${messageColumns} FROM message m WHERE id = ?`)
    this.#one.setReturnArrays(true)
    this.#place = db.prepare('SELECT source_id, prefix_id, number FROM message WHERE id = ?')
    this.#side = {
      attachment: db.prepare(
        'SELECT name, mime, size_bytes, sha256, found, path FROM attachment WHERE message_id = ? ORDER BY ordinal',
      ),
      call: db.prepare('SELECT duration_seconds, outcome FROM call WHERE message_id = ?'),
      location: db.prepare('SELECT lat, lon, name FROM location WHERE message_id = ?'),
      detail: db.prepare('SELECT name, value FROM event_detail WHERE message_id = ? ORDER BY name'),
      reaction: db.prepare('SELECT account_id, reaction, at FROM reaction WHERE message_id = ? ORDER BY ordinal'),
      copy: db.prepare('SELECT * FROM message_copy WHERE message_id = ?'),
    }
  }

  *all(): Iterable<StoredMessage> {
    const statement = this.#db.prepare(chatMessages)
    for (const chat of this.#chatsInOrder())
      for (const row of messageRows(statement, chat.rowId)) yield this.#toMessage(row, chat)
  }

  /** Those with a finding of the kind or kinds (a GLOB pattern of SQLite); of any kind for null. */
  *withFindings(kind: string | null): Iterable<StoredMessage> {
    for (const { id } of this.#db.prepare(messagesFound).iterate(kind)) yield this.message(Number(id))
  }

  /** One message, which must be in the case. */
  message(rowId: number): StoredMessage {
    const row = this.#one.get(rowId) as unknown as MessageRow | undefined
    const chat = this.chats.get(row?.[messageAt.chat] as number)
    if (!row || !chat) throw new Error(`message ${rowId} is not in the case`)
    return this.#toMessage(row, chat)
  }

  /** Every message by time, undated ones last; only ids are sorted, and texts are read one at a time. */
  *chronological(): Iterable<StoredMessage> {
    const sql = `SELECT m.id FROM message m JOIN source s ON s.id = m.source_id
      ORDER BY m.sent_at IS NULL, m.sent_at, s.key, m.ord, m.number, m.id`
    for (const { id } of this.#db.prepare(sql).iterate()) yield this.message(Number(id))
  }

  /** Messages that hold a position, by chat id and time. */
  *located(): Iterable<StoredMessage> {
    const sql = `SELECT m.id FROM location l JOIN message m ON m.id = l.message_id JOIN chat c ON c.id = m.chat_id
      JOIN source s ON s.id = m.source_id WHERE l.lat IS NOT NULL AND l.lon IS NOT NULL ORDER BY c.public_id, ${chatOrder}`
    for (const { id } of this.#db.prepare(sql).all()) yield this.message(Number(id))
  }

  /** What {@link all} gives, in the same order, without reading the messages: enough to lay them out over pages. */
  *outline(): Iterable<OutlinedMessage> {
    const statement = this.#db.prepare(chatOutline)
    for (const { rowId: chatRowId } of this.#chatsInOrder())
      for (const row of statement.iterate(chatRowId))
        yield { rowId: Number(row.id), chatRowId, textBytes: Number(row.text_bytes), found: row.found === 1 }
  }

  /** Public ids, without reading the messages, which must be in the case. */
  ids(rowIds: readonly number[]): string[] {
    return rowIds.map((rowId) => {
      const row = this.#place.get(rowId)
      if (!row) throw new Error(`message ${rowId} is not in the case`)
      return this.publicId(Number(row.source_id), Number(row.prefix_id), Number(row.number))
    })
  }

  /** Of the message with this number in its source, by the row ids of the source and of the prefix of its place. */
  publicId(sourceId: number, prefixId: number, number: number): string {
    return messageId(this.#sources.get(sourceId)?.key ?? '', this.#prefixes.get(prefixId)?.key ?? '', number)
  }

  #chatsInOrder(): StoredChat[] {
    return [...this.chats.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  #toMessage(row: MessageRow, chat: StoredChat): StoredMessage {
    const id = row[messageAt.id] as number
    const extras = row[messageAt.extras] as number
    const sender = this.accounts.get(row[messageAt.sender] as number) ?? null
    const sourceId = row[messageAt.source] as number
    const source = this.#sources.get(sourceId)
    const has = (bit: number) => (extras & bit) !== 0
    return {
      rowId: id,
      id: this.publicId(sourceId, row[messageAt.prefix] as number, row[messageAt.number] as number),
      app: chat.app,
      chat,
      sender,
      direction: sender === null || !this.ownerKnown ? 'unknown' : sender.isOwner ? 'out' : 'in',
      sentAt: row[messageAt.sentAt] as number | null,
      sentAtRaw: row[messageAt.sentAtRaw] as string | null,
      zone: this.#zones.get((row[messageAt.zone] ?? source?.zoneId) as number) ?? unknownZone,
      ambiguousAt: row[messageAt.ambiguousAt] as number | null,
      timeDoubt: row[messageAt.timeDoubt] as StoredMessage['timeDoubt'],
      kind: row[messageAt.kind] as StoredMessage['kind'],
      event: row[messageAt.event] as StoredMessage['event'],
      eventDetails: has(extraBits.eventDetail) ? this.#details(id) : null,
      text: row[messageAt.text] as string | null,
      textSource: row[messageAt.textSource] as string | null,
      state: row[messageAt.state] as StoredMessage['state'],
      edited: row[messageAt.edited] === 1,
      forwarded: row[messageAt.forwarded] === 1,
      attachments: has(extraBits.attachment) ? this.#side.attachment.all(id).map(toAttachment) : [],
      call: has(extraBits.call) ? toCall(this.#side.call.get(id)) : null,
      location: has(extraBits.location) ? (this.#side.location.get(id) as unknown as Location) : null,
      replyTo: row[messageAt.replyTo] as string | null,
      reactions: has(extraBits.reaction) ? this.#reactions(id) : [],
      recovery: row[messageAt.recovery] as string | null,
      provenance: this.#provenance(row, has(extraBits.copy)),
    }
  }

  #details(id: number): Record<string, string> {
    return Object.fromEntries(this.#side.detail.all(id).map((row) => [String(row.name), String(row.value)]))
  }

  #reactions(id: number): StoredMessage['reactions'] {
    return this.#side.reaction.all(id).map((row) => {
      const account = this.accounts.get(Number(row.account_id))
      return {
        account: account?.value ?? '',
        name: account?.name ?? null,
        reaction: String(row.reaction),
        at: row.at as number | null,
      }
    })
  }

  /** The first copy stands in the message's own row; further copies are other records, or other files of the same bytes. */
  #provenance(row: MessageRow, copies: boolean): Provenance[] {
    const own = this.#placesOf(
      row[messageAt.source] as number,
      row[messageAt.prefix] as number,
      row[messageAt.number] as number,
      row[messageAt.byteStart] as number | null,
      row[messageAt.byteEnd] as number | null,
    )
    if (!copies) return own
    const others = this.#side.copy
      .all(row[messageAt.id] as number)
      .flatMap((copy) =>
        this.#placesOf(
          Number(copy.source_id),
          Number(copy.prefix_id),
          Number(copy.number),
          copy.byte_start as number | null,
          copy.byte_end as number | null,
        ),
      )
    others.sort((a, b) =>
      compareText(`${a.export}${a.path}${a.member}${a.locator}`, `${b.export}${b.path}${b.member}${b.locator}`),
    )
    return [...own, ...others]
  }

  /** A record of a source, in each file that holds the source. */
  #placesOf(
    sourceId: number,
    prefixId: number,
    number: number,
    byteStart: number | null,
    byteEnd: number | null,
  ): Provenance[] {
    const source = this.#sources.get(sourceId)
    if (!source) return []
    const { sha256, member, paths } = source
    const locator = `${this.#prefixes.get(prefixId)?.text ?? ''}${number}`
    return paths.map((path) => ({ export: sha256, path, member, locator, byteStart, byteEnd }))
  }
}

const unknownZone: Zone = { name: null, known: 'assumed' }
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function index<T>(db: DatabaseSync, sql: string, convert: (row: Row) => T): Map<number, T> {
  return new Map(
    db
      .prepare(sql)
      .all()
      .map((row) => [Number(row.id), convert(row)]),
  )
}

const toChat = (row: Row): StoredChat => ({
  rowId: Number(row.id),
  id: String(row.public_id),
  app: row.app as App,
  title: row.title as string | null,
  kind: row.kind as StoredChat['kind'],
  section: row.section as string | null,
})

const accountRows =
  'SELECT *, (SELECT min(name) FROM account_name n WHERE n.account_id = account.id) AS name FROM account'

function toAccount(row: Row): StoredAccount {
  const app = row.app as App
  const [scope, kind, value] = [String(row.scope), row.kind as StoredAccount['kind'], String(row.value)]
  const name = (row.name as string | null) ?? (kind === 'name' ? value : null)
  return {
    rowId: Number(row.id),
    contactId: contactId(app, scope, kind, value),
    app,
    scope,
    kind,
    value,
    name,
    isOwner: row.owner !== null,
    ownerBasis: row.owner as StoredAccount['ownerBasis'],
  }
}

function readSources(db: DatabaseSync): LazyRows<SourceEntry> {
  const paths = db.prepare('SELECT path FROM file_copy WHERE file_id = ? ORDER BY path, location')
  const sql =
    'SELECT s.id, s.key, s.member, s.file_id, s.zone_id, f.sha256 FROM source s JOIN file f ON f.id = s.file_id'
  return new LazyRows(db, sql, 's.id', (row) => ({
    key: String(row.key),
    zoneId: Number(row.zone_id),
    sha256: String(row.sha256),
    member: row.member as string | null,
    paths: paths.all(Number(row.file_id)).map((copy) => String(copy.path)),
  }))
}

const toAttachment = (row: Row): Attachment => ({
  name: row.name as string | null,
  mime: row.mime as string | null,
  sizeBytes: row.size_bytes as number | null,
  sha256: row.sha256 as string | null,
  found: row.found === 1,
  path: row.path as string | null,
})

const toCall = (row: Row | undefined): Call | null =>
  row ? { durationSeconds: row.duration_seconds as number | null, outcome: row.outcome as Call['outcome'] } : null
