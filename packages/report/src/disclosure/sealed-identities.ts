import type { ContactAccount, StoredAccount } from '@casethread/casefile'
import type { Contact } from '@casethread/model'
import type { CaseSource } from '../case-source.ts'
import type { Pseudonyms } from './pseudonyms.ts'

type IdentitySource = Pick<CaseSource, 'contacts' | 'contactAccounts' | 'owners'>

/** Who is behind each pseudonym, one JSON object a line: contacts, their travellers, accounts without a contact, owners of the devices. */
export function identityLines(source: IdentitySource, pseudonyms: Pseudonyms): string {
  return Array.from(identities(source, pseudonyms), (one) => `${JSON.stringify(one)}\n`).join('')
}

function* identities(source: IdentitySource, pseudonyms: Pseudonyms): Iterable<object> {
  const accounts = new Map(source.contactAccounts().map((account) => [account.id, account]))
  const known = new Set<string>()
  for (const contact of source.contacts()) {
    for (const id of contact.accounts) known.add(id)
    yield contactLine(contact, accounts, pseudonyms.of(contact.id))
    for (const booking of contact.bookings)
      for (const pseudonym of pseudonyms.travellers(booking))
        yield { pseudonym, is: 'traveller', booking: booking.id, bookedBy: pseudonyms.of(contact.id) }
  }
  for (const [id, { account, names }] of accounts)
    if (!known.has(id))
      yield { pseudonym: pseudonyms.of(id), is: 'account', contact: id, names, accounts: [accountOf(account)] }
  for (const owner of source.owners())
    yield {
      pseudonym: pseudonyms.of(owner.contactId),
      is: 'owner',
      contact: owner.contactId,
      accounts: [accountOf(owner)],
    }
}

const contactLine = (contact: Contact, accounts: ReadonlyMap<string, ContactAccount>, pseudonym: string): object => ({
  pseudonym,
  is: 'contact',
  contact: contact.id,
  role: contact.role.role,
  names: contact.names,
  accounts: contact.accounts.flatMap((id) => {
    const known = accounts.get(id)
    return known ? [accountOf(known.account)] : []
  }),
  identifiers: [...new Set(contact.identifiers.map(({ value }) => value))],
})

const accountOf = ({ app, value, name }: StoredAccount) => ({ app, id: value, name })
