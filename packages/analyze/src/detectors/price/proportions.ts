import type { Candidate } from './candidates.ts'

export const amountOf = (value: string | undefined): number | null => (value ? Number.parseFloat(value) : null)

/** Half of the last price. */
export const isHalf = ({ value }: Candidate, [last]: readonly string[]): boolean =>
  (amountOf(value) ?? 0) * 2 === amountOf(last) && value.split(' ')[1] === last?.split(' ')[1]

/** Of the same currency, and neither half nor twice as much. */
export const isSameOrder = ({ value }: Candidate, price: string): boolean => {
  const ratio = (amountOf(value) ?? 0) / (amountOf(price) ?? 0)
  return value.split(' ')[1] === price.split(' ')[1] && ratio > 0.4 && ratio < 2.5
}

const leastShare = 0.45

/** A part of the price, or the sum for many, is no other price: what answers an offer is of its order. */
export const isOfTheirOrder = (candidate: Candidate, quoted: readonly string[]): boolean =>
  quoted.length === 0 || quoted.some((price) => inProportion(candidate, price))

export function inProportion({ value }: Candidate, last: string | undefined, least = leastShare): boolean {
  const [own, known] = [amountOf(value), amountOf(last)]
  if (own === null || known === null || value.split(' ')[1] !== last?.split(' ')[1]) return true
  return own > known * least && own < known * 12
}
