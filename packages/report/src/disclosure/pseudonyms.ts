import type { CaseKey } from './case-key.ts'

/** Enough for a hundred thousand identities without two alike, mostly; where two are, both get more digits. */
const fewDigits = 8
const manyDigits = 16

/** An identity to be protected, by the id that the case gives it. */
interface Identity {
  id: string
  isMinor: boolean
}

/** `P-` or, for minors, `M-`, and the first digits of a keyed hash of each identity's id (methodology W-01), by id. */
export function pseudonymsOf(key: CaseKey, identities: Iterable<Identity>): Map<string, string> {
  const all = [...identities]
  const byFew = Map.groupBy(all, ({ id }) => key.pseudonymOf(id, fewDigits))
  return new Map(
    [...byFew].flatMap(([digits, alike]) =>
      alike.map(({ id, isMinor }): [string, string] => [
        id,
        `${isMinor ? 'M' : 'P'}-${alike.length === 1 ? digits : key.pseudonymOf(id, manyDigits)}`,
      ]),
    ),
  )
}
