/** The longest name before a colon, bytes. Names of contacts are far shorter; a longer beginning is text. */
const longestLabel = 400

/** Where a label ends: the offset of its colon, or -1 if there is none before a space or the end of the line. */
export function labelEnd(bytes: Uint8Array, from: number, end: number): number {
  const limit = Math.min(end, from + longestLabel)
  for (let at = from; at < limit; at++) {
    if (bytes[at] === 0x3a && (at + 1 >= end || bytes[at + 1] === 0x20)) return at > from ? at : -1
  }
  return -1
}

/**
 * Labels of a file by the bytes that stand for them, so that a label met again costs no decoding. Entries are compared
 * byte by byte; a colliding label takes the place.
 */
export class LabelCache<Value> {
  readonly #slots: ({ bytes: Uint8Array; value: Value } | undefined)[] = new Array(1024)
  readonly #make: (label: string) => Value

  constructor(make: (label: string) => Value) {
    this.#make = make
  }

  get(bytes: Buffer, from: number, end: number): Value {
    let hash = end - from
    for (let at = from; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0
    const slot = (hash ^ (hash >>> 10)) & 1023
    const known = this.#slots[slot]
    if (known !== undefined && sameBytes(known.bytes, bytes, from, end)) return known.value
    const value = this.#make(bytes.toString('utf8', from, end))
    this.#slots[slot] = { bytes: Uint8Array.prototype.slice.call(bytes, from, end), value }
    return value
  }
}

function sameBytes(known: Uint8Array, bytes: Uint8Array, from: number, end: number): boolean {
  if (known.length !== end - from) return false
  for (let i = 0; i < known.length; i++) if (known[i] !== bytes[from + i]) return false
  return true
}
