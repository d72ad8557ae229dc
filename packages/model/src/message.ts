import type { Account } from './account.ts'
import type { Attachment } from './attachment.ts'
import type { EventDetails, EventKind } from './event.ts'
import type { Locator } from './provenance.ts'
import type { TimeDoubt, Zone } from './time.ts'

export const messageKinds = ['text', 'media', 'call', 'system', 'contact', 'location', 'poll', 'other'] as const
export type MessageKind = (typeof messageKinds)[number]

/** Whether the record was live in its source. `deleted-flagged`: still there, but marked deleted, unsent or revoked. */
export const messageStates = ['live', 'deleted-flagged', 'recovered-intact', 'recovered-partial'] as const
export type MessageState = (typeof messageStates)[number]

export const callOutcomes = ['answered', 'missed', 'declined', 'no-answer', 'failed', 'unknown'] as const
export type CallOutcome = (typeof callOutcomes)[number]

export interface Call {
  /** Null where the export does not say. */
  durationSeconds: number | null
  outcome: CallOutcome
}

export interface Location {
  /** Degrees, WGS 84. Null where the export names a place without coordinates. */
  lat: number | null
  lon: number | null
  name: string | null
}

export interface Reaction {
  account: Account
  /** The emoji or word as found. */
  reaction: string
  /** UTC milliseconds; null where the export does not say (the usual case). */
  at: number | null
}

/** One record of a chat in the common model. What the app wrote stays raw; what we read from it stands beside. */
export interface Message {
  /** {@link Chat.key} of the chat it belongs to. */
  chat: string
  /** The author; null for the app's own notices and where the export names nobody. */
  sender: Account | null
  /** UTC milliseconds; null when no instant can be told (no zone known, no or impossible date). */
  sentAt: number | null
  /** The date and time exactly as found; null for a record without any. */
  sentAtRaw: string | null
  zone: Zone
  /** The other possible instant of an undecidable time, UTC milliseconds; null when there is one reading only. */
  ambiguousAt: number | null
  timeDoubt: TimeDoubt | null
  kind: MessageKind
  /** Set for the app's own notices, and for messages whose unusual fate the app shows (deleted, view once). */
  event: EventKind | null
  eventDetails: EventDetails | null
  /**
   * What the author wrote, raw: no normalisation, bidi and zero-width marks kept. For notices the notice as printed. Null
   * where there is none (media without caption).
   */
  text: string | null
  /** The stored form where it differs from `text` (markup, an encoding error undone); null where they are the same. */
  textSource: string | null
  state: MessageState
  edited: boolean
  forwarded: boolean
  attachments: Attachment[]
  call: Call | null
  location: Location | null
  /** What the source gives of the message answered (an id or locator of the same source), as found; null if nothing. */
  replyTo: string | null
  reactions: Reaction[]
  /** Finer class and origin of a recovered record; null for records that were live or only flagged. */
  recovery: string | null
  locator: Locator
  /** Chronological place within its source where times tie: ascending is later. */
  order: number
}
