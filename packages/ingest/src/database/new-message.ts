import type { Attachment, Message } from '@casethread/model'
import { typeByName } from '../containers/media-type.ts'
import type { StoredTime } from './instant.ts'
import { utc } from './instant.ts'

type Given = Pick<Message, 'chat' | 'sender' | 'kind' | 'locator'> & { time: StoredTime } & Partial<
    Omit<Message, 'sentAt' | 'sentAtRaw' | 'timeDoubt'>
  >

/**
 * A message with what a row says of it; everything else is as for one that says nothing more. Field by field: a spread takes
 * longer, once for each message.
 */
export function newMessage(given: Given): Message {
  const { time, locator } = given
  return {
    chat: given.chat,
    sender: given.sender,
    sentAt: time.sentAt,
    sentAtRaw: time.sentAtRaw,
    zone: given.zone ?? utc,
    ambiguousAt: given.ambiguousAt ?? null,
    timeDoubt: time.timeDoubt,
    kind: given.kind,
    event: given.event ?? null,
    eventDetails: given.eventDetails ?? null,
    text: given.text ?? null,
    textSource: given.textSource ?? null,
    state: given.state ?? 'live',
    edited: given.edited ?? false,
    forwarded: given.forwarded ?? false,
    attachments: given.attachments ?? [],
    call: given.call ?? null,
    location: given.location ?? null,
    replyTo: given.replyTo ?? null,
    reactions: given.reactions ?? [],
    recovery: given.recovery ?? null,
    locator,
    order: given.order ?? locator.number,
  }
}

/** The details that are known; null where none is, and no object is made. */
export function knownDetails(details: Readonly<Record<string, string | null>>): Message['eventDetails'] {
  let known: Record<string, string> | null = null
  for (const name in details) {
    const value = details[name]
    if (value === null || value === undefined) continue
    known ??= {}
    known[name] = value
  }
  return known
}

/** A file that a row names: by `path`, under which it is looked for, and by the name shown. */
export function namedFile(name: string | null, path: string | null, mime: string | null = null): Attachment {
  const shown = name ?? path?.split(/[/\\]/).findLast((part) => part !== '') ?? null
  return {
    name: shown,
    mime: mime ?? (shown === null ? null : typeByName(shown)),
    sizeBytes: null,
    sha256: null,
    found: false,
    path: null,
    ...(path !== null && path !== shown && { storedName: path }),
  }
}
