/** A decimal numeral as a fraction of whole numbers: money and rates never become binary fractions. */
export interface Fraction {
  numerator: bigint
  denominator: bigint
}

/** `1.1684` as 11684/10000; null for anything but an unsigned decimal numeral of at most 30 signs. */
export function parseDecimal(text: string): Fraction | null {
  const parts = text.length <= 30 ? /^(\d+)(?:\.(\d+))?$/.exec(text) : null
  if (!parts) return null
  const decimals = parts[2] ?? ''
  return { numerator: BigInt(`${parts[1]}${decimals}`), denominator: 10n ** BigInt(decimals.length) }
}

/** `1/3` or a decimal numeral; null for anything else, and for what is divided by nothing. */
export function parseShare(text: string): Fraction | null {
  const [above = '', below = '1', ...rest] = text.split('/').map((part) => part.trim())
  const [numerator, denominator] = [parseDecimal(above), parseDecimal(below)]
  if (!numerator || !denominator || denominator.numerator === 0n || rest.length > 0) return null
  return {
    numerator: numerator.numerator * denominator.denominator,
    denominator: numerator.denominator * denominator.numerator,
  }
}

/** Rounded to a whole number, halves to the even one; both at least zero, the divisor above it. */
export function divideHalfEven(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor
  const twice = (dividend % divisor) * 2n
  return twice > divisor || (twice === divisor && quotient % 2n === 1n) ? quotient + 1n : quotient
}

/** The part of a whole number of cents that a fraction makes, halves to the even cent. */
export const partOf = (cents: number, { numerator, denominator }: Fraction): number =>
  Number(divideHalfEven(BigInt(cents) * numerator, denominator))
