import type { Cents, Duplicate, SheetLine } from '@casethread/model'
import type { Calculation, Row } from './calculation.ts'
import { dateOf } from './casework.ts'
import { type Fraction, partOf } from './currency/decimal.ts'
import { alikePerson, samePerson } from './ledger/duplicate-persons.ts'
import { dueOf } from './sheet.ts'
import { fewestSound, lowerBound } from './statistics/proportions.ts'

export interface Minimum {
  A1: Cents
  A2: Cents
  /** Persons that A2 counts. */
  persons: number
  /** Persons who travelled, whether they paid or not, before they were cut down to what checking a sample supports. */
  personsConfirmed: number
  minors: number
}

/** Pairs of the duplicate log of which neither was removed: the second of each. */
export interface Doubtful {
  bookings: ReadonlySet<string>
  /** Sums of payments, by booking. */
  payments: ReadonlyMap<string, Cents>
  /** Travellers, by booking. */
  persons: ReadonlyMap<string, number>
}

export function doubtfulOf({ duplicates, ledger }: Pick<Calculation, 'duplicates' | 'ledger'>): Doubtful {
  const isWhole = ({ kind }: Duplicate) => kind !== samePerson && kind !== alikePerson
  const alike = duplicates.filter(({ kind }) => kind === alikePerson)
  const persons = Array.from(
    Map.groupBy(alike, ({ beside }) => beside ?? ''),
    ([booking, own]) => [booking, own.length] as const,
  )
  const beside = new Set(duplicates.filter(isWhole).flatMap((duplicate) => duplicate.beside ?? []))
  const payments = new Map<string, Cents>()
  for (const { payment, booking, counts, cents } of ledger)
    if (booking !== null && counts === 'observed' && beside.has(payment))
      payments.set(booking, (payments.get(booking) ?? 0) + (cents ?? 0))
  return { bookings: beside, payments, persons: new Map(persons) }
}

/** What the minimum rests on beside the sheet. */
export interface MinimumRules {
  doubtful: Doubtful
  verification: { sampled: number; upheld: number } | null
  /** Part of the defendant whose share is least; null where none is stated. */
  share: Fraction | null
}

/** Assumptions of the register that are not accepted: `A-02` … */
export type Rejected = ReadonlySet<string>

/** The same, one flag each: they are asked for every booking, and a set is slow to ask. */
const flagsOf = (rejected: Rejected) => ({
  distinct: rejected.has('A-01'),
  due: rejected.has('A-02'),
  classPrice: rejected.has('A-03'),
  paidInFull: rejected.has('A-04'),
  childrenPay: rejected.has('A-05'),
  oncePerPerson: rejected.has('A-06'),
  thisDefendant: rejected.has('A-07'),
  countedOnce: rejected.has('A-08'),
  inPeriod: rejected.has('A-09'),
  translated: rejected.has('A-11'),
  /** By booking: travellers who may count in another one, where that is not accepted. */
  alike: nobody,
})
const nobody: Doubtful['persons'] = new Map()
type Flags = ReturnType<typeof flagsOf>
const nothingRejected = flagsOf(new Set())

/** A1 and A2 (methodology F4–F6) over the confirmed bookings; what is rejected of the register lowers or raises them. */
export function minimumOf(calculation: Calculation, rules: MinimumRules, rejected: Rejected = new Set()): Minimum {
  const alike = rejected.has('A-08') ? rules.doubtful.persons : nobody
  const not = { ...flagsOf(rejected), alike }
  const confirmed = confirmedOf(calculation.rows)
  const isCut = not.countedOnce || not.inPeriod || not.translated
  const rows = isCut ? confirmed.filter((row) => counts(row, rules, not)) : confirmed
  const observedOf = ({ line }: Row): Cents =>
    line.observed - (not.countedOnce ? (rules.doubtful.payments.get(line.booking) ?? 0) : 0)
  const A1 = rows.reduce((sum, row) => sum + Math.max(observedOf(row), dueOfRow(row, not)), 0)
  const paying = headsOf(rows, not)
  const persons = verified(paying.heads, rules.verification)
  // Children, attempts and what was due change the price, not how many people travelled.
  const isPriced = not.due || not.childrenPay || not.oncePerPerson
  const { heads, minors } = isPriced ? headsOf(rows, { ...nothingRejected, distinct: not.distinct, alike }) : paying
  const observed = rows.reduce((sum, row) => sum + observedOf(row), 0)
  const A2 = not.paidInFull ? observed : persons * (personsPrice(calculation, not) ?? 0)
  const { share } = rules
  const cut = (cents: Cents): Cents => (not.thisDefendant && share ? partOf(cents, share) : cents)
  return { A1: cut(A1), A2: cut(A2), persons, personsConfirmed: heads, minors }
}

