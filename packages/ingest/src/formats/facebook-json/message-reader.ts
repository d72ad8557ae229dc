import type { Account, App, Message, Reaction, Zone } from '@casethread/model'
import { isObject, type JsonObject, listAt, mayHoldContent, objectAt, stringAt } from '../../meta/json-fields.ts'
import { kindOf } from '../../meta/message-kind.ts'
import { isCaption, maybeNotice, type Notice, readMembership, readNotice } from '../../meta/notices.ts'
import { TextRestorer } from '../../meta/restore-text.ts'
import { mediaLists, readAttachments } from './attachments.ts'
import { readCall } from './call.ts'
import { readInstant, readSeconds } from './instant.ts'
import { readShare, shareKeys, textWithShare } from './share.ts'
import type { Tallies } from './tallies.ts'

export interface Element {
  index: number
  byteStart: number
  byteEnd: number
  value: unknown
  misencoded: boolean
}

/** The instant is part of the record (`timestamp_ms` is UTC, dossier 1.5). */
const utc: Zone = { name: 'UTC', known: 'source' }

/** Fields whose meaning is known; those of the encrypted export beside those of the classic one (dossier 4 and 5). */
const knownKeys = new Set<string>([
  ...[
    'sender_name',
    'timestamp_ms',
    'content',
    'type',
    'sticker',
    'share',
    'reactions',
    'call_duration',
    'missed',
    'users',
  ],
  ...['is_unsent', 'is_taken_down', 'is_geoblocked_for_viewer', 'is_unsent_image_by_messenger_kid_parent'],
  ...['bumped_message_metadata', 'ip', 'senderName', 'timestamp', 'text', 'isUnsent', ...mediaLists],
])
const textKeys = ['sender_name', 'senderName', 'content', 'text'] as const
const tellingKeys = ['timestamp_ms', 'timestamp', ...textKeys] as const
const knownTypes = new Set([
  ...['Generic', 'Share', 'Call', 'Subscribe', 'Unsubscribe'],
  ...['text', 'media', 'link', 'placeholder'],
])
/** Flags that are worth a detail when set; on nearly every message they are false. */
const flags = ['is_taken_down', 'is_geoblocked_for_viewer', 'is_unsent_image_by_messenger_kid_parent'] as const

/** Turns the elements of one thread file into messages. */
export class MessageReader {
  readonly #app: App
  readonly #chat: string
  readonly #newestFirst: boolean
  readonly #tallies: Tallies
  readonly #restorer = new TextRestorer()
  readonly #restore = (stored: string): string => this.#restorer.restore(stored)
  readonly #accounts = new Map<string, Account>()

  constructor(thread: { app: App; chat: string; newestFirst: boolean; tallies: Tallies }) {
    this.#app = thread.app
    this.#chat = thread.chat
    this.#newestFirst = thread.newestFirst
    this.#tallies = thread.tallies
  }

