/**
 * A print of a record that is the same for equal ones: of its serial types but the first, which may be lost, and of its
 * content up to some length. 53 bits of two runs in the manner of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): two records among
 * ten million that differ share one with a chance below 1 in 100.
 */
export function recordPrints(
  serials: readonly number[],
  bytes: Buffer,
  from: number,
  lengths: readonly number[],
): number[] {
  const print = new Fnv()
  for (let i = 1; i < serials.length; i++) print.number(serials[i] as number)
  let done = 0
  return lengths.map((length) => {
    print.bytes(bytes, from + done, from + length)
    done = length
    return print.value(length)
  })
}

/** A print of 32 bits of the serial types but the first. */
export function typesPrint(serials: readonly number[]): number {
  let print = 0x811c9dc5
  for (let i = 1; i < serials.length; i++) print = Math.imul(print ^ (serials[i] as number), prime)
  return print >>> 0
}

const prime = 0x01000193
/** An odd factor of its own for the second run (that of MurmurHash3's finaliser), so that it does not follow the first. */
const otherPrime = 0x85ebca6b

class Fnv {
  #first = 0x811c9dc5
  #second = 0x050c5d1f

  bytes(bytes: Buffer, from: number, to: number): void {
    let first = this.#first
    let second = this.#second
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number
      first = Math.imul(first ^ byte, prime)
      second = Math.imul(second ^ byte ^ (second >>> 15), otherPrime)
    }
    this.#first = first
    this.#second = second
  }

  number(value: number): void {
    this.#first = Math.imul(this.#first ^ (value & 0xffff), prime)
    this.#second = Math.imul(this.#second ^ value ^ (this.#second >>> 15), otherPrime)
  }

  value(length: number): number {
    const second = Math.imul(this.#second ^ length, otherPrime) >>> 11
    return (this.#first >>> 0) * 2 ** 21 + second
  }
}
