import type { Inline } from '../document/document.ts'
import type { AnnexFacts } from './annex-facts.ts'

/** Holds every message cited; cells name only the first. */
export const concordanceTable = 'table-concordance'

/** The first of a cell's messages, and how many more there are. */
export function evidenceCell(
  { citations, say, t }: AnnexFacts,
  messages: readonly number[],
  usedBy: string | null,
): Inline[] {
  if (messages.length === 0) return [t.terms.none]
  return citations.cell(messages, usedBy, (more) => say(t.bookings.more, { more }))
}
