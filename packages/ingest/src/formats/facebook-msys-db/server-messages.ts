import type { Attachment, Batch, Reaction } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { isTimeOf, storedTime, unixMilliseconds } from '../../database/instant.ts'
import { knownDetails, namedFile, newMessage } from '../../database/new-message.ts'
import type { Databases, Tables } from '../../database/read-database.ts'
import { numberOf, printed, textOf } from '../../database/sql-values.ts'
import { type TableRow, tableRows } from '../../database/table-rows.ts'
import { messengerStart } from '../../meta/plausible-time.ts'
import { mapPlace } from '../../meta/shared-link.ts'
import type { People } from './people.ts'
import type { Threads } from './threads.ts'

const columns = ['message_id', 'thread_key', 'sender_id', 'text', 'timestamp_ms', 'is_admin_message'] as const
type Column = (typeof columns)[number]

const isTime = isTimeOf(unixMilliseconds, messengerStart)

interface Parts {
  people: People
  threads: Threads
  reading: DatabaseReading
}

/** What hangs on one message. */
interface Extras {
  attachments: Attachment[]
  /** Titles of what was shared; those of calls are written in the language of the app (dossier 5). */
  titles: string[]
  links: string[]
  reactions: Reaction[]
  /** Reactions of nobody that the store names. */
  nameless: string[]
}

/** `messages`: the chats that the server knows. */
export class ServerMessages {
  readonly #tables: Tables
  readonly #parts: Parts
  readonly #extras = new Map<string, Extras>()

  constructor(tables: Tables, parts: Parts) {
    this.#tables = tables
    this.#parts = parts
    this.#readAttachments()
    this.#readReactions()
  }

  *read(databases: Pick<Databases, 'recovered'>): Generator<Batch, void, void> {
    const { reading } = this.#parts
    const table = this.#tables.get('messages')
    yield* reading.records(table, { prefix: 'messages rowid ', columns }, (row) => this.#take(row))
    const request = {
      table: 'messages',
      columns,
      identity: ['message_id'],
      valid: { timestamp_ms: isTime },
    }
    yield* reading.recovered(databases.recovered(request), { table, columns }, (row) => this.#take(row))
  }

  #take({ values, locator }: TableRow<Column>): void {
    const { people, threads, reading } = this.#parts
    const chat = threads.server(printed(values.thread_key))
    const id = printed(values.message_id)
    const extras = (id === null ? undefined : this.#extras.get(id)) ?? nothing
    const sender = people.of(printed(values.sender_id))
    const isNotice = numberOf(values.is_admin_message) === 1
    const location = extras.links.map((link) => mapPlace(link)).find((place) => place !== null) ?? null
    reading.chat(chat)
    reading.message(
      newMessage({
        chat: chat.key,
        sender: isNotice ? null : sender,
        time: storedTime(values.timestamp_ms, unixMilliseconds, messengerStart),
        locator,
        kind: isNotice
          ? 'system'
          : location
            ? 'location'
            : extras.attachments.length > 0
              ? 'media'
              : kindOf(values.text, extras),
        event: isNotice ? 'other' : null,
        eventDetails: knownDetails({
          messageId: id,
          shared: listed(extras.titles),
          links: listed(extras.links),
          reactionsOfNobody: listed(extras.nameless),
          actor: isNotice ? (sender?.value ?? null) : null,
          sender: sender || isNotice ? null : 'not named in the database',
        }),
        text: textOf(values.text),
        attachments: extras.attachments,
        location,
        reactions: extras.reactions,
      }),
    )
  }

  #readAttachments(): void {
    const shown = ['message_id', 'filename', 'title_text', 'subtitle_text', 'playable_url_mime_type'] as const
    for (const { values } of tableRows(this.#tables.get('attachments'), '', shown)) {
      const extras = this.#of(values.message_id)
      const name = textOf(values.filename)
      const mime = textOf(values.playable_url_mime_type)
      if (name !== null || mime !== null) extras.attachments.push(namedFile(name, null, mime))
      addKnown(extras.titles, [values.title_text, values.subtitle_text])
    }
    for (const { values } of tableRows(this.#tables.get('attachment_items'), '', shown))
      addKnown(this.#of(values.message_id).titles, [values.title_text, values.subtitle_text])
    for (const { values } of tableRows(this.#tables.get('attachment_ctas'), '', ['message_id', 'native_url']))
      addKnown(this.#of(values.message_id).links, [values.native_url])
  }

  /** `actor_id` is a guess; the dossier names the reaction and its time only. */
  #readReactions(): void {
    const shown = ['message_id', 'actor_id', 'reaction', 'reaction_creation_timestamp_ms'] as const
    for (const { values } of tableRows(this.#tables.get('reactions'), '', shown)) {
      const extras = this.#of(values.message_id)
      const [account, reaction] = [this.#parts.people.of(printed(values.actor_id)), textOf(values.reaction)]
      if (reaction === null) continue
      const { sentAt } = storedTime(values.reaction_creation_timestamp_ms, unixMilliseconds, messengerStart)
      if (account) extras.reactions.push({ account, reaction, at: sentAt })
      else extras.nameless.push(reaction)
    }
  }

  #of(messageId: SqlValue): Extras {
    const id = printed(messageId) ?? ''
    const known = this.#extras.get(id)
    if (known) return known
    const extras: Extras = { attachments: [], titles: [], links: [], reactions: [], nameless: [] }
    this.#extras.set(id, extras)
    return extras
  }
}

const nothing: Extras = { attachments: [], titles: [], links: [], reactions: [], nameless: [] }

const kindOf = (text: SqlValue, { titles }: Extras) => (textOf(text) !== null || titles.length > 0 ? 'text' : 'other')

/** What is said twice, by an attachment and by its parts, is kept once. */
function addKnown(list: string[], values: readonly SqlValue[]): void {
  for (const value of values) {
    const text = textOf(value)
    if (text !== null && !list.includes(text)) list.push(text)
  }
}

const listed = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join('\n'))
