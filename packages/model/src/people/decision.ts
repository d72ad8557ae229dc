import type { CasePayment, PriceTerm, ServiceClass } from './booking.ts'
import type { FrozenRules } from './frozen-rules.ts'
import type { Role, Tier } from './tier.ts'

export const decisionActions = [
  'accept',
  'reject',
  'undetermined',
  'needs-translation',
  'role',
  'link',
  'unlink',
  'payment',
  'external',
  'provider',
  'freeze',
  'withdraw',
] as const
export type DecisionAction = (typeof decisionActions)[number]

/** What outside of the chats a match rests on (methodology §2.2, A6). */
export const externalKinds = [
  'intercepted-person',
  'victim-statement',
  'ledger-entry',
  'remittance-record',
  'tap',
] as const
export type ExternalKind = (typeof externalKinds)[number]

/** What the company or bank behind a code or account was asked, and what it said (methodology §5.2). */
export const providerStatuses = ['not-asked', 'asked', 'pending', 'confirmed', 'not-found'] as const
export type ProviderStatus = (typeof providerStatuses)[number]

/** A contact as the case had it when it was decided about. */
export interface DecisionBefore {
  tier: Tier
  role: Role
}

/**
 * What one named reader decided (methodology §2.5), as the body of an entry of the decision log. It names accounts, not contacts, and
 * messages, not findings: those stay the same when rules change or accounts are linked.
 */
export interface ReviewDecision {
  action: DecisionAction
  reader: string
  /** ISO 8601 UTC, as told by the caller. */
  at: string
  /**
   * Public ids (`c-…`) of the accounts decided about: those of the contact as the reader saw it, for links one side. Should they be
   * parted later, the decision stays with the contact of the first.
   */
  accounts: readonly string[]
  /** The other side of a link. */
  with: readonly string[]
  /** A message of the booking that is decided about; null where the decision holds for all of the contact. */
  booking: string | null
  confirms: readonly ('person' | 'paid')[]
  persons: { lo: number; hi: number | null; minors: number } | null
  price: (PriceTerm['money'] & { per: PriceTerm['per'] }) | null
  /** What was sold, where the reader says it; absent or null where he does not. */
  service?: ServiceClass | null
  payment:
    | (Pick<CasePayment, 'kind' | 'level' | 'payee' | 'identifiers'> & {
        money: PriceTerm['money'] | null
        at: string | null
      })
    | null
  /** A match outside of the chats, with the exhibit or page of the file that holds it; absent for other actions. */
  external?: { kind: ExternalKind; exhibit: string } | null
  /** What its provider says of a code or account; the exhibit is the reply. Absent for other actions. */
  provider?: { identifier: string; status: ProviderStatus; exhibit: string | null } | null
  /** The rules that are to be read by from here on; absent for other actions. */
  frozen?: FrozenRules | null
  role: Role | null
  /** The decision that is withdrawn, by its place in the log. */
  withdraws: number | null
  reason: string
  reasonCodes: readonly string[]
  /** Public ids of the messages it rests on; never empty, but for a link of equal numbers, a freeze and a withdrawal. */
  cites: readonly string[]
  /** SHA-256 over the texts and times of the cited messages, so that a change of the evidence shows. */
  evidenceSha256: string
  /** What the contact was before; null where its case had no analysis, and for freezes and withdrawals. */
  before: DecisionBefore | null
  /** SHA-256 of the line of a decisions file that it was taken from; null for one made here. */
  lineSha256: string | null
  /** Whether the reader saw neither tier nor points, and no other reader's opinion. */
  blind: boolean
  toolVersion: string
  /** SHA-256 of the rules as they stood. */
  rulesSha256: string
}

/** A decision with its place in the log. */
export interface NumberedDecision extends ReviewDecision {
  seq: number
}
