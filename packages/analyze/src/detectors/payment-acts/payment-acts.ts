import type { Conversation, Turn } from '../../conversation/conversation.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import { ruleDetector } from '../../rules/rule-detector.ts'
import { isCodeGiven } from './code-given.ts'

const rules = ruleDetector({
  id: 'payment-acts',
  title: 'Payments made, received and given back',
  file: 'payment',
})

/** The rules of `rules/payment.yaml`. What a message says was paid did not come in by it, whatever other word for taking stands in it. */
export const paymentActs = {
  ...rules,
  rules: {
    ...rules.rules,
    'code-given': 'the contact tells the code of a deposit or transfer in a sentence, and reported no payment before',
  },
  needs: (turn) => rules.needs?.(turn) !== false || turn.findings.some(({ kind }) => kind === 'payment.code'),
  detect: (conversation, index) => {
    const found = rules.detect(conversation, index)
    if (found.some(isKeepersWord)) return found.filter(({ kind }) => kind !== 'payment.made')
    if (found.some(({ kind }) => kind === 'payment.made')) return found.filter((finding) => !isDoubtful(finding))
    return found.length === 0 && isCodeGiven(conversation, index) ? [codeGiven(conversation, index)] : found
  },
} satisfies ConversationDetector

/** Money and a word for taking or coming in, wherever in the message. */
const isDoubtful = ({ rule }: TurnFinding): boolean => rule === 'payment-acts/received-money'

/** Whoever answers a payment with what its keeper sent or said pays nothing himself. */
const isKeepersWord = ({ rule }: TurnFinding): boolean => rule === 'payment-acts/keeper-told'

function codeGiven({ turns }: Conversation, index: number): TurnFinding {
  const { text, reading, forwarded } = turns[index] as Turn
  const words = reading?.words.length ?? 0
  return {
    kind: 'payment.made',
    value: null,
    attributes: {},
    confidence: forwarded ? 'low' : 'medium',
    verdict: null,
    needs: 'trade',
    ...(reading ? text.toRaw(reading.spanOf(0, words)) : { start: 0, end: text.raw.length }),
    rule: 'payment-acts/code-given',
  }
}
