import { foldCase, normalize, type Shadow, type Span } from '@casethread/model'

/** A word of a text as it is searched for, with its place in the shadow. */
export interface Word extends Span {
  text: string
}

/** A number of at least {@link leastDigits} digits, written in any grouping, with the place of each of its digits. */
export interface WrittenNumber {
  /** Without leading zeros: neither the trunk prefix 0 nor the international 00 is part of the number proper. */
  digits: string
  places: number[]
}

/** Shorter ones are words like others. The shortest phone numbers that go without a country code have seven digits. */
export const leastDigits = 7
/** Of a longer row of figures only so many before each gap are one number; the longest account numbers have fewer. */
const mostDigits = 24

/**
 * Scripts that put no blank between words, and signs such as emoji, are searched for character by character, so that a part
 * of a sentence is found; in all others a word is a run of letters, digits and their marks.
 */
const word =
  /[\p{So}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+/gv
const figures = /\d(?:[ .\-/()+]{0,3}\d)+/g

/** A text in the spelling in which it is searched: that in which findings are detected, in lower case. */
export class SearchText {
  readonly text: string
  readonly #shadow: Shadow

  constructor(raw: string) {
    this.#shadow = normalize(raw)
    this.text = foldCase(this.#shadow.text)
  }

  words(): Word[] {
    return Array.from(this.text.matchAll(word), ({ 0: text, index }) => ({
      text,
      start: index,
      end: index + text.length,
    }))
  }

  numbers(): WrittenNumber[] {
    return [...this.text.matchAll(figures)].flatMap(({ 0: row, index }) =>
      numbersIn(this.text, index, index + row.length),
    )
  }

  toRaw(span: Span): Span {
    return this.#shadow.toRaw(span)
  }
}

/** What the index holds of a text: its words, and its numbers in a form of their own; one blank between. */
export function indexedText(raw: string): string {
  const text = new SearchText(raw)
  const words: string[] = text.text.match(word) ?? []
  const numbers = /\d/.test(text.text) ? text.numbers().map(({ digits }) => numberToken(digits)) : []
  return words.concat(numbers).join(' ')
}

/**
 * Written backwards, so that numbers with the same end begin alike: the index finds what begins with something. The mark
 * before it is in no word, so that no text can pass for a number.
 */
export const numberToken = (digits: string): string => `\ue000${[...digits].reverse().join('')}`

/** The figures up to each gap of a row: `0470 12 34 56 or 20` is a row in which the number ends before the last gap. */
function numbersIn(text: string, from: number, to: number): WrittenNumber[] {
  const places = digitPlaces(text, from, to)
  const numbers: WrittenNumber[] = []
  for (const [i, place] of places.entries()) {
    if (places[i + 1] === place + 1) continue
    const last = places.slice(Math.max(0, i + 1 - mostDigits), i + 1)
    const proper = last.slice(last.findIndex((at) => text[at] !== '0'))
    if (proper.length >= leastDigits) numbers.push({ digits: proper.map((at) => text[at]).join(''), places: proper })
  }
  return numbers
}

/** The zero in `+32 (0)470` is only dialled within the country. */
function digitPlaces(text: string, from: number, to: number): number[] {
  const places: number[] = []
  for (let at = from; at < to; at++)
    if (/\d/.test(text[at] ?? '') && text.slice(at - 1, at + 2) !== '(0)') places.push(at)
  return places
}
