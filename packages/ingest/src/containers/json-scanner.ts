import { isUtf8 } from 'node:buffer'
import type { Limits } from '../limits.ts'
import { HeldBytes } from './held-bytes.ts'
import { byte, byteOrderMark, inComposite, inString, isSpace, parseItem, parseRun, text } from './json-bytes.ts'
import type { JsonEvent, JsonPath, JsonTrouble } from './json-events.ts'

export interface JsonScanOptions {
  /**
   * The arrays to be read element by element, each as the keys that lead there; `*` stands for any key or index, `[]` for
   * the root. The objects and arrays on the way are opened, everything else comes as whole values.
   */
  streams: readonly (readonly string[])[]
  limits: Pick<Limits, 'recordBytes' | 'depth'>
}

/** An open object or array whose members are followed one by one. */
interface Frame {
  array: boolean
  streamed: boolean
  path: JsonPath
  /** Members begun so far; in an array the index of the next. */
  count: number
}

/** What comes next outside items. `first…` is the place where the container may also end. */
type Expectation = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'separator' | 'nothing'

/** How the end of the item being scanned is found. */
type Shape = 'none' | 'composite' | 'string' | 'scalar'

/** Where a composite item stands with regard to strings. */
const strings = { outside: 0, inside: 1, escaped: 2, afterNewline: 3 } as const
type StringState = (typeof strings)[keyof typeof strings]

/**
 * Finds where the items of a JSON file begin and end; `JSON.parse` does the rest. Two levels:
 *
 *     skeleton   first-key ─ key ─ colon ─ value ─ separator ─┐     one frame for each open container
 *                    ▲────────────── , ──────────────────────┘
 *     item       composite: brackets counted, strings skipped · string · scalar       no frame, whatever its nesting
 *
 * Complete elements of one chunk are parsed together (a run) and one by one only when that fails.
 */
export class JsonScanner {
  /** Nothing more can be read: the structure is damaged beyond the next item, or the root has ended. */
  stopped = false
  /** Elements of streamed arrays begun so far. */
  #elements = 0

  readonly #streams: JsonScanOptions['streams']
  readonly #limits: JsonScanOptions['limits']
  #events: JsonEvent[] = []
  readonly #frames: Frame[] = []
  #expect: Expectation = 'value'
  #key = ''
  /** Offset of the current chunk in the file. */
  #base = 0
  #chunk: Buffer = Buffer.alloc(0)

  #shape: Shape = 'none'
  #role: 'key' | 'value' | 'element' = 'value'
  #path: JsonPath = []
  #itemStart = 0
  #depth = 0
  #string: StringState = strings.outside
  #escaped = false
  #trouble: JsonTrouble | null = null
  readonly #held = new HeldBytes()

  /** Start and end, in the current chunk, of the elements that are complete but not yet parsed. */
  #run: number[] = []
  #runIndex = 0

  constructor(options: JsonScanOptions) {
    this.#streams = options.streams
    this.#limits = options.limits
  }

  /** Takes the next bytes and returns what they complete. The bytes are not kept beyond the call. */
  push(bytes: Uint8Array): JsonEvent[] {
    this.#chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = 0; at < bytes.length && !this.stopped; ) at = this.#step(at)
    this.#flushRun()
    this.#holdItem()
    this.#base += bytes.length
    return this.#takeEvents()
  }

  /** Says that the file has ended. */
  end(): JsonEvent[] {
    this.#chunk = Buffer.alloc(0)
    if (!this.stopped) this.#closeFile()
    this.#events.push({ kind: 'end', elements: this.#elements })
    return this.#takeEvents()
  }

