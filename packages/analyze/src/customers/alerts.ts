import type { EvidenceMessage } from '@casethread/casefile'

/** Kinds of the signs of danger, of medium or high confidence; in a chat of several people only what this contact and the owner wrote to each other, and what else this contact wrote, which is all that is read of it. */
export const alertsOf = (messages: readonly EvidenceMessage[]): string[] =>
  [
    ...new Set(
      messages
        .flatMap(({ findings }) => findings)
        .filter(({ kind, confidence }) => kind.startsWith('safeguard.') && confidence !== 'low')
        .map(({ kind }) => kind),
    ),
  ].sort()
