import type { CaseReader } from '@casethread/casefile'
import { type ReaderAgreement, type ReaderOpinion, readerAgreement, readerOpinions } from '@casethread/model'
import { wilson } from '../estimate/statistics/proportions.ts'
import { type Candidate, candidateOf, drawn, type QueueItem, readingQueue } from './reading-queue.ts'
import { numberedDecisions, standingDecisions } from './standing-decisions.ts'

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

export interface ReviewState extends ReaderAgreement {
  missed: readonly MissedCustomers[]
  /** Ordinary contacts given to readers to measure their error: read by how many, and taken for customers by how many of them. */
  decoys: readonly { reader: string; read: number; taken: number }[]
}

interface Ground {
  candidates: Candidate[]
  opinions: Map<string, ReaderOpinion[]>
}

function groundOf(reader: CaseReader): Ground {
  const contactOf = reader.contactOfAccounts()
  const decisions = standingDecisions(numberedDecisions(reader))
  return {
    candidates: Array.from(reader.contacts(), candidateOf),
    opinions: readerOpinions(decisions, (account) => contactOf.get(account) ?? null),
  }
}

/** What is to be read, for a reader or for anybody (null), in order. */
export function reviewQueue(caseReader: CaseReader, reader: string | null): QueueItem[] {
  const { candidates, opinions } = groundOf(caseReader)
  return readingQueue(candidates, opinions, reader)
}

/** How far readers agree, what the samples say of missed customers, and how often readers took a decoy for a customer. */
export function reviewState(caseReader: CaseReader): ReviewState {
  const { candidates, opinions } = groundOf(caseReader)
  const draws = drawn(candidates)
  const agreement = readerAgreement(opinions)
  const missed = (['not', 'possible'] as const).map((tier) => missedIn(tier, candidates, draws, opinions))
  const decoys = agreement.readers.map(({ reader }) => {
    const own = [...opinions].filter(([contact]) => draws.get(contact) === 'decoy')
    const said = own.flatMap(([, all]) => all.filter((one) => one.reader === reader && one.opinion !== 'open'))
    return { reader, read: said.length, taken: said.filter(({ opinion }) => opinion === 'customer').length }
  })
  return { ...agreement, missed, decoys }
}

function missedIn(
  tier: MissedCustomers['tier'],
  candidates: readonly Candidate[],
  draws: ReturnType<typeof drawn>,
  opinions: Ground['opinions'],
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
