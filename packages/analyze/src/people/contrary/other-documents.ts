import type { Holders } from '../documents-of.ts'
import type { KnownAccount } from '../known-accounts.ts'
import type { Objection } from './objection.ts'

/** The documents of one account, with the messages that name them. */
type Documents = Map<string, readonly number[]>

export function documentsByAccount(documents: ReadonlyMap<string, Holders>): Map<KnownAccount, Documents> {
  const found = new Map<KnownAccount, Documents>()
  for (const [value, holders] of documents)
    for (const [account, messages] of holders)
      found.set(account, (found.get(account) ?? new Map<string, readonly number[]>()).set(value, messages))
  return found
}

export function otherDocuments(one: Documents | undefined, other: Documents | undefined): Objection | null {
  if (!one || !other || [...one.keys()].some((value) => other.has(value))) return null
  const messages = [...one.values(), ...other.values()].flat()
  return { says: 'the accounts wrote the numbers of different identity documents', messages: [...new Set(messages)] }
}
