import { ruleDetector } from '../../rules/rule-detector.ts'

/** The rules of `rules/payment.yaml`. */
export const paymentActs = ruleDetector({
  id: 'payment-acts',
  title: 'Payments made, received and given back',
  file: 'payment',
})
