import type { Span } from '@casethread/model'
import type { Numeral } from '../lexicon/analysis.ts'
import type { Word } from '../lexicon/words.ts'
import { findNumbers, type WrittenNumber } from '../text/numbers.ts'

/** A number as somebody wrote it: in digits, in words, or in both (`4 alf w nos`). Offsets are those of the shadow. */
export interface Quantity extends WrittenNumber {
  /** Index of its first word, and behind its last. */
  from: number
  to: number
  /** Whether words take part in it. */
  spelled: boolean
  /** An "and" alone stands between it and the number before. */
  isJoined: boolean
}

type Token =
  | { role: 'digits'; value: number; text: WrittenNumber; at: number; to: number }
  | { role: Numeral['role']; value: number; at: number; to: number }

/** Beyond this no sum is exact in a double, and nobody writes one in words. */
const largest = 1e12

/** The numbers of a text in order. */
export function quantitiesOf(
  shadow: string,
  words: readonly Word[],
  numerals: readonly (readonly Numeral[] | null)[],
): Quantity[] {
  const tokens = tokensOf(shadow, words, numerals)
  const found: Quantity[] = []
  for (let i = 0; i < tokens.length; ) {
    const { quantity, next } = readFrom(tokens, i, words)
    if (quantity) found.push({ ...quantity, isJoined: isJoinedTo(found.at(-1), tokens[i - 1], quantity, words) })
    i = next
  }
  return found
}

function isJoinedTo(
  before: Quantity | undefined,
  joiner: Token | undefined,
  { from }: Omit<Quantity, 'isJoined'>,
  words: readonly Word[],
): boolean {
  if (joiner?.role !== 'joiner' || joiner.at !== before?.to || joiner.to !== from) return false
  return words[from]?.clause === words[before.from]?.clause
}

function tokensOf(shadow: string, words: readonly Word[], numerals: readonly (readonly Numeral[] | null)[]): Token[] {
  const written = /\d/.test(shadow) ? findNumbers(shadow).filter((number) => !isLetter(shadow, number)) : []
  const tokens: Token[] = []
  let n = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    while (n < written.length && (written[n] as WrittenNumber).end <= word.start) n++
    const number = written[n]
    if (number && number.start < word.end) {
      let to = i + 1
      while (to < words.length && (words[to] as Word).start < number.end) to++
      tokens.push({ role: 'digits', value: Number(number.value), text: number, at: i, to })
      i = to - 1
      continue
    }
    const readings = numerals[i]
    const numeral = readings && numeralOf(readings, numerals[i - 1] ?? none)
    if (numeral) tokens.push({ role: numeral.role, value: numeral.value, at: i, to: i + 1 })
  }
  return tokens
}

const none: readonly Numeral[] = []

/** A digit that is a letter of Arabizi (`7abibi`, `2abel`), or part of a code; `2k` is two thousand. */
const isLetter = (shadow: string, { start, end }: Span) =>
  /^\p{L}/u.test(shadow.slice(start - 1, start)) ||
  (end - start === 1 && /^(?![kк](?!\p{L}))\p{L}/iu.test(shadow.slice(end, end + 2)))

/**
 * Of the languages' readings of a word one that makes a number before a mere joiner; but a joiner behind a number of its own language
 * (English `six and a half`, where Amharic in Latin letters has `and` for one).
 */
function numeralOf(readings: readonly Numeral[], before: readonly Numeral[]): Numeral | undefined {
  const joins = ({ role, language }: Numeral) =>
    role === 'joiner' && before.some((other) => other.language === language)
  return readings.find(joins) ?? readings.find(({ role }) => role !== 'joiner') ?? readings[0]
}

function readFrom(
  tokens: readonly Token[],
  start: number,
  words: readonly Word[],
): { quantity: Omit<Quantity, 'isJoined'> | null; next: number } {
  const sum = new Sum()
  let end = start
  let i = start
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const before = i > start ? (tokens[i - 1] as Token) : null
    if (before && (token.at !== before.to || !sameClause(words, before, token))) break
    if (i === start && (token.role === 'joiner' || token.role === 'later')) break
    if (token.role === 'joiner') continue
    // `2000 half now`: beside so many in digits a half is no part of the number.
    if (token.role === 'half' && before?.role === 'digits' && before.value >= 100) break
    // Nobody goes on in words behind hundreds in digits: `4500 lel wahde`, `5200 tu me donnes`.
    if ((token.role === 'unit' || token.role === 'later') && before?.role === 'digits' && before.value >= 100) break
    // The `een` of `dertien en een half` is no number of its own.
    if (i > start && token.value === 1 && tokens[i + 1]?.role === 'half' && tokens[i + 1]?.at === token.to) continue
    if (!sum.take(token, isJoined(words, before, token))) break
    end = i + 1
  }
  if (end === start) return { quantity: null, next: start + 1 }
  return { quantity: sum.result(tokens.slice(start, end), words), next: end }
}

