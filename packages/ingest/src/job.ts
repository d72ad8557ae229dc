import type { PackedBatch } from '@casethread/casefile'
import type { App, ParseTotals, Warning } from '@casethread/model'
import type { FileLocation } from './file-source.ts'
import type { ParseContext } from './format.ts'
import type { Limits } from './limits.ts'
import type { Scope } from './pack.ts'

/** What a worker thread is asked to do. Everything here crosses threads by structured cloning. */
export type Job =
  | { type: 'inspect'; file: FileLocation; open: boolean; force: string | null; limits: Limits }
  | { type: 'hash-members'; file: FileLocation; members: readonly string[]; limits: Limits }
  | { type: 'mentions'; file: FileLocation; names: readonly string[] }
  | ParseJob

export interface ParseJob {
  type: 'parse'
  file: FileLocation
  /** The files that the source is made of, to see whether they change meanwhile. */
  watched: readonly WatchedFile[]
  member: string | null
  key: string
  format: string
  context: ParseContext<unknown>
  scope: Scope
}

/** A file as it was when the input was listed. */
interface WatchedFile {
  path: string
  location: string
  sizeBytes: number
  modifiedMs: number
}

export interface Hashed {
  sha256: string
  sizeBytes: number
}

/** One file, or one member of an archive, as recognition saw it. */
export interface Inspected {
  member: string | null
  sizeBytes: number
  /** The format's id; null when no format knows it. */
  format: string | null
  app: App | null
  /** An SQLite database, whether or not a format knows it. */
  isDatabase: boolean
  survey: unknown
  warnings: Warning[]
}

export type Inspection =
  | { kind: 'file'; inspected: Inspected }
  /** An archive that was not opened yet, because it may be an attachment. */
  | { kind: 'unopened-archive' }
  | { kind: 'archive'; members: Inspected[]; warnings: { member: string | null; warning: Warning }[] }

export interface Parsed {
  totals: ParseTotals
  /** Set when reading ended before the end of the source. */
  failure: Warning | null
}

export interface JobResults {
  inspect: Inspection
  'hash-members': { member: string; hashed: Hashed | null; warning: Warning | null }[]
  /** Those of the names that the file's bytes hold. */
  mentions: string[]
  parse: Parsed
}

export type ToWorker = { type: 'job'; job: Job } | { type: 'taken' }
export type FromWorker =
  | { type: 'batch'; batch: PackedBatch; bytesDone: number }
  | { type: 'done'; result: JobResults[keyof JobResults] }
  | { type: 'trouble'; warning: Warning }
