import type { CaseReader } from '@casethread/casefile'
import type { EventKind } from '@casethread/model'
import type { Observation } from './observation.ts'

const rules = {
  'disappearing-on': 'timer',
  'disappearing-off': 'timer',
  'security-code-changed': 'security-code',
  'contact-blocked': 'blocked',
  'contact-unblocked': 'blocked',
  'history-cleared': 'history-cleared',
} as const satisfies Partial<Record<EventKind, string>>
const isKnown = (event: EventKind | null): event is keyof typeof rules => event !== null && event in rules

/** The apps' own notices of what can be a precaution. That it happened is certain, and the reason is not told. */
export function* noticesOfPrecaution(reader: CaseReader): Iterable<Observation> {
  for (const { rowId, event } of reader.notices(Object.keys(rules) as (keyof typeof rules)[]))
    if (isKnown(event)) yield { messageRowId: rowId, rule: rules[event], attributes: { event }, confidence: 'low' }
}
