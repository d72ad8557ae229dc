import type { FileHandle } from 'node:fs/promises'
import { GunzipBytes } from './tar-bytes.ts'

/**
 * Reads ranges of a gzipped file. One inflater is kept where the last reading stopped: a range behind that place goes on
 * from there, one before it starts anew.
 */
export class GunzipCursor {
  readonly #file: FileHandle
  #idle: GunzipBytes | null = null

  constructor(file: FileHandle) {
    this.#file = file
  }

  /** Streams a range of the unpacked bytes; ends early, without a word, where they do. */
  async *range(start: number, end: number): AsyncGenerator<Uint8Array, void, void> {
    const bytes = await this.#take(start)
    let sound = true
    try {
      while (bytes.position < end) {
        sound = false
        const part = await bytes.next(end - bytes.position)
        sound = true
        if (!part) return
        yield part
      }
    } finally {
      // A reader that stops early, as recognition always does, ends at the yield: the inflater is still of use.
      if (sound && this.#idle === null) this.#idle = bytes
      else await bytes.close()
    }
  }

  async close(): Promise<void> {
    await this.#idle?.close()
    this.#idle = null
  }

  async #take(start: number): Promise<GunzipBytes> {
    const idle = this.#idle
    this.#idle = null
    if (idle && idle.position > start) await idle.close()
    const bytes = idle && idle.position <= start ? idle : new GunzipBytes(this.#file)
    try {
      await bytes.skip(start - bytes.position)
    } catch (error) {
      await bytes.close()
      throw error
    }
    return bytes
  }
}
