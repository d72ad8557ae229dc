import type { Author, Entry } from '../chat/entry.ts'
import type { Cue } from '../speech/say.ts'
import type { Thing } from '../story/scene.ts'
import type { Account } from '../world/contact.ts'
import type { Device } from '../world/devices.ts'

/** Where a record stands: path below the exhibit's folder, and the locator that `ingest` gives it. */
export interface Place {
  path: string
  locator: string
}

export interface ChatWriter {
  write(entry: Entry): Place
  /** The facts that a notice of the app states in words of its own; for apps that print any. */
  noticeCues?(thing: Thing): readonly Cue[]
  close(): void
}

/** A chat as its writer needs to know it. */
export interface ChatHead {
  device: Device
  /** The folder of the exhibit. */
  folder: string
  account: Account
  /** The number that the contact goes on with after this account; null where it keeps its own. */
  nextNumber: string | null
  /** A group's title; null for a chat of two. */
  group: { title: string; members: readonly Account[] } | null
  /** Records that are going to be written. */
  length: number
}

/** The account of an author; null for the owner and for the app's own notices. */
export function accountOf({ account, group }: ChatHead, author: Author): Account | null {
  if (author === null || author === 'owner') return null
  if (author === 'contact' || group === null) return account
  return group.members[author] ?? account
}

/** A name as apps turn it into that of a file or folder. */
export const fileName = (name: string): string => name.replace(/[\\/:*?"<>|]/g, '_')
