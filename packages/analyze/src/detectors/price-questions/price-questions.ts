import type { Conversation, Turn } from '../../conversation/conversation.ts'
import { byOther, holds } from '../../conversation/nearby.ts'
import type { ConversationDetector } from '../../detector.ts'
import { ruleDetector } from '../../rules/rule-detector.ts'

const rules = ruleDetector({
  id: 'price-questions',
  title: 'Questions for the price of a journey',
  file: 'price-questions',
})

/** The rules of `rules/price-questions.yaml`. The owner who asks "how much" and is told how many they are asked for that. */
export const priceQuestions = {
  ...rules,
  detect: (conversation, index) => (isOfPersons(conversation, index) ? [] : rules.detect(conversation, index)),
} satisfies ConversationDetector

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
