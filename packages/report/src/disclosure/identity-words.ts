import { foldCase, normalize, type Span } from '@casethread/model'

/** Letters and figures that belong together; what parts them is no part of a name. */
const word = /[\p{L}\p{N}]+/gu
/** A given name alone tells who is meant; two letters or figures do not. */
const shortest = 3

interface Node {
  /** Null at the end of every path, which most nodes are. */
  next: Map<string, Node> | null
  /** Whose name ends here; null for a name that several bear. */
  bearer: string | null | undefined
}

/** A stretch of raw text that names somebody. */
export interface NamedSpan extends Span {
  /** The id of the one contact that it names; null where several bear the name. */
  bearer: string | null
}

const newNode = (): Node => ({ next: null, bearer: undefined })

/**
 * The names of a case as sequences of words, found in a text in one pass whatever their number and however they are written: case, marks
 * and variants of letters make no difference. Each word of a name counts by itself too.
 */
export class IdentityWords {
  readonly #root = newNode()

  /**
   * Adds a name and each of its longer words; `bearer` is null for one of whom only the name is known. The first word is taken for its bearer's;
   * those behind it (a family, a trade, a town: `Samer taxi Izmir`) name nobody for certain.
   */
  add(name: string, bearer: string | null): void {
    const words = wordsOf(name).map(({ text }) => text)
    this.#put(words, bearer)
    for (const [at, one] of words.entries())
      if (one.length >= shortest && !/^\d+$/.test(one)) this.#put([one], at === 0 ? bearer : null)
  }

  #put(words: readonly string[], bearer: string | null): void {
    if (words.join('').length < shortest) return
    let node = this.#root
    for (const one of words) {
      node.next ??= new Map()
      const next = node.next.get(one) ?? newNode()
      node.next.set(one, next)
      node = next
    }
    node.bearer = node.bearer === undefined || node.bearer === bearer ? bearer : null
  }

  /** The longest names in the raw text, from left to right. */
  in(raw: string): NamedSpan[] {
    const shadow = normalize(raw)
    const words = wordsOf(raw)
    const found: NamedSpan[] = []
    for (let at = 0; at < words.length; ) {
      const hit = this.#longestAt(words, at)
      const [first, last] = [words[at], words[at + (hit?.length ?? 1) - 1]]
      if (hit && first && last) {
        found.push({ ...shadow.toRaw({ start: first.start, end: last.end }), bearer: hit.bearer })
      }
      at += hit?.length ?? 1
    }
    return found
  }

  #longestAt(words: readonly { text: string }[], from: number): { length: number; bearer: string | null } | null {
    let node = this.#root
    let best: { length: number; bearer: string | null } | null = null
    for (let at = from; at < words.length; at++) {
      const next = node.next?.get(words[at]?.text ?? '')
      if (!next) break
      node = next
      if (node.bearer !== undefined) best = { length: at - from + 1, bearer: node.bearer }
    }
    return best
  }
}

const wordsOf = (raw: string): { text: string; start: number; end: number }[] =>
  Array.from(foldCase(normalize(raw).text).matchAll(word), ({ index, 0: text }) => ({
    text,
    start: index,
    end: index + text.length,
  }))
