/** Bounds on what one input may cost. All can be raised by the examiner; none is reached by a genuine export seen so far. */
export interface Limits {
  /** The longest record (a message with all its lines, one JSON element), bytes. A longer one is a failed record. */
  recordBytes: number
  /** The deepest nesting of a JSON or XML structure. */
  depth: number
  /** The most an archive may unpack to, bytes, over all members. */
  archiveBytes: number
  /** The highest ratio of unpacked to packed bytes, for members larger than `ratioFromBytes`. Deflate cannot exceed 1032. */
  archiveRatio: number
  ratioFromBytes: number
  /** The most members an archive may list. */
  archiveMembers: number
  /** The most bytes of one archive member that are written to a private file, so that it can be read at any position. */
  spoolBytes: number
}

export const defaultLimits: Limits = {
  recordBytes: 16 * 1024 * 1024,
  depth: 200,
  archiveBytes: 2 ** 40,
  archiveRatio: 200,
  ratioFromBytes: 32 * 1024 * 1024,
  archiveMembers: 1_000_000,
  spoolBytes: 2 ** 36,
}
