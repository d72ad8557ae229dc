import { hashBegin, hashStep } from './folded-words.ts'
import { type SharedInts, sharedInts, withRoom } from './shared-ints.ts'

/** How a word of a term is to be met: with the language's affixes, as it stands, or as the beginning of a word. */
export type FormKind = 'inflected' | 'bare' | 'beginning'

const kinds: Readonly<Record<FormKind, number>> = { inflected: 0, bare: 1, beginning: 2 }
const sortOf = (language: number, kind: FormKind): number => language * 4 + kinds[kind]

/** What the table is made of: numbers only, which threads share. Words and ids are counted from 1, so that 0 is none. */
export interface FormColumns {
  wordCount: number
  idCount: number
  /** Words by the hash of their letters: the first free place from there on ends the search. A power of two, twice as many as words or more. */
  places: SharedInts
  /** The letters of all words. */
  letters: SharedInts
  /** By word two: where its letters begin, which is where those of the word before end; its latest id. */
  words: SharedInts
  /** By id two: the language × 4 + the kind; the id that the same word had before it. */
  ids: SharedInts
}

const empty = (): FormColumns => ({
  ...{ wordCount: 0, idCount: 0, places: sharedInts(4096) },
  ...{ letters: sharedInts(8192), words: sharedInts(4096), ids: sharedInts(4096) },
})

/** The words of all lexicons in one table, each with the languages and kinds that it is a word of. */
export class FormTable {
  readonly columns: FormColumns

  constructor(columns = empty()) {
    this.columns = columns
  }

  /** The id of the word, a new one where it has none yet. */
  add(language: number, key: string, kind: FormKind): number {
    const { columns } = this
    const hash = hashOf(key)
    const word = this.#find(key, 0, key.length, hash) || this.#addWord(key, hash)
    const known = this.#idOf(word, sortOf(language, kind))
    if (known !== undefined) return known
    const id = ++columns.idCount
    columns.ids = withRoom(columns.ids, 2 * id + 2)
    columns.ids[2 * id] = sortOf(language, kind)
    columns.ids[2 * id + 1] = columns.words[2 * word + 1] as number
    columns.words[2 * word + 1] = id
    return id
  }

  idOf(language: number, key: string, kind: FormKind): number | undefined {
    return this.#idOf(this.#find(key, 0, key.length, hashOf(key)), sortOf(language, kind))
  }

  /** Sets the mark of each language that has these letters of a text as a word of this kind, null for any; `hash` is theirs. */
  markLanguages(
    text: string,
    start: number,
    end: number,
    hash: number,
    kind: FormKind | null,
    marks: Uint8Array,
  ): void {
    const { words, ids } = this.columns
    const word = this.#find(text, start, end, hash)
    for (let id = words[2 * word + 1] as number; id !== 0; id = ids[2 * id + 1] as number) {
      const sort = ids[2 * id] as number
      if (kind === null || (sort & 3) === kinds[kind]) marks[sort >> 2] = 1
    }
  }

  #idOf(word: number, sort: number): number | undefined {
    const { words, ids } = this.columns
    for (let id = words[2 * word + 1] as number; id !== 0; id = ids[2 * id + 1] as number)
      if (ids[2 * id] === sort) return id
    return undefined
  }

  #find(text: string, start: number, end: number, hash: number): number {
    const { places } = this.columns
    const last = places.length - 1
    for (let place = mixed(hash) & last; ; place = (place + 1) & last) {
      const word = places[place] as number
      if (word === 0 || this.#stands(word, text, start, end)) return word
    }
  }

  #stands(word: number, text: string, start: number, end: number): boolean {
    const { letters, words } = this.columns
    const first = words[2 * word] as number
    if ((words[2 * word + 2] as number) - first !== end - start) return false
    for (let i = start; i < end; i++) if (letters[first + i - start] !== text.charCodeAt(i)) return false
    return true
  }

  #addWord(key: string, hash: number): number {
    const { columns } = this
    const word = ++columns.wordCount
    const start = columns.words[2 * word] as number
    columns.letters = withRoom(columns.letters, start + key.length)
    for (let i = 0; i < key.length; i++) columns.letters[start + i] = key.charCodeAt(i)
    columns.words = withRoom(columns.words, 2 * word + 4)
    columns.words[2 * word + 2] = start + key.length
    if (2 * word > columns.places.length) this.#makePlaces()
    else putWord(columns.places, hash, word)
    return word
  }

  #makePlaces(): void {
    const { wordCount, places, letters, words } = this.columns
    const more = sharedInts(2 * places.length)
    for (let word = 1; word <= wordCount; word++) {
      let hash = hashBegin
      for (let i = words[2 * word] as number; i < (words[2 * word + 2] as number); i++)
        hash = hashStep(hash, letters[i] as number)
      putWord(more, hash, word)
    }
    this.columns.places = more
  }
}

/** Of the multiplications that made it the high bits are the best mixed. */
const mixed = (hash: number): number => hash ^ (hash >>> 15)

function hashOf(key: string): number {
  let hash = hashBegin
  for (let i = 0; i < key.length; i++) hash = hashStep(hash, key.charCodeAt(i))
  return hash
}

function putWord(places: SharedInts, hash: number, word: number): void {
  const last = places.length - 1
  let place = mixed(hash) & last
  while (places[place] !== 0) place = (place + 1) & last
  places[place] = word
}
