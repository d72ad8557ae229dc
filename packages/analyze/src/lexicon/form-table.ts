/** How a word of a term is to be met: with the language's affixes, as it stands, or as the beginning of a word. */
export type FormKind = 'inflected' | 'bare' | 'beginning'

const kinds: Readonly<Record<FormKind, number>> = { inflected: 0, bare: 1, beginning: 2 }
/** An entry is id × 256 + language × 4 + kind: a small integer, which a map holds without an object of its own. */
const languagesAtMost = 64
const idsAtMost = 2 ** 22

type Entries = number | readonly number[]

/** The words of all lexicons in one table, each with the languages and kinds that it is a word of. */
export class FormTable {
  readonly #entries = new Map<string, Entries>()
  /** What the forms that are met as beginnings begin with themselves, in so many letters. */
  readonly #heads = new Set<string>()
  readonly #headLength: number
  #count = 0

  constructor(headLength: number) {
    this.#headLength = headLength
  }

  /** The id of the word, a new one where it has none yet. */
  add(language: number, key: string, kind: FormKind): number {
    const before = this.#entries.get(key)
    const known = before === undefined ? undefined : idIn(before, language, kind)
    if (known !== undefined) return known
    if (kind === 'beginning') this.#heads.add(key.slice(0, this.#headLength))
    const id = this.#count++
    if (language >= languagesAtMost || id >= idsAtMost) throw new Error('the lexicons have outgrown the table of words')
    const entry = id * 256 + language * 4 + kinds[kind]
    this.#entries.set(
      key,
      before === undefined ? entry : typeof before === 'number' ? [before, entry] : [...before, entry],
    )
    return id
  }

  idOf(language: number, key: string, kind: FormKind): number | undefined {
    const found = this.#entries.get(key)
    return found === undefined ? undefined : idIn(found, language, kind)
  }

  /** Whether a word that begins with these letters may begin with one of the forms. */
  beginsSome(head: string): boolean {
    return this.#heads.has(head)
  }

  /** Sets the mark of each language that has this word, of whatever kind. */
  markLanguages(key: string, marks: Uint8Array): void {
    const found = this.#entries.get(key)
    if (found === undefined) return
    if (typeof found === 'number') marks[(found & 255) >> 2] = 1
    else for (const entry of found) marks[(entry & 255) >> 2] = 1
  }
}

function idIn(found: Entries, language: number, kind: FormKind): number | undefined {
  const low = language * 4 + kinds[kind]
  if (typeof found === 'number') return (found & 255) === low ? found >> 8 : undefined
  for (const entry of found) if ((entry & 255) === low) return entry >> 8
  return undefined
}
