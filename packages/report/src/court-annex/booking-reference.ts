import type { Inline } from '../document/document.ts'
import type { AnnexFacts } from './annex-facts.ts'
import { reference } from './blocks.ts'
import { bookingRow } from './booking-cells.ts'

/** To the row of a booking; its bare id where no list of bookings has it, as with one that is not retained. */
export function bookingReference({ people }: AnnexFacts, id: string): Inline {
  return people.listed.has(id) ? reference(bookingRow(id)) : { type: 'code', text: id }
}
