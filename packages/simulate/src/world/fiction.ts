/**
 * Numbers that no subscriber can hold: +32 460 00 (below the assigned blocks of the Belgian plan, as in examples/), the ranges
 * that Ofcom (+44 7700 900) and Arcep (+33 6 39 98) keep for films, +90 530 000 and +964 750 000 as in the gold threads,
 * and behind all of them +999, a country code without a country (ITU list of country codes).
 */
const ranges = [
  { prefix: '+905300', width: 6, size: 10_000 },
  { prefix: '+9647500', width: 6, size: 10_000 },
  { prefix: '+3363998', width: 4, size: 10_000 },
  { prefix: '+3246000', width: 4, size: 200 },
  { prefix: '+447700900', width: 3, size: 1000 },
] as const

/** The `index`-th invented number; another for each index. */
export function fictionNumber(index: number): string {
  const place = Math.floor(index / ranges.length)
  const range = ranges[index % ranges.length]
  if (range && place < range.size) return range.prefix + String(place).padStart(range.width, '0')
  return `+999${String(index).padStart(9, '0')}`
}

/** A number that comes up in talk and is nobody's of the case: a thousand of the first range, far behind its contacts. */
export const strangerNumber = (digits: string): string => `+905300008${digits}`

/** An account number of the form of an IBAN whose check digits `00` no bank can have (ISO 13616: they run from 02 to 98). */
export const fictionIban = (digits: string): string => `BE00${digits}`
