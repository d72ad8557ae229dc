import type { ReadTurn } from '../../conversation/conversation.ts'
import { isRound } from '../../conversation/large-sum.ts'
import { says } from '../../conversation/nearby.ts'
import { standsBeside } from '../../conversation/stands-beside.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import type { Negotiation } from './negotiation.ts'
import { priceWords, told } from './price-words.ts'

/** Words that make a number beside them a price, whatever was said before. */
const pricing: readonly HitSense[] = [...priceWords, ...told, 'total', 'write', 'haggle', 'place', 'take-to']
/** No rule looks further. */
const farthest = 4

/**
 * Whether some rule of `offers.ts` may take a number of the message for a price. Most numbers are none, and that is told here before
 * anything is looked up in the talk around: whatever a new rule goes by must be named here too.
 */
export function mayNamePrice(
  turn: ReadTurn,
  { isOpen, isInquiry, quoted, answered }: Pick<Negotiation, 'isOpen' | 'isInquiry' | 'quoted' | 'answered'>,
): boolean {
  if (isOpen || isInquiry || quoted.length > 0) return true
  const { numbers, isHaggling } = answered
  if (turn.findings.some(({ kind }) => kind === 'payment.amount'))
    return isHaggling || numbers.length > 0 || says(turn, pricing)
  return (
    numbers.some(isRound) || turn.reading.quantities.some((quantity) => standsBeside(turn, quantity, pricing, farthest))
  )
}
