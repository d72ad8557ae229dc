import type { Intention } from './intentions.ts'

export const languageIds = ['ar', 'ar-IQ', 'ar-Latn', 'ckb', 'kmr', 'fa', 'tr', 'en', 'fr', 'nl'] as const
export type LanguageId = (typeof languageIds)[number]

export const placeIds = ['belgium', 'germany', 'england', 'sweden', 'netherlands', 'france'] as const
export type PlaceId = (typeof placeIds)[number]

/** What is paid in besides the euro, which has its own list. */
export const foreignCurrencies = ['USD', 'GBP', 'TRY', 'IQD'] as const
export type ForeignCurrency = (typeof foreignCurrencies)[number]
export type Currency = 'EUR' | ForeignCurrency

/** The words of one language. Patterns are written one a line, in the notation of `pattern.ts`. */
export interface Phrasebook {
  id: LanguageId
  /** Figures that its writers also use beside 0–9; null for none. */
  digits: 'arabic' | 'persian' | null
  /** Share of messages with figures of that kind. */
  digitShare: number
  /** Sums in euro: `{d}` 4200, `{g}` 4.200, `{t}` thousands (used for whole thousands only). */
  amounts: string
  /** Sums in other currencies, written in the same way. */
  foreign: Readonly<Record<ForeignCurrency, string>>
  /** Behind a price: for each person, for all of a group. */
  each: { person: string; group: string }
  /** Who travels: alone; `{n}` adults; `{n}` of whom `{k}` are children. */
  party: { one: string; adults: string; family: string }
  places: Readonly<Record<PlaceId, string>>
  /** Where people wait to be met: invented or everyday. */
  spots: string
  /** Hours, `{h}` from 1 to 12. */
  times: string
  days: string
  /** Words before and behind what is meant: forms of address, requests, sighs. */
  openers: string
  closers: string
  /** Given names, invented bearers. */
  names: string
  /** Relatives who pay for somebody. */
  kin: string
  /** Words with a second meaning, and what they stand for: `word=sense`. */
  codeWords: string
  phrases: Readonly<Record<Intention, string>>
}

/** The lines of a phrase file: blank ones and the indentation are for its reader. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
