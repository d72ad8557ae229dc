import type { DatabaseSync } from 'node:sqlite'
import type { MessageReader } from './message-reader.ts'
import type { ContactAccount, StoredAccount } from './types.ts'

interface Tally {
  messages: number
  firstAt: number | null
  lastAt: number | null
}

const earliest = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b))
const latest = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b))
const add = (a: Tally, b: Tally): Tally => ({
  messages: a.messages + b.messages,
  firstAt: earliest(a.firstAt, b.firstAt),
  lastAt: latest(a.lastAt, b.lastAt),
})
const nothing: Tally = { messages: 0, firstAt: null, lastAt: null }

/** Every account that is not the owner's, or those in `only` and whoever shares a chat with them, with its chats and tallies, by id. */
export function readContactAccounts(
  db: DatabaseSync,
  reader: MessageReader,
  only: ReadonlySet<string> | null,
): ContactAccount[] {
  const members = membersByChat(db, reader)
  const tallies = new Map<number, Tally>()
  const names = readNames(db)
  const chatsOf = new Map<number, number[]>()
  for (const [chat, contacts] of members) for (const contact of contacts) append(chatsOf, contact, chat)
  const all = [...reader.accounts.values()].filter(({ rowId, isOwner }) => !isOwner && chatsOf.has(rowId))
  const near = only && new Set(all.filter(({ contactId }) => only.has(contactId)).flatMap(chatMates))
  const contacts = near === null ? all : all.filter(({ rowId }) => near.has(rowId))
  function chatMates({ rowId }: StoredAccount): number[] {
    return (chatsOf.get(rowId) ?? []).flatMap((chat) => members.get(chat) ?? [])
  }
  const wantedChats = only && new Set(contacts.flatMap(({ rowId }) => chatsOf.get(rowId) ?? []))
  for (const row of writtenIn(db, wantedChats)) {
    const tally = {
      messages: Number(row.n),
      firstAt: row.first as number | null,
      lastAt: row.last as number | null,
    }
    const to = creditedTo(Number(row.chat_id), row.sender_id as number | null, members, reader)
    if (to !== null) tallies.set(to, add(tallies.get(to) ?? nothing, tally))
  }
  return contacts
    .map((account) =>
      toContact(
        account,
        names.get(account.rowId),
        chatsOf.get(account.rowId) ?? [],
        tallies.get(account.rowId) ?? nothing,
      ),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

const written = 'SELECT chat_id, sender_id, count(*) AS n, min(sent_at) AS first, max(sent_at) AS last FROM message'

/** How much each sender wrote in each chat, or in some chats only: those are looked up one by one, however many messages there are. */
function* writtenIn(db: DatabaseSync, chats: ReadonlySet<number> | null): Iterable<Record<string, unknown>> {
  if (chats === null) yield* db.prepare(`${written} GROUP BY 1, 2`).iterate()
  else {
    const inChat = db.prepare(`${written} WHERE chat_id = ? GROUP BY 1, 2`)
    for (const chat of chats) yield* inChat.all(chat)
  }
}

/** In a chat with one contact every message counts for it, notices and the owner's too; elsewhere only its own. */
function creditedTo(
  chat: number,
  sender: number | null,
  members: Map<number, number[]>,
  reader: MessageReader,
): number | null {
  const contacts = members.get(chat) ?? []
  if (reader.ownerKnown && contacts.length === 1) return contacts[0] ?? null
  return sender !== null && contacts.includes(sender) ? sender : null
}

function membersByChat(db: DatabaseSync, reader: MessageReader): Map<number, number[]> {
  const members = new Map<number, number[]>()
  for (const row of db.prepare('SELECT chat_id, account_id FROM chat_participant').iterate()) {
    const account = Number(row.account_id)
    if (!reader.accounts.get(account)?.isOwner) append(members, Number(row.chat_id), account)
  }
  return members
}

function readNames(db: DatabaseSync): Map<number, string[]> {
  const names = new Map<number, string[]>()
  for (const row of db.prepare('SELECT account_id, name FROM account_name ORDER BY name').iterate())
    append(names, Number(row.account_id), String(row.name))
  return names
}

function append<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function toContact(
  account: ContactAccount['account'],
  stored: string[] | undefined,
  chatRowIds: number[],
  tally: Tally,
): ContactAccount {
  const names = account.kind === 'name' ? [...new Set([account.value, ...(stored ?? [])])].sort() : (stored ?? [])
  return {
    id: account.contactId,
    account,
    names,
    chatRowIds,
    messageCount: tally.messages,
    firstAt: tally.firstAt,
    lastAt: tally.lastAt,
  }
}
