import { day } from '../../aggregations/behaviour/observation.ts'
import type { KnownAccount } from '../known-accounts.ts'
import type { RuleLink } from '../link-book.ts'
import type { LinkRule } from '../link-rule.ts'
import { isTelling, sharesAny, unambiguous } from '../shared-names.ts'

/** One name among the contacts of one phone, in two apps or in one after the other. */
export const sameNameAndCircle = {
  basis: 'same-name-and-circle',
  says: `one display name among the contacts of one phone, in two apps where nobody else bears it, or in one app where the second account
begins within a month after the first fell silent: proposed, with medium confidence for names of several words, low for others`,
  *links({ accounts }) {
    for (const [key, group] of accounts.sharingName()) {
      for (const [one, other] of unambiguous(group, areInTwoApps)) yield inTwoApps(key, one, other)
      yield* oneAfterTheOther(key, group)
    }
  },
} satisfies LinkRule

const areInTwoApps = (a: KnownAccount, b: KnownAccount): boolean =>
  a.account.app !== b.account.app && sharesAny(a.exhibits, b.exhibits)

const confidenceOf = (key: string) => (isTelling(key) ? 'medium' : 'low')

const inTwoApps = (key: string, one: KnownAccount, other: KnownAccount): RuleLink => ({
  accounts: [one, other],
  basis: 'same-name-and-circle',
  certain: false,
  confidence: confidenceOf(key),
  succession: null,
  says: `the same display name in ${one.account.app} and ${other.account.app} on one phone, borne by nobody else there`,
  messages: [],
})

const month = 30 * day

/** Namesakes within one app and phone of whom each begins after the one before fell silent. */
function* oneAfterTheOther(key: string, group: readonly KnownAccount[]): Iterable<RuleLink> {
  const dated = group.filter(({ account, firstAt }) => !account.isOwner && firstAt !== null)
  for (const accounts of Map.groupBy(dated, ({ account }) => account.app).values()) {
    const inOrder = accounts.toSorted((a, b) => (a.firstAt ?? 0) - (b.firstAt ?? 0) || (a.id < b.id ? -1 : 1))
    for (const [i, next] of inOrder.entries()) {
      const old = inOrder[i - 1]
      if (old && follows(old, next)) yield succession(key, old, next)
    }
  }
}

const follows = (old: KnownAccount, next: KnownAccount): boolean =>
  old.lastAt !== null &&
  next.firstAt !== null &&
  next.firstAt > old.lastAt &&
  next.firstAt - old.lastAt <= month &&
  sharesAny(old.exhibits, next.exhibits)

const succession = (key: string, old: KnownAccount, next: KnownAccount): RuleLink => ({
  accounts: [old, next],
  basis: 'same-name-and-circle',
  certain: false,
  confidence: confidenceOf(key),
  succession: { from: old.id, to: next.id, earliest: old.lastAt, latest: next.firstAt },
  says: `an account of the same display name in ${next.account.app} begins within a month after the first fell silent`,
  messages: [],
})
