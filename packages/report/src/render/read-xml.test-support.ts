import { SaxesParser } from 'saxes'

export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  /** Text directly within. */
  text: string
  /** Names of the elements around it, outermost first. */
  path: readonly string[]
}

/** Every element of a document, in the order of their start tags; throws where it is not well formed. */
export function readXml(document: string): XmlElement[] {
  const elements: { name: string; attributes: Record<string, string>; text: string; path: string[] }[] = []
  const open: typeof elements = []
  const parser = new SaxesParser({})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: '', path: open.map((outer) => outer.name) }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const inner = open.at(-1)
    if (inner) inner.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(document).close()
  return elements
}
