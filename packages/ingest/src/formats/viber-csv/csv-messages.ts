import { TextDecoder } from 'node:util'
import { type CsvRow, csvRows } from '../../containers/csv-rows.ts'
import type { Source } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import { CsvClock } from './csv-clock.ts'
import { unquotedMessage } from './fields.ts'
import type { MessageReader } from './message-reader.ts'
import type { FileDecision } from './settle.ts'

/** Rows of files whose fields are quoted where they need it. Yields after each part of the file that was read. */
export async function* readCsvMessages(
  source: Source,
  { decision, limits, reader }: { decision: FileDecision; limits: Limits; reader: MessageReader },
): AsyncGenerator<void, void, void> {
  const rows = csvRows(source.chunks(), {
    delimiter: decision.layout.delimiter,
    innerQuotes: decision.guarded,
    decoder: decision.codePage === null ? null : new TextDecoder(decision.codePage),
    recordBytes: limits.recordBytes,
  })
  const messages = new CsvMessages(decision, reader)
  for (;;) {
    const { value, done } = await rows.next()
    if (done) {
      if (value) messages.stop(value)
      return
    }
    for (const row of value) messages.row(row)
    yield
  }
}

class CsvMessages {
  readonly #decision: FileDecision
  readonly #reader: MessageReader
  readonly #clock = new CsvClock()
  readonly #hasExtras: boolean
  #isFirst = true

  constructor(decision: FileDecision, reader: MessageReader) {
    this.#decision = decision
    const { header, columns } = decision.layout
    this.#hasExtras = header !== null && header.length > Object.values(columns).filter((at) => at >= 0).length
    this.#reader = reader
  }

  row(row: CsvRow): void {
    this.#reader.read++
    const { layout, curly } = this.#decision
    const isHeader = this.#isFirst && layout.header !== null
    this.#isFirst = false
    if (isHeader) {
      this.#reader.skip('header', row)
      return
    }
    const { columns } = layout
    const { fields } = row
    if (!this.#clock.read(fields, columns)) {
      this.#reader.fail('not-a-row', row, 'has no date and time in its place')
      return
    }
    const cell = fields[columns.message] ?? ''
    const message = curly ? unquotedMessage(cell) : cell
    const parts = {
      name: fields[columns.name] ?? '',
      phone: fields[columns.phone] ?? '',
      message,
      stored: message === cell ? null : cell,
      doubtful: false,
      extras: this.#hasExtras ? this.#extras(fields) : null,
    }
    this.#reader.row(row, parts, this.#clock.epoch ?? this.#clock.clock, this.#clock.raw)
  }

  stop({ what, ...extent }: { what: string; line: number; byteStart: number; byteEnd: number }): void {
    this.#reader.read++
    this.#reader.fail('invalid-csv', extent, `begins a part that cannot be read: ${what}; nothing behind it was`)
  }

  #extras(fields: readonly string[]): Record<string, string> | null {
    const { header, columns } = this.#decision.layout
    const used = new Set(Object.values(columns))
    const extras = (header ?? []).flatMap((name, at): [string, string][] => {
      const value = fields[at] ?? ''
      return used.has(at) || value === '' ? [] : [[name, value]]
    })
    return extras.length > 0 ? Object.fromEntries(extras) : null
  }
}
