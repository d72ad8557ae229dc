import type { Account, AccountPhoto } from './account.ts'
import type { Chat } from './chat.ts'
import type { Message } from './message.ts'
import type { Locator } from './provenance.ts'
import type { Warning } from './warning.ts'

/** A record that was seen and deliberately not stored, or that could not be parsed. Both are counted by reason. */
export interface Unparsed {
  outcome: 'skipped' | 'failed'
  /** A short stable word: `preamble`, `invalid-json`, `record-too-large` … */
  reason: string
  locator: Locator | null
  /** What was wrong and what to do; null for skipped records, whose reason says all, and where one warning tells of many. */
  message: string | null
}

/** What a format yields: records in source order, a few thousand at a time. A chat comes before its first message. */
export interface Batch {
  chats: Chat[]
  messages: Message[]
  unparsed: Unparsed[]
  warnings: Warning[]
  /** Accounts that the export itself names as those of the device's owner; absent where it names none. */
  owners?: Account[]
  /** Accounts that the export names apart from its chats, as in an address book, with the names they have there. */
  accounts?: Account[]
  /** Profile photos of accounts; absent where the export keeps none. */
  photos?: AccountPhoto[]
}

/**
 * The parser's own count of the records it met, made apart from what it yielded, so that
 * read = parsed + skipped + failed is a check and not a definition.
 */
export interface ParseTotals {
  read: number
}
