import type { EventDetails, EventKind, Finding } from '@casethread/model'
import type { MessageText } from './message-text.ts'
import type { TextSigns } from './text/text-signs.ts'

/** What a detector is given of a message. */
export interface ReadableMessage {
  text: MessageText
  /** What the app's own notice reports; null for what people wrote. */
  notice: { event: EventKind | null; details: EventDetails } | null
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
  /** What it looks at; the messages of that sort are those it reports as examined. */
  examines: 'messages' | 'notices'
  /** A cheap condition without which it finds nothing in a message. */
  needs(signs: TextSigns): boolean
  detect(message: ReadableMessage, context: DetectionContext): Finding[]
}
