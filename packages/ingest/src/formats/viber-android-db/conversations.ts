import type { Account, Chat, ChatKind } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import { distinctAccounts } from '../../database/distinct-accounts.ts'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import type { People } from './people.ts'

type Column = (typeof columns)[number]
const columns = ['conversation_type', 'group_id', 'name', 'deleted', 'participant_id_1', 'recipient_number'] as const

/**
 * `conversation_type` as confirmed on two chats of Viber 20 by a public client of it: 0 one-to-one, 1 group, 5 community.
 * Others occur (4: a list to which the owner broadcasts, in decompiled code of 2018).
 */
const kinds: Readonly<Record<number, ChatKind>> = { 0: 'direct', 1: 'group', 5: 'group' }

/** The chats of one database. */
export class Conversations {
  readonly #chats = new Map<number, Chat>()
  readonly #direct = new Map<string, Chat>()
  readonly #owner: string

  constructor(chats: Tables, people: People) {
    const [owner] = people.owners
    this.#owner = owner?.value ?? ''
    const members = membersOf(people)
    for (const table of ['conversations', 'threads']) {
      for (const { values, locator } of tableRows(chats.get(table), '', columns)) {
        const others = members.get(locator.number) ?? [
          people.ofCardId(numberOf(values.participant_id_1)) ?? people.ofId(textOf(values.recipient_number)),
        ]
        this.#add(locator.number, values, distinctAccounts([...people.owners, ...others]))
      }
    }
  }

  get all(): Iterable<Chat> {
    return this.#chats.values()
  }

  /** The chat of a message; one that the database lists no more is known by its number alone. */
  chat(id: number | null): Chat {
    return (id === null ? undefined : this.#chats.get(id)) ?? this.#unlisted(`conversation ${id ?? 'unknown'}`, [])
  }

  /** The one-to-one chat with somebody, for calls. */
  with(account: Account | null): Chat {
    const known = account === null ? undefined : this.#direct.get(account.value)
    return known ?? this.#unlisted(`with ${account?.value ?? 'unknown'}`, account ? [account] : [])
  }

  #add(id: number, values: Readonly<Record<Column, SqlValue>>, members: Account[]): void {
    const group = printedUnlessZero(values.group_id)
    const kind = kinds[numberOf(values.conversation_type) ?? -1] ?? (group === null ? 'unknown' : 'group')
    const partner = kind === 'direct' ? members.find(({ value }) => value !== this.#owner) : undefined
    // A second conversation with one person (a secret one, say) stays a chat of its own.
    const isFirst = partner !== undefined && !this.#direct.has(partner.value)
    const name = isFirst ? `with ${partner.value}` : group === null ? `conversation ${id}` : `group ${group}`
    const chat: Chat = {
      app: 'viber',
      key: `${this.#owner} ${name}`,
      title: textOf(values.name) ?? partner?.name ?? null,
      kind,
      participants: members,
      section: numberOf(values.deleted) === 1 ? 'deleted' : null,
    }
    if (isFirst) this.#direct.set(partner.value, chat)
    this.#chats.set(id, chat)
  }

  #unlisted(name: string, participants: Account[]): Chat {
    return {
      app: 'viber',
      key: `${this.#owner} ${name}`,
      title: participants[0]?.name ?? null,
      kind: 'unknown',
      participants,
      section: null,
    }
  }
}

function membersOf(people: People): Map<number, (Account | null)[]> {
  const members = new Map<number, (Account | null)[]>()
  for (const { conversation, card } of people.participants.values()) {
    if (conversation === null) continue
    const list = members.get(conversation)
    if (list) list.push(people.ofCardId(card))
    else members.set(conversation, [people.ofCardId(card)])
  }
  return members
}
