import type { Account, Chat, ChatKind } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import { type JidKind, readJid } from '../../whatsapp/jid.ts'
import type { People } from '../../whatsapp/people.ts'

export interface ChatEntry {
  chat: Chat
  /** The address of the chat; null for a session that is not there, or names none. */
  jid: string | null
  /** The other person; null in groups. */
  peer: Account | null
}

const kinds: Readonly<Partial<Record<JidKind, ChatKind>>> = {
  person: 'direct',
  lid: 'direct',
  app: 'direct',
  bot: 'direct',
  group: 'group',
}
const places: Readonly<Partial<Record<JidKind, string>>> = {
  status: 'status',
  broadcast: 'broadcast list',
  channel: 'channel',
}
const columns = ['zcontactjid', 'zpartnername', 'zremoved', 'zarchived', 'zhidden'] as const

/** `ZWACHATSESSION` and the members of groups, by row number. */
export class Chats {
  readonly #people: People
  readonly #owner: Account
  readonly #byRow = new Map<number, ChatEntry>()
  /** Addresses of the members of groups, by row number. */
  readonly #members = new Map<number, string>()

  constructor(tables: Tables, people: People, owner: Account) {
    this.#people = people
    this.#owner = owner
    const members = this.#readMembers(tables)
    for (const { values, locator } of tableRows(tables.get('zwachatsession'), '', columns)) {
      const jid = textOf(values.zcontactjid)
      const flags = (['removed', 'archived', 'hidden'] as const).filter((flag) => numberOf(values[`z${flag}`]) === 1)
      const entry = this.#entry(locator.number, jid, members.get(locator.number) ?? [])
      entry.chat.title = textOf(values.zpartnername)
      entry.chat.section = flags.length > 0 ? flags.join(', ') : entry.chat.section
      this.#byRow.set(locator.number, entry)
    }
  }

  get all(): Chat[] {
    return [...this.#byRow.values()].map(({ chat }) => chat)
  }

  byRow(row: SqlValue): ChatEntry | null {
    return this.#byRow.get(numberOf(row) ?? -1) ?? null
  }

  /** The address of a row of `ZWAGROUPMEMBER`; null if there is none. */
  member(row: SqlValue): string | null {
    return this.#members.get(numberOf(row) ?? -1) ?? null
  }

  #readMembers(tables: Tables): Map<number, Account[]> {
    const byChat = new Map<number, Account[]>()
    for (const { values, locator } of tableRows(tables.get('zwagroupmember'), '', ['zchatsession', 'zmemberjid'])) {
      const jid = textOf(values.zmemberjid)
      if (jid === null) continue
      this.#members.set(locator.number, jid)
      const chat = numberOf(values.zchatsession) ?? -1
      const list = byChat.get(chat)
      if (list) list.push(...this.#people.all(jid))
      else byChat.set(chat, this.#people.all(jid))
    }
    return byChat
  }

  #entry(row: number, jid: string | null, members: readonly Account[]): ChatEntry {
    const address = readJid(jid)
    if (jid === null || address === null) return orphan(row)
    const kind = kinds[address.kind] ?? 'unknown'
    const others = kind === 'direct' ? this.#people.all(jid) : members
    const chat: Chat = {
      app: 'whatsapp',
      key: address.text,
      title: null,
      kind,
      participants:
        kind === 'unknown' ? [] : [this.#owner, ...others.filter(({ value }) => value !== this.#owner.value)],
      section: places[address.kind] ?? null,
    }
    return { chat, jid, peer: kind === 'direct' ? this.#people.of(jid) : null }
  }
}

/** The chat of messages whose session is not there. */
export const orphan = (row: SqlValue): ChatEntry => ({
  chat: {
    app: 'whatsapp',
    key: row === null ? 'chat not named' : `chat row ${row}`,
    title: null,
    kind: 'unknown',
    participants: [],
    section: null,
  },
  jid: null,
  peer: null,
})
