import type { Attachment, Locator, Message, MessageKind, Reaction } from '@casethread/model'
import type { LocalTime } from '../../time/local-time.ts'
import type { TroubleTally } from '../../trouble-tally.ts'
import type { Accounts } from './accounts.ts'
import { readAttachments } from './attachments.ts'
import { type Card, cardFields, readCard } from './cards.ts'
import { at, idAt, isObject, type JsonObject, printed, stringAt } from './json-fields.ts'
import { type RichText, readText } from './rich-text.ts'
import type { SeenIds } from './seen-ids.ts'
import { readService, type Service } from './service.ts'
import { editedAt, reactionTime, readTime } from './times.ts'

/** Fields that are read into a place of their own, or that say no more than what is (sizes of pictures and files). */
const readFields: ReadonlySet<string> = new Set([
  ...['id', 'type', 'date', 'date_unixtime', 'edited', 'edited_unixtime', 'from', 'from_id', 'text', 'text_entities'],
  ...['photo', 'file', 'thumbnail', 'contact_vcard', 'mime_type', 'width', 'height', 'reactions'],
  ...['photo_file_size', 'file_size', 'thumbnail_file_size', 'reply_to_message_id', 'reply_to_peer_id', ...cardFields],
])
/** Fields that become details, with the names that the details have. */
const detailFields: ReadonlyMap<string, string> = new Map([
  ['author', 'author'],
  ['forwarded_from', 'forwardedFrom'],
  ['forwarded_from_id', 'forwardedFromId'],
  ['saved_from', 'savedFrom'],
  ['via_bot', 'viaBot'],
  ['media_type', 'media'],
  ['sticker_emoji', 'emoji'],
  ['duration_seconds', 'duration'],
  ['performer', 'performer'],
  ['title', 'title'],
  ['file_name', 'fileName'],
  ['self_destruct_period_seconds', 'selfDestructSeconds'],
  ['live_location_period_seconds', 'liveLocationSeconds'],
  ['media_spoiler', 'spoiler'],
  ['inline_bot_buttons', 'buttons'],
])
const entryFields = ['type', 'date', 'date_unixtime', 'text', 'text_entities', 'action'] as const

export interface Element {
  value: unknown
  misencoded: boolean
  locator: Locator
}

/** Where a message belongs. */
export interface Place {
  chat: string
  seen: SeenIds
}

/** What the parts of a record say of it as a whole. */
interface Parts {
  rich: RichText
  service: Service | null
  card: Card | null
  attachments: Attachment[]
  details: Map<string, string>
}

/** Turns the elements of the arrays of messages into messages. */
export class MessageReader {
  readonly #accounts: Accounts
  readonly #local: LocalTime
  readonly #tally: TroubleTally

  constructor(accounts: Accounts, local: LocalTime, tally: TroubleTally) {
    this.#accounts = accounts
    this.#local = local
    this.#tally = tally
  }

  /** Null when the element is no message: not an object, or one without any of the fields that make a message. */
  read({ value, misencoded, locator }: Element, place: Place): Message | null {
    if (!isObject(value) || !entryFields.some((key) => Object.hasOwn(value, key))) return null
    const message = this.#message(value, locator, place)
    const id = at(value, 'id')
    if (Number.isSafeInteger(id)) place.seen.add(id as number, locator.number)
    this.#count(message, misencoded)
    return message
  }

  #message(value: JsonObject, locator: Locator, place: Place): Message {
    const parts = this.#parts(value, locator)
    const { rich, card, attachments, service } = parts
    const { event, kind } = readKind(value, parts)
    const reactions = this.#reactions(value, parts.details)
    return {
      chat: place.chat,
      sender: this.#sender(value),
      ...readTime(value, this.#local),
      kind,
      event,
      eventDetails: parts.details.size > 0 ? Object.fromEntries(parts.details) : null,
      text: joined(rich.text ?? stringAt(value, 'information_text'), card?.text ?? null),
      textSource: storedForm(rich, card),
      state: 'live',
      edited: editedAt(value) !== null,
      forwarded: Object.hasOwn(value, 'forwarded_from'),
      attachments,
      call: service?.call ?? null,
      location: card?.location ?? null,
      replyTo: replyOf(value, place, locator.prefix),
      reactions,
      recovery: null,
      locator,
      order: locator.number,
    }
  }

