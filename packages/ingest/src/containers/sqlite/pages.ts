import type { RandomBytes } from '../../random-bytes.ts'
import type { DatabaseFile } from './database.ts'

/** A page in its committed state. */
export interface Page {
  /** From 1. */
  number: number
  bytes: Buffer
  file: DatabaseFile
  /** Where the page begins in its file. */
  offset: number
}

export interface Placed {
  file: Exclude<DatabaseFile, 'main'>
  offset: number
}

/** Read at once, since the pages of a tree mostly lie one behind the other; more would slow the look-up of single rows. */
const blockBytes = 16 * 1024
/**
 * Read at once where the block before was the last that was read: then a whole tree, or the whole file, is gone through. Such
 * blocks share their memory, which is free again when the last of them is no longer kept: at worst 128 MB are held.
 */
const blocksAhead = 8
const cachedBytes = 16 * 1024 * 1024

/** The files of a database as they were found; null for one that is not there or not used. */
export interface DatabaseFiles {
  main: RandomBytes
  wal: RandomBytes | null
  journal: RandomBytes | null
}

/** Gives pages in their committed state: from the log or the journal where it has them, else from the main file. */
export class Pages {
  readonly pageSize: number
  /** The last page that exists in any of the files. */
  readonly last: number
  readonly #files: DatabaseFiles
  readonly #placed: ReadonlyMap<number, Placed>
  readonly #blockBytes: number
  /** The least recently used first. */
  readonly #blocks = new Map<number, Buffer>()
  #recent: { block: number; bytes: Buffer } | undefined
  #lastRead = -1

  constructor(files: DatabaseFiles, pageSize: number, placed: ReadonlyMap<number, Placed>) {
    this.#files = files
    this.pageSize = pageSize
    this.#placed = placed
    this.#blockBytes = Math.max(blockBytes, pageSize)
    let last = Math.floor(files.main.sizeBytes / pageSize)
    for (const number of placed.keys()) last = Math.max(last, number)
    this.last = last
  }

  /** Whether the page is in one of the files. */
  has(number: number): boolean {
    return this.#placed.has(number) || (number >= 1 && number * this.pageSize <= this.#files.main.sizeBytes)
  }

  /** Null for a page that is in none of the files, or not whole. */
  page(number: number): Page | null {
    const placed = this.#placed.get(number)
    return placed ? this.#outside(number, placed) : this.#inside(number)
  }

  #outside(number: number, { file, offset }: Placed): Page | null {
    const bytes = this.#files[file]?.read(offset, this.pageSize)
    return bytes?.length === this.pageSize ? { number, bytes: asBuffer(bytes), file, offset } : null
  }

  #inside(number: number): Page | null {
    const offset = (number - 1) * this.pageSize
    if (number < 1 || offset + this.pageSize > this.#files.main.sizeBytes) return null
    const block = Math.floor(offset / this.#blockBytes)
    const at = offset - block * this.#blockBytes
    const bytes = this.#block(block).subarray(at, at + this.pageSize)
    return bytes.length === this.pageSize ? { number, bytes, file: 'main', offset } : null
  }

  #block(block: number): Buffer {
    if (this.#recent?.block === block) return this.#recent.bytes
    const bytes = this.#blocks.get(block) ?? this.#read(block)
    this.#keep(block, bytes)
    this.#recent = { block, bytes }
    return bytes
  }

  #read(block: number): Buffer {
    const size = this.#blockBytes
    const count = block === this.#lastRead + 1 ? blocksAhead : 1
    this.#lastRead = block + count - 1
    const bytes = asBuffer(this.#files.main.read(block * size, count * size))
    for (let i = 1; i * size < bytes.length; i++) this.#keep(block + i, bytes.subarray(i * size, (i + 1) * size))
    return bytes.subarray(0, size)
  }

  #keep(block: number, bytes: Buffer): void {
    this.#blocks.delete(block)
    this.#blocks.set(block, bytes)
    if (this.#blocks.size * this.#blockBytes > cachedBytes)
      this.#blocks.delete(this.#blocks.keys().next().value as number)
  }
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
