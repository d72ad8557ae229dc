import { type SharedInts, sharedInts, withRoom } from './shared-ints.ts'

/** Steps of a term that are no word: `_`, one word whatever it is, and `..`, up to three words. */
export const anyWord = -1
export const gap = -2

/** What the trie is made of: numbers only, which threads share. Node 0 is the root, to which no step leads; ends are counted from 1. */
export interface TrieColumns {
  nodeCount: number
  endCount: number
  /** Nodes by the hash of the one before and the step from there: the first free place from there on ends the search. */
  places: SharedInts
  /** By node four: the node before it; the step from there; what lies ahead, marks of words and the bits of `always`; its first end, 0 for none. */
  nodes: SharedInts
  /** By end of a term two: its outcome; the next end at the same node, 0 for none. */
  ends: SharedInts
  /** By id of a word: 1 where it stands behind the first word of some term. */
  inner: SharedInts
}

/** Of the four numbers of a node. */
const parentAt = 0
const stepAt = 1
const aheadAt = 2
const endAt = 3

const empty = (): TrieColumns => ({
  ...{ nodeCount: 1, endCount: 0, places: sharedInts(4096), nodes: sharedInts(8192) },
  ...{ ends: sharedInts(4096), inner: sharedInts(2048) },
})

/** A word of a text, as {@link TermTrie.matchable} makes it of the ids that it may be. */
export interface MatchableWord {
  /** The nodes behind it at which terms may begin; only the trie looks into them. */
  beginnings: readonly number[]
  /** Beside each of them what lies ahead, and of all together: most words begin terms, and few go on as they do. */
  ahead: readonly number[]
  aheadOfAny: number
  /** Of the ids those that stand behind the first word of some term, and their marks. */
  inner: readonly number[]
  marks: number
}

/** One of the bits of a number: where the marks of two sets have none in common, the sets have no id in common either. */
const markOf = (id: number): number => 1 << ((Math.imul(id, 0x9e3779b1) >>> 16) % 28)
const mayEnd = 1 << 28
const mayPassOne = 1 << 29
const mayPassSome = 1 << 30
/** Of nodes that need a look whatever follows. */
const always = mayEnd | mayPassOne | mayPassSome

type Report = (from: number, to: number, outcome: number) => void

const longestGap = 3

/** Terms as paths over ids of words, each with the number of an outcome. Matching goes through the text once, whatever the number of terms. */
export class TermTrie {
  readonly columns: TrieColumns

  constructor(columns = empty()) {
    this.columns = columns
  }

  add(path: readonly number[], outcome: number): void {
    const { columns } = this
    let node = 0
    for (const step of path) {
      if (node !== 0 && step >= 0) {
        columns.inner = withRoom(columns.inner, step + 1)
        columns.inner[step] = 1
      }
      node = this.#child(node, step) || this.#addNode(node, step)
    }
    if (node !== 0) this.#addEnd(node, outcome)
  }

