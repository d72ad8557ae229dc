import type { Warning } from '@casethread/model'

/** How many gaps a warning lists; the total is always stated. */
const listedGaps = 20

interface Gap {
  first: number
  last: number
  /** Times of the rows before and behind; null where that row has none. */
  after: number | null
  before: number | null
}

/**
 * Row numbers that a table gave out and that are not among the rows that could be read. Numbers also go missing through failed inserts, roll-backs and
 * synchronisation (dossier on deleted records, section 3), so that only the fact is stated, with the times on both sides.
 */
export class RowGaps {
  readonly #table: string
  readonly #gaps: Gap[] = []
  #missing = 0
  #count = 0
  #last = 0
  #lastAt: number | null = null

  constructor(table: string) {
    this.#table = table
  }

  /** A row that is present, in ascending order; others are passed over. */
  see(rowid: number, at: number | null): void {
    if (rowid <= this.#last) return
    if (rowid > this.#last + 1) this.#add(rowid - 1, at)
    this.#last = rowid
    this.#lastAt = at
  }

  #add(last: number, before: number | null): void {
    this.#count++
    this.#missing += last - this.#last
    if (this.#gaps.length < listedGaps) this.#gaps.push({ first: this.#last + 1, last, after: this.#lastAt, before })
  }

  /** @param highest the highest number that the database itself says it gave out; null where it says nothing */
  warnings(highest: number | null): Warning[] {
    if (highest !== null && highest > this.#last) this.#add(highest, null)
    if (this.#count === 0) return []
    const [numbers, gaps] = [counted(this.#missing, 'row number'), counted(this.#count, 'gap')]
    const listed = this.#gaps.map(gapText).join('; ')
    const more = this.#count > this.#gaps.length ? `; and ${this.#count - this.#gaps.length} further gaps` : ''
    const message = `${this.#table}: ${numbers} cannot be found among the rows that could be read, in ${gaps} (with the times of the rows around): ${listed}${more}. Why is not known: rows can be deleted, and numbers can be given out without a row being kept`
    return [{ code: 'rows-not-present', message, locator: null, records: 0 }]
  }
}

/** @example gapText({ first: 28, last: 28, … }) // '28 (between 2023-05-02T16:23:06.000Z and 2023-05-02T16:31:06.101Z)' */
function gapText({ first, last, after, before }: Gap): string {
  const numbers = first === last ? `${first}` : `${first}–${last}`
  return `${numbers} (between ${instant(after)} and ${instant(before)})`
}

const instant = (at: number | null): string => (at === null ? 'a row without time' : new Date(at).toISOString())

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
