import { type FileHandle, open } from 'node:fs/promises'
import { constants, gunzipSync } from 'node:zlib'
import type { Limits } from '../limits.ts'
import { SourceError } from '../source-error.ts'
import type { Archive, ArchiveMember } from './archive.ts'
import { GunzipCursor } from './gunzip-cursor.ts'
import { FileBytes, GunzipBytes } from './tar-bytes.ts'
import { isTar } from './tar-header.ts'
import { listTar, type TarEntry, type TarListing, type TarPlace } from './tar-listing.ts'
import { mediumError, readRange } from './zip-directory.ts'
import { isIgnorable, unsafePath } from './zip-names.ts'
import type { Refusal } from './zip-refusals.ts'

export { isTar } from './tar-header.ts'

/** Enough for the first header of any tar, little enough that a bomb stays small: deflate multiplies by 1032 at most. */
const peekBytes = 16 * 1024

/** Whether the first bytes are those of a gzip stream (RFC 1952, section 2.3.1; 8 is deflate, the only method). */
const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8

/** Whether the first bytes are a gzip stream that holds a tar. */
export function isTarGz(head: Uint8Array): boolean {
  if (!isGzip(head)) return false
  try {
    return isTar(gunzipSync(head.subarray(0, peekBytes), { finishFlush: constants.Z_SYNC_FLUSH }))
  } catch (error) {
    // A stream that is damaged before its first header shows no tar: it stays a file of unknown format.
    if (/^Z_/.test((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}

/** How the bytes of a listed tar are reached. */
interface TarSource {
  shownAs: string
  range(start: number, end: number): AsyncIterable<Uint8Array>
}

/**
 * Opens a tar for reading only and lists its members in the order of the file. The listing reads headers alone, and a
 * member is read by its offset, so that a large archive is never read through.
 *
 * `shownAs` names the archive in messages. Throws {@link SourceError} `unreadable` or `archive-limit`; damage is a warning,
 * and the members before it are listed.
 */
export const openTar = (path: string, shownAs: string, limits: Limits): Promise<Archive> =>
  openWith(path, shownAs, async (file) => {
    const { size } = await file.stat()
    const listing = await listTar(new FileBytes(file, size), { shownAs, limits, packedBytes: null })
    const range = (start: number, end: number) => readRange(file, start, end)
    return { members: toMembers(listing, { shownAs, range }), warnings: listing.warnings, close: () => file.close() }
  })

/**
 * Opens a gzipped tar. Gzip has no index: the listing inflates everything once, and members are read by a cursor that goes
 * forwards, so that reading them in the order listed costs one more pass and not one for each. Memory is one chunk.
 */
export const openTarGz = (path: string, shownAs: string, limits: Limits): Promise<Archive> =>
  openWith(path, shownAs, async (file) => {
    const { size } = await file.stat()
    const listing = await listOnce(new GunzipBytes(file), { shownAs, limits, packedBytes: size })
    const cursor = new GunzipCursor(file)
    const range = (start: number, end: number) => cursor.range(start, end)
    const close = async () => {
      await cursor.close()
      await file.close()
    }
    return { members: toMembers(listing, { shownAs, range }), warnings: listing.warnings, close }
  })

async function listOnce(bytes: GunzipBytes, place: TarPlace): Promise<TarListing> {
  try {
    return await listTar(bytes, place)
  } finally {
    await bytes.close()
  }
}

async function openWith(path: string, shownAs: string, list: (file: FileHandle) => Promise<Archive>): Promise<Archive> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw mediumError(error, shownAs) ?? error
  })
  try {
    return await list(file)
  } catch (error) {
    await file.close()
    throw mediumError(error, shownAs) ?? error
  }
}

function toMembers({ entries }: TarListing, source: TarSource): ArchiveMember[] {
  const seen = new Set<string>()
  return entries.map((entry) => {
    const refusal = refuse(entry, source.shownAs, seen.has(entry.name))
    seen.add(entry.name)
    const { name, sizeBytes } = entry
    const chunks = () => checkedBytes(entry, refusal, source)
    return { name, sizeBytes, refusal, ignorable: isIgnorable(name), chunks }
  })
}

const named = (shownAs: string, { name }: TarEntry): string => `${shownAs}!/${name}`

/** Why the member is not opened; null when it may be. */
function refuse(entry: TarEntry, shownAs: string, repeated: boolean): Refusal | null {
  const because = (code: Refusal['code'], what: string): Refusal => ({
    code,
    message: `${named(shownAs, entry)}: the member ${what}`,
  })
  const unsafe = unsafePath(entry.name)
  if (unsafe) return because('unsafe-path', `${unsafe}; it was not opened. ${unpack}`)
  const other = notAFile[entry.type]
  if (other)
    return because('not-followed', `is ${other} and was not followed. Give the file it leads to, if it is needed.`)
  if (repeated)
    return because('damaged-archive', `has the same name as one before it; only the first was read. ${unpack}`)
  if (entry.type === 'M')
    return because(
      'damaged-archive',
      `continues one that began in another volume. Join the volumes with GNU tar first.`,
    )
  if (entry.sparse) return because('unreadable', `is stored as a sparse file, which is not read. ${unpack}`)
  if (!plainFiles.has(entry.type))
    return because('unreadable', `is of type '${entry.type}', which is not read. ${unpack}`)
  return null
}

const unpack = 'Unpack it by hand into an empty folder and give that.'

/** `7` is a file that wanted its blocks side by side (POSIX.1-2017). */
const plainFiles = new Set(['0', '7'])

const notAFile: Readonly<Record<string, string>> = {
  1: 'a hard link',
  2: 'a symbolic link',
  3: 'a device',
  4: 'a device',
  6: 'a pipe',
}

/** The member's bytes. What was there before a cut or damage is given before the error is thrown. */
async function* checkedBytes(entry: TarEntry, refusal: Refusal | null, source: TarSource): AsyncGenerator<Uint8Array> {
  if (refusal) throw new SourceError(refusal.code, refusal.message)
  const shownAs = named(source.shownAs, entry)
  let size = 0
  try {
    for await (const chunk of source.range(entry.start, entry.start + entry.sizeBytes)) {
      size += chunk.length
      yield chunk
    }
  } catch (error) {
    throw mediumError(error, shownAs) ?? damaged(shownAs, `cannot be unpacked (${(error as Error).message})`)
  }
  if (size < entry.sizeBytes) throw damaged(shownAs, `ends after ${size} of ${entry.sizeBytes} bytes`)
}

const damaged = (shownAs: string, what: string): SourceError =>
  new SourceError('damaged-archive', `${shownAs}: the member ${what}. Copy the archive again from the source.`)
