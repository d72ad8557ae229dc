import { firstAttribute, tokens } from './markup.ts'

/** One element of mark-up that is data and not text, as `<duration>84.82</duration>`. */
export interface Element {
  name: string
  /** Not taken apart, see {@link attributeOf}: hostile content may hold millions of elements that nobody asks for. */
  attributes: string
  /** The text directly behind its opening tag; elements inside have theirs. */
  text: string
}

/**
 * The elements in the order of their opening tags. How they are nested is not needed, since parts follow what they belong
 * to; so depth costs nothing.
 */
export function* elementsOf(content: string): Generator<Element, void, void> {
  let open: Element | null = null
  for (const token of tokens(content)) {
    if (token.kind === 'text') {
      if (open) open.text += token.text
      continue
    }
    if (open) yield open
    open = null
    if (token.kind === 'close') continue
    const element: Element = { name: token.name, attributes: token.attributes, text: '' }
    if (token.empty) yield element
    else open = element
  }
  if (open) yield open
}

/** The attribute of an element; null where there is none or it is empty. */
export const attributeOf = (element: Pick<Element, 'attributes'>, name: string): string | null =>
  firstAttribute(element.attributes, name) || null
