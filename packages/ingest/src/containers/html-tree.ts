import type { Limits } from '../limits.ts'
import { HtmlElement, weightOf } from './html-element.ts'
import { type HtmlTag, HtmlTokens } from './html-tokens.ts'

/** So light is an element that may be kept when others are cut. */
const lightWeight = 8192
const longestAttribute = 1024 * 1024
const namesBeyond = 100

/** Elements that never hold anything (HTML standard, 13.1.2). */
const voidNames = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Elements whose start ends a paragraph (HTML standard, 13.1.2.4). */
const endsParagraph = new Set(
  'address article aside blockquote div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
)
/** Elements whose end tag may be left out, so that a file may end inside them. */
const endMayBeLeftOut = new Set(['html', 'body', 'head', 'p', 'li', 'tr', 'td', 'th', 'tbody'])
/** Elements whose text is none of the document's. */
const ignoredText = new Set(['script', 'style', 'noscript', 'template'])

export interface HtmlTreeHandler {
  /** The element is complete and still hangs in its parent. */
  closed(element: HtmlElement): void
}

/**
 * Builds the elements of an HTML file as they come. What the handler takes away with {@link release} is forgotten; what it
 * leaves is kept until there is more than `recordBytes` of it, and then cut from the outermost element inwards.
 * Memory stays within a few times `recordBytes` whatever the file holds.
 */
export class HtmlTree {
  readonly #handler: HtmlTreeHandler
  readonly #limits: Pick<Limits, 'recordBytes' | 'depth'>
  readonly #tokens: HtmlTokens
  readonly #stack: HtmlElement[] = []
  /** Open elements beyond the greatest depth, by name: they are counted and not built. */
  readonly #beyond = new Map<string, number>()
  #held = 0
  #size = 0
  /** The file ended inside an element whose end tag is never left out. */
  isCut = false

  constructor(handler: HtmlTreeHandler, limits: Pick<Limits, 'recordBytes' | 'depth'>) {
    this.#handler = handler
    this.#limits = limits
    this.#tokens = new HtmlTokens(
      {
        open: (tag) => this.#open(tag),
        close: (...end) => this.#close(...end),
        text: (...text) => this.#text(...text),
      },
      { attributes: ['class', 'href', 'src', 'alt'], limit: Math.min(limits.recordBytes, longestAttribute) },
    )
  }

  /** The open elements, the outermost first. */
  get open(): readonly HtmlElement[] {
    return this.#stack
  }

  push(bytes: Uint8Array): void {
    this.#size += bytes.length
    this.#tokens.push(bytes)
  }

  /** The file has ended: closes what is open. */
  end(): void {
    this.#tokens.end()
    this.isCut = this.#stack.some(({ name }) => !endMayBeLeftOut.has(name))
    for (const element of this.#stack) element.isCut = this.isCut
    while (this.#stack.length > 0) this.#closeLast(this.#size)
  }

  /** Takes away what an element holds. */
  release(element: HtmlElement): (HtmlElement | string)[] {
    const children = element.children
    element.children = []
    this.#lighten(element, weightOf(children))
    return children
  }

  /** Takes an element out of its parent. */
  detach(element: HtmlElement): void {
    const { parent } = element
    const at = parent?.children.lastIndexOf(element) ?? -1
    if (parent === null || at < 0) return
    parent.children.splice(at, 1)
    this.#lighten(parent, element.weight)
  }

  #lighten(element: HtmlElement, weight: number): void {
    element.weight -= weight
    this.#held -= weight
  }

  #open(tag: HtmlTag): void {
    this.#endParagraph(tag)
    const parent = this.#stack.at(-1) ?? null
    if (this.#stack.length >= this.#limits.depth && !voidNames.has(tag.name)) {
      if (parent) parent.trouble ??= 'too-deep'
      const beyond = this.#beyond.get(tag.name) ?? 0
      if (beyond > 0 || this.#beyond.size < namesBeyond) this.#beyond.set(tag.name, beyond + 1)
      return
    }
    const element = new HtmlElement(tag, parent)
    this.#stack.push(element)
    this.#add(element.weight)
    parent?.children.push(element)
    if (voidNames.has(tag.name)) this.#closeLast(tag.end)
  }

  #endParagraph({ name, start }: HtmlTag): void {
    if (this.#beyond.size > 0) return
    if (name === 'li' && this.#stack.at(-1)?.name === 'li') this.#closeLast(start)
    if (!endsParagraph.has(name)) return
    const at = this.#stack.findLastIndex((element) => element.name === 'p' || endsParagraph.has(element.name))
    if (this.#stack[at]?.name === 'p') this.#closeFrom(at, start)
  }

  #close(name: string, start: number, end: number): void {
    const beyond = this.#beyond.get(name)
    if (beyond !== undefined) {
      if (beyond > 1) this.#beyond.set(name, beyond - 1)
      else this.#beyond.delete(name)
      return
    }
    const at = this.#stack.findLastIndex((element) => element.name === name)
    if (at < 0) return
    this.#beyond.clear()
    this.#closeFrom(at + 1, start)
    this.#closeLast(end)
  }

  #closeFrom(at: number, end: number): void {
    while (this.#stack.length > at) this.#closeLast(end)
  }

  #closeLast(end: number): void {
    const element = this.#stack.pop()
    if (element === undefined) return
    element.end = end
    const { parent } = element
    if (parent) {
      parent.weight += element.weight
      parent.trouble ??= element.trouble
      parent.misencoded ||= element.misencoded
    } else this.#held -= element.weight
    if (!voidNames.has(element.name)) this.#handler.closed(element)
  }

  #text(text: string, misencoded: boolean): void {
    const element = this.#stack.at(-1)
    if (element === undefined || ignoredText.has(element.name)) return
    const last = element.children.length - 1
    if (typeof element.children[last] === 'string') element.children[last] += text
    else element.children.push(text)
    element.weight += text.length
    element.misencoded ||= misencoded
    this.#add(text.length)
  }

  #add(weight: number): void {
    this.#held += weight
    if (this.#held <= this.#limits.recordBytes) return
    for (const element of this.#stack) {
      if (this.#held <= this.#limits.recordBytes / 2) return
      this.#cut(element)
    }
  }

  /** What is complete goes, but for the first element if it is light: a message is recognised by it. */
  #cut(element: HtmlElement): void {
    const open = this.#stack[element.depth + 1]
    const first = element.elements[0]
    const stays = (child: HtmlElement | string): boolean =>
      child === open || (child === first && first.weight <= lightWeight)
    const cut = element.children.filter((child) => !stays(child))
    if (cut.length === 0) return
    element.children = element.children.filter(stays)
    element.trouble ??= 'record-too-large'
    this.#lighten(element, weightOf(cut))
  }
}
