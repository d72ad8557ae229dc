import type { Money } from '@casethread/model'

/** `4000 EUR`, `349.90 TRY` as a whole number of hundredths; null for what is no sum of money, or too fine or too large for one. */
export function moneyOf(value: string | null): Money | null {
  const parts = /^(\d+)(?:\.(\d{1,2}))? ([A-Z]{3,4})$/.exec(value ?? '')
  if (!parts) return null
  const amount = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'))
  return Number.isSafeInteger(amount) ? { amount, currency: parts[3] as string } : null
}
