import type { App, Batch, DeviceZone, ParseTotals } from '@casethread/model'
import type { Limits } from './limits.ts'
import type { RandomBytes } from './random-bytes.ts'

/** One file, or one member of an archive, open for reading only. Its bytes can be read as often as needed. */
export interface Source {
  /** Path of the file (the archive, for a member) relative to the argument given, with `/` between folders. */
  path: string
  /** Path inside the archive, as stored there; null for a plain file. */
  member: string | null
  /** Stable key of the bytes: 12 hex digits made from the export's SHA-256 and the member path. */
  key: string
  sizeBytes: number
  /** The names of the files beside it (same folder, same archive), for formats that tell themselves by company. */
  siblings: readonly string[]
  /**
   * Streams the bytes from the start. A chunk is valid until the next one is asked for: copy what is to be kept. Throws
   * `SourceError` where the medium or the archive fails.
   */
  chunks(): AsyncIterable<Uint8Array>
  /**
   * Opens the bytes for reading at any position. A plain file is read where it lies; a member is first written to a private
   * file, which vanishes with it. To be closed by who opened it. Throws `SourceError`.
   */
  openRandom(): Promise<RandomBytes>
  /** The file of this name beside it (same folder, same archive); null if none of the input is there. */
  beside(name: string): Source | null
}

/** What recognition sees of a database. */
export interface DatabaseSummary {
  /** The columns of each table; all names in lower case. */
  tables: ReadonlyMap<string, readonly string[]>
}

/** What recognition may look at: the first bytes and the names around, never the whole file. */
export interface Head extends Pick<Source, 'path' | 'member' | 'sizeBytes' | 'siblings'> {
  /** The first bytes, 64 KiB at most. */
  bytes: Uint8Array
  /** Null for a file that is no SQLite database, or one that cannot be read. */
  database: DatabaseSummary | null
}

/** `certain`: the content is of this format. `possible`: it may be, and nobody else claims it. Two of a kind are a tie, which is reported. */
export type Verdict = 'certain' | 'possible' | 'no'

/** What the examiner said about the files of one device. */
export interface Stated {
  /** IANA zone of the clock readings in exports without a zone; null when not stated. */
  zone: string | null
  dateOrder: DateOrder | null
  /** ISO 3166 country of the device's region; null when not stated. */
  region: string | null
}
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const
export type DateOrder = (typeof dateOrders)[number]

export interface ParseContext<Decision> {
  stated: Stated
  /**
   * The zone of readings without one: known `stated` or `device`, or `assumed` with a null name. `LocalTime` turns readings
   * into instants by it and names the zone of each, since the device's clock may have been moved from zone to zone.
   */
  zone: DeviceZone
  /** What {@link Format.settle} decided for this source; undefined for a format that settles nothing. */
  decision: Decision
  limits: Limits
}

/**
 * A format: one folder, one line in `formats/index.ts`. `Survey` and `Decision` must survive structured cloning, since
 * surveying and parsing run on worker threads.
 */
export interface Format<Survey = unknown, Decision = unknown> {
  /** The folder's name. */
  id: string
  title: string
  app: App
  sniff(head: Head): Verdict
  /** One pass over the whole source before parsing, for what must be known beforehand (date evidence, labels). */
  survey?(source: Source, limits: Limits): Promise<Survey>
  /** Decides for all sources of one device together; same order in and out. */
  settle?(
    surveys: readonly { source: Pick<Source, 'path' | 'member' | 'key'>; survey: Survey }[],
    stated: Stated,
  ): Decision[]
  /** Yields every record in source order; returns its own count of records met. Never throws for what the bytes hold. */
  parse(source: Source, context: ParseContext<Decision>): AsyncGenerator<Batch, ParseTotals, void>
  /**
   * The names of files in the same folder that are read together with the source (a database of contacts), so that they are
   * not taken for files that nobody reads. A database's own log and journal need not be named.
   */
  readsBeside?: readonly string[]
  /**
   * Where the file that a message names may lie, best first: paths with `/`, relative to the archive root or the argument.
   * Absent for formats whose messages name no files.
   */
  attachmentPaths?(source: Pick<Source, 'path' | 'member'>, name: string): string[]
}