  #closeFile(): void {
    const untouched = this.#expect === 'value' && this.#frames.length === 0 && this.#shape === 'none'
    if (this.#shape === 'scalar' && this.#frames.length === 0) this.#finishItem(0)
    else if (this.#shape !== 'none') this.#reportItem(this.#trouble ?? 'truncated', this.#base)
    if (untouched) this.#damage(0, 'the file holds no JSON value', true)
    else if (this.#expect !== 'nothing') this.#damage(0, 'the file ends before its structure is closed', true, true)
  }

  #takeEvents(): JsonEvent[] {
    const events = this.#events
    this.#events = []
    return events
  }

  #step(at: number): number {
    if (this.#shape === 'composite') return this.#scanComposite(at)
    if (this.#shape === 'string') return this.#scanString(at)
    if (this.#shape === 'scalar') return this.#scanScalar(at)
    return this.#scanSkeleton(at)
  }

  // The skeleton

  #scanSkeleton(from: number): number {
    const chunk = this.#chunk
    let at = from
    while (at < chunk.length && (isSpace[chunk[at] as number] === 1 || this.#isMark(at))) at++
    if (at === chunk.length) return at
    const found = chunk[at] as number
    switch (this.#expect) {
      case 'value':
      case 'first-value':
        return this.#atValue(at, found)
      case 'key':
      case 'first-key':
        return this.#atKey(at, found)
      case 'colon':
        if (found !== byte.colon) return this.#damage(at, `a colon is missing before ${text(found)}`, true)
        this.#expect = 'value'
        return at + 1
      case 'separator':
        return this.#atSeparator(at, found)
      case 'nothing':
        this.#damage(at, 'there are more bytes behind the end of the JSON value', false)
        this.stopped = true
        return chunk.length
    }
  }

  /** A byte-order mark, which RFC 8259 section 8.1 lets a reader ignore, is passed over at the start of the file. */
  #isMark(at: number): boolean {
    const place = this.#base + at
    return place < byteOrderMark.length && this.#chunk[at] === byteOrderMark[place]
  }

  #atValue(at: number, found: number): number {
    const frame = this.#frames.at(-1)
    if (found === byte.closeArray && frame?.array) {
      if (this.#expect === 'value') this.#damage(at, 'a value is missing between a comma and ]', !frame.streamed)
      return this.stopped ? at : this.#close(at, frame)
    }
    if (found === byte.comma || found === byte.colon || found === byte.closeArray || found === byte.closeObject) {
      return this.#damage(at, `a value is missing before ${text(found)}`, !frame?.streamed)
    }
    return this.#beginValue(at, found, frame)
  }

  #atKey(at: number, found: number): number {
    const frame = this.#top()
    if (found === byte.closeObject && this.#expect === 'first-key') return this.#close(at, frame)
    if (found !== byte.quote) return this.#damage(at, `a key in quotes is missing before ${text(found)}`, true)
    return this.#beginItem(at, found, 'key')
  }

  /** Behind an item. In a streamed array a missing comma or a stray bracket costs no element. */
  #atSeparator(at: number, found: number): number {
    const frame = this.#top()
    if (found === byte.comma) {
      this.#expect = frame.array ? 'value' : 'key'
      return at + 1
    }
    if (found === (frame.array ? byte.closeArray : byte.closeObject)) return this.#close(at, frame)
    if (!frame.streamed) return this.#damage(at, `a comma or closing bracket is missing before ${text(found)}`, true)
    if (found === byte.closeObject || found === byte.colon)
      return this.#damage(at, `${text(found)} is out of place`, false)
    this.#damage(at, `a comma is missing before ${text(found)}`, false)
    this.#expect = 'value'
    return at
  }

  #beginValue(at: number, found: number, frame: Frame | undefined): number {
    if (frame?.streamed) {
      frame.count++
      this.#elements++
      return this.#beginItem(at, found, 'element')
    }
    const path = frame ? [...frame.path, frame.array ? frame.count : this.#key] : []
    if (frame) frame.count++
    const array = found === byte.openArray
    const streamed = array && this.#leadsTo(path, (stream) => stream.length === path.length)
    const entered = (array || found === byte.openObject) && this.#leadsTo(path, (stream) => stream.length > path.length)
    if (streamed || entered) return this.#open(at, { array, streamed, path, count: 0 })
    this.#path = path
    return this.#beginItem(at, found, 'value')
  }

  #leadsTo(path: JsonPath, fits: (stream: readonly string[]) => boolean): boolean {
    return this.#streams.some(
      (stream) => fits(stream) && path.every((part, at) => stream[at] === '*' || stream[at] === part),
    )
  }

