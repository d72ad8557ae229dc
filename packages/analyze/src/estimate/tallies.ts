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
 * Of the confirmed persons: how many at most, and how many by the number of a paper, else by name and date of birth; of the other tiers how many at
 * most. As for the lowest number, of one contact's journeys the largest party counts.
 */
export function identificationOf(rows: readonly Row[]): NonNullable<Figures['identification']> {
  const standing = rows.filter(({ line }) => line.excluded === null)
  const confirmed = standing.filter(({ entry, line }) => line.tier === 'confirmed' && entry.booking.confirmed.person)
  const of = (...wanted: Tier[]) => atMostOf(standing.filter(({ line }) => wanted.includes(line.tier)))
  const known = partiesOf(confirmed).map((own) => ({
    papers: Math.max(...own.map(papersOf)),
    either: Math.max(...own.map((row) => Math.max(papersOf(row), namesOf(row)))),
  }))
  const byDocument = known.reduce((total, { papers }) => total + papers, 0)
  return {
    ...{ atMost: atMostOf(confirmed), byDocument },
    byName: known.reduce((total, { either }) => total + either, 0) - byDocument,
    furtherAtMost: { probable: of('confirmed-eligible', 'probable'), possible: of('possible') },
  }
}

/** Bookings in which the same people may travel; an agent's parties are different people. */
const partiesOf = (rows: readonly Row[]): Row[][] => [
  ...Map.groupBy(rows, ({ entry, line }) => (entry.isAgent ? line.booking : line.contact)).values(),
]

const papersOf = ({ entry, line }: Row): number => Math.min(line.persons, entry.booking.documents?.length ?? 0)
const namesOf = ({ entry, line }: Row): number => Math.min(line.persons, entry.booking.named?.length ?? 0)

/** Null where a party is named without a number. Travellers that are left out, or count elsewhere, are missing at the upper end as well. */
function atMostOf(rows: readonly Row[]): number | null {
  const ends = partiesOf(rows).map((own) =>
    Math.max(
      ...own.map(
        ({ entry: { booking }, line }) => (booking.persons.hi ?? Number.NaN) - booking.persons.lo + line.persons,
      ),
    ),
  )
  const most = ends.reduce((total, end) => total + end, 0)
  return Number.isNaN(most) ? null : most
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
