import type { Booking, CasePayment } from './booking.ts'
import type { IdentifierSpell } from './link.ts'
import type { Signal } from './signal.ts'
import type { Role, Tier } from './tier.ts'

/** A role and why, weakest claims last. */
export interface RoleClaim {
  role: Role
  by: 'rule' | 'reader'
  /** The rule in plain words, or the readers' reason. */
  because: string
  messages: readonly number[]
}

/**
 * One person on the other side, behind one or more accounts: everything that rules and readers made of his chats. All of it can be
 * computed again from messages, findings and decisions.
 */
export interface Contact {
  /** That of the first of its accounts. */
  id: string
  /** Public ids of the accounts (`c-…`), sorted. */
  accounts: readonly string[]
  /** Every display name met, sorted. */
  names: readonly string[]
  identifiers: readonly IdentifierSpell[]
  role: RoleClaim
  /** Other roles that rules propose, and readers' differing views. */
  otherRoles: readonly RoleClaim[]
  /** The best of its bookings' tiers, or what its role or a reader makes of it. */
  tier: Tier
  because: string
  /** What the rules alone make of it, without any decision: what the reading queue and its samples are drawn by. */
  ruleTier: Tier
  /** For the reading queue only. */
  points: number
  signals: readonly Signal[]
  bookings: readonly Booking[]
  /** Payments that belong to none of the bookings: a receipt without a journey. */
  unassigned?: readonly CasePayment[]
  /** Kinds of the signs of danger in its chats (`safeguard.threat` …). */
  alerts: readonly string[]
  /** Sequence numbers of the decisions about it that count. */
  decisions: readonly number[]
  /** What readers should see: disagreement, evidence that changed since it was decided on, or what was left out. */
  notices: readonly {
    code: 'disagreement' | 'evidence-changed' | 'one-reader' | 'needs-translation' | 'left-out'
    says: string
  }[]
  messageCount: number
  firstAt: number | null
  lastAt: number | null
}
