const keptCapacity = 1024 * 1024

/** The bytes of an item that began in an earlier chunk. Grows by doubling, so that any chunking costs the same. */
export class HeldBytes {
  #buffer: Buffer = Buffer.alloc(4096)
  length = 0

  append(bytes: Uint8Array): void {
    const needed = this.length + bytes.length
    if (needed > this.#buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, this.#buffer.length * 2))
      this.#buffer.copy(larger, 0, 0, this.length)
      this.#buffer = larger
    }
    this.#buffer.set(bytes, this.length)
    this.length = needed
  }

  /** What is held, valid until the next call of `append` or `clear`. */
  bytes(): Buffer {
    return this.#buffer.subarray(0, this.length)
  }

  /** Forgets the bytes, and lets go of the memory that one large item took. */
  clear(): void {
    this.length = 0
    if (this.#buffer.length > keptCapacity) this.#buffer = Buffer.alloc(4096)
  }
}
