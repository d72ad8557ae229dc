import { DamagedRecord } from './damaged-record.ts'

/**
 * Reads the variable-length integers of a page one after the other (fileformat2.html section 1.6: big-endian, seven bits a
 * byte, the ninth byte whole; two's complement in 64 bits). Throws {@link DamagedRecord} at the end of the bytes.
 */
export class VarintCursor {
  bytes: Uint8Array = new Uint8Array(0)
  at = 0
  /** Offset behind the last byte that may be read. */
  end = 0

  /** A size, count or serial type; negative ones, which only damage writes, come out above 2^53 and fail every bound. */
  unsigned(): number {
    const { bytes, end } = this
    if (this.at >= end) throw new DamagedRecord('ends within a number')
    let byte = bytes[this.at++] as number
    if (byte < 0x80) return byte
    let value = byte & 0x7f
    for (let i = 1; i < 9; i++) {
      if (this.at >= end) throw new DamagedRecord('ends within a number')
      byte = bytes[this.at++] as number
      if (i === 8) return value * 256 + byte
      value = value * 128 + (byte & 0x7f)
      if (byte < 0x80) return value
    }
    return value
  }

  /** A row number: exact, as a bigint where a double cannot hold it. */
  signed(): number | bigint {
    const from = this.at
    const value = this.unsigned()
    return value <= Number.MAX_SAFE_INTEGER ? value : this.#exact(from)
  }

  #exact(from: number): number | bigint {
    let value = 0n
    for (let i = from; i < this.at; i++) {
      const byte = BigInt(this.bytes[i] as number)
      value = i - from === 8 ? (value << 8n) | byte : (value << 7n) | (byte & 0x7fn)
    }
    return narrow(BigInt.asIntN(64, value))
  }
}

/** An integer as a number where a double holds it exactly. */
export const narrow = (value: bigint): number | bigint =>
  value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value
