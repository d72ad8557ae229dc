import type { ContactCount } from '@casethread/casefile'
import { type Figures, type PriceRung, roles, type Tier, tiers } from '@casethread/model'
import type { Row } from './calculation.ts'
import { headsOf } from './minimum.ts'

/** Persons of bookings that wait for readers. */
export function furtherPersons(rows: readonly Row[]): { probable: number; possible: number } {
  const of = (wanted: readonly Tier[]): number =>
    headsOf(rows.filter(({ line }) => line.excluded === null && wanted.includes(line.tier))).heads
  return { probable: of(['confirmed-eligible', 'probable']), possible: of(['possible']) }
}

/**
 * Of the confirmed persons: how many at most, and how many by the number of a paper. As for the lowest number, of one contact's journeys the
 * largest party counts.
 */
export function identificationOf(rows: readonly Row[]): NonNullable<Figures['identification']> {
  const counted = rows.filter(
    ({ entry, line }) => line.excluded === null && line.tier === 'confirmed' && entry.booking.confirmed.person,
  )
  const groups = Map.groupBy(counted, ({ entry, line }) => (entry.isAgent ? line.booking : line.contact))
  const sums = [...groups.values()].map((own) => ({
    // Travellers that are left out, or count elsewhere, are missing at the upper end as well.
    hi: own.map(
      ({ entry: { booking }, line }) => (booking.persons.hi ?? Number.NaN) - booking.persons.lo + line.persons,
    ),
    papers: own.map(({ entry, line }) => Math.min(line.persons, entry.booking.documents?.length ?? 0)),
  }))
  const most = sums.reduce((total, { hi }) => total + Math.max(...hi), 0)
  return {
    atMost: Number.isNaN(most) ? null : most,
    byDocument: sums.reduce((total, { papers }) => total + Math.max(...papers), 0),
  }
}

export function contactsOf(counts: readonly ContactCount[]): Figures['contacts'] {
  const sum = (keep: (count: ContactCount) => boolean): number =>
    counts.reduce((total, count) => total + (keep(count) ? count.contacts : 0), 0)
  return {
    total: sum(() => true),
    byTier: Object.fromEntries(tiers.map((tier) => [tier, sum((count) => count.tier === tier)])),
    byRole: Object.fromEntries(roles.map((role) => [role, sum((count) => count.role === role)])),
  } as Figures['contacts']
}

export function bookingsOf(rows: readonly Row[]): Figures['bookings'] {
  const standing = rows.filter(({ line }) => line.excluded === null)
  return { total: standing.length, confirmed: standing.filter(({ line }) => line.tier === 'confirmed').length }
}

/** How many confirmed persons have their price from each rung of the ladder. */
export function rungsOf(rows: readonly Row[]): Figures['rungs'] {
  const rungs: Record<PriceRung, number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }
  for (const { line } of rows)
    if (line.rung !== null && line.tier === 'confirmed' && line.excluded === null) rungs[line.rung] += line.persons
  return rungs
}
