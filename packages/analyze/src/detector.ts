import type { EventDetails, EventKind, Finding } from '@casethread/model'
import type { Conversation, ReadTurn } from './conversation/conversation.ts'
import type { MessageText } from './message-text.ts'
import type { Reading } from './reading/reading.ts'
import type { TextSigns } from './text/text-signs.ts'

/** What a detector is given of a message. */
export interface ReadableMessage {
  text: MessageText
  /** What the app's own notice reports; null for what people wrote. */
  notice: { event: EventKind | null; details: EventDetails } | null
  /** What the lexicons make of it; null for notices. */
  reading: Reading | null
}

/** What the case knows about where a message was written. */
export interface DetectionContext {
  /**
   * ISO 3166 countries whose national number plan and currency may be meant, the likeliest first: that of the case, then
   * those of the numbers that take part in the chat. Empty when none is known: then only international numbers are read.
   */
  regions: readonly string[]
}

/**
 * A detector: one folder, one line in `detectors/index.ts`. It is a pure function of the message and its context.
 * Findings come in the order of the text and do not overlap.
 */
export interface Detector {
  /** The folder's name. */
  id: string
  title: string
  /** The kinds of findings it makes. */
  kinds: readonly string[]
  /** What each of its rules looks for, in plain words, as it is printed; absent where the title says all. */
  rules?: Readonly<Record<string, string>>
  /** What it looks at; the messages of that sort are those it reports as examined. */
  examines: 'messages' | 'notices'
  /** A cheap condition without which it finds nothing in a message. */
  needs(signs: TextSigns, reading: Reading | null): boolean
  detect(message: ReadableMessage, context: DetectionContext): Finding[]
}

/**
 * A detector that needs the talk around a message: one folder, one line in `detectors/index.ts`. It is a pure function of the
 * conversation, and sees in it what the detectors before it in the list have found.
 */
export interface ConversationDetector {
  /** The folder's name. */
  id: string
  title: string
  /** The kinds of findings it makes. */
  kinds: readonly string[]
  /** What each of its rules looks for, in plain words, as it is printed; absent where the title says all. */
  rules?: Readonly<Record<string, string>>
  examines: 'conversations'
  /** A cheap condition without which it finds nothing in a turn; absent where {@link detect} tells as cheaply. */
  needs?(turn: ReadTurn): boolean
  /** What it finds in the turn with this index, which is no notice. In raw offsets. */
  detect(conversation: Conversation, index: number): TurnFinding[]
}

export const contexts = ['trade', 'secrecy', 'captivity', 'danger', 'nothing'] as const

/** A finding in a turn, before it is known what the talk as a whole is about. */
export interface TurnFinding extends Finding {
  /**
   * Words of daily life count where the talk around gives them their weight, and are of low confidence elsewhere. `trade`: talk
   * about an illicit journey; `captivity`: talk with a person who is held, threatened or made to work, and elsewhere the finding is
   * dropped, since sums and mothers are in everybody's talk; `danger`: either of them; `secrecy`: either, or talk in which several
   * precautions are taken.
   */
  needs: (typeof contexts)[number]
}
