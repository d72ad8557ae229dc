import { type Conversation, isRead, type Turn } from '../../conversation/conversation.ts'
import { says } from '../../conversation/nearby.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import { uncountedNumbers } from '../../reading/uncounted-numbers.ts'
import { negotiationAt } from './negotiation.ts'
import { type Offer, offersOf, repeated } from './offers.ts'

/**
 * Prices of the journey that somebody states, bids or repeats: a sum with a word for a price or for each person beside it; a sum, or a bare
 * number, in answer to the question for the price, to another price, or to an inquiry. A bare number takes the currency that the talk
 * around names; where none does, or none in which a journey can cost that, one is assumed, and the attribute `currency` says so; so does `magnitude` of thousands that were left unsaid. The value is as for sums of money.
 * A price that the message accepts by its number (`ok 1500`) is told by a finding of its own kind; as one that was quoted only the detectors behind this one see it.
 */
export const price = {
  id: 'price',
  title: 'Prices of a journey or service',
  kinds: ['price.quoted', 'terms.price'],
  examines: 'conversations',
  detect: detectPrices,
} satisfies ConversationDetector

function detectPrices(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn)) return []
  if (uncountedNumbers(turn).length === 0 && !turn.findings.some(({ kind }) => kind === 'payment.amount')) return []
  const talk = negotiationAt(conversation, index, turn)
  if (talk === null) return []
  return offersOf(conversation, index, turn, talk).flatMap(({ rule, isAssumed, isScaled, ...offer }) =>
    (rule === repeated ? ['price.quoted', 'terms.price'] : ['price.quoted']).map((kind) => ({
      kind,
      attributes: { ...perOf(turn), ...childrenIn(turn), ...guessed({ isAssumed, isScaled }) },
      verdict: null,
      needs: 'trade' as const,
      ...offer,
      confidence: turn.forwarded ? ('low' as const) : ('medium' as const),
      rule: `price/${rule}`,
    })),
  )
}

/** What the message leaves unsaid and was filled in: readers see it beside the value. */
const guessed = ({ isAssumed, isScaled }: Pick<Offer, 'isAssumed' | 'isScaled'>): Record<string, string> => ({
  ...(isAssumed ? { currency: 'assumed' } : {}),
  ...(isScaled ? { magnitude: 'assumed' } : {}),
})

/** Per person or for all, where the message says so. */
function perOf(turn: Turn): Record<string, string> {
  if (says(turn, ['per-person'])) return { per: 'person' }
  return says(turn, ['per-family', 'total']) ? { per: 'group' } : {}
}

/** Whether the message has a price for children beside that of the others. */
const childrenIn = (turn: Turn): Record<string, true> => (says(turn, ['child', 'baby']) ? { children: true } : {})
