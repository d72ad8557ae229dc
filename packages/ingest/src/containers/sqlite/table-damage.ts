import type { Warning, WarningCode } from '@casethread/model'
import type { DamagedRecord } from './damaged-record.ts'

/** How many page numbers a warning lists; the others are counted in it. */
const listedPages = 20

interface Tally {
  records: number
  pages: number[]
  first: string
}

/** What of one table could not be read, told once however many cells it concerns. */
export class TableDamage {
  readonly #tallies = new Map<WarningCode, Tally>()
  /** Cells and pages counted. */
  total = 0

  clear(): void {
    this.#tallies.clear()
    this.total = 0
  }

  cell(page: number, number: number, error: DamagedRecord): void {
    this.#count(error.code, page, `page ${page}: record ${number} ${error.message}`)
  }

  page(page: number, what: string): void {
    this.#count('damaged-file', page, `page ${page} ${what}`)
  }

  /** One warning for each code; the locator is the first page's. */
  warnings(table: string): Warning[] {
    return [...this.#tallies].map(([code, { records, pages, first }]) => {
      const unit = code === 'damaged-file' ? 'page' : 'record'
      const listed = pages.slice(0, listedPages).join(', ')
      const more = pages.length > listedPages ? ' and more' : ''
      return {
        code,
        message: `In the table ${table}, ${records} ${unit}${records === 1 ? '' : 's'} could not be read (first: ${first}; on pages ${listed}${more}). The rest was read; make another copy from the original if there is one`,
        locator: { prefix: 'page ', number: pages[0] as number },
        records,
      }
    })
  }

  #count(code: WarningCode, page: number, first: string): void {
    this.total++
    const tally = this.#tallies.get(code)
    if (!tally) this.#tallies.set(code, { records: 1, pages: [page], first })
    else {
      tally.records++
      if (tally.pages.length <= listedPages && !tally.pages.includes(page)) tally.pages.push(page)
    }
  }
}
