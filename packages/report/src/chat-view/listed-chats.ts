import type { ChatTally, FamilyCount } from '@casethread/casefile'
import { foldCase, normalize } from '@casethread/model'
import { earliest, latest } from '../render/instant.ts'
import type { ListOrder } from './chat-files.ts'
import { byRank, type ChatContact } from './chat-people.ts'
import type { View } from './chat-view.ts'

/** A chat as the lists print it. */
export interface ListedChat extends Pick<ChatTally, 'chat' | 'exhibit'> {
  contacts: readonly ChatContact[]
  /** The strongest of them. */
  foremost: ChatContact | undefined
  messages: number
  firstAt: number | null
  lastAt: number | null
  families: readonly FamilyCount[]
  withheld: boolean
}

/** A line of a list. `contact` is the one that the line is about, in the list of contacts; null in lists of chats. */
export interface ListLine {
  listed: ListedChat
  contact: ChatContact | null
}

export function listedChats({ source, people }: Pick<View, 'source' | 'people'>): ListedChat[] {
  const families = Map.groupBy(source.findingFamilies(), ({ chatRowId }) => chatRowId)
  return Array.from(source.chatTallies(), ({ chat, exhibit, written }) => {
    const contacts = people.inChat(chat.rowId)
    return {
      chat,
      exhibit,
      contacts,
      foremost: [...contacts].sort(byRank)[0],
      messages: written.reduce((sum, { messages }) => sum + messages, 0),
      firstAt: earliest(written.map(({ firstAt }) => firstAt)),
      lastAt: latest(written.map(({ lastAt }) => lastAt)),
      families: families.get(chat.rowId) ?? [],
      withheld: people.isWithheld(chat.rowId),
    }
  })
}

/** The lines of each list, in its order; ties by the ids of the case. */
export function linesIn(order: ListOrder, chats: readonly ListedChat[]): ListLine[] {
  if (order === 'rank') return chats.toSorted(byFirstRead).map(asLine)
  if (order === 'title') return sortedByName(chats, ({ chat: { title } }) => [title]).map(asLine)
  const lines = chats.toSorted(byFirstRead).flatMap((listed) => listed.contacts.map((contact) => ({ listed, contact })))
  return sortedByName(lines, ({ contact }) => [contact.names[0] ?? null, contact.id])
}

const asLine = (listed: ListedChat): ListLine => ({ listed, contact: null })

const byFirstRead = (a: ListedChat, b: ListedChat): number =>
  byRank(a.foremost, b.foremost) || b.messages - a.messages || (a.chat.id < b.chat.id ? -1 : 1)

/**
 * By normalised names, letter by letter as Unicode numbers them: the order of any one language would hide names in other
 * scripts. Those without a name come last.
 */
function sortedByName<T>(all: readonly T[], namesOf: (one: T) => readonly (string | null)[]): T[] {
  const keyed = all.map((one) => ({ one, keys: namesOf(one).map((name) => (name === null ? last : nameKey(name))) }))
  return keyed.sort((a, b) => compareAll(a.keys, b.keys)).map(({ one }) => one)
}

const last = '\uffff'
const nameKey = (name: string): string => foldCase(normalize(name.trim()).text) || last

function compareAll(a: readonly string[], b: readonly string[]): number {
  for (const [at, key] of a.entries()) {
    const other = b[at] ?? ''
    if (key !== other) return key < other ? -1 : 1
  }
  return 0
}
