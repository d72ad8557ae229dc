import type { Account, Chat } from '@casethread/model'
import { distinctAccounts } from '../../database/distinct-accounts.ts'
import type { Tables } from '../../database/read-database.ts'
import { printed, textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import type { People } from './people.ts'

/** The chats that the server knows, by `thread_key`, and the encrypted ones, by the local number of their thread. */
export class Threads {
  readonly #chats = new Map<string, Chat>()
  readonly #people: People

  constructor(tables: Tables, people: People) {
    this.#people = people
    const members = membersOf(tables, people)
    for (const { values } of tableRows(tables.get('threads'), '', ['thread_key', 'thread_name'])) {
      const key = printed(values.thread_key)
      if (key !== null)
        this.#add(serverName(key), textOf(values.thread_name), members.get(key) ?? [], this.#partner(key))
    }
    for (const { values, locator } of tableRows(tables.get('client_threads'), '', ['pk', 'thread_name'])) {
      const name = clientName(printed(values.pk) ?? String(locator.number))
      this.#chats.set(name, { ...this.#make(name, textOf(values.thread_name), [], null), section: 'encrypted' })
    }
  }

  get all(): Iterable<Chat> {
    return this.#chats.values()
  }

  server(key: string | null): Chat {
    const name = serverName(key ?? 'unknown')
    return this.#chats.get(name) ?? this.#make(name, null, [], key === null ? null : this.#partner(key))
  }

  client(key: string | null): Chat {
    const name = clientName(key ?? 'unknown')
    return this.#chats.get(name) ?? { ...this.#make(name, null, [], null), section: 'encrypted' }
  }

  /** A chat of two is kept under the id of the other person (a public reader joins calls to contacts so). */
  #partner(key: string): Account | null {
    return this.#people.isContact(key) ? this.#people.of(key) : null
  }

  #add(name: string, title: string | null, members: readonly (Account | null)[], partner: Account | null): void {
    this.#chats.set(name, this.#make(name, title, members, partner))
  }

  #make(name: string, title: string | null, members: readonly (Account | null)[], partner: Account | null): Chat {
    const { owner } = this.#people
    const all = partner || members.length > 0 ? [owner, partner, ...members] : []
    const participants = distinctAccounts(all)
    return {
      app: 'facebook',
      key: `${owner?.value ?? ''} ${name}`,
      title: title ?? partner?.name ?? null,
      kind: partner && participants.length <= 2 ? 'direct' : participants.length > 2 ? 'group' : 'unknown',
      participants,
      section: null,
    }
  }
}

const serverName = (key: string): string => `thread ${key}`
const clientName = (key: string): string => `encrypted thread ${key}`

/** `participants`, where the store has such a table: the dossier knows only the view that is made of it. */
function membersOf(tables: Tables, people: People): Map<string, (Account | null)[]> {
  const members = new Map<string, (Account | null)[]>()
  for (const { values } of tableRows(tables.get('participants'), '', ['thread_key', 'contact_id'])) {
    const key = printed(values.thread_key)
    if (key === null) continue
    const list = members.get(key) ?? []
    list.push(people.of(printed(values.contact_id)))
    members.set(key, list)
  }
  return members
}
