import type { Money, PaymentKind, PaymentLevel, ServiceClass } from '../people/booking.ts'
import type { ProviderStatus } from '../people/decision.ts'
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
  /** What its provider said of an identifier of it; absent where it has none. */
  provider?: ProviderStatus
  messages: readonly number[]
}

/** A booking as it stands in the calculation sheet. */
export interface SheetLine {
  booking: string
  contact: string
  tier: Tier
  observed: Cents
  owed: boolean
  /** Where the journey goes, as far as known, and what was sold. */
  route: { from: string | null; to: string | null }
  service: ServiceClass
  /** Why the price is owed or is not. */
  owedBecause: string
  persons: number
  personsPaying: number
  minors: number
  price: Cents | null
  /** Whether the price is that of one person or of the whole party. */
  priceUnit: 'person' | 'group' | null
  /** Of a child; null where nobody named one, and children then count for nothing. */
  childPrice: Cents | null
  rung: PriceRung | null
  priceBecause: string
  /** Price by paying persons, zero where it is not owed. */
  priceByPersons: Cents
  /** The greater of observed payments and price by persons. */
  minimum: Cents
  excluded: string | null
  messages: readonly number[]
}

/** The figures as they stand with a part of the case left out or apart: a charge, a defendant, a variant without costs. */
export interface PartFigures {
  observed: Cents
  A1: Cents
  A2: Cents
  persons: number
}

/** How much of the whole is laid to each defendant, and by which rule (never a joint total alone). */
export interface Allocation {
  option: 'evidence' | 'per-capita' | 'whole'
  because: string
  lines: readonly (PartFigures & {
    defendant: string
    /** As stated, `1/3`. */
    share: string
    because: string
  })[]
}

/** What was paid by customers, moved between suspects, and paid for out of it. */
export interface MoneyLayers {
  turnover: Cents
  internal: Cents
  costs: readonly { says: string; source: string; money: Money; cents: Cents | null }[]
  /** Gross less the costs that the assumptions file proves; equal to gross without any. */
  net: { observed: Cents; A1: Cents; A2: Cents }
}

/** What would have to be true for persons × price to fall below an amount; one condition is enough. */
export interface Threshold {
  amount: Cents
  personsFewerThan: number
  priceLowerThan: Cents
  /** Of each 10,000 euros due, fewer were paid. */
  paidPerTenThousand: number
}

/** Two records that may show one and the same payment or booking (methodology §1.9). */
export interface Duplicate {
  kind: string
  kept: string
  removed: string | null
  /** The other of the two where neither was removed: both count, and a reader should look at them. */
  beside: string | null
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
  observed: {
    total: Cents
    confirmedByThirdParty: Cents
    contingent: Cents
    unassigned: Cents
    claimed: Cents
    /** Parts of the total: of bookings that two readers confirmed, and of those that wait for readers. */
    ofConfirmed: Cents
    ofUnread: Cents
  }
  minimum: {
    A1: Cents
    A2: Cents
    /** The price that A2 multiplies, where it comes from, and how many persons. */
    A2Price: Cents | null
    A2PriceBecause: string
    A2Persons: number
    /** Set where `A2Persons` is a lower bound from checking a sample of the confirmed persons (methodology F6). */
    A2Verification: { confirmed: number; sampled: number; upheld: number } | null
  }
  /** Null until reckoned; `stale` when decisions came after it. */
  estimate: Interval | null
  estimateStale: boolean
  persons: { confirmed: number; probable: number; possible: number; minors: number }
  /**
   * The confirmed persons (methodology §1.5): how many at most (null where a party is named without a number), by the number of a paper, else by
   * name and date of birth, and if every pair of the duplicate log that still counts is one; how many at most in the other tiers. Absent in figures of
   * earlier versions.
   */
  identification?: {
    atMost: number | null
    byDocument: number
    byName?: number
    ifPairsAreOne?: number
    furtherAtMost?: { probable: number | null; possible: number | null }
  }
  contacts: { total: number; byTier: Readonly<Record<Tier, number>>; byRole: Readonly<Record<Role, number>> }
  bookings: { total: number; confirmed: number }
  /** Payments that could not be brought to euro, each with its reason in the ledger. */
  unconverted: number
  layers: MoneyLayers
  /** Null where no defendants are named. */
  allocation: Allocation | null
  charges: readonly (PartFigures & { id: string; title: string; bookings: number })[]
  thresholds: readonly Threshold[]
  /** What random samples that were read again say of their tier: shares of 1. `exact` is Clopper and Pearson's interval. */
  samples: readonly {
    tier: 'confirmed' | 'probable' | 'possible'
    sampled: number
    upheld: number
    source: string
    wilson: { lower: number; upper: number }
    exact: { lower: number; upper: number }
    /** One-sided, 95 %: the lower bound for what becomes a figure; the upper one where none was upheld, else null. */
    atLeast: number
    atMostOfNone: number | null
  }[]
  /** Agreed prices a person of each class; `mean` is bootstrapped where there are twenty or more. */
  priceClasses: readonly {
    route: { from: string | null; to: string | null }
    service: ServiceClass
    count: number
    lowest: Cents
    median: Cents
    highest: Cents
    mean: { value: Cents; lower: Cents; upper: Cents } | null
  }[]
  /**
   * Estimates of persons that no source shows. For investigators alone: never part of a figure, and never a ground for confiscation.
   */
  unseen: readonly {
    method: 'chao' | 'chapman'
    persons: number
    lower: number | null
    upper: number | null
    warnings: readonly string[]
  }[]
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
    /** Whether price floors stayed as they were before anything was left out. */
    frozenFloors: boolean
    /** Floors that leaving out moves, or would move were they not frozen. */
    floorMoves: readonly { booking: string; before: Cents | null; after: Cents | null; because: string }[]
  } | null
}
