import type { EventKind } from '@casethread/model'

/** What a placeholder for left-out media says of it; `any` where it does not tell the kind. */
export type MediaKind =
  | 'any'
  | 'image'
  | 'video'
  | 'videoNote'
  | 'audio'
  | 'sticker'
  | 'gif'
  | 'contact'
  | 'document'
  | 'viewOnce'

/**
 * The interface words of one language. In patterns `{chat}`, `{file}`, `{actor}`, `{target}`, `{names}` (both,
 * inseparable), `{old}`, `{new}`, `{duration}` and `{more}` stand for what the app fills in. Letter case, the kind of quotation marks, invisible marks,
 * vowel signs and an ending full stop make no difference; `(-а)` and `(a)` match with and without brackets, or not at all.
 */
export interface Language {
  /** File names without ending. */
  titles?: readonly string[]
  /** What stands for an attached file. */
  attached?: readonly string[]
  /** The older form, behind the file name. */
  attachedMark?: readonly string[]
  omitted?: Readonly<Partial<Record<MediaKind, readonly string[]>>>
  /** The word before `: ` and the link of a position. */
  location?: readonly string[]
  liveLocation?: readonly string[]
  /** Deleted by its author, as others see it. */
  deleted?: readonly string[]
  /** Deleted by the owner of the exporting phone. */
  deletedByOwner?: readonly string[]
  deletedByAdmin?: readonly string[]
  /** The message has not arrived yet (opening words). */
  waiting?: readonly string[]
  edited?: readonly string[]
  poll?: readonly string[]
  missedVoice?: readonly string[]
  missedVideo?: readonly string[]
  /** Words before the duration or outcome of a call. */
  voiceCall?: readonly string[]
  videoCall?: readonly string[]
  noAnswer?: readonly string[]
  declined?: readonly string[]
  failedCall?: readonly string[]
  /** Opening words of the encryption notice. */
  encryption?: readonly string[]
  /** Opening words of other notices. */
  prefixes?: readonly (readonly [EventKind, string])[]
  notices?: readonly (readonly [EventKind, string])[]
}
