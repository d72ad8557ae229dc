import type { Batch, Locator, Message } from '@casethread/model'
import { jsonObject } from '../../containers/json-value.ts'
import type { SqlValue, Table } from '../../containers/sqlite/database.ts'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { type StoredTime, storedTime, unixMilliseconds } from '../../database/instant.ts'
import { knownDetails, newMessage } from '../../database/new-message.ts'
import type { Databases } from '../../database/read-database.ts'
import { writtenOf } from '../../database/sql-values.ts'
import type { TableRow } from '../../database/table-rows.ts'
import type { Limits } from '../../limits.ts'
import type { Content, RawMessage } from '../../skype/content.ts'
import { at, isObject, type JsonObject, objectAt, printedAt, stringAt } from '../../skype/json-fields.ts'
import { encryptedType, MessageTypes, readContent } from '../../skype/message-types.ts'
import { isDeleted, isEdited, isGenerated, readReactions } from '../../skype/properties.ts'
import { readSentAt, skypeStart } from '../../skype/sent-at.ts'
import { readReferences } from '../../skype/shared-file.ts'
import type { Conversations } from './conversations.ts'
import { documentColumns } from './documents.ts'
import type { People } from './people.ts'

interface Parts {
  people: People
  conversations: Conversations
  reading: DatabaseReading
  limits: Limits
}

/** A document is a message if it has one of these. */
const fields = ['messagetype', 'content', 'createdTime', 'creator', 'conversationId'] as const
const hasField = (document: JsonObject): boolean => fields.some((field) => at(document, field) !== undefined)
const nothing: JsonObject = {}

/** Turns the documents of `messagesv…` into messages. */
export class MessageReader {
  readonly #table: Table | undefined
  readonly #parts: Parts
  readonly #types = new MessageTypes()

  constructor(table: Table | undefined, parts: Parts) {
    this.#table = table
    this.#parts = parts
  }

  *read(databases: Pick<Databases, 'recovered'>): Generator<Batch, void, void> {
    const { reading } = this.#parts
    if (!this.#table) return
    const { name } = this.#table
    const live = { prefix: `${name} rowid `, columns: documentColumns }
    yield* reading.records(this.#table, live, (row) => this.#takeRow(row))
    const request = {
      table: name.toLowerCase(),
      columns: documentColumns,
      valid: { nsp_data: this.#isMessage },
    }
    yield* reading.recovered(databases.recovered(request), { table: this.#table, columns: documentColumns }, (row) =>
      this.#takeRow(row),
    )
  }

  #takeRow({ values, locator }: TableRow<(typeof documentColumns)[number]>): void {
    const { reading, limits } = this.#parts
    const document = jsonObject(writtenOf(values.nsp_data), limits)
    const place = `${locator.prefix}${locator.number}`
    if (document === null) reading.fail('invalid-json', locator, `${place} holds no JSON object. ${lookAt}`)
    else if (!hasField(document))
      reading.fail('not-a-message', locator, `${place} has no field of a message. ${lookAt}`)
    else this.#take(document, locator)
  }

  #isMessage = (value: SqlValue): boolean => {
    const document = jsonObject(writtenOf(value), this.#parts.limits)
    return document !== null && hasField(document)
  }

  #take(document: JsonObject, locator: Locator): void {
    const { conversations, reading, limits } = this.#parts
    const chat = conversations.chat(stringAt(document, 'conversationId'))
    const type = this.#types.of(stringAt(document, 'messagetype') ?? '')
    const [latest] = versionsOf(document)
    const raw: RawMessage = {
      type: type.name,
      content: textAt(document, 'content') ?? '',
      properties: objectAt(document, 'properties') ?? objectAt(latest ?? nothing, 'properties') ?? nothing,
      value: document,
      limits,
    }
    reading.chat(chat)
    if (!type.isKnown)
      reading.tally.countUnknown([stringAt(document, 'messagetype') ?? 'without a messagetype'], locator)
    if (type.name === encryptedType) reading.tally.count('encrypted-message', locator)
    reading.message(this.#message(raw, readContent(raw, type, chat.section === 'calllogs'), chat.key, locator))
  }

  #message(raw: RawMessage, read: Content, chat: string, locator: Locator): Message {
    const { value: document, properties, content } = raw
    const { people, limits } = this.#parts
    const deleted = isDeleted(properties, read)
    const generated = isGenerated(properties, read)
    const isNotice = read.kind === 'system' || generated
    const creator = stringAt(document, 'creator')
    const isOwn = printedAt(document, '_isMyMessage') === '1' || at(document, '_isMyMessage') === true
    const sender = isNotice ? null : (people.of(creator) ?? (isOwn ? people.owner : null))
    const text = read.text === '' ? null : read.text
    return newMessage({
      chat,
      sender,
      time: timeOf(document),
      locator,
      kind: isNotice ? 'system' : read.kind,
      event: deleted ? 'message-deleted' : generated ? 'other' : read.event,
      eventDetails: knownDetails({
        ...read.details,
        ...this.#details(document, properties),
        sender: sender || isNotice ? null : (creator ?? 'not named in the database'),
      }),
      text,
      textSource: content === '' || content === text ? null : content,
      state: deleted ? 'deleted-flagged' : 'live',
      edited: read.edited || isEdited(properties),
      attachments: read.kind === 'media' ? [...read.attachments] : readReferences(at(document, 'amsreferences')),
      call: read.call,
      location: read.location,
      replyTo: read.replyTo,
      reactions: readReactions(properties, people.accounts, limits),
    })
  }

  #details(document: JsonObject, properties: JsonObject): Record<string, string | null> {
    const content = textAt(document, 'content')
    const others = versionsOf(document).map((version) => textAt(version, 'content'))
    const earlier = others.filter((text) => text !== null && text !== content)
    return {
      clientId: printedAt(document, 'cuid'),
      createdTime: printedAt(document, 'createdTime'),
      composeTime: printedAt(document, 'composeTime'),
      editTime: printedAt(properties, 'edittime'),
      deleteTime: printedAt(properties, 'deletetime'),
      otherVersions: earlier.length === 0 ? null : JSON.stringify(earlier),
    }
  }
}

/** What the server sent of the message, one entry for each version (dossier 4). */
function versionsOf(document: JsonObject): JsonObject[] {
  const versions = at(document, '_serverMessages')
  return Array.isArray(versions) ? versions.filter(isObject) : []
}

/**
 * The time of the server's clock, which orders the conversation for all; that of the client where the message has no other.
 * Both stand in the details as found.
 */
function timeOf(document: JsonObject): StoredTime {
  const arrivals = versionsOf(document).map((version) => at(version, 'originalarrivaltime'))
  const found = arrivals.find((arrival) => arrival !== undefined && arrival !== null)
  const server = typeof found === 'number' ? storedTime(found, unixMilliseconds, skypeStart) : readSentAt(found)
  if (server.sentAt !== null) return server
  const created = at(document, 'createdTime')
  return typeof created === 'number' || typeof created === 'string'
    ? storedTime(created, unixMilliseconds, skypeStart)
    : server
}

const textAt = (object: JsonObject, key: string): string | null => {
  const value = at(object, key)
  return value === undefined || value === null || value === ''
    ? null
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)
}

const lookAt = 'Look at the row in the database'
