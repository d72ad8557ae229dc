import type { DateOrder } from '../../format.ts'
import { clockReading } from '../../time/local-time.ts'

/** Where the year stands. `short`: two digits, at the end as far as anybody has seen. */
export const yearPlaces = { first: 0, last: 1, short: 2 } as const

const [zero, nine, slash, dot, hyphen, colon, letterT, letterZ, plus] = [
  0x30, 0x39, 0x2f, 0x2e, 0x2d, 0x3a, 0x54, 0x5a, 0x2b,
]

/**
 * Words for the half of the day, as the bytes of their UTF-8. None was seen in an export of Viber, whose own clock has 24
 * hours; spreadsheets write them when they save such a file again (short forms of the Unicode locale data: en, es, ar, el).
 */
const halves: readonly (readonly [string, 'am' | 'pm'])[] = (
  [
    ['a.m.', 'am'],
    ['p.m.', 'pm'],
    ['a. m.', 'am'],
    ['p. m.', 'pm'],
    ['am', 'am'],
    ['pm', 'pm'],
    ['ص', 'am'],
    ['م', 'pm'],
    ['π.μ.', 'am'],
    ['μ.μ.', 'pm'],
    ['πμ', 'am'],
    ['μμ', 'pm'],
  ] as const
).map(([word, half]) => [Buffer.from(word).toString('latin1'), half])

/**
 * Reads dates and times, as numbers, from text whose characters are bytes (latin1 of the UTF-8), so that offsets are those
 * of the bytes. The fields hold the numbers read last.
 */
export class ClockScanner {
  /** The numbers of the date in the order written. */
  first = 0
  second = 0
  third = 0
  separator = 0
  yearPlace: number = yearPlaces.last
  hour = 0
  minute = 0
  seconds = 0
  /** The word and the hour contradict each other: the word is ignored. */
  halfDoubtful = false
  /** All as the app itself writes it: two digits for day, month and hour, four for the year, seconds, 24 hours. */
  padded = false
  /** Minutes ahead of UTC, where the time says so; null otherwise. */
  offset: number | null = null
  #hasSeconds = false
  #hasHalf = false
  #digits = 0

  /** Reads a date at an offset; the offset behind it, or -1. */
  date(text: string, at: number): number {
    let next = this.#number(text, at, 4)
    if (next < 0) return -1
    const firstDigits = this.#digits
    this.first = this.#value
    this.separator = text.charCodeAt(next)
    if (this.separator !== slash && this.separator !== dot && this.separator !== hyphen) return -1
    next = this.#number(text, next + 1, 2)
    if (next < 0 || text.charCodeAt(next) !== this.separator) return -1
    this.padded = firstDigits === 2 && this.#digits === 2
    this.second = this.#value
    next = this.#number(text, next + 1, 4)
    if (next < 0) return -1
    this.third = this.#value
    this.padded &&= this.#digits === 4
    return this.#placeYear(firstDigits, this.#digits) ? next : -1
  }

