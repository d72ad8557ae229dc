import type { EventKind, MessageKind } from '@casethread/model'

/** What `extra_mime` makes of a message. */
export interface MimeCode {
  kind: MessageKind
  event: EventKind | null
  /** Whether a file belongs to it. */
  hasFile: boolean
}

const written: MimeCode = { kind: 'text', event: null, hasFile: false }
const media: MimeCode = { kind: 'media', event: null, hasFile: true }
const sticker: MimeCode = { kind: 'media', event: null, hasFile: false }
const notice: MimeCode = { kind: 'system', event: 'other', hasFile: false }
const call: MimeCode = { kind: 'system', event: 'call-notice', hasFile: false }
const place: MimeCode = { kind: 'location', event: null, hasFile: false }
const contact: MimeCode = { kind: 'contact', event: null, hasFile: false }

/**
 * By the value of `extra_mime`: a number since about 2016, a word before. The numbers are those by which decompiled builds of
 * about 2018 tell messages apart (0 text, 1 and 1003 picture, 2 and 1009 voice, 3 and 1004 video, 4 sticker, 5 place, 7 and 8
 * text with links and buttons, 9 contact, 10 file, 14 and 1010 video message, 1000 notice, 1002 call), confirmed for 0 by a
 * public client of Viber 20. What 1005 to 1008 are is not known. The words are those of builds of 2013 to 2015.
 */
const codes: Readonly<Record<string, MimeCode>> = {
  ...{ 0: written, 1: media, 2: media, 3: media, 4: sticker, 5: place, 7: written, 8: written, 9: contact, 10: media },
  ...{ 14: media, 1000: notice, 1002: call, 1003: media, 1004: media, 1009: media, 1010: media },
  ...{ text: written, image: media, video: media, animated_message: media, sound: media, sticker, notif: notice },
  ...{ call, location: place },
}

/** Null for a code that is not known. */
export const mimeCode = (found: string): MimeCode | null =>
  Object.hasOwn(codes, found) ? (codes[found] ?? null) : null
