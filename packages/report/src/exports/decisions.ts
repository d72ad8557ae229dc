import type { DecisionEntry } from '@casethread/casefile'
import type { ExportOf } from './export-kind.ts'

/** An entry of the log with all that its hash covers: `previousHash`, a newline and `body` as printed here. */
interface DecisionRecord extends DecisionEntry {
  action: string | null
  reader: string | null
  at: string | null
  reason: string | null
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

export const decisions = {
  id: 'decisions',
  title: 'The log of decisions by people, each with the hash that chains it to the one before',
  fields: ['seq', 'action', 'reader', 'at', 'reason', 'previousHash', 'hash', 'body'],
  csvInReport: true,
  *records(source) {
    for (const { seq, previousHash, hash, body } of source.decisions())
      yield {
        seq,
        action: text(body.action),
        reader: text(body.reader),
        at: text(body.at),
        reason: text(body.reason),
        previousHash,
        hash,
        body,
      }
  },
} as const satisfies ExportOf<DecisionRecord>
