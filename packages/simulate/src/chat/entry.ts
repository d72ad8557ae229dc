import type { Cue } from '../speech/say.ts'
import type { Thing } from '../story/scene.ts'

/** Who wrote: the phone's owner, the contact, a member of a group (by place), or the app itself. */
export type Author = 'owner' | 'contact' | number | null

/** One record of a chat, before any app has written it down. */
export interface Entry {
  /** UTC milliseconds. */
  at: number
  author: Author
  /** Null for what is no text. */
  text: string | null
  thing: Thing | null
  edited: boolean
  cues: readonly Cue[]
  refs: readonly string[]
}
