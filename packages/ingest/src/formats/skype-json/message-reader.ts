import type { Message, Zone } from '@casethread/model'
import type { Limits } from '../../limits.ts'
import type { Accounts } from '../../skype/account-id.ts'
import type { Content, RawMessage } from '../../skype/content.ts'
import { at, isObject, type JsonObject, objectAt, printedAt, stringAt } from '../../skype/json-fields.ts'
import { encryptedType, type MessageType, MessageTypes, readContent } from '../../skype/message-types.ts'
import { isDeleted, isEdited, isGenerated, readReactions } from '../../skype/properties.ts'
import { readSentAt } from '../../skype/sent-at.ts'
import { readReferences } from '../../skype/shared-file.ts'
import type { Tallies } from './tallies.ts'

/** An element of a `MessageList`, as the scanner gives it. */
export interface Found {
  index: number
  byteStart: number
  byteEnd: number
  value: unknown
  misencoded: boolean
}

/** The list that an element stands in. */
export interface List {
  /** {@link Chat.key} of its conversation. */
  chat: string
  /** Locator prefix, `/conversations/3/MessageList/`. */
  prefix: string
  /** The app's own list of calls, `48:calllogs`. */
  isCallLog: boolean
}

/** Every time of the file is UTC (dossier 7). */
const utc: Zone = { name: 'UTC', known: 'source' }

const fields = ['messagetype', 'id', 'originalarrivaltime', 'content', 'from'] as const
const nothing: JsonObject = {}

/** Turns the elements of the message lists into messages. */
export class MessageReader {
  readonly #accounts: Accounts
  readonly #tallies: Tallies
  readonly #limits: Limits
  readonly #types = new MessageTypes()

  constructor(parts: { accounts: Accounts; tallies: Tallies; limits: Limits }) {
    this.#accounts = parts.accounts
    this.#tallies = parts.tallies
    this.#limits = parts.limits
  }

  /** Null for an element that is no message: no object, or one without any field of a message. */
  read(found: Found, list: List): Message | null {
    const { value } = found
    if (!isObject(value) || !fields.some((field) => at(value, field) !== undefined)) return null
    const type = this.#types.of(stringAt(value, 'messagetype') ?? '')
    const raw = this.#raw(value, type)
    const message = this.#message(raw, readContent(raw, type, list.isCallLog), found, list)
    this.#tally(raw, type, message, found)
    return message
  }

  #raw(value: JsonObject, { name }: MessageType): RawMessage {
    const content = at(value, 'content') ?? ''
    return {
      type: name,
      content: typeof content === 'string' ? content : JSON.stringify(content),
      properties: objectAt(value, 'properties') ?? nothing,
      value,
      limits: this.#limits,
    }
  }

  #message(raw: RawMessage, read: Content, found: Found, list: List): Message {
    const { value, properties, content } = raw
    const text = read.text === '' ? null : read.text
    const deleted = isDeleted(properties, read)
    const generated = isGenerated(properties, read)
    const isNotice = read.kind === 'system' || generated
    const from = stringAt(value, 'from')
    const sender = isNotice ? null : this.#accounts.of(from, stringAt(value, 'displayName'))
    const { sentAt, sentAtRaw, timeDoubt } = readSentAt(at(value, 'originalarrivaltime'))
    return {
      chat: list.chat,
      sender,
      sentAt,
      sentAtRaw,
      timeDoubt,
      zone: utc,
      ambiguousAt: null,
      kind: isNotice ? 'system' : read.kind,
      event: deleted ? 'message-deleted' : generated ? 'other' : read.event,
      eventDetails: detailsOf(
        sender && properties === nothing
          ? read.details
          : {
              ...read.details,
              editTime: printedAt(properties, 'edittime'),
              deleteTime: printedAt(properties, 'deletetime'),
              sender: sender || isNotice ? null : (from ?? 'not named in the export'),
            },
      ),
      text,
      textSource: content === '' || content === text ? null : content,
      state: deleted ? 'deleted-flagged' : 'live',
      edited: read.edited || isEdited(properties),
      forwarded: (at(properties, 'forwardMetadata') ?? null) !== null,
      attachments: read.kind === 'media' ? [...read.attachments] : readReferences(at(value, 'amsreferences')),
      call: read.call,
      location: read.location,
      replyTo: read.replyTo,
      reactions: readReactions(properties, this.#accounts, this.#limits),
      recovery: null,
      locator: { prefix: list.prefix, number: found.index, byteStart: found.byteStart, byteEnd: found.byteEnd },
      order: orderOf(value, found.index),
    }
  }

  #tally(raw: RawMessage, { isKnown }: MessageType, message: Message, found: Found): void {
    if (!isKnown) this.#tallies.countUnknown(stringAt(raw.value, 'messagetype') ?? '')
    if (raw.type === encryptedType) this.#tallies.count('encrypted-message')
    if (found.misencoded) this.#tallies.count('invalid-encoding')
    if (message.timeDoubt) this.#tallies.count('time-out-of-range')
  }
}

/**
 * The place among messages of the same millisecond: the id, which counts upwards, since the list runs either way (dossier
 * 1.4); else the place in the list.
 */
function orderOf(value: JsonObject, index: number): number {
  const id = printedAt(value, 'id') ?? ''
  return /^\d{1,15}$/.test(id) ? Number(id) : index
}

/** Most messages have none, and no object is made for them. */
function detailsOf(details: Readonly<Record<string, string | null>>): Record<string, string> | null {
  let known: Record<string, string> | null = null
  for (const name in details) {
    const value = details[name]
    if (value === null || value === undefined) continue
    known ??= {}
    known[name] = value
  }
  return known
}
