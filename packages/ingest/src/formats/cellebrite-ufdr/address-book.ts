import type { Account } from '@casethread/model'
import type { Accounts } from './accounts.ts'
import type { Model } from './model.ts'
import { appOf } from './source-app.ts'

/**
 * The accounts that a Contact of an app gives a name to: its numbers and ids are entries (dossier A6). Contacts of the phone
 * itself name no account of any app. Only accounts that a chat has shown count: the others are nobody's in the case.
 */
export function namedByContact(contact: Model, accounts: Accounts): Account[] {
  const [app, name] = [appOf(contact.text('Source')), contact.text('Name')]
  if (app === 'other' || name === null) return []
  return contact.models('Entries').flatMap((entry) => {
    const found = entry.text('Value')
    return (found === null ? null : accounts.named(app, found, name)) ?? []
  })
}
