import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { AccountRows } from './account-rows.ts'
import type { MessageReader } from './message-reader.ts'
import { extraBits } from './packed-batch.ts'
import type { EvidenceFinding, EvidenceMessage } from './types.ts'

type Row = Record<string, unknown>

const columns = `m.id, m.chat_id, m.sender_id, m.sent_at, m.kind, m.event, m.forwarded, m.state, m.text IS NOT NULL, m.extras,
  m.number, m.source_id, m.prefix_id, m.ord`
/** A row as an array of its columns: an object with a name for each takes SQLite half as long again to fill. */
type MessageRow = readonly [
  ...[id: number, chat: number, sender: number | null, sentAt: number | null, kind: EvidenceMessage['kind']],
  ...[event: EvidenceMessage['event'], forwarded: number, state: EvidenceMessage['state'], hasText: number],
  ...[extras: number, number: number, source: number, prefix: number, ord: number],
]
const from = 'FROM message m JOIN source s ON s.id = m.source_id'
const order = 'ORDER BY m.sent_at, m.ord, s.key, m.number, m.id'
const findingsOf = `SELECT f.message_id, f.kind, f.value, f.attributes, f.confidence, f.verdict, f.rule, f.start
  FROM message m JOIN finding f ON f.message_id = m.id`
/** Beside a message of a chat, by time: what nobody wrote and what has no time stands beside nothing. */
const beside = (than: '<' | '>', order: 'ASC' | 'DESC') => `SELECT ${columns} ${from}
  WHERE m.chat_id = ? AND m.sender_id IS NOT NULL AND (m.sent_at, m.ord) ${than} (?, ?)
  ORDER BY m.sent_at ${order}, m.ord ${order}, s.key ${order}, m.number ${order}, m.id ${order} LIMIT 1`
/** Who answers does so within the hour, and in no more messages than these. */
const [answerTime, longestTurn] = [3_600_000, 5]
const findingOrder = 'ORDER BY f.message_id, f.start, f.end, f.kind, f.value, f.rule'

/**
 * The chats of single contacts, without their texts: who wrote when, and what was found in it. All of it is read contact by contact, so
 * that what is held does not grow with the case, and one contact costs no more in a large one.
 */
export class EvidenceReader {
  readonly #reader: MessageReader
  readonly #accounts: AccountRows
  readonly #sql: Record<
    | 'chats'
    | 'members'
    | 'messages'
    | 'findings'
    | 'own'
    | 'ownFindings'
    | 'attached'
    | 'before'
    | 'after'
    | 'findingsIn',
    StatementSync
  >

