import type { Span } from '@casethread/model'
import type { Voice } from '../lexicon/analysis.ts'
import type { Hit, HitSense, Lexicon } from '../lexicon/lexicon.ts'
import type { Word } from '../lexicon/words.ts'
import type { MessageText } from '../message-text.ts'
import type { Quantity } from './quantities.ts'
import type { ReadText } from './read-text.ts'
import type { Spoken } from './spoken.ts'

const everyLanguage = () => true
const none: readonly Quantity[] = []

/**
 * What the lexicon makes of one message. A word can be a word of several languages; {@link speak} leaves those hits only whose
 * language the conversation is in.
 */
export class Reading {
  readonly #read: ReadText
  readonly #sentAt: number | null
  #said: Spoken | undefined

  /** `sentAt`: UTC milliseconds, or null; code words of the case count within their dates only. */
  constructor(text: MessageText, lexicon: Lexicon, sentAt: number | null) {
    this.#read = text.derive(lexicon.read)
    this.#sentAt = sentAt
  }

  /** Until it is known which languages are spoken, all are. */
  get spoken(): Spoken {
    this.#said ??= this.#read.spoken(everyLanguage, this.#sentAt)
    return this.#said
  }

  get words(): readonly Word[] {
    return this.#read.cut.words
  }

  /** The languages that the text speaks for, and how much of it does. */
  get voices(): readonly Voice[] {
    return this.#read.analysis.voices
  }

  /** The evidence for the language that most of the text speaks for; 0 where nothing speaks for any. */
  get strongest(): number {
    return this.#read.strongest
  }

  get hits(): readonly Hit[] {
    return this.spoken.hits
  }

  get quantities(): readonly Quantity[] {
    return this.#read.mayCount ? this.spoken.quantities : none
  }

  /** Keeps the hits and the number words of these languages, names of places, and the code words of the case. */
  speak(isSpoken: (language: number) => boolean): void {
    this.#said = this.#read.spoken(isSpoken, this.#sentAt)
  }

  of(sense: HitSense): readonly Hit[] {
    return this.spoken.of(sense)
  }

  get senses(): readonly HitSense[] {
    return this.spoken.senses
  }

  /** What a pure function makes of what is said, called once for all messages that say the same. */
  derive<T>(make: (spoken: Spoken) => T): T {
    return this.spoken.derive(make)
  }

  /** Whether a word is one of the most frequent words of some language: no name, then. */
  isFrequent(word: number): boolean {
    return this.#read.analysis.frequent[word] ?? false
  }

  /** Whether the clause of a word ends in a question mark. */
  isAsked(word: number): boolean {
    const clause = this.words[word]?.clause
    return clause !== undefined && this.#read.cut.asked.has(clause)
  }

  /** The span in the shadow of the words from one index to before another. */
  spanOf(from: number, to: number): Span {
    return { start: this.words[from]?.start ?? 0, end: this.words[to - 1]?.end ?? 0 }
  }

  /** See {@link Spoken.wordsAt}. */
  wordsAt(span: Span): { from: number; to: number } {
    return this.spoken.wordsAt(span)
  }
}
