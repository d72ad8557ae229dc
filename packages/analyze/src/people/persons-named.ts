import type { CaseReader } from '@casethread/casefile'
import type { Holders } from './documents-of.ts'
import type { KnownAccounts } from './known-accounts.ts'
import { KnownPersons } from './same-person.ts'

/** A person by name and date of birth, and the accounts that wrote them. */
export interface PersonHolders {
  holders: Holders
  /** Whether the name stands in two spellings. */
  isVariant: boolean
}

/** Persons whom contacts named with their dates of birth; what is forwarded, or of low confidence, is left out. */
export function personsNamed(reader: Pick<CaseReader, 'findings'>, accounts: KnownAccounts): PersonHolders[] {
  const known = new KnownPersons<PersonHolders>()
  const found: PersonHolders[] = []
  for (const { value, attributes, message, confidence } of reader.findings('identity.person')) {
    const { born } = attributes
    const account = message.sender && accounts.get(message.sender.contactId)
    if (value === null || typeof born !== 'string' || confidence === 'low' || message.forwarded) continue
    if (!account || account.account.isOwner) continue
    const person = { name: value, born }
    const again = known.find(person)
    const kept = again?.kept ?? { holders: new Map(), isVariant: false }
    if (!again) {
      known.add(person, kept)
      found.push(kept)
    }
    kept.isVariant ||= again?.likeness === 'variant'
    kept.holders.set(account, [...(kept.holders.get(account) ?? []), message.rowId])
  }
  return found
}