  #parts(value: JsonObject, locator: Locator): Parts {
    const service = at(value, 'type') === 'service' ? readService(value) : null
    const rich = readText(value)
    const card = service ? null : readCard(value)
    const details = new Map(service ? Object.entries(service.details) : [])
    const unknown = service ? [service.unknown].filter((word) => word !== null) : addDetails(value, details)
    if (rich.malformed) unknown.push('text of another shape')
    this.#tally.countUnknown(unknown, locator)
    const edited = editedAt(value)
    if (edited !== null) details.set('editedAt', edited)
    return { rich, service, card, attachments: readAttachments(value), details }
  }

  /** A notice has an actor; `from` stands in the few that have none. */
  #sender(value: JsonObject) {
    const acted = Object.hasOwn(value, 'actor_id') || Object.hasOwn(value, 'actor')
    const [id, name] = acted ? ['actor_id', 'actor'] : ['from_id', 'from']
    return this.#accounts.account(idAt(value, id), stringAt(value, name))
  }

  /** Those of named people. Where more reacted than are named, or nobody is, the list is kept among the details. */
  #reactions(value: JsonObject, details: Map<string, string>): Reaction[] {
    const list = at(value, 'reactions')
    if (!Array.isArray(list)) return []
    const named: Reaction[] = []
    let count = 0
    for (const entry of list) {
      if (!isObject(entry)) continue
      const reaction = stringAt(entry, 'emoji') ?? stringAt(entry, 'document_id') ?? stringAt(entry, 'type') ?? ''
      const recent = at(entry, 'recent')
      for (const one of Array.isArray(recent) ? recent : []) {
        const account = isObject(one) ? this.#accounts.account(idAt(one, 'from_id'), stringAt(one, 'from')) : null
        if (account) named.push({ account, reaction, at: reactionTime(one.date, this.#local) })
      }
      count += Number(at(entry, 'count')) || 0
    }
    if (count !== named.length) details.set('reactions', JSON.stringify(list))
    return named
  }

  #count({ locator, sentAt, zone, timeDoubt }: Message, misencoded: boolean): void {
    if (misencoded) this.#tally.count('invalid-encoding', locator)
    if (timeDoubt === 'unit') this.#tally.count('time-unit-doubtful', locator)
    else if (timeDoubt === 'out-of-range') this.#tally.count('time-out-of-range', locator)
    else if (timeDoubt !== null) this.#tally.count('time-doubtful', locator)
    else if (sentAt === null && zone.name === null) this.#tally.count('zone-unknown', locator)
  }
}

/** Names of what a message holds beyond the known; it is kept among the details. */
function addDetails(value: JsonObject, details: Map<string, string>): string[] {
  const unknown: string[] = []
  if (Object.hasOwn(value, 'photo') && !Object.hasOwn(value, 'media_type')) details.set('media', 'photo')
  for (const key in value) {
    if (readFields.has(key)) continue
    const text = printed(value[key])
    if (text === null) continue
    const name = detailFields.get(key)
    if (name === undefined) unknown.push(`the field "${key}"`)
    details.set(name ?? key, text)
  }
  const type = at(value, 'type')
  if (type !== 'message' && type !== 'unsupported') unknown.push(`the type "${printed(type) ?? ''}"`)
  return unknown
}

/** `unsupported`: the app that made the export did not know the kind of message (SerializeMessage, as above). */
function readKind(value: JsonObject, { service, card, attachments, rich }: Parts): Pick<Message, 'kind' | 'event'> {
  if (service) return service
  if (at(value, 'type') === 'unsupported') return { kind: 'other', event: 'message-unsupported' }
  const kind: MessageKind = attachments.length > 0 ? 'media' : rich.text === null ? 'other' : 'text'
  return { kind: card?.kind ?? kind, event: null }
}

const joined = (text: string | null, more: string | null): string | null =>
  text === null ? more : more === null ? text : `${text}\n${more}`

function storedForm(rich: RichText, card: Card | null): string | null {
  if (card === null || card.source === null) return rich.source
  return JSON.stringify(rich.text === null ? card.source : { text: rich.source ?? rich.text, card: card.source })
}

/** The message answered as a place in this file where it was met, else as found; with its chat where that is another. */
function replyOf(value: JsonObject, { seen }: Place, prefix: string): string | null {
  const id = idAt(value, 'reply_to_message_id') ?? idAt(value, 'message_id')
  if (id === null) return null
  const peer = idAt(value, 'reply_to_peer_id')
  if (peer !== null) return `${peer}/${id}`
  const index = typeof id === 'number' ? seen.indexOf(id) : null
  return index === null ? String(id) : `${prefix}${index}`
}
