/**
 * Where the messages of a chat stand, by their ids, so that a reply can be traced to the message it answers. The exporter
 * writes ids ascending; one that does not ascend is left out, which keeps the search short and the memory at two numbers.
 */
export class SeenIds {
  readonly #ids: number[] = []
  readonly #indexes: number[] = []

  add(id: number, index: number): void {
    const last = this.#ids.at(-1)
    if (last !== undefined && id <= last) return
    this.#ids.push(id)
    this.#indexes.push(index)
  }

  /** The index of the message in its array; null if none with the id was seen. */
  indexOf(id: number): number | null {
    let low = 0
    let high = this.#ids.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = this.#ids[middle] as number
      if (found === id) return this.#indexes[middle] ?? null
      if (found < id) low = middle + 1
      else high = middle - 1
    }
    return null
  }
}
