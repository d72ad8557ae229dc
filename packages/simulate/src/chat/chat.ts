import type { Random } from '../random.ts'
import type { Account } from '../world/contact.ts'
import type { Device } from '../world/devices.ts'
import type { ChatPlan } from './conversation.ts'
import type { Entry } from './entry.ts'

/** A chat as one phone holds it. */
export interface Chat {
  device: Device
  account: Account
  /** The contact of the main phone with whom it is held; null for a group, and between the owners of two phones. */
  contact: string | null
  group: { title: string; members: readonly Account[]; contacts: readonly string[] } | null
  nextNumber: string | null
  /** How much is written beside the story, compared with the other chats. */
  weight: number
  /** Name of the stream of chance: two phones that hold one chat share it, and what is written in it. */
  stream: string
  /** Seen from the other end: what the owner writes is what the contact wrote there. */
  mirrored: boolean
  /** Shares of the chat, from and to, that are gone from this phone. */
  deleted: { from: number; to: number } | null
  /** Story and talk, without the amount of the latter. */
  plan(random: Random): Omit<ChatPlan, 'fill'>
}

/** What the owner of one phone writes the owner of the other receives. */
export function seenFromOtherEnd(entry: Entry): Entry {
  if (entry.author !== 'owner' && entry.author !== 'contact') return entry
  return { ...entry, author: entry.author === 'owner' ? 'contact' : 'owner' }
}
