import type { KnownAccount } from './known-accounts.ts'

/** What more than so many have in common who fell silent at one time says nothing of who goes on. */
export const fewAlike = 20

/** Accounts by what they have in common with others, in the order in which they fell silent. */
export class FellSilent {
  readonly #byKey: ReadonlyMap<string, readonly KnownAccount[]>

  constructor(accounts: readonly KnownAccount[], keysOf: (account: KnownAccount) => Iterable<string>) {
    const ended = accounts.filter(({ account, lastAt }) => lastAt !== null && !account.isOwner)
    const inOrder = ended.toSorted((a, b) => (a.lastAt ?? 0) - (b.lastAt ?? 0) || (a.id < b.id ? -1 : 1))
    const keyed = inOrder.flatMap((account) => [...new Set(keysOf(account))].map((key) => ({ key, account })))
    this.#byKey = new Map(
      Array.from(
        Map.groupBy(keyed, ({ key }) => key),
        ([key, own]) => [key, own.map(({ account }) => account)],
      ),
    )
  }

  /** Those of one of these keys that fell silent from one instant to another. */
  between(keys: Iterable<string>, from: number, to: number): Set<KnownAccount> {
    const found = new Set<KnownAccount>()
    for (const key of keys) {
      const all = this.#byKey.get(key) ?? []
      const start = firstFrom(all, from)
      // No more than it takes to see that they are too many.
      const silent = all.slice(start, start + fewAlike + 1).filter(({ lastAt }) => (lastAt ?? 0) <= to)
      if (silent.length <= fewAlike) for (const account of silent) found.add(account)
    }
    return found
  }
}

/** Index of the first that fell silent at an instant or later. */
function firstFrom(inOrder: readonly KnownAccount[], from: number): number {
  let [low, high] = [0, inOrder.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((inOrder[middle]?.lastAt ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
