import { TextDecoder } from 'node:util'
import type { LineExtent, LineRecord, LineRecordSink } from '../../containers/line-records.ts'
import { lineEnds } from '../../containers/text-lines.ts'
import { unquotedMessage } from './fields.ts'
import type { MessageReader } from './message-reader.ts'
import { cutRow, hasTwo, type Learnt } from './row-cut.ts'
import { longestHead, RowHead } from './row-head.ts'
import type { FileDecision } from './settle.ts'

/**
 * Rows of files that quote nothing: date and time at the beginning of a line make a row, lines without belong to the message
 * before, and the message is the rest of the row as it stands.
 */
export class LineRows implements LineRecordSink {
  readonly #reader: MessageReader
  readonly #decision: FileDecision
  readonly #delimiter: number
  readonly #decoder: TextDecoder | null
  readonly #learnt: Learnt
  /** The heads of the two rows accepted last: one is asked for when the next is already found. */
  readonly #heads = [new RowHead(), new RowHead()] as const
  #accepted = 0
  #delivered = 0
  #line = 0

  constructor(reader: MessageReader, decision: FileDecision) {
    this.#reader = reader
    this.#decision = decision
    this.#delimiter = decision.layout.delimiter.charCodeAt(0)
    this.#decoder = decision.codePage === null ? null : new TextDecoder(decision.codePage)
    const prefixes = new Set(decision.prefixes)
    const names = decision.prefixes.map((prefix) => prefix.slice(0, prefix.indexOf(decision.layout.delimiter)))
    this.#learnt = { prefixes, names: new Set(names) }
  }

  begins(bytes: Buffer, start: number, end: number, before: number): boolean {
    this.#line++
    if (!mayBegin(bytes[start] as number) || start >= end) return false
    const head = this.#heads[this.#accepted & 1] as RowHead
    if (!head.scan(bytes.toString('latin1', start, Math.min(end, start + longestHead)), this.#delimiter)) return false
    const { rowEnds, fullRows } = this.#decision
    if (fullRows && !hasTwo(bytes, this.#delimiter, start + head.rest, end)) {
      this.#reader.suspect(this.#line)
      return false
    }
    if (rowEnds !== 'any' && before === lineEnds.lf) {
      this.#reader.suspect(this.#line)
      if (rowEnds === 'crlf') return false
    }
    this.#accepted++
    this.#reader.read++
    return true
  }

  record(record: LineRecord): void {
    const { bytes, start, end } = record
    const head = this.#heads[this.#delivered++ & 1] as RowHead
    const { layout, guarded } = this.#decision
    const cut = cutRow(this.#text(bytes, start + head.rest, end), layout.delimiter, this.#learnt)
    const message = guarded ? unquotedMessage(cut.message) : cut.message
    const { name, phone, doubtful } = cut
    const parts = { name, phone, message, stored: message === cut.message ? null : cut.message, doubtful, extras: null }
    const date = bytes.toString('latin1', start + head.dateStart, start + head.dateEnd)
    const time = this.#text(bytes, start + head.timeStart, start + head.timeEnd)
    if (this.#decoder !== null) record.valid = true
    this.#reader.row(record, parts, head.clock, `${date} ${time}`)
  }

  tooLarge(extent: LineExtent): void {
    this.#delivered++
    this.#reader.fail('record-too-large', extent, 'is longer than the limit recordBytes')
  }

  /** The names of columns, or whatever else stands before the first row. */
  preamble(extent: LineExtent): void {
    this.#reader.read++
    this.#reader.skip(this.#decision.layout.header === null ? 'preamble' : 'header', extent)
  }

  #text(bytes: Buffer, start: number, end: number): string {
    return this.#decoder === null
      ? bytes.toString('utf8', start, end)
      : this.#decoder.decode(bytes.subarray(start, end))
  }
}

/** Digits, guards, and the first bytes of a curly quotation mark and of a byte order mark. */
const mayBegin = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || byte === 0x22 || byte === 0x3d || byte === 0xe2 || byte === 0xef
