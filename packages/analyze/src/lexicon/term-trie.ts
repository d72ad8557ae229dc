type Step = number | '_' | '..'

interface Node<T> {
  outcomes: T[] | null
  /** By id of a word; null for most nodes, at which a term ends. */
  next: Map<number, Node<T>> | null
  /** The marks of the ids in `next`. */
  marks: number
  /** Behind `_`: one word, whatever it is. */
  any: Node<T> | null
  /** Behind `..`: the node from which up to three words may be passed over. */
  gap: Node<T> | null
}

/** The terms that may begin with a word; only the trie looks into it. */
type Beginnings<T> = readonly Node<T>[]

/** A word of a text, as {@link TermTrie.matchable} makes it of the ids that it may be. */
export interface MatchableWord<T> {
  beginnings: Beginnings<T>
  /** Beside each of them the marks of the words one of which must follow, and of all together: most words begin terms, and few go on as they do. */
  ahead: readonly number[]
  aheadOfAny: number
  /** Of the ids those that stand behind the first word of some term, and their marks. */
  inner: readonly number[]
  marks: number
}

/** One of the bits of a number: where the marks of two sets have none in common, the sets have no id in common either. */
const markOf = (id: number): number => 1 << ((Math.imul(id, 0x9e3779b1) >>> 16) % 30)
/** Of a node that needs a look whatever follows. */
const always = 1 << 30
const aheadOf = <T>({ outcomes, any, gap, marks }: Node<T>): number => (outcomes || any || gap ? always : marks)
const marksOf = (ids: readonly number[]): number => ids.reduce((marks, id) => marks | markOf(id), 0)

type Report<T> = (from: number, to: number, outcome: T) => void

const longestGap = 3
const newNode = <T>(): Node<T> => ({ outcomes: null, next: null, marks: 0, any: null, gap: null })

/** Terms as paths over word ids. Matching goes through the text once, whatever the number of terms. */
export class TermTrie<T> {
  readonly #root: Node<T> = newNode()
  /** Behind the root, by id of the first word: so many that a map would take most of the time of making the trie. */
  readonly #first: (Node<T> | undefined)[] = []
  /** By id: whether it stands behind the first word of some term. */
  readonly #inner: boolean[] = []

  add(path: readonly Step[], outcome: T): void {
    let node = this.#root
    for (const step of path) {
      if (node === this.#root) node = this.#firstChild(step)
      else {
        if (typeof step === 'number') this.#inner[step] = true
        node = childOf(node, step)
      }
    }
    if (node === this.#root) return
    // Nearly always the only one: a list that is pushed to has room for many.
    if (node.outcomes === null) node.outcomes = [outcome]
    else node.outcomes.push(outcome)
  }

  /** A word that may be any of these: made once for each different word, since most are in no term. */
  matchable(ids: readonly number[]): MatchableWord<T> {
    const inner = ids.filter((id) => this.#inner[id] === true)
    const beginnings = ids.flatMap((id) => this.#first[id] ?? [])
    const ahead = beginnings.map(aheadOf)
    const aheadOfAny = ahead.reduce((all, marks) => all | marks, 0)
    return { beginnings, ahead, aheadOfAny, inner, marks: marksOf(inner) }
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
      const { beginnings, ahead, aheadOfAny } = words[from] as MatchableWord<T>
      const following = (words[from + 1]?.marks ?? 0) | always
      for (let i = (aheadOfAny & following) === 0 ? ahead.length : 0; i < ahead.length; i++)
        if (((ahead[i] as number) & following) !== 0) walk(beginnings[i] as Node<T>, words, from, from + 1, report)
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
  node.marks |= markOf(step)
  const known = node.next.get(step)
  if (known) return known
  const child = newNode<T>()
  node.next.set(step, child)
  return child
}

function walk<T>(node: Node<T>, words: readonly MatchableWord<T>[], from: number, at: number, report: Report<T>): void {
  const { outcomes } = node
  if (outcomes) for (let i = 0; i < outcomes.length; i++) report(from, at, outcomes[i] as T)
  if (at < words.length) {
    if (node.next) follow(node, words, from, at, report)
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
  for (let next = at; next < end; next++) follow(gap, words, from, next, report)
}

function follow<T>(
  { next, marks }: Node<T>,
  words: readonly MatchableWord<T>[],
  from: number,
  at: number,
  report: Report<T>,
): void {
  const word = words[at] as MatchableWord<T>
  if ((marks & word.marks) === 0) return
  for (let i = 0; i < word.inner.length; i++) {
    const child = next?.get(word.inner[i] as number)
    if (child) walk(child, words, from, at + 1, report)
  }
}
