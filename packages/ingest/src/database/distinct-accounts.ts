import type { Account } from '@casethread/model'

/** Each account once, in the order of first mention, under the first name that it is mentioned with; nobody left out. */
export function distinctAccounts(accounts: Iterable<Account | null>): Account[] {
  const distinct = new Map<string, Account>()
  for (const account of accounts) {
    if (!account) continue
    const key = `${account.kind} ${account.value}`
    const known = distinct.get(key)
    if (!known || (known.name === null && account.name !== null)) distinct.set(key, account)
  }
  return [...distinct.values()]
}
