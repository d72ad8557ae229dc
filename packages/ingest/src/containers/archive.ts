import type { Refusal } from './zip-refusals.ts'

/** A file inside an archive, whatever the archive's kind. Folders are not listed. */
export interface ArchiveMember {
  /** The path inside the archive; it may be unsafe, see `refusal`. */
  name: string
  /** The unpacked size that the archive declares; reading fails when the bytes disagree. */
  sizeBytes: number
  /** Why the member is never opened (unsafe path, link, bomb …); null when it can be read. */
  refusal: Refusal | null
  /** Written by an operating system beside the files; holds nothing of the apps. */
  ignorable: boolean
  /** Streams the unpacked bytes from the start. Throws `SourceError` when refused, damaged or unreadable. */
  chunks(): AsyncIterable<Uint8Array>
}

/** An archive that is open for reading. Nothing of it is ever unpacked to disk. */
export interface Archive {
  members: ArchiveMember[]
  /** Trouble with the archive as a whole that leaves the listed members readable. */
  warnings: Refusal[]
  close(): Promise<void>
}