/**
 * Whether a lower part may stand before a higher one: behind an "and", as a word of its own or written together with the next (Arabizi
 * `w`), and in other scripts (Arabic `و`; Pashto needs none).
 */
const isJoined = (words: readonly Word[], before: Token | null, { at }: Token): boolean =>
  before?.role === 'joiner' || /^(?:w|\P{Script=Latin})/u.test(words[at]?.key ?? '')

const sameClause = (words: readonly Word[], a: Token, b: Token) => words[a.to - 1]?.clause === words[b.at]?.clause

const isThreeDigits = (value: number) => Number.isInteger(value) && value >= 100 && value <= 999

/** Adds up a number part by part. */
class Sum {
  #total = 0
  #current: number | null = null
  #lastMultiplier = 0
  /** The last part added behind a thousand: `quatre mille cinq` may be short for 4,500. */
  #loose: number | null = null
  /** What such a number may be short for. */
  #short: number | null = null
  /** What `three fifty` is in cents where it is not short for 350. */
  #decimal: number | null = null

  /** Whether the part continues the number; if not, another one begins. `isJoined`: an "and" stands before it. */
  take(token: Token, isJoined: boolean): boolean {
    const [loose, short] = [this.#loose, this.#short]
    this.#loose = null
    this.#short = null
    const isAdded = this.#add(token, isJoined)
    // `mille cinq et un manteau`: what is not added takes nothing from what was read.
    if (!isAdded || token.role === 'joiner') {
      this.#loose = loose
      this.#short = short
    }
    return isAdded
  }

  #add({ role, value }: Token, isJoined: boolean): boolean {
    switch (role) {
      case 'digits':
        // `3 bin 500`
        if (this.#current !== null || (this.#total !== 0 && !(this.#lastMultiplier >= 1000 && isThreeDigits(value))))
          return this.#tenth(value)
        // `1 million 380`: thousands, of course.
        this.#current = this.#total !== 0 && this.#lastMultiplier === 1_000_000 ? value * 1000 : value
        return true
      case 'unit':
        return this.#unit(value, isJoined)
      case 'later':
        return this.#current !== null && this.#current % 10 === 0 && this.#unit(value, true)
      case 'multiplier':
        return this.#multiply(value)
      case 'half':
        return this.#half(value)
      case 'joiner':
        return true
    }
  }

  /** `1 tỷ 1` is 1.1 billion: of so large a unit a digit behind it is the tenth. */
  #tenth(value: number): boolean {
    if (this.#current !== null || this.#lastMultiplier < 1e9 || value < 1 || value > 9) return false
    this.#total += (value * this.#lastMultiplier) / 10
    return true
  }

  #unit(value: number, isJoined: boolean): boolean {
    if (this.#current === null) {
      if (this.#total !== 0 && value >= this.#lastMultiplier) return false
      this.#current = value
      if (this.#total !== 0 && value < 10) this.#loose = value
      return true
    }
    if (!isJoined && isHundredsLeftOut(this.#current, value)) {
      this.#current = this.#current * 100 + value
      this.#decimal = this.#current
      return true
    }
    const sum = shortened(this.#current, value) ?? added(this.#current, value)
    if (sum === null) return false
    // `tweeduizend acht`, the thousands in one word.
    const isShort = !isJoined && this.#current >= 1000 && this.#current % 1000 === 0 && value < 10
    this.#short = isShort ? this.#current + value * 100 : null
    this.#current = sum
    return true
  }

  #multiply(value: number): boolean {
    if (this.#total + (this.#current ?? 1) * value > largest) return false
    this.#lastMultiplier = value
    if (value < 1000) return this.#multiplyBelowThousand(value)
    if (this.#current === null && this.#total !== 0) return false
    this.#total += (this.#current ?? 1) * value
    this.#current = null
    return true
  }

  /** `bảy trăm năm mươi`: the ten multiplies the last part. French `quatre-vingts`: the score multiplies four, and is added else. */
  #multiplyBelowThousand(value: number): boolean {
    const low = (this.#current ?? 1) % value
    const high = (this.#current ?? 1) - low
    if ((value === score && low !== 4) || (low === 0 && value < 100)) return this.#unit(value, true)
    if (low === 0 || high % (value < 100 ? 100 : 1000) !== 0) return false
    this.#current = high + low * value
    return true
  }

  #half(value: number): boolean {
    if (this.#current !== null) this.#current += value * this.#placeOf(this.#current)
    else if (this.#total !== 0) this.#total += value * this.#lastMultiplier
    else return false
    return true
  }

  /** What a half is of: `five hundred and half`, `الفين ونص`. */
  #placeOf(current: number): number {
    if (this.#lastMultiplier >= 100 && current % 100 === 0) return this.#lastMultiplier
    return current >= 1000 && current % 1000 === 0 ? 1000 : 1
  }

  /** `یک میلیون و دویست`: nobody counts hundreds behind millions, so that they are thousands. */
  get #thousandsLeftOut(): number | null {
    const hundreds = this.#current ?? 0
    const isLeftOut = this.#lastMultiplier === 1_000_000 && hundreds >= 100 && hundreds < 1000 && hundreds % 50 === 0
    return isLeftOut ? this.#total + hundreds * 1000 : null
  }

  result(tokens: readonly Token[], words: readonly Word[]): Omit<Quantity, 'isJoined'> {
    const [first, last] = [tokens[0] as Token, tokens.at(-1) as Token]
    const span: Span = { start: (words[first.at] as Word).start, end: (words[last.to - 1] as Word).end }
    const place = { from: first.at, to: last.to }
    if (tokens.length === 1 && first.role === 'digits' && 'text' in first)
      return { ...first.text, ...place, spelled: false }
    const value = this.#total + (this.#current ?? 0)
    const short =
      this.#short ??
      (this.#loose !== null && this.#lastMultiplier >= 1000
        ? this.#total + (this.#loose * this.#lastMultiplier) / 10
        : null)
    const other = short ?? this.#thousandsLeftOut ?? (this.#decimal === value ? value / 100 : null)
    return { ...span, ...place, value: String(value), otherValue: other === null ? null : String(other), spelled: true }
  }
}

/** French counts four scores: `quatre-vingts`. */
const score = 20

/** `شش و هشتصد`, six and eight hundred: no language says the units before the hundreds, so that they are thousands. */
const shortened = (before: number, value: number): number | null =>
  before >= 2 && before < 20 && value >= 100 && value < 1000 && value % 100 === 0 ? before * 1000 + value : null

/** `three fifty` is 350 in English; other languages say 3.50 so. With an "and" it would be 53. */
const isHundredsLeftOut = (before: number, value: number): boolean =>
  before >= 1 && before < 20 && before !== 10 && value >= 20 && value < 100 && value % 10 === 0

/** `twenty five` and `five and twenty` (Arabic says the unit first) add up; `two three` does not. Null for what does not. */
function added(before: number, value: number): number | null {
  // `eighty five-thousand`, `خمسة عشر` behind a hundred.
  if (value >= 1000 && value % 1000 === 0 && before < 1000) return inThousands(before, value)
  if (before > 100 && before % 100 > 0 && before % 100 < 10 && value < 100 && value % 10 === 0) return before + value
  const [high, low] = before > value ? [before, value] : [value, before]
  // `tweeduizend vijfhonderd`: each of the two is written in one word.
  const belowThousand = high >= 1000 && high % 1000 === 0 && low >= 100 && low < 1000
  // `soixante-douze`, `quatre-vingt-onze`.
  const isVigesimal = low >= 10 && low < 20 && [60, 80].includes(high % 100)
  if (!belowThousand && !isVigesimal && (low >= 100 || high % 10 ** String(low).length !== 0 || low === 0)) return null
  return high + low
}

/** `ottanta cinquemila`: the thousands of both parts, the higher first. */
function inThousands(before: number, value: number): number | null {
  const thousands = value / 1000
  return before % 10 ** String(thousands).length === 0 ? (before + thousands) * 1000 : null
}
