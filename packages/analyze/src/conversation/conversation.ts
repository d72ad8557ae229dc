import type { EventDetails, EventKind, Finding } from '@casethread/model'
import type { DetectionContext } from '../detector.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { MessageText } from '../message-text.ts'
import type { Reading } from '../reading/reading.ts'
import { Memo } from '../text/memo.ts'
import { episodesOf } from './episodes.ts'
import { spokenIn } from './languages.ts'

/** A message in its conversation, with what was read in it and found in it so far. */
export interface Turn {
  rowId: number
  /** Null for the app's notices and where the author is unknown. */
  senderRowId: number | null
  /** `out`: by the device's owner. */
  direction: 'in' | 'out' | 'unknown'
  /** UTC milliseconds; null where unknown. */
  sentAt: number | null
  forwarded: boolean
  text: MessageText
  notice: { event: EventKind | null; details: EventDetails } | null
  /** Null for notices. */
  reading: Reading | null
  context: DetectionContext
  /** Of the detectors that ran before, in raw offsets. */
  findings: Finding[]
}

/** A turn that is no notice. */
export type ReadTurn = Turn & { reading: Reading }

export const isRead = (turn: Turn): turn is ReadTurn => turn.reading !== null

/** A stretch of one chat, in order of time, and where in it findings are wanted: the turns around it are context. */
export class Conversation {
  readonly turns: readonly Turn[]
  readonly from: number
  readonly to: number
  readonly isGroup: boolean
  readonly lexicon: Lexicon
  /** By turn: the ordinal of its episode. */
  readonly #episodes: Uint32Array
  readonly #memo = new Memo<Conversation>()

  constructor(
    turns: readonly Turn[],
    { from, to, isGroup }: { from: number; to: number; isGroup: boolean },
    lexicon: Lexicon,
  ) {
    this.turns = turns
    this.from = from
    this.to = to
    this.isGroup = isGroup
    this.lexicon = lexicon
    const spoken = spokenIn(turns, lexicon.languages.length)
    for (const [i, turn] of turns.entries()) turn.reading?.speak((language) => spoken(i, language))
    this.#episodes = episodesOf(turns)
  }

  /** What a pure function makes of the turns, called once: see {@link Memo}. What it reads must not change any more. */
  derive<T>(make: (conversation: Conversation) => T): T {
    return this.#memo.of(this, make)
  }

  sameEpisode(a: number, b: number): boolean {
    return this.#episodes[a] === this.#episodes[b]
  }

  /** The turns before (negative) or after one that belong to the same episode, nearest first, `most` at the most. */
  around(index: number, direction: -1 | 1, most: number): Turn[] {
    if (direction < 0) {
      let from = Math.max(0, index - most)
      while (!this.sameEpisode(from, index)) from++
      return this.turns.slice(from, index).reverse()
    }
    let last = Math.min(this.turns.length - 1, index + most)
    while (!this.sameEpisode(last, index)) last--
    return this.turns.slice(index + 1, last + 1)
  }
}
