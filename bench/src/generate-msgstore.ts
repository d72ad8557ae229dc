import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { msgstoreSchema } from './msgstore-schema.ts'
import { pick, seeded } from './random.ts'
import { sentences } from './sentences.ts'

const chats = 60
const ownJid = 1
const rowsInTransaction = 50_000
const reactions = ['👍', '❤️', '😂'] as const

interface Chat {
  row: number
  /** Rows of `jid` of those who write; the other person alone, or the members of a group. */
  members: readonly number[]
  isGroup: boolean
}

/**
 * Writes a `msgstore.db` of `messages` records: text, one in seven with a file, one in twelve an answer, one in twenty with a
 * reaction, one in fifty a notice, one in two hundred a call. Some 420 bytes a message with indexes and receipts.
 */
export function generateMsgstore(file: string, messages: number, seed: number): void {
  const database = new DatabaseSync(file)
  database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; ${msgstoreSchema} BEGIN`)
  const random = seeded(seed)
  const writer = new MsgstoreWriter(database, random)
  const all = writer.addChats()
  // A few chats hold most of the messages: the place is squared.
  const calls = Math.floor(messages / 200)
  for (let i = 0; i < messages - calls; i++) {
    writer.addMessage(all[Math.floor(random() ** 2 * all.length)] as Chat)
    if (i % rowsInTransaction === 0) database.exec('COMMIT; BEGIN')
  }
  for (let i = 0; i < calls; i++) writer.addCall(pick(random, all))
  database.exec('COMMIT')
  database.close()
}

class MsgstoreWriter {
  readonly #random: () => number
  readonly #insert: (table: string, ...values: SQLInputValue[]) => void
  #row = 0
  #jid = ownJid
  #at = Date.UTC(2021, 0, 1)

  constructor(database: DatabaseSync, random: () => number) {
    this.#random = random
    const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>()
    this.#insert = (table, ...values) => {
      const known = statements.get(table)
      const statement = known ?? database.prepare(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`)
      if (!known) statements.set(table, statement)
      statement.run(...values)
    }
  }

  addChats(): Chat[] {
    this.#addJid(ownJid, '32460000000', 's.whatsapp.net')
    return Array.from({ length: chats }, (_, i) => this.#addChat(i))
  }

  addMessage(chat: Chat): void {
    const row = ++this.#row
    this.#at += 1 + Math.floor(this.#random() * 60_000)
    const kind = this.#random()
    const isMedia = kind < 1 / 7
    const isNotice = kind > 1 - 1 / 50
    const isOwn = this.#random() < 0.45 ? 1 : 0
    const sender = isOwn === 1 || !chat.isGroup ? 0 : pick(this.#random, chat.members)
    const type = isNotice ? 7 : isMedia ? 1 : 0
    const text = isNotice || isMedia ? null : pick(this.#random, sentences)
    this.#insert(
      'message',
      ...[row, chat.row, isOwn, this.#key(row), sender, isOwn === 1 ? 13 : 0, 0, 0, null, 0, 0],
      ...[this.#at, this.#at + 800, -1, type, text, 0, 0, row, 0, 0],
    )
    if (isMedia) this.#addMedia(row, chat)
    else if (isNotice) this.#addNotice(row, chat)
    else if (this.#random() < 1 / 12) this.#addQuote(row, chat)
    if (isOwn === 1)
      this.#insert('receipt_user', null, row, chat.members[0] ?? 0, this.#at + 900, this.#at + 5000, null)
    if (this.#random() < 1 / 20) this.#addReaction(row, chat)
  }

  addCall(chat: Chat): void {
    this.#at += Math.floor(this.#random() * 1000)
    const seconds = this.#random() < 0.6 ? 1 + Math.floor(this.#random() * 600) : 0
    const [jid, group] = chat.isGroup
      ? [pick(this.#random, chat.members), chat.members[0] ?? 0]
      : [chat.members[0] ?? 0, 0]
    const result = seconds > 0 ? 5 : 2
    const isOwn = this.#random() < 0.5 ? 1 : 0
    const creator = isOwn === 1 ? ownJid : jid
    this.#insert(
      'call_log',
      null,
      jid,
      isOwn,
      `call:${this.#key(this.#at)}`,
      0,
      this.#at,
      0,
      seconds,
      result,
      0,
      group,
      creator,
    )
  }

  #addChat(index: number): Chat {
    const isGroup = index % 4 === 1
    const members = Array.from({ length: isGroup ? 12 : 1 }, () => this.#addPerson())
    const jid = isGroup ? ++this.#jid : (members[0] ?? 0)
    if (isGroup) this.#addJid(jid, `1203630${String(index).padStart(11, '0')}`, 'g.us')
    const subject = isGroup ? `Group ${index}` : null
    this.#insert('chat', index + 1, jid, 0, subject, this.#at, null, null, 0, this.#at, 0, 0)
    return { row: index + 1, members, isGroup }
  }

  #addPerson(): number {
    const row = ++this.#jid
    this.#addJid(row, String(32_460_000_000 + row), 's.whatsapp.net')
    return row
  }

  #addJid(row: number, user: string, server: string): void {
    this.#insert('jid', row, user, server, 0, 0, server === 'g.us' ? 1 : 0, `${user}@${server}`)
  }

  #addMedia(row: number, chat: Chat): void {
    const path = `Media/WhatsApp Images/IMG-20210101-WA${row}.jpg`
    const key = new Uint8Array(32).fill(row % 256)
    const hash = `${this.#key(row)}${this.#key(row + 1)}=`
    this.#insert(
      'message_media',
      ...[row, chat.row, 1, path, 50_000 + (row % 1000), key, this.#at, 1200, 1600, `/v/t62.7118-24/${row}`],
      ...[`https://mmg.example/${row}`, 'image/jpeg', 50_000, null, hash, 0, hash, null],
    )
  }

  #addNotice(row: number, chat: Chat): void {
    this.#insert('message_system', row, chat.isGroup ? 12 : 18)
    this.#insert('message_system_chat_participant', row, chat.members[0] ?? 0)
  }

  #addQuote(row: number, chat: Chat): void {
    const words = pick(this.#random, sentences)
    this.#insert(
      'message_quoted',
      row,
      chat.row,
      chat.row,
      0,
      chat.members[0] ?? 0,
      this.#key(row - 1),
      this.#at,
      0,
      0,
      words,
      null,
      0,
    )
  }

  #addReaction(row: number, chat: Chat): void {
    this.#insert('message_add_on', row, chat.row, 0, this.#key(-row), chat.members[0] ?? 0, row, this.#at + 2000, 0, 56)
    this.#insert('message_add_on_reaction', row, pick(this.#random, reactions), this.#at + 2000)
  }

  /** Unique and as long as the app's own: 32 hex digits. */
  #key(row: number): string {
    const number = Math.abs(row) * 2 + (row < 0 ? 1 : 0)
    return `3EB0${number.toString(16).toUpperCase().padStart(28, '0')}`
  }
}
