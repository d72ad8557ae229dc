import type { Batch, EventKind, MessageKind } from '@casethread/model'
import { jsonObject } from '../../containers/json-value.ts'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { type StoredTime, storedTime, unixMilliseconds, unixSeconds } from '../../database/instant.ts'
import { knownDetails, namedFile, newMessage } from '../../database/new-message.ts'
import type { Databases, Tables } from '../../database/read-database.ts'
import { numberOf, printed, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import { type TableRow, tableRow, tableRows, valuesOf } from '../../database/table-rows.ts'
import type { Limits } from '../../limits.ts'
import { viberStart } from '../../viber/viber-account.ts'
import { withLink } from '../../viber/viber-text.ts'
import type { Chats } from './chats.ts'
import type { Contacts } from './contacts.ts'

const eventColumns = ['eventid', 'timestamp', 'contactid', 'chatid', 'direction', 'token'] as const
const messageColumns = [
  ...(['eventid', 'type', 'body', 'subject', 'info', 'clientflag', 'payloadpath', 'stickerid', 'duration'] as const),
] as const
type EventValues = Readonly<Record<(typeof eventColumns)[number], SqlValue>>
type MessageValues = Readonly<Record<(typeof messageColumns)[number], SqlValue>>

interface Parts {
  contacts: Contacts
  chats: Chats
  reading: DatabaseReading
  limits: Limits
}

const eventRequest = { table: 'events', columns: eventColumns, valid: { timestamp: isTime } }
const messageRequest = { table: 'messages', columns: messageColumns }

const noEvent: EventValues = {
  ...{ eventid: null, timestamp: null, contactid: null, chatid: null, direction: null, token: null },
}

/** `Events` are the records; each of them that is a message has a row in `Messages` under the same `EventID`. */
export class EventReader {
  readonly #tables: Tables
  readonly #parts: Parts
  /** Rows of `Messages` by event; those of events met are taken out, so that the others are left at the end. */
  readonly #messages = new Map<number, number>()

  constructor(tables: Tables, parts: Parts) {
    this.#tables = tables
    this.#parts = parts
    for (const { values, locator } of tableRows(tables.get('messages'), '', ['eventid'])) {
      const event = numberOf(values.eventid)
      if (event !== null) this.#messages.set(event, locator.number)
    }
  }

  *read(databases: Pick<Databases, 'recovered'>): Generator<Batch, void, void> {
    const { reading } = this.#parts
    const events = { prefix: 'Events rowid ', columns: eventColumns }
    yield* reading.records(this.#tables.get('events'), events, ({ values, locator }) => {
      const event = numberOf(values.eventid) ?? locator.number
      const row = this.#messages.get(event) ?? null
      this.#messages.delete(event)
      this.#take(values, tableRow(this.#tables.get('messages'), row, messageColumns), locator)
    })
    yield* reading.records(this.#tables.get('messages'), this.#withoutEvent(), ({ values, locator }) =>
      this.#take(noEvent, values, locator),
    )
    yield* this.#recovered(databases)
  }

  /**
   * Rows that are gone from both tables are joined by their event, if both still tell its number. What finds no other half stands
   * alone: a message without time and chat, an event without words.
   */
  *#recovered(databases: Pick<Databases, 'recovered'>): Generator<Batch, void, void> {
    const { reading } = this.#parts
    const left = new Set(databases.recovered(eventRequest))
    const byNumber = new Map([...left].map((row) => [numberOf(row.values[0] ?? null) ?? row.rowid, row]))
    byNumber.delete(null)
    const messages = { table: this.#tables.get('messages'), columns: messageColumns }
    yield* reading.recovered(databases.recovered(messageRequest), messages, ({ values, rowid, locator }) => {
      const event = byNumber.get(numberOf(values.eventid) ?? rowid)
      this.#take(event ? valuesOf(event, eventColumns) : noEvent, values, locator)
      if (event) left.delete(event)
    })
    const events = { table: this.#tables.get('events'), columns: eventColumns, record: 'event' }
    yield* reading.recovered(left, events, ({ values, locator }) => this.#take(values, null, locator))
  }

  /** Messages whose event is gone: the time and the chat are lost with it, the words are not. */
  #withoutEvent() {
    const isRecord = ({ values, locator }: TableRow<(typeof messageColumns)[number]>): boolean => {
      const event = numberOf(values.eventid)
      return event === null || this.#messages.get(event) === locator.number
    }
    return { prefix: 'Messages rowid ', columns: messageColumns, isRecord }
  }

  #take(event: EventValues, message: MessageValues | null, locator: TableRow<string>['locator']): void {
    const { contacts, chats, reading, limits } = this.#parts
    const chat = chats.chat(numberOf(event.chatid))
    reading.chat(chat)
    const type = message === null ? noMessage : typeOf(message)
    if (type.unknown !== null) reading.tally.countUnknown([type.unknown], locator)
    const info = jsonObject(message === null ? null : textOf(message.info), limits)
    const title = typeof info?.Title === 'string' ? info.Title : null
    const body = message === null ? null : (textOf(message.subject) ?? textOf(message.body))
    const direction = numberOf(event.direction)
    const isNotice = type.kind === 'system'
    const sent = direction === null ? null : direction === 0 ? contacts.of(numberOf(event.contactid)) : contacts.owner
    const file = message === null ? null : textOf(message.payloadpath)
    reading.message(
      newMessage({
        chat: chat.key,
        sender: isNotice ? null : sent,
        time: timeOf(event.timestamp),
        locator,
        kind: file !== null && !isNotice ? 'media' : type.kind,
        event: type.event,
        eventDetails: knownDetails({
          token: printedUnlessZero(event.token),
          type: message === null ? 'an event without a message' : type.kind === 'text' ? null : printed(message.type),
          linkTitle: title,
          clientFlag: message === null ? null : printedUnlessZero(message.clientflag),
          sticker: message === null ? null : printedUnlessZero(message.stickerid),
          duration: message === null ? null : printedUnlessZero(message.duration),
          actor: isNotice ? (sent?.value ?? null) : null,
          sender: sent ? null : 'not named in the database',
        }),
        text: message === null ? null : withLink(body, otherText(message, body)),
        state: type.event === 'message-deleted' ? 'deleted-flagged' : 'live',
        edited: numberOf(message?.clientflag ?? null) === editedFlag,
        attachments: file === null ? [] : [namedFile(null, file)],
      }),
    )
  }
}

