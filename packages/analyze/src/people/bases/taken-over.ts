import { day } from '../../aggregations/behaviour/observation.ts'
import { FellSilent, fewAlike } from '../fell-silent.ts'
import { formerNames } from '../former-names.ts'
import type { KnownAccount } from '../known-accounts.ts'
import type { RuleLink } from '../link-book.ts'
import type { LinkGround } from '../link-ground.ts'
import type { LinkRule } from '../link-rule.ts'
import { nameKey } from '../name-key.ts'
import { isTelling, sharesAny } from '../shared-names.ts'

/** Among more that begin so, a beginning says nothing. */
const few = 3
const within = 14 * day
/** The clocks of two chats may lie apart, and a chat begins with the app's notices of that day. */
const overlap = day

/** A number that changes without a word: one account falls silent, and another goes on where it stopped. */
export const takenOver = {
  basis: 'taken-over',
  says: `one account falls silent and, without a word about a change, another of the same app on the same phone begins within two weeks: proposed
with low confidence where both bear one name of several words but for what tells them apart, where one code, account or paper stands in the
chats of both and of nobody else, or where they are the only ones in a group of one title, or on two phones, of which that holds; with medium confidence
where two of name, group or phones, and such a code are in common; not where more than ${few} accounts begin so, nor for what more than ${fewAlike} have
in common who fell silent then`,
  *links(ground: LinkGround) {
    const pairs = pairsOf(ground)
    const isOfCircleAlone = ({ signs: { name, matter } }: Pair) => name === null && matter.length === 0
    const ofMore = pairs.filter((pair) => !isOfCircleAlone(pair))
    const rivalsOf = rivals(ofMore)
    for (const pair of ofMore) if (rivalsOf(pair) <= few) yield proposal(ground, pair, rivalsOf(pair))
    const rivalsInAll = rivals(pairs)
    for (const pair of pairs) if (isOfCircleAlone(pair) && rivalsInAll(pair) === 1) yield proposal(ground, pair, 1)
  },
} satisfies LinkRule

/** In how many of these pairs the one account or the other stands. */
function rivals(pairs: readonly Pair[]): (pair: Pair) => number {
  const byOld = Map.groupBy(pairs, ({ old }) => old)
  const byNext = Map.groupBy(pairs, ({ next }) => next)
  return ({ old, next }) => Math.max(byOld.get(old)?.length ?? 0, byNext.get(next)?.length ?? 0)
}

interface Signs {
  /** `equal`; `telling` and `alike`: of a word or two more, and what is left is of several words or not. */
  name: 'equal' | 'alike' | 'telling' | null
  circle: 'groups' | 'phones' | null
  /** Messages with the code, account or paper of both; empty where there is none. */
  matter: readonly number[]
}

interface Pair {
  old: KnownAccount
  next: KnownAccount
  signs: Signs
}

/** A name of one word, or the very same, says little by itself; `same-name-and-circle` has the latter. */
const isEnough = ({ name, circle, matter }: Signs): boolean =>
  name === 'telling' || matter.length > 0 || circle !== null

/** Pairs of which one takes over from the other, found by what they have in common so that not every two are compared. */
function pairsOf({ accounts, matters, changes }: LinkGround): Pair[] {
  const announced = new Set(changes.flatMap(({ account }) => account ?? []))
  const found = new Map<string, Pair>()
  const add = (old: KnownAccount, next: KnownAccount, matter: readonly number[]) => {
    if (!takesOver(old, next) || announced.has(old.id) || announced.has(next.id)) return
    const key = `${old.id} ${next.id}`
    const messages = [...(found.get(key)?.signs.matter ?? []), ...matter]
    const signs = { name: nameOf(old, next), circle: circleOf(old, next), matter: messages }
    if (isEnough(signs)) found.set(key, { old, next, signs })
  }
  const named = new FellSilent(accounts.all, (one) => namesOf(one).flatMap((name) => placesOf(one, name)))
  const circles = new FellSilent(accounts.all, circlesOf)
  for (const next of accounts.all) {
    if (next.firstAt === null) continue
    const [from, to] = [next.firstAt - within, next.firstAt + overlap]
    const names = [...formerNames(next)].flatMap((name) => placesOf(next, name))
    for (const old of named.between(names, from, to)) add(old, next, [])
    for (const old of circles.between(circlesOf(next), from, to)) add(old, next, [])
  }
  for (const { accounts: pair, messages } of matters) {
    add(...pair, messages)
    add(pair[1], pair[0], messages)
  }
  return [...found.values()]
}

