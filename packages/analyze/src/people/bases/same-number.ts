import type { KnownAccount } from '../known-accounts.ts'
import type { LinkRule } from '../link-rule.ts'
import { areOthers } from '../same-person.ts'

/** Operators give numbers out again, some within months (in the United States after 45 days at the earliest, 47 CFR 52.15). */
const longestPause = 183 * 86_400_000

/** Accounts that are registered under one number in several apps. */
export const sameNumber = {
  basis: 'same-number',
  says: `the same telephone number in two apps: certain, unless no use of the number is known for half a year between them and the display
names differ, since numbers are given out again, or the accounts bear names of several words without a word in common, in any script, since two
people can share a number; then proposed`,
  *links({ accounts }) {
    for (const group of accounts.sharingNumber())
      for (const [i, one] of group.entries())
        for (const other of group.slice(i + 1)) {
          const doubt = doubtOf(one, other)
          yield {
            accounts: [one, other],
            basis: 'same-number',
            certain: doubt === null,
            confidence: doubt === null ? 'high' : 'medium',
            succession: null,
            says: `the same number in ${one.account.app} and ${other.account.app}${doubt ?? ''}`,
            messages: [],
          }
        }
  },
} satisfies LinkRule

/** Why one number may be two people's; null where nothing speaks for it. */
function doubtOf(one: KnownAccount, other: KnownAccount): string | null {
  const pause = pauseBetween(one, other)
  if (pause > longestPause && !haveNameInCommon(one, other))
    return `, with ${Math.floor(pause / 86_400_000)} days between the uses and under different names`
  return areOthers(one.names, other.names) ? ', under names without a word in common' : null
}

/** Milliseconds from the end of the earlier use to the beginning of the later; 0 where they overlap or are undated. */
function pauseBetween(a: KnownAccount, b: KnownAccount): number {
  if (a.firstAt === null || a.lastAt === null || b.firstAt === null || b.lastAt === null) return 0
  return Math.max(0, b.firstAt - a.lastAt, a.firstAt - b.lastAt)
}

const haveNameInCommon = (a: KnownAccount, b: KnownAccount): boolean => a.names.some((name) => b.names.includes(name))
