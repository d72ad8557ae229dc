import type { Span } from '@casethread/model'
import type { Analysis, Hit, HitSense, Lexicon } from '../lexicon/lexicon.ts'
import type { CutText, Word } from '../lexicon/words.ts'
import type { MessageText } from '../message-text.ts'
import { type Quantity, quantitiesOf } from './quantities.ts'

/**
 * What the lexicon makes of one text. A word can be a word of several languages; {@link speak} leaves those hits only whose
 * language the conversation is in.
 */
export class Reading {
  readonly #cut: CutText
  readonly #analysis: Analysis
  readonly #text: MessageText
  readonly #known: readonly Hit[]
  #hits: readonly Hit[]
  #bySense: Map<HitSense, Hit[]> | undefined
  #quantities: Quantity[] | undefined
  #isSpoken: (language: number) => boolean = () => true

  /** `sentAt`: UTC milliseconds, or null; code words of the case count within their dates only. */
  constructor(text: MessageText, lexicon: Lexicon, sentAt: number | null) {
    this.#text = text
    const { cut, analysis } = lexicon.read(text.folded)
    this.#cut = cut
    this.#analysis = analysis
    this.#known = this.#analysis.hits.filter(({ period }) => period === null || isWithin(sentAt, period))
    this.#hits = this.#known
  }

  get words(): readonly Word[] {
    return this.#cut.words
  }

  /** By language: how much of the text speaks for it. */
  get evidence(): Float32Array {
    return this.#analysis.evidence
  }

  get hits(): readonly Hit[] {
    return this.#hits
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= quantitiesOf(this.#text.shadow, this.#cut.words, this.#numerals())
    return this.#quantities
  }

  /** A word is a number in the languages spoken only: `bin` is a thousand in Turkish and "be" in Kurmanji. */
  #numerals() {
    return this.#analysis.numerals.map(
      (readings) => readings?.filter(({ language }) => this.#isSpoken(language)) ?? null,
    )
  }

  /**
   * Keeps the hits and the number words of these languages. Names of places are much the same in all, and a code word of the case was
   * proved.
   */
  speak(isSpoken: (language: number) => boolean): void {
    this.#isSpoken = isSpoken
    this.#quantities = undefined
    this.#hits = this.#known.filter(
      ({ language, sense, period }) => sense === 'place' || period !== null || isSpoken(language),
    )
    this.#bySense = undefined
  }

  of(sense: HitSense): readonly Hit[] {
    this.#bySense ??= Map.groupBy(this.#hits, (hit) => hit.sense)
    return this.#bySense.get(sense) ?? []
  }

  get senses(): Iterable<HitSense> {
    this.#bySense ??= Map.groupBy(this.#hits, (hit) => hit.sense)
    return this.#bySense.keys()
  }

  /** Whether a word is one of the most frequent words of some language: no name, then. */
  isFrequent(word: number): boolean {
    return this.#analysis.frequent[word] ?? false
  }

  /** Whether the clause of a word ends in a question mark. */
  isAsked(word: number): boolean {
    const clause = this.words[word]?.clause
    return clause !== undefined && this.#cut.asked.has(clause)
  }

  /** The span in the shadow of the words from one index to before another. */
  spanOf(from: number, to: number): Span {
    return { start: this.words[from]?.start ?? 0, end: this.words[to - 1]?.end ?? 0 }
  }

  /** The words (index, index behind) that a span of the shadow touches. */
  wordsAt({ start, end }: Span): { from: number; to: number } {
    const from = this.words.findIndex((word) => word.end > start)
    if (from < 0) return { from: this.words.length, to: this.words.length }
    let to = from
    while (to < this.words.length && (this.words[to] as Word).start < end) to++
    return { from, to }
  }
}

const isWithin = (at: number | null, { from, to }: { from: number; to: number }): boolean =>
  at !== null && at >= from && at < to
