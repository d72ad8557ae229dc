import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

const blockCharacters = 256 * 1024

/** A file that is written piece by piece, in blocks, so that memory stays flat however long it grows. */
export class FileSink {
  readonly #encoding: 'utf8' | 'utf16le'
  readonly #descriptor: number
  #block = ''

  constructor(path: string, encoding: 'utf8' | 'utf16le' = 'utf8') {
    mkdirSync(dirname(path), { recursive: true })
    this.#encoding = encoding
    this.#descriptor = openSync(path, 'w')
  }

  write(text: string): void {
    this.#block += text
    if (this.#block.length >= blockCharacters) this.#flush()
  }

  close(): void {
    this.#flush()
    closeSync(this.#descriptor)
  }

  #flush(): void {
    const bytes = Buffer.from(this.#block, this.#encoding)
    this.#block = ''
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#descriptor, bytes, written)
  }
}

/** A whole small file at once. */
export function putFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
