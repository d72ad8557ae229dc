import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import { isAcceptance } from './acceptance.ts'
import { isAcknowledged } from './acknowledged.ts'
import { isAcknowledgement } from './acknowledgement.ts'
import { namesSumOfTheDeal } from './sum-of-the-deal.ts'

/** Words of an answer whose place says what it answers. */
const longest = 6

/**
 * Answers in few words, whatever the words are: the first thing that is said to the last offer of a bargain, after which money moves,
 * accepts it; the first thing that is said to a payment, and is no question, acknowledges it.
 */
export const bareAnswers = {
  id: 'bare-answers',
  title: 'Answers in few words: prices accepted, payments acknowledged',
  kinds: ['price.agreed', 'payment.made', 'payment.received'],
  rules: {
    'last-offer': 'by its place and not by its words: the whole answer to the last offer, after which money moves',
    'sum-of-the-deal': 'by its place: the contact names the sum that falls due, after a price was accepted',
    acknowledged: 'by its place: what the contact says of money is answered by the word that it came in',
    payment:
      'by its place and not by its words: the whole answer to a payment; it is shown to readers, and no sum counts as acknowledged for it',
  },
  examines: 'conversations',
  detect: detectAnswers,
} satisfies ConversationDetector

function detectAnswers(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn) || turn.forwarded || turn.reading.words.length === 0) return []
  if (namesSumOfTheDeal(conversation, index, turn)) return [toFinding(turn, 'payment.made', 'sum-of-the-deal')]
  if (isAcknowledged(conversation, index, turn)) return [toFinding(turn, 'payment.made', 'acknowledged')]
  if (turn.reading.words.length > longest) return []
  if (isAcceptance(conversation, index, turn)) return [toFinding(turn, 'price.agreed', 'last-offer')]
  if (isAcknowledgement(conversation, index, turn)) return [toFinding(turn, 'payment.received', 'payment')]
  return []
}

const toFinding = ({ reading, text }: ReadTurn, kind: string, rule: string): TurnFinding => ({
  kind,
  value: null,
  attributes: {},
  confidence: 'medium',
  verdict: null,
  needs: 'trade',
  ...text.toRaw(reading.spanOf(0, reading.words.length)),
  rule: `bare-answers/${rule}`,
})
