import type { Booking, Tier } from '@casethread/model'
import type { ExportOf } from './export-kind.ts'

/** How many travel on a booking. Nobody is named: a traveller is known by the booking, and by pseudonyms in the annex. */
interface PersonsRecord {
  booking: string
  contact: string
  tier: Tier
  /** Whether two readers confirmed the persons. */
  confirmed: boolean
  lo: number
  hi: number | null
  minors: number
  /** Whether the contact only pays, and is none of them. */
  paysForOthers: boolean
  /** What rules had read, where readers corrected it. */
  byRule: Booking['persons']['byRule'] | null
  messages: string[]
}

export const persons = {
  id: 'persons',
  title: 'How many persons each booking is for, and what says so',
  fields: ['booking', 'contact', 'tier', 'confirmed', 'lo', 'hi', 'minors', 'paysForOthers', 'byRule', 'messages'],
  csvInReport: true,
  *records(source) {
    for (const contact of source.contacts())
      for (const { id, tier, confirmed, persons: counted } of contact.bookings)
        yield {
          booking: id,
          contact: contact.id,
          tier,
          confirmed: confirmed.person,
          lo: counted.lo,
          hi: counted.hi,
          minors: counted.minors,
          paysForOthers: counted.paysForOthers,
          byRule: counted.byRule ?? null,
          messages: source.messageIds(counted.messages),
        }
  },
} as const satisfies ExportOf<PersonsRecord>
