import { expect, it } from 'vitest'
import type { AccountLink } from './link.ts'
import { summarizePeople } from './people-summary.ts'

const link = (a: string, b: string, status: AccountLink['status']): AccountLink => ({
  ...{ id: `link-${a}${b}`, accounts: [a, b], basis: 'same-number', confidence: 'high', status, succession: null },
  ...{ says: '', messages: [], contrary: [], byRule: null, notice: null, decisions: [] },
})

it('counts people with and without the links that wait for a reader', () => {
  const links = [
    link('a', 'b', 'automatic'),
    link('b', 'c', 'proposed'),
    link('a', 'b', 'proposed'),
    link('d', 'e', 'rejected'),
    link('d', 'e', 'proposed'),
  ]
  expect(summarizePeople(['a', 'b', 'c', 'd', 'e'], links)).toEqual({
    accounts: 5,
    contacts: 4,
    contactsIfProposedHold: 3,
    links: { automatic: 1, proposed: 3, confirmed: 0, rejected: 1 },
    unresolved: 2,
  })
})
