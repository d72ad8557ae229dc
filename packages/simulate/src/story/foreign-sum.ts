import type { Random } from '../random.ts'
import type { ForeignCurrency } from '../speech/phrasebook.ts'
import type { Slots } from '../speech/slots.ts'

/** Units to the euro, round and invented; and what people round such sums to. */
const rates: Readonly<Record<ForeignCurrency, { units: number; step: number }>> = {
  USD: { units: 1.1, step: 10 },
  GBP: { units: 0.85, step: 10 },
  TRY: { units: 20, step: 100 },
  IQD: { units: 1450, step: 25_000 },
}

/** About as much in another currency. */
export function inCurrency(euros: number, currency: ForeignCurrency): Pick<Slots, 'amount' | 'currency'> {
  const { units, step } = rates[currency]
  return { amount: Math.max(step, Math.round((euros * units) / step) * step), currency }
}

/** The sum in euro, or, for a share of those who say it, in one of the currencies that they also count in. */
export function sumIn(
  euros: number,
  share: number,
  currencies: readonly ForeignCurrency[],
  random: Random,
): Pick<Slots, 'amount' | 'currency'> {
  return random.chance(share) ? inCurrency(euros, random.pick(currencies)) : { amount: euros, currency: 'EUR' }
}
