import type { ContactAccount } from '@casethread/casefile'
import type { IdentifierSpell } from '@casethread/model'
import { day } from '../aggregations/behaviour/observation.ts'
import type { NumberChange } from './number-changes.ts'

/** A spell on its way, with the account that it is of; null for a number that is only told of. */
export type Draft = { -readonly [K in keyof IdentifierSpell]: IdentifierSpell[K] } & { account: string | null }

/** Messages of both, in the order found: the numbers of rows depend on which file was read first. */
export const withAlso = (known: readonly number[], more: readonly number[]): number[] => [
  ...new Set([...known, ...more]),
]

/** A chat begins with the app’s notices of that day, and whoever changes may still say so with the old number. */
const overlap = day
/** A notice of a change belongs to the number that begins within so long of it. */
const near = 14 * day

/**
 * Says of numbers of one contact and app that nothing else puts in order which follows which: the next begins when the one before has
 * fallen silent. That they are one person’s is settled elsewhere; a notice beside it that names no number says why.
 */
export function followEachOther(
  drafts: readonly Draft[],
  accounts: ReadonlyMap<string, ContactAccount>,
  changes: readonly NumberChange[],
): void {
  const numbers = drafts.filter(({ app, value, from }) => app !== null && value.startsWith('+') && from !== null)
  for (const own of Map.groupBy(numbers, ({ app }) => app).values()) {
    const inOrder = own.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0) || (a.value < b.value ? -1 : 1))
    for (const [i, next] of inOrder.entries()) {
      const before = inOrder[i - 1]
      const silentFrom = before && (accounts.get(before.account ?? '')?.lastAt ?? null)
      if (!before || silentFrom === null || silentFrom === undefined || next.succeeds !== null || next.from === null)
        continue
      if (next.account !== null && next.account !== before.account && next.from >= silentFrom - overlap)
        succeed(before, next, { silentFrom, notice: noticeBetween(before, next.from, changes) })
    }
  }
}

const noticeBetween = (
  { account }: Draft,
  begins: number,
  changes: readonly NumberChange[],
): NumberChange | undefined =>
  changes.find(
    (change) =>
      change.account === account &&
      change.evidence === 'system-event' &&
      change.to === null &&
      change.at !== null &&
      Math.abs(change.at - begins) <= near,
  )

function succeed(
  before: Draft,
  next: Draft,
  { silentFrom, notice }: { silentFrom: number; notice: NumberChange | undefined },
): void {
  before.to ??= silentFrom
  next.succeeds = before.value
  if (notice) Object.assign(next, { evidence: 'system-event', messages: withAlso(next.messages, [notice.message]) })
  // What is known of the number itself is sure; that it follows the other is only seen.
  next.confidence = 'medium'
}
