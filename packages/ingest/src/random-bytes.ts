/**
 * Bytes that can be read at any position: a plain file through one read-only descriptor, or a private copy of an archive
 * member. Databases need this; everything else streams.
 */
export interface RandomBytes {
  sizeBytes: number
  /**
   * The bytes from `position`, fewer than `length` only where the end comes first. They belong to the caller. Throws
   * `SourceError` `unreadable` where the medium fails.
   */
  read(position: number, length: number): Uint8Array
  close(): void
}
