import type { SenseId } from './senses.ts'

export type HitSense = SenseId | `act:${string}`

/** Where a term of the lexicon stands in a text. */
export interface Hit {
  sense: HitSense
  /** Index of its first word, and behind its last. */
  from: number
  to: number
  /** Index into `Lexicon.languages`; behind its end for places. */
  language: number
  /** What a code word stands for, the id of a place, how many persons a dual means; null for most terms. */
  means: string | null
  /** Set for the code words of the case: when they are known to have the sense. */
  period: Period | null
}

/** A word's part in a number. */
export interface Numeral {
  role: 'unit' | 'multiplier' | 'half' | 'joiner' | 'later'
  value: number
  language: number
}

/** Instants, UTC milliseconds, `to` exclusive. */
export interface Period {
  from: number
  to: number
}

/** How much of a text speaks for a language. */
export interface Voice {
  language: number
  /** How many of the words, and half as many again of the terms. */
  evidence: number
}

/** What the words of a message say, language by language. */
export interface Analysis {
  hits: readonly Hit[]
  /** By word: its readings as part of a number; null for most words. Empty where no word has any. */
  numerals: readonly (readonly Numeral[] | null)[]
  /** The languages that the words speak for, in their order. */
  voices: readonly Voice[]
  /** By word: whether it is a frequent word of some language. */
  frequent: readonly boolean[]
}
