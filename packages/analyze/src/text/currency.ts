import { foldCase, normalize, type Span } from '@casethread/model'
import type { MessageText } from '../message-text.ts'
import {
  adjectives,
  capitalCodes,
  codes,
  endings,
  families,
  inflected,
  multipliers,
  signs,
  words,
} from './currency-names.ts'
import { sortAt, widthAt, wordCharacter } from './sort-of-character.ts'

/** A currency named in a text. */
export interface CurrencyMention extends Span {
  /** ISO 4217 code, a coin's usual ticker, or the name of a family of currencies (in lower case). */
  name: string
  /** The country an adjective beside it names; null when none does. */
  country: string | null
}

interface Entry {
  name: string
  /** The only spelling that counts; undefined when case and accents do not matter. */
  spelling?: string
  /** Codes, and the few names that are also written before the number. */
  before: boolean
}

const plain = (word: string) => foldCase(normalize(word).text)
const list = (text: string) => text.split(' ')
const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word)
const beforeToo = new Set(['euro', 'tl', 'rs', 'kr', 'paund', 'dollar', 'dolar', 'يورو'].map(plain))

/** Their names are words of no other meaning, and written before a sum everywhere. */
const majors = new Set(['EUR', 'USD', 'dollar', 'GBP', 'pound'])

const entries = buildEntries()
const countries = new Map(Object.entries(adjectives).flatMap(([country, w]) => list(w).map((a) => [plain(a), country])))
const powers = new Map(
  Object.entries(multipliers).flatMap(([power, m]) => list(m.words).map((w) => [plain(w), +power])),
)
const gluedPowers = new Map(
  Object.entries(multipliers).flatMap(([power, { glued }]) =>
    glued === '' ? [] : list(glued).map((letter) => [letter, Number(power)] as const),
  ),
)
const arabicMultipliers = [...powers.keys()].filter(isArabic)

function buildEntries(): Map<string, Entry> {
  const table = new Map<string, Entry>()
  const add = (word: string, entry: Entry) => table.has(word) || table.set(word, entry)
  for (const [name, spellings] of Object.entries(words))
    for (const word of list(spellings)) {
      const spelling = word.startsWith('=') ? word.slice(1) : undefined
      const key = plain(spelling ?? word)
      add(key, { name, before: beforeToo.has(key) || majors.has(name), ...(spelling ? { spelling } : {}) })
    }
  for (const code of list(codes)) add(code.toLowerCase(), { name: code === 'RMB' ? 'CNY' : code, before: true })
  for (const code of list(capitalCodes)) add(code.toLowerCase(), { name: code, before: true, spelling: code })
  for (const stem of list(inflected).map(plain))
    for (const ending of list(isArabic(stem) ? endings.arabic : endings.latin))
      add(stem + plain(ending), { name: table.get(stem)?.name ?? stem, before: false })
  return table
}

const letters = /[\p{L}\p{Mc}]+/uy
const isLetter = /^[\p{L}\p{Mc}]$/u

function wordAt(text: MessageText, at: number): string {
  letters.lastIndex = at
  return letters.exec(text.folded)?.[0] ?? ''
}

/** The word that ends here; empty when none does. No name of a currency is longer than 20 letters. */
function wordBefore(text: MessageText, end: number): string {
  let start = end
  while (start > 0 && end - start < 20 && isLetter.test(text.folded.charAt(start - 1))) start--
  return text.folded.slice(start, end)
}

// By the one character where a sign can be told to begin, or to end.
const signsByFirst = Map.groupBy(signs, ([form]) => form.charAt(0))
const signsByLast = Map.groupBy(signs, ([form]) => form.charAt(form.length - 1))
const longest = <T extends readonly [string, string]>(fitting: T[]) =>
  fitting.reduce<T | undefined>((best, next) => (best && best[0].length >= next[0].length ? best : next), undefined)

function entryFor(text: MessageText, word: string, at: number): Entry | undefined {
  const entry = entries.get(word)
  if (entry?.spelling === undefined) return entry
  const raw = text.toRaw({ start: at, end: at + word.length })
  return text.raw.slice(raw.start, raw.end).normalize('NFC') === entry.spelling ? entry : undefined
}

const skipBlank = (text: MessageText, at: number) => (text.shadow[at] === ' ' ? at + 1 : at)

/** The currency that is named from this place on, its adjectives included; null when none is. */
export function currencyAt(text: MessageText, at: number): CurrencyMention | null {
  const sign = longest(
    (signsByFirst.get(text.shadow.charAt(at)) ?? []).filter(([form]) => text.shadow.startsWith(form, at)),
  )
  if (sign) return { start: at, end: at + sign[0].length, name: sign[1], country: null }
  const first = wordAt(text, at)
  const country = countries.get(first) ?? null
  const start = country === null ? at : skipBlank(text, at + first.length)
  const word = country === null ? first : wordAt(text, start)
  const entry = word === '' ? undefined : entryFor(text, word, start)
  if (!entry) return null
  return withAdjectiveBehind(text, { start: at, end: start + word.length, name: entry.name, country })
}

function withAdjectiveBehind(text: MessageText, mention: CurrencyMention): CurrencyMention {
  if (mention.country !== null) return mention
  const at = skipBlank(text, mention.end)
  const word = wordAt(text, at)
  const country = countries.get(word)
  return country && families[mention.name]?.codes[country] ? { ...mention, end: at + word.length, country } : mention
}