  #open(at: number, frame: Frame): number {
    const container = frame.array ? 'array' : 'object'
    this.#events.push({ kind: 'open', path: frame.path, container, byteStart: this.#base + at })
    this.#frames.push(frame)
    this.#expect = frame.array ? 'first-value' : 'first-key'
    return at + 1
  }

  #close(at: number, frame: Frame): number {
    this.#flushRun()
    this.#events.push({ kind: 'close', path: frame.path, count: frame.count, byteEnd: this.#base + at + 1 })
    this.#frames.pop()
    this.#expectNext()
    return at + 1
  }

  #expectNext(): void {
    this.#expect = this.#frames.length > 0 ? 'separator' : 'nothing'
  }

  /** Reports a wrong byte and passes over it; behind a fatal one nothing is read. */
  #damage(at: number, what: string, fatal: boolean, truncated = false): number {
    this.#flushRun()
    const path = this.#frames.at(-1)?.path ?? []
    this.#events.push({ kind: 'damage', path, byteStart: this.#base + at, what, fatal, truncated })
    if (fatal) this.stopped = true
    return at + 1
  }

  /** The innermost open container, where the state says that there is one. */
  #top(): Frame {
    return this.#frames.at(-1) as Frame
  }

  // Items

  #beginItem(at: number, found: number, role: 'key' | 'value' | 'element'): number {
    this.#role = role
    this.#itemStart = this.#base + at
    this.#trouble = null
    this.#string = strings.outside
    this.#escaped = false
    this.#depth = this.#frames.length + 1
    if (found === byte.openArray || found === byte.openObject) this.#shape = 'composite'
    else this.#shape = found === byte.quote ? 'string' : 'scalar'
    return at + 1
  }

  /**
   * Counts brackets of both kinds alike: `JSON.parse` tells whether they match. A line break inside a string is never
   * valid, so when the next line begins as a line of structure does, the string is taken to have ended with its line:
   * one lost quote then costs one element and not the rest of the file.
   */
  #scanComposite(from: number): number {
    const chunk = this.#chunk
    const end = chunk.length
    const outer = this.#frames.length
    let depth = this.#depth
    let string = this.#string
    let at = from
    while (at < end) {
      if (string === strings.outside) {
        while (at < end && inComposite[chunk[at] as number] === 0) at++
        if (at === end) break
        const found = inComposite[chunk[at++] as number]
        if (found === 1) string = strings.inside
        else if (found === 2) {
          if (++depth > this.#limits.depth) this.#trouble ??= 'too-deep'
        } else if (--depth === outer) return this.#finishItem(at)
      } else if (string === strings.inside) {
        while (at < end && inString[chunk[at] as number] === 0) at++
        if (at === end) break
        const found = chunk[at++] as number
        if (found === byte.quote) string = strings.outside
        else string = found === byte.backslash ? strings.escaped : strings.afterNewline
      } else if (string === strings.escaped) {
        at++
        string = strings.inside
      } else {
        const found = chunk[at] as number
        if (isSpace[found] === 1) at++
        else string = endsLine(found) ? strings.outside : strings.inside
      }
    }
    this.#depth = depth
    this.#string = string
    return at
  }

  #scanString(from: number): number {
    const chunk = this.#chunk
    const end = chunk.length
    let at = from
    if (this.#escaped && at < end) {
      this.#escaped = false
      at++
    }
    while (at < end) {
      while (at < end && inString[chunk[at] as number] === 0) at++
      const found = chunk[at++]
      if (found === byte.quote) return this.#finishItem(at)
      if (found === byte.backslash && at++ === end) this.#escaped = true
    }
    return end
  }

  #scanScalar(from: number): number {
    for (let at = from; at < this.#chunk.length; at++) {
      const found = this.#chunk[at] as number
      const ends = found === byte.comma || found === byte.closeArray || found === byte.closeObject
      if (ends || isSpace[found] === 1) return this.#finishItem(at)
    }
    return this.#chunk.length
  }

  #finishItem(end: number): number {
    const length = this.#base + end - this.#itemStart
    if (length > this.#limits.recordBytes) this.#trouble = 'record-too-large'
    if (this.#role === 'element' && this.#trouble === null && this.#held.length === 0) {
      if (this.#run.length === 0) this.#runIndex = this.#top().count - 1
      this.#run.push(this.#itemStart - this.#base, end)
      this.#shape = 'none'
      this.#expect = 'separator'
    } else if (this.#role === 'key') this.#finishKey(end)
    else this.#reportItem(this.#trouble, this.#base + end)
    return end
  }

  #finishKey(end: number): void {
    const parsed = this.#trouble === null ? parseItem(this.#itemBytes(end)) : null
    this.#shape = 'none'
    this.#held.clear()
    this.#expect = 'colon'
    if (typeof parsed?.value === 'string') this.#key = parsed.value
    else this.#damage(end, `the key that begins at byte ${this.#itemStart} cannot be read`, true)
  }

  /** The event of the item just ended: its value, or why there is none. */
  #reportItem(trouble: JsonTrouble | null, byteEnd: number): void {
    this.#flushRun()
    const parsed = trouble === null ? parseItem(this.#itemBytes(byteEnd - this.#base)) : null
    const extent = { byteStart: this.#itemStart, byteEnd }
    const found = parsed ?? { trouble: trouble ?? ('invalid-json' as const) }
    if (this.#role === 'element') {
      const { path, count } = this.#top()
      const place = { path, index: count - 1, ...extent }
      this.#events.push(
        'trouble' in found ? { kind: 'bad-element', ...place, ...found } : { kind: 'element', ...place, ...found },
      )
    } else if (this.#role === 'value') {
      const place = { path: this.#path, ...extent }
      this.#events.push(
        'trouble' in found ? { kind: 'bad-value', ...place, ...found } : { kind: 'value', ...place, ...found },
      )
    }
    this.#shape = 'none'
    this.#held.clear()
    this.#expectNext()
  }

  #itemBytes(end: number): Buffer {
    if (this.#held.length === 0) return this.#chunk.subarray(this.#itemStart - this.#base, end)
    this.#held.append(this.#chunk.subarray(0, end))
    return this.#held.bytes()
  }

  /** Keeps what the chunk holds of an unfinished item, unless that is already known to be of no use. */
  #holdItem(): void {
    if (this.#shape === 'none') return
    const length = this.#base + this.#chunk.length - this.#itemStart
    if (length > this.#limits.recordBytes) this.#trouble = 'record-too-large'
    if (this.#trouble) this.#held.clear()
    else this.#held.append(this.#chunk.subarray(Math.max(0, this.#itemStart - this.#base)))
  }

  /** Parses the complete elements of this chunk as one list; bytes that are not UTF-8 or not JSON are looked at singly. */
  #flushRun(): void {
    const run = this.#run
    if (run.length === 0) return
    this.#run = []
    const { path } = this.#top()
    const region = this.#chunk.subarray(run[0], run.at(-1))
    const values = isUtf8(region) ? parseRun(region) : null
    for (let at = 0; at < run.length; at += 2) {
      const [start, end] = [run[at] as number, run[at + 1] as number]
      const place = { path, index: this.#runIndex + at / 2, byteStart: this.#base + start, byteEnd: this.#base + end }
      if (values) this.#events.push({ kind: 'element', ...place, value: values[at / 2], misencoded: false })
      else this.#pushElement(place, this.#chunk.subarray(start, end))
    }
  }

  #pushElement(place: { path: JsonPath; index: number; byteStart: number; byteEnd: number }, bytes: Buffer): void {
    const parsed = parseItem(bytes)
    if (parsed) this.#events.push({ kind: 'element', ...place, ...parsed })
    else this.#events.push({ kind: 'bad-element', ...place, trouble: 'invalid-json' })
  }
}

/** A line of structure begins with a key, a string or a closing bracket. */
const endsLine = (found: number): boolean =>
  found === byte.quote || found === byte.closeObject || found === byte.closeArray
