import { isUtf8 } from 'node:buffer'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

const replacement = '\ufffd'

/** Turns stored text into strings; remembers whether any of it was not valid. */
export class TextReader {
  readonly #encoding: TextEncoding
  /** Bytes were replaced by U+FFFD since this was last set to false. */
  replaced = false

  constructor(encoding: TextEncoding) {
    this.#encoding = encoding
  }

  read(bytes: Buffer, from: number, to: number): string {
    return this.#encoding === 'utf-8' ? this.#utf8(bytes, from, to) : this.#utf16(bytes, from, to)
  }

  #utf8(bytes: Buffer, from: number, to: number): string {
    const text = bytes.toString('utf8', from, to)
    // The author may have written the replacement character itself.
    if (text.includes(replacement) && !isUtf8(bytes.subarray(from, to))) this.replaced = true
    return text
  }

  #utf16(bytes: Buffer, from: number, to: number): string {
    const even = to - ((to - from) % 2)
    const units =
      this.#encoding === 'utf-16le' ? bytes.subarray(from, even) : Buffer.from(bytes.subarray(from, even)).swap16()
    const text = units.toString('utf16le')
    if (even === to && text.isWellFormed()) return text
    this.replaced = true
    return even === to ? text.toWellFormed() : text.toWellFormed() + replacement
  }
}
