import type { Inline } from '../document/document.ts'
import type { AnnexFacts } from './annex-facts.ts'
import { reference } from './blocks.ts'

/** Where the concordance stands, for cells that name only the first messages. */
export const concordanceTable = 'table-concordance'

/** References of messages for a cell, and how many more there are. */
export function evidenceCell(
  { citations, say, t }: AnnexFacts,
  messages: readonly number[],
  usedBy: string | null,
): Inline[] {
  if (messages.length === 0) return [t.terms.none]
  return citations.cell(messages, usedBy, (more) =>
    say(t.bookings.more, { more, concordance: reference(concordanceTable) }),
  )
}
