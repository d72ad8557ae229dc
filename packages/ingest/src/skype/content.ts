import type { Attachment, Call, EventKind, Location, MessageKind } from '@casethread/model'
import type { Limits } from '../limits.ts'
import type { JsonObject } from './json-fields.ts'

/** What the record's type and content say. */
export interface Content {
  kind: MessageKind
  /** Set for the app's own notices, which nobody is the author of. */
  event: EventKind | null
  text: string | null
  details: Readonly<Record<string, string | null>>
  attachments: readonly Attachment[]
  call: Call | null
  location: Location | null
  replyTo: string | null
  /** Whether the content carries the mark of an edited message. */
  edited: boolean
}

/** A record of the export on its way to a message. */
export interface RawMessage {
  type: string
  /** As stored; anything but a string in its JSON form. Empty where there is none. */
  content: string
  properties: JsonObject
  value: JsonObject
  limits: Limits
}

export type ContentReader = (message: RawMessage) => Content

const nothing: Partial<Omit<Content, 'kind'>> = {}
const noDetails: Content['details'] = {}
const noAttachments: Content['attachments'] = []

/** Content of a kind, with what else is known of it. Field by field: a spread takes longer, once for each message. */
export const contentOf = (kind: MessageKind, known: Partial<Omit<Content, 'kind'>> = nothing): Content => ({
  kind,
  event: known.event ?? null,
  text: known.text ?? null,
  details: known.details ?? noDetails,
  attachments: known.attachments ?? noAttachments,
  call: known.call ?? null,
  location: known.location ?? null,
  replyTo: known.replyTo ?? null,
  edited: known.edited ?? false,
})
