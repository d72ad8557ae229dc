import type { Conversation, ReadTurn, Turn } from '../../conversation/conversation.ts'
import { byOther, holds } from '../../conversation/nearby.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import { ruleDetector } from '../../rules/rule-detector.ts'
import { isAnsweredByPrice, isQuestion } from './answered-question.ts'

const rules = ruleDetector({
  id: 'price-questions',
  title: 'Questions for the price of a journey',
  file: 'price-questions',
})

/**
 * The rules of `rules/price-questions.yaml`, and questions that a price answers. The owner who asks "how much" and is told how many they
 * are asked for that.
 */
export const priceQuestions = {
  ...rules,
  rules: { ...rules.rules, answered: 'by its place: a question that is answered by a price, whatever its words' },
  needs: (turn) => isQuestion(turn) || (rules.needs?.(turn) ?? true),
  detect: detectQuestions,
} satisfies ConversationDetector

function detectQuestions(conversation: Conversation, index: number): TurnFinding[] {
  if (isOfPersons(conversation, index)) return []
  const found = rules.detect(conversation, index)
  if (found.length > 0 || !isAnsweredByPrice(conversation, index)) return found
  return [toFinding(conversation.turns[index] as ReadTurn)]
}

const toFinding = ({ reading, text }: ReadTurn): TurnFinding => ({
  kind: 'price.asked',
  value: null,
  attributes: {},
  confidence: 'medium',
  verdict: null,
  needs: 'trade',
  ...text.toRaw(reading.spanOf(0, reading.words.length)),
  rule: 'price-questions/answered',
})

function isOfPersons(conversation: Conversation, index: number): boolean {
  const turn = conversation.turns[index] as Turn
  const [answer] = turn.direction === 'out' ? conversation.around(index, 1, 1) : []
  return (
    answer !== undefined &&
    byOther(turn, answer) &&
    holds(answer, ['journey.persons']) &&
    !holds(answer, ['payment.amount'])
  )
}
