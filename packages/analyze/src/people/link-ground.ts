import type { CaseReader } from '@casethread/casefile'
import { documentsOf, type Holders } from './documents-of.ts'
import { KnownAccounts } from './known-accounts.ts'
import { type NumberChange, numberChangesOf } from './number-changes.ts'
import { type PersonHolders, personsNamed } from './persons-named.ts'
import { type SharedMatter, sharedMatters } from './shared-matters.ts'
import { type SharedNumber, sharedNumbersOf } from './shared-numbers.ts'

/** What is asked of a case to tell who is whom. */
export type PeopleSource = Pick<
  CaseReader,
  'contactAccounts' | 'owners' | 'chats' | 'chatExhibits' | 'chatTimes' | 'findings' | 'sentPositions' | 'accountPhotos'
>

/** What link rules look at: all of it grows with the accounts and with what is told of them, not with the messages. */
export interface LinkGround {
  reader: PeopleSource
  accounts: KnownAccounts
  changes: readonly NumberChange[]
  shared: readonly SharedNumber[]
  /** Who wrote the number of which identity document. */
  documents: ReadonlyMap<string, Holders>
  /** Who wrote whose name and date of birth. */
  persons: readonly PersonHolders[]
  matters: readonly SharedMatter[]
}

export function linkGroundOf(reader: PeopleSource): LinkGround {
  const accounts = KnownAccounts.of(reader)
  const documents = documentsOf(reader, accounts)
  const persons = personsNamed(reader, accounts)
  return {
    reader,
    accounts,
    changes: numberChangesOf(reader, accounts),
    shared: sharedNumbersOf(reader, accounts),
    documents,
    persons,
    matters: sharedMatters(reader, accounts, { documents, persons }),
  }
}
