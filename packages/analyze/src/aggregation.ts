import type { CaseReader, NewFinding } from '@casethread/casefile'

/**
 * What only the case as a whole shows: one folder, one line in `aggregations/index.ts`. A pure function of the case. It is
 * listed beside the detectors, and counts as they do what it examined.
 */
export interface Aggregation {
  /** The folder's name. */
  id: string
  title: string
  /** The kinds of findings it makes. */
  kinds: readonly string[]
  /** How many things it looked at, so that "none found" can be told from "did not look". */
  examined(reader: CaseReader): number
  /** Findings in a stable order. */
  aggregate(reader: CaseReader): Iterable<NewFinding>
}
