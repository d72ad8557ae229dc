import type { CaseReader } from '@casethread/casefile'
import type { EstimateRequest } from './figures-of.ts'

/** What the figures of a case are made of, as the case file holds it. */
export function caseRequest(
  reader: CaseReader,
): Omit<EstimateRequest, 'assumptions' | 'exclusions' | 'variant' | 'draws'> {
  const origins = reader.origins()
  return {
    // Read anew each time: a hundred thousand contacts need not be held.
    contacts: { [Symbol.iterator]: () => reader.contactsWithBookings()[Symbol.iterator]() },
    counts: reader.contactCounts(),
    decisionHead: reader.decisionHead(),
    hasRecovered: origins.hasRecovered,
    isRecovered: (message) => origins.isRecovered(message),
    originOf: (message) => origins.of(message),
  }
}
