import type { Account, Chat } from '@casethread/model'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import type { Contacts } from './contacts.ts'

/** The rows of `ChatInfo`, with the members from `ChatRelation`. */
export class Chats {
  readonly #chats = new Map<number, Chat>()
  readonly #partners = new Set<string>()
  readonly #owner: Account

  constructor(tables: Tables, contacts: Contacts) {
    this.#owner = contacts.owner
    const others = new Map<number, Account[]>()
    for (const { values } of tableRows(tables.get('chatrelation'), '', ['chatid', 'contactid'])) {
      const [chat, other] = [numberOf(values.chatid), contacts.of(numberOf(values.contactid))]
      if (chat === null || !other || other === this.#owner) continue
      const members = others.get(chat)
      if (members) members.push(other)
      else others.set(chat, [other])
    }
    const columns = ['chatid', 'name', 'token'] as const
    for (const { values, locator } of tableRows(tables.get('chatinfo'), '', columns)) {
      const id = numberOf(values.chatid) ?? locator.number
      this.#add(id, textOf(values.name), others.get(id) ?? [], printedUnlessZero(values.token))
    }
    for (const [id, members] of others) if (!this.#chats.has(id)) this.#add(id, null, members, null)
  }

  get all(): Iterable<Chat> {
    return this.#chats.values()
  }

  chat(id: number | null): Chat {
    return (id === null ? undefined : this.#chats.get(id)) ?? this.#make(`chat ${id ?? 'unknown'}`, null, [])
  }

  /** A chat of two has no name of its own and goes by the other member (dossier 6). */
  #add(id: number, title: string | null, others: readonly Account[], token: string | null): void {
    const [partner] = others.length === 1 && title === null ? others : []
    const isFirst = partner !== undefined && !this.#partners.has(partner.value)
    if (isFirst) this.#partners.add(partner.value)
    const name = isFirst ? `with ${partner.value}` : token === null ? `chat ${id}` : `group ${token}`
    this.#chats.set(id, this.#make(name, title ?? partner?.name ?? null, others))
  }

  #make(name: string, title: string | null, others: readonly Account[]): Chat {
    const kind = others.length > 1 ? 'group' : name.startsWith('with ') ? 'direct' : 'unknown'
    const participants = others.length > 0 ? [this.#owner, ...others] : []
    return { app: 'viber', key: `${this.#owner.value} ${name}`, title, kind, participants, section: null }
  }
}
