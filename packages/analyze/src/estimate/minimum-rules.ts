import { leastShare } from './allocation.ts'
import type { Assumptions } from './assumptions/assumptions-file.ts'
import type { Calculation } from './calculation.ts'
import { doubtfulOf, type MinimumRules } from './minimum.ts'

/** What the assumptions file, and the duplicate log of a calculation, say of its minimum. */
export function minimumRules(assumptions: Assumptions, calculation: Calculation): MinimumRules {
  const { confirmed: sample } = assumptions.verification
  return {
    doubtful: doubtfulOf(calculation),
    verification: sample ? { sampled: sample.sampled, upheld: sample.upheld } : null,
    share: leastShare(assumptions),
  }
}