  constructor(db: DatabaseSync, reader: MessageReader) {
    this.#reader = reader
    this.#accounts = new AccountRows(db)
    const own = 'WHERE m.chat_id = ? AND m.sender_id = ?'
    this.#sql = {
      chats: db.prepare('SELECT chat_id FROM chat_participant WHERE account_id = ? ORDER BY chat_id'),
      members: db.prepare('SELECT account_id FROM chat_participant WHERE chat_id = ?'),
      messages: db.prepare(`SELECT ${columns} ${from} WHERE m.chat_id = ? ${order}`),
      findings: db.prepare(`${findingsOf} WHERE m.chat_id = ? ${findingOrder}`),
      own: db.prepare(`SELECT ${columns} ${from} ${own} ${order}`),
      ownFindings: db.prepare(`${findingsOf} ${own} ${findingOrder}`),
      before: db.prepare(beside('<', 'DESC')),
      after: db.prepare(beside('>', 'ASC')),
      findingsIn: db.prepare(`${findingsOf} WHERE m.id = ? ${findingOrder}`),
      attached: db.prepare(
        `SELECT sha256 FROM attachment WHERE message_id = ? AND sha256 IS NOT NULL
          AND (mime LIKE 'image/%' OR mime = 'application/pdf') ORDER BY ordinal`,
      ),
    }
    for (const rows of ['messages', 'own', 'before', 'after'] as const) this.#sql[rows].setReturnArrays(true)
  }

  /**
   * All messages of the chats with these accounts (`c-…`) alone, chat by chat and each in order of time, and of chats of several
   * people only those that these accounts wrote, and the owner's turns right before and after them. Unknown accounts have none.
   */
  *of(accounts: readonly string[]): Iterable<EvidenceMessage> {
    const rowIds = this.#rowIds(accounts)
    const chats = this.#chatsOfAll(rowIds)
    for (const chat of [...chats].sort((a, b) => this.#compareChats(a, b)))
      if (this.#isPrivate(chat, rowIds)) yield* this.#messages(chat, rowIds)
      else yield* this.#groupMessages(chat, rowIds)
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

  *#messages(chat: number, accounts: ReadonlySet<number>): Iterable<EvidenceMessage> {
    const found = groupFindings(this.#sql.findings.all(chat))
    for (const row of this.#sql.messages.iterate(chat) as unknown as Iterable<MessageRow>)
      yield this.#toMessage(row, found, { accounts, group: false, addressed: false })
  }

  /** What the accounts wrote in a chat of several people, and each message of the owner's to which they answered, or which answered them, once. */
  *#groupMessages(chat: number, accounts: ReadonlySet<number>): Iterable<EvidenceMessage> {
    const given = new Set<number>()
    for (const account of accounts) {
      const found = groupFindings(this.#sql.ownFindings.all(chat, account))
      for (const row of this.#sql.own.iterate(chat, account) as unknown as Iterable<MessageRow>) {
        const beside = (side: 'before' | 'after') => (found.has(row[0]) ? this.#ownerBeside(row, accounts, side) : null)
        const [before, after] = [beside('before'), beside('after')]
        yield* this.#ownersOnce(before, accounts, given)
        yield this.#toMessage(row, found, { accounts, group: true, addressed: before !== null || after !== null })
        yield* this.#ownersOnce(after, accounts, given)
      }
    }
  }

  *#ownersOnce(row: MessageRow | null, accounts: ReadonlySet<number>, given: Set<number>): Iterable<EvidenceMessage> {
    if (row === null || given.has(row[0])) return
    given.add(row[0])
    const found = groupFindings(this.#sql.findingsIn.all(row[0]))
    yield this.#toMessage(row, found, { accounts, group: true, addressed: true })
  }

  /** The owner's message right before or after the contact's turn that this message is of. */
  #ownerBeside(row: MessageRow, accounts: ReadonlySet<number>, side: 'before' | 'after'): MessageRow | null {
    let next = row
    for (let step = 0; step < longestTurn; step++) {
      const [, chat, , sentAt, , , , , , , , , , ord] = next
      const other = this.#sql[side].get(chat, sentAt, ord) as unknown as MessageRow | undefined
      if (!other || Math.abs((other[3] ?? 0) - (row[3] ?? 0)) > answerTime) return null
      if (this.#isOwner(other[2] ?? -1)) return other
      if (!accounts.has(other[2] ?? -1)) return null
      next = other
    }
    return null
  }

  #toMessage(
    row: MessageRow,
    found: ReadonlyMap<number, EvidenceFinding[]>,
    { accounts, ...place }: { accounts: ReadonlySet<number>; group: boolean; addressed: boolean },
  ): EvidenceMessage {
    const [rowId, chatRowId, sender, sentAt, kind, event, forwarded, state, hasText, extras, number, source, prefix] =
      row
    return {
      ...{ rowId, chatRowId, ...place, sentAt, kind, event, state },
      id: this.#reader.publicId(source, prefix, number),
      by: sender === null ? 'nobody' : accounts.has(sender) ? 'contact' : this.#isOwner(sender) ? 'owner' : 'other',
      forwarded: forwarded === 1,
      hasText: hasText === 1,
      attached: extras & extraBits.attachment ? this.#attachedTo(rowId) : [],
      findings: found.get(rowId) ?? [],
    }
  }

  #attachedTo(rowId: number): string[] {
    return this.#sql.attached.all(rowId).map((row) => String(row.sha256))
  }

  #isOwner(account: number): boolean {
    return this.#reader.accounts.get(account)?.isOwner ?? false
  }
}

function groupFindings(rows: readonly Row[]): Map<number, EvidenceFinding[]> {
  const found = new Map<number, EvidenceFinding[]>()
  for (const row of rows) {
    const finding: EvidenceFinding = {
      kind: String(row.kind),
      value: row.value as string | null,
      attributes: JSON.parse(String(row.attributes)) as EvidenceFinding['attributes'],
      confidence: row.confidence as EvidenceFinding['confidence'],
      verdict: row.verdict as EvidenceFinding['verdict'],
      rule: String(row.rule),
      start: Number(row.start),
    }
    const own = found.get(Number(row.message_id))
    if (own) own.push(finding)
    else found.set(Number(row.message_id), [finding])
  }
  return found
}
