import { isUtf8 } from 'node:buffer'

/** How the characters of a file are kept in bytes. */
export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** By the byte-order mark, else by how a `<` stands at the start (XML 1.0, appendix F.1); what neither tells is UTF-8. */
export function xmlEncoding(head: Uint8Array): XmlEncoding {
  const [a, b] = head
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
  return 'utf-8'
}

/** Bytes to code units: one for each byte of UTF-8, so that positions are byte offsets; one for two bytes of UTF-16. */
export class XmlUnits {
  readonly encoding: XmlEncoding
  readonly bytesPerUnit: 1 | 2
  /** The first half of a unit cut by the end of a chunk. */
  #half: number | null = null

  constructor(encoding: XmlEncoding) {
    this.encoding = encoding
    this.bytesPerUnit = encoding === 'utf-8' ? 1 : 2
  }

  read(bytes: Uint8Array): string {
    if (this.encoding === 'utf-8') return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
    const whole = this.#half === null ? Buffer.from(bytes) : Buffer.concat([Uint8Array.of(this.#half), bytes])
    const even = whole.length - (whole.length % 2)
    this.#half = even < whole.length ? (whole[even] as number) : null
    const units = whole.subarray(0, even)
    return (this.encoding === 'utf-16be' ? units.swap16() : units).toString('utf16le')
  }
}

export interface XmlText {
  text: string
  /** It held bytes or references that stand for no character; each is shown as U+FFFD. */
  misencoded: boolean
}

const beyondAscii = /[^\0-\u007f]/
const reference = /&(?:#([0-9]{1,10})|#x([0-9A-Fa-f]{1,8})|(lt|gt|amp|apos|quot));/g
const predefined: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' }

/**
 * The characters of some code units. References are replaced once, in `references` only (not in CDATA): the five that XML
 * defines and those by number. Any other entity stays as written: nothing that a file declares is ever looked up. Line ends
 * become `\n` (XML 1.0, 2.11).
 */
export function xmlText(units: string, encoding: XmlEncoding, { references }: { references: boolean }): XmlText {
  let { text, misencoded } = encoding === 'utf-8' ? fromUtf8(units) : fromUtf16(units)
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n')
  if (!references || !text.includes('&')) return { text, misencoded }
  text = text.replace(reference, (_, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return predefined[name] as string
    const codePoint = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    if (isXmlCharacter(codePoint)) return String.fromCodePoint(codePoint)
    misencoded = true
    return '\ufffd'
  })
  return { text, misencoded }
}

function fromUtf8(units: string): XmlText {
  if (!beyondAscii.test(units)) return { text: units, misencoded: false }
  const bytes = Buffer.from(units, 'latin1')
  return { text: bytes.toString('utf8'), misencoded: !isUtf8(bytes) }
}

const fromUtf16 = (units: string): XmlText =>
  units.isWellFormed() ? { text: units, misencoded: false } : { text: units.toWellFormed(), misencoded: true }

/** Char of XML 1.0, 2.2. Reports hold references to others, `&#x0;` above all. */
const isXmlCharacter = (c: number): boolean =>
  c === 0x9 ||
  c === 0xa ||
  c === 0xd ||
  (c >= 0x20 && c <= 0xd7ff) ||
  (c >= 0xe000 && c <= 0xfffd) ||
  (c >= 0x10000 && c <= 0x10ffff)
