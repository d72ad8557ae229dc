import type { TextDecoder } from 'node:util'
import { CsvError, type Options, Parser } from 'csv-parse'
import type { LineExtent } from './line-records.ts'
import { LineValidity } from './line-validity.ts'
import { type LineBatch, textLines } from './text-lines.ts'

export interface CsvOptions {
  delimiter: string
  /** Quotation marks inside fields that are not quoted stay as they are, instead of being an error: `="Me"`. */
  innerQuotes: boolean
  /** Decodes the bytes of a file that is neither UTF-8 nor UTF-16; null for those. */
  decoder: TextDecoder | null
  /** The longest record, bytes. */
  recordBytes: number
}

/** A row with its place in the file: the line of its first character and the bytes up to and with its line end. */
export interface CsvRow extends LineExtent {
  fields: string[]
  /** All its bytes are valid in the file's encoding. */
  valid: boolean
}

/** Why the rest of a file could not be read as CSV. */
export interface CsvEnd extends LineExtent {
  what: string
}

/**
 * Reads comma-separated text (RFC 4180, any delimiter) with csv-parse, some rows at a time; blank lines between rows are
 * passed over. Ends with what was wrong where quotation marks do not pair or a record is too long: behind that place nothing
 * can be told apart. Null if the whole file was read.
 */
export async function* csvRows(
  chunks: AsyncIterable<Uint8Array>,
  options: CsvOptions,
): AsyncGenerator<CsvRow[], CsvEnd | null, void> {
  const reader = new CsvReader(options)
  for await (const batch of textLines(chunks, { lineBytes: options.recordBytes })) {
    await reader.write(batch)
    const rows = reader.take()
    if (rows.length > 0) yield rows
    if (reader.failure !== null) return reader.end()
  }
  await reader.finish()
  const rows = reader.take()
  if (rows.length > 0) yield rows
  return reader.failure === null ? null : reader.end()
}

/**
 * Hands each record over where it ends, instead of queueing it: csv-parse's own `on_record` and `info` describe every record
 * anew, which costs more than to parse it.
 */
class RecordParser extends Parser {
  readonly #keep: (fields: string[], bytes: number) => void

  constructor(options: Options, keep: (fields: string[], bytes: number) => void) {
    super(options)
    this.#keep = keep
  }

  override push(record: string[] | null): boolean {
    if (record === null) return super.push(null)
    this.#keep(record, this.info.bytes)
    return true
  }
}

class CsvReader {
  failure: string | null = null
  readonly #parser: RecordParser
  readonly #decoder: TextDecoder | null
  readonly #limit: number
  readonly #places = new LinePlaces()
  #rows: CsvRow[] = []

  constructor(options: CsvOptions) {
    this.#decoder = options.decoder
    this.#limit = options.recordBytes
    const settings: Options = {
      delimiter: options.delimiter,
      record_delimiter: ['\r\n', '\n'],
      relax_quotes: options.innerQuotes,
      relax_column_count: true,
    }
    this.#parser = new RecordParser(settings, (fields, bytes) => this.#keep(fields, bytes))
    this.#parser.on('error', (error) => {
      this.failure = error instanceof CsvError ? error.message : String(error)
    })
  }

  async write(batch: LineBatch): Promise<void> {
    if (batch.oversize || this.#places.openBytes > this.#limit) {
      // The row before may still wait for bytes behind its end.
      await this.finish()
      this.#places.add(batch, 0, { length: 0, blank: false, valid: true })
      this.failure = 'a record is longer than the limit recordBytes'
      return
    }
    const bytes = this.#recode(batch)
    await new Promise<void>((done) => this.#parser.write(bytes, () => done()))
  }

  async finish(): Promise<void> {
    const closed = new Promise<void>((done) => this.#parser.once('close', () => done()))
    this.#parser.resume()
    this.#parser.end()
    await closed
  }

  take(): CsvRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  end(): CsvEnd {
    return { ...this.#places.rest(), what: this.failure ?? '' }
  }

  #keep(fields: string[], bytes: number): void {
    const row = this.#places.row(fields, bytes)
    if (row !== null) this.#rows.push(row)
  }

  /** The lines as UTF-8 without byte order mark, each noted with where it lies in the file. */
  #recode(batch: LineBatch): Buffer {
    const { bytes, count, starts, ends, firstLine } = batch
    const decoder = this.#decoder
    if (decoder !== null) {
      const lines = Array.from({ length: count }, (_, i) => {
        const line = Buffer.from(decoder.decode(bytes.subarray(starts[i], starts[i + 1])))
        this.#places.add(batch, i, { length: line.length, blank: starts[i] === ends[i], valid: true })
        return line
      })
      return Buffer.concat(lines)
    }
    const validity = new LineValidity(batch)
    const mark = firstLine === 1 && bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0
    for (let i = 0; i < count; i++) {
      const from = (starts[i] as number) + (i === 0 ? mark : 0)
      this.#places.add(batch, i, {
        length: (starts[i + 1] as number) - from,
        blank: ends[i] === from,
        valid: validity.of(i),
      })
    }
    // A copy: csv-parse keeps the last bytes for the next time, and the batch's are used again.
    return Buffer.from(bytes.subarray(mark))
  }
}

const byteOrderMark = Buffer.from('\ufeff')

/** A line given to the parser: its place in the file, and where it ends in the count of bytes given. */
interface Line {
  line: number
  from: number
  to: number
  blank: boolean
  valid: boolean
  end: number
}

/** Leads from the bytes that csv-parse counts, which are those it was given, to lines and bytes of the file. */
class LinePlaces {
  /** Those before the next are part of rows already. */
  #lines: Line[] = []
  #next = 0
  #given = 0

  add(
    { firstLine, offsets }: LineBatch,
    index: number,
    { length, blank, valid }: { length: number; blank: boolean; valid: boolean },
  ): void {
    this.#given += length
    const [from, to] = [offsets[index] as number, offsets[index + 1] as number]
    this.#lines.push({ line: firstLine + index, from, to, blank, valid, end: this.#given })
  }

  /** Bytes given that are in no row yet. */
  get openBytes(): number {
    const first = this.#lines[this.#next]
    return first === undefined ? 0 : (this.#lines.at(-1) as Line).to - first.from
  }

  /** The row that ends at a count of bytes; null for a blank line. */
  row(fields: string[], end: number): CsvRow | null {
    const first = this.#lines[this.#next] as Line
    let last = first
    let valid = first.valid
    while (last.end < end && this.#next + 1 < this.#lines.length) {
      last = this.#lines[++this.#next] as Line
      valid &&= last.valid
    }
    this.#next++
    this.#forget()
    if (first.blank && last === first) return null
    return { fields, line: first.line, byteStart: first.from, byteEnd: last.to, valid }
  }

  /** All that was given and is in no row. */
  rest(): LineExtent {
    const [first, last] = [this.#lines[this.#next], this.#lines.at(-1)]
    return { line: first?.line ?? 0, byteStart: first?.from ?? 0, byteEnd: last?.to ?? 0 }
  }

  #forget(): void {
    if (this.#next < 4096) return
    this.#lines = this.#lines.slice(this.#next)
    this.#next = 0
  }
}
