import type { Batch, CallOutcome, Locator } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { isTimeOf, storedTime, unixSeconds } from '../../database/instant.ts'
import { knownDetails, newMessage } from '../../database/new-message.ts'
import type { Databases, Tables } from '../../database/read-database.ts'
import { numberOf, printed, textOf } from '../../database/sql-values.ts'
import { type TableRow, tableRows } from '../../database/table-rows.ts'
import { skypeStart } from '../../skype/sent-at.ts'
import type { Conversations } from './conversations.ts'
import type { People } from './people.ts'

interface Parts {
  people: People
  conversations: Conversations
  reading: DatabaseReading
}

interface Member {
  identity: string | null
  name: string | null
  seconds: number | null
  guid: string | null
}

const columns = [
  ...(['begin_timestamp', 'host_identity', 'is_incoming', 'is_unseen_missed', 'duration', 'topic'] as const),
  ...(['conv_dbid', 'is_conference', 'name', 'partner_handle', 'pstn_number'] as const),
] as const
type Values = Readonly<Record<(typeof columns)[number], SqlValue>>

const isTime = isTimeOf(unixSeconds, skypeStart)

/** `Calls`, with who took part from `CallMembers`. A call that messages tell by its guid is passed over. */
export class CallTable {
  readonly #tables: Tables
  readonly #parts: Parts
  readonly #members = new Map<number, Member[]>()
  readonly #toldGuids = new Set<string>()

  constructor(tables: Tables, parts: Parts) {
    this.#tables = tables
    this.#parts = parts
    const members = ['call_db_id', 'identity', 'dispname', 'call_duration', 'guid'] as const
    for (const { values } of tableRows(tables.get('callmembers'), '', members)) {
      const call = numberOf(values.call_db_id)
      if (call === null) continue
      const list = this.#members.get(call) ?? []
      const seconds = numberOf(values.call_duration)
      list.push({
        identity: textOf(values.identity),
        name: textOf(values.dispname),
        seconds,
        guid: textOf(values.guid),
      })
      this.#members.set(call, list)
    }
  }

  /** That a row of `Messages` tells the call of this `call_guid`. */
  toldByMessage(guid: string | null): void {
    if (guid !== null) this.#toldGuids.add(guid)
  }

  /** To be called once the messages are read. */
  *read(databases: Pick<Databases, 'recovered'>): Generator<Batch, void, void> {
    const { reading } = this.#parts
    const table = this.#tables.get('calls')
    yield* reading.records(table, { prefix: 'Calls rowid ', columns }, (row) => this.#takeRow(row))
    const request = { table: 'calls', columns, valid: { begin_timestamp: isTime } }
    const gone = { table, columns, record: 'call' }
    yield* reading.recovered(databases.recovered(request), gone, (row) => this.#takeRow(row))
  }

  #takeRow({ values, rowid, locator }: TableRow<(typeof columns)[number]>): void {
    const members = rowid === null ? [] : (this.#members.get(rowid) ?? [])
    if (members.some(({ guid }) => guid !== null && this.#toldGuids.has(guid)))
      this.#parts.reading.skip('call-told-by-message', locator)
    else this.#take(values, members, locator)
  }

  #take(values: Values, members: readonly Member[], locator: Locator): void {
    const { people, conversations, reading } = this.#parts
    const host = people.of(textOf(values.host_identity))
    const others = members.map(({ identity, name }) => people.of(identity, name)).filter((one) => !people.isOwner(one))
    const partner = others.length === 1 ? (others[0] ?? null) : people.of(textOf(values.partner_handle))
    const chat = conversations.with(partner, numberOf(values.conv_dbid))
    const seconds = [numberOf(values.duration), ...members.map((member) => member.seconds)].filter(
      (one) => one !== null,
    )
    const durationSeconds = seconds.length === 0 ? null : seconds.reduce((a, b) => Math.max(a, b))
    reading.chat(chat)
    reading.message(
      newMessage({
        chat: chat.key,
        sender: host,
        time: storedTime(values.begin_timestamp, unixSeconds, skypeStart),
        locator,
        kind: 'call',
        call: { durationSeconds, outcome: outcomeOf(values, durationSeconds) },
        eventDetails: knownDetails({
          isIncoming: printed(values.is_incoming),
          isConference: printed(values.is_conference),
          topic: textOf(values.topic),
          pstnNumber: textOf(values.pstn_number),
          callName: textOf(values.name),
          participants: listed(members, ({ identity }) => identity),
          participantNames: listed(members, ({ name }) => name),
          participantSeconds: listed(members, (member) => printed(member.seconds)),
        }),
      }),
    )
  }
}

function outcomeOf({ is_unseen_missed }: Values, seconds: number | null): CallOutcome {
  if (numberOf(is_unseen_missed) === 1) return 'missed'
  return seconds !== null && seconds > 0 ? 'answered' : 'unknown'
}

/** One entry for each member, in one order; null where none says anything. */
const listed = (members: readonly Member[], field: (member: Member) => string | null): string | null =>
  members.some((member) => field(member) !== null) ? members.map((member) => field(member) ?? '-').join(', ') : null
