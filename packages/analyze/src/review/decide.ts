import type { CaseFile } from '@casethread/casefile'
import type { NumberedDecision, ReviewDecision } from '@casethread/model'
import { reassess } from '../reassess.ts'
import { type DecisionDraft, DecisionMaker } from './decision-maker.ts'

/** Adds one decision to the log and brings contacts and figures up to it: both or neither. Throws `usage` for one that cannot stand. */
export function decide(file: CaseFile, draft: DecisionDraft): NumberedDecision {
  const decision = new DecisionMaker(file.reader).make(draft)
  return file.writer.people.inOne(() => {
    const entry = append(file, decision)
    reassess(file, [entry])
    return entry
  })
}

/** Adds to the log and nothing else. */
export function append({ writer }: CaseFile, decision: ReviewDecision): NumberedDecision {
  const { seq } = writer.decisions.append({ ...decision })
  return { seq, ...decision }
}
