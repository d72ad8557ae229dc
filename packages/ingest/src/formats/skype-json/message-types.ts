import { readCall, readCallLog } from './call.ts'
import { readContacts } from './contact-card.ts'
import { type Content, type ContentReader, contentOf, type RawMessage } from './content.ts'
import { readLocation } from './place.ts'
import { readPoll } from './poll.ts'
import { readMarkup, readPlain, readRichText } from './rich-text.ts'
import { readSharedFile } from './shared-file.ts'
import { isKnownActivity, isThreadActivity, readThreadActivity } from './thread-activity.ts'

/** The app's own cards and notices, written in mark-up or JSON of many shapes; they are kept as found. */
const readNotice: ContentReader = ({ content }) => contentOf('system', { event: 'other', text: content })

/** A contact request, with the words that came with it. */
const readRequest: ContentReader = (message) => ({ ...readMarkup(message, 'system'), event: 'contact-added' })

/** A private conversation's text was never on the server that made the export (dossier 6). */
const readEncrypted: ContentReader = () => contentOf('text', { event: 'message-unsupported' })

const readOther: ContentReader = (message) => readMarkup(message, 'other')

/** By `messagetype` in lower case, since `RichText/Html` occurs as `RichText/HTML` too (dossier 6). */
const readers: Readonly<Record<string, ContentReader>> = {
  text: readPlain,
  richtext: readRichText,
  'richtext/html': readRichText,
  'richtext/uriobject': readSharedFile,
  'richtext/media_genericfile': readSharedFile,
  'richtext/media_video': readSharedFile,
  'richtext/media_audiomsg': readSharedFile,
  'richtext/media_callrecording': readSharedFile,
  'richtext/media_album': readSharedFile,
  'richtext/media_flikmsg': readSharedFile,
  'richtext/media_card': readOther,
  'richtext/scheduledcallinvite': readOther,
  'richtext/contacts': readContacts,
  'richtext/location': readLocation,
  'event/call': readCall,
  poll: readPoll,
  popcard: readNotice,
  notice: readNotice,
  'event/bingbot': readNotice,
  translation: readNotice,
  translationsettings: readNotice,
  'guest/nameupdate': readNotice,
  'invitefreerelationshipchanged/initialized': readRequest,
  invitefreerelationshipchanged: readRequest,
  'endtoendencryption/encryptedtext': readEncrypted,
}

export const encryptedType = 'endtoendencryption/encryptedtext'

export const isKnownType = (type: string): boolean => Object.hasOwn(readers, type) || isKnownActivity(type)

/** Reads the content by its type. What is of no known type is kept: its text as people would have seen it, or as stored. */
export function readContent(message: RawMessage, inCallLog: boolean): Content {
  const callLog = inCallLog ? readCallLog(message) : null
  if (callLog) return callLog
  if (isThreadActivity(message.type)) return readThreadActivity(message)
  const reader = Object.hasOwn(readers, message.type) ? readers[message.type] : undefined
  if (reader) return reader(message)
  return message.type.startsWith('richtext') ? readOther(message) : contentOf('other', { text: message.content })
}
