import { ruleDetector } from '../../rules/rule-detector.ts'

/** The rules of `rules/price-agreements.yaml`. */
export const priceAgreements = ruleDetector({
  id: 'price-agreements',
  title: 'Prices agreed',
  file: 'price-agreements',
})
