import type { Message } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { newMessage } from '../../database/new-message.ts'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, printed, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import { tableRow } from '../../database/table-rows.ts'
import { MessageDraft } from '../../whatsapp/message-draft.ts'
import type { RowGaps } from '../../whatsapp/row-gaps.ts'
import { storedText } from '../../whatsapp/stored-text.ts'
import { type ChatEntry, orphan } from './chats.ts'
import { timeOf } from './current-messages.ts'
import { addContent, addNotice } from './legacy-content.ts'
import type { LegacyRow } from './legacy-row.ts'
import { isRevoked, type MessageType, messageType } from './message-types.ts'
import type { SideTables } from './side-tables.ts'
import type { Store } from './store.ts'

const quotedColumns = [
  'key_id',
  'key_remote_jid',
  'key_from_me',
  'remote_resource',
  'data',
  'timestamp',
  'media_wa_type',
] as const

/** Rows of the table `messages` of versions up to about 2020 (dossier 3). */
export class LegacyMessages {
  readonly #store: Store
  readonly #quotes: ReturnType<Tables['get']>
  readonly #sides: SideTables
  readonly #reading: DatabaseReading
  readonly #gaps: RowGaps
  readonly #isKnown: (row: LegacyRow) => boolean

  /** @param parts.isKnown whether the newer table holds the same message */
  constructor(parts: {
    store: Store
    tables: Tables
    sides: SideTables
    reading: DatabaseReading
    gaps: RowGaps
    isKnown: (row: LegacyRow) => boolean
  }) {
    this.#store = parts.store
    this.#quotes = parts.tables.get('messages_quotes')
    this.#sides = parts.sides
    this.#reading = parts.reading
    this.#gaps = parts.gaps
    this.#isKnown = parts.isKnown
  }

  take(row: LegacyRow): void {
    const { locator } = row
    const reason = this.#reasonToSkip(row)
    const message = reason === null ? this.#read(row) : null
    this.#gaps.see(locator.number, message?.sentAt ?? null)
    if (message) this.#reading.message(message)
    if (reason !== null) this.#reading.skip(reason, locator)
  }

  takeRecovered(row: LegacyRow): void {
    const reason = this.#reasonToSkip(row)
    if (reason === null) this.#reading.message(this.#read(row))
    else this.#reading.skip(reason, row.locator)
  }

  #reasonToSkip(row: LegacyRow): string | null {
    if (row.values.key_remote_jid === '-1') return 'sentinel'
    return this.#isKnown(row) ? 'also-in-message' : null
  }

  /** A row as a message, whose chat is announced. */
  #read(row: LegacyRow): Message {
    const { values, rowid, locator } = row
    const chat = this.#chatOf(textOf(values.key_remote_jid))
    const isNotice = isSystemRow(values)
    const code = numberOf(values.media_wa_type)
    const type = isNotice ? notice : code === null ? null : messageType(code)
    const draft = this.#draft(row, chat, type)
    addContent(draft, values, this.#store)
    if (type === null) draft.unknown.push(`message type ${printed(values.media_wa_type) ?? 'none'}`)
    if (type && isRevoked(type)) draft.message.state = 'deleted-flagged'
    if (isNotice) addNotice(draft, values, this.#store)
    this.#addQuote(draft, values, chat)
    if (rowid !== null) this.#sides.take(rowid, { draft, chat, store: this.#store })
    this.#reading.tally.countUnknown(draft.unknown, locator)
    return draft.finished()
  }

  #chatOf(jid: string | null): ChatEntry {
    const chat = jid === null ? orphan(null) : this.#store.chats.byJid(jid)
    this.#reading.chat(chat.chat)
    return chat
  }

  #draft({ values, locator }: LegacyRow, chat: ChatEntry, type: MessageType | null): MessageDraft {
    const { text, isDamaged } = storedText(values.data)
    if (isDamaged) this.#reading.tally.count('invalid-encoding', locator)
    const message = newMessage({
      chat: chat.chat.key,
      sender: type?.kind === 'system' ? null : this.#sender(values, chat),
      kind: type?.kind ?? 'other',
      event: type?.event ?? null,
      time: timeOf(values.timestamp),
      text,
      forwarded: ((numberOf(values.forwarded) ?? 0) & 1) === 1,
      locator,
    })
    return new MessageDraft(message)
  }

  #sender(values: Pick<LegacyRow['values'], 'key_from_me' | 'remote_resource'>, chat: ChatEntry): Message['sender'] {
    if (numberOf(values.key_from_me) === 1) return this.#store.owner
    return this.#store.addresses.people.of(textOf(values.remote_resource)) ?? chat.peer
  }

  /** `messages_quotes` holds a frozen copy of the message answered. */
  #addQuote(draft: MessageDraft, values: LegacyRow['values'], chat: ChatEntry): void {
    const row = numberOf(values.quoted_row_id)
    const quote = row === null || row === 0 ? null : tableRow(this.#quotes, row, quotedColumns)
    if (!quote) return
    draft.message.replyTo = textOf(quote.key_id)
    draft.note('quotedText', textOf(quote.data))
    draft.note('quotedSender', this.#sender(quote, chat)?.value ?? null)
    draft.note('quotedAt', printedUnlessZero(quote.timestamp))
    draft.note('quotedType', printed(quote.media_wa_type))
  }
}

const notice: MessageType = { kind: 'system', event: null }

/** Status 6 marks a row that the app made; calls have it too, but a type of their own (dossier 3.2 and 3.3). */
const isSystemRow = ({ status, media_wa_type }: Pick<LegacyRow['values'], 'status' | 'media_wa_type'>): boolean =>
  numberOf(status) === 6 && (numberOf(media_wa_type) ?? 0) === 0
