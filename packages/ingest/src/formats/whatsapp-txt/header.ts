import { type DayHalf, dayHalfAt, dayHalves, hourOfDay } from './day-half.ts'
import { isLetter, markLength, mayBegin, spaceLength, startsWith } from './header-bytes.ts'

/**
 * The four shapes of a record's beginning:
 * - `dash`: `date[,] time - rest` (Android);
 * - `bracket`: `[date[,] time] rest` (iPhone);
 * - `colon`: `date[,] time: rest`, with seconds (iPhone before about 2017);
 * - `space`: `13. 6. 2018. 21:25:15 rest` (iPhone, South Slavic regions).
 */
export const shapes = { dash: 0, bracket: 1, colon: 2, space: 3 } as const

/** How the date is written. `named`: the month is a word, so nothing is open. */
export const separators = { slash: 0, dot: 1, dash: 2, named: 3 } as const

/** Where a year is that can be told by its look: a four-digit number, or one with an era. */
export const yearPlaces = { twoDigits: 0, first: 1, last: 2, absent: 3 } as const

const longestPrefix = 48
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Japanese eras: the year before year 1. R4 is 2022 (seen in an iPhone export with the Japanese calendar). */
const eras: Readonly<Record<number, number>> = { 82: 2018, 72: 1988 }
/** The word between date and time in Finnish exports. */
const clockWord = Buffer.from('klo ')

/**
 * Recognises the beginning of a record in the bytes of a line, and reads its date and time as numbers. One object is used
 * for all lines of a file: its fields hold the result of the last `scan` that returned true.
 */
export class HeaderScanner {
  shape = 0
  comma = false
  timeFirst = false
  hasSeconds = false
  separator = 0
  yearPlace = 0
  /** The numbers of the date in the order written; for a `named` date day, month, year. */
  first = 0
  second = 0
  third = 0
  /** Of 24, after the word for the half of the day was applied. */
  hour = 0
  minute = 0
  seconds = 0
  half: DayHalf = dayHalves.none
  /** The word for the half of the day contradicts the hour. */
  halfDoubtful = false
  /** Extent of date and time, without brackets and surrounding marks. */
  rawStart = 0
  rawEnd = 0
  /** Where the rest of the line begins. */
  rest = 0
  /** After a `scan` that returned false: the line stopped inside a header, behind its date. */
  cutShort = false

  #bytes: Uint8Array = new Uint8Array(0)
  #at = 0
  #end = 0
  #digits = 0
  #spacedDate = false
  #bracket = false
  /** The bytes from the line's start to the time of the last date-first header: most lines of a day begin alike. */
  readonly #prefix = new Uint8Array(longestPrefix)
  #prefixLength = 0
  #prefixRaw = 0

