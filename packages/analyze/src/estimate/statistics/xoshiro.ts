/**
 * xoshiro256** by Blackman and Vigna (https://prng.di.unimi.it/xoshiro256starstar.c), its state taken from 64 hex digits. On 32-bit
 * halves: big integers would cost fifty times as much.
 */
export class Xoshiro256 {
  /** Four words of 64 bits, low half first. */
  readonly #s = new Uint32Array(8)

  constructor(seed: string) {
    for (let word = 0; word < 4; word++) {
      const hex = seed.slice(word * 16, word * 16 + 16)
      this.#s[word * 2 + 1] = Number.parseInt(hex.slice(0, 8), 16)
      this.#s[word * 2] = Number.parseInt(hex.slice(8), 16)
    }
    // All zeros would stay so.
    if (this.#s.every((half) => half === 0)) this.#s[0] = 1
  }

  /** A number from 0 up to, not including, 1, from the upper 53 bits. */
  readonly next = (): number => {
    const s = this.#s as Uint32Array & Record<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7, number>
    const [high, low] = starStar(s[2], s[3])
    const [tLow, tHigh] = [(s[2] << 17) >>> 0, ((s[3] << 17) | (s[2] >>> 15)) >>> 0]
    s[4] ^= s[0]
    s[5] ^= s[1]
    s[6] ^= s[2]
    s[7] ^= s[3]
    s[2] ^= s[4]
    s[3] ^= s[5]
    s[0] ^= s[6]
    s[1] ^= s[7]
    s[4] ^= tLow
    s[5] ^= tHigh
    // Rotation by 45 is one by 13 with the halves changed over.
    const [l, h] = [s[6], s[7]]
    s[6] = (h << 13) | (l >>> 19)
    s[7] = (l << 13) | (h >>> 19)
    return (high * 2 ** 21 + (low >>> 11)) / 2 ** 53
  }
}

/** rotl(x · 5, 7) · 9, as its high and low half. */
function starStar(low: number, high: number): [number, number] {
  const [fiveLow, fiveHigh] = times(low, high, 5)
  return swap(times(((fiveLow << 7) | (fiveHigh >>> 25)) >>> 0, ((fiveHigh << 7) | (fiveLow >>> 25)) >>> 0, 9))
}

const times = (low: number, high: number, by: number): [number, number] => {
  const product = low * by
  return [product >>> 0, (high * by + Math.floor(product / 2 ** 32)) >>> 0]
}

const swap = ([low, high]: [number, number]): [number, number] => [high, low]
