import type { StoredAccount } from '@casethread/casefile'
import type { Scrubbed } from '../disclosure/scrub.ts'
import type { Inline } from '../document/document.ts'

/** Who is meant to read a rendering (methodology W-07): court and parties, or the public of a hearing. */
export const renderings = ['restricted', 'open'] as const
export type Rendering = (typeof renderings)[number]

/** A contact as far as its name is concerned. */
interface NamedContact {
  id: string
  names: readonly string[]
}

/** An account as far as its owner's name is concerned. */
export type NamedAccount = Pick<StoredAccount, 'app' | 'kind' | 'value' | 'name' | 'contactId' | 'isOwner'>

/**
 * Decides what of the case an annex shows: every word that comes from evidence or names a person passes through one of these, and nothing
 * else of the case reaches the document. Each rendering is one implementation; the sections do not know which they are written for.
 */
export interface Disclosure {
  rendering: Rendering
  /** Whether pseudonyms are made with a key of the case; without one, contacts carry the ids of the case file. */
  keyed: boolean
  /** What stands for a contact in every list: its pseudonym (`P-…`), the same wherever he is met. */
  label(contactId: string): Inline
  /** Whether the concordance prints the text of every message that it lists, or leaves it to the quotations. */
  concordanceTexts: boolean
  /** A contact's label with its names and, if given, its accounts, where the rendering shows them. */
  contact(contact: NamedContact, accounts?: readonly NamedAccount[]): readonly Inline[]
  /** The owner of an account, as author or as correspondent. */
  account(account: NamedAccount): readonly Inline[]
  /** A number, account or code: whole, or its last four characters (methodology W-04). */
  identifier(value: string): Inline
  /** What stands for a chat in references: eight digits made from its id, with the case's key where there is one. */
  thread(chatId: string): string
  /** What somebody wrote: a message, a title, a display name. `message` is its row id, where it is the text of one from its beginning. */
  text(text: string, message?: number): readonly Inline[]
  /** A path or file name, which often holds the name of a correspondent. */
  path(path: string): Inline
  /** How often which kind of identity was taken out so far. */
  takenOut(): ReadonlyMap<Scrubbed, number>
  /** What the examiner stated for this annex: names of the persons in the proceedings, a reader's reason. */
  statement(text: string): readonly Inline[]
}
