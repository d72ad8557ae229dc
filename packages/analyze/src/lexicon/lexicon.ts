import type { MessageText } from '../message-text.ts'
import { ReadText } from '../reading/read-text.ts'
import type { Analysis, Hit, HitSense, Numeral, Voice } from './analysis.ts'
import type { CompiledLexicon, Outcome } from './compile-lexicon.ts'
import { CompoundNumerals } from './compound-numerals.ts'
import { type MatchableWord, TermTrie } from './term-trie.ts'
import { WordForms } from './word-forms.ts'
import { cutText, type Word } from './words.ts'

export type { Hit, HitSense } from './analysis.ts'

/** What a word of a text may be. */
interface KnownWord extends MatchableWord {
  numerals: readonly Numeral[] | null
  /** The languages that it is a frequent word of. */
  common: readonly number[]
}

/** Bounded, since evidence can hold any number of different words. */
const wordsKept = 100_000

/** Reads texts with all lexicons as one automaton. The time for a text does not depend on the number of terms. */
export class Lexicon {
  readonly languages: readonly string[]
  readonly #compiled: CompiledLexicon
  readonly #forms: WordForms
  readonly #trie: TermTrie
  readonly #compounds: CompoundNumerals
  readonly #words = new Map<string, KnownWord>()
  /** By language: of the text that is being analyzed. */
  readonly #evidence: Float64Array

  constructor(compiled: CompiledLexicon) {
    this.languages = compiled.languages
    this.#compiled = compiled
    this.#forms = new WordForms(compiled.affixes, compiled.forms)
    this.#trie = new TermTrie(compiled.trie)
    this.#compounds = new CompoundNumerals(compiled.compounds)
    this.#evidence = new Float64Array(this.languages.length)
  }

  /** ISO 3166 country of a place of the gazetteer; null for seas and unknown places. */
  countryOf(placeId: string): string | null {
    return this.#compiled.countries.get(placeId) ?? null
  }

  /** Whether a place of the gazetteer is a country, not a place in one. */
  isCountry(placeId: string): boolean {
    return this.#compiled.states.has(placeId)
  }

  /** What a text says, at whatever time and in whatever language: a function for {@link MessageText.derive}. */
  readonly read = (text: MessageText): ReadText => {
    const cut = cutText(text.folded)
    return new ReadText(text, cut, this.analyze(cut.words))
  }

  analyze(words: readonly Word[]): Analysis {
    const known: KnownWord[] = []
    const frequent: boolean[] = []
    let isNumber = false
    const evidence = this.#evidence.fill(0)
    for (let i = 0; i < words.length; i++) {
      const word = this.#word((words[i] as Word).key)
      known.push(word)
      frequent.push(word.common.length > 0)
      if (word.numerals !== null) isNumber = true
      for (const language of word.common) evidence[language] = (evidence[language] ?? 0) + 1
    }
    const hits: Hit[] = []
    this.#trie.match(known, (from, to, outcome) => {
      const { sense, language, means, period } = this.#compiled.outcomes[outcome] as Outcome
      if (isRepeated(hits, from, to, sense, language)) return
      hits.push({ sense, from, to, language, means, period })
      // A name of a place is the same in many languages.
      if (sense !== 'place') evidence[language] = (evidence[language] ?? 0) + 0.5 * (to - from)
    })
    return {
      hits,
      numerals: isNumber ? known.map((word) => word.numerals) : none,
      voices: voicesIn(evidence),
      frequent,
    }
  }

  #word(key: string): KnownWord {
    const known = this.#words.get(key)
    if (known) return known
    const ids = this.#forms.idsOf(key)
    const numerals: Numeral[] = []
    const common: number[] = []
    for (const id of ids) {
      const numeral = this.#compiled.numerals.get(id)
      if (numeral) numerals.push(numeral)
      const language = this.#compiled.common.get(id)
      if (language !== undefined) common.push(language)
    }
    const own = numerals.length > 0 ? numerals : this.#compounds.read(key)
    const word = { ...this.#trie.matchable(ids), numerals: own, common }
    if (this.#words.size >= wordsKept) this.#words.clear()
    this.#words.set(key, word)
    return word
  }
}

const none: readonly null[] = []

function voicesIn(evidence: Float64Array): Voice[] {
  const voices: Voice[] = []
  for (let language = 0; language < evidence.length; language++) {
    const own = evidence[language] ?? 0
    if (own > 0) voices.push({ language, evidence: own })
  }
  return voices
}

/** Matches come by their first word, so that only the last few can be the same. */
function isRepeated(hits: readonly Hit[], from: number, to: number, sense: HitSense, language: number): boolean {
  for (let i = hits.length - 1; i >= 0; i--) {
    const hit = hits[i] as Hit
    if (hit.from !== from) return false
    if (hit.to === to && hit.sense === sense && hit.language === language) return true
  }
  return false
}
