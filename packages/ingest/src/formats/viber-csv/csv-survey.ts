import type { CsvRow } from '../../containers/csv-rows.ts'
import { CsvClock } from './csv-clock.ts'
import type { CsvFacts, FileFacts } from './facts.ts'
import { unguarded } from './fields.ts'
import type { Layout } from './layout.ts'
import { OrderSurvey } from './order-survey.ts'

const mostNames = 10_000

/** Finds out whether a file is quoted CSV throughout, and what its rows say when they are read so. */
export class CsvSurvey {
  readonly #layout: Layout
  readonly #clock = new CsvClock()
  readonly #orders = new OrderSurvey()
  readonly #names = new Map<string, number>()
  readonly #units = new Set<string>()
  readonly #facts: CsvFacts = { rows: 0, inNeed: 0 }
  readonly #width: number
  #namesCut = false
  #padded = 0
  #isFirst = true

  constructor(layout: Layout) {
    this.#layout = layout
    this.#width = layout.header?.length ?? 5
  }

  /** False for a row that shows that the file is not quoted CSV of this layout. */
  row({ fields }: CsvRow): boolean {
    const isHeader = this.#isFirst && this.#layout.header !== null
    this.#isFirst = false
    if (fields.length !== this.#width) return false
    if (isHeader) return true
    if (!this.#clock.read(fields, this.#layout.columns)) return false
    this.#facts.rows++
    const message = fields[this.#layout.columns.message] ?? ''
    if (message.includes(this.#layout.delimiter) || /["\r\n]/.test(message)) this.#facts.inNeed++
    if (this.#clock.epoch) this.#units.add(this.#clock.epoch.unit)
    else {
      this.#orders.add(this.#clock.clock)
      if (this.#clock.clock.padded) this.#padded++
    }
    const { name } = this.#layout.columns
    if (name >= 0) this.#count(unguarded(fields[name] ?? ''))
    return true
  }

  complete(facts: FileFacts): FileFacts {
    return {
      ...facts,
      rows: this.#facts.rows,
      padded: this.#padded,
      orders: this.#orders.evidence,
      names: this.#names,
      namesCut: this.#namesCut,
      csv: this.#facts,
      epoch: this.#units.size === 1 ? ([...this.#units][0] as 'seconds' | 'milliseconds') : null,
    }
  }

  #count(name: string): void {
    const seen = this.#names.get(name)
    if (seen === undefined && this.#names.size >= mostNames) this.#namesCut = true
    else this.#names.set(name, (seen ?? 0) + 1)
  }
}
