import { foldWord } from './fold-word.ts'

/** So many different words make up nearly all of any text. Bounded, since evidence can hold any number of them. */
const wordsKept = 50_000
/** Twice as many places and more, a power of two: looking for a word ends soon. */
const places = 2 ** 17

/** A hash of letters (FNV-1a), taken one by one while a word is read. */
export const hashBegin = 0x811c9dc5 | 0
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/**
 * The folded forms of the words met lately, found by the letters that stand in a text. A word that is known is not even cut out of it,
 * and its form is always the same string, which other tables then find at once.
 */
export class FoldedWords {
  /** By place: the ordinal of a word and one; 0 for a free place. */
  readonly #places = new Int32Array(places)
  #words: string[] = []
  #forms: string[] = []

  /** The form of the word that stands there; `hash` is that of its letters. */
  at(text: string, start: number, end: number, hash: number): string {
    let place = placeOf(hash)
    for (let found = this.#places[place] ?? 0; found !== 0; found = this.#places[place] ?? 0) {
      if (stands(this.#words[found - 1] ?? '', text, start, end)) return this.#forms[found - 1] ?? ''
      place = (place + 1) & (places - 1)
    }
    return this.#learn(text.slice(start, end), hash)
  }

  #learn(word: string, hash: number): string {
    if (this.#words.length >= wordsKept) this.#forget()
    let place = placeOf(hash)
    while (this.#places[place] !== 0) place = (place + 1) & (places - 1)
    const form = foldWord(word)
    this.#words.push(word)
    this.#forms.push(form)
    this.#places[place] = this.#words.length
    return form
  }

  #forget(): void {
    this.#places.fill(0)
    this.#words = []
    this.#forms = []
  }
}

/** Of the multiplications above the high bits are the best mixed. */
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (places - 1)

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
