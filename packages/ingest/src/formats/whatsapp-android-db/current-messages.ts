import type { Account, Message } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { type StoredTime, storedTime, unixMilliseconds } from '../../database/instant.ts'
import { newMessage } from '../../database/new-message.ts'
import { numberOf, printed, textOf } from '../../database/sql-values.ts'
import type { TableRow } from '../../database/table-rows.ts'
import { earliestTime } from '../../whatsapp/earliest-time.ts'
import { MessageDraft } from '../../whatsapp/message-draft.ts'
import type { RowGaps } from '../../whatsapp/row-gaps.ts'
import { storedText } from '../../whatsapp/stored-text.ts'
import { type ChatEntry, orphan } from './chats.ts'
import { isRevoked, isTimerChange, type MessageType, messageType } from './message-types.ts'
import type { SideTables } from './side-tables.ts'
import type { Store } from './store.ts'

export const currentColumns = [
  'chat_row_id',
  'from_me',
  'key_id',
  'sender_jid_row_id',
  'origination_flags',
  'timestamp',
  'message_type',
  'text_data',
  'sort_id',
] as const
type CurrentRow = TableRow<(typeof currentColumns)[number]>

/** Rows of the table `message` (dossier 4). */
export class CurrentMessages {
  readonly #store: Store
  readonly #sides: SideTables
  readonly #reading: DatabaseReading
  readonly #gaps: RowGaps

  constructor(parts: { store: Store; sides: SideTables; reading: DatabaseReading; gaps: RowGaps }) {
    this.#store = parts.store
    this.#sides = parts.sides
    this.#reading = parts.reading
    this.#gaps = parts.gaps
  }

  take(row: CurrentRow): void {
    const { values, locator } = row
    // The first row is made by the app itself and holds nothing (dossier 3 and 4).
    const isSentinel = values.key_id === '-1'
    const message = isSentinel ? null : this.#read(row)
    this.#gaps.see(locator.number, message?.sentAt ?? null)
    if (message) this.#reading.message(message)
    else this.#reading.skip('sentinel', locator)
  }

  /** What stands in other tables is found by the row's number, where that is not lost. */
  takeRecovered(row: CurrentRow): void {
    if (row.values.key_id === '-1') this.#reading.skip('sentinel', row.locator)
    else this.#reading.message(this.#read(row))
  }

  /** A row as a message, whose chat is announced. */
  #read(row: CurrentRow): Message {
    const { values, rowid, locator } = row
    const chat = this.#chatOf(values.chat_row_id, locator)
    const code = numberOf(values.message_type)
    const type = code === null ? null : messageType(code)
    const { text, isDamaged } = storedText(values.text_data)
    if (isDamaged) this.#reading.tally.count('invalid-encoding', locator)
    const isOwn = numberOf(values.from_me) === 1
    const message = newMessage({
      chat: chat.chat.key,
      sender: type?.kind === 'system' ? null : this.#sender(isOwn, values.sender_jid_row_id, chat),
      kind: type?.kind ?? 'other',
      event: type?.event ?? null,
      time: timeOf(values.timestamp),
      text,
      // Bit 0 (dossier 4.1).
      forwarded: ((numberOf(values.origination_flags) ?? 0) & 1) === 1,
      order: numberOf(values.sort_id) || locator.number,
      locator,
    })
    const lid = isOwn ? null : (this.#store.addresses.lid(values.sender_jid_row_id) ?? chat.lid)
    if (code === 0 && lid === null && (rowid === null || !this.#sides.has(rowid))) return message
    return this.#complete(message, { ...row, type, chat, lid })
  }

  #complete(
    message: Message,
    { values, rowid, type, chat, lid }: CurrentRow & { type: MessageType | null; chat: ChatEntry; lid: string | null },
  ): Message {
    const draft = new MessageDraft(message)
    const store = this.#store
    const code = printed(values.message_type)
    if (code !== '0') draft.note('type', code ?? 'none')
    if (type === null) draft.unknown.push(`message type ${code ?? 'none'}`)
    if (rowid !== null) this.#sides.take(rowid, { draft, chat, store })
    if (type && isRevoked(type)) message.state = 'deleted-flagged'
    if (message.kind === 'call') finishCall(draft, store.hasCall(textOf(values.key_id)), code)
    if (message.kind === 'system') finishNotice(draft, store.addresses.listed([values.sender_jid_row_id]), code)
    else draft.note('senderLid', lid)
    this.#reading.tally.countUnknown(draft.unknown, message.locator)
    return draft.finished()
  }

  #sender(isOwn: boolean, row: CurrentRow['values']['sender_jid_row_id'], chat: ChatEntry): Account | null {
    if (isOwn) return this.#store.owner
    return this.#store.addresses.account(row) ?? chat.peer
  }

  #chatOf(row: CurrentRow['values']['chat_row_id'], locator: CurrentRow['locator']): ChatEntry {
    const known = this.#store.chats.byRow(row)
    if (known) return known
    const made = orphan(row)
    // Of a recovered row the chat's number can be lost.
    if (row !== null) this.#reading.tally.count('orphaned-rows', locator)
    this.#reading.chat(made.chat)
    return made
  }
}

/** A call of which `call_log` has a row too is counted there; this row is the notice of it (dossier 4.3, trap 8). */
function finishCall({ message }: MessageDraft, isLogged: boolean, code: string | null): void {
  if (!isLogged) message.call = { durationSeconds: null, outcome: code === '10' ? 'missed' : 'unknown' }
  else Object.assign(message, { kind: 'system', event: 'call-notice', sender: null })
}

/** Who the row names is the one who did it, whatever `from_me` says of a notice (dossier 4.3, trap 1). */
function finishNotice(draft: MessageDraft, actor: string | null, code: string | null): void {
  const { message } = draft
  draft.note('actor', actor)
  if (message.event === null)
    message.event = code !== null && isTimerChange(Number(code)) ? 'settings-changed' : 'other'
}

/** -1 stands for none, as 0 does (dossier 2). */
export const timeOf = (value: Parameters<typeof storedTime>[0]): StoredTime =>
  storedTime(numberOf(value) === -1 ? null : value, unixMilliseconds, earliestTime)
