import { DamagedRecord } from './damaged-record.ts'
import type { PageSet } from './page-set.ts'
import type { Pages } from './pages.ts'

/** A record that goes on from its page to overflow pages (fileformat2.html section 1.7), read no further than needed. */
export class SpilledRecord {
  readonly #pages: Pages
  readonly #usableSize: number
  readonly #met: PageSet | null
  #bytes: Buffer
  #next: number

  /**
   * `local` are the bytes on the record's own page, `overflow` the first page behind them. `met`, if given, takes the pages
   * read; one met before is damage, since an overflow page belongs to one record.
   */
  constructor(
    { pages, usableSize, met }: { pages: Pages; usableSize: number; met: PageSet | null },
    { local, overflow }: { local: Buffer; overflow: number },
  ) {
    this.#pages = pages
    this.#usableSize = usableSize
    this.#met = met
    this.#bytes = local
    this.#next = overflow
  }

  /** The bytes of the record from its start, `length` of them at least. Throws {@link DamagedRecord}. */
  first(length: number): Buffer {
    const parts = [this.#bytes]
    let have = this.#bytes.length
    while (have < length) {
      const part = this.#follow()
      parts.push(part)
      have += part.length
    }
    this.#bytes = Buffer.concat(parts, have)
    return this.#bytes
  }

  #follow(): Buffer {
    const number = this.#next
    if (number === 0) throw new DamagedRecord('ends before its overflow pages hold all of it')
    const page = this.#pages.page(number)
    if (!page) throw new DamagedRecord(`goes on at page ${number}, which lies beyond the end of the file`)
    if (this.#met?.add(number) === false) throw new DamagedRecord(`goes on at page ${number}, which is used twice`)
    this.#next = page.bytes.readUInt32BE(0)
    return page.bytes.subarray(4, this.#usableSize)
  }
}
