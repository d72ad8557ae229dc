import type { Cell } from './cell.ts'
import { DamagedRecord } from './damaged-record.ts'

/**
 * The cells of one page lie apart. Pointers made to overlap would turn one page into any number of rows, so no two cells may
 * begin at one place, nor be longer together than the page.
 */
export class CellClaims {
  readonly #starts = new Set<number>()
  readonly #most: number
  #bytes = 0

  constructor(usableSize: number) {
    this.#most = usableSize
  }

  /** Throws {@link DamagedRecord}. */
  claim({ start, end }: Cell): void {
    if (this.#starts.has(start)) throw new DamagedRecord('begins where another one does')
    this.#starts.add(start)
    this.#bytes += end - start
    if (this.#bytes > this.#most) throw new DamagedRecord('overlaps others: together they are longer than the page')
  }
}
