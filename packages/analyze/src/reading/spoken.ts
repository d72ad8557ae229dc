import type { Span } from '@casethread/model'
import type { Hit, HitSense, Numeral } from '../lexicon/analysis.ts'
import { senseNumber } from '../lexicon/sense-number.ts'
import type { Word } from '../lexicon/words.ts'
import type { MessageText } from '../message-text.ts'
import { Memo } from '../text/memo.ts'
import { type Quantity, quantitiesOf } from './quantities.ts'

const none: readonly Hit[] = []

/** What a text says in the languages of its conversation. Messages with the same text in such conversations share it. */
export class Spoken {
  readonly hits: readonly Hit[]
  readonly text: MessageText
  readonly words: readonly Word[]
  readonly #numerals: readonly (readonly Numeral[] | null)[]
  /** The senses of the hits, each once, with their numbers. */
  readonly senses: readonly HitSense[]
  readonly senseNumbers: readonly number[]
  /** Beside each sense its hits, once they were asked for. */
  readonly #bySense: (readonly Hit[])[] = []
  /** A bit for some of the numbers each: nearly all senses that are asked for are not there. */
  readonly #marks: number
  #quantities: Quantity[] | undefined
  readonly #memo = new Memo<Spoken>()

  constructor(
    text: MessageText,
    words: readonly Word[],
    hits: readonly Hit[],
    numerals: readonly (readonly Numeral[] | null)[],
  ) {
    this.text = text
    this.words = words
    this.hits = hits
    this.#numerals = numerals
    const senses: HitSense[] = []
    const senseNumbers: number[] = []
    let marks = 0
    for (const hit of hits) {
      const number = senseNumber(hit.sense)
      if ((marks & (1 << number)) !== 0 && senseNumbers.includes(number)) continue
      senses.push(hit.sense)
      senseNumbers.push(number)
      marks |= 1 << number
    }
    this.senses = senses
    this.senseNumbers = senseNumbers
    this.#marks = marks
  }

  get quantities(): readonly Quantity[] {
    const mayCount = this.#numerals.length > 0 || this.text.signs.digits > 0
    this.#quantities ??= mayCount ? quantitiesOf(this.text.shadow, this.words, this.#numerals) : []
    return this.#quantities
  }

  of(sense: HitSense): readonly Hit[] {
    if (this.#marks === 0) return none
    const number = senseNumber(sense)
    if ((this.#marks & (1 << number)) === 0) return none
    const at = this.senseNumbers.indexOf(number)
    if (at < 0) return none
    this.#bySense[at] ??= this.hits.filter((hit) => hit.sense === sense)
    return this.#bySense[at]
  }

  /** The words (index, index behind) that a span of the shadow touches. */
  wordsAt({ start, end }: Span): { from: number; to: number } {
    const from = this.words.findIndex((word) => word.end > start)
    if (from < 0) return { from: this.words.length, to: this.words.length }
    let to = from
    while (to < this.words.length && (this.words[to] as Word).start < end) to++
    return { from, to }
  }

  /** What a pure function makes of it, called once: see {@link Memo}. */
  derive<T>(make: (spoken: Spoken) => T): T {
    return this.#memo.of(this, make)
  }
}