/** `ClientFlag` of an edited message (dossier 6). */
const editedFlag = 64

interface EventType {
  kind: MessageKind
  event: EventKind | null
  /** How a type of no known meaning is named in the warning. */
  unknown: string | null
}

const noMessage: EventType = { kind: 'other', event: null, unknown: 'an event without a message' }
const notice: EventType = { kind: 'system', event: 'other', unknown: null }

/** `Messages.Type`, from one weak source (dossier 6: text 1, deleted 72, the app's own 0 and 15); what else occurs is kept. */
function typeOf({ type, body }: MessageValues): EventType {
  // A like is a message whose text is the token of the message liked (dossier 6).
  if (/^\d{13,}$/.test(textOf(body) ?? '')) return { kind: 'system', event: 'reaction-notice', unknown: null }
  const code = numberOf(type)
  if (code === 1) return { kind: 'text', event: null, unknown: null }
  if (code === 72) return { kind: 'text', event: 'message-deleted', unknown: null }
  if (code === 0 || code === 15) return notice
  return { kind: textOf(body) === null ? 'other' : 'text', event: null, unknown: `Messages.Type ${printed(type)}` }
}

/** The body where the subject came first: no message with both was seen, but none of the two may be lost. */
const otherText = ({ body }: MessageValues, shown: string | null): string | null =>
  textOf(body) === shown ? null : textOf(body)

function isTime(value: SqlValue): boolean {
  return timeOf(value).timeDoubt === null
}

/** Milliseconds; seconds in the oldest databases, told by their size (dossier 2). */
function timeOf(value: SqlValue): StoredTime {
  const found = numberOf(value)
  return storedTime(value, found !== null && found < 100_000_000_000 ? unixSeconds : unixMilliseconds, viberStart)
}
