import type { Account, Chat, ChatKind } from '@casethread/model'
import { distinctAccounts } from '../../database/distinct-accounts.ts'
import type { Tables } from '../../database/read-database.ts'
import { textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import type { People } from './people.ts'

/** The rows of `threads`, with the members from `thread_participants`. */
export class Threads {
  readonly #chats = new Map<string, Chat>()
  readonly #people: People

  constructor(tables: Tables, people: People) {
    this.#people = people
    const members = new Map<string, (Account | null)[]>()
    for (const { values } of tableRows(tables.get('thread_participants'), '', ['thread_key', 'user_key'])) {
      const key = textOf(values.thread_key)
      if (key === null) continue
      const list = members.get(key) ?? []
      list.push(people.of(textOf(values.user_key)))
      members.set(key, list)
    }
    for (const { values } of tableRows(tables.get('threads'), '', ['thread_key', 'name', 'folder'])) {
      const key = textOf(values.thread_key)
      if (key === null) continue
      const chat = this.#make(key, textOf(values.name), members.get(key) ?? [])
      this.#chats.set(key, { ...chat, section: textOf(values.folder) })
    }
  }

  get all(): Iterable<Chat> {
    return this.#chats.values()
  }

  /** A thread that is listed no more is still that of its messages. */
  chat(key: string | null): Chat {
    return this.#chats.get(key ?? '') ?? this.#make(key ?? 'thread unknown', null, [])
  }

  #make(key: string, title: string | null, listed: readonly (Account | null)[]): Chat {
    const { owner } = this.#people
    // `ONE_TO_ONE:<a>:<b>` names both members, in an order that tells nothing (dossier 3).
    const named = /^ONE_TO_ONE:(\d+):(\d+)$/.exec(key)?.slice(1) ?? []
    const all = [owner, ...listed, ...named.map((id) => this.#people.of(`FACEBOOK:${id}`))]
    const participants = distinctAccounts(all)
    const partner =
      named.length > 0 ? participants.find(({ value }) => owner !== null && value !== owner.value) : undefined
    const kind = kindOf(key)
    return {
      app: 'facebook',
      key: `${owner?.value ?? ''} ${key}`,
      title: title ?? partner?.name ?? null,
      kind,
      participants: kind === 'direct' || listed.length > 0 ? participants : [],
      section: null,
    }
  }
}

/** By the first word of the key (dossier 3). */
function kindOf(key: string): ChatKind {
  if (key.startsWith('ONE_TO_ONE:')) return 'direct'
  return key.startsWith('GROUP:') ? 'group' : 'unknown'
}
