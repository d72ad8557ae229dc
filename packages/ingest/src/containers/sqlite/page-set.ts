const chunkBits = 15
const chunkBytes = 2 ** (chunkBits - 3)

/** Page numbers met so far, one bit each: what keeps a walk over damaged pointers from going round. */
export class PageSet {
  readonly #chunks = new Map<number, Uint8Array>()

  /** False if the number was there already. */
  add(page: number): boolean {
    const index = page >>> chunkBits
    let chunk = this.#chunks.get(index)
    if (!chunk) {
      chunk = new Uint8Array(chunkBytes)
      this.#chunks.set(index, chunk)
    }
    const bit = 1 << (page & 7)
    const at = (page & (2 ** chunkBits - 1)) >>> 3
    if (((chunk[at] as number) & bit) !== 0) return false
    chunk[at] = (chunk[at] as number) | bit
    return true
  }
}
