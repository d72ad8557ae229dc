import type { AccountLink, LinkBasis } from '@casethread/model'
import type { KnownAccount } from './known-accounts.ts'
import { linkId, sortedPair } from './link-id.ts'

/** What a rule says of two accounts; who comes first of them does not matter. */
export interface RuleLink {
  accounts: readonly [KnownAccount, KnownAccount]
  basis: LinkBasis
  certain: boolean
  confidence: AccountLink['confidence']
  succession: AccountLink['succession']
  says: string
  messages: readonly number[]
}

const rank = { high: 0, medium: 1, low: 2 } as const

/** Links of rules, one for each pair of accounts and basis: what is found again adds its messages, and the surer reading is kept. */
export class LinkBook {
  readonly #links = new Map<string, AccountLink>()

  add({ accounts: [one, other], basis, certain, confidence, succession, says, messages }: RuleLink): void {
    if (one.id === other.id || (one.account.isOwner && other.account.isOwner)) return
    const accounts = sortedPair(one.id, other.id)
    const status = certain ? 'automatic' : 'proposed'
    const id = linkId(accounts, basis)
    const link: AccountLink = {
      ...{ id, accounts, basis, confidence, status, succession, says, messages: [...messages] },
      ...{ contrary: [], byRule: status, notice: null, decisions: [] },
    }
    const known = this.#links.get(id)
    this.#links.set(id, known ? merged(known, link) : link)
  }

  /** By id. */
  links(): AccountLink[] {
    return [...this.#links.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }
}

function merged(a: AccountLink, b: AccountLink): AccountLink {
  const better = isSurer(b, a) ? b : a
  // In the order found: the numbers of rows depend on which file was read first.
  const messages = [...new Set([...a.messages, ...b.messages])]
  return { ...better, messages, succession: better.succession ?? a.succession ?? b.succession }
}

/** Equal ones are told apart by what they say, so that the order in which they are found decides nothing. */
const isSurer = (a: AccountLink, b: AccountLink): boolean =>
  (Number(b.byRule === 'proposed') - Number(a.byRule === 'proposed') ||
    rank[b.confidence] - rank[a.confidence] ||
    compare(startOf(b), startOf(a)) ||
    compare(b.says, a.says)) > 0

const startOf = ({ succession }: AccountLink): string =>
  succession?.earliest == null ? '~' : String(succession.earliest + 1e14).padStart(17, '0')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