  /** One account object for each name, as restored. */
  account(storedName: string): Account {
    let account = this.#accounts.get(storedName)
    if (!account) {
      const name = this.#restore(storedName)
      account = { app: this.#app, kind: 'name', value: name, name }
      this.#accounts.set(storedName, account)
    }
    return account
  }

  /** Null when the element is no message: not an object, or one with neither sender nor time nor text. */
  read(element: Element): Message | null {
    const { value } = element
    if (!isMessage(value)) return null
    this.#restorer.doubtful = false
    const message = this.#message(value, element)
    if (this.#restorer.doubtful) this.#tallies.count('encoding-unrepaired')
    if (element.misencoded) this.#tallies.count('invalid-encoding')
    if (message.timeDoubt)
      this.#tallies.count(message.timeDoubt === 'unit' ? 'time-unit-doubtful' : 'time-out-of-range')
    this.#tallies.countUnknown(unknownParts(value))
    return message
  }

  #message(value: JsonObject, { index, byteStart, byteEnd }: Element): Message {
    const stored = stringAt(value, 'content') ?? stringAt(value, 'text')
    const written = stored === null || stored === '' ? null : this.#restore(stored)
    const sender = this.#sender(value)
    const attachments = readAttachments(value, this.#restore)
    const share = readShare(value, this.#restore)
    const location = share?.location ?? null
    const call = readCall(value)
    const notice = call ? null : this.#notice(value, written, sender, attachments.length > 0 || share !== null)
    const unsent = value.is_unsent === true || value.isUnsent === true
    const text = textWithShare(written, share)
    const instant = readInstant(value.timestamp_ms ?? value.timestamp)
    const details: Record<string, string> = {}
    const reactions = this.#reactions(value, details)
    if (share) Object.assign(details, share.details)
    if (notice) Object.assign(details, notice.details)
    else if (written !== null && !call && maybeNotice(written)) details.hint = 'possibly a notice of the app'
    if (!sender) details.sender = 'not named in the export'
    this.#rarities(value, details)
    return {
      chat: this.#chat,
      sender,
      sentAt: instant.sentAt,
      sentAtRaw: instant.sentAtRaw,
      zone: utc,
      ambiguousAt: null,
      timeDoubt: instant.timeDoubt,
      kind: kindOf({ isCall: call !== null, isNotice: notice !== null, location, attachments, text }),
      event: unsent ? 'message-unsent' : (notice?.event ?? null),
      eventDetails: isEmpty(details) ? null : details,
      text,
      textSource: text === written ? (stored === written || written === null ? null : stored) : storedForm(value),
      state: unsent ? 'deleted-flagged' : 'live',
      edited: false,
      forwarded: false,
      attachments,
      call,
      location,
      replyTo: null,
      reactions,
      recovery: null,
      locator: { prefix: '/messages/', number: index, byteStart, byteEnd },
      order: this.#newestFirst ? 0 - index : index,
    }
  }

  #sender(value: JsonObject): Account | null {
    const name = stringAt(value, 'sender_name') ?? stringAt(value, 'senderName')
    return name === null || name.trim() === '' ? null : this.account(name)
  }

  #notice(value: JsonObject, text: string | null, sender: Account | null, carriesMore: boolean): Notice | null {
    const users = this.#users(value)
    const name = sender?.name ?? null
    const membership = readMembership(stringAt(value, 'type'), users, name)
    if (membership) return membership
    if (text !== null && !(carriesMore && isCaption(text, name))) {
      const notice = readNotice(text, name, this.#app)
      if (notice) return notice
    }
    // Newer exports leave the type out: somebody was added or left, only the sentence tells which.
    return users.length > 0 ? { event: 'other', details: { target: users.join(', ') } } : null
  }

  #users(value: JsonObject): string[] {
    const users = listAt(value, 'users')
    if (users.length === 0) return []
    const names = users.map((user) => (isObject(user) ? stringAt(user, 'name') : user))
    return names.filter((name) => typeof name === 'string').map(this.#restore)
  }

  /** What few messages have: an address of the network, flags that are set, a message brought up again, an odd type. */
  #rarities(value: JsonObject, details: Record<string, string>): void {
    const ip = stringAt(value, 'ip')
    if (ip) details.ip = ip
    for (const flag of flags) if (value[flag] === true) details[flag] = 'true'
    const bumped = objectAt(value, 'bumped_message_metadata')
    const bumpedText = bumped && stringAt(bumped, 'bumped_message')
    if (bumpedText) details.bumpedMessage = this.#restore(bumpedText)
    const type = stringAt(value, 'type')
    if (type !== null && (type === 'placeholder' || !knownTypes.has(type))) details.type = type
  }

  /** A reaction without a name has no account to stand with; it is kept among the details. */
  #reactions(value: JsonObject, details: Record<string, string>): Reaction[] {
    const reactions: Reaction[] = []
    const nameless: string[] = []
    for (const entry of listAt(value, 'reactions')) {
      if (!isObject(entry)) continue
      const reaction = this.#restore(stringAt(entry, 'reaction') ?? '')
      const actor = stringAt(entry, 'actor') ?? ''
      if (actor.trim() === '') nameless.push(reaction)
      else reactions.push({ account: this.account(actor), reaction, at: readSeconds(entry.timestamp) })
    }
    if (nameless.length > 0) details.reactionsOfNobody = nameless.join(' ')
    return reactions
  }
}

function isEmpty(details: Record<string, string>): boolean {
  for (const _ in details) return false
  return true
}

const isMessage = (value: unknown): value is JsonObject =>
  isObject(value) && tellingKeys.some((key) => value[key] !== undefined)

/** Text put together from two fields: the fields as stored. */
const storedForm = (value: JsonObject): string =>
  JSON.stringify({ content: value.content ?? value.text, share: value.share })

/** Names of what a message holds beyond the known: fields that may hold content, known ones of another shape, types. */
function unknownParts(value: JsonObject): string[] {
  const parts: string[] = []
  for (const key in value) {
    if (!knownKeys.has(key) && mayHoldContent(value[key])) parts.push(`the field "${key}"`)
  }
  for (const key of textKeys) {
    if (typeof value[key] !== 'string' && mayHoldContent(value[key])) parts.push(`the field "${key}" without text`)
  }
  const share = objectAt(value, 'share')
  for (const key in share) {
    if (!shareKeys.has(key) && mayHoldContent(share[key])) parts.push(`the field "share.${key}"`)
  }
  const type = value.type
  if (typeof type === 'string' && !knownTypes.has(type)) parts.push(`the type "${type}"`)
  return parts
}
