interface Affixes {
  prefixes: readonly string[]
  suffixes: readonly string[]
  /** What must remain of a word in Latin letters, if more than {@link shortestStem}. */
  shortestLatinStem?: number
}

/** How a word of a term is to be met: with the language's affixes, as it stands, or as the beginning of a word. */
export type FormKind = 'inflected' | 'bare' | 'beginning'

/** What must remain of a word when affixes were taken off: shorter stems are words of their own too often. */
const shortestStem = 3

/**
 * Gives ids to the words of all lexicons, and tells of any word of a text which of them it may be a form of. Whether an affix may
 * stand with a stem is not checked: the rest must be a word of the lexicon, which is check enough.
 */
export class WordForms {
  readonly #languages: LanguageForms[]
  #count = 0

  constructor(affixes: readonly Affixes[]) {
    this.#languages = affixes.map((own) => new LanguageForms(own))
  }

  add(language: number, key: string, kind: FormKind): number {
    const forms = this.#languages[language]
    if (!forms) throw new Error(`no language ${language}`)
    return forms.add(key, kind, () => this.#count++)
  }

  idsOf(key: string): readonly number[] {
    const ids: number[] = []
    for (const language of this.#languages) language.collect(key, ids)
    return ids
  }
}

class LanguageForms {
  readonly #inflected = new Map<string, number>()
  readonly #bare = new Map<string, number>()
  readonly #beginnings = new Map<string, number>()
  readonly #prefixes: AffixSet
  readonly #suffixes: AffixSet
  readonly #shortestLatinStem: number
  /** The alphabets of the language's words, so that words in another script are not looked at. */
  readonly #scripts = new Set<string>()

  constructor({ prefixes, suffixes, shortestLatinStem = shortestStem }: Affixes) {
    this.#shortestLatinStem = shortestLatinStem
    this.#prefixes = new AffixSet(prefixes)
    this.#suffixes = new AffixSet(suffixes)
  }

  add(key: string, kind: FormKind, nextId: () => number): number {
    const map = kind === 'bare' ? this.#bare : kind === 'beginning' ? this.#beginnings : this.#inflected
    this.#scripts.add(scriptOf(key))
    let id = map.get(key)
    if (id === undefined) {
      id = nextId()
      map.set(key, id)
    }
    return id
  }

  collect(key: string, ids: number[]): void {
    if (!this.#scripts.has(scriptOf(key))) return
    push(ids, this.#bare.get(key))
    push(ids, this.#inflected.get(key))
    this.#collectBeginnings(key, ids)
    const shortest = scriptOf(key) === 'latin' ? this.#shortestLatinStem : shortestStem
    if (key.length <= shortest || key.length > 40) return
    for (const head of this.#prefixes.strip(key, false, shortest)) {
      if (head !== key) this.#collectBeginnings(head, ids)
      for (const stem of this.#suffixes.strip(head, true, shortest)) push(ids, this.#inflected.get(stem))
    }
  }

  #collectBeginnings(word: string, ids: number[]): void {
    for (let n = shortestStem; n <= word.length && n <= 24; n++) push(ids, this.#beginnings.get(word.slice(0, n)))
  }
}

class AffixSet {
  readonly #affixes: Set<string>
  readonly #lengths: number[]

  constructor(affixes: readonly string[]) {
    this.#affixes = new Set(affixes.filter((affix) => affix !== ''))
    this.#lengths = [...new Set([...this.#affixes].map((affix) => affix.length))].sort((a, b) => b - a)
  }

  /** The word itself, then without one affix, then without two. */
  strip(word: string, atEnd: boolean, shortest: number): string[] {
    const forms = [word]
    for (let i = 0, rounds = 0; rounds < 2; rounds++) {
      const until = forms.length
      for (; i < until; i++) this.#once(forms[i] ?? '', atEnd, shortest, forms)
    }
    return forms
  }

  #once(word: string, atEnd: boolean, shortest: number, into: string[]): void {
    for (const length of this.#lengths) {
      if (word.length - length < shortest) continue
      const affix = atEnd ? word.slice(-length) : word.slice(0, length)
      if (this.#affixes.has(affix)) into.push(atEnd ? word.slice(0, -length) : word.slice(length))
    }
  }
}

const push = (ids: number[], id: number | undefined): void => {
  if (id !== undefined && !ids.includes(id)) ids.push(id)
}

/** A coarse notion of script, by the first letter's block. */
function scriptOf(key: string): string {
  const code = key.charCodeAt(key.length - 1)
  if (code < 0x250) return code < 0x3a ? 'digit' : 'latin'
  if (code >= 0x1e00 && code < 0x1f00) return 'latin'
  return String(code >> 8 === 0x06 || (code >= 0x750 && code < 0x780) ? 'arabic' : code >> 8)
}
