import { isUtf8 } from 'node:buffer'
import type { LineBatch } from './text-lines.ts'

/**
 * Whether single lines of a batch are valid. A batch knows it of all its lines together, which depends on how the file was cut
 * into chunks; what is said of a record must not.
 */
export class LineValidity {
  readonly #batch: LineBatch
  /** The batch's bytes are broken UTF-8. Those of UTF-16, which come a line a batch, were recoded and never are. */
  readonly #broken: boolean

  constructor(batch: LineBatch) {
    this.#batch = batch
    this.#broken = !batch.valid && !isUtf8(batch.bytes)
  }

  of(line: number): boolean {
    const { valid, bytes, starts } = this.#batch
    return valid || (this.#broken && isUtf8(bytes.subarray(starts[line], starts[line + 1])))
  }
}
