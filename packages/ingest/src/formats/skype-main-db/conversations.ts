import type { Account, Chat, ChatKind } from '@casethread/model'
import { distinctAccounts } from '../../database/distinct-accounts.ts'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import { fullId } from '../../skype/account-id.ts'
import type { People } from './people.ts'

/** `Conversations.type` (dossier 2.2). */
const kinds: Readonly<Record<number, ChatKind>> = { 1: 'direct', 2: 'group', 4: 'group' }

/**
 * The rows of `Conversations`, and those of `Chats` for conversations that are listed no more: one conversation gathers many
 * of the older `Chats`, and very old messages name these alone (dossier 2.2).
 */
export class Conversations {
  readonly #chats = new Map<number, Chat>()
  readonly #byChatName = new Map<string, number>()
  readonly #byIdentity = new Map<string, Chat>()
  readonly #owner: string
  readonly #people: People

  constructor(tables: Tables, people: People) {
    this.#people = people
    this.#owner = people.owners[0]?.value ?? ''
    const members = this.#members(tables)
    const columns = ['identity', 'type', 'displayname', 'given_displayname', 'meta_topic'] as const
    for (const { values, locator } of tableRows(tables.get('conversations'), '', columns)) {
      const identity = textOf(values.identity)
      this.#add(locator.number, identity, {
        title: textOf(values.meta_topic) ?? textOf(values.given_displayname) ?? textOf(values.displayname),
        kind: kinds[numberOf(values.type) ?? -1] ?? 'unknown',
        participants: members.get(locator.number) ?? [],
      })
    }
    this.#addOldChats(tables)
  }

  get all(): Iterable<Chat> {
    return this.#chats.values()
  }

  /** By the number of the conversation, else by the name of the older chat. */
  chat(id: number | null, chatName: string | null = null): Chat {
    const old = chatName === null ? undefined : this.#byChatName.get(chatName)
    const known = this.#chats.get(id ?? -1) ?? this.#chats.get(old ?? -1)
    return known ?? this.#make(chatName ?? `conversation ${id ?? 'unknown'}`, { ...nothing, participants: [] })
  }

  /** The chat of this number if it is listed, else the one with somebody. */
  with(account: Account | null, id: number | null): Chat {
    const listed = this.#chats.get(id ?? -1)
    if (listed || account === null) return listed ?? this.chat(id)
    const participants = distinctAccounts([...this.#people.owners, account])
    return this.#byIdentity.get(account.value) ?? this.#make(account.value, { ...nothing, participants })
  }

  #add(id: number, identity: string | null, known: Known): void {
    const name = identity === null ? `conversation ${id}` : identityKey(identity)
    const partner = known.kind === 'direct' ? this.#people.of(identity) : null
    const participants = distinctAccounts([...this.#people.owners, partner, ...known.participants])
    const chat = this.#make(name, { ...known, participants })
    this.#chats.set(id, chat)
    if (partner) this.#byIdentity.set(partner.value, chat)
  }

  #addOldChats(tables: Tables): void {
    const columns = ['name', 'topic', 'friendlyname', 'participants', 'conv_dbid'] as const
    for (const { values } of tableRows(tables.get('chats'), '', columns)) {
      const [name, conversation] = [textOf(values.name), numberOf(values.conv_dbid)]
      if (name === null) continue
      if (conversation !== null) this.#byChatName.set(name, conversation)
      if (conversation === null || this.#chats.has(conversation)) continue
      const listed = (textOf(values.participants) ?? '').split(' ').map((id) => this.#people.of(id || null))
      const participants = distinctAccounts([...this.#people.owners, ...listed])
      const kind = participants.length > 2 ? 'group' : 'unknown'
      this.#add(conversation, name, { title: textOf(values.topic) ?? textOf(values.friendlyname), kind, participants })
    }
  }

  #members(tables: Tables): Map<number, (Account | null)[]> {
    const members = new Map<number, (Account | null)[]>()
    for (const { values } of tableRows(tables.get('participants'), '', ['convo_id', 'identity'])) {
      const conversation = numberOf(values.convo_id)
      if (conversation === null) continue
      const list = members.get(conversation) ?? []
      list.push(this.#people.of(textOf(values.identity)))
      members.set(conversation, list)
    }
    return members
  }

  #make(name: string, { title, kind, participants }: Known & { participants: Account[] }): Chat {
    return { app: 'skype', key: `${this.#owner} ${name}`, title, kind, participants, section: null }
  }
}

interface Known {
  title: string | null
  kind: ChatKind
  participants: readonly (Account | null)[]
}

const nothing: Known = { title: null, kind: 'unknown', participants: [] }

/** As the data export names conversations, so that both show one chat; names of older chats (`#a/$b;…`) as they are. */
const identityKey = (identity: string): string => (/^[#+]/.test(identity) ? identity : fullId(identity))
