type Step = number | '_' | '..'

interface Node<T> {
  id: number
  outcomes: T[]
  /** Behind `_`: one word, whatever it is. */
  any: Node<T> | null
  /** Behind `..`: the node from which up to three words may be passed over. */
  gap: Node<T> | null
}

/** A word of a text, as the ids that it may be. */
interface MatchableWord {
  ids: readonly number[]
}

const longestGap = 3
const idsInNode = 2 ** 22

/** Terms as paths over word ids. Matching goes through the text once, whatever the number of terms. */
export class TermTrie<T> {
  #count = 0
  readonly #root: Node<T> = this.#newNode()
  /** One table for all nodes: node × word id. */
  readonly #edges = new Map<number, Node<T>>()

  #newNode(): Node<T> {
    return { id: this.#count++, outcomes: [], any: null, gap: null }
  }

  add(path: readonly Step[], outcome: T): void {
    let node = this.#root
    for (const step of path) node = this.#child(node, step)
    if (node !== this.#root) node.outcomes.push(outcome)
  }

  #child(node: Node<T>, step: Step): Node<T> {
    if (step === '_') {
      node.any ??= this.#newNode()
      return node.any
    }
    if (step === '..') {
      node.gap ??= this.#newNode()
      return node.gap
    }
    const key = node.id * idsInNode + step
    const known = this.#edges.get(key)
    if (known) return known
    const child = this.#newNode()
    this.#edges.set(key, child)
    return child
  }

  /** Reports each term that stands in the text: index of its first word, index behind its last. */
  match(words: readonly MatchableWord[], report: (from: number, to: number, outcome: T) => void): void {
    for (let from = 0; from < words.length; from++) this.#walk(this.#root, words, from, from, report)
  }

  #walk(
    node: Node<T>,
    words: readonly MatchableWord[],
    from: number,
    at: number,
    report: (from: number, to: number, outcome: T) => void,
  ): void {
    for (const outcome of node.outcomes) report(from, at, outcome)
    if (at < words.length) {
      for (const id of words[at]?.ids ?? []) {
        const child = this.#edges.get(node.id * idsInNode + id)
        if (child) this.#walk(child, words, from, at + 1, report)
      }
      if (node.any) this.#walk(node.any, words, from, at + 1, report)
    }
    if (!node.gap) return
    for (let skipped = 0; skipped <= longestGap && at + skipped < words.length; skipped++)
      this.#step(node.gap, words, from, at + skipped, report)
  }

  /** Behind a gap a word of the term must follow at once: otherwise gaps would add up. */
  #step(
    node: Node<T>,
    words: readonly MatchableWord[],
    from: number,
    at: number,
    report: (from: number, to: number, outcome: T) => void,
  ): void {
    for (const id of words[at]?.ids ?? []) {
      const child = this.#edges.get(node.id * idsInNode + id)
      if (child) this.#walk(child, words, from, at + 1, report)
    }
  }
}
