import type { Signal } from '@casethread/model'
import { isAbout } from './apply-verdicts.ts'
import type { Verdict } from './verdict.ts'

/** What readers find outside of the chats, in plain words: no rule can see it. */
export const externalMatchRule = {
  rule: 'signal/A6',
  says: 'External match: a reader records an intercepted person, a statement, a ledger entry, a remittance record or an intercepted call that matches, with its exhibit',
}

/** The anchor that a recorded match gives to the booking it is about; empty where none is recorded. */
export function externalMatch(rows: ReadonlySet<number>, isOnly: boolean, verdicts: readonly Verdict[]): Signal[] {
  const matches = verdicts.filter(
    (verdict) => verdict.action === 'external' && verdict.external && isAbout(verdict, rows, isOnly),
  )
  if (matches.length === 0) return []
  const messages = [...new Set(matches.flatMap((verdict) => verdict.messages))]
  return [{ id: 'A6', family: 'E', class: 'A', points: 12, booking: null, messages, recovered: false }]
}
