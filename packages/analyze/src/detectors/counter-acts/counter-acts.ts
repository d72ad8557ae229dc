import { ruleDetector } from '../../rules/rule-detector.ts'

/** The rules of `rules/counter.yaml`. */
export const counterActs = ruleDetector({
  id: 'counter-acts',
  title: 'Precautions against being read, traced or recognised',
  file: 'counter',
})
