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

/** What is to be done with one `messagetype`. */
export interface MessageType {
  /** In lower case. */
  name: string
  isKnown: boolean
  read: ContentReader
}

const remembered = 1000

/** By `messagetype` as found: a million messages are of a few types. */
export class MessageTypes {
  readonly #found = new Map<string, MessageType>()

  of(found: string): MessageType {
    const known = this.#found.get(found)
    if (known) return known
    const name = found.toLowerCase()
    const type = { name, isKnown: Object.hasOwn(readers, name) || isKnownActivity(name), read: readerOf(name) }
    // The types come from the evidence and can be any number.
    if (this.#found.size < remembered) this.#found.set(found, type)
    return type
  }
}

/** What is of no known type is kept: its text as people would have seen it, or as stored. */
function readerOf(type: string): ContentReader {
  if (isThreadActivity(type)) return readThreadActivity
  const reader = Object.hasOwn(readers, type) ? readers[type] : undefined
  if (reader) return reader
  return type.startsWith('richtext') ? readOther : ({ content }) => contentOf('other', { text: content })
}

/** Reads the content by its type; an entry of the call log by its fields, whatever its type. */
export function readContent(message: RawMessage, { read }: Pick<MessageType, 'read'>, inCallLog: boolean): Content {
  return (inCallLog ? readCallLog(message) : null) ?? read(message)
}
