import type { NewFinding } from '@casethread/casefile'

/** Something that was seen, at the message where it begins. */
export interface Observation extends Pick<NewFinding, 'messageRowId' | 'attributes' | 'confidence'> {
  /** Also the second half of the kind. */
  rule: string
}

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** As it is printed in attributes: UTC to the second. */
export const instant = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`
