import type { WarningCode } from '@casethread/model'
import type { Entry } from 'yauzl'
import type { Limits } from '../limits.ts'
import { SourceError } from '../source-error.ts'
import { unsafePath } from './zip-names.ts'

/** Why something in an archive is not read, as it will stand in a warning. */
export interface Refusal {
  code: WarningCode
  message: string
}

/** Compression methods that are read (APPNOTE 6.3.10, section 4.4.5). */
export const methods = { stored: 0, deflated: 8 } as const

/** The fixed part of a local file header (APPNOTE 6.3.10, section 4.3.7): the least that precedes a member's bytes. */
const localHeaderBytes = 30

/** Throws `archive-limit` when all members together would unpack to more than the limit. */
export function checkTotals(entries: readonly Entry[], shownAs: string, limits: Limits): void {
  let total = 0
  for (const entry of entries) total += entry.uncompressedSize
  if (total <= limits.archiveBytes) return
  throw new SourceError(
    'archive-limit',
    `${shownAs}: its members unpack to ${total} bytes, more than the limit of ${limits.archiveBytes}; nothing was unpacked. ` +
      'Look at the archive by hand; if it is genuine, raise the limit archiveBytes',
  )
}

/**
 * Members whose packed bytes share ground with another's. A writer never makes such; bombs do, to unpack the same bytes
 * many times (D. Fifield, "A better zip bomb", 2019).
 */
export function findOverlaps(entries: readonly Entry[]): Set<Entry> {
  const inOrder = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  const overlaps = new Set<Entry>()
  let furthest: { entry: Entry; end: number } | null = null
  for (const entry of inOrder) {
    const start = entry.relativeOffsetOfLocalHeader
    if (furthest && start < furthest.end) overlaps.add(furthest.entry).add(entry)
    const end = start + localHeaderBytes + entry.compressedSize
    if (!furthest || end > furthest.end) furthest = { entry, end }
  }
  return overlaps
}

interface Circumstances {
  shownAs: string
  /** Another member of the same name came before. */
  repeated: boolean
  overlaps: boolean
  limits: Limits
}

/** Why a member is not opened; null when it may be. */
export function refuse(entry: Entry, name: string, circumstances: Circumstances): Refusal | null {
  const { shownAs, repeated, overlaps, limits } = circumstances
  const because = (code: WarningCode, what: string): Refusal => ({ code, message: `${shownAs}: the member ${what}` })
  const unsafe = unsafePath(name)
  if (unsafe)
    return because('unsafe-path', `${unsafe}; it was not opened. Unpack it by hand into an empty folder and give that`)
  if (repeated) {
    return because(
      'damaged-archive',
      'has the same name as one before it; only the first was read. Unpack it by hand and give the folder',
    )
  }
  if (entry.isEncrypted())
    return because('encrypted-archive', 'is encrypted. Unpack the archive with its password and give the folder')
  if (isLink(entry))
    return because(
      'not-followed',
      'is a symbolic link and was not followed. Give the file it points to, if it is needed',
    )
  if (overlaps)
    return because(
      'archive-limit',
      'shares its bytes with another member, as in a zip bomb; it was not opened. Look at it by hand',
    )
  return refuseSize(entry, limits, because) ?? refuseMethod(entry, because)
}

type Because = (code: WarningCode, what: string) => Refusal

function refuseSize(entry: Entry, limits: Limits, because: Because): Refusal | null {
  const { uncompressedSize, compressedSize } = entry
  if (uncompressedSize <= limits.ratioFromBytes) return null
  if (uncompressedSize <= compressedSize * limits.archiveRatio) return null
  const remedy = 'Look at it by hand; if it is genuine, raise the limit archiveRatio'
  return because(
    'archive-limit',
    `unpacks ${compressedSize} bytes to ${uncompressedSize}, as a zip bomb does; it was not opened. ${remedy}`,
  )
}

function refuseMethod(entry: Entry, because: Because): Refusal | null {
  const { compressionMethod, compressedSize, uncompressedSize } = entry
  if (compressionMethod === methods.stored) {
    if (compressedSize === uncompressedSize) return null
    return because(
      'damaged-archive',
      `has two sizes, ${compressedSize} and ${uncompressedSize} bytes. Copy the archive again from the source`,
    )
  }
  if (compressionMethod === methods.deflated) return null
  return because(
    'unreadable',
    `is packed by method ${compressionMethod}, which is not read. Unpack it with 7-Zip and give the folder`,
  )
}

/** Unix (3) and macOS (19) writers keep the file type in the upper half of the external attributes (S_IFLNK = 0o12). */
function isLink(entry: Entry): boolean {
  const system = entry.versionMadeBy >>> 8
  return (system === 3 || system === 19) && entry.externalFileAttributes >>> 28 === 0o12
}
