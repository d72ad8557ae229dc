import type { Account, Chat, ChatKind } from '@casethread/model'
import type { Limits } from '../../limits.ts'
import { type Accounts, accountOf, fullId } from '../../skype/account-id.ts'
import { at, isObject, nested, objectAt, stringAt } from '../../skype/json-fields.ts'

/** What the file says of all its conversations. */
export interface ExportFacts {
  /** `userId`: whose export it is; null where the file does not say. */
  owner: Account | null
  accounts: Accounts
  limits: Limits
}

const fields = ['id', 'displayName', 'threadProperties'] as const
type Field = (typeof fields)[number]

/** One entry of `conversations`, whose fields come one by one around its messages. */
export class Conversation {
  readonly index: number
  readonly #facts: ExportFacts
  readonly #fields: Partial<Record<Field, unknown>> = {}
  #key: string | null = null
  /** Fields came since the chat was last made. */
  changed = true

  constructor(index: number, facts: ExportFacts) {
    this.index = index
    this.#facts = facts
  }

  set(field: string, value: unknown): void {
    const known = fields.find((name) => name === field)
    if (known === undefined) return
    this.#fields[known] = value
    this.changed = true
  }

  get id(): string | null {
    return stringAt(this.#fields, 'id')
  }

  get isCallLog(): boolean {
    return this.id === '48:calllogs'
  }

  /**
   * The owner's id and the conversation's: two people of one case can both have written with a third, which are two chats.
   * Fixed when first asked for, so that an id which follows the messages does not tear the chat in two; `first` is then the
   * first message, which names its conversation too.
   */
  key(first: unknown): string {
    if (this.#key === null) {
      const id = this.id ?? (isObject(first) ? stringAt(first, 'conversationid') : null)
      const owner = this.#facts.owner?.value ?? ''
      this.#key = `${owner} ${id === null ? `conversation ${this.index}` : fullId(id)}`
    }
    return this.#key
  }

  chat(first: unknown): Chat {
    this.changed = false
    const id = this.id
    const thread = objectAt(this.#fields, 'threadProperties') ?? {}
    const displayName = stringAt(this.#fields, 'displayName')
    return {
      app: 'skype',
      key: this.key(first),
      title: displayName ?? stringAt(thread, 'topic'),
      kind: id === null ? 'unknown' : kindOf(id),
      participants: this.#participants(id, displayName, at(thread, 'members')),
      // Lists that the app keeps for itself: `48:calllogs`, `48:notes`, `48:drafts` (dossier 5).
      section: id?.startsWith('48:') ? id.slice(3) : null,
    }
  }

  #participants(id: string | null, displayName: string | null, members: unknown): Account[] {
    const { owner, accounts, limits } = this.#facts
    const listed = membersOf(nested(members, limits)).map((member) => accounts.of(member, null))
    const partner = id === null ? null : accountOf(id, displayName)
    const all = [...(owner ? [owner] : []), partner, ...listed].filter((account) => account !== null)
    return [
      ...new Map(all.toReversed().map((account) => [`${account.kind} ${account.value}`, account])).values(),
    ].reverse()
  }
}

/** Ids, or objects that hold one (dossier 1.7). */
function membersOf(members: unknown): string[] {
  if (!Array.isArray(members)) return []
  const ids = members.map((member) => (isObject(member) ? stringAt(member, 'MemberMri') : member))
  return ids.filter((id) => typeof id === 'string')
}

/** `19:` is a group, but for the conversations of two that newer servers give such an id (dossier 5). */
function kindOf(id: string): ChatKind {
  if (id.startsWith('48:')) return 'unknown'
  if (!id.startsWith('19:')) return 'direct'
  return /@oneToOne\.skype$/i.test(id) ? 'direct' : 'group'
}
