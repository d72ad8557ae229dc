import type { StoredMessage } from '@casethread/casefile'
import type { Clock } from '../render/instant.ts'
import type { NumberedFinding } from './marked-text.ts'
import type { ViewWords } from './view-words.ts'

/** A message with what its page knows of it. */
export interface ShownMessage {
  message: StoredMessage
  findings: readonly NumberedFinding[]
  /** Where the message that it answers stands, and what that says at its time; null where it was not met close before. */
  answers: { href: string; at: string } | null
  /** Links to the nearest messages with findings; null for none and where it has none itself. */
  before: string | null
  after: string | null
  /** Written by a contact whose communications may be privileged: its text is not printed (methodology P-07). */
  withheld: boolean
}

export interface MessageContext {
  words: ViewWords
  clock: Clock
}
