import type { Cents, Figures, Threshold } from '@casethread/model'

const rising = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)

/** Persons × price, each at its possible values. */
export function gridOf(persons: readonly number[], prices: readonly Cents[]): Figures['grid'] {
  const [rows, columns] = [rising(persons), rising(prices)]
  return { persons: rows, prices: columns, cells: rows.map((person) => columns.map((price) => person * price)) }
}

/** What would have to be true for persons × price to fall below an amount; null where it does without. */
export function thresholdOf(amount: Cents, persons: number, price: Cents): Threshold | null {
  const total = persons * price
  if (total < amount || amount <= 0) return null
  return {
    amount,
    personsFewerThan: Math.ceil(amount / price),
    priceLowerThan: Math.ceil(amount / persons),
    paidPerTenThousand: Number((BigInt(amount) * 10_000n + BigInt(total) - 1n) / BigInt(total)),
  }
}
