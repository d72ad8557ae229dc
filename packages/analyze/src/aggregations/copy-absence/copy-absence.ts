import type { CopyAbsence, NewFinding } from '@casethread/casefile'
import type { Aggregation } from '../../aggregation.ts'

/**
 * Messages that one copy of a chat holds and another, which covers their time, does not. Between an earlier and a later copy
 * this is a deletion, or what the app leaves out of an export; which of them, the copies do not say (methodology D-04).
 */
export const copyAbsence = {
  id: 'copy-absence',
  title: 'Messages missing from a copy of the chat',
  kinds: ['copy.missing'],
  examined: (reader) => reader.counts().copies,
  *aggregate(reader) {
    let together: CopyAbsence[] = []
    for (const absence of reader.copyAbsences()) {
      if (together[0] && together[0].messageRowId !== absence.messageRowId) {
        yield toFinding(together)
        together = []
      }
      together.push(absence)
    }
    if (together.length > 0) yield toFinding(together)
  },
} satisfies Aggregation

/** One finding for a message, however many copies lack it. */
function toFinding(absences: readonly CopyAbsence[]): NewFinding {
  const [first] = absences
  const deletionNotice = absences.some(({ replacedByNotice }) => replacedByNotice)
  const later = absences.some(({ copyIsLater }) => copyIsLater)
  return {
    messageRowId: first?.messageRowId ?? 0,
    kind: 'copy.missing',
    value: null,
    attributes: {
      missingFrom: absences
        .map(({ copy: { path, member } }) => (member === null ? path : `${path}!/${member}`))
        .join(', '),
      export: absences.map(({ copy }) => copy.sha256).join(', '),
      copy: later ? 'later' : 'earlier',
      deletionNotice,
    },
    // What an earlier copy lacks was as a rule only left out of it; what a later one lacks was there and is gone.
    confidence: deletionNotice ? 'high' : later ? 'medium' : 'low',
    verdict: null,
    start: 0,
    end: first?.textLength ?? 0,
    rule: `copy-absence/${deletionNotice ? 'deletion-notice' : later ? 'later-copy' : 'earlier-copy'}`,
  }
}
