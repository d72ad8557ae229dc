import type { CaseReader, TimedMessage } from '@casethread/casefile'
import { hour, instant, type Observation } from './observation.ts'

/** So many deletions in one chat, each within an hour of the first, are a burst. A slip of the finger deletes one or two. */
const enough = 5
const deletions = ['message-deleted', 'message-deleted-by-admin', 'message-unsent'] as const

/** Runs of notices that say a message was deleted; when it was written is known, when it was deleted as a rule is not. */
export function* deletionBursts(reader: CaseReader): Iterable<Observation> {
  let run: TimedMessage[] = []
  for (const notice of reader.notices(deletions)) {
    const [first] = run
    if (first && (first.chatRowId !== notice.chatRowId || (notice.sentAt ?? 0) - (first.sentAt ?? 0) > hour)) {
      yield* toObservation(run)
      run = []
    }
    if (notice.sentAt !== null) run.push(notice)
  }
  yield* toObservation(run)
}

function* toObservation(run: readonly TimedMessage[]): Iterable<Observation> {
  const [first, last] = [run[0], run.at(-1)]
  if (run.length < enough || !first || !last) return
  const attributes = { deleted: run.length, from: instant(first.sentAt ?? 0), to: instant(last.sentAt ?? 0) }
  yield { messageRowId: first.rowId, rule: 'deletion-burst', attributes, confidence: 'medium' }
}
