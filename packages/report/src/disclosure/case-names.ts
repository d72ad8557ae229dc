import type { CaseSource } from '../case-source.ts'
import type { Mandate } from '../mandate/mandate-schema.ts'
import { IdentityWords } from './identity-words.ts'

/** For a person whom the examiner or the assumptions name, apart from the ids of the case. */
export const statedPerson = (name: string): string => `person ${name}`

type NameSource = Pick<CaseSource, 'contacts' | 'contactAccounts' | 'owners' | 'figures'>

/** Every name that the case knows of: of contacts and their accounts, of the devices' owners, of payees, and of persons in the proceedings. */
export function caseNames(
  source: NameSource,
  { mandate, variant, payees }: { mandate: Pick<Mandate, 'persons'>; variant: string; payees: readonly string[] },
): IdentityWords {
  const words = new IdentityWords()
  const contactOf = new Map<string, string>()
  for (const { id, names, accounts, bookings, unassigned = [] } of source.contacts()) {
    for (const name of names) words.add(name, id)
    for (const account of accounts) contactOf.set(account, id)
    for (const { payee } of [...bookings.flatMap(({ payments }) => payments), ...unassigned])
      if (payee !== null) words.add(payee, null)
  }
  for (const { id, account, names } of source.contactAccounts())
    for (const name of [...names, account.value]) words.add(name, contactOf.get(id) ?? id)
  for (const { contactId, name, value } of source.owners())
    for (const one of [name, value]) if (one !== null) words.add(one, contactId)
  for (const { name } of mandate.persons) words.add(name, statedPerson(name))
  for (const { defendant } of source.figures(variant)?.allocation?.lines ?? [])
    words.add(defendant, statedPerson(defendant))
  for (const payee of payees) words.add(payee, null)
  return words
}
