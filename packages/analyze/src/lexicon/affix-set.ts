/** The prefixes, or suffixes, of a language. At most two of them stand at a word. */
export class AffixSet {
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

  /** Where the rest of a word may begin: at 0, and behind one or two prefixes, each place once. */
  endsIn(word: string, shortest: number): number[] {
    return this.#twice(0, (at, length) =>
      word.length - at - length < shortest || !this.#affixes.has(word.slice(at, at + length)) ? null : at + length,
    )
  }

  /** Where the rest of a word may end: at its end, and before one or two suffixes, each place once. */
  startsIn(word: string, shortest: number): number[] {
    return this.#twice(word.length, (at, length) =>
      at - length < shortest || !this.#affixes.has(word.slice(at - length, at)) ? null : at - length,
    )
  }

  #twice(from: number, step: (at: number, length: number) => number | null): number[] {
    const places = [from]
    for (let i = 0, rounds = 0; rounds < 2; rounds++) {
      const until = places.length
      for (; i < until; i++)
        for (const length of this.#lengths) {
          const next = step(places[i] ?? from, length)
          if (next !== null && !places.includes(next)) places.push(next)
        }
    }
    return places
  }
}
