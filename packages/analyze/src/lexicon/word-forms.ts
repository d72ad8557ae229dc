import { AffixSet } from './affix-set.ts'
import { hashBegin, hashStep } from './folded-words.ts'
import { type FormColumns, type FormKind, FormTable } from './form-table.ts'

export interface Affixes {
  prefixes: readonly string[]
  suffixes: readonly string[]
  /** What must remain of a word in Latin letters, if more than {@link shortestStem}. */
  shortestLatinStem?: number
}

/** What {@link WordForms} have made of words; it survives structured cloning, and threads share most of it. */
export interface KnownForms {
  table: FormColumns
  /** By language: the alphabets of its words, so that words in another script are not looked at. */
  scripts: ReadonlySet<number>[]
}

/** What must remain of a word when affixes were taken off: shorter stems are words of their own too often. */
const shortestStem = 3
/** Longer words have no affixes, and longer beginnings are none. */
const longestInflected = 40
const longestBeginning = 24

/**
 * Gives ids to the words of all lexicons, and tells of any word of a text which of them it may be a form of. Whether an affix may
 * stand with a stem is not checked: the rest must be a word of the lexicon, which is check enough.
 */
export class WordForms {
  readonly #table: FormTable
  readonly #languages: LanguageForms[]
  /** Of all languages together. */
  readonly #prefixes: AffixSet
  readonly #suffixes: AffixSet

  /** `known`: what other word forms of these affixes have made of words. */
  constructor(affixes: readonly Affixes[], known?: KnownForms) {
    this.#table = new FormTable(known?.table)
    this.#languages = affixes.map(
      (own, language) => new LanguageForms(language, own, this.#table, known?.scripts[language]),
    )
    this.#prefixes = new AffixSet(affixes.flatMap(({ prefixes }) => prefixes))
    this.#suffixes = new AffixSet(affixes.flatMap(({ suffixes }) => suffixes))
  }

  get known(): KnownForms {
    return { table: this.#table.columns, scripts: this.#languages.map(({ scripts }) => scripts) }
  }

  add(language: number, key: string, kind: FormKind): number {
    const forms = this.#languages[language]
    if (!forms) throw new Error(`no language ${language}`)
    return forms.add(key, kind)
  }

  idsOf(key: string): readonly number[] {
    const candidates = new Uint8Array(this.#languages.length)
    this.#mark(key, candidates)
    const ids: number[] = []
    for (let language = 0; language < candidates.length; language++)
      if (candidates[language] === 1) this.#languages[language]?.collect(key, ids)
    return ids
  }

  /** Marks the languages that have some word which is left when affixes of any of them are taken off: only they need a closer look. */
  #mark(key: string, candidates: Uint8Array): void {
    const isInflected = key.length <= longestInflected
    const starts = isInflected ? this.#prefixes.endsIn(key, shortestStem) : [0]
    const ends = isInflected ? this.#suffixes.startsIn(key, shortestStem) : [key.length]
    for (const start of starts) {
      let hash = hashBegin
      for (let end = start + 1; end <= key.length; end++) {
        hash = hashStep(hash, key.charCodeAt(end - 1))
        const length = end - start
        if (ends.includes(end)) this.#table.markLanguages(key, start, end, hash, null, candidates)
        else if (length >= shortestStem && length <= longestBeginning)
          this.#table.markLanguages(key, start, end, hash, 'beginning', candidates)
      }
    }
  }
}

class LanguageForms {
  readonly scripts: Set<number>
  readonly #language: number
  readonly #table: FormTable
  readonly #prefixes: AffixSet
  readonly #suffixes: AffixSet
  readonly #shortestLatinStem: number

  constructor(
    language: number,
    { prefixes, suffixes, shortestLatinStem = shortestStem }: Affixes,
    table: FormTable,
    scripts: ReadonlySet<number> = new Set(),
  ) {
    this.scripts = new Set(scripts)
    this.#language = language
    this.#table = table
    this.#shortestLatinStem = shortestLatinStem
    this.#prefixes = new AffixSet(prefixes)
    this.#suffixes = new AffixSet(suffixes)
  }

  add(key: string, kind: FormKind): number {
    this.scripts.add(scriptOf(key))
    return this.#table.add(this.#language, key, kind)
  }

  collect(key: string, ids: number[]): void {
    const script = scriptOf(key)
    if (!this.scripts.has(script)) return
    this.#push(ids, key, 'bare')
    this.#push(ids, key, 'inflected')
    this.#collectBeginnings(key, ids)
    const shortest = script === latin ? this.#shortestLatinStem : shortestStem
    if (key.length <= shortest || key.length > longestInflected) return
    for (const head of this.#prefixes.strip(key, false, shortest)) {
      if (head !== key) this.#collectBeginnings(head, ids)
      for (const stem of this.#suffixes.strip(head, true, shortest)) this.#push(ids, stem, 'inflected')
    }
  }

  #collectBeginnings(word: string, ids: number[]): void {
    for (let n = shortestStem; n <= word.length && n <= longestBeginning; n++)
      this.#push(ids, word.slice(0, n), 'beginning')
  }

  #push(ids: number[], key: string, kind: FormKind): void {
    const id = this.#table.idOf(this.#language, key, kind)
    if (id !== undefined && !ids.includes(id)) ids.push(id)
  }
}

const digit = -1
const latin = -2
const arabic = -3

/** A coarse notion of script, by the last letter's block. */
function scriptOf(key: string): number {
  const code = key.charCodeAt(key.length - 1)
  if (code < 0x250) return code < 0x3a ? digit : latin
  if (code >= 0x1e00 && code < 0x1f00) return latin
  return code >> 8 === 0x06 || (code >= 0x750 && code < 0x780) ? arabic : code >> 8
}
