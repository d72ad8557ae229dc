import { type LineBatch, lineEnds } from '../../containers/text-lines.ts'
import { HeaderScanner } from './header.ts'

const lineEndBytes = 2

/** Where a record lies in its file. */
export interface Extent {
  /** Number of its first line, from 1. */
  line: number
  byteStart: number
  byteEnd: number
}

/** A whole record: one header with the lines that follow it. Offsets lead into `bytes`, which is valid during the call only. */
export interface RawRecord extends Extent {
  bytes: Buffer
  /** Date and time as printed. */
  rawStart: number
  rawEnd: number
  /** What follows the header on its line. */
  rest: number
  firstLineEnd: number
  /** Behind the last character, before the line end. */
  end: number
  /** All its bytes are valid in the file's encoding. */
  valid: boolean
}

/** Receives records in the order of the file. */
export interface RecordSink {
  /** Whether a line that looks like a header is one in this file. */
  accepts(header: HeaderScanner): boolean
  /** A record begins; the header's numbers are in the scanner. */
  open(header: HeaderScanner, line: number, lineEndBefore: number): void
  /** The record opened last is complete. */
  close(record: RawRecord): void
  /** The record opened last is longer than the limit. */
  tooLarge(extent: Extent): void
  /** A line that looks like a header of another kind of export, inside a record. */
  foreignHeader(line: number): void
  /** What precedes the first header, unless it is blank. */
  preamble(extent: Extent): void
  /** The file stops within what may be a header; says whether it is taken for one. Called before the open record is complete. */
  cutShort(extent: Extent, header: HeaderScanner): boolean
}

/** Puts lines together to records, across batches; a record's bytes are held until it is complete or too large. */
export class RecordReader {
  readonly #scanner = new HeaderScanner()
  readonly #sink: RecordSink
  readonly #limit: number

  #inRecord = false
  #line = 0
  #byteStart = 0
  /** The record's bytes from batches that are gone. */
  #carried: Buffer[] = []
  #carriedBytes = 0
  #tooLarge = false
  #valid = true
  // Relative to the record's first byte:
  #rawStart = 0
  #rawEnd = 0
  #rest = 0
  #firstLineEnd = 0
  #end = 0
  /** Behind the last line that is not empty. */
  #inkEnd = 0

  #preamble: Extent | null = null
  #preambleInk = false
  #before: number = lineEnds.none
  #fileEnd = 0

  constructor(sink: RecordSink, limit: number) {
    this.#sink = sink
    this.#limit = limit
  }

