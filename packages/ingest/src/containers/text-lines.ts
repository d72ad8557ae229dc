import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'

const lineFeed = 0x0a
const carriageReturn = 0x0d
/** How many bytes of complete lines a batch may hold, unless a single line is longer. */
const batchBytes = 256 * 1024

/** What is kept of a line that is longer than the limit, so that its beginning can still be told. */
export const headBytes = 1024

/** How a line ended. `none`: the file stopped. */
export const lineEnds = { none: 0, lf: 1, crlf: 2 } as const

/**
 * Some whole lines of a file, in order. Valid until the next batch is asked for: the arrays and bytes are used again.
 * Lines are numbered from 1 and may be empty; a file's last line exists only if it has bytes.
 */
export interface LineBatch {
  /** The bytes of all lines with their line ends, always UTF-8 (the file's own bytes unless it is UTF-16). */
  bytes: Buffer
  count: number
  firstLine: number
  /** Where line i begins in `bytes`. One entry more than lines: `starts[count]` is behind the last line's end. */
  starts: Int32Array
  /** Where its content ends, before LF or CR LF. */
  ends: Int32Array
  /** One of {@link lineEnds} for each line. */
  terminators: Uint8Array
  /** Where line i begins in the file; `offsets[count]` is behind the last line. */
  offsets: Float64Array
  /** Every byte of the batch is valid UTF-8. */
  valid: boolean
  /** Set when the batch is one line longer than the limit: only its first {@link headBytes} are here, `offsets` tell its extent. */
  oversize: boolean
}

/** UTF-16 is told by its byte order mark alone; anything else is read as UTF-8. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

export interface TextLineOptions {
  /** The longest line that is delivered with its content, bytes. */
  lineBytes: number
}

/**
 * Splits a stream of bytes into lines at LF, keeping where each lies in the file. Memory is bounded by the chunks, the
 * batch size and `lineBytes`, whatever the length of lines or file. A byte order mark stays in the first line.
 */
export async function* textLines(
  chunks: AsyncIterable<Uint8Array>,
  options: TextLineOptions,
): AsyncGenerator<LineBatch, void, void> {
  let encoding: Encoding | null = null
  let head: Buffer | null = null
  let splitter: Splitter | null = null
  for await (const chunk of chunks) {
    if (chunk.byteLength === 0) continue
    let bytes: Buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    if (encoding === null) {
      // Two bytes are needed to see a byte order mark; a chunk may have one.
      bytes = head === null ? bytes : Buffer.concat([head, bytes])
      head = Buffer.from(bytes)
      if (bytes.length < 2) continue
      encoding = encodingOf(bytes)
    }
    splitter ??= splitterFor(encoding, options)
    yield* splitter.push(bytes)
  }
  splitter ??= splitterFor('utf-8', options)
  if (encoding === null && head !== null) yield* splitter.push(head)
  yield* splitter.finish()
}

/** The encoding by the first two bytes. */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

interface Splitter {
  push(bytes: Buffer): Generator<LineBatch, void, void>
  finish(): Generator<LineBatch, void, void>
}

const splitterFor = (encoding: Encoding, options: TextLineOptions): Splitter =>
  encoding === 'utf-8' ? new Utf8Splitter(options.lineBytes) : new Utf16Splitter(encoding, options.lineBytes)

class Utf8Splitter implements Splitter {
  readonly #limit: number
  readonly #batch = new GrowingBatch()
  #work: Buffer = Buffer.alloc(0)
  /** The pieces of a line whose end has not come yet. */
  #open: Buffer[] = []
  #openBytes = 0
  /** The beginning of the open line once it is longer than the limit. */
  #head: Buffer | null = null
  #offset = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  *push(chunk: Buffer): Generator<LineBatch, void, void> {
    // No slice is longer than the limit, so only the line left open from the slice before can be.
    const step = Math.max(1, Math.min(batchBytes, this.#limit))
    for (let at = 0; at < chunk.length; at += step) yield* this.#slice(chunk.subarray(at, at + step))
  }

  *#slice(bytes: Buffer): Generator<LineBatch, void, void> {
    const first = bytes.indexOf(lineFeed)
    if (first < 0) return this.#keep(bytes)
    let from = 0
    if (this.#openBytes + first > this.#limit) {
      this.#keep(bytes.subarray(0, first))
      yield this.#dropped(1)
      from = first + 1
    }
    const last = bytes.lastIndexOf(lineFeed) + 1
    if (last > from) yield this.#lines([...this.#open, bytes.subarray(from, last)])
    this.#open = []
    this.#openBytes = 0
    if (last < bytes.length) this.#keep(bytes.subarray(last))
  }

