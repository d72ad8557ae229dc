import type { Chat } from '../chat/chat.ts'
import type { Author } from '../chat/entry.ts'

/** Which records of a chat are gone from its phone. */
export function goneOf({ deleted }: Chat, length: number): { from: number; to: number } {
  return { from: Math.floor(length * (deleted?.from ?? 0)), to: Math.floor(length * (deleted?.to ?? 0)) }
}

/** A chat while it is written, for the truth about it. */
export class ToldChat {
  readonly chat: Chat
  readonly id: string
  count = 0
  /** Whether something was said in it already. */
  opened = false
  path: string | null = null

  constructor(chat: Chat, id: string) {
    this.chat = chat
    this.id = id
  }

  author(author: Author): string | null {
    if (typeof author === 'number') return this.chat.group?.contacts[author] ?? null
    return author
  }

  record(gone: { from: number; to: number }): object {
    const { device, account, contact, group } = this.chat
    return {
      record: 'thread',
      id: this.id,
      exhibit: device.exhibit,
      app: account.app,
      title: account.label,
      contact,
      members: group?.contacts ?? null,
      path: this.path,
      messages: this.count,
      gone: gone.to > gone.from ? { after: gone.from, messages: gone.to - gone.from } : null,
    }
  }
}
