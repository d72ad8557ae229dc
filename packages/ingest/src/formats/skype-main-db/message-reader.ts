import type { Attachment, Batch } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { isTimeOf, type StoredTime, storedTime, unixMilliseconds, unixSeconds } from '../../database/instant.ts'
import { knownDetails, newMessage } from '../../database/new-message.ts'
import type { Databases, Tables } from '../../database/read-database.ts'
import { numberOf, printed, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import type { TableRow } from '../../database/table-rows.ts'
import type { Limits } from '../../limits.ts'
import type { Content } from '../../skype/content.ts'
import { skypeStart } from '../../skype/sent-at.ts'
import type { CallTable } from './call-table.ts'
import type { Conversations } from './conversations.ts'
import { isCallType, readBody } from './message-types.ts'
import type { People } from './people.ts'
import type { SmsTable } from './sms-table.ts'
import type { TransferTable } from './transfer-table.ts'

const columns = [
  ...(['convo_id', 'chatname', 'author', 'from_dispname', 'timestamp', 'timestamp__ms', 'type'] as const),
  ...(['chatmsg_type', 'body_xml', 'identities', 'reason', 'leavereason', 'edited_by', 'edited_timestamp'] as const),
  ...(['guid', 'dialog_partner', 'call_guid', 'sending_status', 'chatmsg_status', 'remote_id'] as const),
] as const
type Column = (typeof columns)[number]
type Values = Readonly<Record<Column, SqlValue>>

interface Parts {
  people: People
  conversations: Conversations
  reading: DatabaseReading
  transfers: TransferTable
  sms: SmsTable
  calls: CallTable
  limits: Limits
}

/** Turns the rows of `Messages` into messages. */
export class MessageReader {
  readonly #tables: Tables
  readonly #parts: Parts

  constructor(tables: Tables, parts: Parts) {
    this.#tables = tables
    this.#parts = parts
  }

  *read(databases: Pick<Databases, 'recovered'>): Generator<Batch, void, void> {
    const { reading } = this.#parts
    const table = this.#tables.get('messages')
    yield* reading.records(table, { prefix: 'Messages rowid ', columns }, (row) => this.#take(row))
    const request = { table: 'messages', columns, valid: { timestamp: isTime } }
    yield* reading.recovered(databases.recovered(request), { table, columns }, (row) => this.#take(row))
  }

  #take(row: TableRow<Column>): void {
    const { people, conversations, reading, transfers } = this.#parts
    const { values, locator } = row
    const chat = conversations.chat(numberOf(values.convo_id), textOf(values.chatname))
    reading.chat(chat)
    const content = this.#content(row)
    const body = textOf(values.body_xml)
    const isEdited = printedUnlessZero(values.edited_timestamp) !== null
    // A message that its sender removed is one that was edited and holds nothing any more (dossier 2.4).
    const deleted = isEdited && body === null
    const isNotice = content.kind === 'system'
    const author = people.of(textOf(values.author), textOf(values.from_dispname))
    const text = content.text === '' ? null : content.text
    const files = transfers.filesOf(printed(values.guid))
    reading.message(
      newMessage({
        chat: chat.key,
        sender: isNotice ? null : author,
        time: timeOf(values),
        locator,
        kind: content.kind,
        event: deleted ? 'message-deleted' : content.event,
        eventDetails: knownDetails({
          ...content.details,
          ...this.#details(values, content),
          actor: isNotice ? textOf(values.author) : null,
          sender: author || isNotice ? null : (textOf(values.author) ?? 'not named in the database'),
        }),
        text,
        textSource: body === text ? null : body,
        state: deleted ? 'deleted-flagged' : 'live',
        edited: isEdited || content.edited,
        attachments: merged(content.attachments, files),
        call: content.call,
        location: content.location,
        replyTo: content.replyTo,
      }),
    )
  }

  #content({ values, rowid, locator }: TableRow<Column>): Content {
    const { reading, calls, sms, limits } = this.#parts
    const type = numberOf(values.type)
    const content = textOf(values.body_xml) ?? ''
    const raw = { type: '', content, properties: {}, value: {}, limits }
    const read = readBody(type, numberOf(values.chatmsg_type), raw)
    if (!read.isKnown) reading.tally.countUnknown([`Messages.type ${printed(values.type)}`], locator)
    if (isCallType(type)) calls.toldByMessage(textOf(values.call_guid))
    if (rowid !== null) sms.toldByMessage(rowid)
    return read.content
  }

  #details(values: Values, { kind }: Content): Record<string, string | null> {
    const type = numberOf(values.type)
    return {
      type: type === 61 ? null : printed(values.type),
      chatMessageType: type === 61 ? null : printed(values.chatmsg_type),
      ...(kind === 'system' && { target: textOf(values.identities) }),
      reason: textOf(values.reason),
      leaveReason: printedUnlessZero(values.leavereason),
      editedBy: textOf(values.edited_by),
      editTimeSeconds: printedUnlessZero(values.edited_timestamp),
      callGuid: textOf(values.call_guid),
    }
  }
}

const isTime = isTimeOf(unixSeconds, skypeStart)

/** Newer builds have milliseconds beside the seconds (dossier 2.1). */
function timeOf({ timestamp, timestamp__ms }: Values): StoredTime {
  const fine = storedTime(timestamp__ms, unixMilliseconds, skypeStart)
  return fine.sentAt === null ? storedTime(timestamp, unixSeconds, skypeStart) : fine
}

/** The files of the message's own text, with the paths that the transfers know; and transfers that the text does not name. */
function merged(named: readonly Attachment[], transferred: readonly Attachment[]): Attachment[] {
  const others = named.filter(({ name }) => !transferred.some((file) => file.name === name))
  return [...transferred, ...others]
}
