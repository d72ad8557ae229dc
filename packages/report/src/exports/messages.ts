import type { Provenance, StoredMessage } from '@casethread/casefile'
import { isoInstant } from '../render/instant.ts'
import type { ExportOf } from './export-kind.ts'
import { MessageLines } from './message-lines.ts'
import { type Sender, toSender } from './sender.ts'

export interface ChatReference {
  id: string
  title: string | null
}

export interface MessageRecord
  extends Pick<StoredMessage, 'id' | 'app' | 'direction' | 'sentAtRaw' | 'zone' | 'kind' | 'event' | 'text' | 'state'>,
    Pick<StoredMessage, 'recovery' | 'edited' | 'call' | 'location' | 'replyTo'> {
  chat: ChatReference
  /** What the source says besides, as printed there: old and new number, deletion as a vendor reports it … */
  details: Readonly<Record<string, string>> | null
  sender: Sender | null
  /** ISO 8601, UTC. */
  sentAt: string | null
  attachments: {
    name: string | null
    mime: string | null
    sizeBytes: number | null
    sha256: string | null
    found: boolean
  }[]
  provenance: Provenance[]
  ambiguousAt: string | null
}

/** What only few messages have. */
const rareFields = (message: StoredMessage): Pick<MessageRecord, 'attachments' | 'call' | 'location' | 'replyTo'> => ({
  attachments: message.attachments.map(({ name, mime, sizeBytes, sha256, found }) => ({
    name,
    mime,
    sizeBytes,
    sha256,
    found,
  })),
  call: message.call && { durationSeconds: message.call.durationSeconds, outcome: message.call.outcome },
  location: message.location && { lat: message.location.lat, lon: message.location.lon, name: message.location.name },
  replyTo: message.replyTo,
})

const toRecord = (message: StoredMessage): MessageRecord => ({
  id: message.id,
  app: message.app,
  chat: { id: message.chat.id, title: message.chat.title },
  sender: message.sender && toSender(message.sender),
  direction: message.direction,
  sentAt: isoInstant(message.sentAt),
  sentAtRaw: message.sentAtRaw,
  zone: { name: message.zone.name, known: message.zone.known },
  kind: message.kind,
  event: message.event,
  details: message.eventDetails,
  text: message.text,
  state: message.state,
  recovery: message.recovery,
  edited: message.edited,
  ...rareFields(message),
  provenance: message.provenance.map((copy) => ({
    export: copy.export,
    path: copy.path,
    member: copy.member,
    locator: copy.locator,
    byteStart: copy.byteStart,
    byteEnd: copy.byteEnd,
  })),
  ambiguousAt: isoInstant(message.ambiguousAt),
})

export const messages = {
  id: 'messages',
  title: 'Every message with its provenance',
  fields: [
    'id',
    'app',
    'chat',
    'sender',
    'direction',
    'sentAt',
    'sentAtRaw',
    'zone',
    'kind',
    'event',
    'details',
    'text',
    'state',
    'recovery',
    'edited',
    'attachments',
    'call',
    'location',
    'replyTo',
    'provenance',
    'ambiguousAt',
  ],
  csvInReport: false,
  *records(source) {
    for (const message of source.messages()) yield toRecord(message)
  },
  *ndjsonLines(source) {
    const lines = new MessageLines(rareFields)
    for (const message of source.messages()) yield lines.line(message)
  },
} as const satisfies ExportOf<MessageRecord>
