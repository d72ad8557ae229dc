import type { Analysis, Hit, Numeral, Period } from '../lexicon/analysis.ts'
import type { CutText } from '../lexicon/words.ts'
import type { MessageText } from '../message-text.ts'
import { Spoken } from './spoken.ts'

/** What the lexicons make of a text, whoever wrote it and wherever: the same for all messages with that text. */
export class ReadText {
  readonly text: MessageText
  readonly cut: CutText
  readonly analysis: Analysis
  /** The evidence for the language that most speaks for. */
  readonly strongest: number
  /** Of the hits that are kept where their language is spoken, and of the number words; each once. */
  readonly #languages: readonly number[]
  /** Code words of the case count within their dates only: then what is spoken depends on the message as well. */
  readonly #isDated: boolean
  /** What is said, by the languages that are spoken; few of all that there may be. */
  readonly #spoken: { key: number; spoken: Spoken }[] = []

  constructor(text: MessageText, cut: CutText, analysis: Analysis) {
    this.text = text
    this.cut = cut
    this.analysis = analysis
    this.strongest = analysis.voices.reduce((most, { evidence }) => Math.max(most, evidence), 0)
    this.#languages = languagesIn(analysis)
    this.#isDated = analysis.hits.some(({ period }) => period !== null)
  }

  /** Whether some quantity may be said, in whatever language. */
  get mayCount(): boolean {
    return this.analysis.numerals.length > 0 || this.text.signs.digits > 0
  }

  /** What is said in these languages at a time (UTC milliseconds; null where unknown). */
  spoken(isSpoken: (language: number) => boolean, sentAt: number | null): Spoken {
    if (this.#isDated) return this.#speak(isSpoken, sentAt)
    // Languages as the bits of a number: there are far fewer than 53.
    let key = 0
    for (let i = 0; i < this.#languages.length; i++) if (isSpoken(this.#languages[i] as number)) key += 2 ** i
    for (const known of this.#spoken) if (known.key === key) return known.spoken
    const spoken = this.#speak(isSpoken, sentAt)
    this.#spoken.push({ key, spoken })
    return spoken
  }

  /** Names of places are much the same in all languages, and a code word of the case was proved. */
  #speak(isSpoken: (language: number) => boolean, sentAt: number | null): Spoken {
    const { hits, numerals } = this.analysis
    if (this.#languages.length === 0 && !this.#isDated) return new Spoken(this.text, this.cut.words, hits, numerals)
    const isKept = ({ language, sense, period }: Hit) =>
      period === null ? sense === 'place' || isSpoken(language) : isWithin(sentAt, period)
    // A word is a number in the languages spoken only: `bin` is a thousand in Turkish and "be" in Kurmanji.
    const spokenNumerals = numerals.map((readings) => readings && kept(readings, ({ language }) => isSpoken(language)))
    return new Spoken(this.text, this.cut.words, kept(hits, isKept), spokenNumerals)
  }
}

/** Those that fit; the list itself where all do, as they mostly do. */
const kept = <T>(all: readonly T[], fits: (one: T) => boolean): readonly T[] =>
  all.every(fits) ? all : all.filter(fits)

function languagesIn({ hits, numerals }: Analysis): number[] {
  const languages: number[] = []
  const add = (language: number) => languages.includes(language) || languages.push(language)
  for (const { language, sense } of hits) if (sense !== 'place') add(language)
  for (const readings of numerals) for (const { language } of readings ?? none) add(language)
  return languages
}

const none: readonly Numeral[] = []

const isWithin = (at: number | null, { from, to }: Period): boolean => at !== null && at >= from && at < to
