import type { CaseReader, DecisionEntry } from '@casethread/casefile'
import { CasethreadError, type NumberedDecision } from '@casethread/model'
import * as v from 'valibot'
import { issuesOf, reviewDecision } from './decision-schema.ts'

/** Every decision of the log, in order, withdrawn ones too. Throws `not-a-case` for an entry that is none. */
export const numberedDecisions = (reader: Pick<CaseReader, 'decisions'>): NumberedDecision[] =>
  reader.decisions().map(numbered)

/** The decision at this place of the log, withdrawn or not; null where it has none. */
export function numberedDecision(reader: Pick<CaseReader, 'decision'>, seq: number): NumberedDecision | null {
  const entry = reader.decision(seq)
  return entry && numbered(entry)
}

/** All that name one of these words (accounts, actions), all withdrawals among them, in order: enough to tell which of them stand. */
export const decisionsNaming = (
  reader: Pick<CaseReader, 'decisionsNaming'>,
  words: readonly string[],
): NumberedDecision[] => reader.decisionsNaming([...words, '"withdraw"']).map(numbered)

function numbered({ seq, body }: DecisionEntry): NumberedDecision {
  const parsed = v.safeParse(reviewDecision, body)
  if (parsed.success) return { seq, ...parsed.output }
  throw new CasethreadError(
    'not-a-case',
    `Entry ${seq} of the decision log is no decision (${issuesOf(parsed.issues)}). Restore the case from a copy`,
  )
}

/** Those that say something of contacts: without the withdrawn ones, the withdrawals themselves, and freezes of the rules. A withdrawal that was withdrawn takes nothing away. */
export function standingDecisions(decisions: readonly NumberedDecision[]): NumberedDecision[] {
  const withdrawn = new Set<number>()
  for (const { seq, withdraws } of decisions.toReversed())
    if (withdraws !== null && !withdrawn.has(seq)) withdrawn.add(withdraws)
  return decisions.filter(({ seq, action }) => action !== 'withdraw' && action !== 'freeze' && !withdrawn.has(seq))
}
