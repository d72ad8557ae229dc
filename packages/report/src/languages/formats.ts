import type { Language } from './language.ts'

/** U+00A0: keeps a number and its unit on one line. */
const space = '\u00a0'

interface Notation {
  thousands: string
  decimal: string
  /** Where the currency stands, and whether a space parts it from the amount. */
  currency: 'before' | 'before-spaced' | 'after'
  /** Between a number and the per cent sign. */
  percent: string
  day(year: string, month: string, day: string): string
  and: string
  /** Whether a noun stands in the singular. */
  isSingular(value: number): boolean
}

/**
 * The notations of the four languages as Belgian courts print them; own rules, so that no runtime's locale data can change a figure.
 * French sets thousands apart by the narrow no-break space (U+202F); Dutch puts the currency first, French and German put it last.
 */
const notations: Readonly<Record<Language, Notation>> = {
  en: {
    thousands: ',',
    decimal: '.',
    currency: 'before',
    percent: '',
    day: (year, month, day) => `${Number(day)}${space}${months[Number(month) - 1]} ${year}`,
    and: 'and',
    isSingular: (value) => value === 1,
  },
  fr: {
    thousands: '\u202f',
    decimal: ',',
    currency: 'after',
    percent: space,
    day: (year, month, day) => `${day}/${month}/${year}`,
    and: 'et',
    isSingular: (value) => Math.abs(value) < 2,
  },
  nl: {
    thousands: '.',
    decimal: ',',
    currency: 'before-spaced',
    percent: '',
    day: (year, month, day) => `${day}/${month}/${year}`,
    and: 'en',
    isSingular: (value) => value === 1,
  },
  de: {
    thousands: '.',
    decimal: ',',
    currency: 'after',
    percent: space,
    day: (year, month, day) => `${day}.${month}.${year}`,
    and: 'und',
    isSingular: (value) => value === 1,
  },
}

/** English days name their month: 03/04 is two days, depending on the reader. */
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** How numbers, money and days are printed in one language, all from whole numbers. */
export interface Formats {
  /** `1.164.000`; a value that is no whole number is printed with up to `digits` decimals. */
  number(value: number, digits?: number): string
  /** With as many decimals as are asked for, for statistics; sums of money never pass through it. */
  decimal(value: number, digits: number): string
  /** From hundredths, with both decimals: `€ 1.164.000,00`. */
  money(hundredths: number, currency?: string): string
  /** The same without decimals, of a whole amount; from hundredths, which must end in 00. */
  wholeMoney(hundredths: number, currency?: string): string
  /** `37.8%` of 291 out of 769, rounded half away from zero at the first decimal; a dash where nothing is counted. */
  percent(of: number, outOf: number): string
  /** Of `YYYY-MM-DD`. */
  day(day: string): string
  /** `a, b and c`. */
  list(items: readonly string[]): string
  isSingular(value: number): boolean
}

export function formatsOf(lang: Language): Formats {
  const notation = notations[lang]
  const whole = (digits: string) => digits.replace(/\B(?=(?:\d{3})+$)/g, notation.thousands)
  const amount = (hundredths: number, currency: string, text: (absolute: bigint) => string) => {
    const value = BigInt(hundredths)
    return `${value < 0n ? '−' : ''}${placed(text(abs(value)), currency, notation.currency)}`
  }
  const decimal = (value: number, digits: number) => {
    const [units = '0', rest = ''] = Math.abs(value).toFixed(digits).split('.')
    return `${value < 0 ? '−' : ''}${whole(units)}${rest === '' ? '' : `${notation.decimal}${rest}`}`
  }
  return {
    number: (value, digits = 2) => decimal(value, Number.isInteger(value) ? 0 : digits),
    decimal,
    money: (hundredths, currency = 'EUR') =>
      amount(hundredths, currency, (cents) => `${whole(String(cents / 100n))}${notation.decimal}${twoDigits(cents)}`),
    wholeMoney: (hundredths, currency = 'EUR') => amount(hundredths, currency, (cents) => whole(String(cents / 100n))),
    percent: (of, outOf) => (outOf === 0 ? '–' : `${perMille(of, outOf, whole, notation.decimal)}${notation.percent}%`),
    day: (day) => {
      const [year, month, date] = day.split('-')
      return year && month && date ? notation.day(year, month, date) : day
    },
    list: (items) =>
      items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${notation.and} ${items.at(-1)}`,
    isSingular: notation.isSingular,
  }
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value)
const twoDigits = (cents: bigint): string => String(cents % 100n).padStart(2, '0')

const signs: Readonly<Record<string, string>> = { EUR: '€' }

function placed(text: string, currency: string, place: Notation['currency']): string {
  const sign = signs[currency] ?? currency
  if (place === 'after') return `${text}${space}${sign}`
  return place === 'before' && sign !== currency ? `${sign}${text}` : `${sign}${space}${text}`
}

/** Exact: in whole numbers, not through a binary fraction. */
function perMille(of: number, outOf: number, whole: (digits: string) => string, decimal: string): string {
  const tenths = (BigInt(of) * 2000n + BigInt(outOf)) / (2n * BigInt(outOf))
  return `${whole(String(tenths / 10n))}${decimal}${tenths % 10n}`
}
