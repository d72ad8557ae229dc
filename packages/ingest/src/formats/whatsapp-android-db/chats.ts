import type { Account, Chat, ChatKind } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import { type JidKind, readJid } from '../../whatsapp/jid.ts'
import type { Addresses } from './addresses.ts'

/** A chat with what the reader of its messages needs. */
export interface ChatEntry {
  chat: Chat
  /** Who messages come from where the row names nobody: the other person; null in groups. */
  peer: Account | null
  /** The opaque id of that person, where the number behind it is known. */
  lid: string | null
}

interface ChatFacts {
  title: string | null
  section: string | null
}

const kinds: Readonly<Partial<Record<JidKind, ChatKind>>> = {
  person: 'direct',
  lid: 'direct',
  app: 'direct',
  bot: 'direct',
  group: 'group',
}
/** What the app keeps apart from chats with people. */
const places: Readonly<Partial<Record<JidKind, string>>> = {
  status: 'status',
  broadcast: 'broadcast list',
  channel: 'channel',
}

/** The chats of the database, by row number and by address. */
export class Chats {
  readonly #addresses: Addresses
  readonly #owner: Account
  readonly #members: Map<string, Account[]>
  readonly #byRow = new Map<number, ChatEntry>()
  readonly #byJid = new Map<string, ChatEntry>()

  constructor(tables: Tables, addresses: Addresses, owner: Account) {
    this.#addresses = addresses
    this.#owner = owner
    this.#members = readMembers(tables, addresses)
    this.#readCurrent(tables)
    this.#readLegacy(tables)
  }

  get all(): ChatEntry[] {
    return [...new Set([...this.#byRow.values(), ...this.#byJid.values()])]
  }

  /** Null for a row that is not there. */
  byRow(row: SqlValue): ChatEntry | null {
    return this.#byRow.get(numberOf(row) ?? -1) ?? null
  }

  /** A chat that no table of chats names is made here. */
  byJid(jid: string): ChatEntry {
    return this.#byJid.get(readJid(jid)?.text ?? jid) ?? this.#add(jid, { title: null, section: null })
  }

  #readCurrent(tables: Tables): void {
    const channels = new Map<number, string | null>()
    for (const { values, locator } of tableRows(tables.get('newsletter'), '', ['name']))
      channels.set(locator.number, textOf(values.name))
    const columns = ['jid_row_id', 'subject', 'hidden', 'archived', 'chat_lock'] as const
    for (const { values, locator } of tableRows(tables.get('chat'), '', columns)) {
      const jid = this.#addresses.text(values.jid_row_id)
      const title = textOf(values.subject) ?? channels.get(locator.number) ?? null
      const flags = (['archived', 'hidden', 'chat_lock'] as const).filter((flag) => numberOf(values[flag]) === 1)
      const section = flags.length > 0 ? flags.join(', ') : null
      this.#byRow.set(locator.number, jid === null ? orphan(locator.number, title) : this.#add(jid, { title, section }))
    }
  }

  /** `chat_list`, of the oldest versions (dossier 3). */
  #readLegacy(tables: Tables): void {
    const columns = ['key_remote_jid', 'subject', 'archived'] as const
    for (const { values } of tableRows(tables.get('chat_list'), '', columns)) {
      const jid = textOf(values.key_remote_jid)
      const section = numberOf(values.archived) === 1 ? 'archived' : null
      if (jid !== null) this.#add(jid, { title: textOf(values.subject), section })
    }
  }

  #add(found: string, { title, section }: ChatFacts): ChatEntry {
    const jid = readJid(found)
    const key = jid?.text ?? found
    const known = this.#byJid.get(key)
    if (known) {
      known.chat.title ??= title
      known.chat.section ??= section
      return known
    }
    const kind = kinds[jid?.kind ?? 'unknown'] ?? 'unknown'
    const { people } = this.#addresses
    const others = kind === 'direct' ? people.all(found) : (this.#members.get(key) ?? [])
    const chat: Chat = {
      app: 'whatsapp',
      key,
      title: title ?? (kind === 'direct' ? people.nameOf(found) : null),
      kind,
      participants:
        kind === 'unknown' ? [] : [this.#owner, ...others.filter(({ value }) => value !== this.#owner.value)],
      section: section ?? places[jid?.kind ?? 'unknown'] ?? null,
    }
    const entry = { chat, peer: kind === 'direct' ? people.of(found) : null, lid: people.lidOf(found) }
    this.#byJid.set(key, entry)
    return entry
  }
}

/** The chat of messages whose chat has no row, or a row without an address. */
export const orphan = (row: SqlValue, title: string | null = null): ChatEntry => ({
  chat: {
    app: 'whatsapp',
    key: row === null ? 'chat not named' : `chat row ${row}`,
    title,
    kind: 'unknown',
    participants: [],
    section: null,
  },
  peer: null,
  lid: null,
})

/** By the address of the group; both tables are filled in a database on its way to the newer one. Who is no longer a member is found among the authors. */
function readMembers(tables: Tables, addresses: Addresses): Map<string, Account[]> {
  const members = new Map<string, Account[]>()
  const seen = new Set<string>()
  const add = (group: string | null, member: string | null) => {
    const pair = `${group} ${member}`
    if (group === null || member === null || seen.has(pair)) return
    seen.add(pair)
    const list = members.get(group)
    if (list) list.push(...addresses.people.all(member))
    else members.set(group, addresses.people.all(member))
  }
  for (const { values } of tableRows(tables.get('group_participant_user'), '', ['group_jid_row_id', 'user_jid_row_id']))
    add(addresses.text(values.group_jid_row_id), addresses.text(values.user_jid_row_id))
  for (const { values } of tableRows(tables.get('group_participants'), '', ['gjid', 'jid']))
    add(textOf(values.gjid), textOf(values.jid))
  return members
}
