import type { KnownAccount } from '../known-accounts.ts'
import type { Objection } from './objection.ts'

/** People are seldom in a group twice. */
export function together(one: KnownAccount, other: KnownAccount): Objection | null {
  const chats = new Set(one.chatRowIds)
  const shared = other.chatRowIds.filter((chat) => chats.has(chat)).length
  if (shared === 0) return null
  return { says: `both accounts are in the same ${shared === 1 ? 'chat' : `${shared} chats`}`, messages: [] }
}
