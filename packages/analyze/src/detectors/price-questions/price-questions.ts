import { ruleDetector } from '../../rules/rule-detector.ts'

/** The rules of `rules/price-questions.yaml`. */
export const priceQuestions = ruleDetector({
  id: 'price-questions',
  title: 'Questions for the price of a journey',
  file: 'price-questions',
})