  *finish(): Generator<LineBatch, void, void> {
    if (this.#openBytes > this.#limit) yield this.#dropped(0)
    else if (this.#openBytes > 0) yield this.#lines(this.#open)
  }

  #keep(bytes: Buffer): void {
    this.#openBytes += bytes.length
    // A copy: the chunk belongs to the stream, which may use it again.
    if (this.#head === null) this.#open.push(Buffer.from(bytes))
    if (this.#openBytes <= this.#limit || this.#head !== null) return
    this.#head = Buffer.from(Buffer.concat(this.#open).subarray(0, Math.min(headBytes, this.#limit)))
    this.#open = []
  }

  #lines(parts: readonly Buffer[]): LineBatch {
    const bytes = this.#joined(parts)
    this.#batch.fill(bytes, this.#offset)
    this.#offset += bytes.length
    return this.#batch.view(isUtf8(bytes))
  }

  /** All parts behind one another, in the memory of the batch before: new memory for each would pile up until collected. */
  #joined(parts: readonly Buffer[]): Buffer {
    const length = parts.reduce((sum, part) => sum + part.length, 0)
    if (length > this.#work.length) this.#work = Buffer.allocUnsafeSlow(Math.max(length, 2 * batchBytes))
    let at = 0
    for (const part of parts) at += part.copy(this.#work, at)
    return this.#work.subarray(0, length)
  }

  /** @param terminator the length of the line end: 0 or 1 */
  #dropped(terminator: number): LineBatch {
    const from = this.#offset
    const head = this.#head ?? Buffer.alloc(0)
    this.#offset += this.#openBytes + terminator
    this.#head = null
    this.#openBytes = 0
    return this.#batch.oversize(head, from, this.#offset, terminator)
  }
}

/** Recodes UTF-16 to UTF-8 line by line; offsets stay those of the file. A lone surrogate becomes U+FFFD. */
class Utf16Splitter implements Splitter {
  readonly #limit: number
  readonly #headUnits: number
  readonly #decoder: TextDecoder
  readonly #batch = new GrowingBatch()
  #open = ''
  #openUnits = 0
  #offset = 0
  #received = 0

  constructor(encoding: Encoding, limit: number) {
    this.#limit = limit
    this.#headUnits = Math.min(headBytes, limit) >> 1
    this.#decoder = new TextDecoder(encoding, { ignoreBOM: true })
  }

  *push(chunk: Buffer): Generator<LineBatch, void, void> {
    this.#received += chunk.length
    for (let at = 0; at < chunk.length; at += batchBytes) {
      yield* this.#units(this.#decoder.decode(chunk.subarray(at, at + batchBytes), { stream: true }))
    }
  }

  *finish(): Generator<LineBatch, void, void> {
    yield* this.#units(this.#decoder.decode())
    if (this.#openUnits > 0) yield* this.#line('', lineEnds.none)
  }

  *#units(text: string): Generator<LineBatch, void, void> {
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      yield* this.#line(text.slice(from, end + 1), lineEnds.lf)
      from = end + 1
    }
    this.#openUnits += text.length - from
    const open = this.#open.length < this.#openUnits - (text.length - from) ? this.#open : this.#open + text.slice(from)
    this.#open = this.#openUnits * 2 > this.#limit ? open.slice(0, this.#headUnits) : open
  }

  *#line(rest: string, terminator: number): Generator<LineBatch, void, void> {
    const from = this.#offset
    const length = (this.#openUnits + rest.length) * 2
    // An odd last byte decodes to a whole unit.
    this.#offset = Math.min(from + length, this.#received)
    const head = (): Buffer => Buffer.from(`${this.#open}${rest}`.slice(0, this.#headUnits))
    if (length > this.#limit) yield this.#batch.oversize(head(), from, this.#offset, terminator)
    else {
      this.#batch.fill(Buffer.from(this.#open + rest), from)
      this.#batch.moveEnd(this.#offset)
      yield this.#batch.view(!`${this.#open}${rest}`.includes('\ufffd'))
    }
    this.#open = ''
    this.#openUnits = 0
  }
}

/** The arrays behind a batch, kept from one to the next. */
class GrowingBatch {
  #starts = new Int32Array(1024)
  #ends = new Int32Array(1024)
  #terminators = new Uint8Array(1024)
  #offsets = new Float64Array(1024)
  #bytes: Buffer = Buffer.alloc(0)
  #count = 0
  #nextLine = 1

  /** Takes whole lines; only the last may lack its line feed. */
  fill(bytes: Buffer, offset: number): void {
    this.#bytes = bytes
    this.#count = 0
    for (let at = 0; at < bytes.length; ) {
      const found = bytes.indexOf(lineFeed, at)
      const end = found < 0 ? bytes.length : found
      const crlf = found > at && bytes[end - 1] === carriageReturn
      this.#add(at, crlf ? end - 1 : end, found < 0 ? lineEnds.none : crlf ? lineEnds.crlf : lineEnds.lf, offset)
      at = end + 1
    }
    this.#starts[this.#count] = bytes.length
    this.#offsets[this.#count] = offset + bytes.length
  }

  moveEnd(offset: number): void {
    this.#offsets[this.#count] = offset
  }

  view(valid: boolean): LineBatch {
    return this.#deliver(valid, false)
  }

  oversize(head: Buffer, from: number, to: number, terminator: number): LineBatch {
    this.#bytes = head
    this.#count = 0
    this.#add(0, head.length, terminator, from)
    this.#starts[1] = head.length
    this.#offsets[1] = to
    return this.#deliver(true, true)
  }

  #add(start: number, end: number, terminator: number, offset: number): void {
    const index = this.#count++
    if (index + 2 > this.#starts.length) this.#grow()
    this.#starts[index] = start
    this.#ends[index] = end
    this.#terminators[index] = terminator
    this.#offsets[index] = offset + start
  }

  #grow(): void {
    const size = this.#starts.length * 2
    const larger = <T extends Int32Array | Uint8Array | Float64Array>(array: T, grown: T): T => {
      grown.set(array)
      return grown
    }
    this.#starts = larger(this.#starts, new Int32Array(size))
    this.#ends = larger(this.#ends, new Int32Array(size))
    this.#terminators = larger(this.#terminators, new Uint8Array(size))
    this.#offsets = larger(this.#offsets, new Float64Array(size))
  }

  #deliver(valid: boolean, oversize: boolean): LineBatch {
    const firstLine = this.#nextLine
    this.#nextLine += this.#count
    return {
      bytes: this.#bytes,
      count: this.#count,
      firstLine,
      starts: this.#starts,
      ends: this.#ends,
      terminators: this.#terminators,
      offsets: this.#offsets,
      valid,
      oversize,
    }
  }
}
