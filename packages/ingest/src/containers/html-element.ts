import type { HtmlTag } from './html-tokens.ts'

/** Why what an element holds is not complete. */
export type HtmlTrouble = 'record-too-large' | 'too-deep'

/** An element with what it holds, in the order of the file. */
export class HtmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: HtmlElement | null
  /** How many elements lie around it. */
  readonly depth: number
  readonly start: number
  /** Behind its end tag; of an element without one, where it ended otherwise. */
  end: number
  /** What is not yet taken away; of an open element what has come so far. */
  children: (HtmlElement | string)[] = []
  trouble: HtmlTrouble | null = null
  /** It held bytes that are not UTF-8. */
  misencoded = false
  /** The file ended inside it. */
  isCut = false
  /** About the memory that it takes, in characters. */
  weight: number

  constructor(tag: HtmlTag, parent: HtmlElement | null) {
    this.name = tag.name
    this.attributes = tag.attributes
    this.parent = parent
    this.depth = parent === null ? 0 : parent.depth + 1
    this.start = tag.start
    this.end = tag.end
    this.weight = elementWeight
    for (const value of tag.attributes.values()) this.weight += value.length
    if (tag.isCut) this.trouble = 'record-too-large'
  }

  get elements(): HtmlElement[] {
    return this.children.filter((child) => typeof child !== 'string')
  }

  hasClass(name: string): boolean {
    return this.attributes.get('class')?.split(/\s+/).includes(name) ?? false
  }
}

/** What an element takes of memory, roughly, before it holds anything. */
const elementWeight = 256

/** All text below an element, markup left out. */
export const textBelow = (element: HtmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textBelow(child))).join('')

/** The weight of children together. */
export const weightOf = (children: readonly (HtmlElement | string)[]): number =>
  children.reduce((sum, child) => sum + (typeof child === 'string' ? child.length : child.weight), 0)
