import type { Detector } from '../../detector.ts'
import { amountsIn } from '../../reading/amounts.ts'
import { runsOn } from '../../text/runs-on.ts'

/**
 * Sums of money: a number in digits with a currency beside it, in any order, script and grouping. A number without a currency is
 * never one. The value is the number with a decimal point and no needless zeros, a blank, and the ISO 4217 code (`IRT` for
 * toman, tickers for coins). Where the name fits the currencies of several countries, and nothing in the message tells which, the sum is
 * left to `shared-currencies`.
 */
export const money = {
  id: 'money',
  title: 'Sums of money',
  kinds: ['payment.amount'],
  examines: 'messages',
  needs: ({ digits }, reading) => digits > 0 || (reading?.quantities.length ?? 0) > 0,
  detect: (message, context) =>
    amountsIn(message, context).filter((sum) => sum.value !== null && !runsOn(message.text.raw, sum)),
} satisfies Detector
