import { visible } from './visible-characters.ts'

/** Markup of an XML document. Only {@link element} makes it, so nothing of the evidence can become one. */
export class Xml {
  readonly #markup: string
  constructor(name: string, attributes: Attributes, content: readonly XmlContent[]) {
    const given = Object.entries(attributes).flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
    )
    const open = `${name}${given.join('')}`
    this.#markup = content.length === 0 ? `<${open}/>` : `<${open}>${markupOf(content)}</${name}>`
  }
  toString(): string {
    return this.#markup
  }
}

export type XmlContent = Xml | string | number | null | readonly XmlContent[]
export type Attributes = Readonly<Record<string, string | number | null | undefined>>

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser makes spaces of these within attributes (XML 1.0, 3.3.3) unless they are written by number.
  '\t': '&#9;',
  '\n': '&#10;',
}

/**
 * Safe between tags and inside quoted attributes. What XML 1.0 (2.2, `Char`) cannot hold even by number, and characters that act unseen,
 * are printed by their number.
 */
export const escapeXml = (text: string): string =>
  visible(text).replace(/[&<>"\t\n]/g, (character) => entities[character] ?? character)

function markupOf(content: XmlContent): string {
  if (content instanceof Xml) return content.toString()
  if (content === null) return ''
  if (typeof content === 'object') return content.map(markupOf).join('')
  return escapeXml(String(content))
}

/** `element('b', { id: 1 }, '1 < 2')` is `<b id="1">1 &lt; 2</b>`; attributes without a value are left out. */
export const element = (name: string, attributes: Attributes, ...content: XmlContent[]): Xml =>
  new Xml(name, attributes, content)

/** The start tag of an element that is written piece by piece. */
export const startTag = (name: string, attributes: Attributes): string =>
  element(name, attributes).toString().replace(/\/>$/, '>')

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
