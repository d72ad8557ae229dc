import type { Account, Batch, Location, MessageKind } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { cocoaSeconds, isTimeOf, type StoredTime, storedTime } from '../../database/instant.ts'
import { knownDetails, namedFile, newMessage } from '../../database/new-message.ts'
import type { Databases, Tables } from '../../database/read-database.ts'
import { numberOf, printed, printedUnlessZero, textOf, writtenOf } from '../../database/sql-values.ts'
import { type TableRow, tableRow } from '../../database/table-rows.ts'
import type { Limits } from '../../limits.ts'
import { viberStart } from '../../viber/viber-account.ts'
import type { CallLog } from './call-log.ts'
import type { Conversations } from './conversations.ts'
import type { Members } from './members.ts'
import { type Metadata, readMetadata } from './metadata.ts'

const columns = [
  ...(['zdate', 'zstatedate', 'zstate', 'ztext', 'zsystemtype', 'zmetadata', 'zconversation', 'zattachment'] as const),
  ...([
    'zlocation',
    'zphonenumindex',
    'zbeingdeleted',
    'ztimebombduration',
    'ztimebombtimestamp',
    'zlikescount',
  ] as const),
] as const
type Values = Readonly<Record<(typeof columns)[number], SqlValue>>

interface Parts {
  members: Members
  conversations: Conversations
  reading: DatabaseReading
  callLog: CallLog
  limits: Limits
}

/** `ZSTATE` of what was received; every other state is one of sending (dossier 5: `send`, `delivered` …). */
const incomingState = 'received'

/** Turns the rows of `ZVIBERMESSAGE` into messages. */
export class MessageReader {
  readonly #tables: Tables
  readonly #parts: Parts

  constructor(tables: Tables, parts: Parts) {
    this.#tables = tables
    this.#parts = parts
  }

  *read(databases: Pick<Databases, 'recovered'>): Generator<Batch, void, void> {
    const { reading } = this.#parts
    const table = this.#tables.get('zvibermessage')
    yield* reading.records(table, { prefix: 'ZVIBERMESSAGE Z_PK ', columns }, (row) => this.#take(row))
    const request = { table: 'zvibermessage', columns, valid: { zdate: isTime, zstatedate: isTime } }
    yield* reading.recovered(databases.recovered(request), { table, columns }, (row) => this.#take(row))
  }

  #take({ values, rowid, locator }: TableRow<(typeof columns)[number]>): void {
    const { conversations, reading, callLog, limits } = this.#parts
    const chat = conversations.chat(numberOf(values.zconversation))
    reading.chat(chat)
    const metadata = readMetadata(writtenOf(values.zmetadata), limits)
    const isCall = rowid !== null && callLog.isShownBy(rowid)
    const systemType = printedUnlessZero(values.zsystemtype)
    const isNotice = isCall || systemType !== null
    if (systemType !== null && !isCall) reading.tally.countUnknown([`ZSYSTEMTYPE ${systemType}`], locator)
    const attachment = this.#attachment(numberOf(values.zattachment), metadata)
    const location = this.#location(numberOf(values.zlocation))
    const text = textOf(values.ztext)
    const time = timeOf(values)
    const deleted = numberOf(values.zbeingdeleted) === 1
    const sender = isNotice ? null : this.#sender(values)
    reading.message(
      newMessage({
        chat: chat.key,
        sender,
        time,
        locator,
        kind: isNotice ? 'system' : kindOf({ location, attachment, metadata }),
        event: deleted ? 'message-deleted' : isCall ? 'call-notice' : isNotice ? 'other' : null,
        eventDetails: knownDetails({
          ...detailsOf(values, metadata),
          otherDate: otherDate(values, time),
          sender: sender || isNotice ? null : 'not named in the database',
        }),
        text: withOptions(text ?? metadata.text, metadata),
        textSource: text === null || metadata.isPoll ? writtenOf(values.zmetadata) : null,
        state: deleted ? 'deleted-flagged' : 'live',
        forwarded: metadata.isForwarded,
        attachments: attachment ? [attachment] : [],
        location,
      }),
    )
  }

  /** The member a message came from; in a chat of two that leaves him out, the other one. */
  #sender({ zstate, zphonenumindex, zconversation }: Values): Account | null {
    const { members, conversations } = this.#parts
    const [owner] = members.owners
    if (textOf(zstate) !== incomingState) return textOf(zstate) === null ? null : (owner ?? null)
    const member = members.of(numberOf(zphonenumindex))
    if (member) return member
    const { kind, participants } = conversations.chat(numberOf(zconversation))
    return kind === 'direct' ? (participants.find(({ value }) => value !== owner?.value) ?? null) : null
  }

  #attachment(row: number | null, { fileName }: Metadata) {
    if (row === null) return null
    const found = tableRow(this.#tables.get('zattachment'), row, ['zname', 'ztype'])
    const stored = found === null ? null : textOf(found.zname)
    return namedFile(fileName ?? stored, stored)
  }

  #location(row: number | null): Location | null {
    const found = tableRow(this.#tables.get('zviberlocation'), row, ['zlatitude', 'zlongitude'])
    if (found === null) return null
    const [lat, lon] = [numberOf(found.zlatitude), numberOf(found.zlongitude)]
    const isPlace = lat !== null && lon !== null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180
    return isPlace ? { lat, lon, name: null } : { lat: null, lon: null, name: null }
  }
}

const isTime = isTimeOf(cocoaSeconds, viberStart)

/**
 * Two dates, of sending and of the last change of state; sources disagree on which is which (the names, against iLEAPP). The
 * earlier one is taken, since a state cannot change before there is a message; both are kept as found.
 */
function timeOf({ zdate, zstatedate }: Values): StoredTime {
  const [date, stateDate] = [zdate, zstatedate].map((value) => storedTime(value, cocoaSeconds, viberStart))
  const known = [date, stateDate].filter((time) => time !== undefined && time.sentAt !== null) as StoredTime[]
  known.sort((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0))
  return known[0] ?? (date as StoredTime)
}

const otherDate = ({ zdate, zstatedate }: Values, { sentAtRaw }: StoredTime): string | null =>
  [zdate, zstatedate].map(printed).find((date) => date !== sentAtRaw) ?? null

function kindOf({
  location,
  attachment,
  metadata,
}: {
  location: Location | null
  attachment: object | null
  metadata: Metadata
}): MessageKind {
  if (metadata.isPoll) return 'poll'
  if (location) return 'location'
  return attachment ? 'media' : 'text'
}

const withOptions = (text: string | null, { pollOptions }: Metadata): string | null =>
  pollOptions.length === 0 ? text : [text, ...pollOptions].filter((line) => line !== null).join('\n')

const detailsOf = (values: Values, { quotedName, quotedText, pinAction }: Metadata) => ({
  deliveryState: textOf(values.zstate),
  systemType: printedUnlessZero(values.zsystemtype),
  selfDestructSeconds: printedUnlessZero(values.ztimebombduration),
  selfDestructAt: printedUnlessZero(values.ztimebombtimestamp),
  likes: printedUnlessZero(values.zlikescount),
  quotedName,
  quotedText,
  pinAction,
})
