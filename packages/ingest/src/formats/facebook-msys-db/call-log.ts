import type { Batch, CallOutcome } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { isTimeOf, storedTime, unixMilliseconds } from '../../database/instant.ts'
import { knownDetails, newMessage } from '../../database/new-message.ts'
import type { Databases } from '../../database/read-database.ts'
import { numberOf, printed } from '../../database/sql-values.ts'
import type { TableRow } from '../../database/table-rows.ts'
import { messengerStart } from '../../meta/plausible-time.ts'
import type { People } from './people.ts'
import type { Threads } from './threads.ts'

const columns = [
  ...(['call_timestamp_ms', 'call_duration', 'call_direction', 'call_media_type', 'thread_key'] as const),
  'has_been_seen',
] as const

interface Parts {
  people: People
  threads: Threads
  reading: DatabaseReading
}

const isTime = isTimeOf(unixMilliseconds, messengerStart)

/** `call_direction` (dossier 5). */
const [outgoing, incoming] = [1, 2]
/** `call_media_type` of a call with picture. */
const video = 2

/** `call_log`. A call may stand in its chat as well, as a message whose title is in the language of the app (dossier 5). */
export function* readCallLog({ tables, recovered }: Databases, parts: Parts): Generator<Batch, void, void> {
  const { reading } = parts
  const table = tables.get('call_log')
  if (!table) return
  yield* reading.records(table, { prefix: 'call_log rowid ', columns }, (row) => takeCall(row, parts))
  const request = { table: 'call_log', columns, valid: { call_timestamp_ms: isTime } }
  yield* reading.recovered(recovered(request), { table, columns, record: 'call' }, (row) => takeCall(row, parts))
}

function takeCall({ values, locator }: TableRow<(typeof columns)[number]>, { people, threads, reading }: Parts): void {
  const key = printed(values.thread_key)
  const chat = threads.server(key)
  const direction = numberOf(values.call_direction)
  if (direction !== outgoing && direction !== incoming)
    reading.tally.countUnknown([`call_direction ${printed(values.call_direction)}`], locator)
  const other = key !== null && people.isContact(key) ? people.of(key) : null
  const durationSeconds = numberOf(values.call_duration)
  reading.chat(chat)
  reading.message(
    newMessage({
      chat: chat.key,
      sender: direction === outgoing ? people.owner : direction === incoming ? other : null,
      time: storedTime(values.call_timestamp_ms, unixMilliseconds, messengerStart),
      locator,
      kind: 'call',
      call: { durationSeconds, outcome: outcomeOf(durationSeconds, direction) },
      eventDetails: knownDetails({
        media: numberOf(values.call_media_type) === video ? 'video' : printed(values.call_media_type),
        direction: printed(values.call_direction),
        seen: printed(values.has_been_seen),
      }),
    }),
  )
}

/** How a call that did not last ended is not in the table. */
function outcomeOf(seconds: number | null, direction: number | null): CallOutcome {
  if (seconds !== null && seconds > 0) return 'answered'
  return direction === outgoing && seconds === 0 ? 'no-answer' : 'unknown'
}
