import type { Account, Batch, Chat, MessageKind, ParseTotals } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { devicePaths } from '../../database/device-paths.ts'
import { holdsTables } from '../../database/holds-tables.ts'
import { isTimeOf, storedTime, unixMilliseconds } from '../../database/instant.ts'
import { knownDetails, namedFile, newMessage } from '../../database/new-message.ts'
import { type Databases, readDatabase } from '../../database/read-database.ts'
import { numberOf, printed, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import type { TableRow } from '../../database/table-rows.ts'
import { tellUnreadTables } from '../../database/unread-tables.ts'
import type { Format, Head, ParseContext, Source, Verdict } from '../../format.ts'
import { toPlainText } from '../../skype/plain-text.ts'
import { skypeStart } from '../../skype/sent-at.ts'
import { LivePeople } from './live-people.ts'

/** `live:….db` of Skype 8 on Android, of about 2018. */
export const skypeLiveDb = {
  id: 'skype-live-db',
  title: 'Skype 8 database of Android, about 2018 (live:….db)',
  app: 'skype',
  sniff: sniffSkypeLiveDb,
  parse: parseSkypeLiveDb,
  attachmentPaths: devicePaths,
} satisfies Format

const columns = [
  ...(['conversation_link', 'person_id', 'content', 'time', 'duration', 'is_sender_me', 'message_type'] as const),
  ...(['status', 'device_gallery_path', 'type'] as const),
] as const
type Column = (typeof columns)[number]

const needed = {
  chatitem: ['conversation_link', 'person_id', 'content', 'time', 'is_sender_me', 'message_type'],
  person: ['entry_id'],
}

function sniffSkypeLiveDb(head: Pick<Head, 'database'>): Verdict {
  return holdsTables(head, needed) ? 'certain' : 'no'
}

function parseSkypeLiveDb(
  source: Source,
  { limits }: Pick<ParseContext<undefined>, 'limits'>,
): AsyncGenerator<Batch, ParseTotals, void> {
  return readDatabase(source, limits, readTables)
}

async function* readTables(databases: Databases, reading: DatabaseReading): AsyncGenerator<Batch, void, void> {
  const { tables } = databases
  const people = new LivePeople(tables)
  reading.owners(people.owner ? [people.owner] : [])
  const table = tables.get('chatitem')
  yield* reading.records(table, { prefix: 'chatItem rowid ', columns }, (row) => take(row, people, reading))
  const request = { table: 'chatitem', columns, valid: { time: isTime } }
  yield* reading.recovered(databases.recovered(request), { table, columns }, (row) => take(row, people, reading))
  tellUnreadTables(tables, ['sms_messages'], reading)
}

const isTime = isTimeOf(unixMilliseconds, skypeStart)

/** `message_type` (dossier 3): 3 a call; 10, 11 and 17 text and media, of which the columns filled tell which. */
const callType = 3
const writtenTypes = [10, 11, 17]

function take({ values, locator }: TableRow<Column>, people: LivePeople, reading: DatabaseReading): void {
  const type = numberOf(values.message_type)
  if (type === null || (type !== callType && !writtenTypes.includes(type)))
    reading.tally.countUnknown([`message_type ${printed(values.message_type)}`], locator)
  const chat: Chat = people.chat(textOf(values.conversation_link))
  const sender = senderOf(values, people)
  const file = textOf(values.device_gallery_path)
  const content = textOf(values.content)
  const { text, quote } = toPlainText(content ?? '')
  reading.chat(chat)
  reading.message(
    newMessage({
      chat: chat.key,
      sender,
      time: storedTime(values.time, unixMilliseconds, skypeStart),
      locator,
      kind: kindOf(type, file, text),
      text: text === '' ? null : text,
      textSource: content === text ? null : content,
      attachments: file === null ? [] : [namedFile(null, file)],
      // Public readers disagree on the unit of `duration`, and on whether `time` is the call's beginning or its end.
      call: type === callType ? { durationSeconds: null, outcome: 'unknown' } : null,
      replyTo: quote?.messageId ?? null,
      eventDetails: knownDetails({
        storedDuration: printedUnlessZero(values.duration),
        messageType: printed(values.message_type),
        status: printed(values.status),
        sender: sender ? null : (textOf(values.person_id) ?? 'not named in the database'),
      }),
    }),
  )
}

function senderOf(values: Readonly<Record<Column, SqlValue>>, people: LivePeople): Account | null {
  const named = people.of(textOf(values.person_id))
  return numberOf(values.is_sender_me) === 1 ? (people.owner ?? named) : named
}

function kindOf(type: number | null, file: string | null, text: string): MessageKind {
  if (type === callType) return 'call'
  if (file !== null) return 'media'
  return text === '' ? 'other' : 'text'
}
