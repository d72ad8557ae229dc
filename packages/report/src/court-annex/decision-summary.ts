import type { DecisionEntry } from '@casethread/casefile'
import {
  type NumberedDecision,
  type ReaderAgreement,
  type ReviewDecision,
  readerAgreement,
  readerOpinions,
} from '@casethread/model'

/** What the log of decisions says as a whole. */
export interface DecisionSummary {
  entries: readonly DecisionEntry[]
  /** Hash of the last entry; null for an empty log. */
  head: string | null
  /** What readers decided, withdrawn decisions and withdrawals too. */
  all: readonly NumberedDecision[]
  /** What readers decided of contacts, without what they withdrew; freezes of the rules are in `all` alone. */
  standing: readonly NumberedDecision[]
  blind: number
  agreement: ReaderAgreement
}

export function decisionSummary(
  entries: readonly DecisionEntry[],
  contactOf: ReadonlyMap<string, string>,
): DecisionSummary {
  const decided = entries.flatMap(({ seq, body }) => (isReview(body) ? [{ ...body, seq }] : []))
  const withdrawn = new Set(decided.flatMap(({ withdraws }) => (withdraws === null ? [] : [withdraws])))
  const standing = decided.filter(
    ({ seq, action }) => action !== 'withdraw' && action !== 'freeze' && !withdrawn.has(seq),
  )
  return {
    entries,
    head: entries.at(-1)?.hash ?? null,
    all: decided,
    standing,
    blind: standing.filter(({ blind }) => blind).length,
    agreement: readerAgreement(readerOpinions(standing, (account) => contactOf.get(account) ?? null)),
  }
}

/** The log is open to other entries; those of another shape are listed and take no part. */
const isReview = (body: DecisionEntry['body']): body is DecisionEntry['body'] & ReviewDecision =>
  typeof body.action === 'string' && typeof body.reader === 'string' && Array.isArray(body.accounts)
