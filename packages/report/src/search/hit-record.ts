import type { SearchHit } from '@casethread/casefile'
import type { ChatReference } from '../exports/messages.ts'
import { type Sender, toSender } from '../exports/sender.ts'
import { isoInstant } from '../render/instant.ts'

export interface HitRecord
  extends Pick<SearchHit['message'], 'id' | 'app' | 'sentAtRaw' | 'direction' | 'state' | 'text'> {
  chat: ChatReference
  sender: Sender | null
  /** ISO 8601, UTC. */
  sentAt: string | null
  /** UTF-16 offsets in the raw text, end exclusive. */
  matches: { start: number; end: number }[]
}

/** A hit for other programs, with the names of `export messages`. */
export const hitRecord = ({ message, matches }: SearchHit): HitRecord => ({
  id: message.id,
  app: message.app,
  chat: { id: message.chat.id, title: message.chat.title },
  sender: message.sender && toSender(message.sender),
  direction: message.direction,
  sentAt: isoInstant(message.sentAt),
  sentAtRaw: message.sentAtRaw,
  state: message.state,
  text: message.text,
  matches: matches.map(({ start, end }) => ({ start, end })),
})
