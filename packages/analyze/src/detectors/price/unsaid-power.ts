import { leastPriceIn } from '../../conversation/large-sum.ts'
import type { Negotiation } from './negotiation.ts'

interface Talk extends Pick<Negotiation, 'usuals'> {
  /** The message speaks of the price of all of them. */
  isForAll: boolean
}

const largestParty = 12

/**
 * The power of ten that makes a number one of the order of the prices around: thousands, or the unit that currency is counted in
 * (`15 million`, then `9`). Where there are none, thousands in answer to the question for the price. Null for none.
 */
export function unsaidPower(number: number, currency: string, { usuals, isForAll }: Talk): number | null {
  if (number >= 1000) return null
  if (usuals.length === 0) {
    const least = leastPriceIn(currency)
    if (number < 2 || number >= least) return null
    return (lakhs.has(currency) ? [5] : [3, 6]).find((power) => number * 10 ** power >= least) ?? null
  }
  const isNear = (sum: number, least: number, most: number) =>
    usuals.some((usual) => number < usual / 20 && sum > usual * least && sum < usual * most)
  // Who counts in millions goes on so: `65 millions`, then `120 for both`.
  const counted = unitsOf[currency]?.find(
    (power) => usuals.every((usual) => usual % 10 ** power === 0) && isNear(number * 10 ** power, 0.2, 5),
  )
  if (counted !== undefined) return counted
  if (isNear(number * 1000, 0.25, isForAll ? largestParty : 4)) return 3
  if (number >= 10 && isNear(number * 100, 0.6, 1.5)) return 2
  const most = isForAll ? largestParty : 1.5
  return (unitsOf[currency] ?? notesOf[currency] ?? []).find((power) => isNear(number * 10 ** power, 0.5, most)) ?? null
}

/** The Maghreb's million of centimes; millions of rial, toman, dong and naira; South Asia's lakh. */
const unitsOf: Readonly<Record<string, readonly number[]>> = {
  ...{ DZD: [4], MAD: [4], TND: [4], IRT: [6], IRR: [6, 7], VND: [6], NGN: [6] },
  ...{ PKR: [5], INR: [5], BDT: [5], LKR: [5] },
}

/** Where sums of that size are counted in hundred thousands. */
const lakhs: ReadonlySet<string> = new Set(['PKR', 'INR', 'BDT', 'LKR'])

/** Books of ten thousand dollars (`7 دفاتر`, then `6`), where thousands are too few. */
const notesOf: Readonly<Record<string, readonly number[]>> = { USD: [4] }
