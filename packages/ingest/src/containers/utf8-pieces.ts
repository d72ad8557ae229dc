import { isUtf8 } from 'node:buffer'

const beyondAscii = /[^\0-\u007f]/

/** Bytes as Latin-1 characters, and characters already decoded, in turn. */
export class Utf8Pieces {
  raw = ''
  #decoded = ''
  #misencoded = false

  get size(): number {
    return this.raw.length + this.#decoded.length
  }

  add(raw: string): void {
    this.raw += raw
  }

  addCodePoint(codePoint: number): void {
    this.#decode(0)
    this.#decoded += String.fromCodePoint(codePoint)
  }

  /** @param heldBack how many bytes at the end stay for the next time */
  take(heldBack: number): { text: string; misencoded: boolean } {
    this.#decode(heldBack)
    const taken = { text: this.#decoded, misencoded: this.#misencoded }
    this.#decoded = ''
    this.#misencoded = false
    return taken
  }

  #decode(heldBack: number): void {
    const end = this.raw.length - heldBack
    if (end <= 0) return
    const raw = this.raw.slice(0, end)
    this.raw = this.raw.slice(end)
    if (!beyondAscii.test(raw)) {
      this.#decoded += raw
      return
    }
    const bytes = Buffer.from(raw, 'latin1')
    if (!isUtf8(bytes)) this.#misencoded = true
    this.#decoded += bytes.toString('utf8')
  }
}

/** How many bytes at the end begin a UTF-8 sequence that is not complete. */
export function incompleteTail(raw: string): number {
  for (let back = 1; back <= 3 && back <= raw.length; back++) {
    const byte = raw.charCodeAt(raw.length - back)
    if ((byte & 0xc0) === 0x80) continue
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return needed > back ? back : 0
  }
  return 0
}
