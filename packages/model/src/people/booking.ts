import type { Confidence } from '../finding.ts'
import type { ProviderStatus } from './decision.ts'
import type { Tier } from './tier.ts'

/** What was sold (methodology §1.3). Prices of different classes are never averaged. */
export const serviceClasses = [
  'single-attempt',
  'guaranteed',
  'documents',
  'look-alike',
  'all-inclusive',
  'leg',
  'unknown',
] as const
export type ServiceClass = (typeof serviceClasses)[number]

/** How the price is paid (methodology §1.4). */
export const modalities = ['prepaid', 'instalments', 'escrow', 'on-arrival', 'in-kind', 'unknown'] as const
export type Modality = (typeof modalities)[number]

export const paymentKinds = [
  'direct',
  'deposit_escrow',
  'escrow_release',
  'instalment',
  'balance',
  'refund',
  'commission',
  'internal_transfer',
  'cost',
  'unknown',
] as const
export type PaymentKind = (typeof paymentKinds)[number]

/** L0 talk, L1 claimed by the payer, L2 acknowledged, L3 identifier or receipt, L4 confirmed by a third party's record. */
export type PaymentLevel = 'L0' | 'L1' | 'L2' | 'L3' | 'L4'

/** Smallest unit of a currency taken as hundredths, whatever the currency: money is never a binary fraction. */
export type Hundredths = number

export interface Money {
  /** A whole number of hundredths. */
  amount: Hundredths
  /** ISO 4217, or IRT for toman. */
  currency: string
}

/** A payment that the chats, a record or a reader show. */
export interface CasePayment {
  /** `pay-` and 12 hex digits, made from the message it first shows in. */
  id: string
  kind: PaymentKind
  level: PaymentLevel
  /** Null where a payment is told without its amount. */
  money: Money | null
  /** UTC milliseconds of the earliest and latest it can have been made; null for an end that is open. */
  date: { earliest: number | null; latest: number | null }
  /** Codes and accounts named with it, normalised. */
  identifiers: readonly string[]
  payee: string | null
  /** The payment that this one gives back, or the deposit that it releases. */
  of: string | null
  messages: readonly number[]
  /** Whether it rests on recovered records alone. */
  recovered: boolean
  /** Whether a reader corrected or added it; false for what rules found. */
  byReader: boolean
  /** What the provider of one of its identifiers said; absent while no reader recorded it. */
  provider?: ProviderReply
  /** SHA-256 of pictures and papers that the payer sent with it; absent where there are none. */
  receipts?: readonly string[]
  /** What rules had read in the messages that a reader corrected; absent where nothing was. */
  replaces?: readonly CasePayment[]
}

/** A provider's reply as a reader recorded it: only `confirmed` makes a payment level L4. */
export interface ProviderReply {
  identifier: string
  status: ProviderStatus
  exhibit: string | null
  /** The decision that records it. */
  decision: number
}

export interface PriceTerm {
  money: Money
  per: 'person' | 'group' | 'leg' | 'attempt'
  /** Whom a person's price is for. */
  of: 'adult' | 'child' | 'any'
  stage: 'agreed' | 'quoted'
  at: number | null
  messages: readonly number[]
  byReader: boolean
}

/** A paper of a traveller, by its number. */
export interface TravelDocument {
  number: string
  /** Whether its check digits fit: only then it tells one person from another without a reader. */
  isChecked: boolean
  messages: readonly number[]
}

/** A traveller by name and date of birth, as a message or the machine-readable zone of a paper tells them. */
export interface NamedTraveller {
  name: string
  /** `1974-08-12`; `74-08-12` in a machine-readable zone. */
  born: string
  messages: readonly number[]
}

/** One agreed or sought journey: a run of messages of one contact without a gap over 30 days, and one class of route. */
export interface Booking {
  /** `b-` and 12 hex digits, made from the contact's first account and the message that opens it. */
  id: string
  /** `Origin – destination`, as far as known, in the gazetteer's ids; null where no place is named. */
  route: { from: string | null; to: string | null }
  service: ServiceClass
  /** The printed rule that says what was sold and its messages; `rule` null where none does, or readers decided. */
  serviceShownBy?: { rule: string | null; messages: readonly number[] }
  modality: Modality
  /** UTC milliseconds of its first and last message; null while undated. */
  openedAt: number | null
  lastAt: number | null
  /** Travellers: at least `lo`; `hi` null where a party is named without a number. Children are part of both. */
  persons: {
    lo: number
    hi: number | null
    minors: number
    paysForOthers: boolean
    messages: readonly number[]
    /** Other numbers that the contact stated: corrected since, or parts of the party. Absent where there are none. */
    otherNumbers?: readonly { count: number; messages: readonly number[] }[]
    /** What rules had read, where readers corrected it. */
    byRule?: { lo: number; hi: number | null; minors: number }
  }
  /** Papers that the contact named for travellers, by number; absent where there are none. */
  documents?: readonly TravelDocument[]
  /** Travellers whom the contact named with their dates of birth; absent where there are none. */
  named?: readonly NamedTraveller[]
  prices: readonly PriceTerm[]
  payments: readonly CasePayment[]
  /** Set-outs and what came of each. */
  attempts: readonly {
    at: number | null
    outcome: 'arrived' | 'intercepted' | 'aborted' | 'unknown'
    messages: readonly number[]
  }[]
  /** Whether the price is owed by the payability table, and the row of it that says so. */
  payable: { owed: boolean; because: string; messages: readonly number[] }
  tier: Tier
  /** Which line of the decision table gave the tier: `two anchors of different families: A1, A4`. */
  because: string
  confidence: Confidence
  /** Confirmed apart from each other (methodology §2.4), each by two readers. */
  confirmed: { person: boolean; paid: boolean }
}
