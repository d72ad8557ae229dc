/** Why an element is not whole. `not-well-formed`: tags in it do not match. `truncated`: the file ends in it. */
export type XmlTrouble = 'record-too-large' | 'too-deep' | 'not-well-formed' | 'truncated'

/** An element with all that it holds. Offsets are bytes from the start of the file, `byteEnd` behind the `>`. */
export interface XmlElement {
  name: string
  attributes: ReadonlyMap<string, string>
  children: XmlElement[]
  /** Its own text, references replaced; white space between child elements is left out. */
  text: string
  byteStart: number
  byteEnd: number
  /** Of the element or of one below it. */
  trouble: XmlTrouble | null
  /** Bytes or references in it, or below it, stand for no character and are shown as U+FFFD. */
  misencoded: boolean
}

/** The opening tag of an element whose content is not known yet. */
export type XmlTag = Pick<XmlElement, 'name' | 'attributes' | 'byteStart'>

/** `enter`: its children are asked about one by one. `build`: it is given whole. `skip`: nothing of it is kept. */
export type XmlUse = 'enter' | 'build' | 'skip'

export interface XmlElementHandler {
  /** An element in one that was entered, or the root. */
  opened(tag: XmlTag): XmlUse
  /** An entered element ended. */
  left(tag: XmlTag): void
  built(element: XmlElement): void
  /** Something around the elements is out of order at this byte; reading goes on. */
  slip(what: string, byteStart: number): void
}
