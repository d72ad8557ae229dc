import type { Account, Attachment, Batch, Call, Reaction } from '@casethread/model'
import { isObject, type JsonObject, jsonObject, jsonValue } from '../../containers/json-value.ts'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { isTimeOf, storedTime, unixMilliseconds } from '../../database/instant.ts'
import { knownDetails, namedFile, newMessage } from '../../database/new-message.ts'
import type { Databases } from '../../database/read-database.ts'
import { numberOf, printed, textOf } from '../../database/sql-values.ts'
import type { TableRow } from '../../database/table-rows.ts'
import type { Limits } from '../../limits.ts'
import { messengerStart } from '../../meta/plausible-time.ts'
import { withLink } from '../../meta/shared-link.ts'
import { type MessageType, messageType, placeholderType, unsentTypes } from './message-types.ts'
import type { People } from './people.ts'
import type { Threads } from './threads.ts'

const columns = [
  ...(['msg_id', 'thread_key', 'text', 'sender', 'timestamp_ms', 'msg_type', 'attachments', 'shares'] as const),
  ...(['snippet', 'sticker_id', 'generic_admin_message_extensible_data'] as const),
] as const
type Column = (typeof columns)[number]
type Values = Readonly<Record<Column, SqlValue>>

interface Parts {
  people: People
  threads: Threads
  reading: DatabaseReading
  reactions: ReadonlyMap<string, Reaction[]>
  limits: Limits
}

const isTime = isTimeOf(unixMilliseconds, messengerStart)

const unknownType: MessageType = { kind: 'system', event: 'other' }

/** Turns the rows of `messages` into messages. */
export class MessageReader {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  *read(databases: Databases): Generator<Batch, void, void> {
    const { reading } = this.#parts
    const table = databases.tables.get('messages')
    yield* reading.records(table, { prefix: 'messages rowid ', columns }, (row) => this.#takeRow(row))
    const request = {
      table: 'messages',
      columns,
      identity: ['msg_id'],
      valid: { timestamp_ms: isTime },
    }
    yield* reading.recovered(databases.recovered(request), { table, columns }, (row) => this.#takeRow(row))
  }

  #takeRow(row: TableRow<Column>): void {
    if (numberOf(row.values.msg_type) === placeholderType) this.#parts.reading.skip('placeholder', row.locator)
    else this.#take(row)
  }

  #take({ values, locator }: TableRow<Column>): void {
    const { threads, reading, reactions } = this.#parts
    const chat = threads.chat(textOf(values.thread_key))
    const code = numberOf(values.msg_type)
    const type = messageType(code)
    if (type === null) reading.tally.countUnknown([`msg_type ${printed(values.msg_type)}`], locator)
    const { kind, event, outcome } = type ?? unknownType
    const admin = this.#json(values.generic_admin_message_extensible_data)
    const share = this.#share(values)
    const attachments = this.#attachments(values)
    const isUnsent = event === 'message-unsent'
    const sender = this.#sender(values)
    const isNotice = kind === 'system' && !isUnsent
    const text = withLink(textOf(values.text), share?.link ?? null)
    reading.chat(chat)
    reading.message(
      newMessage({
        chat: chat.key,
        sender: isNotice ? null : sender,
        time: storedTime(values.timestamp_ms, unixMilliseconds, messengerStart),
        locator,
        kind: kind === 'text' && (attachments.length > 0 || values.sticker_id !== null) ? 'media' : kind,
        event,
        eventDetails: knownDetails({
          messageId: textOf(values.msg_id),
          type: code === 0 ? null : printed(values.msg_type),
          sending: code === null ? null : (unsentTypes[code] ?? null),
          snippet: textOf(values.text) === null ? textOf(values.snippet) : null,
          sticker: printed(values.sticker_id),
          shareName: share?.name ?? null,
          shareDescription: share?.description ?? null,
          callerId: admin === null ? null : scalar(admin, 'caller_id'),
          video: admin === null ? null : scalar(admin, 'video'),
          adminData: kind === 'call' ? null : textOf(values.generic_admin_message_extensible_data),
          actor: isNotice ? (sender?.value ?? null) : null,
          sender: sender || isNotice ? null : 'not named in the database',
        }),
        text,
        textSource: text === textOf(values.text) ? null : JSON.stringify([values.text, values.shares]),
        state: isUnsent ? 'deleted-flagged' : 'live',
        attachments,
        call: kind === 'call' ? callOf(admin, outcome ?? 'unknown') : null,
        reactions: reactions.get(textOf(values.msg_id) ?? '') ?? [],
      }),
    )
  }

  /** `{"user_key":"FACEBOOK:…","name":"…"}` (dossier 3). */
  #sender({ sender }: Values): Account | null {
    const found = this.#json(sender)
    return found === null ? null : this.#parts.people.of(scalar(found, 'user_key'), scalar(found, 'name'))
  }

  #share({ shares }: Values): { name: string | null; description: string | null; link: string | null } | null {
    const [first] = this.#list(shares)
    if (first === undefined) return null
    return { name: scalar(first, 'name'), description: scalar(first, 'description'), link: scalar(first, 'href') }
  }

  #attachments({ attachments }: Values): Attachment[] {
    return this.#list(attachments).map((one) => namedFile(scalar(one, 'filename'), null, scalar(one, 'mime_type')))
  }

  #json(value: SqlValue): JsonObject | null {
    return jsonObject(textOf(value), this.#parts.limits)
  }

  #list(value: SqlValue): JsonObject[] {
    const text = textOf(value)
    const list = text === null ? undefined : jsonValue(text, this.#parts.limits)
    return Array.isArray(list) ? list.filter(isObject) : []
  }
}

/** `call_duration` in seconds (dossier 2 and 3). The time of the row is the call's end; it is kept as found. */
function callOf(admin: JsonObject | null, outcome: Call['outcome']): Call {
  const seconds = admin === null ? null : Number(scalar(admin, 'call_duration') ?? Number.NaN)
  const durationSeconds = seconds !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : null
  return { durationSeconds, outcome: outcome === 'unknown' && durationSeconds ? 'answered' : outcome }
}

/** A string, number or flag as text; null for anything else. Ids are strings in this JSON. */
function scalar(object: JsonObject, key: string): string | null {
  const value = object[key]
  if (typeof value === 'string') return value || null
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}
