import { day } from '../../aggregations/behaviour/observation.ts'
import { formerNames } from '../former-names.ts'
import type { KnownAccount, KnownAccounts } from '../known-accounts.ts'
import type { RuleLink } from '../link-book.ts'
import type { LinkRule } from '../link-rule.ts'
import type { NumberChange } from '../number-changes.ts'
import { sharesAny } from '../shared-names.ts'
import { isOpening } from '../shared-numbers.ts'

/** Somebody writes that his number is a new one. Never certain: words can be untrue, and the number somebody else's. */
export const announced = {
  basis: 'announced',
  says: `a contact writes that his number is now another: the account of that number is proposed, with high confidence where it begins within
a month of the announcement; where a chat begins with such words, or with low confidence with a number alone, the account of the same
name, but for a word or two, that fell silent within the three months before is proposed; never certain, since words can be untrue or mean somebody else’s number`,
  *links({ accounts, changes, shared }) {
    for (const change of changes) {
      const author = accounts.get(change.account ?? '')
      if (change.evidence !== 'announced' || !author || author.account.isOwner) continue
      for (const other of change.to === null ? [] : accounts.withNumber(change.to))
        yield change.isOwn ? ownNumber(author, other, change) : newNumber(author, other, change)
      if (isOpening(author, change.at)) yield* predecessors(author, change, { accounts, isSaid: true })
    }
    for (const one of shared)
      if (one.author && one.isIntroduction && one.beforeOnCard === null)
        yield* predecessors(one.author, one, { accounts, isSaid: false })
  },
} satisfies LinkRule

const month = 30 * day

function newNumber(old: KnownAccount, next: KnownAccount, { at, message }: NumberChange): RuleLink {
  const begins = next.firstAt
  const follows = at !== null && begins !== null && begins >= at - day && begins <= at + month
  return {
    accounts: [old, next],
    basis: 'announced',
    certain: false,
    confidence: follows ? 'high' : 'medium',
    succession: { from: old.id, to: next.id, earliest: at, latest: follows ? Math.max(begins, at) : at },
    says: follows
      ? 'the first account announced the number of the second, which begins within a month of it'
      : 'the first account announced the number of the second',
    messages: [message],
  }
}

const ownNumber = (account: KnownAccount, other: KnownAccount, { message }: NumberChange): RuleLink => ({
  accounts: [account, other],
  basis: 'announced',
  certain: false,
  confidence: 'high',
  succession: null,
  says: 'the first account introduced itself with the number of the second',
  messages: [message],
})

/** Accounts that were saved under the same name before the new one was: phone books tell the two apart by a word. */
function* predecessors(
  next: KnownAccount,
  { at, message }: Pick<NumberChange, 'at' | 'message'>,
  { accounts, isSaid }: { accounts: KnownAccounts; isSaid: boolean },
): Iterable<RuleLink> {
  const found = [...formerNames(next)]
    .flatMap((name) => accounts.withName(name))
    .filter((old, i, all) => all.indexOf(old) === i && fellSilentBefore(old, next))
  const others = found.length === 1 ? '' : ` (one of ${found.length} accounts of which that holds)`
  for (const old of found)
    yield {
      accounts: [old, next],
      basis: 'announced',
      certain: false,
      confidence: isSaid && found.length === 1 ? 'medium' : 'low',
      succession: { from: old.id, to: next.id, earliest: old.lastAt, latest: at },
      says: `the second account began ${isSaid ? 'with the announcement of a new number' : 'by telling a number'}; its name is that of the first, but for what tells them apart${others}`,
      messages: [message],
    }
}

const silentFor = 90 * day

function fellSilentBefore(old: KnownAccount, next: KnownAccount): boolean {
  if (old.id === next.id || old.account.isOwner || old.account.app !== next.account.app) return false
  if (old.firstAt === null || old.lastAt === null || next.firstAt === null || old.firstAt >= next.firstAt) return false
  const isSamePhone = sharesAny(old.exhibits, next.exhibits)
  return isSamePhone && old.lastAt <= next.firstAt + 7 * day && old.lastAt >= next.firstAt - silentFor
}
