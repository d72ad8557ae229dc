import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import type { Limits } from '../limits.ts'
import { SourceError } from '../source-error.ts'
import { mediumError, readDirectory, readRange } from './zip-directory.ts'
import { decodeMemberName, isIgnorable } from './zip-names.ts'
import { checkTotals, findOverlaps, methods, type Refusal, refuse } from './zip-refusals.ts'

/** A file inside an archive. Folders are not listed. */
export interface ZipMember {
  /** The path inside the archive, decoded but otherwise as stored; it may be unsafe, see `refusal`. */
  name: string
  /** The unpacked size that the archive declares; reading stops with an error when the bytes disagree. */
  sizeBytes: number
  packedBytes: number
  /** Why the member is never opened (unsafe path, encrypted, bomb …); null when it can be read. */
  refusal: Refusal | null
  /** Written by an operating system beside the files (`__MACOSX/`, `.DS_Store`); holds nothing of the apps. */
  ignorable: boolean
  /** Streams the unpacked bytes from the start. Throws {@link SourceError} when refused, damaged or unreadable. */
  chunks(): AsyncIterable<Uint8Array>
}

export interface ZipArchive {
  members: ZipMember[]
  /** Trouble with the archive as a whole that leaves the listed members readable. */
  warnings: Refusal[]
  close(): Promise<void>
}

/** What the reading of one member needs; kept small, since an archive may list a million. */
interface Extent {
  file: FileHandle
  zip: ZipFile
  entry: Entry
  shownAs: string
}

/** Larger than the usual 16 KiB: each chunk costs a turn of the event loop. */
const inflateChunkBytes = 256 * 1024

/**
 * Whether the first bytes are those of a zip: a local header, the end record of an empty archive, or the marker of a
 * split one (APPNOTE 6.3.10, sections 4.3.7, 4.3.16 and 8.5.3).
 */
export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 &&
  head[1] === 0x4b &&
  ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6) || (head[2] === 7 && head[3] === 8))

/**
 * Opens an archive for reading only and lists its members in the order of its directory.
 *
 * `shownAs` names the archive in messages. Only paths of the file system are taken, so that an archive inside an archive
 * is never opened. Throws {@link SourceError} `damaged-archive` (no directory: truncated, or no zip at all), `unreadable`
 * or `archive-limit`; trouble with one member is that member's `refusal` or is thrown while it is read.
 */
export async function openZip(path: string, shownAs: string, limits: Limits): Promise<ZipArchive> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw mediumError(error, shownAs) ?? error
  })
  try {
    const { zip, entries, warnings } = await readDirectory(file, shownAs, limits)
    checkTotals(entries, shownAs, limits)
    return { members: listMembers(entries, { file, zip, shownAs }, limits), warnings, close: () => file.close() }
  } catch (error) {
    await file.close()
    throw error
  }
}

function listMembers(entries: Entry[], archive: Omit<Extent, 'entry'>, limits: Limits): ZipMember[] {
  const overlaps = findOverlaps(entries)
  const seen = new Set<string>()
  const members: ZipMember[] = []
  for (const entry of entries) {
    const name = decodeMemberName(entry)
    if (name.endsWith('/')) continue
    const shownAs = `${archive.shownAs}!/${name}`
    const refusal = refuse(entry, name, { shownAs, repeated: seen.has(name), overlaps: overlaps.has(entry), limits })
    seen.add(name)
    members.push(member(name, refusal, { ...archive, entry: slim(entry), shownAs }))
  }
  return members
}

/** Lets go of the name, comment and extra bytes, which a listing of a million members need not hold. */
function slim(entry: Entry): Entry {
  entry.extraFields = []
  entry.fileNameRaw = entry.extraFieldRaw = entry.fileCommentRaw = Buffer.alloc(0)
  return entry
}

const member = (name: string, refusal: Refusal | null, extent: Extent): ZipMember => ({
  name,
  sizeBytes: extent.entry.uncompressedSize,
  packedBytes: extent.entry.compressedSize,
  refusal,
  ignorable: isIgnorable(name),
  chunks: () => checkedBytes(extent, refusal),
})

/** The member's bytes, held to the size and the checksum that the directory declares. */
async function* checkedBytes(extent: Extent, refusal: Refusal | null): AsyncGenerator<Uint8Array, void, void> {
  if (refusal) throw new SourceError(refusal.code, refusal.message)
  const { entry } = extent
  let size = 0
  let checksum = 0
  for await (const chunk of unpackedBytes(extent)) {
    size += chunk.length
    if (size > entry.uncompressedSize) throw damaged(extent, `unpacks to more than its ${entry.uncompressedSize} bytes`)
    checksum = crc32(chunk, checksum)
    yield chunk
  }
  if (size < entry.uncompressedSize) throw damaged(extent, `ends after ${size} of ${entry.uncompressedSize} bytes`)
  if (checksum !== entry.crc32) throw damaged(extent, 'has another checksum (CRC-32) than the archive states')
}

/** Every failure below leaves as a {@link SourceError} that names the member. */
async function* unpackedBytes(extent: Extent): AsyncGenerator<Uint8Array, void, void> {
  try {
    yield* await openMember(extent)
  } catch (error) {
    throw mediumError(error, extent.shownAs) ?? damaged(extent, `cannot be unpacked (${(error as Error).message})`)
  }
}

/** Inflates with our own stream: yauzl's keeps its inflater when a reader stops early, as recognition always does. */
async function openMember({ file, zip, entry }: Extent): Promise<AsyncIterable<Uint8Array>> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const packed = readRange(file, fileDataStart, fileDataStart + entry.compressedSize)
  if (entry.compressionMethod === methods.stored) return packed
  // Nothing is lost in the empty callback: pipeline hands every error on to the inflater, whose reader throws it.
  return pipeline(packed, createInflateRaw({ chunkSize: inflateChunkBytes }), () => undefined)
}

const damaged = (extent: Extent, what: string): SourceError =>
  new SourceError(
    'damaged-archive',
    `${extent.shownAs}: the member ${what}. Copy the archive again from the source; its other members are read`,
  )
