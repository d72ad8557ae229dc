import type { Confidence } from '../finding.ts'

/** Why two accounts are held to be those of one contact; `reader` where a person decided so. */
export const linkBases = [
  'same-number',
  'same-account',
  'system-event',
  'announced',
  'contact-card',
  'same-document',
  'same-name-and-birth',
  'same-photo',
  'same-name-and-circle',
  'hand-over',
  'taken-over',
  'reader',
] as const
export type LinkBasis = (typeof linkBases)[number]

/** `automatic`: certain by itself, and stands until undone. `proposed`: waits for a reader, and counts for nothing until then. */
export type LinkStatus = 'automatic' | 'proposed' | 'confirmed' | 'rejected'

/** Two accounts that may be one contact's, and what shows it. Undoing a link brings both contacts back as they were. */
export interface AccountLink {
  /** `link-` and 12 hex digits, made from both account ids and the basis. */
  id: string
  /** Public ids of the accounts (`c-…`); sorted. */
  accounts: readonly [string, string]
  basis: LinkBasis
  confidence: Confidence
  status: LinkStatus
  /** When the second account took over from the first, UTC milliseconds; null where neither follows the other, or undated. */
  succession: { from: string; to: string; earliest: number | null; latest: number | null } | null
  /** What shows it, in one plain English sentence without text of a chat. */
  says: string
  /** Row ids of the messages it rests on; empty for what needs none (the same number in two apps). */
  messages: readonly number[]
  /** What speaks against it, each with its messages; printed as prominently as what speaks for it. */
  contrary: readonly { says: string; messages: readonly number[] }[]
  /** What it is without any decision; null where only a reader made it. */
  byRule: 'automatic' | 'proposed' | null
  /** Why it does not stand though a rule or a reader would have it so: readers disagree, or it would join what they hold apart. */
  notice: string | null
  /** Sequence numbers of the decisions about it. */
  decisions: readonly number[]
}

/** A number or account id and the time over which a contact used it. */
export interface IdentifierSpell {
  /** E.164 or account id. */
  value: string
  /** Null for a number that is known without the app it belongs to. */
  app: string | null
  /** UTC milliseconds of the first and last sign of use; null while undated. `to` is null while nothing shows its end. */
  from: number | null
  to: number | null
  /** The identifier that it follows. */
  succeeds: string | null
  evidence: 'system-event' | 'announced' | 'contact-card' | 'document' | 'behaviour' | 'reader'
  confidence: Confidence
  messages: readonly number[]
}
