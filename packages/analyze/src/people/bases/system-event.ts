import { day } from '../../aggregations/behaviour/observation.ts'
import type { KnownAccount } from '../known-accounts.ts'
import type { RuleLink } from '../link-book.ts'
import type { LinkGround } from '../link-ground.ts'
import type { LinkRule } from '../link-rule.ts'
import type { NumberChange } from '../number-changes.ts'
import { sharesAny } from '../shared-names.ts'

/** The app’s own notice that an account’s number was changed. */
export const systemEvent = {
  basis: 'system-event',
  says: `the app’s own notice of a changed number: certain where it prints whose it is and the account of the number that it names is
of the same app, else proposed with high confidence; where it names no new number,
the accounts without a name that begin in that app on that phone within two weeks are proposed with low confidence, if they are three at
most and the old one is silent from then on`,
  *links({ accounts, changes }) {
    const beginners = new Beginners(accounts.all)
    for (const change of changes) {
      const before = accounts.get(change.account ?? '')
      if (change.evidence !== 'system-event' || !before) continue
      for (const same of change.from === null ? [] : accounts.withNumber(change.from))
        yield gaveUp(before, same, change)
      if (change.to === null) yield* silentSuccessor(before, change, beginners)
      else for (const after of accounts.withNumber(change.to)) yield told(before, after, change)
    }
  },
} satisfies LinkRule

/** A number is that of one account in its app; in another app somebody else may have it by now. */
const isCertain = (one: KnownAccount, other: KnownAccount, change: NumberChange): boolean =>
  change.isCertain && one.account.app === other.account.app

const told = (before: KnownAccount, after: KnownAccount, change: NumberChange): RuleLink => ({
  accounts: [before, after],
  basis: 'system-event',
  certain: isCertain(before, after, change),
  confidence: 'high',
  succession: { from: before.id, to: after.id, earliest: change.at, latest: change.at },
  says: `${change.app ?? 'the app'} reported that the first account took the number of the second`,
  messages: [change.message],
})

const gaveUp = (one: KnownAccount, same: KnownAccount, change: NumberChange): RuleLink => ({
  accounts: [one, same],
  basis: 'system-event',
  certain: isCertain(one, same, change),
  confidence: 'high',
  succession: null,
  says: `${change.app ?? 'the app'} reported that the first account gave up the number of the second`,
  messages: [change.message],
})

/** The clocks of two chats may lie apart, and a chat begins with the app’s notices of that day. */
const before = day
const within = 14 * day
/** Among more than so many a beginning says nothing. */
const few = 3

function* silentSuccessor(old: KnownAccount, { at, app, message }: NumberChange, beginners: Beginners) {
  if (at === null || old.lastAt === null || old.lastAt > at + day) return
  const candidates = beginners
    .between(old.account.app, at - before, at + within)
    .filter((one) => one.id !== old.id && sharesAny(one.exhibits, old.exhibits))
  if (candidates.length > few) return
  for (const after of candidates)
    yield {
      accounts: [old, after],
      basis: 'system-event',
      certain: false,
      confidence: 'low',
      succession: candidates.length === 1 ? { from: old.id, to: after.id, earliest: at, latest: after.firstAt } : null,
      says: `${app ?? 'the app'} reported that the first account changed its number without naming the new one; the second is ${
        candidates.length === 1 ? 'the only one' : `one of ${candidates.length}`
      } without a name that begins within two weeks`,
      messages: [message],
    } satisfies RuleLink
}

/** Accounts without a name by their beginning, so that a stretch of time is found without looking at all of them. */
class Beginners {
  readonly #byApp: ReadonlyMap<string, readonly KnownAccount[]>

  constructor(accounts: LinkGround['accounts']['all']) {
    const nameless = accounts.filter(
      ({ account, names, firstAt }) => account.kind === 'phone' && names.length === 0 && firstAt !== null,
    )
    const inOrder = nameless.toSorted((a, b) => (a.firstAt ?? 0) - (b.firstAt ?? 0) || (a.id < b.id ? -1 : 1))
    this.#byApp = Map.groupBy(inOrder, ({ account }) => account.app)
  }

  between(app: string, from: number, to: number): readonly KnownAccount[] {
    const all = this.#byApp.get(app) ?? []
    const start = firstFrom(all, from)
    const found: KnownAccount[] = []
    for (let i = start; i < all.length; i++) {
      const account = all[i] as KnownAccount
      if ((account.firstAt ?? 0) > to) break
      found.push(account)
    }
    return found
  }
}

/** Index of the first that begins at an instant or later, in a list in order of beginning. */
function firstFrom(inOrder: readonly KnownAccount[], from: number): number {
  let [low, high] = [0, inOrder.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((inOrder[middle]?.firstAt ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
