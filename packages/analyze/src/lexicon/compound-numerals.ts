import { foldCase, normalize } from '@casethread/model'
import type { Numeral } from './analysis.ts'
import type { LexiconFile } from './lexicon-file.ts'
import { wordsOf } from './words.ts'

interface Part {
  role: Numeral['role']
  value: number
}

/** Longer than any number that people write in one word, `drieënzeventigduizendvijfhonderd`. */
const longest = 40
/** Shorter words are in the lexicons. */
const shortest = 6
const shortestPart = 2

/** Reads numbers that a language writes in one word: `vierduizendvijfhonderd`, `duemilacinquecento`, `háromezer`. */
export class CompoundNumerals {
  readonly #byLanguage: ReadonlyMap<string, Part>[]
  /** The parts of all languages: most words neither begin nor end with one. */
  readonly #parts: ReadonlySet<string>
  readonly #longestPart: number

  constructor(numerals: readonly LexiconFile['numerals'][]) {
    this.#byLanguage = numerals.map(partsOf)
    this.#parts = new Set(this.#byLanguage.flatMap((known) => [...known.keys()]))
    this.#longestPart = Math.max(0, ...Array.from(this.#parts, (part) => part.length))
  }

  /** Null for what is no number made of two parts or more. */
  read(key: string): Numeral[] | null {
    if (key.length < shortest || key.length > longest || !this.#mayBeNumber(key)) return null
    for (const [language, known] of this.#byLanguage.entries()) {
      const parts = split(key, known)
      const value = parts && parts.length > 1 ? worthOf(parts) : null
      if (value !== null) return [{ role: 'unit', value, language }]
    }
    return null
  }

  #mayBeNumber(key: string): boolean {
    const longestPart = Math.min(this.#longestPart, key.length)
    const some = (partOf: (length: number) => string) => {
      for (let length = shortestPart; length <= longestPart; length++) if (this.#parts.has(partOf(length))) return true
      return false
    }
    return (
      !/[^a-z\u00e0-\u024f]/.test(key) && some((length) => key.slice(0, length)) && some((length) => key.slice(-length))
    )
  }
}

const plain = (word: string): string => wordsOf(foldCase(normalize(word).text))[0]?.key ?? ''

function partsOf({ units, multipliers, halves, joiners }: LexiconFile['numerals']): Map<string, Part> {
  const parts = new Map<string, Part>()
  const add = (role: Part['role'], words: Readonly<Record<string, number>>) => {
    for (const [word, value] of Object.entries(words))
      if (plain(word).length >= shortestPart) parts.set(plain(word), { role, value })
  }
  add('joiner', Object.fromEntries(joiners.map((word) => [word, 0])))
  add('half', halves)
  add('unit', units)
  add('multiplier', multipliers)
  return parts
}

/** The parts that a word is made of without rest, the longest first; null where it is not. */
function split(key: string, known: ReadonlyMap<string, Part>): Part[] | null {
  /** By place: the parts from there to the end; null where that is known to fail. */
  const from: (Part[] | null)[] = Array.from({ length: key.length + 1 }, () => null)
  from[key.length] = []
  for (let at = key.length - shortestPart; at >= 0; at--)
    for (let end = key.length; end >= at + shortestPart && !from[at]; end--) {
      const rest = from[end]
      const part = rest ? known.get(key.slice(at, end)) : undefined
      if (rest && part) from[at] = [part, ...rest]
    }
  return from[0] ?? null
}

/**
 * `four thousand five hundred`; a lower unit before a higher one is added (`fünf und zwanzig`), and a word for thousands takes what stands
 * before it (`zwei und zwanzigtausend`). Null without a hundred, a thousand, an "and", a half, tens before a unit, or two units.
 */
function worthOf(all: readonly Part[]): number | null {
  if (all[0]?.role === 'joiner' || all.at(-1)?.role === 'joiner') return null
  // The `ein` of `neuneinhalb`.
  const parts = all.filter(({ value }, i) => i === 0 || value !== 1 || all[i + 1]?.role !== 'half')
  let [total, current] = [0, 0]
  for (const { role, value } of parts) {
    if ((role === 'multiplier' && value >= 1000) || (value >= 1000 && current > 0)) {
      total += role === 'multiplier' ? (current || 1) * value : (current + value / 1000) * 1000
      current = 0
    } else if (role === 'multiplier') current = multiplied(current, value)
    else if (role !== 'joiner') current += value
  }
  if (isDecimal(parts)) return (parts[0]?.value ?? 0) + (parts[1]?.value ?? 0) / 10
  return parts.some(({ role, value }) => role === 'joiner' || role === 'half' || value >= 100) || isTensAndUnit(parts)
    ? total + current
    : null
}

/** A score multiplies four only: `quatrevingts`, but `centvingt`. */
const multiplied = (current: number, value: number): number =>
  value < 100 && current !== 4 ? current + value : (current || 1) * value

/** German `achtfünf`: 8.5, and of thousands 8,500. */
const isDecimal = (parts: readonly Part[]): boolean =>
  parts.length === 2 && parts.every(({ role, value }) => role === 'unit' && value > 0 && value < 10)

/** `quarantacinque`, `huszonegy`. */
const isTensAndUnit = ([tens, unit, more]: readonly Part[]): boolean =>
  tens !== undefined &&
  unit?.role === 'unit' &&
  more === undefined &&
  tens.value >= 20 &&
  tens.value % 10 === 0 &&
  unit.value > 0 &&
  unit.value < 10
