import type { ContactAccount } from '@casethread/casefile'
import { AccountGroups, type AccountLink, type Contact } from '@casethread/model'
import { identifiersOf } from './identifiers-of.ts'
import type { NumberChange } from './number-changes.ts'

/** A contact as its accounts show it, before anything is made of its chats. */
export type ContactFrame = Pick<
  Contact,
  'id' | 'accounts' | 'names' | 'identifiers' | 'messageCount' | 'firstAt' | 'lastAt'
>

/**
 * The contacts that these accounts make: those that automatic and confirmed links join, each under the id of the first of them. Given
 * only some accounts of a case it makes their contacts as they stand among all of them, as long as none of a contact's is missing.
 */
export function contactsOf(
  accounts: readonly ContactAccount[],
  links: readonly AccountLink[],
  changes: readonly NumberChange[],
): ContactFrame[] {
  const groups = AccountGroups.of(links, ['automatic', 'confirmed'])
  const linksByGroup = Map.groupBy(links, ({ accounts: [account] }) => groups.root(account))
  const byGroup = Map.groupBy(accounts, ({ id }) => groups.root(id))
  const changesByGroup = Map.groupBy(changes, ({ account }) => (account === null ? null : groups.root(account)))
  return [...byGroup]
    .map(([root, own]) => frameOf(own, linksByGroup.get(root) ?? [], changesByGroup.get(root) ?? []))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function frameOf(
  accounts: readonly ContactAccount[],
  links: readonly AccountLink[],
  changes: readonly NumberChange[],
): ContactFrame {
  const ids = accounts.map(({ id }) => id).sort()
  const dates = accounts.flatMap(({ firstAt, lastAt }) => [firstAt ?? [], lastAt ?? []].flat())
  return {
    id: ids[0] ?? '',
    accounts: ids,
    names: [...new Set(accounts.flatMap(({ names }) => names))].sort(),
    identifiers: identifiersOf(accounts, links, changes),
    messageCount: accounts.reduce((sum, { messageCount }) => sum + messageCount, 0),
    firstAt: dates.length > 0 ? Math.min(...dates) : null,
    lastAt: dates.length > 0 ? Math.max(...dates) : null,
  }
}
