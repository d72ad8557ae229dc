import { type HtmlElement, textBelow } from '../../containers/html-element.ts'
import { HtmlTree } from '../../containers/html-tree.ts'
import type { Limits } from '../../limits.ts'
import { looksLikeDate } from '../../meta/printed-date.ts'

/** A message block by its structure, whatever its classes: sender, what was sent, time (dossier 6). */
export interface Block {
  element: HtmlElement
  /** `broken`: it stands in the list and looks like the blocks around it, but lacks its sender or time. */
  kind: 'message' | 'broken'
}

export interface Found {
  block(block: Block): void
  /** An element above the messages, or between them, that is none. */
  other(element: HtmlElement): void
}

/** A time leaves no room for more; a sender's name is a line. */
const longestTime = 120
const longestSender = 400

/**
 * Finds the blocks of a page as its elements end. The outermost element that begins with a name and ends with a time is a
 * block; what stands inside it belongs to it, whatever it looks like. That an element is the outermost shows once a second
 * one of its depth has ended; from then on those of this depth are given out at once and forgotten.
 */
export class BlockFinder {
  readonly #tree: HtmlTree
  readonly #found: Found
  #pending: HtmlElement[] = []
  /** The depth of the blocks, once it is known. */
  #depth: number | null = null
  /** Tag name and classes of the blocks. */
  readonly #shapes = new Set<string>()
  /** Elements that hold blocks already given out: they are none themselves. */
  readonly #lists = new Set<HtmlElement>()

  constructor(found: Found, limits: Pick<Limits, 'recordBytes' | 'depth'>) {
    this.#found = found
    this.#tree = new HtmlTree({ closed: (element) => this.#closed(element) }, limits)
  }

  push(bytes: Uint8Array): void {
    this.#tree.push(bytes)
  }

  end(): void {
    this.#tree.end()
    this.#giveOut()
  }

  /** The file ended inside an element. */
  get isCut(): boolean {
    return this.#tree.isCut
  }

  #closed(element: HtmlElement): void {
    if (this.#lists.delete(element)) this.#tree.release(element)
    else if (this.#depth === null) this.#closedEarly(element)
    else if (element.depth > this.#depth) return
    else if (!element.isCut && isBlock(element)) this.#giveOutOne(element)
    else if (element.depth === this.#depth) this.#closedBeside(element)
  }

  /** The depth of the blocks is not known: one that looks like a block may yet turn out to be part of a larger one. */
  #closedEarly(element: HtmlElement): void {
    if (element.isCut || !isBlock(element)) {
      this.#found.other(element)
      return
    }
    this.#pending = this.#pending.filter((inner) => inner.start < element.start)
    this.#pending.push(element)
    if (this.#pending.some((other) => other !== element && other.depth === element.depth)) this.#giveOut()
  }

  /** An element among the blocks that is none: one of their shape was meant to be one, others may hold some. */
  #closedBeside(element: HtmlElement): void {
    const isBroken = this.#shapes.has(shapeOf(element)) && (element.isCut || holdsAnything(element))
    const inside = isBroken ? [] : blocksInside(element)
    if (isBroken) this.#found.block({ element, kind: 'broken' })
    else if (inside.length === 0) this.#found.other(element)
    for (const block of inside) this.#found.block({ element: block, kind: 'message' })
    this.#tree.detach(element)
  }

  /** The depth is known from here on, or the file has ended. */
  #giveOut(): void {
    const pending = new Set(this.#pending)
    this.#pending = []
    for (const element of pending) {
      this.#depth = element.depth
      this.#shapes.add(shapeOf(element))
    }
    const parents = new Set([...pending].map(({ parent }) => parent))
    for (const parent of parents) {
      if (parent !== null) this.#giveOutOf(parent, pending)
    }
    for (const element of pending) if (element.parent === null) this.#giveOutOne(element)
  }

  /** What has the shape of the blocks and is none was meant to be one; above the first, a heading may have it as well. */
  #giveOutOf(parent: HtmlElement, pending: ReadonlySet<HtmlElement>): void {
    let isBehind = false
    for (const element of parent.elements) {
      if (pending.has(element)) {
        this.#giveOutOne(element)
        isBehind = true
      } else if (this.#shapes.has(shapeOf(element)) && (isBehind ? holdsAnything : holdsTwo)(element)) {
        this.#found.block({ element, kind: 'broken' })
        this.#tree.detach(element)
      }
    }
  }

  #giveOutOne(element: HtmlElement): void {
    this.#shapes.add(shapeOf(element))
    this.#found.block({ element, kind: 'message' })
    for (let around = element.parent; around && !this.#lists.has(around); around = around.parent)
      this.#lists.add(around)
    this.#tree.detach(element)
  }
}

const shapeOf = ({ name, attributes }: HtmlElement): string => `${name} ${attributes.get('class') ?? ''}`

/** The outermost blocks below an element. */
const blocksInside = (element: HtmlElement): HtmlElement[] =>
  element.elements.flatMap((inner) => (isBlock(inner) ? [inner] : blocksInside(inner)))

const media = new Set(['img', 'video', 'audio'])
const holdsAnything = (element: HtmlElement): boolean =>
  media.has(element.name) ||
  element.children.some((child) => (typeof child === 'string' ? child.trim() !== '' : holdsAnything(child)))

const holdsTwo = (element: HtmlElement): boolean => element.elements.filter(holdsAnything).length > 1

/** Sender first, time last. Without a sender his place must be there, else a text could be taken for a name. */
function isBlock(element: HtmlElement): boolean {
  const inside = element.elements
  const last = inside.findLast(holdsAnything)
  const [first] = inside
  if (first === undefined || last === undefined || first === last || !isTime(last)) return false
  if (!holdsAnything(first)) return inside.indexOf(last) >= 2
  return isName(first)
}

/** A date alone, in one place: a whole block looks like a date as well when its texts are read as one. */
const isTime = (element: HtmlElement): boolean =>
  element.weight <= elementsWeight + longestTime &&
  !holdsMedia(element) &&
  placesOfText(element) === 1 &&
  looksLikeDate(textBelow(element).trim())

const isName = (element: HtmlElement): boolean =>
  element.weight <= elementsWeight + longestSender && !holdsMedia(element) && !isTime(element)

/** Room for the elements around a name or a time, and for their classes. */
const elementsWeight = 4000

const holdsMedia = (element: HtmlElement): boolean =>
  media.has(element.name) || element.elements.some((inner) => holdsMedia(inner))

/** How many elements hold text of their own. */
function placesOfText(element: HtmlElement): number {
  const own = element.children.some((child) => typeof child === 'string' && child.trim() !== '') ? 1 : 0
  return element.elements.reduce((sum, inner) => sum + placesOfText(inner), own)
}
