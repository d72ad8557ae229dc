import type { PaymentKind, PaymentLevel } from '../people/booking.ts'
import type { Role, Tier } from '../people/tier.ts'

/** Euro cents, a whole number. */
export type Cents = number

/** Where a booking's price comes from (methodology §1.7): its own agreement, its class, quotes, the file, a publication. */
export type PriceRung = 1 | 2 | 3 | 4 | 5

/** A payment as it stands in the ledger. */
export interface LedgerLine {
  payment: string
  booking: string | null
  contact: string | null
  kind: PaymentKind
  level: PaymentLevel
  amount: number
  currency: string
  /** UTC day of the rate, `YYYY-MM-DD`; null for euro and where none was found. */
  rateDay: string | null
  /** Units per euro as published (a decimal numeral); null for euro and where none was found. */
  rate: string | null
  rateSource: string | null
  /** Null where it cannot be converted. */
  cents: Cents | null
  /** How it counts; `contingent` is unreleased escrow, `claimed` level L1, `excluded` all that is no turnover or was taken out. */
  counts: 'observed' | 'refund' | 'contingent' | 'claimed' | 'unassigned' | 'excluded'
  /** Why, in plain English words without text of a chat. */
  because: string
  messages: readonly number[]
}

/** A booking as it stands in the calculation sheet. */
export interface SheetLine {
  booking: string
  contact: string
  tier: Tier
  observed: Cents
  owed: boolean
  persons: number
  personsPaying: number
  minors: number
  price: Cents | null
  rung: PriceRung | null
  priceBecause: string
  minimum: Cents
  excluded: string | null
}

/** Two records that may show one and the same payment or booking (methodology §1.9). */
export interface Duplicate {
  kind: string
  kept: string
  removed: string | null
  says: string
  messages: readonly number[]
}

export interface Assumption {
  /** `A-01` … */
  id: string
  statement: string
  because: string
  refutableBy: string
  ifFalse: string
  /** A1 and A2 if it is not accepted; null where it cannot be reckoned. */
  A1IfFalse: Cents | null
  A2IfFalse: Cents | null
}

export interface SensitivityLine {
  parameter: string
  low: number
  base: number
  high: number
  /** The total at each, euro cents. */
  atLow: Cents
  atBase: Cents
  atHigh: Cents
}

export interface Interval {
  median: Cents
  p2_5: Cents
  p5: Cents
  p95: Cents
  p97_5: Cents
  mean: Cents
  standardError: Cents
  /** Shares of 1. */
  atLeastA1: number
  atLeastA2: number
  draws: number
  generator: string
  /** Hex. */
  seed: string
  priors: readonly { parameter: string; distribution: string; source: string; setBy: string; date: string | null }[]
}

/** The figures of a case or of a variant of it: three, never one. Amounts in euro cents. */
export interface Figures {
  variant: string
  /** SHA-256 of assumptions, rates and exclusions. */
  configurationSha256: string
  /** Head of the decision log that it was reckoned with. */
  decisionHead: string
  currency: 'EUR'
  observed: { total: Cents; confirmedByThirdParty: Cents; contingent: Cents; unassigned: Cents; claimed: Cents }
  minimum: {
    A1: Cents
    A2: Cents
    /** The price that A2 multiplies, where it comes from, and how many persons. */
    A2Price: Cents | null
    A2PriceBecause: string
    A2Persons: number
  }
  /** Null until reckoned; `stale` when decisions came after it. */
  estimate: Interval | null
  estimateStale: boolean
  persons: { confirmed: number; probable: number; possible: number; minors: number }
  contacts: { total: number; byTier: Readonly<Record<Tier, number>>; byRole: Readonly<Record<Role, number>> }
  bookings: { total: number; confirmed: number }
  /** The same without recovered records (methodology D-03). */
  withoutRecovered: { observed: Cents; A1: Cents; A2: Cents; persons: number }
  assumptions: readonly Assumption[]
  sensitivity: readonly SensitivityLine[]
  /** Total by price and persons: `cells[i][j]` for `persons[i]` and `prices[j]`. */
  grid: { persons: readonly number[]; prices: readonly Cents[]; cells: readonly (readonly Cents[])[] }
  ledger: readonly LedgerLine[]
  sheet: readonly SheetLine[]
  duplicates: readonly Duplicate[]
  /** How many persons fall on each rung of the price ladder. */
  rungs: Readonly<Record<PriceRung, number>>
  /** What a variant leaves out, and what that does to each figure; null for the case itself. */
  difference: {
    excluded: readonly string[]
    lines: readonly { figure: string; before: Cents; after: Cents; because: string }[]
  } | null
}
