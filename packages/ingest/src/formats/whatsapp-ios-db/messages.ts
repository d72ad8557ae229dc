import type { Account, Message } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { cocoaSeconds, storedTime } from '../../database/instant.ts'
import { newMessage } from '../../database/new-message.ts'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, printed, textOf } from '../../database/sql-values.ts'
import { type TableRow, tableRow } from '../../database/table-rows.ts'
import { earliestTime } from '../../whatsapp/earliest-time.ts'
import { readJid } from '../../whatsapp/jid.ts'
import { MessageDraft } from '../../whatsapp/message-draft.ts'
import type { People } from '../../whatsapp/people.ts'
import type { RowGaps } from '../../whatsapp/row-gaps.ts'
import { storedText } from '../../whatsapp/stored-text.ts'
import { type ChatEntry, type Chats, orphan } from './chats.ts'
import { addMediaItem, mediaColumns } from './media-item.ts'
import { type MessageType, messageType } from './message-types.ts'
import { readNotice } from './notice.ts'
import { addReceiptInfo } from './receipt-info.ts'

export const messageColumns = [
  'zchatsession',
  'zgroupmember',
  'zmediaitem',
  'zmessageinfo',
  'zparentmessage',
  'zisfromme',
  'zmessagetype',
  'zgroupeventtype',
  'zflags',
  'zsort',
  'zfromjid',
  'ztext',
  'zmessagedate',
] as const
type MessageRow = TableRow<(typeof messageColumns)[number]>
type MessageValues = MessageRow['values']

/** Both bits are set in a forwarded message (dossier 7). */
const forwardedBits = 0x180

/** Rows of `ZWAMESSAGE`. */
export class Messages {
  readonly #tables: Tables
  readonly #people: People
  readonly #owner: Account
  readonly #chats: Chats
  readonly #reading: DatabaseReading
  readonly #gaps: RowGaps

  constructor(parts: {
    tables: Tables
    people: People
    owner: Account
    chats: Chats
    reading: DatabaseReading
    gaps: RowGaps
  }) {
    this.#tables = parts.tables
    this.#people = parts.people
    this.#owner = parts.owner
    this.#chats = parts.chats
    this.#reading = parts.reading
    this.#gaps = parts.gaps
  }

  take(row: MessageRow): void {
    const message = this.#read(row)
    this.#gaps.see(row.locator.number, message.sentAt)
    this.#reading.message(message)
  }

  takeRecovered(row: MessageRow): void {
    this.#reading.message(this.#read(row))
  }

  /** A row as a message, whose chat is announced. */
  #read({ values, locator }: MessageRow): Message {
    const chat = this.#chatOf(values.zchatsession, locator)
    const code = numberOf(values.zmessagetype)
    const type = code === null ? null : messageType(code)
    const { text, isDamaged } = storedText(values.ztext)
    if (isDamaged) this.#reading.tally.count('invalid-encoding', locator)
    const jid = type?.kind === 'system' ? null : this.#senderJid(values, chat)
    const isOwn = numberOf(values.zisfromme) === 1
    const draft = new MessageDraft(
      newMessage({
        chat: chat.chat.key,
        sender: type?.kind === 'system' ? null : isOwn ? this.#owner : this.#people.of(jid),
        kind: type?.kind ?? 'other',
        event: type?.event ?? null,
        time: storedTime(values.zmessagedate, cocoaSeconds, earliestTime),
        text,
        state: type?.event === 'message-deleted' ? 'deleted-flagged' : 'live',
        forwarded: ((numberOf(values.zflags) ?? 0) & forwardedBits) === forwardedBits,
        order: numberOf(values.zsort) || locator.number,
        locator,
      }),
    )
    if (!isOwn) draft.note('senderLid', this.#people.lidOf(jid))
    return this.#complete(draft, values, type, chat)
  }

  #complete(draft: MessageDraft, values: MessageValues, type: MessageType | null, chat: ChatEntry): Message {
    const { message } = draft
    const code = printed(values.zmessagetype)
    if (code !== '0') draft.note('type', code ?? 'none')
    if (type === null) draft.unknown.push(`message type ${code ?? 'none'}`)
    if (type?.kind === 'system')
      readNotice(draft, values, { chat, people: this.#people, member: this.#chats.member(values.zgroupmember) })
    if (type?.kind === 'call') message.call = { durationSeconds: null, outcome: 'unknown' }
    const media = tableRow(this.#tables.get('zwamediaitem'), numberOf(values.zmediaitem), mediaColumns)
    if (media) addMediaItem(draft, media, this.#people)
    const info = tableRow(this.#tables.get('zwamessageinfo'), numberOf(values.zmessageinfo), ['zreceiptinfo'])
    if (info?.zreceiptinfo instanceof Uint8Array)
      addReceiptInfo(draft, info.zreceiptinfo, { people: this.#people, owner: this.#owner })
    draft.note('parentRow', printed(values.zparentmessage))
    this.#reading.tally.countUnknown(draft.unknown, message.locator)
    return draft.finished()
  }

  /** In groups the member; the address in the row is then the group's. */
  #senderJid(values: MessageValues, chat: ChatEntry): string | null {
    const member = this.#chats.member(values.zgroupmember)
    if (member !== null) return member
    const from = textOf(values.zfromjid)
    return readJid(from)?.kind === 'group' ? null : (from ?? (chat.peer ? chat.jid : null))
  }

  #chatOf(row: SqlValue, locator: MessageRow['locator']): ChatEntry {
    const known = this.#chats.byRow(row)
    if (known) return known
    const made = orphan(row)
    // Of a recovered row the chat's number can be lost.
    if (row !== null) this.#reading.tally.count('orphaned-rows', locator)
    this.#reading.chat(made.chat)
    return made
  }
}
