import type { Hit, HitSense, Numeral } from '../lexicon/analysis.ts'
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
  readonly #bySense: ReadonlyMap<HitSense, readonly Hit[]>
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
    this.#bySense = Map.groupBy(hits, (hit) => hit.sense)
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= quantitiesOf(this.text.shadow, this.words, this.#numerals)
    return this.#quantities
  }

  of(sense: HitSense): readonly Hit[] {
    return this.#bySense.get(sense) ?? none
  }

  get senses(): Iterable<HitSense> {
    return this.#bySense.keys()
  }

  /** What a pure function makes of it, called once: see {@link Memo}. */
  derive<T>(make: (spoken: Spoken) => T): T {
    return this.#memo.of(this, make)
  }
}
