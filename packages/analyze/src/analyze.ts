import { hash } from 'node:crypto'
import { type CaseFile, canonicalJson, type DetectorRun, openCase } from '@casethread/casefile'
import { type Progress, version } from '@casethread/model'
import type { Aggregation } from './aggregation.ts'
import { aggregations } from './aggregations/index.ts'
import { addTallies, detectRange, emptyTally, type Range, type RangeTally } from './detect-range.ts'
import { detectOnThreads, type Receiver } from './detection-pool.ts'
import { detectors } from './detectors/index.ts'
import { type KnownRegions, Regions, readRegions } from './regions.ts'

export interface AnalyzeOptions {
  caseFile: string
  /** Threads that run detectors; the result is the same for any number. With 1 the calling thread does it all. */
  workers: number
}

export interface AnalyzeSummary {
  messages: number
  findings: number
  /** What each detector did, in the order of the registry. */
  detectors: DetectorRun[]
}

/** Messages in one unit of work: long enough that handing it over costs nothing, short enough that threads end together. */
const rangeRowIds = 10_000

/**
 * Computes all findings of a case anew, in one transaction: until it ends, and if it fails, the earlier findings stand. What is
 * held in memory does not grow with the case. Throws `not-a-case`, `newer-case` or `case-busy`.
 */
export async function analyze(options: AnalyzeOptions, progress: Progress): Promise<AnalyzeSummary> {
  using file = openCase(options.caseFile, { mode: 'write' })
  const known = readRegions(file.reader)
  const run = beginRun(file, known)
  const findings = file.writer.beginFindings()
  try {
    const tally = await detectAll(file, known, options.workers, (batch) => findings.add(batch), progress)
    const runs = [
      ...tally.runs,
      ...aggregations.map((aggregation) => aggregateHere(file, aggregation, (batch) => findings.add(batch))),
    ]
    findings.finish(runs)
    file.writer.endRun(run)
    const total = runs.reduce((sum, one) => sum + one.findings, 0)
    return { messages: tally.messages, findings: total, detectors: runs }
  } catch (error) {
    findings.abandon()
    throw error
  }
}

/** In one pass after the detectors; findings go out some at a time. */
function aggregateHere(file: CaseFile, aggregation: Aggregation, onFindings: Receiver['onFindings']): DetectorRun {
  let findings = 0
  for (const finding of aggregation.aggregate(file.reader)) {
    onFindings([finding])
    findings++
  }
  return { detector: aggregation.id, examined: aggregation.examined(file.reader), findings }
}

async function detectAll(
  file: CaseFile,
  known: KnownRegions,
  workers: number,
  onFindings: Receiver['onFindings'],
  progress: Progress,
): Promise<RangeTally> {
  const total = file.reader.counts().messages
  const ranges = [...rangesUpTo(file.reader.maxMessageRowId())]
  let sum = emptyTally()
  const onTally = (tally: RangeTally) => {
    sum = addTallies(sum, tally)
    progress('analyzing messages', sum.messages, total)
  }
  progress('analyzing messages', 0, total)
  const threads = Math.min(workers, ranges.length)
  if (threads > 1) {
    const detecting = detectOnThreads(ranges, threads, { caseFile: file.path, known }, { onFindings, onTally })
    // While the threads start and find: whoever reads the messages in order will want them.
    file.writer.buildIndexes()
    await detecting
  } else for (const range of ranges) onTally(detectHere(file, range, new Regions(known), onFindings))
  return sum
}

function detectHere(file: CaseFile, range: Range, regions: Regions, onFindings: Receiver['onFindings']): RangeTally {
  const batches = detectRange(file.reader, range, regions)
  for (;;) {
    const next = batches.next()
    if (next.done) return next.value
    onFindings(next.value)
  }
}

function* rangesUpTo(last: number): Iterable<Range> {
  for (let from = 0; from <= last; from += rangeRowIds) yield { from, to: from + rangeRowIds }
}

/** The run's configuration is all that decides its outcome beside the messages; the number of threads does not. */
function beginRun({ writer }: CaseFile, known: KnownRegions): number {
  const configuration = canonicalJson({
    aggregations: aggregations.map(({ id }) => id),
    detectors: detectors.map(({ id }) => id),
    regions: known.ofCase,
  })
  return writer.beginRun({
    stage: 'analyze',
    configuration,
    configurationSha256: hash('sha256', configuration),
    inputs: [],
    toolVersion: version,
    runtimeVersion: process.version,
  })
}
