import type { CaseReader } from '@casethread/casefile'
import { type ReaderAgreement, type ReaderOpinion, readerAgreement, readerOpinions } from '@casethread/model'
import { type Missed, missedCustomers } from './missed-customers.ts'
import { type Candidate, candidateOf, drawn, type QueueItem, readingQueue } from './reading-queue.ts'
import { numberedDecisions, standingDecisions } from './standing-decisions.ts'

export interface ReviewState extends ReaderAgreement, Missed {
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
  const decoys = agreement.readers.map(({ reader }) => {
    const own = [...opinions].filter(([contact]) => draws.get(contact) === 'decoy')
    const said = own.flatMap(([, all]) => all.filter((one) => one.reader === reader && one.opinion !== 'open'))
    return { reader, read: said.length, taken: said.filter(({ opinion }) => opinion === 'customer').length }
  })
  return { ...agreement, ...missedCustomers(candidates, draws, opinions), decoys }
}
