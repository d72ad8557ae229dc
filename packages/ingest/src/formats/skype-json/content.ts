import type { Attachment, Call, EventKind, Location, MessageKind } from '@casethread/model'
import type { Limits } from '../../limits.ts'
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

const nothing: Omit<Content, 'kind'> = {
  event: null,
  text: null,
  details: {},
  attachments: [],
  call: null,
  location: null,
  replyTo: null,
  edited: false,
}

/** Content of a kind, with what else is known of it. */
export const contentOf = (kind: MessageKind, known: Partial<Content> = {}): Content => ({ ...nothing, kind, ...known })
