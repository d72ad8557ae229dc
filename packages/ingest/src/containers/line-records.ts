import { LineValidity } from './line-validity.ts'
import { type LineBatch, lineEnds } from './text-lines.ts'

const lineEndBytes = 2

/** Where a record lies in its file. */
export interface LineExtent {
  /** Number of its first line, from 1. */
  line: number
  byteStart: number
  byteEnd: number
}

/** Some lines that belong together. The bytes are valid during the call that hands the record over, and no longer. */
export interface LineRecord extends LineExtent {
  bytes: Buffer
  start: number
  /** Behind the first line, before its line end. */
  firstLineEnd: number
  /** Behind the last character, before its line end. Line ends within the record are as the file has them. */
  end: number
  /** All its bytes are valid in the file's encoding. */
  valid: boolean
}

export interface LineRecordSink {
  /** Whether a line is the first of a record; `before` is how the line before it ended, one of {@link lineEnds}. */
  begins(bytes: Buffer, start: number, end: number, before: number): boolean
  record(record: LineRecord): void
  /** A record longer than the limit, of which nothing was kept. */
  tooLarge(extent: LineExtent): void
  /** What precedes the first record, unless it is blank. */
  preamble(extent: LineExtent): void
}

/**
 * Puts the lines of a file together to records, across batches. Memory is bounded by the limit on a record. Blank lines at
 * the end of the file belong to no record.
 */
export class LineRecords {
  readonly #sink: LineRecordSink
  readonly #limit: number
  #before: number = lineEnds.none
  #fileEnd = 0

  #open = false
  #line = 0
  #byteStart = 0
  #valid = true
  #tooLarge = false
  /** The record's bytes from batches that are gone. */
  #carried: Buffer[] = []
  #carriedBytes = 0
  // Relative to the record's first byte:
  #firstLineEnd = 0
  #end = 0
  #inkEnd = 0

  #preamble: LineExtent | null = null
  #preambleInk = false

  constructor(sink: LineRecordSink, limit: number) {
    this.#sink = sink
    this.#limit = limit
  }

  feed(batch: LineBatch): void {
    const { bytes, count, starts, ends, terminators, offsets } = batch
    const validity = new LineValidity(batch)
    /** Where the open record's bytes begin in this batch. */
    let from = 0
    for (let i = 0; i < count; i++) {
      const [start, end] = [starts[i] as number, ends[i] as number]
      if (this.#sink.begins(bytes, start, end, this.#before)) {
        this.#close(batch, from, i)
        this.#begin(batch, i, validity.of(i))
        from = start
      } else if (this.#open) this.#add(start, end, from, validity.of(i))
      else this.#addToPreamble(batch, i)
      this.#before = terminators[i] as number
    }
    this.#fileEnd = offsets[count] as number
    if (batch.oversize) this.#tooLarge = true
    if (this.#open) this.#carry(bytes.subarray(from, starts[count]))
  }

  /** The file has ended. */
  finish(): void {
    this.#closePreamble()
    if (!this.#open) return
    this.#open = false
    this.#deliver(Buffer.concat(this.#carried), 0, this.#inkEnd, this.#fileEnd)
  }

  #begin(batch: LineBatch, index: number, valid: boolean): void {
    this.#open = true
    this.#line = batch.firstLine + index
    this.#byteStart = batch.offsets[index] as number
    this.#valid = valid
    this.#tooLarge = false
    this.#carried = []
    this.#carriedBytes = 0
    this.#firstLineEnd = (batch.ends[index] as number) - (batch.starts[index] as number)
    this.#end = this.#firstLineEnd
    this.#inkEnd = this.#firstLineEnd
  }

  #add(start: number, end: number, from: number, valid: boolean): void {
    this.#end = this.#carriedBytes + end - from
    if (end > start) this.#inkEnd = this.#end
    this.#valid &&= valid
  }

  #carry(part: Buffer): void {
    this.#carriedBytes += part.length
    if (this.#carriedBytes > this.#limit + lineEndBytes) this.#tooLarge = true
    if (this.#tooLarge) this.#carried = []
    // A copy: the batch's bytes are used again.
    else this.#carried.push(Buffer.from(part))
  }

  /** Completes what is open where line `index` of the batch begins. */
  #close(batch: LineBatch, from: number, index: number): void {
    this.#closePreamble()
    if (!this.#open) return
    const byteEnd = batch.offsets[index] as number
    if (this.#carriedBytes === 0) {
      this.#deliver(batch.bytes, from, this.#end, byteEnd)
      return
    }
    if (!this.#tooLarge) this.#carried.push(batch.bytes.subarray(from, batch.starts[index] as number))
    this.#deliver(Buffer.concat(this.#carried), 0, this.#end, byteEnd)
  }

  #deliver(bytes: Buffer, start: number, end: number, byteEnd: number): void {
    const extent = { line: this.#line, byteStart: this.#byteStart, byteEnd }
    this.#carried = []
    if (this.#tooLarge || end > this.#limit) this.#sink.tooLarge(extent)
    else {
      const firstLineEnd = start + this.#firstLineEnd
      this.#sink.record({ ...extent, bytes, start, firstLineEnd, end: start + end, valid: this.#valid })
    }
  }

  #addToPreamble(batch: LineBatch, index: number): void {
    const end = batch.ends[index] as number
    const { firstLine, offsets } = batch
    this.#preamble ??= { line: firstLine + index, byteStart: offsets[index] as number, byteEnd: 0 }
    this.#preamble.byteEnd = offsets[index + 1] as number
    // A dropped line has no bytes here, but it had some in the file.
    this.#preambleInk ||= batch.oversize
    for (let at = batch.starts[index] as number; at < end && !this.#preambleInk; at++) {
      this.#preambleInk = (batch.bytes[at] as number) > 0x20
    }
  }

  #closePreamble(): void {
    if (this.#preamble !== null && this.#preambleInk) this.#sink.preamble(this.#preamble)
    this.#preamble = null
    this.#preambleInk = false
  }
}
