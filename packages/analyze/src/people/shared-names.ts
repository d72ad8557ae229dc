import type { KnownAccount } from './known-accounts.ts'

/** Whether a name (its key) tells people apart at all: two words or more, one of them longer than two letters. */
export function isTelling(key: string): boolean {
  const words = key.split(' ')
  return words.length > 1 && words.some((word) => word.length > 2)
}

/** Apps and phones of an account: within each of them a name is expected to be one person’s. */
const placesOf = ({ account, exhibits }: KnownAccount): string[] =>
  [...exhibits].map((exhibit) => `${account.app} ${exhibit}`)

/** In more places than that each account is paired with the next one only: they still hang together, and the pairs stay few. */
const fewPlaces = 8

/**
 * Pairs of a group of namesakes of which something holds, each account with one of another place at most: where two in one place bear the
 * name it does not say which of them is meant, and nothing is said of them.
 */
export function* unambiguous(
  group: readonly KnownAccount[],
  holds: (a: KnownAccount, b: KnownAccount) => boolean,
): Iterable<[KnownAccount, KnownAccount]> {
  const others = group.filter(({ account }) => !account.isOwner)
  const bearers = new Map<string, number>()
  for (const place of others.flatMap(placesOf)) bearers.set(place, (bearers.get(place) ?? 0) + 1)
  const alone = others.filter((one) => placesOf(one).every((place) => bearers.get(place) === 1))
  for (const [i, one] of alone.entries()) {
    const partners = alone.slice(i + 1).filter((other) => holds(one, other))
    for (const other of alone.length > fewPlaces ? partners.slice(0, 1) : partners) yield [one, other]
  }
}

export const sharesAny = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  for (const one of few) if (many.has(one)) return true
  return false
}
