import type { Account, App, Chat, ChatKind } from '@casethread/model'
import type { Source } from '../../format.ts'
import { isObject, type JsonObject, listAt, mayHoldContent, stringAt } from '../../meta/json-fields.ts'
import { kindByMembers } from '../../meta/kind-by-members.ts'
import { folderKey, type Layout, readLayout, threadId } from '../../meta/layout.ts'
import { restoreText } from '../../meta/restore-text.ts'

/** The fields of a thread beside its messages (dossier 3 and 5). */
const knownKeys = new Set([
  ...['participants', 'title', 'is_still_participant', 'thread_type', 'thread_path', 'magic_words', 'image'],
  ...['joinable_mode', 'threadName', 'messages'],
])

const rememberedSenders = 1000

/** What the messages themselves say of their conversation, gathered as they go by. */
export class Hints {
  /** Names as stored; not all of them in a thread of more than a thousand people. */
  readonly senders = new Set<string>()
  isEncrypted = false
  isInstagram = false

  add(message: JsonObject): void {
    const sender = stringAt(message, 'sender_name') ?? stringAt(message, 'senderName')
    if (sender !== null && sender.trim() !== '' && this.senders.size < rememberedSenders) this.senders.add(sender)
    this.isEncrypted ||= Object.hasOwn(message, 'senderName')
    this.isInstagram ||= isOfInstagram(message)
  }
}

/** What a thread file says of its conversation, from its own fields, its messages and its path. */
export class Thread {
  readonly #fields: ReadonlyMap<string, unknown>
  readonly #hints: Hints
  readonly #layout: Layout
  readonly #fileKey: string

  constructor(fields: ReadonlyMap<string, unknown>, hints: Hints, source: Pick<Source, 'path' | 'member' | 'key'>) {
    this.#fields = fields
    this.#hints = hints
    this.#layout = readLayout(source, 'json')
    this.#fileKey = source.key
  }

  chat(account: (storedName: string) => Account): Chat {
    return {
      app: this.app,
      key: this.key,
      title: this.#restored('title') ?? this.#restored('threadName'),
      kind: this.#kind(),
      participants: this.#participants().map(account),
      section: this.#section(),
    }
  }

  /**
   * Threads of Instagram have the same shape. The folders around them tell, else what only Instagram writes (dossier B2);
   * without either it is Facebook.
   */
  get app(): App {
    return this.#layout.app ?? (this.#hints.isInstagram ? 'instagram' : 'facebook')
  }

  /** From the thread's folder, which its parts and its moves between sections share; else from what the file says. */
  get key(): string {
    const threadPath = this.#text('thread_path')?.split('/').at(-1)
    const name = this.#restored('threadName')
    const byFolder = folderKey(this.#layout)
    if (byFolder && this.#layout.isThread) return byFolder
    if (threadPath) return `thread:${threadId(threadPath)}`
    if (name !== null) return `e2ee:${name}`
    return byFolder ?? `file:${this.#fileKey}`
  }

  /** Members are missing although the file has other fields of a thread: it is damaged. A bare list of messages is not. */
  get lacksParticipants(): boolean {
    return !this.#fields.has('participants') && this.#fields.size > 0
  }

  unknownFields(): string[] {
    const unknown = [...this.#fields].filter(([key, value]) => !knownKeys.has(key) && mayHoldContent(value))
    return unknown.map(([key]) => `the field "${key}" of the thread`)
  }

  #section(): string | null {
    if (this.#layout.section) return this.#layout.section
    if (this.#text('threadName') !== null || this.#hints.isEncrypted) return 'e2ee'
    const parts = this.#text('thread_path')?.split('/') ?? []
    return parts.length > 1 ? (parts[0] ?? null) : null
  }

  /** Newer exports name no type; then the members decide, unless others wrote who are no longer among them. */
  #kind(): ChatKind {
    const type = this.#text('thread_type')
    if (type === 'Regular') return 'direct'
    if (type === 'RegularGroup') return 'group'
    return kindByMembers(this.#participants().map(restoreText), [...this.#hints.senders].map(restoreText))
  }

  /** Names as stored: objects with a name in the classic layout, plain strings in the encrypted one. */
  #participants(): string[] {
    const entries = listAt({ participants: this.#fields.get('participants') }, 'participants')
    const names = entries.map((entry) => (isObject(entry) ? stringAt(entry, 'name') : entry))
    return names.filter((name): name is string => typeof name === 'string' && name.trim() !== '')
  }

  #text(key: string): string | null {
    const value = this.#fields.get(key)
    return typeof value === 'string' && value.trim() !== '' ? value : null
  }

  #restored(key: string): string | null {
    const stored = this.#text(key)
    return stored === null ? null : restoreText(stored)
  }
}

function isOfInstagram(message: JsonObject): boolean {
  const { share } = message
  const origin = isObject(share) && ['original_content_owner', 'profile_share_username'].some((key) => key in share)
  return origin || message.sender_name === 'Instagram User'
}
