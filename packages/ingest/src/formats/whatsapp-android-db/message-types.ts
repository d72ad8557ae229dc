import type { EventKind, MessageKind } from '@casethread/model'

/** What a message type stands for. `media` types become `text` where the row has no file and no media row. */
export interface MessageType {
  kind: MessageKind
  event: EventKind | null
}

const type = (kind: MessageKind, event: EventKind | null = null): MessageType => ({ kind, event })

const text = type('text')
const media = type('media')
const viewOnce = type('media', 'view-once')
const other = type('other')

/** `message_type`, in the older schema `media_wa_type`: one numbering for both (dossier 3.1). */
const types = new Map<number, MessageType>([
  [0, text],
  [1, media],
  [2, media],
  [3, media],
  [4, type('contact')],
  [5, type('location')],
  [7, type('system')],
  [8, type('call')],
  [9, media],
  [10, type('call')],
  [11, type('other', 'message-waiting')],
  [13, media],
  [14, type('contact')],
  [15, type('other', 'message-deleted')],
  [16, type('location')],
  [20, media],
  [23, other],
  [24, other],
  [25, text],
  [26, text],
  [27, text],
  [28, text],
  [32, text],
  [36, type('system')],
  [42, viewOnce],
  [43, viewOnce],
  [44, other],
  [45, text],
  [46, text],
  [49, text],
  [55, text],
  [56, type('system')],
  [57, text],
  [64, type('other', 'message-deleted-by-admin')],
  [66, type('poll')],
  // A quoted reply or a video note: the media row tells which (dossier 3.1).
  [81, text],
  [82, viewOnce],
  [90, type('system', 'call-notice')],
  [99, other],
  [103, text],
  [106, type('poll')],
  [112, type('system', 'privacy-changed')],
  [116, other],
])

/** Null for a code that is not known. */
export const messageType = (code: number): MessageType | null => types.get(code) ?? null

/** Changes of the timer of disappearing messages, which are types of their own in some versions. */
export const isTimerChange = (code: number): boolean => code === 36 || code === 56

export const isRevoked = ({ event }: Pick<MessageType, 'event'>): boolean =>
  event === 'message-deleted' || event === 'message-deleted-by-admin'
