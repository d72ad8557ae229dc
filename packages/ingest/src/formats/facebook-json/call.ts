import type { Call } from '@casethread/model'
import type { JsonObject } from '../../meta/json-fields.ts'

/**
 * A call is told by `call_duration` (seconds), by `missed`, or by its type in older exports (dossier 4). A duration of
 * nothing without `missed` does not say whether anybody answered.
 */
export function readCall(message: JsonObject): Call | null {
  const { call_duration: duration, missed, type } = message
  const known = typeof duration === 'number' && duration >= 0
  if (!known && missed !== true && type !== 'Call') return null
  const durationSeconds = known ? duration : null
  if (missed === true) return { durationSeconds, outcome: 'missed' }
  return { durationSeconds, outcome: durationSeconds !== null && durationSeconds > 0 ? 'answered' : 'unknown' }
}
