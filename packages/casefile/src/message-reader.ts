import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { App, Attachment, Call, Location, Zone } from '@casethread/model'
import { contactId, messageId } from './ids.ts'
import { extraBits } from './packed-batch.ts'
import type { Provenance, StoredAccount, StoredChat, StoredMessage } from './types.ts'

type Row = Record<string, unknown>
interface SourceEntry {
  zoneId: number
  key: string
  sha256: string
  member: string | null
  paths: string[]
}

/** Chats are walked one by one and each in the order of its index: a sort of all messages would not fit in memory. */
const chatOrder = 'ORDER BY m.sent_at, m.ord, s.key, m.number, m.id'
const chatMessages = `SELECT m.* FROM message m JOIN source s ON s.id = m.source_id WHERE m.chat_id = ? ${chatOrder}`
const chatMessagesFound = `SELECT m.* FROM message m JOIN source s ON s.id = m.source_id
  WHERE m.chat_id = ? AND EXISTS (SELECT 1 FROM finding f WHERE f.message_id = m.id AND (?2 IS NULL OR f.kind = ?2)) ${chatOrder}`

/** Puts messages together from the narrow main table and the side tables that few of them need. */
export class MessageReader {
  readonly accounts: ReadonlyMap<number, StoredAccount>
  readonly chats: ReadonlyMap<number, StoredChat>
  readonly ownerKnown: boolean
  readonly #db: DatabaseSync
  readonly #sources: ReadonlyMap<number, SourceEntry>
  readonly #zones: ReadonlyMap<number, Zone>
  readonly #prefixes: ReadonlyMap<number, { text: string; key: string }>
  readonly #one: StatementSync
  readonly #side: Record<'attachment' | 'call' | 'location' | 'detail' | 'reaction' | 'copy', StatementSync>

  constructor(db: DatabaseSync) {
    this.#db = db
    this.accounts = readAccounts(db)
    this.ownerKnown = [...this.accounts.values()].some((account) => account.isOwner)
    this.chats = index(db, 'SELECT * FROM chat', (row) => toChat(row))
    this.#sources = readSources(db)
    this.#zones = index(db, 'SELECT * FROM zone', (row) => ({ name: row.name, known: row.known }) as Zone)
    this.#prefixes = index(db, 'SELECT * FROM locator_prefix', (row) => ({
      text: String(row.text),
      key: String(row.key),
    }))
    this.#one = db.prepare('SELECT * FROM message WHERE id = ?')
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
      for (const row of statement.iterate(chat.rowId)) yield this.#toMessage(row, chat)
  }

  /** Those with a finding of the kind; of any kind for null. */
  *withFindings(kind: string | null): Iterable<StoredMessage> {
    const holders = this.#db
      .prepare(
        'SELECT DISTINCT chat_id FROM finding f JOIN message m ON m.id = f.message_id WHERE ?1 IS NULL OR f.kind = ?1',
      )
      .all(kind)
    const wanted = new Set(holders.map((row) => Number(row.chat_id)))
    const statement = this.#db.prepare(chatMessagesFound)
    for (const chat of this.#chatsInOrder())
      if (wanted.has(chat.rowId))
        for (const row of statement.iterate(chat.rowId, kind)) yield this.#toMessage(row, chat)
  }

  /** One message, which must be in the case. */
  message(rowId: number): StoredMessage {
    const row = this.#one.get(rowId)
    const chat = this.chats.get(Number(row?.chat_id))
    if (!row || !chat) throw new Error(`message ${rowId} is not in the case`)
    return this.#toMessage(row, chat)
  }

  #chatsInOrder(): StoredChat[] {
    return [...this.chats.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  #toMessage(row: Row, chat: StoredChat): StoredMessage {
    const id = Number(row.id)
    const extras = Number(row.extras)
    const sender = row.sender_id === null ? null : (this.accounts.get(Number(row.sender_id)) ?? null)
    const prefix = this.#prefixes.get(Number(row.prefix_id))
    const source = this.#sources.get(Number(row.source_id))
    const has = (bit: number) => (extras & bit) !== 0
    return {
      rowId: id,
      id: messageId(source?.key ?? '', prefix?.key ?? '', Number(row.number)),
      app: chat.app,
      chat,
      sender,
      direction: sender === null || !this.ownerKnown ? 'unknown' : sender.isOwner ? 'out' : 'in',
      sentAt: row.sent_at as number | null,
      sentAtRaw: row.sent_at_raw as string | null,
      zone: this.#zones.get(Number(row.zone_id ?? source?.zoneId)) ?? { name: null, known: 'assumed' },
      ambiguousAt: row.ambiguous_at as number | null,
      timeDoubt: row.time_doubt as StoredMessage['timeDoubt'],
      kind: row.kind as StoredMessage['kind'],
      event: row.event as StoredMessage['event'],
      eventDetails: has(extraBits.eventDetail) ? this.#details(id) : null,
      text: row.text as string | null,
      textSource: row.text_source as string | null,
      state: row.state as StoredMessage['state'],
      edited: row.edited === 1,
      forwarded: row.forwarded === 1,
      attachments: has(extraBits.attachment) ? this.#side.attachment.all(id).map(toAttachment) : [],
      call: has(extraBits.call) ? toCall(this.#side.call.get(id)) : null,
      location: has(extraBits.location) ? (this.#side.location.get(id) as unknown as Location) : null,
      replyTo: row.reply_to as string | null,
      reactions: has(extraBits.reaction) ? this.#reactions(id) : [],
      recovery: row.recovery as string | null,
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
  #provenance(row: Row, copies: boolean): Provenance[] {
    const own = this.#provenanceOf(row)
    if (!copies) return own
    const others = this.#side.copy.all(Number(row.id)).flatMap((copy) => this.#provenanceOf(copy))
    others.sort((a, b) =>
      compareText(`${a.export}${a.path}${a.member}${a.locator}`, `${b.export}${b.path}${b.member}${b.locator}`),
    )
    return [...own, ...others]
  }

  #provenanceOf(row: Row): Provenance[] {
    const source = this.#sources.get(Number(row.source_id))
    const prefix = this.#prefixes.get(Number(row.prefix_id))
    return (source?.paths ?? []).map((path) => ({
      export: source?.sha256 ?? '',
      path,
      member: source?.member ?? null,
      locator: `${prefix?.text ?? ''}${row.number}`,
      byteStart: row.byte_start as number | null,
      byteEnd: row.byte_end as number | null,
    }))
  }
}

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

function readAccounts(db: DatabaseSync): Map<number, StoredAccount> {
  const names = 'SELECT min(name) FROM account_name n WHERE n.account_id = account.id'
  return index(db, `SELECT *, (${names}) AS name FROM account`, (row) => {
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
  })
}

function readSources(db: DatabaseSync): Map<number, SourceEntry> {
  const paths = db.prepare('SELECT path FROM file_copy WHERE file_id = ? ORDER BY path, location')
  return index(
    db,
    'SELECT s.id, s.key, s.member, s.file_id, s.zone_id, f.sha256 FROM source s JOIN file f ON f.id = s.file_id',
    (row) => ({
      key: String(row.key),
      zoneId: Number(row.zone_id),
      sha256: String(row.sha256),
      member: row.member as string | null,
      paths: paths.all(Number(row.file_id)).map((copy) => String(copy.path)),
    }),
  )
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