/** The currency whose sign or code ends here, blanks and a colon left aside; null when none does. */
export function currencyBefore(text: MessageText, at: number): CurrencyMention | null {
  let end = at
  while (end > 0 && at - end < 2 && ' :'.includes(text.shadow.charAt(end - 1))) end--
  const ending = signsByLast.get(text.shadow.charAt(end - 1)) ?? []
  const sign = longest(ending.filter(([form]) => text.shadow.slice(Math.max(0, end - form.length), end) === form))
  if (sign) return { start: end - sign[0].length, end, name: sign[1], country: null }
  const word = wordBefore(text, end)
  // Behind a digit the letters are part of a code (Q9TL4W), or belong to the sum before.
  if (word === '' || /\d/.test(text.shadow.charAt(end - word.length - 1))) return null
  const entry = entryFor(text, word, end - word.length)
  return entry?.before ? { start: end - word.length, end, name: entry.name, country: null } : null
}

/** A word or letter for a power of ten; `glued` tells that it stands directly behind the number. */
export function powerAt(text: MessageText, at: number, glued: boolean): { power: number; end: number } | null {
  const word = wordAt(text, at)
  if (word === '') return null
  const power = (glued ? gluedPowers.get(word) : undefined) ?? powers.get(word)
  if (power !== undefined) return { power, end: at + word.length }
  // Persian often writes no blank between هزار and the currency, or its counting word.
  const isUnit = (rest: string) => rest === 'تا' || entries.has(rest)
  const joined = arabicMultipliers.find((m) => word.startsWith(m) && isUnit(word.slice(m.length)))
  return joined === undefined ? null : { power: powers.get(joined) ?? 0, end: at + joined.length }
}

/** What a mention means: one code, or several that are possible. */
export interface ResolvedCurrency {
  code: string | null
  /** The codes that the name may stand for; empty when `code` is certain by name alone. */
  possible: readonly string[]
  /** How it was decided. */
  by: 'name' | 'adjective' | 'script' | 'region' | 'usual' | 'undecided'
}

// Letters of one language only: Persian (and not Arabic) ریال is Iran's, Sorani دینار Iraq's, Urdu and Pashto روپے Pakistan's.
const scripts: readonly (readonly [family: string, marks: RegExp, country: string])[] = [
  ['rial', /[پچژگکی]/, 'IR'],
  ['dinar', /[ڕڵێۆڤ]/, 'IQ'],
  ['rupee', /[ٹڈڑےۍېړ]/, 'PK'],
]

/** Decides which currency is meant: by name, adjective, script of the message, region, in this order; else the usual one, if any. */
export function resolveCurrency(mention: CurrencyMention, raw: string, regions: readonly string[]): ResolvedCurrency {
  const family = families[mention.name]
  if (!family) return { code: mention.name, possible: [], by: 'name' }
  const possible = [...new Set(Object.values(family.codes))].sort()
  const of = (country: string | null | undefined) => (country ? family.codes[country] : undefined)
  const script = scripts.find(([name, marks]) => name === mention.name && marks.test(raw))?.[2]
  const steps = [
    ['adjective', of(mention.country)],
    ['script', of(script)],
    ['region', regions.map(of).find((code) => code !== undefined)],
    ['usual', family.usual ?? undefined],
  ] as const
  for (const [by, code] of steps) if (code !== undefined) return { code, possible, by }
  return { code: null, possible, by: 'undecided' }
}

/** Of currencies that share a name the country's own; null where it has none of them. */
export function currencyOfCountry(country: string, possible: readonly string[]): string | null {
  const own = Object.values(families).flatMap(({ codes }) => codes[country] ?? [])
  return own.find((code) => possible.includes(code)) ?? null
}

/** The first currency that a text names, by word, code or sign; null when it names none that can be told. */
export function currencyNamedIn(text: MessageText, regions: readonly string[]): string | null {
  const { folded } = text
  let isInside = false
  for (let at = 0; at < folded.length; at += widthAt(folded, at)) {
    const isWord = sortAt(folded, at) === wordCharacter
    if (!isInside && (isWord || signsAlone.includes(folded.charAt(at))) && mayBegin(text, at)) {
      const mention = currencyAt(text, at)
      const code = mention && resolveCurrency(mention, text.raw, regions).code
      if (code) return code
    }
    isInside = isWord
  }
  return null
}

/** Signs that name a currency by themselves. */
const signsAlone = '€$£₺₽₴'
/** The first two letters of all words that name a currency or a country, or the only one. */
const beginnings = new Set(Array.from([...entries.keys(), ...countries.keys()], (word) => twoUnits(word, 0, 1)))

function twoUnits(text: string, first: number, second: number): number {
  return text.charCodeAt(first) * 0x10000 + (second < text.length ? text.charCodeAt(second) : 0)
}

/** Nearly no word of a text begins as a currency does. */
const mayBegin = ({ folded, shadow }: MessageText, at: number): boolean =>
  beginnings.has(twoUnits(folded, at, at + 1)) ||
  beginnings.has(twoUnits(folded, at, folded.length)) ||
  signsByFirst.has(shadow.charAt(at))

/** The names that currencies of several countries share, where the bare name does not tell which. */
const sharedNames = new RegExp(
  Object.entries(families)
    .filter(([, { usual }]) => usual === null)
    .flatMap(([family]) => list(words[family] ?? '').map(plain))
    .join('|'),
  'u',
)

export const mayNameSharedCurrency = ({ folded }: MessageText): boolean => sharedNames.test(folded)
