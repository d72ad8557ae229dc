import type { ContactAccount } from '@casethread/casefile'
import { type Role, type Tier, tiers } from '@casethread/model'
import type { CaseSource } from '../case-source.ts'

/** Of a contact, what the lists of chats print. */
export interface ChatContact {
  id: string
  names: readonly string[]
  role: Role
  tier: Tier
  points: number
  /** Whether its communications may be privileged (methodology N7, P-07): its chats are listed and not shown. */
  quarantined: boolean
}

/** Whose chats are whose. */
export interface ChatPeople {
  /** By the id of any of its accounts. */
  contactOf(account: string): ChatContact | undefined
  /** With whom a chat was held, the owner aside, by id; by row id of the chat. */
  inChat(chatRowId: number): readonly ChatContact[]
  /** A chat with one contact alone who is in quarantine. */
  isWithheld(chatRowId: number): boolean
}

/** One pass over contacts, of whom little is kept: there may be a hundred thousand. Before analysis each account is a contact. */
export function chatPeople(source: Pick<CaseSource, 'contacts' | 'contactAccounts'>): ChatPeople {
  const accounts = source.contactAccounts()
  const byAccount = new Map<string, ChatContact>()
  for (const contact of source.contacts()) {
    const { id, names, role, tier, points } = contact
    const quarantined = tier === 'quarantine' || role.role === 'privileged'
    const kept: ChatContact = { id, names, role: role.role, tier, points, quarantined }
    for (const account of contact.accounts) byAccount.set(account, kept)
  }
  for (const account of accounts) if (!byAccount.has(account.id)) byAccount.set(account.id, unassessed(account))
  const inChats = new Map<number, Set<ChatContact>>()
  for (const { id, chatRowIds } of accounts)
    for (const chat of chatRowIds) {
      const contact = byAccount.get(id)
      if (contact) inChats.set(chat, (inChats.get(chat) ?? new Set()).add(contact))
    }
  const sorted = new Map(
    [...inChats].map(([chat, contacts]) => [chat, [...contacts].sort((a, b) => (a.id < b.id ? -1 : 1))]),
  )
  const inChat = (chatRowId: number) => sorted.get(chatRowId) ?? []
  return {
    contactOf: (account) => byAccount.get(account),
    inChat,
    isWithheld: (chatRowId) => {
      const [only, ...others] = inChat(chatRowId)
      return others.length === 0 && only?.quarantined === true
    },
  }
}

const unassessed = ({ id, names }: ContactAccount): ChatContact => ({
  id,
  names,
  role: 'unknown',
  tier: 'undetermined',
  points: 0,
  quarantined: false,
})

/** The strongest tier first, then by points: the order in which chats are worth reading. */
export const byRank = (a: ChatContact | undefined, b: ChatContact | undefined): number =>
  rankOf(a) - rankOf(b) || (b?.points ?? 0) - (a?.points ?? 0)

/** `not` was ruled out by a rule or reader; what is undetermined stands before it. */
const order: readonly Tier[] = [...tiers.filter((tier) => tier !== 'not'), 'not']
const rankOf = (contact: ChatContact | undefined): number => (contact ? order.indexOf(contact.tier) : order.length)
