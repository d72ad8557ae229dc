import type { Attachment, Batch } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { isTimeOf, storedTime, unixMilliseconds } from '../../database/instant.ts'
import { knownDetails, namedFile, newMessage } from '../../database/new-message.ts'
import type { Databases, Tables } from '../../database/read-database.ts'
import { printed, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import { type TableRow, tableRows } from '../../database/table-rows.ts'
import { messengerStart } from '../../meta/plausible-time.ts'
import type { People } from './people.ts'
import type { Threads } from './threads.ts'

const columns = ['pk', 'thread_pk', 'sender_contact_pk', 'text', 'display_ts_ms', 'message_content_type'] as const
type Column = (typeof columns)[number]

const isTime = isTimeOf(unixMilliseconds, messengerStart)

interface Parts {
  people: People
  threads: Threads
  reading: DatabaseReading
}

/** `message_content_type` of a picture, the only one that is known (dossier 5). */
const pictureType = '2'

/** `client_messages`: the chats encrypted from end to end, whose text the database holds in clear. */
export class ClientMessages {
  readonly #tables: Tables
  readonly #parts: Parts
  readonly #files = new Map<string, Attachment[]>()

  constructor(tables: Tables, parts: Parts) {
    this.#tables = tables
    this.#parts = parts
    this.#readAttachments()
  }

  *read(databases: Pick<Databases, 'recovered'>): Generator<Batch, void, void> {
    const { reading } = this.#parts
    const table = this.#tables.get('client_messages')
    yield* reading.records(table, { prefix: 'client_messages rowid ', columns }, (row) => this.#take(row))
    const request = {
      table: 'client_messages',
      columns,
      identity: ['pk'],
      valid: { display_ts_ms: isTime },
    }
    yield* reading.recovered(databases.recovered(request), { table, columns }, (row) => this.#take(row))
  }

  #take({ values, locator }: TableRow<Column>): void {
    const { people, threads, reading } = this.#parts
    const chat = threads.client(printed(values.thread_pk))
    const type = printedUnlessZero(values.message_content_type)
    const files = this.#files.get(printed(values.pk) ?? '') ?? []
    const attachments = files.length === 0 && type === pictureType ? [namedFile(null, null)] : files
    const text = textOf(values.text)
    if (text === null && attachments.length === 0 && type !== null)
      reading.tally.countUnknown([`message_content_type ${type}`], locator)
    const sender = people.ofLocalKey(printed(values.sender_contact_pk))
    reading.chat(chat)
    reading.message(
      newMessage({
        chat: chat.key,
        sender,
        time: storedTime(values.display_ts_ms, unixMilliseconds, messengerStart),
        locator,
        kind: attachments.length > 0 ? 'media' : text === null ? 'other' : 'text',
        eventDetails: knownDetails({
          contentType: type,
          sender: sender ? null : 'not named in the database',
        }),
        text,
        attachments,
      }),
    )
  }

  #readAttachments(): void {
    const paths = new Map<string, string>()
    const keys = ['content_token', 'persisted_path'] as const
    for (const { values } of tableRows(this.#tables.get('client_attachment_store_keys'), '', keys)) {
      const [token, path] = [printed(values.content_token), textOf(values.persisted_path)]
      if (token !== null && path !== null) paths.set(token, path)
    }
    const shown = ['message_pk', 'filename', 'content_token'] as const
    for (const { values } of tableRows(this.#tables.get('client_attachments'), '', shown)) {
      const message = printed(values.message_pk)
      if (message === null) continue
      const list = this.#files.get(message) ?? []
      list.push(namedFile(textOf(values.filename), paths.get(printed(values.content_token) ?? '') ?? null))
      this.#files.set(message, list)
    }
  }
}
