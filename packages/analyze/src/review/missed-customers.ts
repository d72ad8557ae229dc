import type { ReaderOpinion } from '@casethread/model'
import { wilson } from '../estimate/statistics/proportions.ts'
import { type StratifiedTotal, stratifiedTotal } from '../estimate/statistics/stratified.ts'
import type { Candidate, Draw } from './reading-queue.ts'

/** How many customers the rules miss, by the random sample of those that they leave out (methodology F10). */
interface MissedCustomers {
  tier: 'not' | 'possible'
  /** Contacts whom rules put there, those of them in the sample, those read, and those whom every reader took for customers. */
  contacts: number
  sampled: number
  read: number
  customers: number
  /**
   * Shares of 1: 95 % bounds by Wilson's interval. Null until all of the sample was read: who was read for another reason first would
   * bend it.
   */
  lower: number | null
  upper: number | null
}

export interface Missed {
  missed: readonly MissedCustomers[]
  /** Those of all tiers together, each weighted by its size, since each is sampled by itself. Null until all samples were read. */
  missedInAll: StratifiedTotal | null
}

type Opinions = ReadonlyMap<string, readonly ReaderOpinion[]>

/** What the random sample of those whom rules leave out says of customers among them. */
export function missedCustomers(
  candidates: readonly Candidate[],
  draws: ReadonlyMap<string, Draw>,
  opinions: Opinions,
): Missed {
  const missed = (['not', 'possible'] as const).map((tier) => missedIn(tier, candidates, draws, opinions))
  return { missed, missedInAll: missedInAllOf(missed) }
}

function missedInAllOf(missed: readonly MissedCustomers[]): StratifiedTotal | null {
  if (missed.some(({ contacts, lower }) => contacts > 0 && lower === null)) return null
  return stratifiedTotal(
    missed.map(({ contacts, read, customers }) => ({ size: contacts, sampled: read, found: customers })),
  )
}

function missedIn(
  tier: MissedCustomers['tier'],
  candidates: readonly Candidate[],
  draws: ReadonlyMap<string, Draw>,
  opinions: Opinions,
): MissedCustomers {
  const all = candidates.filter(({ ruleTier }) => ruleTier === tier)
  const sampled = all.filter(({ id }) => draws.get(id) === 'sample')
  const said = sampled.map(({ id }) => (opinions.get(id) ?? []).filter(({ opinion }) => opinion !== 'open'))
  const read = said.filter((own) => own.length > 0)
  const customers = read.filter((own) => own.every(({ opinion }) => opinion === 'customer')).length
  const isWhole = sampled.length > 0 && read.length === sampled.length
  const bounds = !isWhole ? { lower: null, upper: null } : wilson(customers, read.length)
  return { tier, contacts: all.length, sampled: sampled.length, read: read.length, customers, ...bounds }
}