  feed(batch: LineBatch): void {
    const { bytes, count, starts, ends, terminators } = batch
    let from = 0
    for (let i = 0; i < count; i++) {
      const start = starts[i] as number
      const isHeader = this.#scanner.scan(bytes, start, ends[i] as number)
      if (isHeader && this.#sink.accepts(this.#scanner)) {
        this.#endRecord(batch, from, i)
        this.#beginRecord(batch, i)
        from = start
      } else if (this.#stopsShort(batch, i)) {
        this.#endRecord(batch, from, i)
        from = start
      } else this.#addLine(batch, i, from, isHeader)
      this.#before = terminators[i] as number
    }
    this.#fileEnd = batch.offsets[count] as number
    if (batch.oversize) this.#tooLarge = true
    if (this.#inRecord) this.#carry(batch, from)
  }

  /** The file has ended. Empty lines at its end are the file's, not the last author's. */
  finish(): void {
    this.#finishPreamble()
    if (!this.#inRecord) return
    this.#inRecord = false
    this.#deliver(Buffer.concat(this.#carried), 0, this.#inkEnd, this.#fileEnd)
  }

  #beginRecord(batch: LineBatch, index: number): void {
    const start = batch.starts[index] as number
    const scanner = this.#scanner
    this.#inRecord = true
    this.#carried = []
    this.#carriedBytes = 0
    this.#tooLarge = false
    this.#valid = batch.valid
    this.#line = batch.firstLine + index
    this.#byteStart = batch.offsets[index] as number
    this.#rawStart = scanner.rawStart - start
    this.#rawEnd = scanner.rawEnd - start
    this.#rest = scanner.rest - start
    this.#firstLineEnd = (batch.ends[index] as number) - start
    this.#end = this.#firstLineEnd
    this.#inkEnd = this.#firstLineEnd
    this.#sink.open(scanner, this.#line, this.#before)
  }

  /** Completes what is open where line `index` of the batch begins. */
  #endRecord(batch: LineBatch, from: number, index: number): void {
    this.#finishPreamble()
    if (!this.#inRecord) return
    this.#inRecord = false
    const to = batch.starts[index] as number
    const byteEnd = batch.offsets[index] as number
    if (this.#carriedBytes === 0) this.#deliver(batch.bytes, from, this.#end, byteEnd)
    else {
      if (!this.#tooLarge) this.#carried.push(batch.bytes.subarray(from, to))
      this.#deliver(Buffer.concat(this.#carried), 0, this.#end, byteEnd)
    }
  }

  #deliver(bytes: Buffer, from: number, end: number, byteEnd: number): void {
    const line = this.#line
    const byteStart = this.#byteStart
    this.#carried = []
    if (this.#tooLarge || end > this.#limit) {
      this.#sink.tooLarge({ line, byteStart, byteEnd })
      return
    }
    this.#sink.close({
      line,
      byteStart,
      byteEnd,
      bytes,
      rawStart: from + this.#rawStart,
      rawEnd: from + this.#rawEnd,
      rest: from + this.#rest,
      firstLineEnd: from + this.#firstLineEnd,
      end: from + end,
      valid: this.#valid,
    })
  }

  #addLine(batch: LineBatch, index: number, from: number, isHeader: boolean): void {
    if (!this.#inRecord) {
      this.#addToPreamble(batch, index)
      return
    }
    if (isHeader) this.#sink.foreignHeader(batch.firstLine + index)
    const end = batch.ends[index] as number
    this.#end = this.#carriedBytes + end - from
    if (end > (batch.starts[index] as number)) this.#inkEnd = this.#end
    if (!batch.valid) this.#valid = false
  }

  #carry(batch: LineBatch, from: number): void {
    const part = batch.bytes.subarray(from, batch.starts[batch.count])
    this.#carriedBytes += part.length
    if (this.#carriedBytes > this.#limit + lineEndBytes) this.#tooLarge = true
    if (this.#tooLarge) this.#carried = []
    else this.#carried.push(Buffer.from(part))
  }

  #addToPreamble(batch: LineBatch, index: number): void {
    const end = batch.ends[index] as number
    this.#preamble ??= { line: batch.firstLine + index, byteStart: batch.offsets[index] as number, byteEnd: 0 }
    this.#preamble.byteEnd = batch.offsets[index + 1] as number
    // Of a line too long to keep only the beginning is here; it is not blank for all we know.
    if (batch.oversize) this.#preambleInk = true
    for (let at = batch.starts[index] as number; at < end && !this.#preambleInk; at++) {
      this.#preambleInk = (batch.bytes[at] as number) > 0x20
    }
  }

  #finishPreamble(): void {
    if (this.#preamble !== null && this.#preambleInk) this.#sink.preamble(this.#preamble)
    this.#preamble = null
    this.#preambleInk = false
  }

  /** The last line, without line end, breaks off in the middle of a header. */
  #stopsShort(batch: LineBatch, index: number): boolean {
    if (!this.#inRecord || !this.#scanner.cutShort || batch.terminators[index] !== lineEnds.none) return false
    const extent = {
      line: batch.firstLine + index,
      byteStart: batch.offsets[index] as number,
      byteEnd: batch.offsets[index + 1] as number,
    }
    return this.#sink.cutShort(extent, this.#scanner)
  }
}
