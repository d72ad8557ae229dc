type Step = number | '_' | '..'

interface Node<T> {
  outcomes: T[] | null
  /** By id of a word; null for most nodes, at which a term ends. */
  next: Map<number, Node<T>> | null
  /** Behind `_`: one word, whatever it is. */
  any: Node<T> | null
  /** Behind `..`: the node from which up to three words may be passed over. */
  gap: Node<T> | null
}

/** The terms that may begin with a word; only the trie looks into it. */
export type Beginnings<T> = readonly Node<T>[]

/** A word of a text: the ids that it may be, and what {@link TermTrie.beginnings} says of them. */
interface MatchableWord<T> {
  ids: readonly number[]
  beginnings: Beginnings<T>
}

type Report<T> = (from: number, to: number, outcome: T) => void

const longestGap = 3
const newNode = <T>(): Node<T> => ({ outcomes: null, next: null, any: null, gap: null })

/** Terms as paths over word ids. Matching goes through the text once, whatever the number of terms. */
export class TermTrie<T> {
  readonly #root: Node<T> = newNode()
  /** Behind the root, by id of the first word: so many that a map would take most of the time of making the trie. */
  readonly #first: (Node<T> | undefined)[] = []

  add(path: readonly Step[], outcome: T): void {
    let node = this.#root
    for (const step of path) node = node === this.#root ? this.#firstChild(step) : childOf(node, step)
    if (node === this.#root) return
    // Nearly always the only one: a list that is pushed to has room for many.
    if (node.outcomes === null) node.outcomes = [outcome]
    else node.outcomes.push(outcome)
  }

  /** Of a word that may be any of these: looked up once for each different word, since most begin no term. */
  beginnings(ids: readonly number[]): Beginnings<T> {
    return ids.flatMap((id) => this.#first[id] ?? [])
  }

  #firstChild(step: Step): Node<T> {
    if (typeof step !== 'number') return childOf(this.#root, step)
    const child = this.#first[step] ?? newNode()
    this.#first[step] = child
    return child
  }

  /** Reports each term that stands in the text: index of its first word, index behind its last. */
  match(words: readonly MatchableWord<T>[], report: Report<T>): void {
    const { any, gap } = this.#root
    for (let from = 0; from < words.length; from++) {
      for (const node of (words[from] as MatchableWord<T>).beginnings) walk(node, words, from, from + 1, report)
      if (any) walk(any, words, from, from + 1, report)
      if (gap) passOver(gap, words, from, from, report)
    }
  }
}

function childOf<T>(node: Node<T>, step: Step): Node<T> {
  if (step === '_') {
    node.any ??= newNode()
    return node.any
  }
  if (step === '..') {
    node.gap ??= newNode()
    return node.gap
  }
  node.next ??= new Map()
  const known = node.next.get(step)
  if (known) return known
  const child = newNode<T>()
  node.next.set(step, child)
  return child
}

function walk<T>(node: Node<T>, words: readonly MatchableWord<T>[], from: number, at: number, report: Report<T>): void {
  if (node.outcomes) for (const outcome of node.outcomes) report(from, at, outcome)
  if (at < words.length) {
    if (node.next) follow(node.next, words, from, at, report)
    if (node.any) walk(node.any, words, from, at + 1, report)
  }
  if (node.gap) passOver(node.gap, words, from, at, report)
}

/** Behind a gap a word of the term must follow at once: otherwise gaps would add up. */
function passOver<T>(
  gap: Node<T>,
  words: readonly MatchableWord<T>[],
  from: number,
  at: number,
  report: Report<T>,
): void {
  if (!gap.next) return
  const end = Math.min(words.length, at + longestGap + 1)
  for (let next = at; next < end; next++) follow(gap.next, words, from, next, report)
}

function follow<T>(
  next: Map<number, Node<T>>,
  words: readonly MatchableWord<T>[],
  from: number,
  at: number,
  report: Report<T>,
): void {
  for (const id of (words[at] as MatchableWord<T>).ids) {
    const child = next.get(id)
    if (child) walk(child, words, from, at + 1, report)
  }
}
