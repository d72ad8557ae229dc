import type { Attachment, Location, MessageKind } from '@casethread/model'

export interface KindParts {
  isCall: boolean
  isNotice: boolean
  location: Location | null
  attachments: readonly Attachment[]
  text: string | null
}

/** The kind by what a message holds; `other` for one that holds nothing but its sender and time. */
export function kindOf({ isCall, isNotice, location, attachments, text }: KindParts): MessageKind {
  if (isCall) return 'call'
  if (isNotice) return 'system'
  if (location) return 'location'
  if (attachments.length > 0) return 'media'
  return text === null ? 'other' : 'text'
}
