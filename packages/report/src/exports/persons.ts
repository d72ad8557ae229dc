import type { Booking, Tier } from '@casethread/model'
import type { ExportOf } from './export-kind.ts'

/** How many travel on a booking. Nobody is named: a traveller is known by the booking, and by a pseudonym where the case has a key. */
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
  /** One for each who travels at least, minors last (`M-…`); null without the case's key. */
  travellers: string[] | null
}

export const persons = {
  id: 'persons',
  title: 'How many persons each booking is for, and what says so',
  fields: [
    'booking',
    'contact',
    'tier',
    'confirmed',
    'lo',
    'hi',
    'minors',
    'paysForOthers',
    'byRule',
    'messages',
    'travellers',
  ],
  csvInReport: true,
  *records(source, pseudonyms) {
    for (const contact of source.contacts())
      for (const booking of contact.bookings) {
        const { id, tier, confirmed, persons: counted } = booking
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
          travellers: pseudonyms?.travellers(booking) ?? null,
        }
      }
  },
} as const satisfies ExportOf<PersonsRecord>
