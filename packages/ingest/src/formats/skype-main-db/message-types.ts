import type { EventKind } from '@casethread/model'
import { readCall } from '../../skype/call.ts'
import { readContacts } from '../../skype/contact-card.ts'
import { type Content, type ContentReader, contentOf, type RawMessage } from '../../skype/content.ts'
import { readLocation } from '../../skype/place.ts'
import { readMarkup, readRichText } from '../../skype/rich-text.ts'
import { readSharedFile } from '../../skype/shared-file.ts'
import { readFileList } from './file-list.ts'
import { readSms } from './sms-body.ts'

const noticeOf =
  (event: EventKind): ContentReader =>
  (message) => ({ ...readMarkup(message, 'system'), event })

/** A call that began is a notice; its end is the call (as in the data export), with who stayed how long. */
const readCallStart: ContentReader = (message) => ({
  ...readCall(message),
  kind: 'system',
  event: 'call-notice',
  call: null,
})

/** By `Messages.type` (dossier 2.3, after the notes of Skyperious and two public databases). */
const readers: Readonly<Record<number, ContentReader>> = {
  2: noticeOf('subject-changed'),
  4: noticeOf('group-created'),
  8: noticeOf('settings-changed'),
  9: noticeOf('settings-changed'),
  10: noticeOf('member-added'),
  12: noticeOf('member-removed'),
  13: noticeOf('member-left'),
  30: readCallStart,
  39: readCall,
  50: noticeOf('contact-added'),
  51: noticeOf('contact-added'),
  53: noticeOf('contact-blocked'),
  60: readRichText,
  61: readRichText,
  63: readContacts,
  64: readSms,
  68: readFileList,
  70: noticeOf('call-notice'),
  100: noticeOf('other'),
  110: noticeOf('other'),
  201: readSharedFile,
  253: readSharedFile,
}

/** `chatmsg_type` 15 says that it was the picture that changed (dossier 2.3). */
const pictureChanged = 15

/** Mark-up of the newer clients, whose kinds have no number of their own that is known. */
const byMarkup: readonly (readonly [start: string, reader: ContentReader])[] = [
  ['<location', readLocation],
  ['<uriobject', readSharedFile],
  ['<partlist', readCall],
  ['<contacts', readContacts],
  ['<sms', readSms],
  ['<files', readFileList],
]

export const isCallType = (type: number | null): boolean => type === 30 || type === 39

/** What a row says, and whether its type is known. */
export function readBody(
  type: number | null,
  chatMessageType: number | null,
  message: RawMessage,
): { content: Content; isKnown: boolean } {
  const reader = type === null ? undefined : readers[type]
  if (type === 2 && chatMessageType === pictureChanged)
    return { content: { ...readMarkup(message, 'system'), event: 'icon-changed' }, isKnown: true }
  if (reader) return { content: reader(message), isKnown: true }
  const start = message.content.slice(0, 20).toLowerCase()
  const marked = byMarkup.find(([beginning]) => start.startsWith(beginning))
  return { content: marked ? marked[1](message) : readUnknown(message), isKnown: false }
}

const readUnknown: ContentReader = (message) =>
  message.content === '' ? contentOf('other') : readMarkup(message, 'other')
