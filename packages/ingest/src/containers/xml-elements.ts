import type { Limits } from '../limits.ts'
import type { XmlElement, XmlElementHandler, XmlTag, XmlTrouble, XmlUse } from './xml-element.ts'
import { type XmlText, xmlText } from './xml-text.ts'
import { type XmlTokenHandler, XmlTokens } from './xml-tokens.ts'

interface Frame {
  name: string
  use: XmlUse
  tag: XmlTag | null
  element: XmlElement | null
}

/** What an element costs beside its text. */
const elementWeight = 100
const noAttributes: ReadonlyMap<string, string> = new Map()

/**
 * Reads the elements of an XML file of any size; the handler says which are wanted whole. An element whose tags do not match
 * says so in its trouble, and reading goes on behind it. DTDs are ignored and entities never expanded. Memory stays within a
 * few times `recordBytes`.
 */
export class XmlElements implements XmlTokenHandler {
  readonly #handler: XmlElementHandler
  readonly #limits: Pick<Limits, 'recordBytes' | 'depth'>
  readonly #tokens: XmlTokens
  readonly #stack: Frame[] = []
  /** The outermost element that is being built. */
  #root: XmlElement | null = null
  #weight = 0
  /** Open elements beyond the greatest depth. */
  #beyond = 0
  #name = ''
  #start = 0
  #attributes: Map<string, string> | null = null
  #misencoded = false
  /** An attribute of the tag was longer than the limit. */
  #isCutShort = false
  /** Text of the innermost open element that is not decoded yet. */
  #units = ''
  #size = 0
  #declared = false
  /** The file ended inside an element. */
  isCut = false
  /** Whether there was any element. */
  hasRoot = false

  constructor(handler: XmlElementHandler, limits: Pick<Limits, 'recordBytes' | 'depth'>) {
    this.#handler = handler
    this.#limits = limits
    this.#tokens = new XmlTokens(this, limits.recordBytes)
  }

  /** The encoding is told by the first two bytes: the first piece must hold them. */
  push(bytes: Uint8Array): void {
    this.#size += bytes.length
    this.#tokens.push(bytes)
  }

  /** The file has ended: closes what is open. */
  end(): void {
    this.#tokens.end()
    this.isCut = this.#stack.length > 0
    if (this.isCut) this.#trouble('truncated')
    while (this.#stack.length > 0) this.#pop(this.#size)
  }

  open(name: string, start: number): void {
    this.#flush(false)
    this.#name = name
    this.#start = start
    this.#attributes = null
    this.#misencoded = false
    this.#isCutShort = false
  }

  attribute(name: string, value: XmlText | null): void {
    if (this.#beyond > 0 || this.#stack.at(-1)?.use === 'skip') return
    this.#attributes ??= new Map()
    if (value === null) this.#isCutShort = true
    else if (!this.#attributes.has(name)) this.#attributes.set(name, value.text)
    this.#misencoded ||= value?.misencoded ?? false
  }

  entered(end: number, isEmpty: boolean): void {
    this.hasRoot = true
    if (this.#beyond > 0 || this.#stack.length >= this.#limits.depth) {
      this.#trouble('too-deep')
      if (!isEmpty) this.#beyond++
      return
    }
    this.#stack.push(this.#frame(this.#stack.at(-1)))
    if (isEmpty) this.#pop(end)
  }

  close(name: string, end: number): void {
    if (this.#beyond > 0) {
      this.#beyond--
      return
    }
    this.#flush(true)
    const at = this.#stack.at(-1)?.name === name ? this.#stack.length - 1 : this.#findOpen(name)
    if (at < 0) {
      this.#mismatch(`the end tag ${name.slice(0, 60)} closes nothing`, end)
      return
    }
    if (at < this.#stack.length - 1) this.#mismatch(`an element in ${name.slice(0, 60)} has no end tag`, end)
    while (this.#stack.length > at) this.#pop(end)
  }

  text(units: string): void {
    if (this.#root === null || this.#beyond > 0 || this.#stack.at(-1)?.element === null) return
    this.#add(units.length)
    if (this.#root.trouble !== 'record-too-large') this.#units += units
  }

  cdata(units: string | null): void {
    this.#flush(true)
    const element = this.#stack.at(-1)?.element
    if (!element || this.#beyond > 0) return
    this.#add(units === null ? this.#limits.recordBytes + 1 : units.length)
    if (units !== null && this.#root?.trouble !== 'record-too-large') this.#append(element, units, false)
  }

  declaration(start: number): void {
    if (this.#declared) return
    this.#declared = true
    this.#handler.slip(
      'a document type declaration, which such reports do not have; none of its entities is expanded',
      start,
    )
  }

  #frame(parent: Frame | undefined): Frame {
    const name = this.#name
    if (parent?.use === 'skip') return { name, use: 'skip', tag: null, element: null }
    const attributes = this.#attributes ?? noAttributes
    if (parent?.use === 'build') return this.#buildFrame(name, attributes, parent.element)
    const tag = { name, attributes, byteStart: this.#start }
    const use = this.#handler.opened(tag)
    return use === 'build' ? this.#buildFrame(name, attributes, null) : { name, use, tag, element: null }
  }

  /** What is over the limit is read on but not kept. */
  #buildFrame(name: string, attributes: ReadonlyMap<string, string>, parent: XmlElement | null): Frame {
    const element: XmlElement = {
      name,
      attributes,
      children: [],
      text: '',
      byteStart: this.#start,
      byteEnd: 0,
      trouble: null,
      misencoded: this.#misencoded,
    }
    if (parent === null) {
      this.#root = element
      this.#weight = 0
    }
    let weight = this.#isCutShort ? this.#limits.recordBytes + 1 : elementWeight
    for (const value of attributes.values()) weight += value.length
    this.#add(weight)
    if (parent !== null && this.#root?.trouble !== 'record-too-large') parent.children.push(element)
    return { name, use: 'build', tag: null, element }
  }

  #add(weight: number): void {
    if (this.#root === null) return
    this.#weight += weight
    if (this.#weight <= this.#limits.recordBytes || this.#root.trouble === 'record-too-large') return
    this.#root.trouble = 'record-too-large'
    this.#root.children = []
    this.#units = ''
  }

  /** @param isLast whether an end tag or CDATA follows, so that white space counts if it is all there is */
  #flush(isLast: boolean): void {
    const units = this.#units
    if (units === '') return
    this.#units = ''
    const element = this.#stack.at(-1)?.element
    if (!element) return
    if ((!isLast || element.children.length > 0) && /^\s*$/.test(units)) return
    this.#append(element, units, true)
  }

  #append(element: XmlElement, units: string, references: boolean): void {
    const { text, misencoded } = xmlText(units, this.#tokens.encoding, { references })
    element.text += text
    element.misencoded ||= misencoded
  }

  #pop(end: number): void {
    this.#units = ''
    const frame = this.#stack.pop()
    if (!frame) return
    const { element, tag, use } = frame
    if (use === 'enter' && tag) this.#handler.left(tag)
    if (!element) return
    element.byteEnd = end
    const parent = this.#stack.at(-1)?.element
    if (parent) parent.misencoded ||= element.misencoded
    else {
      this.#root = null
      this.#handler.built(element)
    }
  }

  #findOpen(name: string): number {
    return this.#stack.findLastIndex((frame) => frame.name === name)
  }

  #mismatch(what: string, at: number): void {
    this.#trouble('not-well-formed')
    this.#handler.slip(what, at)
  }

  #trouble(trouble: XmlTrouble): void {
    if (this.#root !== null) this.#root.trouble ??= trouble
  }
}
