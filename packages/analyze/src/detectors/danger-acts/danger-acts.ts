import { ruleDetector } from '../../rules/rule-detector.ts'

/** The rules of `rules/danger.yaml`. */
export const dangerActs = ruleDetector({ id: 'danger-acts', title: 'Signs that a person is in danger', file: 'danger' })
