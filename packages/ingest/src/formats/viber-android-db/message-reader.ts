import type { Account, Batch, Location, Reaction } from '@casethread/model'
import type { SqlValue, Table } from '../../containers/sqlite/database.ts'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { isTimeOf, storedTime, unixMilliseconds } from '../../database/instant.ts'
import { knownDetails, namedFile, newMessage } from '../../database/new-message.ts'
import type { Databases } from '../../database/read-database.ts'
import { numberOf, printed, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import type { TableRow } from '../../database/table-rows.ts'
import type { Limits } from '../../limits.ts'
import { unnamedOwner, viberStart } from '../../viber/viber-account.ts'
import { withLink } from '../../viber/viber-text.ts'
import type { Conversations } from './conversations.ts'
import { readMessageInfo } from './message-info.ts'
import { type MimeCode, mimeCode } from './mime-codes.ts'
import type { People } from './people.ts'

/** Of all layouts: those that a database has not are null. */
const columns = [
  ...(['conversation_id', 'thread_id', 'participant_id', 'user_id', 'address', 'msg_date', 'date'] as const),
  ...(['send_type', 'type', 'body', 'description', 'extra_uri', 'extra_mime', 'extra_duration'] as const),
  ...(['location_lat', 'location_lng', 'msg_info', 'quoted_message_data', 'token', 'deleted', 'timebomb'] as const),
  ...(['likes_count', 'my_reaction'] as const),
] as const
type Column = (typeof columns)[number]
type Values = Readonly<Record<Column, SqlValue>>

interface Parts {
  people: People
  conversations: Conversations
  reading: DatabaseReading
  likes: ReadonlyMap<string, Reaction[]>
  limits: Limits
}

/** Turns the rows of `messages` into messages. */
export class MessageReader {
  readonly #parts: Parts
  readonly #owner: Account

  constructor(parts: Parts) {
    this.#parts = parts
    this.#owner = parts.people.owners[0] ?? unnamedOwner
  }

  *read(messages: Table, databases: Pick<Databases, 'recovered'>): Generator<Batch, void, void> {
    const { reading } = this.#parts
    yield* reading.records(messages, { prefix: 'messages rowid ', columns }, (row) => this.#take(row))
    const request = { table: 'messages', columns, valid: { msg_date: isTime, date: isTime } }
    yield* reading.recovered(databases.recovered(request), { table: messages, columns }, (row) => this.#take(row))
  }

  #take(row: TableRow<Column>): void {
    const { conversations, reading, likes, limits } = this.#parts
    const { values, locator } = row
    const chat = conversations.chat(numberOf(values.conversation_id) ?? numberOf(values.thread_id))
    reading.chat(chat)
    const code = this.#code(row)
    const info = readMessageInfo(textOf(values.msg_info), limits)
    const location = locationOf(values)
    const body = textOf(values.body)
    const hasFile = code.hasFile || textOf(values.extra_uri) !== null
    const isNotice = code.kind === 'system' || isNoMessage(values)
    const deleted = numberOf(values.deleted) === 1
    const sender = isNotice ? null : this.#sender(values)
    reading.message(
      newMessage({
        chat: chat.key,
        sender,
        time: storedTime(values.msg_date ?? values.date, unixMilliseconds, viberStart),
        locator,
        kind: isNotice ? 'system' : location ? 'location' : hasFile && code.kind === 'text' ? 'media' : code.kind,
        event: deleted ? 'message-deleted' : isNotice ? (code.event ?? 'other') : null,
        eventDetails: knownDetails({
          ...detailsOf(values),
          linkOrTitle: body === null ? null : info.link,
          extraMime: code.kind === 'text' ? null : printed(values.extra_mime),
          sender: sender || isNotice ? null : 'not named in the database',
        }),
        text: body ?? withLink(info.text ?? textOf(values.description), info.link),
        textSource: body === null ? textOf(values.msg_info) : null,
        state: deleted ? 'deleted-flagged' : 'live',
        attachments: hasFile ? [namedFile(info.fileName, textOf(values.extra_uri))] : [],
        location,
        reactions: likes.get(printed(values.token) ?? '') ?? [],
      }),
    )
  }

  #code({ values, locator }: TableRow<Column>): MimeCode {
    const found = printed(values.extra_mime) ?? '0'
    const code = mimeCode(found)
    if (code === null) this.#parts.reading.tally.countUnknown([`extra_mime ${found}`], locator)
    return code ?? unknownCode
  }

  /** `send_type`, in older databases `type`: 0 incoming, 1 outgoing (dossier 3 and 4). */
  #sender(values: Values): Account | null {
    const { people } = this.#parts
    if (numberOf(values.send_type ?? values.type) === 1) return this.#owner
    return (
      people.ofParticipant(numberOf(values.participant_id)) ??
      people.ofId(textOf(values.user_id) ?? textOf(values.address))
    )
  }
}

const unknownCode: MimeCode = { kind: 'other', event: null, hasFile: false }

const isTime = isTimeOf(unixMilliseconds, viberStart)

/** A token of 1 and nothing written: a row that a public reader of such databases takes for no message (dossier 3). */
const isNoMessage = ({ token, body }: Values): boolean => printed(token) === '1' && textOf(body) === null

/** Degrees where they are written with a decimal point. The unit of the whole numbers of newer builds is not known. */
function locationOf({ location_lat, location_lng }: Values): Location | null {
  const [lat, lon] = [numberOf(location_lat), numberOf(location_lng)]
  if (lat === null || lon === null || (Number.isInteger(lat) && Number.isInteger(lon))) return null
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon, name: null } : null
}

const detailsOf = (values: Values) => ({
  token: printedUnlessZero(values.token),
  duration: printedUnlessZero(values.extra_duration),
  selfDestructSeconds: printedUnlessZero(values.timebomb),
  quotedMessage: textOf(values.quoted_message_data),
  ownReaction: printedUnlessZero(values.my_reaction),
  likes: printedUnlessZero(values.likes_count),
  storedLatitude: printedUnlessZero(values.location_lat),
  storedLongitude: printedUnlessZero(values.location_lng),
})