  /** Reads a time at an offset, with its seconds, half of the day and offset from UTC; the offset behind it, or -1. */
  time(text: string, at: number): number {
    let next = this.#number(text, at, 2)
    if (next < 0 || text.charCodeAt(next) !== colon || this.#value > 24) return -1
    this.hour = this.#value
    this.padded &&= this.#digits === 2
    next = this.#number(text, next + 1, 2)
    if (next < 0 || this.#digits !== 2 || this.#value > 59) return -1
    this.minute = this.#value
    next = this.#secondsAt(text, next)
    next = this.#halfAt(text, next)
    this.padded &&= this.#hasSeconds && !this.#hasHalf
    return this.#offsetAt(text, next)
  }

  /** Reads a date and a time that stand in one field, between them a space or `T`; the offset behind them, or -1. */
  dateAndTime(text: string, at: number): number {
    const next = this.date(text, at)
    if (next < 0) return -1
    const between = text.charCodeAt(next)
    return between === 0x20 || between === letterT ? this.time(text, next + 1) : -1
  }

  /** What tells one notation from another: separator, place of the year, seconds, halves of the day. */
  get notation(): number {
    return this.separator | (this.yearPlace << 8) | (this.#hasSeconds ? 1 << 10 : 0) | (this.#hasHalf ? 1 << 11 : 0)
  }

  /** Day and month could change places and give another date. */
  get isOpen(): boolean {
    return this.yearPlace !== yearPlaces.first && this.first <= 12 && this.second <= 12 && this.first !== this.second
  }

  /** Milliseconds as if the clock showed UTC, with day and month in the given order; NaN when there is no such date. */
  reading(order: DateOrder): number {
    const { first, second, third, hour, minute, seconds } = this
    if (this.yearPlace === yearPlaces.first) return clockReading(first, second, third, hour, minute, seconds)
    const isShort = this.yearPlace === yearPlaces.short
    if (isShort && order === 'ymd') return clockReading(2000 + first, second, third, hour, minute, seconds)
    const year = isShort ? 2000 + third : third
    return order === 'mdy'
      ? clockReading(year, first, second, hour, minute, seconds)
      : clockReading(year, second, first, hour, minute, seconds)
  }

  #value = 0

  #number(text: string, at: number, most: number): number {
    let value = 0
    let next = at
    for (; next < at + most; next++) {
      const digit = text.charCodeAt(next)
      if (!(digit >= zero && digit <= nine)) break
      value = value * 10 + digit - zero
    }
    this.#value = value
    this.#digits = next - at
    return next === at ? -1 : next
  }

  #placeYear(firstDigits: number, thirdDigits: number): boolean {
    if (firstDigits === 4) {
      this.yearPlace = yearPlaces.first
      return thirdDigits <= 2
    }
    this.yearPlace = thirdDigits === 4 ? yearPlaces.last : yearPlaces.short
    return firstDigits <= 2 && (thirdDigits === 4 || thirdDigits === 2)
  }

  #secondsAt(text: string, at: number): number {
    this.seconds = 0
    this.#hasSeconds = false
    if (text.charCodeAt(at) !== colon) return at
    const next = this.#number(text, at + 1, 2)
    if (next < 0 || this.#digits !== 2 || this.#value > 60) return at
    this.#hasSeconds = true
    this.seconds = Math.min(this.#value, 59)
    if (text.charCodeAt(next) !== dot) return next
    const behindFraction = this.#number(text, next + 1, 9)
    return behindFraction < 0 ? next : behindFraction
  }

  #halfAt(text: string, at: number): number {
    this.#hasHalf = false
    this.halfDoubtful = this.hour === 24
    if (this.hour === 24) this.hour = 0
    const from = at + spaceLength(text, at)
    const letter = text.charCodeAt(from) | 0x20
    // Nearly no time has a word behind it: the cheap look first.
    if (letter !== 0x61 && letter !== 0x70 && !(letter >= 0x80)) return at
    const word = halves.find(([one]) => isWordAt(text, from, one))
    if (word === undefined) return at
    this.#hasHalf = true
    if (this.hour > 12 || this.hour === 0) this.halfDoubtful = true
    else this.hour = (this.hour % 12) + (word[1] === 'pm' ? 12 : 0)
    return from + word[0].length
  }

  /** `Z`, `+02:00`, `+0200`. */
  #offsetAt(text: string, at: number): number {
    this.offset = null
    const sign = text.charCodeAt(at)
    if (sign === letterZ) {
      this.offset = 0
      return at + 1
    }
    if (sign !== plus && sign !== hyphen) return at
    const found = /^[+-](\d{2}):?(\d{2})/.exec(text.slice(at, at + 6))
    if (found === null) return at
    const minutes = Number(found[1]) * 60 + Number(found[2])
    if (minutes > 14 * 60) return at
    this.offset = sign === plus ? minutes : -minutes
    return at + found[0].length
  }
}

/** Latin words in either case; of others the bytes as they are, since a byte is no letter that has two cases. */
function isWordAt(text: string, at: number, word: string): boolean {
  const found = text.slice(at, at + word.length)
  return found === word || (word.charCodeAt(0) < 0x80 && found.toLowerCase() === word)
}

/** The length of a space before a word for the half of the day: U+0020, U+00A0 or U+202F; 0 if none is there. */
function spaceLength(text: string, at: number): number {
  if (text.charCodeAt(at) === 0x20) return 1
  if (text.startsWith('\u00c2\u00a0', at)) return 2
  return text.startsWith('\u00e2\u0080\u00af', at) ? 3 : 0
}
