import type { FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { readRange } from './zip-directory.ts'

/** The bytes of a tar, read forwards. */
export interface TarBytes {
  /** Offset of the next byte in the unpacked tar. */
  readonly position: number
  /** The next bytes: as many as asked for, or fewer at the end. */
  read(length: number): Promise<Buffer>
  /** Passes over bytes and returns how many there were. */
  skip(length: number): Promise<number>
}

/** A plain tar: members are passed over without being read. */
export class FileBytes implements TarBytes {
  position = 0
  readonly #file: FileHandle
  readonly #sizeBytes: number

  constructor(file: FileHandle, sizeBytes: number) {
    this.#file = file
    this.#sizeBytes = sizeBytes
  }

  async read(length: number): Promise<Buffer> {
    const parts: Buffer[] = []
    for await (const part of readRange(this.#file, this.position, this.position + length)) parts.push(part)
    const bytes = Buffer.concat(parts)
    this.position += bytes.length
    return bytes
  }

  async skip(length: number): Promise<number> {
    const passed = Math.min(length, Math.max(0, this.#sizeBytes - this.position))
    this.position += passed
    return passed
  }
}

const chunkBytes = 256 * 1024

/** A gzipped tar, inflated as it is read; nothing is kept but the chunk at hand. */
export class GunzipBytes implements TarBytes {
  position = 0
  readonly #chunks: AsyncIterator<Buffer>
  #chunk: Buffer = Buffer.alloc(0)

  constructor(file: FileHandle) {
    const inflated = createGunzip({ chunkSize: chunkBytes })
    // Nothing is lost in the empty callback: pipeline hands every error on to the inflater, whose reader throws it.
    pipeline(readRange(file, 0, Number.POSITIVE_INFINITY), inflated, () => undefined)
    this.#chunks = inflated[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  }

  async read(length: number): Promise<Buffer> {
    const parts: Buffer[] = []
    for (let missing = length; missing > 0; ) {
      const part = await this.next(missing)
      if (!part) break
      parts.push(part)
      missing -= part.length
    }
    return Buffer.concat(parts)
  }

  async skip(length: number): Promise<number> {
    let passed = 0
    while (passed < length) {
      const part = await this.next(length - passed)
      if (!part) break
      passed += part.length
    }
    return passed
  }

  /** Some of the next bytes, `atMost` so many; null at the end. */
  async next(atMost: number): Promise<Buffer | null> {
    while (this.#chunk.length === 0) {
      const { value, done } = await this.#chunks.next()
      if (done) return null
      this.#chunk = value
    }
    const part = this.#chunk.subarray(0, atMost)
    this.#chunk = this.#chunk.subarray(part.length)
    this.position += part.length
    return part
  }

  async close(): Promise<void> {
    await this.#chunks.return?.()
  }
}
