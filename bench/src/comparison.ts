import type { Contender } from './measure.ts'

/** One question that the benchmark answers, with the input it needs. */
export interface Comparison {
  id: string
  title: string
  /** Needs gigabytes on the disk: runs only when asked for. */
  big?: true
  /** Makes the input for `messages` messages in an empty folder, which is removed afterwards; ours comes first. */
  prepare(folder: string, messages: number): Promise<Contender[]>
}

/** `casethread ingest` of a file or folder. */
export const casethread = (path: string, name = 'casethread ingest', workers = 2): Contender => ({
  name,
  script: 'casethread-ingest',
  args: [String(workers), path],
})
