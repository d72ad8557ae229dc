import type { TravelDocument } from '@casethread/model'
import { type Fact, messagesOf, type Run } from '../run.ts'

/** Papers that the contact names or sends for the journey, by number; what fails its check digits is no number of a paper. */
export function documentsOf(run: Run): TravelDocument[] {
  const named = run
    .of('journey.document', 'contact')
    .filter((fact) => isNumber(fact) && fact.verdict !== 'checksum-failed')
  return [...Map.groupBy(named, ({ value }) => value ?? '')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([number, facts]) => ({
      number,
      isChecked: facts.some(({ verdict }) => verdict === 'checksum-valid'),
      messages: messagesOf(facts),
    }))
}

const isNumber = ({ value }: Fact): boolean => /\d{5}/.test(value ?? '')

/**
 * So many travellers show papers whose check digits fit. A passport and a national number may be one person's: only papers of one kind are
 * told apart, and of the kinds the one with the most counts.
 */
export function shownTravellers(run: Run): number {
  const checked = run
    .of('journey.document', 'contact')
    .filter(({ verdict, value }) => verdict === 'checksum-valid' && value)
  const byKind = Map.groupBy(checked, ({ rule }) => rule)
  return Math.max(0, ...[...byKind.values()].map((facts) => new Set(facts.map(({ value }) => value)).size))
}
