import type { CaseReader, StoredAccount, StoredChat } from '@casethread/casefile'

/** A chat with one contact alone. */
export interface PrivateChat {
  chat: StoredChat
  account: StoredAccount
  /** Display names of the contact, sorted. */
  names: readonly string[]
  firstAt: number
  lastAt: number
}

/** Every chat with one contact alone that has dated messages, by contact and chat. */
export function privateChatsOf(reader: CaseReader): PrivateChat[] {
  const contacts = reader.contactAccounts()
  const members = new Map<number, number>()
  for (const { chatRowIds } of contacts) for (const id of chatRowIds) members.set(id, (members.get(id) ?? 0) + 1)
  const chats = new Map(reader.chats().map((chat) => [chat.rowId, chat]))
  return contacts.flatMap(({ account, names, chatRowIds, firstAt, lastAt }) =>
    chatRowIds.flatMap((id) => {
      const chat = chats.get(id)
      const isPrivate = chat && chat.kind !== 'group' && members.get(id) === 1
      return isPrivate && firstAt !== null && lastAt !== null ? [{ chat, account, names, firstAt, lastAt }] : []
    }),
  )
}
