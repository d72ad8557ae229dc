import { type AccountLink, linkBases } from './link.ts'

const statusRank: Readonly<Record<AccountLink['status'], number>> = {
  rejected: 0,
  confirmed: 1,
  automatic: 2,
  proposed: 3,
}
const confidenceRank: Readonly<Record<AccountLink['confidence'], number>> = { high: 0, medium: 1, low: 2 }

/**
 * From the link that goes first to the one that goes last where not all can stand: what readers decided, then what is certain, then
 * what is proposed. The order of the input decides nothing.
 */
export const byStrength = (a: AccountLink, b: AccountLink): number =>
  statusRank[a.status] - statusRank[b.status] ||
  confidenceRank[a.confidence] - confidenceRank[b.confidence] ||
  linkBases.indexOf(a.basis) - linkBases.indexOf(b.basis) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * Which accounts are one contact's. Accounts that readers hold apart never come together, by whatever way around: a link that would
 * join them is refused, and the caller is told so.
 */
export class AccountGroups {
  readonly #parents = new Map<string, string>()
  readonly #members = new Map<string, string[]>()
  /** By the root of a group: the accounts from which one of its members is held apart. */
  readonly #apart = new Map<string, Set<string>>()

  /** The groups that links of these statuses make, the strongest first; rejected ones hold apart. */
  static of(links: Iterable<AccountLink>, statuses: readonly AccountLink['status'][]): AccountGroups {
    const groups = new AccountGroups()
    for (const link of [...links].sort(byStrength)) {
      const [a, b] = link.accounts
      if (link.status === 'rejected') groups.holdApart(a, b)
      else if (statuses.includes(link.status)) groups.join(a, b)
    }
    return groups
  }

  /** Has to be said before the accounts are joined. */
  holdApart(a: string, b: string): void {
    this.#apartFrom(this.root(a)).add(b)
    this.#apartFrom(this.root(b)).add(a)
  }

  /** Joins the groups of two accounts; false, and nothing done, where that would join what is held apart. */
  join(a: string, b: string): boolean {
    const [x, y] = [this.root(a), this.root(b)]
    if (x === y) return true
    if (this.#isApart(x, y)) return false
    const [large, small] = this.#sizeOf(x) >= this.#sizeOf(y) ? [x, y] : [y, x]
    this.#members.set(large, [...this.membersOf(large), ...this.membersOf(small)])
    this.#members.delete(small)
    this.#parents.set(small, large)
    const apart = this.#apart.get(small)
    if (apart) for (const account of apart) this.#apartFrom(large).add(account)
    return true
  }

  /** Some member of the group of an account, the same for all of them. */
  root(account: string): string {
    let root = account
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up
    for (let at = account; at !== root; ) {
      const next = this.#parents.get(at) ?? root
      this.#parents.set(at, root)
      at = next
    }
    return root
  }

  /** The accounts of the group with this root, in no order. */
  membersOf(root: string): readonly string[] {
    return this.#members.get(root) ?? [root]
  }

  #isApart(x: string, y: string): boolean {
    const [one, other] = [this.#apart.get(x), this.#apart.get(y)]
    if (!one || !other) return false
    const [few, root] = one.size <= other.size ? [one, y] : [other, x]
    for (const account of few) if (this.root(account) === root) return true
    return false
  }

  #apartFrom(root: string): Set<string> {
    const known = this.#apart.get(root) ?? new Set<string>()
    this.#apart.set(root, known)
    return known
  }

  #sizeOf(root: string): number {
    return this.#members.get(root)?.length ?? 1
  }
}
