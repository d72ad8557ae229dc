import type { Booking, LedgerLine } from '@casethread/model'

/** Whose a payment is; `booking` is null where it belongs to none. */
export interface Whose {
  contact: string
  booking: Booking | null
}

/** How a payment counts, and why. */
export type Verdict = Pick<LedgerLine, 'counts' | 'because'>
export const out = (because: string): Verdict => ({ counts: 'excluded', because })
