import type { FileHandle } from 'node:fs/promises'
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl'
import type { Limits } from '../limits.ts'
import { SourceError } from '../source-error.ts'
import type { Refusal } from './zip-refusals.ts'

const windowBytes = 256 * 1024
const remedy =
  'Copy it again from the source and compare its size; failing that, repair a copy (`zip -FF`) and give that'

/** Streams a range of a file. Ends early, without a word, where the file does. */
export async function* readRange(file: FileHandle, start: number, end: number): AsyncGenerator<Buffer, void, void> {
  for (let at = start; at < end; ) {
    const buffer = Buffer.allocUnsafe(Math.min(windowBytes, end - at))
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    at += bytesRead
  }
}

/** An `unreadable` error if the medium failed (an errno of the system, as EIO); null for an error of any other kind. */
export function mediumError(error: unknown, shownAs: string): SourceError | null {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (!code || !syscall) return null
  const advice = 'Check that the file exists and may be read; if the medium is failing, image it first'
  return new SourceError('unreadable', `${shownAs}: cannot be read (${code}). ${advice}`)
}

export interface ZipDirectory {
  zip: ZipFile
  entries: Entry[]
  /** Trouble that leaves the entries listed readable. */
  warnings: Refusal[]
}

/**
 * Lists an archive. Throws `damaged-archive` where there is no central directory. One that is damaged further on is read
 * as far as it goes; what follows cannot be told, and a warning says so.
 */
export async function readDirectory(file: FileHandle, shownAs: string, limits: Limits): Promise<ZipDirectory> {
  const reader = new WindowReader(file)
  const zip = await openDirectory(file, reader, shownAs)
  const entries: Entry[] = []
  const warnings: Refusal[] = []
  try {
    for await (const entry of countedEntries(zip, file, shownAs, limits)) entries.push(entry)
  } catch (error) {
    if (error instanceof SourceError) throw error
    const place = `the list of its members is damaged after ${entries.length} of ${zip.entryCount} (${(error as Error).message})`
    const warning = {
      code: 'damaged-archive',
      message: `${shownAs}: ${place}; the ones before are read. ${remedy}`,
    } as const
    warnings.push(mediumError(error, shownAs) ?? warning)
  }
  reader.readAheadBytes = 0
  return { zip, entries, warnings }
}

async function openDirectory(file: FileHandle, reader: WindowReader, shownAs: string): Promise<ZipFile> {
  try {
    const { size } = await file.stat()
    // decodeStrings and validateEntrySizes: one bad name or size must not hide the members after it.
    const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false }
    return await fromRandomAccessReaderPromise(reader, size, options)
  } catch (error) {
    const what = `the list of its members (central directory) is missing or damaged (${(error as Error).message})`
    throw mediumError(error, shownAs) ?? new SourceError('damaged-archive', `${shownAs}: ${what}. ${remedy}`)
  }
}

async function* countedEntries(zip: ZipFile, file: FileHandle, shownAs: string, limits: Limits): AsyncGenerator<Entry> {
  if (zip.entryCount === 0) zip.entryCount = await uncounted(zip, file)
  refuseCount(zip.entryCount, shownAs, limits)
  for await (const entry of zip.eachEntry()) {
    yield entry
    if (zip.entriesRead < zip.entryCount) continue
    zip.entryCount += await uncounted(zip, file)
    refuseCount(zip.entryCount, shownAs, limits)
  }
}

function refuseCount(count: number, shownAs: string, limits: Limits): void {
  if (count <= limits.archiveMembers) return
  throw new SourceError(
    'archive-limit',
    `${shownAs}: lists ${count} members or more, the limit is ${limits.archiveMembers}; nothing was unpacked. ` +
      'Look at the archive by hand; if it is genuine, raise the limit archiveMembers',
  )
}

/**
 * 1 when another directory entry follows the last one counted, else 0. Archives with more than 65,535 members written
 * without zip64 (macOS Archive Utility) state the count modulo 65,536; the rest would vanish without a trace.
 */
async function uncounted(zip: ZipFile, file: FileHandle): Promise<number> {
  const signature = Buffer.alloc(4)
  // The published types call the cursor a boolean; it is the offset of the next entry.
  await file.read(signature, 0, 4, Number(zip.readEntryCursor))
  return signature.readUInt32LE() === 0x02014b50 ? 1 : 0
}

/** Serves yauzl's many reads of a few bytes each from one window, which lists an archive eight times as fast. */
class WindowReader extends RandomAccessReader {
  /** How much more than asked is read; nothing any more once the directory is listed. */
  readAheadBytes = windowBytes
  readonly #file: FileHandle
  #window: Buffer = Buffer.alloc(0)
  #start = 0

  constructor(file: FileHandle) {
    super()
    this.#file = file
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, callback: ReadCallback): void {
    const from = position - this.#start
    if (from >= 0 && from + length <= this.#window.length) {
      callback(null, this.#window.copy(buffer, offset, from, from + length))
      return
    }
    this.#readWindow(position, length + this.readAheadBytes).then(
      (window) => callback(null, window.copy(buffer, offset, 0, length)),
      (error: Error) => callback(error),
    )
  }

  async #readWindow(position: number, length: number): Promise<Buffer> {
    const buffer = Buffer.allocUnsafe(length)
    const { bytesRead } = await this.#file.read(buffer, 0, length, position)
    const window = buffer.subarray(0, bytesRead)
    if (this.readAheadBytes > 0) {
      this.#window = window
      this.#start = position
    }
    return window
  }
}

/** As yauzl calls it, with the number of bytes read; the published types leave the number out. */
type ReadCallback = (error: Error | null, bytesRead?: number) => void
