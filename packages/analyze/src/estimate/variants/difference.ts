import type { Cents, Figures } from '@casethread/model'
import type { Assumptions } from '../assumptions/assumptions-file.ts'
import type { Calculation } from '../calculation.ts'
import { minimumOf, type Rejected } from '../minimum.ts'
import { minimumRules } from '../minimum-rules.ts'
import { observedOf } from '../observed.ts'
import { totalsOf } from './difference-between.ts'
import type { Exclusion } from './exclusions.ts'

interface Change {
  before: Calculation
  after: Calculation
  /** As it would be with price floors reckoned anew. */
  thawed: Calculation
  exclusions: readonly Exclusion[]
  assumptions: Assumptions
  rejected: Rejected
}

/** What leaving out does to each figure (methodology R-05), and the price floors that it moves or would move. */
export function differenceOf({
  before,
  after,
  thawed,
  exclusions,
  assumptions,
  rejected,
}: Change): Figures['difference'] {
  const [old, now] = [figuresIn(before, assumptions, new Set()), figuresIn(after, assumptions, rejected)]
  const because = reasonOf(before, after, rejected)
  return {
    excluded: exclusions.map(({ text }) => text),
    lines: Object.entries(old).map(([figure, amount]) => {
      const value = now[figure] ?? 0
      return { figure, before: amount, after: value, because: amount === value ? 'unchanged' : because }
    }),
    frozenFloors: assumptions.frozenFloors,
    floorMoves: movesOf(before, thawed),
  }
}

function figuresIn(calculation: Calculation, assumptions: Assumptions, rejected: Rejected): Record<string, Cents> {
  const { A1, A2, personsConfirmed } = minimumOf(calculation, minimumRules(assumptions, calculation), rejected)
  return totalsOf({ observed: observedOf(calculation), minimum: { A1, A2 }, persons: { confirmed: personsConfirmed } })
}

/** Names the bookings and payments that no longer count. */
function reasonOf(before: Calculation, after: Calculation, rejected: Rejected): string {
  const bookings = (calculation: Calculation) =>
    new Set(calculation.rows.flatMap(({ line }) => (line.excluded === null ? [line.booking] : [])))
  const payments = (calculation: Calculation) =>
    new Set(calculation.ledger.flatMap(({ payment, counts }) => (counts === 'excluded' ? [] : [payment])))
  const [leftBookings, leftPayments] = [bookings(after), payments(after)]
  const goneBookings = [...bookings(before)].filter((id) => !leftBookings.has(id))
  const gonePayments = [...payments(before)].filter((id) => !leftPayments.has(id))
  const parts = [
    named(goneBookings.length, 'booking', goneBookings),
    named(gonePayments.length, 'payment', gonePayments),
    rejected.size > 0 ? `not accepted: ${[...rejected].sort().join(', ')}` : null,
  ].filter((part) => part !== null)
  return parts.length > 0 ? parts.join('; ') : 'less evidence for what still counts'
}

/** The sheet and the ledger of the variant name every one; the table the first few. */
const shown = 5

function named(count: number, what: string, ids: readonly string[]): string | null {
  if (count === 0) return null
  const more = count > shown ? ` and ${count - shown} more, see the sheet` : ''
  return `${count} ${what}${count === 1 ? '' : 's'} left out: ${ids.slice(0, shown).join(', ')}${more}`
}

function movesOf(before: Calculation, thawed: Calculation): NonNullable<Figures['difference']>['floorMoves'] {
  const moves = before.rows.flatMap(({ line: { booking, excluded, tier } }) => {
    if (tier !== 'confirmed' || excluded !== null) return []
    const [old, now] = [before.floors.get(booking), thawed.floors.get(booking)]
    if ((old?.cents ?? null) === (now?.cents ?? null) && (old?.child ?? null) === (now?.child ?? null)) return []
    const because = `${old?.because ?? 'none'} → ${now?.because ?? 'none'}`
    return [{ booking, before: old?.cents ?? null, after: now?.cents ?? null, because }]
  })
  const [old, now] = [before.personsPrice, thawed.personsPrice]
  if (old.cents === now.cents) return moves
  const because = `${old.because} → ${now.because}`
  return [...moves, { booking: 'A2', before: old.cents, after: now.cents, because }]
}
