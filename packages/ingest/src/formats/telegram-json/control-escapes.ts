import { isObject } from './json-fields.ts'

const backslash = 0x5c
const escapeStart = Buffer.from('\\x')
const hexDigits = '0123456789ABCDEF'
const escapeBytes = 4
/** U+F0000 … U+F001F, private-use characters that take four bytes in UTF-8, as the escapes do. */
const standIns = /[\u{f0000}-\u{f001f}]/gu
const standInBase = 0xf0000

/**
 * Telegram Desktop writes control characters as `\x0B`, which is no JSON (SerializeString in its export_output_json.cpp):
 * one such character would make its whole message unreadable. The four bytes are replaced by four others before the JSON
 * is scanned, so that all offsets stay those of the file, and the characters are put back into the values afterwards.
 */
export class ControlEscapes {
  /** Whether any was met so far. */
  found = false

  async *replaced(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
    let held: Uint8Array = Buffer.alloc(0)
    for await (const chunk of chunks) {
      // A copy: the chunk is the stream's own, and what is held back belongs to the one before.
      const bytes = Buffer.concat([held, chunk])
      this.#replaceIn(bytes)
      const end = heldFrom(bytes)
      held = bytes.subarray(end)
      if (end > 0) yield bytes.subarray(0, end)
    }
    if (held.length > 0) yield held
  }

  /** Puts the control characters back; a value of a file without any is returned as it is. */
  restored<T>(value: T): T {
    return this.found ? (restore(value) as T) : value
  }

  #replaceIn(bytes: Buffer): void {
    for (let at = bytes.indexOf(escapeStart); at >= 0; at = bytes.indexOf(escapeStart, at + 2)) {
      if (at + escapeBytes > bytes.length) return
      const code = controlCode(bytes, at + 2)
      if (code < 0 || !isFree(bytes, at)) continue
      this.found = true
      bytes.write(String.fromCodePoint(standInBase + code), at)
    }
  }
}

/**
 * From where the bytes must wait for the next chunk: a free backslash with less than an escape behind it. What is passed on
 * therefore never ends in one, and the first byte of the next bytes is never escaped.
 */
function heldFrom(bytes: Buffer): number {
  for (let at = Math.max(0, bytes.length - escapeBytes + 1); at < bytes.length; at++) {
    if (bytes[at] === backslash && isFree(bytes, at)) return at
  }
  return bytes.length
}

/** Whether the backslash at an offset begins an escape, and is not itself escaped by one before it. */
function isFree(bytes: Buffer, at: number): boolean {
  let start = at
  while (start > 0 && bytes[start - 1] === backslash) start--
  return (at - start) % 2 === 0
}

/** The code of `0B` and its like; -1 for anything but two digits of a control character. */
function controlCode(bytes: Buffer, at: number): number {
  const high = hexDigits.indexOf(String.fromCharCode(bytes[at] as number))
  const low = hexDigits.indexOf(String.fromCharCode(bytes[at + 1] as number))
  return high < 0 || high > 1 || low < 0 ? -1 : high * 16 + low
}

function restore(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replace(standIns, (found) => String.fromCharCode((found.codePointAt(0) as number) - standInBase))
  }
  if (Array.isArray(value)) return value.map(restore)
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, of]) => [key, restore(of)])) : value
}
