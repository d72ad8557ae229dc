import { foldCase, normalize } from '@casethread/model'
import type { Place } from '../gazetteer/gazetteer.ts'
import { placeAffixes } from '../gazetteer/place-affixes.ts'
import type { MessageText } from '../message-text.ts'
import type { CaseTerm } from '../policy/policy-file.ts'
import { ReadText } from '../reading/read-text.ts'
import type { Analysis, Hit, HitSense, Numeral, Period, Voice } from './analysis.ts'
import { CompoundNumerals } from './compound-numerals.ts'
import { foldWord } from './fold-word.ts'
import type { LexiconFile } from './lexicon-file.ts'
import { type MatchableWord, TermTrie } from './term-trie.ts'
import { WordForms } from './word-forms.ts'
import { cutText, type Word, wordsOf } from './words.ts'

export type { Hit, HitSense } from './analysis.ts'

const day = 86_400_000

/** What a lexicon is compiled from; it survives structured cloning. */
export interface LexiconData {
  lexicons: readonly LexiconFile[]
  places: readonly Place[]
  /** Code words of the case, from its policy file. */
  caseTerms: readonly CaseTerm[]
}

interface Outcome {
  sense: HitSense
  language: number
  means: string | null
  /** When the term is known to have the sense; null for always. */
  period: Period | null
}

/** What a word of a text may be. */
interface KnownWord extends MatchableWord<Outcome> {
  numerals: readonly Numeral[] | null
  /** The languages that it is a frequent word of. */
  common: readonly number[]
}

/** Bounded, since evidence can hold any number of different words. */
const wordsKept = 100_000

/**
 * All lexicons compiled into one automaton: a trie of terms over words, entered through the forms that each word may be. The
 * time for a text does not depend on the number of terms.
 */
export class Lexicon {
  readonly languages: readonly string[]
  readonly #forms: WordForms
  readonly #trie = new TermTrie<Outcome>()
  readonly #words = new Map<string, KnownWord>()
  readonly #numerals = new Map<number, Numeral>()
  readonly #compounds: CompoundNumerals
  /** Ids of the frequent words, with their language. */
  readonly #common = new Map<number, number>()
  /** Id of a place → its country. */
  readonly #countries: ReadonlyMap<string, string | null>
  /** Ids of the places that are countries. */
  readonly #states: ReadonlySet<string>
  /** By language: of the text that is being analyzed. */
  readonly #evidence: Float64Array

