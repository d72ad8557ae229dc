import type { Account, Batch, CallOutcome } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { isTimeOf, storedTime, unixMilliseconds } from '../../database/instant.ts'
import { knownDetails, newMessage } from '../../database/new-message.ts'
import type { Databases } from '../../database/read-database.ts'
import { numberOf, printed, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import type { TableRow } from '../../database/table-rows.ts'
import { viberStart } from '../../viber/viber-account.ts'
import type { Conversations } from './conversations.ts'
import type { People } from './people.ts'

const columns = [
  ...(['call_id', 'number', 'canonized_number', 'viber_call_type', 'date', 'duration', 'type', 'token'] as const),
  ...(['end_reason', 'start_reason', 'group_id', 'conference_info'] as const),
] as const
type Values = Readonly<Record<(typeof columns)[number], SqlValue>>

interface Parts {
  people: People
  conversations: Conversations
  reading: DatabaseReading
}

/** `calls.type` (dossier 3): 1 incoming, 2 outgoing, 3 missed. */
const [incoming, outgoing, missed] = [1, 2, 3]
/** `viber_call_type`: 1 without and 4 with picture (dossier 3). */
const media: Readonly<Record<string, string>> = { 1: 'audio', 4: 'video' }

/** The rows of `calls`, each in the one-to-one chat with its number, or in a chat of its own where there is none. */
export function* readCalls(databases: Databases, parts: Parts): Generator<Batch, void, void> {
  const { reading } = parts
  const table = databases.tables.get('calls')
  if (!table) return
  yield* reading.records(table, { prefix: 'calls rowid ', columns }, (row) => takeCall(row, parts))
  const request = { table: 'calls', columns, valid: { date: isTime } }
  yield* reading.recovered(databases.recovered(request), { table, columns, record: 'call' }, (row) =>
    takeCall(row, parts),
  )
}

const isTime = isTimeOf(unixMilliseconds, viberStart)

function takeCall(
  { values, locator }: TableRow<(typeof columns)[number]>,
  { people, conversations, reading }: Parts,
): void {
  const type = numberOf(values.type)
  if (type === null || ![incoming, outgoing, missed].includes(type))
    reading.tally.countUnknown([`calls.type ${printed(values.type)}`], locator)
  const other = people.ofId(textOf(values.canonized_number) ?? textOf(values.number))
  const chat = conversations.with(other)
  reading.chat(chat)
  const durationSeconds = numberOf(values.duration)
  reading.message(
    newMessage({
      chat: chat.key,
      sender: callerOf(type, other, people),
      time: storedTime(values.date, unixMilliseconds, viberStart),
      locator,
      kind: 'call',
      call: { durationSeconds, outcome: outcomeOf(type, durationSeconds) },
      eventDetails: detailsOf(values),
    }),
  )
}

function callerOf(type: number | null, other: Account | null, { owners }: People): Account | null {
  if (type === outgoing) return owners[0] ?? null
  return type === incoming || type === missed ? other : null
}

/** A call of the owner's that did not last was not answered; why is in `end_reason`, whose values are not known. */
function outcomeOf(type: number | null, seconds: number | null): CallOutcome {
  if (type === missed) return 'missed'
  if (seconds !== null && seconds > 0) return 'answered'
  return type === outgoing && seconds === 0 ? 'no-answer' : 'unknown'
}

const detailsOf = (values: Values) =>
  knownDetails({
    callId: printedUnlessZero(values.call_id),
    media: media[printed(values.viber_call_type) ?? ''] ?? printed(values.viber_call_type),
    type: printed(values.type),
    number: textOf(values.number),
    endReason: printed(values.end_reason),
    startReason: printed(values.start_reason),
    groupId: printedUnlessZero(values.group_id),
    conference: textOf(values.conference_info),
    token: printedUnlessZero(values.token),
  })
