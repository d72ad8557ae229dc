import { day, type Fact, type Run } from '../run.ts'
import type { RoleRule } from './role-rule.ts'

/** Everybody speaks of his mother now and then: in a family it is one message in so many. */
const oneIn = 10
/** Friends and strangers are called brother or uncle; who speaks of parents, children and in-laws as well knows them. */
const relations = 3
const leastMessages = 10
/** Of each of the two, so that one who only tells of his own family is not taken for kin. */
const leastOfEach = 3
const longLived = 60

/**
 * Who talks as kin do. It rests on how often and of how many relations both sides speak and on nothing else that can be known of them:
 * names, languages and places have no part in it.
 */
export const kinTalk: RoleRule = {
  role: 'family',
  says: `over two months or more, one message in ${oneIn} or more names kin, of three relations or more, and both sides write so`,
  find(talk) {
    const kin = talk.of('context.kin')
    return isMuch(talk, kin) && isOfBoth(kin) && isLongLived(kin) ? kin : []
  },
}

function isMuch(talk: Run, kin: readonly Fact[]): boolean {
  const messages = new Set(kin.map(({ at }) => at)).size
  if (messages < leastMessages || new Set(kin.map(({ rule }) => rule)).size < relations) return false
  const written = talk.messages.filter(({ group, by, hasText }) => hasText && !group && by !== 'nobody').length
  return messages * oneIn >= written
}

const isOfBoth = (kin: readonly Fact[]): boolean =>
  (['contact', 'owner'] as const).every((side) => kin.filter(({ by }) => by === side).length >= leastOfEach)

function isLongLived(kin: readonly Fact[]): boolean {
  const times = kin.flatMap(({ message }) => message.sentAt ?? [])
  return (times.at(-1) ?? 0) - (times[0] ?? 0) >= longLived * day
}