  constructor({ lexicons, places, caseTerms }: LexiconData) {
    this.languages = lexicons.map(({ language }) => language)
    this.#evidence = new Float64Array(this.languages.length)
    this.#countries = new Map(places.map(({ id, country }) => [id, country]))
    this.#states = new Set(places.filter(({ is }) => is === 'country').map(({ id }) => id))
    this.#forms = new WordForms([
      ...lexicons.map(({ affixes }) => affixesOf(affixes)),
      { ...affixesOf(placeAffixes), shortestLatinStem: placeAffixes.shortestLatinStem },
    ])
    for (const [language, file] of lexicons.entries()) this.#add(language, file)
    this.#compounds = new CompoundNumerals(lexicons.map(({ numerals }) => numerals))
    for (const place of places) this.#addPlace(place)
    for (const term of caseTerms) this.#addCaseTerm(term)
  }

  #addCaseTerm({ terms, language: tag, means, as, from, to }: CaseTerm): void {
    const language = Math.max(0, this.languages.indexOf(tag))
    const period = { from: Date.parse(`${from}T00:00:00Z`), to: Date.parse(`${to}T00:00:00Z`) + day }
    const given: HitSense[] = as ? ['act:counter.coded', as] : ['act:counter.coded']
    const outcomes = given.map((sense) => ({ sense, language, means, period }))
    for (const term of terms) {
      const path = this.#pathOf(language, term)
      for (const outcome of outcomes) this.#trie.add(path, outcome)
    }
  }

  /** Names stand behind the languages: they are much the same in all, and take the endings of any. */
  #addPlace({ id, names }: Place): void {
    const language = this.languages.length
    const outcome: Outcome = { sense: 'place', language, means: id, period: null }
    for (const terms of Object.values(names))
      for (const term of terms) this.#trie.add(this.#pathOf(language, term), outcome)
  }

  #add(language: number, { entries, numerals, common }: LexiconFile): void {
    for (const { sense, terms, means = null } of entries) {
      const outcome: Outcome = { sense: sense as HitSense, language, means, period: null }
      for (const term of terms) this.#trie.add(this.#pathOf(language, term), outcome)
    }
    const roles = [
      ['unit', numerals.units],
      ['multiplier', numerals.multipliers],
      ['half', numerals.halves],
      ['later', numerals.later],
      ['joiner', Object.fromEntries(numerals.joiners.map((word) => [word, 0]))],
    ] as const
    for (const [role, words] of roles)
      for (const [word, value] of Object.entries(words))
        for (const { key } of wordsOf(plain(word)).slice(0, 1))
          this.#numerals.set(this.#forms.add(language, key, role === 'joiner' ? 'bare' : 'inflected'), {
            role,
            value,
            language,
          })
    for (const word of common)
      for (const { key } of wordsOf(plain(word)).slice(0, 1))
        this.#common.set(this.#forms.add(language, key, 'bare'), language)
  }

  /** The term as steps of the trie: ids of words, and the wildcards as they are. */
  #pathOf(language: number, term: string): (number | '_' | '..')[] {
    if (plainWords.test(term)) return this.#formsOf(language, term)
    return term.split(/\s+/).flatMap((part): (number | '_' | '..')[] => {
      if (part === '_' || part === '..') return [part]
      const kind = part.startsWith('=') ? 'bare' : part.endsWith('*') ? 'beginning' : 'inflected'
      return wordsOf(plain(part)).map(({ key }, i, { length }) =>
        // Of a part that is several words (d'accord) the star belongs to the last.
        this.#forms.add(language, key, kind === 'beginning' && i < length - 1 ? 'bare' : kind),
      )
    })
  }

  /** Of words with one blank between them. By hand, since most of all terms are such. */
  #formsOf(language: number, term: string): number[] {
    const forms: number[] = []
    for (let start = 0; start <= term.length; ) {
      const blank = term.indexOf(' ', start)
      const end = blank < 0 ? term.length : blank
      forms.push(this.#forms.add(language, foldWord(term.slice(start, end)), 'inflected'))
      start = end + 1
    }
    return forms
  }

  /** ISO 3166 country of a place of the gazetteer; null for seas and unknown places. */
  countryOf(placeId: string): string | null {
    return this.#countries.get(placeId) ?? null
  }

  /** Whether a place of the gazetteer is a country, not a place in one. */
  isCountry(placeId: string): boolean {
    return this.#states.has(placeId)
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
    this.#trie.match(known, (from, to, { sense, language, means, period }) => {
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
      const numeral = this.#numerals.get(id)
      if (numeral) numerals.push(numeral)
      const language = this.#common.get(id)
      if (language !== undefined) common.push(language)
    }
    const own = numerals.length > 0 ? numerals : this.#compounds.read(key)
    const word = { ...this.#trie.matchable(ids), numerals: own, common }
    if (this.#words.size >= wordsKept) this.#words.clear()
    this.#words.set(key, word)
    return word
  }
}

/** A term of words as they stand: nothing to normalise or to cut, which most of all terms need not pay for. */
const plainWords = /^[a-z][a-z\d]*(?: [a-z][a-z\d]*)*$/

const plain = (text: string): string => foldCase(normalize(text).text)
const affixesOf = ({ prefixes, suffixes }: Record<'prefixes' | 'suffixes', readonly string[]>) => ({
  prefixes: prefixes.map((affix) => wordsOf(plain(affix))[0]?.key ?? ''),
  suffixes: suffixes.map((affix) => wordsOf(plain(affix))[0]?.key ?? ''),
})

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
