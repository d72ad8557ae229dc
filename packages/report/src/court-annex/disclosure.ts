import type { StoredAccount } from '@casethread/casefile'
import type { Inline } from '../document/document.ts'

/** Who is meant to read a rendering (methodology W-07): court and parties, or the public of a hearing. */
export const renderings = ['restricted', 'open'] as const
export type Rendering = (typeof renderings)[number]

/** A contact as far as its name is concerned. */
interface NamedContact {
  id: string
  names: readonly string[]
}

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
  /** A contact's names beside its label, where the rendering shows names. */
  contact(contact: NamedContact): readonly Inline[]
  /** The owner of an account, as author or as correspondent. */
  account(account: Pick<StoredAccount, 'app' | 'kind' | 'value' | 'name' | 'contactId' | 'isOwner'>): readonly Inline[]
  /** A number, account or code: whole, or its last four characters (methodology W-04). */
  identifier(value: string): Inline
  /** What somebody wrote: a message, a title, a display name. */
  text(text: string): readonly Inline[]
  /** A path or file name, which often holds the name of a correspondent. */
  path(path: string): Inline
  /** What the examiner stated for this annex: names of the persons in the proceedings, a reader's reason. */
  statement(text: string): readonly Inline[]
}
