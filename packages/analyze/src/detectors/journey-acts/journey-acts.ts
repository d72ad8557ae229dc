import type { ConversationDetector } from '../../detector.ts'
import { ruleDetector } from '../../rules/rule-detector.ts'
import { thereByEnding } from './there-by-ending.ts'

const rules = ruleDetector({
  id: 'journey-acts',
  title: 'Instructions, arrivals, interceptions, new attempts and papers of a journey',
  file: 'journey',
})

/** What a message reports of those who travel or were stopped says where they are already. */
const told: readonly string[] = ['journey.arrival', 'journey.intercepted']

/** The rules of `rules/journey.yaml`, and arrivals that are nothing but the ending of a place's name. */
export const journeyActs = {
  ...rules,
  rules: {
    ...rules.rules,
    'there-by-ending': 'the ending of a place says who is there, after the journey was agreed, paid or begun',
  },
  needs: (turn) => rules.needs?.(turn) !== false || turn.reading.of('place').length > 0,
  detect: (conversation, index) => {
    const found = rules.detect(conversation, index)
    if (found.some(({ kind, confidence }) => told.includes(kind) && confidence !== 'low')) return found
    const there = thereByEnding(conversation, index)
    return there ? [...found, there] : found
  },
} satisfies ConversationDetector
