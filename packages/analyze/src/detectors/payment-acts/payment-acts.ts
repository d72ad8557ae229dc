import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import { ruleDetector } from '../../rules/rule-detector.ts'

const rules = ruleDetector({
  id: 'payment-acts',
  title: 'Payments made, received and given back',
  file: 'payment',
})

/** The rules of `rules/payment.yaml`. What a message says was paid did not come in by it, whatever other word for taking stands in it. */
export const paymentActs = {
  ...rules,
  detect: (conversation, index) => {
    const found = rules.detect(conversation, index)
    return found.some(({ kind }) => kind === 'payment.made') ? found.filter((finding) => !isDoubtful(finding)) : found
  },
} satisfies ConversationDetector

/** Money and a word for taking or coming in, wherever in the message. */
const isDoubtful = ({ rule }: TurnFinding): boolean => rule === 'payment-acts/received-money'
