import type { Span } from '@casethread/model'
import type { Hit, HitSense, Numeral } from '../lexicon/analysis.ts'
import { senseNumber } from '../lexicon/sense-number.ts'
import type { Word } from '../lexicon/words.ts'
import type { MessageText } from '../message-text.ts'
import { firstThat } from '../text/first-that.ts'
import { Memo } from '../text/memo.ts'
import { type Quantity, quantitiesOf } from './quantities.ts'

const none: readonly Hit[] = []

/** One of 32 bits, by what is quickest to tell of a word: this is asked some hundred times of every message. */
const markOf = (sense: string): number =>
  1 << (sense.charCodeAt(0) + 7 * sense.charCodeAt(sense.length - 1) + 3 * sense.length)

/** What a text says in the languages of its conversation. Messages with the same text in such conversations share it. */
export class Spoken {
  readonly hits: readonly Hit[]
  readonly text: MessageText
  readonly words: readonly Word[]
  readonly #numerals: readonly (readonly Numeral[] | null)[]
  /** The senses of the hits, each once. */
  readonly senses: readonly HitSense[]
  /** Beside each sense its hits, once they were asked for. */
  readonly #bySense: (readonly Hit[])[] = []
  /** A bit for some of the senses each: nearly all that are asked for are not there. */
  readonly #marks: number
  #senseNumbers: readonly number[] | undefined
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
    let marks = 0
    for (const { sense } of hits) {
      const mark = markOf(sense)
      if ((marks & mark) !== 0 && senses.includes(sense)) continue
      senses.push(sense)
      marks |= mark
    }
    this.senses = senses
    this.#marks = marks
  }

  /** The numbers of the senses. */
  get senseNumbers(): readonly number[] {
    this.#senseNumbers ??= this.senses.map(senseNumber)
    return this.#senseNumbers
  }

  get quantities(): readonly Quantity[] {
    const mayCount = this.#numerals.length > 0 || this.text.signs.digits > 0
    this.#quantities ??= mayCount ? quantitiesOf(this.text.shadow, this.words, this.#numerals) : []
    return this.#quantities
  }

  of(sense: HitSense): readonly Hit[] {
    if ((this.#marks & markOf(sense)) === 0) return none
    const at = this.senses.indexOf(sense)
    if (at < 0) return none
    this.#bySense[at] ??= this.hits.filter((hit) => hit.sense === sense)
    return this.#bySense[at]
  }

  /** The words (index, index behind) that a span of the shadow touches. */
  wordsAt({ start, end }: Span): { from: number; to: number } {
    const from = firstThat(this.words, (word) => word.end > start)
    let to = from
    while (to < this.words.length && (this.words[to] as Word).start < end) to++
    return { from, to }
  }

  /** What a pure function makes of it, called once: see {@link Memo}. */
  derive<T>(make: (spoken: Spoken) => T): T {
    return this.#memo.of(this, make)
  }
}
