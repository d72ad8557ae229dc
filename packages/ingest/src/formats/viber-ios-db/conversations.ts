import type { Account, Chat } from '@casethread/model'
import { distinctAccounts } from '../../database/distinct-accounts.ts'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import type { Members } from './members.ts'

/** The chats of one store, by the row of `ZCONVERSATION`. */
export class Conversations {
  readonly #chats = new Map<number, Chat>()
  readonly #direct = new Map<string, Chat>()
  readonly #owner: string

  constructor(tables: Tables, members: Members) {
    const [owner] = members.owners
    this.#owner = owner?.value ?? ''
    const others = membersByConversation(tables)
    for (const { values, locator } of tableRows(tables.get('zconversation'), '', [
      ...(['zname', 'zinterlocutor', 'zbeingdeleted', 'zgroupid'] as const),
    ])) {
      const partner = members.of(numberOf(values.zinterlocutor))
      const listed = (others.get(locator.number) ?? []).map((row) => members.of(row))
      const participants = distinctAccounts([owner ?? null, partner, ...listed])
      this.#add(locator.number, {
        title: textOf(values.zname) ?? partner?.name ?? null,
        kind: partner ? 'direct' : participants.length > 2 ? 'group' : 'unknown',
        participants,
        section: numberOf(values.zbeingdeleted) === 1 ? 'deleted' : null,
        partner,
      })
    }
  }

  get all(): Iterable<Chat> {
    return this.#chats.values()
  }

  chat(row: number | null): Chat {
    return (row === null ? undefined : this.#chats.get(row)) ?? this.#unlisted(`conversation ${row ?? 'unknown'}`, [])
  }

  /** The one-to-one chat with somebody, for calls. */
  with(account: Account | null): Chat {
    const known = account === null ? undefined : this.#direct.get(account.value)
    return known ?? this.#unlisted(`with ${account?.value ?? 'unknown'}`, account ? [account] : [])
  }

  #add(row: number, { partner, ...known }: Omit<Chat, 'app' | 'key'> & { partner: Account | null }): void {
    const isFirst = partner !== null && !this.#direct.has(partner.value)
    const name = isFirst ? `with ${partner.value}` : `conversation ${row}`
    const chat: Chat = { app: 'viber', key: `${this.#owner} ${name}`, ...known }
    if (isFirst) this.#direct.set(partner.value, chat)
    this.#chats.set(row, chat)
  }

  #unlisted(name: string, participants: Account[]): Chat {
    return { app: 'viber', key: `${this.#owner} ${name}`, title: null, kind: 'unknown', participants, section: null }
  }
}

/**
 * Core Data joins conversations and members in a table whose name and columns carry the numbers of the entities, which change
 * with the version (`Z_4MEMBERS`: `Z_4CONVERSATIONS`, `Z_9MEMBERS`): known by one column for each.
 */
function membersByConversation(tables: Tables): Map<number, number[]> {
  const members = new Map<number, number[]>()
  for (const [name, table] of tables) {
    if (!/^z_\d+/.test(name)) continue
    const conversation = table.columns.find((column) => /^z_\d+.*conversation/.test(column))
    const member = table.columns.find((column) => /^z_\d+.*(?:member|phonenum)/.test(column) && column !== conversation)
    if (conversation === undefined || member === undefined) continue
    for (const { values } of tableRows(table, '', [conversation, member])) {
      const [row, who] = [numberOf(values[conversation] ?? null), numberOf(values[member] ?? null)]
      if (row === null || who === null) continue
      const list = members.get(row)
      if (list) list.push(who)
      else members.set(row, [who])
    }
  }
  return members
}
