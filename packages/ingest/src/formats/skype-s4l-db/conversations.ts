import type { Chat, ChatKind } from '@casethread/model'
import { distinctAccounts } from '../../database/distinct-accounts.ts'
import type { Tables } from '../../database/read-database.ts'
import type { Limits } from '../../limits.ts'
import { fullId } from '../../skype/account-id.ts'
import { at, isObject, type JsonObject, objectAt, stringAt } from '../../skype/json-fields.ts'
import { documents, tableOf } from './documents.ts'
import type { People } from './people.ts'

/** The conversations by id, as the data export names them. */
export class Conversations {
  readonly #chats = new Map<string, Chat>()
  readonly #people: People

  constructor(tables: Tables, people: People, limits: Limits) {
    this.#people = people
    for (const { document } of documents(tableOf(tables, 'conversationsv'), limits)) {
      const conversation = objectAt(document, 'conv') ?? document
      const id = stringAt(conversation, 'id')
      if (id !== null) this.#chats.set(fullId(id), this.#make(fullId(id), conversation))
    }
  }

  get all(): Iterable<Chat> {
    return this.#chats.values()
  }

  chat(id: string | null): Chat {
    const full = id === null ? 'conversation unknown' : fullId(id)
    return this.#chats.get(full) ?? this.#make(full, {})
  }

  #make(id: string, conversation: JsonObject): Chat {
    const { owner } = this.#people
    const partner = this.#people.of(id)
    const listed = at(conversation, '_threadMembers')
    const members = Array.isArray(listed) ? listed.filter(isObject).map((member) => stringAt(member, 'id')) : []
    return {
      app: 'skype',
      key: `${owner?.value ?? ''} ${id}`,
      title: stringAt(objectAt(conversation, '_threadProps') ?? {}, 'topic') ?? partner?.name ?? null,
      kind: kindOf(id),
      participants: distinctAccounts([owner, partner, ...members.map((member) => this.#people.of(member))]),
      section: id.startsWith('48:') ? id.slice(3) : null,
    }
  }
}

/** As in the data export: `19:` is a group, `48:` one of the app's own lists. */
function kindOf(id: string): ChatKind {
  if (/^48:/.test(id) || !/^\d{1,3}:/.test(id)) return 'unknown'
  return id.startsWith('19:') && !/@oneToOne\.skype$/i.test(id) ? 'group' : 'direct'
}
