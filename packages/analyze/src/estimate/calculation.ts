import type { Cents, Duplicate, LedgerLine, SheetLine } from '@casethread/model'
import type { Assumptions } from './assumptions/assumptions-file.ts'
import { statedFloors } from './assumptions/assumptions-file.ts'
import type { Casework, Entry } from './casework.ts'
import type { Converter } from './currency/converter.ts'
import { type BookingDuplicates, duplicateBookings } from './ledger/duplicate-bookings.ts'
import { duplicatePayments, type PaymentDuplicates } from './ledger/duplicate-payments.ts'
import { duplicatePersons, type PersonDuplicates } from './ledger/duplicate-persons.ts'
import { groupTotals } from './ledger/group-totals.ts'
import { ledgerOf, observedByBooking } from './ledger/ledger.ts'
import { type PersonsPrice, personsPriceOf } from './prices/persons-price.ts'
import { type BookingPrice, type Floors, priceFloors } from './prices/price-ladder.ts'
import type { Scope } from './scope.ts'
import { sheetOf } from './sheet.ts'

/** A booking as it stands in the calculation. */
export interface Row {
  entry: Entry
  line: SheetLine
  price: BookingPrice | null
}

/** Prices that stay as they are when something is left out. */
interface FrozenPrices {
  floors: Floors
  personsPrice: PersonsPrice
}

export interface Calculation extends FrozenPrices {
  /** Contact by contact. */
  rows: readonly Row[]
  ledger: readonly LedgerLine[]
  duplicates: readonly Duplicate[]
  /** Confirmed bookings whose prices can be the floor of others. */
  donors: readonly Entry[]
}

export interface CalculationRules {
  assumptions: Assumptions
  converter: Converter
  scope: Scope
  /** Found before anything was left out: the twin of a booking that a court strikes out must not rise in its place. */
  twins: Twins
  frozen: FrozenPrices | null
}

export interface Twins {
  bookings: BookingDuplicates
  payments: PaymentDuplicates
  persons: PersonDuplicates
  /** Pairs that are logged for readers and change nothing. */
  totals: readonly Duplicate[]
}

export function twinsOf(casework: Casework, converter: Converter): Twins {
  const bookings = duplicateBookings(casework.entries)
  return {
    bookings,
    payments: duplicatePayments(casework, bookings.removed, converter),
    persons: duplicatePersons(casework.entries, bookings.removed),
    totals: groupTotals(casework.entries, bookings.removed),
  }
}

export function calculate(casework: Casework, rules: CalculationRules): Calculation {
  const { assumptions, converter, scope, twins } = rules
  const removed = { removedBookings: twins.bookings.removed, removedPayments: twins.payments.removed }
  const ledger = ledgerOf(casework, { converter, tiers: assumptions.observedTiers, ...removed, ...scope })
  const donors = casework.entries.filter(
    (entry) =>
      entry.booking.tier === 'confirmed' &&
      !removed.removedBookings.has(entry.booking.id) &&
      scope.whyBookingOut(entry) === null,
  )
  const floors = rules.frozen?.floors ?? floorsOf(casework, donors, rules)
  const sheet = sheetOf(casework.entries, {
    floors,
    observed: observedByBooking(ledger),
    ...removed,
    ...scope,
    repeated: twins.persons.repeated,
  })
  const rows = casework.entries.map((entry, i) => ({
    entry,
    line: sheet[i] as SheetLine,
    price: floors.get(entry.booking.id) ?? null,
  }))
  const personsPrice = rules.frozen?.personsPrice ?? personsPriceOf(donors, floors, rules)
  return {
    rows,
    ledger,
    duplicates: [...twins.bookings.log, ...twins.payments.log, ...twins.persons.log, ...twins.totals],
    donors,
    floors,
    personsPrice,
  }
}

function floorsOf(
  { entries }: Casework,
  donors: readonly Entry[],
  { assumptions, converter }: CalculationRules,
): Floors {
  return priceFloors(entries, donors, {
    converter,
    usesPercentile: assumptions.tenthPercentile,
    floors: statedFloors(assumptions.floors),
    externalFloors: statedFloors(assumptions.externalFloors),
  })
}

/** The sum of what counts so in the ledger. */
export const sumOf = (ledger: readonly LedgerLine[], counts: LedgerLine['counts']): Cents =>
  ledger.reduce((sum, line) => sum + (line.counts === counts ? (line.cents ?? 0) : 0), 0)
