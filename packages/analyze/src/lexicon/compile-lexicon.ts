import { foldCase, normalize } from '@casethread/model'
import type { Place } from '../gazetteer/gazetteer.ts'
import { placeAffixes } from '../gazetteer/place-affixes.ts'
import type { CaseTerm } from '../policy/policy-file.ts'
import type { HitSense, Numeral, Period } from './analysis.ts'
import type { FormKind } from './form-table.ts'
import type { LexiconFile } from './lexicon-file.ts'
import { anyWord, gap, TermTrie, type TrieColumns } from './term-trie.ts'
import { type Affixes, type KnownForms, WordForms } from './word-forms.ts'
import { keysOf } from './words.ts'

/** What a lexicon is compiled from. */
export interface LexiconData {
  lexicons: readonly LexiconFile[]
  places: readonly Place[]
  /** Code words of the case, from its policy file. */
  caseTerms: readonly CaseTerm[]
}

/** What a term says where it stands. */
export interface Outcome {
  sense: HitSense
  language: number
  means: string | null
  /** When the term is known to have the sense; null for always. */
  period: Period | null
}

/** What a `Lexicon` reads with. It survives structured cloning, and most of it is memory that threads share. */
export interface CompiledLexicon {
  languages: readonly string[]
  /** By language, and those of places behind. */
  affixes: readonly Affixes[]
  forms: KnownForms
  /** Of all terms; an outcome is its index in `outcomes`. */
  trie: TrieColumns
  outcomes: readonly Outcome[]
  /** Ids of the words that are parts of numbers, and of the frequent words with their language. */
  numerals: ReadonlyMap<number, Numeral>
  common: ReadonlyMap<number, number>
  /** By language. */
  compounds: readonly LexiconFile['numerals'][]
  /** Id of a place → its country. */
  countries: ReadonlyMap<string, string | null>
  /** Ids of the places that are countries. */
  states: ReadonlySet<string>
}

/** Compiles all lexicons into one automaton: a trie of terms over words, entered through the forms that each word may be. */
export function compileLexicon({ lexicons, places, caseTerms }: LexiconData): CompiledLexicon {
  const languages = lexicons.map(({ language }) => language)
  const affixes = [
    ...lexicons.map((file) => affixesOf(file.affixes)),
    { ...affixesOf(placeAffixes), shortestLatinStem: placeAffixes.shortestLatinStem },
  ]
  const compiler = new Compiler(affixes)
  for (const [language, file] of lexicons.entries()) compiler.addLexicon(language, file)
  // Names stand behind the languages: they are much the same in all, and take the endings of any.
  for (const place of places) compiler.addPlace(languages.length, place)
  for (const term of caseTerms) compiler.addCaseTerm(Math.max(0, languages.indexOf(term.language)), term)
  return {
    ...{ languages, affixes, ...compiler.compiled },
    compounds: lexicons.map(({ numerals }) => numerals),
    countries: new Map(places.map(({ id, country }) => [id, country])),
    states: new Set(places.filter(({ is }) => is === 'country').map(({ id }) => id)),
  }
}

const day = 86_400_000

class Compiler {
  readonly #forms: WordForms
  readonly #trie = new TermTrie()
  readonly #outcomes: Outcome[] = []
  readonly #numerals = new Map<number, Numeral>()
  readonly #common = new Map<number, number>()

  constructor(affixes: readonly Affixes[]) {
    this.#forms = new WordForms(affixes)
  }

  get compiled(): Pick<CompiledLexicon, 'forms' | 'trie' | 'outcomes' | 'numerals' | 'common'> {
    return {
      ...{ forms: this.#forms.known, trie: this.#trie.columns, outcomes: this.#outcomes },
      ...{ numerals: this.#numerals, common: this.#common },
    }
  }

  addLexicon(language: number, { entries, numerals, common }: LexiconFile): void {
    for (const { sense, terms, means = null } of entries)
      this.#addTerms(terms, [{ sense: sense as HitSense, language, means, period: null }])
    const roles = [
      ['unit', numerals.units],
      ['multiplier', numerals.multipliers],
      ['half', numerals.halves],
      ['later', numerals.later],
      ['joiner', Object.fromEntries(numerals.joiners.map((word) => [word, 0]))],
    ] as const
    for (const [role, words] of roles)
      for (const [word, value] of Object.entries(words))
        for (const key of keysOf(plain(word)).slice(0, 1))
          this.#numerals.set(this.#forms.add(language, key, role === 'joiner' ? 'bare' : 'inflected'), {
            role,
            value,
            language,
          })
    for (const word of common)
      for (const key of keysOf(plain(word)).slice(0, 1))
        this.#common.set(this.#forms.add(language, key, 'bare'), language)
  }

  addPlace(language: number, { id, names }: Place): void {
    for (const terms of Object.values(names))
      this.#addTerms(terms, [{ sense: 'place', language, means: id, period: null }])
  }

  addCaseTerm(language: number, { terms, means, as, from, to }: CaseTerm): void {
    const period = { from: Date.parse(`${from}T00:00:00Z`), to: Date.parse(`${to}T00:00:00Z`) + day }
    const senses: HitSense[] = as ? ['act:counter.coded', as] : ['act:counter.coded']
    this.#addTerms(
      terms,
      senses.map((sense) => ({ sense, language, means, period })),
    )
  }

  /** Terms of one language that say the same. */
  #addTerms(terms: readonly string[], said: readonly Outcome[]): void {
    const language = said[0]?.language ?? 0
    const first = this.#outcomes.length
    this.#outcomes.push(...said)
    for (const term of terms) {
      const path = this.#pathOf(language, term)
      for (let i = 0; i < said.length; i++) this.#trie.add(path, first + i)
    }
  }

  /** The term as steps of the trie. */
  #pathOf(language: number, term: string): number[] {
    if (!signs.test(term)) return this.#formsOf(language, term, 'inflected')
    return term.split(/\s+/).flatMap((part): number[] => {
      if (part === '_') return [anyWord]
      if (part === '..') return [gap]
      return this.#formsOf(
        language,
        part,
        part.startsWith('=') ? 'bare' : part.endsWith('*') ? 'beginning' : 'inflected',
      )
    })
  }

  #formsOf(language: number, text: string, kind: FormKind): number[] {
    return keysOf(plain(text)).map((key, i, { length }) =>
      // Of a part that is several words (d'accord) the star belongs to the last.
      this.#forms.add(language, key, kind === 'beginning' && i < length - 1 ? 'bare' : kind),
    )
  }
}

/** What is no letter of a term but says how its words are to be met. Most terms have none, and are cut as a whole. */
const signs = /[=*_.]/

const plain = (text: string): string => foldCase(normalize(text).text)
const affixesOf = ({ prefixes, suffixes }: Record<'prefixes' | 'suffixes', readonly string[]>) => ({
  prefixes: prefixes.map((affix) => keysOf(plain(affix))[0] ?? ''),
  suffixes: suffixes.map((affix) => keysOf(plain(affix))[0] ?? ''),
})
