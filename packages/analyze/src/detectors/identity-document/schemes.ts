/** A numbering of identity documents or persons, with its check. */
export interface Scheme {
  id: string
  /** In the shadow, separators as printed. */
  pattern: RegExp
  /** Whether the characters without separators, in capitals, pass. */
  passes(value: string): boolean
  /**
   * `form`: so few numbers pass by chance that the form counts by itself; `context`: a word for papers must stand beside it
   * (methodology 5.5: a bare number is never a finding).
   */
  needs: 'form' | 'context'
}

const digitsOf = (value: string): number[] => Array.from(value, Number)
const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0)
/** Two figures each; the day of a month is checked no closer than this. */
const isDate = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31

/** YYMMDD-SSS-CC: 97 less the first nine modulo 97, with a 2 before them for those born from 2000; months of BIS numbers are higher by 20 or 40. */
export function isBelgianNationalNumber(value: string): boolean {
  const [nine, check] = [value.slice(0, 9), Number(value.slice(9))]
  const month = Number(value.slice(2, 4)) % 20
  const isBirth = month <= 12 && Number(value.slice(4, 6)) <= 31
  return isBirth && [nine, `2${nine}`].some((number) => 97 - (Number(number) % 97) === check)
}

/** Nine digits, weights 9 to 2 and -1, divisible by 11. */
export const isDutchBsn = (value: string): boolean =>
  /[1-9]/.test(value) && weighted(digitsOf(value), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0

/** Eleven digits, no leading zero; the last two are computed from those before. 99… are foreigners', temporary protection included. */
export function isTurkishKimlik(value: string): boolean {
  const d = digitsOf(value)
  const tenth = ((weighted(d, [7, -1, 7, -1, 7, -1, 7, -1, 7]) % 10) + 10) % 10 === d[9]
  return value[0] !== '0' && tenth && weighted(d, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 === d[10]
}

/** Ten digits; the last is the weighted sum modulo 11, or 11 less that. */
export function isIranianCode(value: string): boolean {
  const rest = weighted(digitsOf(value), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return !/^(\d)\1+$/.test(value) && Number(value[9]) === (rest < 2 ? rest : 11 - rest)
}

/** Eleven digits, YYMMDD with the century in the month, weights 1-3-7-9. */
export function isPesel(value: string): boolean {
  const month = Number(value.slice(2, 4)) % 20
  const sum = weighted(digitsOf(value), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1])
  return isDate(month, Number(value.slice(4, 6))) && sum % 10 === 0
}

/** Three letters without O and Q, six digits; weights 7-3-1-9-7-3-1-7-3, letters from A = 10. */
export const isPolishIdCard = (value: string): boolean =>
  weighted(
    Array.from(value, (char) => Number.parseInt(char, 36)),
    [7, 3, 1, 9, 7, 3, 1, 7, 3],
  ) %
    10 ===
  0

const dniLetters = 'TRWAGMYFPDXBNJZSQVHLCKE'
/** Eight digits, or X, Y, Z and seven, and a letter: the number modulo 23. */
export function isSpanishDni(value: string): boolean {
  const number = value.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)))
  return dniLetters[Number(number) % 23] === value.at(-1)
}

/** Thirteen digits (2A and 2B for Corsica) and a key: 97 less the number modulo 97. */
export function isFrenchNir(value: string): boolean {
  const number = Number(value.slice(0, 13).replace('2A', '19').replace('2B', '18'))
  const month = Number(value.slice(3, 5))
  return (month <= 12 || month >= 20) && 97 - (number % 97) === Number(value.slice(13))
}

/** Luhn (3GPP TS 23.003 annex B). */
export function isImei(value: string): boolean {
  let sum = 0
  for (const [i, digit] of digitsOf(value).entries()) {
    const doubled = i % 2 === 1 ? 2 * digit : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

const alone = (pattern: string) =>
  new RegExp(String.raw`(?<![\p{L}\d.,:/+-])(?:${pattern})(?![\p{L}\d]|[.,:/-]\d)`, 'giu')

/** Methodology 5.4, the narrowest form first. */
export const schemes: readonly Scheme[] = [
  {
    id: 'be-national-number',
    pattern: alone(String.raw`\d{2}\.\d{2}\.\d{2}-\d{3}[.-]\d{2}`),
    passes: isBelgianNationalNumber,
    needs: 'form',
  },
  {
    id: 'fr-nir',
    pattern: alone(String.raw`[12] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}`),
    passes: isFrenchNir,
    needs: 'form',
  },
  { id: 'es-dni', pattern: alone(String.raw`(?:\d{8}|[XYZ]-?\d{7})-?[A-Z]`), passes: isSpanishDni, needs: 'context' },
  { id: 'pl-id-card', pattern: alone(String.raw`[A-NPR-Z]{3} ?\d{6}`), passes: isPolishIdCard, needs: 'context' },
  { id: 'imei', pattern: alone(String.raw`\d{15}`), passes: isImei, needs: 'context' },
  { id: 'tr-kimlik', pattern: alone(String.raw`[1-9]\d{10}`), passes: isTurkishKimlik, needs: 'context' },
  { id: 'be-national-number', pattern: alone(String.raw`\d{11}`), passes: isBelgianNationalNumber, needs: 'context' },
  { id: 'pl-pesel', pattern: alone(String.raw`\d{11}`), passes: isPesel, needs: 'context' },
  {
    id: 'ir-national-code',
    pattern: alone(String.raw`\d{10}|\d{3}-\d{6}-\d`),
    passes: isIranianCode,
    needs: 'context',
  },
  { id: 'nl-bsn', pattern: alone(String.raw`\d{9}`), passes: isDutchBsn, needs: 'context' },
]
