import { ruleDetector } from '../../rules/rule-detector.ts'

/** The rules of `rules/context.yaml`. */
export const contextActs = ruleDetector({
  id: 'context-acts',
  title: 'Who somebody is and how a journey is sold, for the assessment of contacts',
  file: 'context',
})
