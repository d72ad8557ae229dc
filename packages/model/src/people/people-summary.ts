import { AccountGroups } from './account-groups.ts'
import type { AccountLink } from './link.ts'

/** How many people there are, as far as it is known who is whom: both counts are printed (methodology §1.5). */
export interface PeopleSummary {
  /** Those of the owners left out. */
  accounts: number
  /** With the links that stand: automatic ones and those that readers confirmed. */
  contacts: number
  /** With every proposed link as well, as far as readers do not hold the accounts apart. */
  contactsIfProposedHold: number
  links: Readonly<Record<AccountLink['status'], number>>
  /** Proposed links between accounts that are not one contact's already: what waits for a reader. */
  unresolved: number
}

/** Counts the contacts that these accounts (their ids) make. */
export function summarizePeople(accounts: readonly string[], links: readonly AccountLink[]): PeopleSummary {
  const tally = { automatic: 0, proposed: 0, confirmed: 0, rejected: 0 }
  for (const { status } of links) tally[status]++
  const standing = AccountGroups.of(links, ['automatic', 'confirmed'])
  const isOpen = ({ status, accounts: [a, b] }: AccountLink) =>
    status === 'proposed' && standing.root(a) !== standing.root(b)
  return {
    accounts: accounts.length,
    contacts: groupsAmong(accounts, standing),
    contactsIfProposedHold: groupsAmong(accounts, AccountGroups.of(links, ['automatic', 'confirmed', 'proposed'])),
    links: tally,
    unresolved: links.filter(isOpen).length,
  }
}

const groupsAmong = (accounts: readonly string[], groups: AccountGroups): number =>
  new Set(accounts.map((account) => groups.root(account))).size
