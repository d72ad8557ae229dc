import { isUtf8 } from 'node:buffer'

/** The bytes that give JSON its structure (RFC 8259, sections 2 and 7). */
export const byte = {
  quote: 0x22,
  backslash: 0x5c,
  comma: 0x2c,
  colon: 0x3a,
  openArray: 0x5b,
  closeArray: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
  newline: 0x0a,
} as const

/** The UTF-8 byte-order mark. */
export const byteOrderMark = [0xef, 0xbb, 0xbf] as const

const table = (entries: readonly (readonly [number, number])[]): Uint8Array => {
  const classes = new Uint8Array(256)
  for (const [found, value] of entries) classes[found] = value
  return classes
}

/** 1 for the white space of JSON. */
export const isSpace = table([
  [0x20, 1],
  [0x09, 1],
  [byte.newline, 1],
  [0x0d, 1],
])

/** Outside strings: 1 a quote, 2 an opening bracket, 3 a closing one, 0 any other byte. */
export const inComposite = table([
  [byte.quote, 1],
  [byte.openArray, 2],
  [byte.openObject, 2],
  [byte.closeArray, 3],
  [byte.closeObject, 3],
])

/** Inside strings: 1 for the bytes that end it, escape the next one, or cannot be. */
export const inString = table([
  [byte.quote, 1],
  [byte.backslash, 1],
  [byte.newline, 1],
])

interface ParsedItem {
  value: unknown
  /** Held bytes that are not valid UTF-8, which became U+FFFD. */
  misencoded: boolean
}

/** The value of exactly these bytes; null where they are not JSON. */
export function parseItem(bytes: Buffer): ParsedItem | null {
  const value = parse(bytes.toString('utf8'))
  return value === undefined ? null : { value, misencoded: !isUtf8(bytes) }
}

/** The values of elements with the commas between them; null where they are not JSON. */
export const parseRun = (bytes: Buffer): unknown[] | null =>
  (parse(`[${bytes.toString('utf8')}]`) as unknown[] | undefined) ?? null

/** JSON has no `undefined`, which therefore can say that there is no value. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** A byte for a sentence: itself where it is printable ASCII, else in hex. */
export function text(found: number): string {
  if (found === byte.quote) return 'a quote'
  return found > 0x20 && found < 0x7f
    ? `"${String.fromCharCode(found)}"`
    : `byte 0x${found.toString(16).padStart(2, '0')}`
}
