import type { Account, Chat } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import { distinctAccounts } from '../../database/distinct-accounts.ts'
import type { Tables } from '../../database/read-database.ts'
import { textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import { accountOf, fullId } from '../../skype/account-id.ts'

const columns = ['entry_id', 'first_name', 'last_name', 'skype_name'] as const

/** Who is who, and who is in which conversation. The misspelt `particiapnt` is the name of the table (dossier 3). */
export class LivePeople {
  readonly owner: Account | null
  readonly #accounts = new Map<string, Account>()
  readonly #members = new Map<string, Account[]>()
  readonly #chats = new Map<string, Chat>()

  constructor(tables: Tables) {
    const owners: Account[] = []
    for (const table of ['person', 'user']) {
      for (const { values } of tableRows(tables.get(table), '', columns)) {
        const id = textOf(values.entry_id) ?? textOf(values.skype_name)
        const account = accountOf(id, nameOf(values))
        if (id === null || account === null) continue
        this.#accounts.set(fullId(id), account)
        if (table === 'user') owners.push(account)
      }
    }
    this.owner = owners[0] ?? null
    for (const { values } of tableRows(tables.get('particiapnt'), '', ['conversation_id', 'person_id'])) {
      const [conversation, member] = [textOf(values.conversation_id), this.of(textOf(values.person_id))]
      if (conversation === null || member === null) continue
      const list = this.#members.get(conversation)
      if (list) list.push(member)
      else this.#members.set(conversation, [member])
    }
  }

  of(id: string | null): Account | null {
    return id === null ? null : (this.#accounts.get(fullId(id)) ?? accountOf(id, null))
  }

  /** `conversation_link` is the other person's id or that of a group (dossier 3). */
  chat(link: string | null): Chat {
    const id = link === null ? 'conversation unknown' : fullId(link)
    const known = this.#chats.get(id)
    if (known) return known
    const partner = this.of(link)
    const participants = [this.owner, partner, ...(this.#members.get(link ?? '') ?? [])]
    const chat: Chat = {
      app: 'skype',
      key: `${this.owner?.value ?? ''} ${id}`,
      title: partner?.name ?? null,
      kind: partner ? 'direct' : link === null ? 'unknown' : 'group',
      participants: distinctAccounts(participants),
      section: null,
    }
    this.#chats.set(id, chat)
    return chat
  }
}

function nameOf({ first_name, last_name }: Readonly<Record<(typeof columns)[number], SqlValue>>): string | null {
  const names = [first_name, last_name].map(textOf).filter((name) => name !== null)
  return names.length === 0 ? null : names.join(' ')
}
