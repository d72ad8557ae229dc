import type { DatabaseSync } from 'node:sqlite'
import { AccountRows } from './account-rows.ts'
import { ChatOrder } from './chat-order.ts'
import {
  type EvidencePlace,
  type EvidenceRow,
  evidenceColumns,
  type MessageLookUp,
  StoredEvidence,
} from './evidence-message.ts'
import type { MessageReader } from './message-reader.ts'
import type { EvidenceFinding, EvidenceMessage } from './types.ts'

const messagesOf = `SELECT ${evidenceColumns} FROM message m`
/** {@link ChatOrder} does the rest. */
const byIndex = 'ORDER BY m.sent_at, m.ord'
const findingsOf = `SELECT f.message_id, f.start, f.attributes, f.kind, f.value, f.confidence, f.verdict, f.rule
  FROM message m JOIN finding f ON f.message_id = m.id`
type FindingRow = readonly [
  ...[message: number, start: number, attributes: string, kind: string, value: string | null],
  ...[confidence: EvidenceFinding['confidence'], verdict: EvidenceFinding['verdict'], rule: string],
]
/** Beside a message of a chat, by time: what nobody wrote and what has no time stands beside nothing. */
const beside = (than: '<' | '>', order: 'ASC' | 'DESC') => `${messagesOf} JOIN source s ON s.id = m.source_id
  WHERE m.chat_id = ? AND m.sender_id IS NOT NULL AND (m.sent_at, m.ord) ${than} (?, ?)
  ORDER BY m.sent_at ${order}, m.ord ${order}, s.key ${order}, m.number ${order}, m.id ${order} LIMIT 1`
/** Who answers does so within the hour, and in no more messages than these. */
const [answerTime, longestTurn] = [3_600_000, 5]
const nothing: readonly EvidenceFinding[] = []
const findingOrder = 'ORDER BY f.message_id, f.start, f.end, f.kind, f.value, f.rule'

/**
 * The chats of single contacts, without their texts: who wrote when, and what was found in it. All of it is read contact by contact, so
 * that what is held does not grow with the case, and one contact costs no more in a large one.
 */
export class EvidenceReader {
  readonly #reader: MessageReader
  readonly #accounts: AccountRows
  readonly #order: ChatOrder
  readonly #lookUp: MessageLookUp
  readonly #sql: ReturnType<typeof statementsOn>

