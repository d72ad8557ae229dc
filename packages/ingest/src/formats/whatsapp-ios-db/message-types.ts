import type { EventKind, MessageKind } from '@casethread/model'

export interface MessageType {
  kind: MessageKind
  event: EventKind | null
}

const codes: readonly (readonly [MessageType, readonly number[]])[] = [
  // 7 is a text with a link; 19 to 42 are templates of businesses and the replies to them.
  [{ kind: 'text', event: null }, [0, 7, 19, 20, 23, 24, 25, 30, 31, 32, 34, 41, 42]],
  // Picture, video, audio, document, GIF, sticker, video note. Against Android 2 and 3 are swapped.
  [{ kind: 'media', event: null }, [1, 2, 3, 8, 11, 15, 54]],
  [{ kind: 'media', event: 'view-once' }, [38, 39, 53]],
  [{ kind: 'contact', event: null }, [4]],
  [{ kind: 'location', event: null }, [5]],
  // What happened in a group, in a chat, in a channel, to the timer.
  [{ kind: 'system', event: null }, [6, 10, 28, 55]],
  [{ kind: 'other', event: 'message-waiting' }, [12]],
  [{ kind: 'other', event: 'message-deleted' }, [14]],
  // Product, group invitation, part of an album.
  [{ kind: 'other', event: null }, [26, 27, 66]],
  [{ kind: 'poll', event: null }, [46]],
  [{ kind: 'call', event: null }, [59]],
]

const types = new Map(codes.flatMap(([type, numbers]) => numbers.map((number) => [number, type] as const)))

/** `ZMESSAGETYPE` (dossier 7); null for a code that is not known. */
export const messageType = (code: number): MessageType | null => types.get(code) ?? null