  /** Whether the line between two offsets begins with a header. */
  scan(bytes: Uint8Array, start: number, end: number): boolean {
    this.cutShort = false
    this.#bytes = bytes
    this.#at = start
    this.#end = end
    this.half = dayHalves.none
    this.hasSeconds = false
    if (!(this.#takePrefix(start) ? this.#timeBehindDate() : this.#dateAndTime(start))) return false
    this.rawEnd = this.#at
    return this.#bracket ? this.#closeBracket() : this.#closeOpen()
  }

  /** Shape, place of the time, comma and seconds: what no genuine file mixes. */
  get frame(): number {
    return this.shape | (this.timeFirst ? 4 : 0) | (this.comma ? 8 : 0) | (this.hasSeconds ? 16 : 0)
  }

  /** The frame with everything else that tells one date notation from another, padding apart. */
  get dialect(): number {
    return this.frame | (this.half === dayHalves.none ? 0 : 32) | (this.separator << 6) | (this.yearPlace << 8)
  }

  /** Whether the line begins as the last header did, date and all; the numbers of the date are still those. */
  #takePrefix(start: number): boolean {
    const length = this.#prefixLength
    if (length === 0 || start + length >= this.#end) return false
    for (let i = length - 1; i >= 0; i--) if (this.#bytes[start + i] !== this.#prefix[i]) return false
    this.rawStart = start + this.#prefixRaw
    this.#at = start + length
    return true
  }

  #keepPrefix(lineStart: number): void {
    const length = this.#at - lineStart
    if (length > longestPrefix) return
    for (let i = 0; i < length; i++) this.#prefix[i] = this.#bytes[lineStart + i] as number
    this.#prefixLength = length
    this.#prefixRaw = this.rawStart - lineStart
  }

  #dateAndTime(lineStart: number): boolean {
    this.#skipMarks()
    const byte = this.#bytes[this.#at] as number
    if (this.#at >= this.#end || !mayBegin(byte)) return false
    this.#prefixLength = 0
    this.timeFirst = false
    this.#spacedDate = false
    this.#bracket = byte === 0x5b
    if (this.#bracket) {
      this.#at++
      this.#skipMarks()
    }
    this.rawStart = this.#at
    if (!this.#date()) return this.#timeThenDate()
    this.comma = this.#takeComma()
    if (!this.#takeSpaces() && !this.comma) return false
    this.#keepPrefix(lineStart)
    return this.#timeBehindDate()
  }

  #timeBehindDate(): boolean {
    if (this.#time()) return true
    this.cutShort = this.#at >= this.#end
    return false
  }

  #timeThenDate(): boolean {
    this.#at = this.rawStart
    this.timeFirst = true
    if (!this.#time()) return false
    this.comma = this.#takeComma()
    return this.comma && this.#takeSpaces() && this.#date()
  }

  #date(): boolean {
    const month = this.#monthName()
    if (month > 0) return this.#monthFirst(month)
    const first = this.#number(4)
    if (first < 0) return false
    const firstDigits = this.#digits
    this.#skipMarks()
    const byte = this.#bytes[this.#at]
    if (byte === 0x20 && firstDigits <= 2) return this.#dayMonth(first)
    if (byte !== 0x2f && byte !== 0x2e && byte !== 0x2d) return false
    this.separator = byte === 0x2f ? separators.slash : byte === 0x2e ? separators.dot : separators.dash
    this.first = first
    return this.#numericDate(byte, firstDigits)
  }

  #numericDate(separator: number, firstDigits: number): boolean {
    this.#afterSeparator(separator)
    this.second = this.#number(2)
    if (this.second < 1) return false
    this.#skipMarks()
    if (this.#at >= this.#end || this.#bytes[this.#at] !== separator) return false
    this.#afterSeparator(separator)
    const era = this.#eraBefore()
    const third = this.#number(era > 0 ? 2 : 4)
    if (third < 0) return false
    const yearFirst = firstDigits === 4
    if (firstDigits === 3 || this.#digits === 3 || (yearFirst && this.#digits > 2)) return false
    this.third = third + era
    this.yearPlace = yearFirst
      ? yearPlaces.first
      : this.#digits === 4 || era > 0
        ? yearPlaces.last
        : yearPlaces.twoDigits
    if (separator === 0x2e && this.#bytes[this.#at] === 0x2e) this.#at++
    this.#skipMarks()
    this.#eraBehind()
    return true
  }

  #afterSeparator(separator: number): void {
    this.#at++
    this.#skipMarks()
    if (separator === 0x2e && this.#bytes[this.#at] === 0x20) {
      this.#at++
      this.#spacedDate = true
    }
  }

  #eraBefore(): number {
    const base = eras[this.#bytes[this.#at] as number]
    if (base === undefined) return 0
    this.#at++
    return base
  }

  /** The Buddhist era is written behind the year (`3/18/2565 BE`); the year itself tells, see the date reader. */
  #eraBehind(): void {
    const at = this.#at
    if (this.#bytes[at] === 0x20 && this.#bytes[at + 1] === 0x42 && this.#bytes[at + 2] === 0x45) this.#at = at + 3
  }

  /** `Jan 5[, 2014]` */
  #monthFirst(month: number): boolean {
    if (!this.#takeSpaces()) return false
    const day = this.#number(2)
    if (day < 0) return false
    const mark = this.#at
    if (this.#takeComma() && this.#takeSpaces()) {
      const year = this.#number(4)
      if (this.#digits === 4 && year > 0) return this.#named(day, month, year)
    }
    this.#at = mark
    return this.#named(day, month, null)
  }

  /** `5 Jan[ 2014]` */
  #dayMonth(day: number): boolean {
    this.#at++
    const month = this.#monthName()
    if (month === 0) return false
    const mark = this.#at
    if (this.#takeSpaces()) {
      const year = this.#number(4)
      if (this.#digits === 4 && year > 0) return this.#named(day, month, year)
    }
    this.#at = mark
    return this.#named(day, month, null)
  }

  #named(day: number, month: number, year: number | null): boolean {
    this.separator = separators.named
    this.yearPlace = year === null ? yearPlaces.absent : yearPlaces.last
    this.first = day
    this.second = month
    this.third = year ?? 0
    return true
  }

  /** The number of the month whose English name (or its first three letters) stands here; 0 if none does. */
  #monthName(): number {
    const bytes = this.#bytes
    if (((bytes[this.#at] as number) | 0x20) < 0x61 || this.#at + 3 > this.#end) return 0
    let name = ''
    for (let i = 0; i < 3; i++) name += String.fromCharCode((bytes[this.#at + i] as number) | 0x20)
    const month = months.indexOf(name) + 1
    if (month === 0) return 0
    this.#at += 3
    while (this.#at < this.#end && isLetter(bytes[this.#at] as number)) this.#at++
    return month
  }

  #time(): boolean {
    if (!this.timeFirst && startsWith(this.#bytes, this.#at, clockWord)) this.#at += clockWord.length
    this.#dayHalf()
    if (this.half !== dayHalves.none) this.#takeSpaces()
    const hour = this.#number(2)
    if (hour < 0 || hour > 24 || this.#at >= this.#end) return false
    const colon = this.#bytes[this.#at] as number
    if (colon !== 0x3a && colon !== 0x2e) return false
    this.#at++
    this.minute = this.#number(2)
    if (this.#digits !== 2 || this.minute > 59) return false
    this.#secondsAfter(colon)
    if (this.half === dayHalves.none) this.#dayHalfBehind()
    const { hour: ofDay, doubtful } = hourOfDay(hour, this.half)
    this.hour = ofDay
    this.halfDoubtful = doubtful
    return true
  }

  #secondsAfter(colon: number): void {
    this.seconds = 0
    this.hasSeconds = false
    const mark = this.#at
    if (this.#bytes[mark] !== colon || mark >= this.#end) return
    this.#at++
    const seconds = this.#number(2)
    if (this.#digits === 2 && seconds <= 60) {
      this.seconds = Math.min(seconds, 59)
      this.hasSeconds = true
    } else this.#at = mark
  }

  #dayHalfBehind(): void {
    const mark = this.#at
    this.#takeSpaces()
    this.#dayHalf()
    if (this.half === dayHalves.none) this.#at = mark
  }

  #dayHalf(): void {
    const byte = (this.#bytes[this.#at] as number) | 0x20
    if (this.#at >= this.#end) return
    if ((byte === 0x61 || byte === 0x70) && this.#latinHalf(byte)) return
    const word = dayHalfAt(this.#bytes, this.#at, this.#end)
    if (word === null) return
    this.half = word.half
    this.#at += word.length
  }

  /** `am`, `a.m.`, `a. m.` and their like, in either case, with any space between. */
  #latinHalf(letter: number): boolean {
    const mark = this.#at++
    if (this.#bytes[this.#at] === 0x2e) this.#at++
    this.#takeSpaces()
    if (((this.#bytes[this.#at] as number) | 0x20) !== 0x6d || this.#at >= this.#end) {
      this.#at = mark
      return false
    }
    this.#at++
    if (this.#bytes[this.#at] === 0x2e) this.#at++
    this.half = letter === 0x61 ? dayHalves.am : dayHalves.pm
    return true
  }

  #closeBracket(): boolean {
    this.#skipMarks()
    if (this.#at >= this.#end) {
      this.cutShort = true
      return false
    }
    if (this.#bytes[this.#at] !== 0x5d) return false
    this.#at++
    if (this.#bytes[this.#at] === 0x20 && this.#at < this.#end) this.#at++
    this.rest = this.#at
    this.shape = shapes.bracket
    return true
  }

  #closeOpen(): boolean {
    const bytes = this.#bytes
    const end = this.#end
    if (this.#at >= end) {
      this.cutShort = true
      return false
    }
    if (bytes[this.#at] === 0x3a && this.hasSeconds && (this.#at + 1 >= end || bytes[this.#at + 1] === 0x20)) {
      this.shape = shapes.colon
      this.rest = Math.min(this.#at + 2, end)
      return true
    }
    const spaced = this.#takeSpaces()
    if (bytes[this.#at] === 0x2d && spaced && (this.#at + 1 >= end || bytes[this.#at + 1] === 0x20)) {
      this.shape = shapes.dash
      this.rest = Math.min(this.#at + 2, end)
      return true
    }
    this.cutShort = this.#at >= end
    this.shape = shapes.space
    this.rest = this.#at
    return spaced && this.#spacedDate && this.hasSeconds && this.#at < end
  }

  /** A number of at most `most` digits in any of the scripts that exports use; -1 if there is none or it is longer. */
  #number(most: number): number {
    let value = 0
    let digits = 0
    for (;;) {
      const digit = this.#digit()
      if (digit < 0) break
      value = value * 10 + digit
      if (++digits > most) break
    }
    this.#digits = digits
    return digits === 0 || digits > most ? -1 : value
  }

  #digit(): number {
    const bytes = this.#bytes
    const at = this.#at
    if (at >= this.#end) return -1
    const byte = bytes[at] as number
    if (byte >= 0x30 && byte <= 0x39) {
      this.#at = at + 1
      return byte - 0x30
    }
    if (byte < 0x80) return -1
    const next = bytes[at + 1] as number
    // U+0660–0669 and U+06F0–06F9, then U+0966–096F
    if (byte === 0xd9 && next >= 0xa0 && next <= 0xa9) return this.#took(2, next - 0xa0)
    if (byte === 0xdb && next >= 0xb0 && next <= 0xb9) return this.#took(2, next - 0xb0)
    const last = bytes[at + 2] as number
    if (byte === 0xe0 && next === 0xa5 && last >= 0xa6 && last <= 0xaf) return this.#took(3, last - 0xa6)
    return -1
  }

  #took(length: number, digit: number): number {
    if (this.#at + length > this.#end) return -1
    this.#at += length
    return digit
  }

  /** A comma, Latin or Arabic (U+060C). */
  #takeComma(): boolean {
    if (this.#at >= this.#end) return false
    if (this.#bytes[this.#at] === 0x2c) {
      this.#at++
      return true
    }
    if (this.#bytes[this.#at] === 0xd8 && this.#bytes[this.#at + 1] === 0x8c && this.#at + 2 <= this.#end) {
      this.#at += 2
      return true
    }
    return false
  }

  #takeSpaces(): boolean {
    const start = this.#at
    for (;;) {
      this.#skipMarks()
      const length = spaceLength(this.#bytes, this.#at)
      if (length === 0 || this.#at + length > this.#end) break
      this.#at += length
    }
    return this.#at > start
  }

  #skipMarks(): void {
    for (;;) {
      const byte = this.#bytes[this.#at] as number
      if (byte < 0x80 || this.#at >= this.#end) return
      const length = markLength(this.#bytes, this.#at)
      if (length === 0 || this.#at + length > this.#end) return
      this.#at += length
    }
  }
}
