import type { ReviewDecision } from '@casethread/model'

/** A decision about a contact as it counts: one that was withdrawn is none. */
export interface Verdict extends ReviewDecision {
  /** Its place in the decision log. */
  seq: number
  /** Row ids of the cited messages that are in the case. */
  messages: readonly number[]
  /** Row id of the message that names the booking decided about; null where it holds for all of the contact. */
  bookingMessage: number | null
  /** Whether what it rests on reads otherwise now. */
  evidenceChanged: boolean
}
