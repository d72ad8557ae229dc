import type { Account, AccountPhoto } from '@casethread/model'
import type { Accounts } from './accounts.ts'
import { slashed } from './attachments.ts'
import type { Model } from './model.ts'
import { appOf } from './source-app.ts'
import type { TaggedFiles } from './tagged-files.ts'

/**
 * The accounts that a Contact of an app gives a name to: its numbers and ids are entries (dossier A6). Contacts of the phone
 * itself name no account of any app. Only accounts that a chat has shown count: the others are nobody's in the case.
 */
export function namedByContact(contact: Model, accounts: Accounts): Account[] {
  const name = contact.text('Name')
  return name === null ? [] : accountsOfContact(contact, accounts, name)
}

/**
 * The photos of those accounts, each a `ContactPhoto` whose `PhotoNode` is the id of a file of the report (as IPED looks it up). A photo that
 * is only an address on the internet is none.
 */
export function photosOfContact(contact: Model, accounts: Accounts, files: TaggedFiles): AccountPhoto[] {
  const stored = contact.models('Photos').flatMap((photo) => {
    const id = photo.node('PhotoNode')
    return (id === null ? null : files.pathOf(id)) ?? []
  })
  if (stored.length === 0) return []
  return accountsOfContact(contact, accounts, null).flatMap((account) =>
    [...new Set(stored)].map((path) => ({ account, storedName: slashed(path) })),
  )
}

function accountsOfContact(contact: Model, accounts: Accounts, name: string | null): Account[] {
  const app = appOf(contact.text('Source'))
  if (app === 'other') return []
  return contact.models('Entries').flatMap((entry) => {
    const found = entry.text('Value')
    return (found === null ? null : accounts.named(app, found, name)) ?? []
  })
}
