/** So many records are remembered at most, at 32 bytes each. */
const mostEntries = 2 ** 25
const firstCapacity = 1024

interface Entry {
  place: number
  /** NaN where none is known. */
  offset: number
}

/**
 * A number and an offset for each of millions of GUIDs, in 32 bytes each where a `Map` of strings takes some 150. Open
 * addressing: the GUID's own bits are as good as random, and the next free slot is taken.
 */
export class GuidTable {
  #count = 0
  /** Four words of a GUID, then the number plus one (zero for a free slot). */
  #words = new Uint32Array(firstCapacity * 5)
  #offsets = new Float64Array(firstCapacity)

  /** The first entry of a GUID stays. False where it is no GUID, or the table is full. */
  set(guid: string, place: number, offset: number): boolean {
    const key = wordsOf(guid)
    if (key === null || this.#count >= mostEntries) return false
    if (this.#count * 4 >= this.#offsets.length * 3) this.#grow()
    this.#put(key, place + 1, offset)
    return true
  }

  get(guid: string): Entry | null {
    const key = wordsOf(guid)
    if (key === null) return null
    const slot = this.#slotOf(key)
    const place = this.#words[slot * 5 + 4] as number
    return place === 0 ? null : { place: place - 1, offset: this.#offsets[slot] as number }
  }

  #put(key: readonly number[], place: number, offset: number): void {
    const slot = this.#slotOf(key)
    if (this.#words[slot * 5 + 4] !== 0) return
    this.#words.set(key, slot * 5)
    this.#words[slot * 5 + 4] = place
    this.#offsets[slot] = offset
    this.#count++
  }

  /** That of the GUID, or the free one where it belongs. */
  #slotOf(key: readonly number[]): number {
    const capacity = this.#offsets.length
    const [a, b, c, d] = key
    let slot = ((a as number) ^ (d as number)) & (capacity - 1)
    for (;;) {
      const at = slot * 5
      const words = this.#words
      if (words[at + 4] === 0) return slot
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return slot
      slot = (slot + 1) & (capacity - 1)
    }
  }

  #grow(): void {
    const [words, offsets] = [this.#words, this.#offsets]
    this.#words = new Uint32Array(words.length * 2)
    this.#offsets = new Float64Array(offsets.length * 2)
    this.#count = 0
    for (const [slot, offset] of offsets.entries()) {
      const place = words[slot * 5 + 4] as number
      if (place !== 0) this.#put([...words.subarray(slot * 5, slot * 5 + 4)], place, offset)
    }
  }
}

const form = /^\{?([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\}?$/i

function wordsOf(guid: string): number[] | null {
  const parts = form.exec(guid)
  if (!parts) return null
  const digits = parts.slice(1).join('')
  return [0, 8, 16, 24].map((at) => Number.parseInt(digits.slice(at, at + 8), 16))
}
