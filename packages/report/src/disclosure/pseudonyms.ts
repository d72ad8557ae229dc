import type { Booking } from '@casethread/model'
import type { CaseSource } from '../case-source.ts'
import type { CaseKey } from './case-key.ts'

/** Enough for a hundred thousand identities without two alike, mostly; where two are, both get more digits. */
const fewDigits = 8
const manyDigits = 16

/** An identity to be protected, by the id that the case gives it. */
interface Identity {
  id: string
  isMinor: boolean
}

/** `P-` or, for minors, `M-`, and the first digits of a keyed hash of each identity's id (methodology W-01), by id. */
export function pseudonymsOf(key: CaseKey, identities: Iterable<Identity>): Map<string, string> {
  const all = [...identities]
  const byFew = Map.groupBy(all, ({ id }) => key.pseudonymOf(id, fewDigits))
  return new Map(
    [...byFew].flatMap(([digits, alike]) =>
      alike.map(({ id, isMinor }): [string, string] => [
        id,
        `${isMinor ? 'M' : 'P'}-${alike.length === 1 ? digits : key.pseudonymOf(id, manyDigits)}`,
      ]),
    ),
  )
}

/** The pseudonyms of a case, the same in every format and file that is made with its key. */
export interface Pseudonyms {
  /** By the id of a contact, or of any of its accounts. One that the case does not know gets the longer form. */
  of(id: string): string
  /** Of those who travel on a booking: as many as travel at least, minors last (`M-…`). Nothing else is known of who is which. */
  travellers(booking: Pick<Booking, 'id' | 'persons'>): string[]
}

export function casePseudonyms(
  key: CaseKey,
  source: Pick<CaseSource, 'contacts' | 'contactAccounts' | 'owners'>,
): Pseudonyms {
  const contactOf = new Map<string, string>()
  const identities = new Map<string, Identity>()
  const add = (id: string, isMinor = false) => identities.set(id, { id, isMinor })
  for (const contact of source.contacts()) {
    add(contact.id)
    for (const account of contact.accounts) contactOf.set(account, contact.id)
    for (const booking of contact.bookings) for (const one of travellersOf(booking)) add(one.id, one.isMinor)
  }
  for (const { id } of source.contactAccounts()) if (!contactOf.has(id)) add(id)
  for (const { contactId } of source.owners()) add(contactId)
  const byId = pseudonymsOf(key, identities.values())
  const of = (id: string) => byId.get(contactOf.get(id) ?? id) ?? `P-${key.pseudonymOf(id, manyDigits)}`
  return { of, travellers: (booking) => travellersOf(booking).map(({ id }) => of(id)) }
}

const travellersOf = ({ id, persons: { lo, minors } }: Pick<Booking, 'id' | 'persons'>): Identity[] =>
  Array.from({ length: lo }, (_, at) => ({ id: `${id}/${at + 1}`, isMinor: at >= lo - minors }))