const namesOf = ({ names }: KnownAccount): string[] => names.map(nameKey).filter((name) => name !== '')

const placesOf = ({ account, exhibits }: KnownAccount, name: string): string[] =>
  [...exhibits].map((exhibit) => `${account.app} ${exhibit} ${name}`)

/** Groups by title, and every two of its phones. */
function circlesOf({ account, groups, exhibits }: KnownAccount): string[] {
  const phones = [...exhibits].sort()
  const twos = phones.flatMap((one, i) => phones.slice(i + 1).map((other) => `${account.app} phones ${one} ${other}`))
  return [...twos, ...[...groups].map((title) => `${account.app} group ${title}`)]
}

function takesOver(old: KnownAccount, next: KnownAccount): boolean {
  if (old.id === next.id || old.account.isOwner || next.account.isOwner || old.account.app !== next.account.app)
    return false
  if (old.firstAt === null || old.lastAt === null || next.firstAt === null || old.firstAt >= next.firstAt) return false
  return (
    next.firstAt >= old.lastAt - overlap &&
    next.firstAt <= old.lastAt + within &&
    sharesAny(old.exhibits, next.exhibits)
  )
}

function nameOf(old: KnownAccount, next: KnownAccount): Signs['name'] {
  const known = [...formerNames(next)].filter((key) => bears(old, key))
  if (known.length === 0) return null
  if (known.some((key) => bears(next, key))) return 'equal'
  return known.some(isTelling) ? 'telling' : 'alike'
}

const bears = ({ names }: KnownAccount, key: string): boolean => names.some((name) => nameKey(name) === key)

function circleOf(old: KnownAccount, next: KnownAccount): Signs['circle'] {
  if (sharesAny(old.groups, next.groups)) return 'groups'
  return [...old.exhibits].filter((exhibit) => next.exhibits.has(exhibit)).length > 1 ? 'phones' : null
}

function proposal({ reader }: LinkGround, { old, next, signs }: Pair, rivals: number): RuleLink {
  const { name, circle, matter } = signs
  const held = [name, circle, matter.length > 0 ? 'matter' : null].filter((sign) => sign !== null).length
  const reasons = [
    `the second account begins in ${next.account.app} within two weeks after the first fell silent`,
    ...(name === null ? [] : [name === 'equal' ? 'both bear one display name' : nameSays]),
    ...(circle === null ? [] : [circleSays[circle]]),
    ...(matter.length === 0 ? [] : ['one code, account or paper stands in the chats of both and of nobody else']),
    ...(rivals > 1 ? [`it is one of ${rivals} accounts of which that holds`] : []),
  ]
  return {
    accounts: [old, next],
    basis: 'taken-over',
    certain: false,
    confidence: held > 1 && rivals === 1 ? 'medium' : 'low',
    succession: { from: old.id, to: next.id, earliest: old.lastAt, latest: next.firstAt },
    says: reasons.join('; '),
    messages: [...new Set([...endsOf(reader, old).slice(-1), ...endsOf(reader, next).slice(0, 1), ...matter])],
  }
}

const nameSays = 'its name is that of the first, but for what tells them apart'
const circleSays = {
  groups: 'both are in a group of the same title',
  phones: 'both write on the same phones',
} as const

/** The first and the last message that an account wrote in any of its chats. */
function endsOf(reader: LinkGround['reader'], { account, chatRowIds }: KnownAccount): number[] {
  let [first, last]: ({ rowId: number; sentAt: number } | null)[] = [null, null]
  for (const chat of chatRowIds)
    for (const { rowId, sentAt, senderRowId } of reader.chatTimes(chat)) {
      if (sentAt === null || senderRowId !== account.rowId) continue
      if (!first || sentAt < first.sentAt) first = { rowId, sentAt }
      if (!last || sentAt > last.sentAt) last = { rowId, sentAt }
    }
  return [first, last].flatMap((end) => end?.rowId ?? [])
}
