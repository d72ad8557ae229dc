import type { Account, Locator, Message, MessageKind, Zone } from '@casethread/model'
import { isObject, type JsonObject, mayHoldContent, stringAt } from '../../meta/json-fields.ts'
import { type KindParts, kindOf } from '../../meta/message-kind.ts'
import { readNotice } from '../../meta/notices.ts'
import { TextRestorer } from '../../meta/restore-text.ts'
import { withLink } from '../../meta/shared-link.ts'
import type { TroubleTally } from '../../trouble-tally.ts'
import { readCreatedAt } from './created-at.ts'
import { knownKeys, readAttachments, readDetails, readLikes, readLink, readPlace, textAt } from './message-fields.ts'

const app = 'instagram'

/** The instant is part of the record: `created_at` carries its offset. */
const utc: Zone = { name: 'UTC', known: 'source' }

/** Turns the entries of conversations into messages. */
export class MessageReader {
  readonly #tally: TroubleTally
  readonly #restorer = new TextRestorer()
  readonly #restore = (stored: string): string => this.#restorer.restore(stored)
  readonly #accounts = new Map<string, Account>()

  constructor(tally: TroubleTally) {
    this.#tally = tally
  }

  /** Members are user names, which are the accounts' own. */
  account(storedName: string): Account {
    let account = this.#accounts.get(storedName)
    if (account === undefined) {
      account = { app, kind: 'handle', value: this.#restore(storedName), name: null }
      this.#accounts.set(storedName, account)
    }
    return account
  }

  /** Null when the entry is no message: not an object, or one with neither sender nor time. `order` is left at 0. */
  read(
    value: unknown,
    { chat, locator, misencoded }: { chat: string; locator: Locator; misencoded: boolean },
  ): Message | null {
    if (!isObject(value) || (stringAt(value, 'sender') === null && stringAt(value, 'created_at') === null)) return null
    this.#restorer.doubtful = false
    const message = this.#message(value, chat, locator)
    if (this.#restorer.doubtful) this.#tally.count('encoding-unrepaired', locator)
    if (misencoded) this.#tally.count('invalid-encoding', locator)
    if (message.timeDoubt) this.#tally.count('time-out-of-range', locator)
    this.#tally.countUnknown(unknownParts(value), locator)
    return message
  }

  #message(value: JsonObject, chat: string, locator: Locator): Message {
    const sender = stringAt(value, 'sender')?.trim() ? this.account(value.sender as string) : null
    const words = this.#words(value)
    const attachments = readAttachments(value, this.#restore)
    const location = readPlace(value, this.#restore)
    const details = readDetails(value, this.#restore)
    const { reactions, odd } = readLikes(value, (name) => this.account(name))
    if (odd !== null) details.likes = odd
    if (sender === null) details.sender = 'not named in the export'
    const notice = words.from === 'action' ? readNotice(words.text ?? '', sender?.value ?? null, app) : null
    Object.assign(details, notice?.details)
    const text = withLink(words.text, readLink(value))
    return {
      chat,
      sender,
      ...readCreatedAt(value.created_at),
      zone: utc,
      ambiguousAt: null,
      kind: ownKind(value, words) ?? kindOf({ ...words.parts, location, attachments, text }),
      event: words.from === 'action' ? (notice?.event ?? 'other') : null,
      eventDetails: Object.keys(details).length > 0 ? details : null,
      text,
      textSource: words.stored === words.text ? null : words.stored,
      state: 'live',
      edited: false,
      forwarded: false,
      attachments,
      call: words.from === 'video_call_action' ? { durationSeconds: null, outcome: 'unknown' } : null,
      location,
      replyTo: null,
      reactions,
      recovery: null,
      locator,
      order: 0,
    }
  }

  /** What was written, else the heart, the caption of what was shared, or the sentence of Instagram's own. */
  #words(value: JsonObject): Words {
    for (const from of wordKeys) {
      const text = textAt(value, from, this.#restore)
      if (text === null) continue
      return {
        text,
        stored: stringAt(value, from),
        from,
        parts: { isCall: from === 'video_call_action', isNotice: from === 'action' },
      }
    }
    return { text: null, stored: null, from: null, parts: { isCall: false, isNotice: false } }
  }
}

const wordKeys = [
  ...(['text', 'heart', 'action', 'video_call_action', 'media_share_caption'] as const),
  ...(['story_share', 'live_video_share', 'live_video_invite'] as const),
]
type WordKey = (typeof wordKeys)[number]

interface Words {
  text: string | null
  stored: string | null
  from: WordKey | null
  parts: Pick<KindParts, 'isCall' | 'isNotice'>
}

/** A profile passed on is a contact; a sentence of Instagram's about a story or a live video is no text of the sender. */
function ownKind(value: JsonObject, { from }: Words): MessageKind | null {
  if (from === 'story_share' || from === 'live_video_share' || from === 'live_video_invite') return 'other'
  return from === null && stringAt(value, 'profile_share_username') !== null ? 'contact' : null
}

const unknownParts = (value: JsonObject): string[] =>
  Object.keys(value)
    .filter((key) => !knownKeys.has(key) && mayHoldContent(value[key]))
    .map((key) => `the field "${key}"`)