  /** A word that may be any of these: made once for each different word, since most are in no term. */
  matchable(ids: readonly number[]): MatchableWord {
    const inner = ids.filter((id) => this.columns.inner[id] === 1)
    const beginnings = ids.map((id) => this.#child(0, id)).filter((node) => node !== 0)
    const ahead = beginnings.map((node) => this.#aheadOf(node))
    const aheadOfAny = ahead.reduce((all, marks) => all | marks, 0)
    return { beginnings, ahead, aheadOfAny, inner, marks: inner.reduce((marks, id) => marks | markOf(id), 0) }
  }

  /** Reports each term that stands in the text: index of its first word, index behind its last. */
  match(words: readonly MatchableWord[], report: Report): void {
    const [any, some] = [this.#child(0, anyWord), this.#child(0, gap)]
    for (let from = 0; from < words.length; from++) {
      const { beginnings, ahead, aheadOfAny } = words[from] as MatchableWord
      const following = (words[from + 1]?.marks ?? 0) | always
      for (let i = (aheadOfAny & following) === 0 ? ahead.length : 0; i < ahead.length; i++)
        if (((ahead[i] as number) & following) !== 0) this.#walk(beginnings[i] as number, words, from, from + 1, report)
      if (any !== 0) this.#walk(any, words, from, from + 1, report)
      if (some !== 0) this.#passOver(some, words, from, from, report)
    }
  }

  #walk(node: number, words: readonly MatchableWord[], from: number, at: number, report: Report): void {
    const ahead = this.#aheadOf(node)
    if ((ahead & mayEnd) !== 0) this.#reportEnds(node, from, at, report)
    if (at < words.length) {
      this.#follow(node, words, from, at, report)
      if ((ahead & mayPassOne) !== 0) this.#walk(this.#child(node, anyWord), words, from, at + 1, report)
    }
    if ((ahead & mayPassSome) !== 0) this.#passOver(this.#child(node, gap), words, from, at, report)
  }

  #reportEnds(node: number, from: number, to: number, report: Report): void {
    const { nodes, ends } = this.columns
    for (let end = nodes[4 * node + endAt] as number; end !== 0; end = ends[2 * end + 1] as number)
      report(from, to, ends[2 * end] as number)
  }

  /** Behind a gap a word of the term must follow at once: otherwise gaps would add up. */
  #passOver(node: number, words: readonly MatchableWord[], from: number, at: number, report: Report): void {
    const end = Math.min(words.length, at + longestGap + 1)
    for (let next = at; next < end; next++) this.#follow(node, words, from, next, report)
  }

  #follow(node: number, words: readonly MatchableWord[], from: number, at: number, report: Report): void {
    const { inner, marks } = words[at] as MatchableWord
    if ((this.#aheadOf(node) & marks) === 0) return
    for (let i = 0; i < inner.length; i++) {
      const child = this.#child(node, inner[i] as number)
      if (child !== 0) this.#walk(child, words, from, at + 1, report)
    }
  }

  #aheadOf(node: number): number {
    return this.columns.nodes[4 * node + aheadAt] as number
  }

  /** The node behind a step; 0 for none. */
  #child(node: number, step: number): number {
    const { places, nodes } = this.columns
    const last = places.length - 1
    for (let place = hashOf(node, step) & last; ; place = (place + 1) & last) {
      const child = places[place] as number
      if (child === 0 || (nodes[4 * child + parentAt] === node && nodes[4 * child + stepAt] === step)) return child
    }
  }

  #addNode(parent: number, step: number): number {
    const { columns } = this
    const node = columns.nodeCount++
    columns.nodes = withRoom(columns.nodes, 4 * node + 4)
    columns.nodes[4 * node + parentAt] = parent
    columns.nodes[4 * node + stepAt] = step
    this.#putAhead(parent, step === anyWord ? mayPassOne : step === gap ? mayPassSome : markOf(step))
    if (2 * columns.nodeCount > columns.places.length) this.#makePlaces()
    else putNode(columns.places, hashOf(parent, step), node)
    return node
  }

  /** Behind the others of the node: few have several. */
  #addEnd(node: number, outcome: number): void {
    const { columns } = this
    const end = ++columns.endCount
    columns.ends = withRoom(columns.ends, 2 * end + 2)
    columns.ends[2 * end] = outcome
    this.#putAhead(node, mayEnd)
    let last = columns.nodes[4 * node + endAt] as number
    if (last === 0) columns.nodes[4 * node + endAt] = end
    else {
      while (columns.ends[2 * last + 1] !== 0) last = columns.ends[2 * last + 1] as number
      columns.ends[2 * last + 1] = end
    }
  }

  #putAhead(node: number, mark: number): void {
    this.columns.nodes[4 * node + aheadAt] = this.#aheadOf(node) | mark
  }

  #makePlaces(): void {
    const { nodeCount, places, nodes } = this.columns
    const more = sharedInts(2 * places.length)
    for (let node = 1; node < nodeCount; node++)
      putNode(more, hashOf(nodes[4 * node + parentAt] as number, nodes[4 * node + stepAt] as number), node)
    this.columns.places = more
  }
}

function hashOf(node: number, step: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(step, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

function putNode(places: SharedInts, hash: number, node: number): void {
  const last = places.length - 1
  let place = hash & last
  while (places[place] !== 0) place = (place + 1) & last
  places[place] = node
}
