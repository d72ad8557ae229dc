import type { DatabaseSync } from 'node:sqlite'
import { AccountRows } from './account-rows.ts'
import type { MessageReader } from './message-reader.ts'
import type { ContactAccount } from './types.ts'

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

/** Who is in which chat, the owner left out. */
interface Membership {
  /** By chat. */
  members: ReadonlyMap<number, readonly number[]>
  /** By account. */
  chats: ReadonlyMap<number, readonly number[]>
}

/** Every account that is not the owner's and is in a chat, with its chats and tallies, by id. Needs the reading indexes. */
export function readContactAccounts(db: DatabaseSync, reader: MessageReader): ContactAccount[] {
  return contactAccounts(db, reader, wholeMembership(db, reader), readNames(db))
}

/** Those with these ids and whoever shares a chat with them: looked up one by one, however many others and messages there are. */
export function readContactAccountsNear(
  db: DatabaseSync,
  reader: MessageReader,
  ids: ReadonlySet<string>,
): ContactAccount[] {
  const rows = new AccountRows(db)
  const membership = membershipNear(
    db,
    reader,
    [...ids].flatMap((id) => rows.of(id) ?? []),
  )
  const namesOf = db.prepare('SELECT name FROM account_name WHERE account_id = ? ORDER BY name')
  const near = [...membership.chats.keys()]
  const names = new Map(near.map((account) => [account, namesOf.all(account).map(({ name }) => String(name))]))
  return contactAccounts(db, reader, membership, names)
}

const tally = 'count(*) AS messages, min(sent_at) AS firstAt, max(sent_at) AS lastAt FROM message WHERE chat_id = ?'

function contactAccounts(
  db: DatabaseSync,
  reader: MessageReader,
  { members, chats }: Membership,
  names: ReadonlyMap<number, string[]>,
): ContactAccount[] {
  // Chat by chat, for which the index is enough: to group all messages at once sorts them all.
  const [whole, written] = [
    db.prepare(`SELECT ${tally}`),
    db.prepare(`SELECT sender_id AS sender, ${tally} GROUP BY sender_id`),
  ]
  const tallies = new Map<number, Tally>()
  const credit = (account: number, own: Tally) => tallies.set(account, add(tallies.get(account) ?? nothing, own))
  for (const [chat, contacts] of members) {
    const [only, another] = contacts
    // In a chat with one contact every message counts for it, notices and the owner's too; elsewhere only its own.
    if (reader.ownerKnown && only !== undefined && another === undefined)
      credit(only, whole.get(chat) as unknown as Tally)
    else
      for (const { sender, ...own } of written.all(chat))
        if (contacts.includes(sender as number)) credit(sender as number, own as unknown as Tally)
  }
  return Array.from(chats, ([rowId, own]) => {
    const account = reader.accounts.get(rowId)
    return account ? toContact(account, names.get(rowId), [...own], tallies.get(rowId) ?? nothing) : []
  })
    .flat()
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function wholeMembership(db: DatabaseSync, reader: MessageReader): Membership {
  const [members, chats] = [new Map<number, number[]>(), new Map<number, number[]>()]
  for (const row of db.prepare('SELECT chat_id, account_id FROM chat_participant ORDER BY chat_id').iterate()) {
    const [chat, account] = [Number(row.chat_id), Number(row.account_id)]
    if (reader.accounts.get(account)?.isOwner) continue
    append(members, chat, account)
    append(chats, account, chat)
  }
  return { members, chats }
}

/** All chats of these accounts and of whoever shares one with them, and who is in those. */
function membershipNear(db: DatabaseSync, reader: MessageReader, accounts: readonly number[]): Membership {
  const [members, chats] = [new Map<number, readonly number[]>(), new Map<number, readonly number[]>()]
  const statements = {
    members: db.prepare('SELECT account_id AS id FROM chat_participant WHERE chat_id = ?'),
    chats: db.prepare('SELECT chat_id AS id FROM chat_participant WHERE account_id = ? ORDER BY chat_id'),
  }
  const idsIn = (of: keyof typeof statements, id: number) => statements[of].all(id).map((row) => Number(row.id))
  const membersOf = (chat: number): readonly number[] => {
    const known = members.get(chat)
    if (known) return known
    const found = idsIn('members', chat).filter((account) => !reader.accounts.get(account)?.isOwner)
    members.set(chat, found)
    return found
  }
  const own = accounts.filter((account) => !reader.accounts.get(account)?.isOwner)
  const near = new Set(own.flatMap((account) => idsIn('chats', account).flatMap(membersOf)))
  for (const account of near) chats.set(account, idsIn('chats', account))
  for (const chat of new Set([...chats.values()].flat())) membersOf(chat)
  return { members, chats }
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
