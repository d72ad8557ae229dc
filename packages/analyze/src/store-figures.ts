import type { CaseReader, CaseWriter } from '@casethread/casefile'
import { assumptionsOfCase } from './estimate/assumptions/assumptions-of-case.ts'
import { caseRequest } from './estimate/case-request.ts'
import { figuresOf } from './estimate/figures-of.ts'

/**
 * Reckons the case's own figures anew from its contacts. The interval is not simulated here: one that was reckoned before stays, and says
 * that it is stale once contacts or assumptions differ from those it was made of.
 */
export function storeFigures(reader: CaseReader, writer: CaseWriter): void {
  const assumptions = assumptionsOfCase(reader)
  const figures = figuresOf({ ...caseRequest(reader), assumptions, exclusions: [], variant: '', draws: 0 })
  const estimate = reader.estimate()
  writer.people.putFigures({ ...figures, estimate, estimateStale: estimate !== null })
}
