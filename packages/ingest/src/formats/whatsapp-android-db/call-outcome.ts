import type { Call, CallOutcome } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import { numberOf } from '../../database/sql-values.ts'

/** `call_log.call_result` (dossier 6); any other is not known. */
const outcomes = new Map<number, CallOutcome>([
  [2, 'missed'],
  [3, 'no-answer'],
  [4, 'declined'],
  [5, 'answered'],
])

/** The length of a call that nobody took is stored as 0 and says nothing. */
export function callOf(result: SqlValue, duration: SqlValue): Call {
  const seconds = numberOf(duration)
  const outcome = outcomes.get(numberOf(result) ?? -1) ?? 'unknown'
  return { durationSeconds: seconds === 0 && outcome !== 'answered' ? null : seconds, outcome }
}
