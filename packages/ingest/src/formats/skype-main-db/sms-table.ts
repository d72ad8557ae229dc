import type { Batch } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { storedTime, unixSeconds } from '../../database/instant.ts'
import { knownDetails, newMessage } from '../../database/new-message.ts'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, printed, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import { skypeStart } from '../../skype/sent-at.ts'
import type { Conversations } from './conversations.ts'
import type { People } from './people.ts'

interface Parts {
  people: People
  conversations: Conversations
  reading: DatabaseReading
}

const columns = [
  ...(['target_numbers', 'body', 'timestamp', 'status', 'failurereason', 'price', 'price_currency'] as const),
  'chatmsg_id',
] as const

/** `SMSes`: short messages sent to telephones, each as a rule with a row in `Messages`. */
export class SmsTable {
  readonly #tables: Tables
  readonly #parts: Parts
  readonly #awaited = new Set<number>()
  readonly #told = new Set<number>()

  constructor(tables: Tables, parts: Parts) {
    this.#tables = tables
    this.#parts = parts
    for (const { values } of tableRows(tables.get('smses'), '', ['chatmsg_id'])) {
      const message = numberOf(values.chatmsg_id)
      if (message !== null) this.#awaited.add(message)
    }
  }

  /** That the row of `Messages` exists. */
  toldByMessage(message: number): void {
    if (this.#awaited.has(message)) this.#told.add(message)
  }

  /** To be called once the messages are read. */
  *read(): Generator<Batch, void, void> {
    const { people, conversations, reading } = this.#parts
    const table = { prefix: 'SMSes rowid ', columns }
    yield* reading.records(this.#tables.get('smses'), table, ({ values, locator }) => {
      if (this.#told.has(numberOf(values.chatmsg_id) ?? -1)) {
        reading.skip('sms-told-by-message', locator)
        return
      }
      const numbers = textOf(values.target_numbers)
      const chat = conversations.with(people.of(numbers?.split(/[\s,;]+/)[0] ?? null), null)
      reading.chat(chat)
      reading.message(
        newMessage({
          chat: chat.key,
          // Skype sends short messages and receives none here; whose account it is the database says.
          sender: people.owners[0] ?? null,
          time: storedTime(values.timestamp, unixSeconds, skypeStart),
          locator,
          kind: 'text',
          text: textOf(values.body),
          eventDetails: knownDetails({
            carrier: 'SMS',
            target: numbers,
            smsStatus: printed(values.status),
            failureReason: printedUnlessZero(values.failurereason),
            price: printedUnlessZero(values.price),
            currency: textOf(values.price_currency),
          }),
        }),
      )
    })
  }
}
