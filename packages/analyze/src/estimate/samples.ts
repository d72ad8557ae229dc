import type { Figures } from '@casethread/model'
import type { Assumptions } from './assumptions/assumptions-file.ts'
import { clopperPearson, lowerBound, upperBoundOfNone, wilson } from './statistics/proportions.ts'

/** What the samples that were read again say of their tiers (methodology §1.10); where everything was read, there is no sampling error and no line. */
export const samplesOf = (verification: Assumptions['verification']): Figures['samples'] =>
  (['confirmed', 'probable', 'possible'] as const).flatMap((tier) => {
    const sample = verification[tier]
    if (!sample) return []
    const { sampled, upheld, source } = sample
    return {
      ...{ tier, sampled, upheld, source, wilson: wilson(upheld, sampled), exact: clopperPearson(upheld, sampled) },
      atLeast: lowerBound(upheld, sampled),
      atMostOfNone: upheld === 0 ? upperBoundOfNone(sampled) : null,
    }
  })