const known = new WeakMap<readonly Row[], readonly Row[]>()

/** Only they count, and one calculation is asked for its minimum a dozen times. */
function confirmedOf(rows: readonly Row[]): readonly Row[] {
  const found = known.get(rows) ?? rows.filter(({ line }) => line.tier === 'confirmed' && line.excluded === null)
  known.set(rows, found)
  return found
}

function counts({ entry, line }: Row, { doubtful }: MinimumRules, not: Flags): boolean {
  if (not.countedOnce && doubtful.bookings.has(line.booking)) return false
  if (not.inPeriod && dateOf(entry.booking) === null) return false
  return !(not.translated && entry.needsTranslation)
}

function dueOfRow({ entry, line, price }: Row, not: Flags): Cents {
  const isUnowed = !line.owed || not.due || not.paidInFull || (not.classPrice && price?.rung !== 1)
  if (isUnowed || !price || !entry.booking.confirmed.person) return 0
  const persons = personsOf(line, not)
  const minors = minorsOf(line, not)
  const due = dueOf(price, { persons, minors, of: entry.booking.persons.lo })
  const children = price.unit === 'person' && not.childrenPay ? minors * (price.child ?? 0) : 0
  return Math.max(0, due - children) * timesOf(entry.booking, not)
}

/**
 * With A-08 rejected, whoever may stand in another booking counts there; with A-01, one traveller a booking is certain. A party's price is cut
 * down to the part of those who are left.
 */
function personsOf({ booking, persons }: SheetLine, not: Flags): number {
  const left = not.alike.size === 0 ? persons : Math.max(0, persons - (not.alike.get(booking) ?? 0))
  return not.distinct ? Math.min(1, left) : left
}

function minorsOf(line: SheetLine, not: Flags): number {
  const persons = personsOf(line, not)
  if (line.persons <= 1 || !not.distinct) return Math.min(line.minors, persons)
  return line.minors === line.persons ? persons : 0
}

/** With A-06 rejected, each attempt was paid where single attempts are sold. */
const timesOf = ({ service, attempts }: Row['entry']['booking'], not: Flags): number =>
  not.oncePerPerson && service === 'single-attempt' ? Math.max(1, attempts.length) : 1

/**
 * Persons at least: those of bookings confirmed as to the person. Of one contact's several journeys the largest party counts, since the same people
 * may have travelled twice; an agent's parties are different people.
 */
export function headsOf(rows: readonly Row[], not: Flags = nothingRejected): { heads: number; minors: number } {
  let [heads, minors, contact, largest, youngest] = [0, 0, '', 0, 0]
  for (const { entry, line } of rows) {
    if (line.tier === 'confirmed' && !entry.booking.confirmed.person) continue
    if (not.due && !line.owed) continue
    const children = minorsOf(line, not)
    const party = personsOf(line, not) - (not.childrenPay ? children : 0)
    const travellers = party * timesOf(entry.booking, not)
    // Rows stand contact by contact: what is added is by how much the party outgrows the largest so far.
    const isSame = line.contact === contact && !entry.isAgent
    heads += isSame ? Math.max(0, travellers - largest) : travellers
    minors += isSame ? Math.max(0, children - youngest) : children
    largest = isSame ? Math.max(largest, travellers) : travellers
    youngest = isSame ? Math.max(youngest, children) : children
    contact = line.contact
  }
  return { heads, minors }
}

/** Where only a sample of the confirmed was checked, so many as it supports (methodology F6). */
function verified(heads: number, sample: MinimumRules['verification']): number {
  if (!sample || sample.upheld === 0) return sample ? 0 : heads
  if (sample.sampled > heads) return Math.floor(heads * lowerBound(sample.upheld, sample.sampled))
  return fewestSound(heads, sample.sampled, sample.upheld)
}

/** With A-03 rejected, the lowest sum that anybody is seen to have paid at once, if that is lower. */
function personsPrice({ personsPrice: { cents }, ledger, rows }: Calculation, not: Flags): Cents | null {
  if (cents === null || !not.classPrice) return cents
  const confirmed = new Set(rows.flatMap(({ line }) => (line.tier === 'confirmed' ? [line.booking] : [])))
  return ledger.reduce(
    (least, line) =>
      line.counts === 'observed' && line.booking !== null && confirmed.has(line.booking)
        ? Math.min(least, line.cents ?? least)
        : least,
    cents,
  )
}