  constructor(db: DatabaseSync, reader: MessageReader) {
    this.#reader = reader
    this.#accounts = new AccountRows(db)
    this.#order = new ChatOrder(db)
    this.#sql = statementsOn(db)
    this.#lookUp = {
      idOf: (rowId) => reader.ids([rowId])[0] ?? '',
      attachedTo: (rowId) => this.#sql.attached.all(rowId).map(({ sha256 }) => String(sha256)),
    }
  }

  /**
   * All messages of the chats with these accounts (`c-…`) alone, chat by chat and each in order of time, and of chats of several
   * people only those that these accounts wrote, and the owner's turns right before and after them. Unknown accounts have none.
   */
  of(accounts: readonly string[]): EvidenceMessage[] {
    const rowIds = this.#rowIds(accounts)
    const chats = [...this.#chatsOfAll(rowIds)].sort((a, b) => this.#compareChats(a, b))
    return chats.flatMap((chat) =>
      this.#isPrivate(chat, rowIds) ? this.#messages(chat, rowIds) : [...this.#groupMessages(chat, rowIds)],
    )
  }

  /** Row ids of the chats that any of these accounts (`c-…`) is in. */
  chatsOf(accounts: readonly string[]): ReadonlySet<number> {
    return this.#chatsOfAll(this.#rowIds(accounts))
  }

  #rowIds(accounts: readonly string[]): Set<number> {
    return new Set(accounts.flatMap((id) => this.#accounts.of(id) ?? []))
  }

  #chatsOfAll(rowIds: ReadonlySet<number>): Set<number> {
    return new Set([...rowIds].flatMap((account) => this.#chatsOf(account)))
  }

  #compareChats(a: number, b: number): number {
    const [x, y] = [this.#reader.chats.get(a)?.id ?? '', this.#reader.chats.get(b)?.id ?? '']
    return x < y ? -1 : x > y ? 1 : 0
  }

  /** A chat whose members, the owner aside, are this contact's accounts. */
  #isPrivate(chat: number, accounts: ReadonlySet<number>): boolean {
    if (this.#reader.chats.get(chat)?.kind === 'group') return false
    for (const { account_id: member } of this.#sql.members.all(chat))
      if (!accounts.has(Number(member)) && !this.#isOwner(Number(member))) return false
    return true
  }

  #chatsOf(account: number): number[] {
    return this.#isOwner(account) ? [] : this.#sql.chats.all(account).map((row) => Number(row.chat_id))
  }

  #messages(chat: number, accounts: ReadonlySet<number>): EvidenceMessage[] {
    const found = groupFindings(this.#sql.findings.all(chat))
    const rows = this.#order.settledAll(this.#sql.messages.all(chat) as unknown as EvidenceRow[])
    const place = { chatRowId: chat, group: false, lookUp: this.#lookUp }
    return rows.map((row) => {
      const [by, findings] = [this.#writerOf(row[3], accounts), found.get(row[0]) ?? nothing]
      return new StoredEvidence(row, place, { by, addressed: false, findings })
    })
  }

  /** What the accounts wrote in a chat of several people, and each message of the owner's to which they answered, or which answered them, once. */
  *#groupMessages(chat: number, accounts: ReadonlySet<number>): Iterable<EvidenceMessage> {
    const place = { chatRowId: chat, group: true, lookUp: this.#lookUp }
    const given = new Set<number>()
    for (const account of accounts) {
      const found = groupFindings(this.#sql.ownFindings.all(chat, account))
      for (const row of this.#order.settledAll(this.#sql.own.all(chat, account) as unknown as EvidenceRow[])) {
        const findings = found.get(row[0])
        const beside = (side: 'before' | 'after') => (findings ? this.#ownerBeside(row, chat, accounts, side) : null)
        const [before, after] = [beside('before'), beside('after')]
        yield* this.#ownersOnce(before, place, given)
        const addressed = before !== null || after !== null
        yield new StoredEvidence(row, place, { by: 'contact', addressed, findings: findings ?? nothing })
        yield* this.#ownersOnce(after, place, given)
      }
    }
  }

  *#ownersOnce(row: EvidenceRow | null, place: EvidencePlace, given: Set<number>): Iterable<EvidenceMessage> {
    if (row === null || given.has(row[0])) return
    given.add(row[0])
    const findings = groupFindings(this.#sql.findingsIn.all(row[0])).get(row[0]) ?? nothing
    yield new StoredEvidence(row, place, { by: 'owner', addressed: true, findings })
  }

  /** The owner's message right before or after the contact's turn that this message is of. */
  #ownerBeside(
    row: EvidenceRow,
    chat: number,
    accounts: ReadonlySet<number>,
    side: 'before' | 'after',
  ): EvidenceRow | null {
    let next = row
    for (let step = 0; step < longestTurn; step++) {
      const [, sentAt, ord] = next
      const other = this.#sql[side].get(chat, sentAt, ord) as unknown as EvidenceRow | undefined
      if (!other || Math.abs((other[1] ?? 0) - (row[1] ?? 0)) > answerTime) return null
      const by = this.#writerOf(other[3], accounts)
      if (by === 'owner') return other
      if (by !== 'contact') return null
      next = other
    }
    return null
  }

  #writerOf(sender: number | null, accounts: ReadonlySet<number>): EvidenceMessage['by'] {
    if (sender === null) return 'nobody'
    return accounts.has(sender) ? 'contact' : this.#isOwner(sender) ? 'owner' : 'other'
  }

  #isOwner(account: number): boolean {
    return this.#reader.accounts.get(account)?.isOwner ?? false
  }
}

function statementsOn(db: DatabaseSync) {
  const listed = (sql: string) => {
    const statement = db.prepare(sql)
    // Objects with a name for each column take SQLite half as long again to fill.
    statement.setReturnArrays(true)
    return statement
  }
  const own = 'WHERE m.chat_id = ? AND m.sender_id = ?'
  return {
    chats: db.prepare('SELECT chat_id FROM chat_participant WHERE account_id = ? ORDER BY chat_id'),
    members: db.prepare('SELECT account_id FROM chat_participant WHERE chat_id = ?'),
    messages: listed(`${messagesOf} WHERE m.chat_id = ? ${byIndex}`),
    findings: listed(`${findingsOf} WHERE m.chat_id = ? ${findingOrder}`),
    own: listed(`${messagesOf} ${own} ${byIndex}`),
    ownFindings: listed(`${findingsOf} ${own} ${findingOrder}`),
    before: listed(beside('<', 'DESC')),
    after: listed(beside('>', 'ASC')),
    findingsIn: listed(`${findingsOf} WHERE m.id = ? ${findingOrder}`),
    attached: db.prepare(
      `SELECT sha256 FROM attachment WHERE message_id = ? AND sha256 IS NOT NULL
        AND (mime LIKE 'image/%' OR mime = 'application/pdf') ORDER BY ordinal`,
    ),
  }
}

function groupFindings(rows: readonly unknown[]): Map<number, EvidenceFinding[]> {
  const found = new Map<number, EvidenceFinding[]>()
  for (const row of rows) {
    const [message, start, attributes, kind, value, confidence, verdict, rule] = row as FindingRow
    const finding = { kind, value, attributes: JSON.parse(attributes), confidence, verdict, rule, start }
    const own = found.get(message)
    if (own) own.push(finding)
    else found.set(message, [finding])
  }
  return found
}
