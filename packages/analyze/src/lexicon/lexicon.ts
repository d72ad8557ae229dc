import { foldCase, normalize } from '@casethread/model'
import type { Place } from '../gazetteer/gazetteer.ts'
import { placeAffixes } from '../gazetteer/place-affixes.ts'
import type { CaseTerm } from '../policy/policy-file.ts'
import { CompoundNumerals } from './compound-numerals.ts'
import type { LexiconFile } from './lexicon-file.ts'
import type { SenseId } from './senses.ts'
import { TermTrie } from './term-trie.ts'
import { WordForms } from './word-forms.ts'
import { type CutText, cutText, type Word, wordsOf } from './words.ts'

const day = 86_400_000

export type HitSense = SenseId | `act:${string}`

/** Where a term of the lexicon stands in a text. */
export interface Hit {
  sense: HitSense
  /** Index of its first word, and behind its last. */
  from: number
  to: number
  /** Index into {@link Lexicon.languages}; behind its end for places. */
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

/** What a lexicon is compiled from; it survives structured cloning. */
export interface LexiconData {
  lexicons: readonly LexiconFile[]
  places: readonly Place[]
  /** Code words of the case, from its policy file. */
  caseTerms: readonly CaseTerm[]
}

/** Instants, UTC milliseconds, `to` exclusive. */
interface Period {
  from: number
  to: number
}

interface Outcome {
  sense: HitSense
  language: number
  means: string | null
  /** When the term is known to have the sense; null for always. */
  period: Period | null
}

/** What the words of a message say, language by language. */
export interface Analysis {
  hits: Hit[]
  /** By word: its readings as part of a number; null for most words. */
  numerals: (Numeral[] | null)[]
  /** By language: how many of the words speak for it. */
  evidence: Float32Array
  /** By word: whether it is a frequent word of some language. */
  frequent: boolean[]
}

/** A text cut into words, and what they say. */
interface ReadText {
  cut: CutText
  analysis: Analysis
}

/** What a word of a text may be. */
interface KnownWord {
  /** The words of lexicons that it may be a form of. */
  ids: readonly number[]
  numerals: Numeral[] | null
  /** The languages that it is a frequent word of. */
  common: readonly number[]
}

/** Both caches are bounded, since evidence can hold any number of different texts and words. */
const wordsKept = 100_000
const textsKept = 20_000
/** Longer texts (UTF-16 units) hardly come twice. */
const shortText = 48

/**
 * All lexicons compiled into one automaton: a trie of terms over words, entered through the forms that each word may be. The
 * time for a text does not depend on the number of terms.
 */
export class Lexicon {
  readonly languages: readonly string[]
  readonly #forms: WordForms
  readonly #trie = new TermTrie<Outcome>()
  readonly #words = new Map<string, KnownWord>()
  readonly #texts = new Map<string, ReadText>()
  readonly #numerals = new Map<number, Numeral>()
  readonly #compounds: CompoundNumerals
  /** Ids of the frequent words, with their language. */
  readonly #common = new Map<number, number>()
  /** Id of a place → its country. */
  readonly #countries: ReadonlyMap<string, string | null>

  constructor({ lexicons, places, caseTerms }: LexiconData) {
    this.languages = lexicons.map(({ language }) => language)
    this.#countries = new Map(places.map(({ id, country }) => [id, country]))
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
    for (const term of terms)
      for (const sense of given) this.#trie.add(this.#pathOf(language, term), { sense, language, means, period })
  }

  /** Names stand behind the languages: they are much the same in all, and take the endings of any. */
  #addPlace({ id, names }: Place): void {
    const language = this.languages.length
    for (const terms of Object.values(names))
      for (const term of terms)
        this.#trie.add(this.#pathOf(language, term), { sense: 'place', language, means: id, period: null })
  }

  #add(language: number, { entries, numerals, common }: LexiconFile): void {
    for (const { sense, terms, means } of entries)
      for (const term of terms)
        this.#trie.add(this.#pathOf(language, term), {
          sense: sense as HitSense,
          language,
          means: means ?? null,
          period: null,
        })
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
    return term.split(/\s+/).flatMap((part): (number | '_' | '..')[] => {
      if (part === '_' || part === '..') return [part]
      const kind = part.startsWith('=') ? 'bare' : part.endsWith('*') ? 'beginning' : 'inflected'
      return wordsOf(plain(part)).map(({ key }, i, { length }) =>
        // Of a part that is several words (d'accord) the star belongs to the last.
        this.#forms.add(language, key, kind === 'beginning' && i < length - 1 ? 'bare' : kind),
      )
    })
  }

  /** ISO 3166 country of a place of the gazetteer; null for seas and unknown places. */
  countryOf(placeId: string): string | null {
    return this.#countries.get(placeId) ?? null
  }

  /** What a text (lower-case shadow) says. Short ones come again and again, and are analysed once. */
  read(folded: string): ReadText {
    const known = this.#texts.get(folded)
    if (known) return known
    const cut = cutText(folded)
    const read = { cut, analysis: this.analyze(cut.words) }
    if (folded.length <= shortText) {
      if (this.#texts.size >= textsKept) this.#texts.clear()
      this.#texts.set(folded, read)
    }
    return read
  }

  analyze(words: readonly Word[]): Analysis {
    const known = words.map(({ key }) => this.#word(key))
    const evidence = new Float32Array(this.languages.length)
    for (const { common } of known) for (const language of common) evidence[language] = (evidence[language] ?? 0) + 1
    const hits: Hit[] = []
    this.#trie.match(known, (from, to, { sense, language, means, period }) => {
      if (isRepeated(hits, from, to, sense, language)) return
      hits.push({ sense, from, to, language, means, period })
      // A name of a place is the same in many languages.
      if (sense !== 'place') evidence[language] = (evidence[language] ?? 0) + 0.5 * (to - from)
    })
    const numerals = known.map((word) => word.numerals)
    return { hits, numerals, evidence, frequent: known.map(({ common }) => common.length > 0) }
  }

  #word(key: string): KnownWord {
    const known = this.#words.get(key)
    if (known) return known
    const ids = this.#forms.idsOf(key)
    const numerals = ids.flatMap((id) => this.#numerals.get(id) ?? [])
    const common = ids.flatMap((id) => this.#common.get(id) ?? [])
    const word = { ids, numerals: numerals.length > 0 ? numerals : this.#compounds.read(key), common }
    if (this.#words.size >= wordsKept) this.#words.clear()
    this.#words.set(key, word)
    return word
  }
}

const plain = (text: string): string => foldCase(normalize(text).text)
const affixesOf = ({ prefixes, suffixes }: Record<'prefixes' | 'suffixes', readonly string[]>) => ({
  prefixes: prefixes.map((affix) => wordsOf(plain(affix))[0]?.key ?? ''),
  suffixes: suffixes.map((affix) => wordsOf(plain(affix))[0]?.key ?? ''),
})

/** Matches come by their first word, so that only the last few can be the same. */
function isRepeated(hits: readonly Hit[], from: number, to: number, sense: HitSense, language: number): boolean {
  for (let i = hits.length - 1; i >= 0; i--) {
    const hit = hits[i] as Hit
    if (hit.from !== from) return false
    if (hit.to === to && hit.sense === sense && hit.language === language) return true
  }
  return false
}
