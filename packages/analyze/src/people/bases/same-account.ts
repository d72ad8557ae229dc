import type { KnownAccount } from '../known-accounts.ts'
import type { RuleLink } from '../link-book.ts'
import type { LinkRule } from '../link-rule.ts'
import { isTelling, sharesAny, unambiguous } from '../shared-names.ts'

/** The same name in the same app on two phones: every phone has names of its own, so that this is the same account only perhaps. */
export const sameAccount = {
  basis: 'same-account',
  says: `one display name in one app on two exhibits, where the export gives no number: proposed, with medium confidence for names of several
words, low for others, one step more where both are in a group of the same title; whoever saves a number names it, and two people can
bear one name`,
  *links({ accounts }) {
    for (const [key, group] of accounts.sharingName())
      for (const [one, other] of unambiguous(group, areOnTwoPhones))
        yield {
          accounts: [one, other],
          basis: 'same-account',
          certain: false,
          ...strengthOf(key, one, other),
          succession: null,
          messages: [],
        }
  },
} satisfies LinkRule

function strengthOf(key: string, one: KnownAccount, other: KnownAccount): Pick<RuleLink, 'confidence' | 'says'> {
  const says = `the same display name in ${one.account.app} on two exhibits`
  if (!sharesAny(one.groups, other.groups)) return { confidence: isTelling(key) ? 'medium' : 'low', says }
  return { confidence: isTelling(key) ? 'high' : 'medium', says: `${says}, both in a group of the same title` }
}

const areOnTwoPhones = (a: KnownAccount, b: KnownAccount): boolean =>
  a.account.app === b.account.app &&
  (a.account.kind === 'name' || b.account.kind === 'name') &&
  !sharesAny(a.exhibits, b.exhibits)
