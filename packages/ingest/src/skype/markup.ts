import { decodeHTMLStrict } from 'entities'

/**
 * A piece of Skype's mark-up. Names are in lower case; `attributes` is the text between name and `>`, not taken apart;
 * text is decoded.
 */
export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; attributes: string; empty: boolean }
  | { kind: 'close'; name: string }

/**
 * Takes mark-up apart from left to right. It is HTML-ish and may be damaged or hostile, so nothing is expected of it: tags
 * need not match, a `<` that begins no tag is text, and the time is linear in the length. Entities are decoded once, and
 * only in what lies between the tags (dossier 1.1), so that `&lt;b&gt;` stays the text `<b>`.
 */
export function* tokens(content: string): Generator<Token, void, void> {
  const tags = new TagFinder(content)
  for (let at = 0; at < content.length; ) {
    const start = tags.next(at)
    if (start > at) yield { kind: 'text', text: decode(content.slice(at, start)) }
    if (start === content.length) return
    const end = tags.end(start)
    yield* tag(content.slice(start + 1, end))
    at = end + 1
  }
}

/** Entities by the tables of HTML, with their semicolons only: a bare `&copy=1` is part of a link. */
const decode = (text: string): string => (text.includes('&') ? decodeHTMLStrict(text) : text)

/** Whether there is anything to take apart. */
export const isMarkup = (content: string): boolean => content.includes('<') || content.includes('&')

const namePattern = /^\/?\s*([A-Za-z][\w.:-]*)/

function* tag(inside: string): Generator<Token, void, void> {
  const found = namePattern.exec(inside)
  // Comments and processing instructions: nobody sees them.
  if (!found) return
  const name = (found[1] as string).toLowerCase()
  if (inside.startsWith('/')) {
    yield { kind: 'close', name }
    return
  }
  const empty = inside.endsWith('/')
  yield { kind: 'open', name, attributes: inside.slice(found[0].length, empty ? -1 : undefined), empty }
}

const attributePattern = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g

/** The attributes of a tag by name in lower case, values decoded. Of two of one name the first counts, as in HTML. */
export function attributesOf(attributes: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [name, value] of eachAttribute(attributes)) {
    const key = name.toLowerCase()
    if (!found.has(key)) found.set(key, decode(value))
  }
  return found
}

/** As {@link attributesOf} has it, without taking the others apart; null where there is none. `name` in lower case. */
export function firstAttribute(attributes: string, name: string): string | null {
  for (const [found, value] of eachAttribute(attributes)) {
    if (found === name || found.toLowerCase() === name) return decode(value)
  }
  return null
}

/** Names and values as written. */
function* eachAttribute(attributes: string): Generator<readonly [name: string, value: string], void, void> {
  for (let from = 0; from < attributes.length; ) {
    // Set anew for each one: whoever takes the values may look at other attributes in between.
    attributePattern.lastIndex = from
    const found = attributePattern.exec(attributes)
    if (!found) return
    from = attributePattern.lastIndex
    const [, name, double, single, bare] = found
    yield [name as string, double ?? single ?? bare ?? '']
  }
}

class TagFinder {
  readonly #content: string
  /** No tag can begin behind the last bracket that could end it. */
  readonly #last: number
  /** False once quotes turned out not to match: from there on a tag ends at the first bracket. */
  #quotesMatch = true

  constructor(content: string) {
    this.#content = content
    this.#last = content.lastIndexOf('>')
  }

  /** Where the next tag begins; the length of the content where there is none. */
  next(from: number): number {
    for (
      let at = this.#content.indexOf('<', from);
      at !== -1 && at < this.#last;
      at = this.#content.indexOf('<', at + 1)
    ) {
      if (beginsTag(this.#content, at + 1)) return at
    }
    return this.#content.length
  }

  /** The bracket that ends the tag. One inside a quoted attribute does not, unless the quotes never close. */
  end(start: number): number {
    if (this.#quotesMatch) {
      const end = quotedEnd(this.#content, start)
      if (end !== -1) return end
      this.#quotesMatch = false
    }
    return this.#content.indexOf('>', start)
  }
}

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

function beginsTag(content: string, at: number): boolean {
  const first = content.charCodeAt(at)
  if (isLetter(first) || first === 0x21 || first === 0x3f) return true
  return first === 0x2f && isLetter(content.charCodeAt(at + 1))
}

const equals = 0x3d
const bracket = 0x3e

/** A quote opens behind `=` only: an apostrophe elsewhere in a tag quotes nothing. */
function quotedEnd(content: string, start: number): number {
  let before = 0
  for (let at = start; at < content.length; at++) {
    const code = content.charCodeAt(at)
    if (code === bracket) return at
    if (before === equals && (code === 0x22 || code === 0x27)) {
      at = content.indexOf(code === 0x22 ? '"' : "'", at + 1)
      if (at === -1) return -1
    }
    if (code !== 0x20) before = code
  }
  return -1
}
