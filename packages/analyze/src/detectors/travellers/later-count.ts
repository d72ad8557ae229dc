import type { Conversation, ReadTurn } from '../../conversation/conversation.ts'
import { holds } from '../../conversation/nearby.ts'
import type { Count } from './count.ts'

/** Turns within which a number of travellers is remembered. */
const reach = 40
/** Ways of counting that set right or report what was counted before. */
const reporting: readonly string[] = ['corrected', 'all-of', 'groups', 'echoed', 'led']
const ofPrice = ['payment.amount', 'price.quoted', 'price.asked', 'price.agreed'] as const

/**
 * Whether a number tells nothing of how many travel, since that was said before: another number beside a sum of the owner's (`two people would be 2000`), or "both" and
 * "the three of us", which repeat it.
 */
export function isOfOtherMatter(conversation: Conversation, index: number, turn: ReadTurn, count: Count): boolean {
  if (reporting.includes(count.rule)) return false
  const known = knownBefore(conversation, index)
  if (known.length === 0) return false
  const value = count.lo === count.hi ? String(count.lo) : `${count.lo}-${count.hi}`
  return known.includes(value) ? count.rule === 'collective' : turn.direction === 'out' && holds(turn, ofPrice)
}

/** The numbers of travellers that the turns before tell. */
const knownBefore = (conversation: Conversation, index: number): string[] =>
  conversation
    .around(index, -1, reach)
    .flatMap(({ findings }) => findings)
    .filter(({ kind, confidence }) => kind === 'journey.persons' && confidence !== 'low')
    .map(({ value }) => value ?? '')
