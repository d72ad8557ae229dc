import type { Account, CallOutcome, Chat, Message } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { cocoaSeconds, storedTime } from '../../database/instant.ts'
import { newMessage } from '../../database/new-message.ts'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, printed, textOf } from '../../database/sql-values.ts'
import { type TableRow, tableRow } from '../../database/table-rows.ts'
import { earliestTime } from '../../whatsapp/earliest-time.ts'
import { readJid } from '../../whatsapp/jid.ts'
import { MessageDraft } from '../../whatsapp/message-draft.ts'
import type { People } from '../../whatsapp/people.ts'
import type { RowGaps } from '../../whatsapp/row-gaps.ts'
import { SideRows, type Values } from '../../whatsapp/side-rows.ts'

export const eventColumns = [
  'zdate',
  'zduration',
  'zoutcome',
  'z1callevents',
  'zgroupcallcreatoruserjidstring',
  'zgroupjidstring',
  'zcallidstring',
] as const
type EventRow = TableRow<(typeof eventColumns)[number]>

/** `ZOUTCOME` (dossier 6); any other is not known. */
const outcomes = new Map<number, CallOutcome>([
  [0, 'answered'],
  [1, 'missed'],
  [4, 'declined'],
])

/** Which way a call went; null where the rows do not tell. */
export type Incoming = boolean | null

/** Rows of `ZWACDCALLEVENT`, with who took part and, one row for several events, which way the call went. */
export class CallEvents {
  readonly #people: People
  readonly #reading: DatabaseReading
  readonly #gaps: RowGaps
  readonly #aggregates: ReturnType<Tables['get']>
  readonly #participants: SideRows<'zjidstring' | 'zoutcome'>
  #owner: Account | null = null

  constructor(parts: { tables: Tables; people: People; reading: DatabaseReading; gaps: RowGaps }) {
    this.#people = parts.people
    this.#reading = parts.reading
    this.#gaps = parts.gaps
    this.#aggregates = parts.tables.get('zwaaggregatecallevent')
    const table = parts.tables.get('zwacdcalleventparticipant')
    this.#participants = new SideRows(table, 'z1participants', ['zjidstring', 'zoutcome'])
  }

  /** Whose calls these are; to be told before the first is taken. */
  set owner(owner: Account) {
    this.#owner = owner
  }

  take(row: EventRow): void {
    const message = this.#read(row)
    this.#gaps.see(row.locator.number, message.sentAt)
    this.#reading.message(message)
  }

  takeRecovered(row: EventRow): void {
    this.#reading.message(this.#read(row))
  }

  /** A row as a message, whose chat is announced. */
  #read({ values, rowid, locator }: EventRow): Message {
    const others = rowid === null ? [] : this.#participants.of(rowid)
    const way = this.isIncoming(values, others)
    const chat = this.#chatOf(values, others)
    this.#reading.chat(chat)
    const outcome = outcomes.get(numberOf(values.zoutcome) ?? -1) ?? 'unknown'
    const seconds = numberOf(values.zduration)
    const draft = new MessageDraft(
      newMessage({
        chat: chat.key,
        sender: way === null ? null : way ? this.#creator(values, others) : this.#owner,
        kind: 'call',
        time: storedTime(values.zdate, cocoaSeconds, earliestTime),
        call: { durationSeconds: seconds === 0 && outcome !== 'answered' ? null : seconds, outcome },
        locator,
      }),
    )
    this.#addDetails(draft, values, others)
    return draft.finished()
  }

  /** By the row that sums up the events; else by who created the call: a call is incoming if that was a participant. */
  isIncoming(values: EventRow['values'], others: readonly Values<'zjidstring'>[]): Incoming {
    const incoming = numberOf(this.#aggregate(values, 'zincoming'))
    if (incoming !== null) return incoming === 1
    const creator = readJid(textOf(values.zgroupcallcreatoruserjidstring))?.text
    if (creator === undefined) return null
    return others.some(({ zjidstring }) => readJid(textOf(zjidstring))?.text === creator)
  }

  participants(row: number): Values<'zjidstring' | 'zoutcome'>[] {
    return this.#participants.of(row)
  }

  #aggregate(values: EventRow['values'], column: 'zincoming' | 'zvideo'): SqlValue {
    return tableRow(this.#aggregates, numberOf(values.z1callevents), ['zincoming', 'zvideo'])?.[column] ?? null
  }

  #creator(values: EventRow['values'], others: readonly Values<'zjidstring'>[]): Account | null {
    const creator = this.#people.of(textOf(values.zgroupcallcreatoruserjidstring))
    return creator ?? (others.length === 1 ? this.#people.of(textOf(others[0]?.zjidstring ?? null)) : null)
  }

  /** The chat with the other person, or of the group; the same as among the messages. */
  #chatOf(values: EventRow['values'], others: readonly Values<'zjidstring'>[]): Chat {
    const group = textOf(values.zgroupjidstring)
    const only = others.length === 1 ? textOf(others[0]?.zjidstring ?? null) : null
    const jid = group ?? only
    const accounts = others.flatMap(({ zjidstring }) => this.#people.all(textOf(zjidstring)))
    return {
      app: 'whatsapp',
      key: readJid(jid)?.text ?? `calls with ${accounts.map(({ value }) => value).join(', ')}`,
      title: group === null ? this.#people.nameOf(only) : null,
      kind: group !== null || others.length > 1 ? 'group' : 'direct',
      participants: this.#owner ? [this.#owner, ...accounts] : accounts,
      section: null,
    }
  }

  #addDetails(
    draft: MessageDraft,
    values: EventRow['values'],
    others: readonly Values<'zjidstring' | 'zoutcome'>[],
  ): void {
    const video = numberOf(this.#aggregate(values, 'zvideo'))
    draft.note('call', video === null ? null : video === 1 ? 'video' : 'voice')
    draft.note('callId', textOf(values.zcallidstring))
    draft.note('outcome', printed(values.zoutcome))
    for (const { zjidstring, zoutcome } of others) {
      const jid = textOf(zjidstring)
      draft.list(
        'participants',
        `${this.#people.of(jid)?.value ?? jid ?? 'not named'} (outcome ${printed(zoutcome) ?? 'not stored'})`,
      )
    }
  }
}
