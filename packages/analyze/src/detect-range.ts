import type { CaseReader, DetectionMessage, DetectorRun, NewFinding } from '@casethread/casefile'
import { detectMessage } from './detect-message.ts'
import type { Detector } from './detector.ts'
import { detectors } from './detectors/index.ts'
import type { Regions } from './regions.ts'

/** Row ids of messages, `to` exclusive. */
export interface Range {
  from: number
  to: number
}

/** What was done with a range, beside what was found in it. */
export interface RangeTally {
  messages: number
  runs: DetectorRun[]
}

/** Findings handed over at a time. More than a range of ordinary messages has, few enough to be nothing in memory. */
const batchFindings = 10_000

const byWhatTheyExamine = (examines: Detector['examines']) => detectors.filter((one) => one.examines === examines)
const forMessages = byWhatTheyExamine('messages')
const forNotices = byWhatTheyExamine('notices')

/** Runs all detectors over the messages of a range; yields findings in batches and returns the counts. */
export function* detectRange(reader: CaseReader, range: Range, regions: Regions): Generator<NewFinding[], RangeTally> {
  const tally = new Tally()
  let batch: NewFinding[] = []
  for (const message of reader.detectionMessages(range.from, range.to)) {
    tally.messages++
    if (message.text === null || message.text === '') continue
    const isNotice = message.kind === 'system'
    if (isNotice) tally.notices++
    else tally.texts++
    const notice = isNotice ? noticeOf(reader, message) : null
    const context = regions.contextOf(message)
    for (const found of detectMessage({ raw: message.text, notice }, isNotice ? forNotices : forMessages, context)) {
      for (const { detector, finding } of found) {
        tally.found(detector)
        batch.push({ messageRowId: message.rowId, ...finding })
      }
      if (batch.length < batchFindings) continue
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
  return tally.result()
}

/** Details are looked up for number changes only: a query for every notice would be felt. */
const noticeOf = (reader: CaseReader, { rowId, event }: DetectionMessage) => ({
  event,
  details: event === 'number-changed' ? reader.eventDetails(rowId) : {},
})

class Tally {
  messages = 0
  texts = 0
  notices = 0
  readonly #findings = new Map<string, number>()

  found(detector: string): void {
    this.#findings.set(detector, (this.#findings.get(detector) ?? 0) + 1)
  }

  result(): RangeTally {
    const runs = detectors.map(({ id, examines }) => ({
      detector: id,
      examined: examines === 'messages' ? this.texts : this.notices,
      findings: this.#findings.get(id) ?? 0,
    }))
    return { messages: this.messages, runs }
  }
}

/** The counts of two ranges together. */
export function addTallies(a: RangeTally, b: RangeTally): RangeTally {
  const runs = a.runs.map((run, i) => ({
    detector: run.detector,
    examined: run.examined + (b.runs[i]?.examined ?? 0),
    findings: run.findings + (b.runs[i]?.findings ?? 0),
  }))
  return { messages: a.messages + b.messages, runs }
}

export const emptyTally = (): RangeTally => new Tally().result()
