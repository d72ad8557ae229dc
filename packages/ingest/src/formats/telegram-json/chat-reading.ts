import type { Account, Chat, Message } from '@casethread/model'
import type { JsonPath } from '../../containers/json-elements.ts'
import { type Accounts, chatKey, chatKind } from './accounts.ts'
import { SeenIds } from './seen-ids.ts'

/** Chats that are neither with a person nor with a group are told by their type. */
const ownTypes = new Set(['saved_messages', 'replies', 'verification_codes'])

/** One chat of a file while it is read. Its fields come before its messages; what comes later completes it. */
export class ChatReading {
  readonly seen = new SeenIds()
  /** `/chats/list/3/messages/`, or `/messages/` in the export of one chat. */
  readonly prefix: string
  readonly #path: JsonPath
  readonly #fields = new Map<string, unknown>()
  readonly #fileKey: string
  #key: string | null = null
  #usesNewIds = false

  constructor(path: JsonPath, fileKey: string) {
    this.#path = path
    this.#fileKey = fileKey
    this.prefix = `${['', ...path, 'messages'].join('/')}/`
  }

  set(field: string, value: unknown): void {
    this.#fields.set(field, value)
  }

  get isAnnounced(): boolean {
    return this.#key !== null
  }

  /** Fixed when first asked for: messages refer to it. An export whose chats have no ids has the file's own keys. */
  get key(): string {
    this.#key ??= chatKey(this.#type, this.#id) ?? `file:${this.#fileKey}${this.prefix}`
    return this.#key
  }

  note({ sender }: Message): void {
    if (sender?.kind === 'handle') this.#usesNewIds ||= sender.value.startsWith('user')
  }

  chat(accounts: Accounts): Chat {
    const type = this.#type
    const left = this.#path[0] === 'left_chats'
    return {
      app: 'telegram',
      key: this.key,
      title: this.#name,
      kind: chatKind(type),
      participants: this.#participants(accounts),
      section: left ? 'left_chats' : type !== null && ownTypes.has(type) ? type : null,
    }
  }

  /**
   * Of a chat with one person the id is that person's, once ids are no longer shifted (dossier A2): so somebody who never
   * answered is known as well. Members of groups are not listed in the export.
   */
  #participants(accounts: Accounts): Account[] {
    if (chatKind(this.#type) !== 'direct' || this.#id === null || !this.#usesNewIds) return []
    const account = accounts.account(`user${this.#id}`, this.#name)
    return account ? [account] : []
  }

  get #type(): string | null {
    return this.#text('type')
  }

  get #name(): string | null {
    return this.#text('name')
  }

  get #id(): number | null {
    const id = this.#fields.get('id')
    return Number.isSafeInteger(id) ? (id as number) : null
  }

  #text(field: string): string | null {
    const value = this.#fields.get(field)
    return typeof value === 'string' && value !== '' ? value : null
  }
}
