import type { Conversation, Turn } from '../../conversation/conversation.ts'
import type { ConversationDetector } from '../../detector.ts'
import { ruleDetector } from '../../rules/rule-detector.ts'

const rules = ruleDetector({ id: 'number-acts', title: 'New numbers announced', file: 'number' })

/**
 * The rules of `rules/number.yaml`. The value is the new number, in E.164, where the message states it or its author does in the
 * next message or two; empty where nobody does.
 */
export const numberActs: ConversationDetector = {
  ...rules,
  detect: (conversation, index) =>
    rules.detect(conversation, index).map((finding) => ({ ...finding, value: statedNumber(conversation, index) })),
}

const reach = 2

function statedNumber(conversation: Conversation, index: number): string {
  const own = conversation.turns[index] as Turn
  const behind = Array.from(conversation.around(index, 1, reach)).filter((turn) => turn.senderRowId === own.senderRowId)
  for (const { findings } of [own, ...behind]) {
    const numbers = findings.filter(({ kind }) => kind === 'number.shared')
    // Of two, the old one is named first more often than not.
    const stated = numbers.at(-1)?.value
    if (stated) return stated
  }
  return ''
}
