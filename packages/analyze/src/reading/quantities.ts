import type { Span } from '@casethread/model'
import type { Numeral } from '../lexicon/lexicon.ts'
import type { Word } from '../lexicon/words.ts'
import { findNumbers, type WrittenNumber } from '../text/numbers.ts'

/** A number as somebody wrote it: in digits, in words, or in both (`4 alf w nos`). Offsets are those of the shadow. */
export interface Quantity extends WrittenNumber {
  /** Index of its first word, and behind its last. */
  from: number
  to: number
  /** Whether words take part in it. */
  spelled: boolean
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
    if (quantity) found.push(quantity)
    i = next
  }
  return found
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
    for (const { role, value } of distinct(numerals[i] ?? [])) tokens.push({ role, value, at: i, to: i + 1 })
  }
  return tokens
}

/** A digit that is a letter of Arabizi (`7abibi`, `2abel`), or part of a code; `2k` is two thousand. */
const isLetter = (shadow: string, { start, end }: Span) =>
  /^\p{L}/u.test(shadow.slice(start - 1, start)) ||
  (end - start === 1 && /^(?!k(?!\p{L}))\p{L}/iu.test(shadow.slice(end, end + 2)))

/** Of the languages' readings of a word those that differ; one that makes a number before a mere joiner. */
function distinct(readings: readonly Numeral[]): Numeral[] {
  const first = readings.find(({ role }) => role !== 'joiner') ?? readings[0]
  return first ? [first] : []
}

function readFrom(
  tokens: readonly Token[],
  start: number,
  words: readonly Word[],
): { quantity: Quantity | null; next: number } {
  const sum = new Sum()
  let end = start
  let i = start
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const before = i > start ? (tokens[i - 1] as Token) : null
    if (before && (token.at !== before.to || !sameClause(words, before, token))) break
    if (token.role === 'joiner') {
      if (i === start) break
      continue
    }
    if (!sum.take(token)) break
    end = i + 1
  }
  if (end === start) return { quantity: null, next: start + 1 }
  return { quantity: sum.result(tokens.slice(start, end), words), next: end }
}

const sameClause = (words: readonly Word[], a: Token, b: Token) => words[a.to - 1]?.clause === words[b.at]?.clause

const isThreeDigits = (value: number) => Number.isInteger(value) && value >= 100 && value <= 999

/** Adds up a number part by part. */
class Sum {
  #total = 0
  #current: number | null = null
  #lastMultiplier = 0
  /** The last part added behind a thousand: `quatre mille cinq` may be short for 4,500. */
  #loose: number | null = null

  /** Whether the part continues the number; if not, another one begins. */
  take({ role, value }: Token): boolean {
    this.#loose = null
    switch (role) {
      case 'digits':
        // `3 bin 500`
        if (this.#current !== null || (this.#total !== 0 && !(this.#lastMultiplier >= 1000 && isThreeDigits(value))))
          return false
        this.#current = value
        return true
      case 'unit':
        return this.#unit(value)
      case 'multiplier':
        return this.#multiply(value)
      case 'half':
        return this.#half(value)
      case 'joiner':
        return true
    }
  }

  #unit(value: number): boolean {
    if (this.#current === null) {
      if (this.#total !== 0 && value >= this.#lastMultiplier) return false
      this.#current = value
      if (this.#total !== 0 && value < 10) this.#loose = value
      return true
    }
    // `twenty five` and `five twenty` (Arabic says the unit first) add up; `two three` does not.
    const [high, low] = this.#current > value ? [this.#current, value] : [value, this.#current]
    // `tweeduizend vijfhonderd`: each of the two is written in one word.
    const belowThousand = high >= 1000 && high % 1000 === 0 && low >= 100 && low < 1000
    if (!belowThousand && (low >= 100 || high % 10 ** String(low).length !== 0 || low === 0)) return false
    this.#current = high + low
    return true
  }

  #multiply(value: number): boolean {
    if (this.#total + (this.#current ?? 1) * value > largest) return false
    this.#lastMultiplier = value
    if (value < 1000) {
      if (this.#current !== null && this.#current >= value) return false
      this.#current = (this.#current ?? 1) * value
      return true
    }
    if (this.#current === null && this.#total !== 0) return false
    this.#total += (this.#current ?? 1) * value
    this.#current = null
    return true
  }

  #half(value: number): boolean {
    if (this.#current !== null)
      this.#current += this.#lastMultiplier >= 100 && this.#current % 100 === 0 ? value * this.#lastMultiplier : value
    else if (this.#total !== 0) this.#total += value * this.#lastMultiplier
    else return false
    return true
  }

  result(tokens: readonly Token[], words: readonly Word[]): Quantity {
    const [first, last] = [tokens[0] as Token, tokens.at(-1) as Token]
    const span: Span = { start: (words[first.at] as Word).start, end: (words[last.to - 1] as Word).end }
    const place = { from: first.at, to: last.to }
    if (tokens.length === 1 && first.role === 'digits' && 'text' in first)
      return { ...first.text, ...place, spelled: false }
    const value = this.#total + (this.#current ?? 0)
    const short =
      this.#loose !== null && this.#lastMultiplier >= 1000
        ? this.#total + (this.#loose * this.#lastMultiplier) / 10
        : null
    return { ...span, ...place, value: String(value), otherValue: short === null ? null : String(short), spelled: true }
  }
}
