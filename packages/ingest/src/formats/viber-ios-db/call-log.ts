import type { Batch, CallOutcome } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { cocoaSeconds, isTimeOf, storedTime } from '../../database/instant.ts'
import { knownDetails, newMessage } from '../../database/new-message.ts'
import type { Databases, Tables } from '../../database/read-database.ts'
import { numberOf, printed, textOf } from '../../database/sql-values.ts'
import { type TableRow, tableRow, tableRows } from '../../database/table-rows.ts'
import { viberStart } from '../../viber/viber-account.ts'
import type { Conversations } from './conversations.ts'
import type { Members } from './members.ts'

interface Parts {
  members: Members
  conversations: Conversations
  reading: DatabaseReading
}

const columns = ['zdate', 'zduration', 'zcalltype', 'zcalllogmessage', 'zrecentsline'] as const
const isTime = isTimeOf(cocoaSeconds, viberStart)

/** `ZCALLTYPE` (dossier 5): who called, and whether it was missed. `_with_video` behind it says that there was a picture. */
const types: Readonly<Record<string, { isOwn: boolean; isMissed: boolean }>> = {
  missed: { isOwn: false, isMissed: true },
  incoming: { isOwn: false, isMissed: false },
  outgoing_viber: { isOwn: true, isMissed: false },
}
const videoMark = /_with_video$/

/** `ZRECENT`: the calls. Those that also stand in a chat as a message are one call, told here; the message is its notice. */
export class CallLog {
  readonly #tables: Tables
  readonly #parts: Parts
  readonly #messages = new Set<number>()

  constructor(tables: Tables, parts: Parts) {
    this.#tables = tables
    this.#parts = parts
    for (const { values } of tableRows(tables.get('zrecent'), '', ['zcalllogmessage'])) {
      const message = numberOf(values.zcalllogmessage)
      if (message !== null) this.#messages.add(message)
    }
  }

  /** Whether a row of `ZVIBERMESSAGE` only shows a call of the log. */
  isShownBy(message: number): boolean {
    return this.#messages.has(message)
  }

  *read(databases: Pick<Databases, 'recovered'>): Generator<Batch, void, void> {
    const { reading } = this.#parts
    const table = this.#tables.get('zrecent')
    yield* reading.records(table, { prefix: 'ZRECENT Z_PK ', columns }, (row) => this.#take(row))
    const request = { table: 'zrecent', columns, valid: { zdate: isTime } }
    const gone = { table, columns, record: 'call' }
    yield* reading.recovered(databases.recovered(request), gone, (row) => this.#take(row))
  }

  #take({ values, locator }: TableRow<(typeof columns)[number]>): void {
    const { reading, members } = this.#parts
    const found = textOf(values.zcalltype) ?? ''
    const type = Object.hasOwn(types, found.replace(videoMark, '')) ? types[found.replace(videoMark, '')] : undefined
    if (!type) reading.tally.countUnknown([`ZCALLTYPE ${found || 'without a type'}`], locator)
    const line = numberOf(values.zrecentsline)
    const message = numberOf(values.zcalllogmessage)
    const shown = tableRow(this.#tables.get('zvibermessage'), message, ['zconversation'])
    const other = this.#otherOf(line)
    const chat = this.#chatOf(numberOf(shown?.zconversation ?? null), other)
    const durationSeconds = numberOf(values.zduration)
    reading.chat(chat)
    reading.message(
      newMessage({
        chat: chat.key,
        sender: type === undefined ? null : type.isOwn ? (members.owners[0] ?? null) : other,
        time: storedTime(values.zdate, cocoaSeconds, viberStart),
        locator,
        kind: 'call',
        call: { durationSeconds, outcome: outcomeOf(type, durationSeconds) },
        eventDetails: knownDetails({
          callType: found || null,
          media: type === undefined ? null : videoMark.test(found) ? 'video' : 'audio',
          shownByMessage: printed(values.zcalllogmessage),
          remnant: shown === null && (message !== null || line === null) ? remnant : null,
        }),
      }),
    )
  }

  /** The line of the call list leads to the number; in some versions the column names the number itself (dossier 5). */
  #otherOf(line: number | null) {
    const lines = this.#tables.get('zrecentsline')
    const row = lines ? tableRow(lines, line, ['zphonenumber']) : null
    return this.#parts.members.ofPhoneRow(lines ? numberOf(row?.zphonenumber ?? null) : line)
  }

  #chatOf(conversation: number | null, other: ReturnType<Members['of']>) {
    const { conversations } = this.#parts
    return conversation === null ? conversations.with(other) : conversations.chat(conversation)
  }
}

function outcomeOf(type: { isOwn: boolean; isMissed: boolean } | undefined, seconds: number | null): CallOutcome {
  if (type?.isMissed) return 'missed'
  if (seconds !== null && seconds > 0) return 'answered'
  return type?.isOwn && seconds === 0 ? 'no-answer' : 'unknown'
}

/**
 * The call's message is named but not there, or neither message nor line of the call list is named: public readers take such
 * calls for those whose message was deleted from the chat (dossier 5).
 */
const remnant = 'the message that showed this call in its chat is not present'
