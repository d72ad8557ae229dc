import { type HtmlElement, type HtmlTrouble, textBelow } from '../../containers/html-element.ts'
import { HtmlTree } from '../../containers/html-tree.ts'
import type { Limits } from '../../limits.ts'

/** A message of the page: its header, and what follows until the next one. */
export interface MessageBlock {
  header: HtmlElement
  body: (HtmlElement | string)[]
  byteEnd: number
  trouble: HtmlTrouble | null
  misencoded: boolean
  /** The file ends in it. */
  isCut: boolean
}

export interface FoundThreads {
  title(element: HtmlElement): void
  /** A list of messages begins. */
  list(heading: ListHeading): void
  message(block: MessageBlock): void
}

/** What a list of messages has above it. */
export interface ListHeading {
  /** The names as printed; empty where there are none. */
  names: string
  /** Offset of the list, which tells it from others. */
  byteStart: number
}

interface List {
  pending: MessageBlock | null
}

/**
 * Finds the messages of the old page. Its classes are plain words that no build changes, so that they may be relied upon:
 *
 *     div.thread   names
 *       div.message > div.message_header > span.user + span.meta
 *       p            text
 *       div.message …
 *
 * What was given out is forgotten.
 */
export class ThreadBlocks {
  readonly #found: FoundThreads
  readonly #tree: HtmlTree
  readonly #lists = new Map<HtmlElement, List>()

  constructor(found: FoundThreads, limits: Pick<Limits, 'recordBytes' | 'depth'>) {
    this.#found = found
    this.#tree = new HtmlTree({ closed: (element) => this.#closed(element) }, limits)
  }

  push(bytes: Uint8Array): void {
    this.#tree.push(bytes)
  }

  end(): void {
    this.#tree.end()
  }

  get isCut(): boolean {
    return this.#tree.isCut
  }

  #closed(element: HtmlElement): void {
    const own = this.#lists.get(element)
    if (own) this.#closedList(element, own)
    if (element.name === 'title' || element.name === 'h1') this.#found.title(element)
    const { parent } = element
    if (parent === null) return
    const list = this.#lists.get(parent)
    if (list) this.#add(parent, list)
    else if (element.hasClass('message')) this.#begin(parent)
  }

  #closedList(element: HtmlElement, list: List): void {
    this.#add(element, list)
    this.#lists.delete(element)
    if (list.pending) this.#giveOut(list.pending, element.isCut)
  }

  /** The first message of a list has ended: what stands before it in the thread are the names. */
  #begin(parent: HtmlElement): void {
    let thread: HtmlElement | null = parent
    while (thread !== null && !thread.hasClass('thread')) thread = thread.parent
    const names =
      thread?.children
        .filter((child) => typeof child === 'string')
        .join(' ')
        .trim() ?? ''
    this.#found.list({ names, byteStart: parent.start })
    const list: List = { pending: null }
    this.#lists.set(parent, list)
    this.#add(parent, list)
  }

  /** Takes over what has come in a list since the last time. */
  #add(parent: HtmlElement, list: List): void {
    for (const child of this.#tree.release(parent)) {
      if (typeof child !== 'string' && child.hasClass('message')) {
        if (list.pending) this.#giveOut(list.pending, false)
        list.pending = blockOf(child)
      } else if (list.pending) addTo(list.pending, child)
    }
    if (list.pending) {
      list.pending.trouble ??= parent.trouble
      list.pending.misencoded ||= parent.misencoded
    }
    parent.trouble = null
    parent.misencoded = false
  }

  /** A text follows every header, so that the last message of a list that is cut off is whole only with its own. */
  #giveOut(block: MessageBlock, listIsCut: boolean): void {
    const hasBody = block.body.some((part) => typeof part !== 'string')
    this.#found.message({ ...block, isCut: block.isCut || (listIsCut && !hasBody) })
  }
}

const blockOf = (header: HtmlElement): MessageBlock => ({
  header,
  body: [],
  byteEnd: header.end,
  trouble: header.trouble,
  misencoded: header.misencoded,
  isCut: header.isCut,
})

function addTo(block: MessageBlock, part: HtmlElement | string): void {
  block.body.push(part)
  if (typeof part === 'string') return
  block.byteEnd = part.end
  block.isCut ||= part.isCut
}

/** The text of the first element of a class below another; null where there is none. */
export function textOfClass(element: HtmlElement, name: string): string | null {
  if (element.hasClass(name)) return textBelow(element).trim()
  for (const inner of element.elements) {
    const text = textOfClass(inner, name)
    if (text !== null) return text
  }
  return null
}
