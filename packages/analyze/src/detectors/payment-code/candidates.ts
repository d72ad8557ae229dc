import type { Span } from '@casethread/model'
import type { ReadTurn } from '../../conversation/conversation.ts'
import type { MessageText } from '../../message-text.ts'

/** What may be a code: its place in the shadow and its normalised form (upper case, no separators, ASCII digits). */
export interface Candidate extends Span {
  value: string
  /** `digits`, `letters-digits` (HW-4471), `word-digits` (olive 62), `spelled` (seven null three, 918 and then 2264). */
  form: 'digits' | 'letters-digits' | 'mixed' | 'word' | 'told' | 'word-digits' | 'spelled'
}

/** Digits in up to eleven groups, three to sixteen in all. */
const digits = /(?<![\p{L}\p{N}.,:/+-])\d{1,12}(?:[ .-]\d{1,6}){0,11}(?![\p{L}\p{N}]|[.,:/-]\d)/gu
/** One to four capitals, or two letters of a script without them, then digits, in groups or not: `HW-4471`, `AK 41 305522`, `ک ۸۸۱۲۰۳`. */
const lettersDigits =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{1,4}|\p{Lo}{1,2})[ -]?\d{2,12}(?:[ -]\d{1,6}){0,3}(?![\p{L}\p{N}]|[.,:/]\d)/gu
/** Figures with capitals behind or among them, or behind a word of capitals: `2276-K`, `9KD77Q`, `4AB 771920`, `B-17-R4`, `SAFFRON41`. */
const mixed =
  /(?<![\p{L}\p{N}-])(?:[A-Z]{5,12}\d{1,4}|(?=[A-Z-]*\d)[A-Z]{1,4}(?:-[A-Z\d]{1,4}){2,4}|\d{3,8}-?[A-Z]{1,2}|\d[A-Z]{1,3} \d{5,9}|(?=[A-Z]*\d+[A-Z])(?=[A-Z\d]*\d[A-Z]*\d)[A-Z\d]{5,12})(?![\p{L}\p{N}-])/gu
/** Words, then a short number: `olive 62`, `black tea 27`, `گل سرخ ۹`. How many of the words belong to it the talk must tell. */
const wordDigits = [2, 1, 0].map(
  (more) =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])\p{L}{2,16}(?: \p{L}{2,16}){${more}} ?-?\d{1,6}(?![\p{L}\p{N}]|[ .-]\d)`,
      'gu',
    ),
)

export const digitCandidates = (text: MessageText): Candidate[] =>
  collect(text, digits, 'digits').filter(({ value }) => value.length >= 3 && value.length <= 16)

/** The groups of a candidate that stand before a place in the text; none where they are too few digits. */
export function digitsUpTo(text: MessageText, { start }: Candidate, end: number): Candidate[] {
  const written = text.shadow.slice(start, end).replace(/\D+$/, '')
  const value = written.replace(/\D/g, '')
  return value.length >= 5 ? [{ start, end: start + written.length, value, form: 'digits' }] : []
}

/** Without those whose letters are a word: in `PIN 2180` and `now 4200` the number stands alone. */
export const letterCandidates = (turn: ReadTurn): Candidate[] =>
  collect(turn.text, lettersDigits, 'letters-digits').filter(({ start, value }) => {
    const { from } = turn.reading.wordsAt({ start, end: start + 1 })
    const isWord =
      turn.reading.words[from]?.key.length !== 1 && turn.reading.hits.some((hit) => hit.from <= from && from < hit.to)
    return !isWord && !/^ال/u.test(value) && !turn.reading.isFrequent(from)
  })

/** A pass-word without figures: in quotation marks, or in capitals where the message is not. */
const words = /(?<=["'«“”„])\p{L}{3,16}(?: \p{L}{1,16}){0,2}(?=["'»“”])|(?<![\p{L}\p{N}])\p{L}{4,16}(?![\p{L}\p{N}])/gu

export const passWords = (text: MessageText): Candidate[] =>
  Array.from(text.shadow.matchAll(words), (match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => isMarked(text, span) && !text.isOpaque(span))
    .map((span) => ({ ...span, value: spelling(text, span), form: 'word' as const }))

function isMarked(text: MessageText, { start, end }: Span): boolean {
  if (/["'«“”„]/.test(text.shadow.charAt(start - 1)) && /["'»“”]/.test(text.shadow.charAt(end))) return true
  const raw = text.toRaw({ start, end })
  return /^\p{Lu}+$/u.test(text.raw.slice(raw.start, raw.end)) && /\p{Ll}/u.test(text.raw)
}

/** Of letters: Latin ones in capitals (the Turkish İ as I), without blanks; others as written. */
function spelling(text: MessageText, span: Span): string {
  const raw = text.toRaw(span)
  const word = text.raw.slice(raw.start, raw.end).normalize('NFC').toUpperCase().replaceAll('İ', 'I')
  return /[^A-Z ]/.test(word) ? word : word.replaceAll(' ', '')
}

/** In the raw text's capitals. */
export const mixedCandidates = (text: MessageText): Candidate[] =>
  collect(text, mixed, 'mixed').filter(({ start, end }) => {
    const raw = text.toRaw({ start, end })
    return !/\p{Ll}/u.test(text.raw.slice(raw.start, raw.end))
  })

/** Codes with letters that were told before, however they are spaced now. */
export function toldCandidates(text: MessageText, told: readonly string[]): Candidate[] {
  const squeezed = squeeze(text.shadow)
  const known = [...new Set(told)].filter(
    (value) => value.length >= shortestTold && /^\p{L}/u.test(value) && squeezed.includes(squeeze(value)),
  )
  return known.flatMap((value) =>
    Array.from(text.shadow.matchAll(spacedOut(value)), (match) => ({
      ...{ start: match.index, end: match.index + match[0].length },
      ...{ value, form: 'told' as const },
    })).filter((span) => !text.isOpaque(span)),
  )
}
const shortestTold = 4
const squeeze = (text: string): string => text.replace(/[ -]/g, '').toLowerCase()

const spacedOut = (value: string): RegExp => {
  const characters = Array.from(value.replace(/[^\p{L}\d]/gu, ''), (one) => one.toLowerCase())
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${characters.join('[ -]?')}(?![\p{L}\p{N}])`, 'giu')
}

/** The longest first. */
export const wordCandidates = (text: MessageText): Candidate[] =>
  wordDigits.flatMap((pattern) =>
    everyMatch(text, pattern).map((span) => ({
      ...span,
      value: normalized(text, span, 'word-digits'),
      form: 'word-digits' as const,
    })),
  )

/** Also those that begin inside another: which words belong to a pass-word is not known yet. */
function everyMatch(text: MessageText, pattern: RegExp): Span[] {
  const spans: Span[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text.shadow); match; match = pattern.exec(text.shadow)) {
    spans.push({ start: match.index, end: match.index + match[0].length })
    pattern.lastIndex = match.index + 1
  }
  return spans.filter((span) => !text.isOpaque(span))
}

interface Run {
  from: number
  to: number
  value: string
  words: number
}

/** Digits said one by one in words, with groups of figures between them, which together have the length of a reference number. */
export function spelledCandidates({ reading }: ReadTurn): Candidate[] {
  const found: Candidate[] = []
  let run: Run | null = null
  for (const { from, to, value, spelled } of reading.quantities) {
    if (!/^\d{1,6}$/.test(value) || (spelled && value.length > 1)) {
      run = null
      continue
    }
    // A sum before it is not part of it.
    if (!spelled && !(run && from - run.to <= 3)) {
      run = null
      continue
    }
    const begun: Run = run && from - run.to <= 3 ? run : { from, to, value: '', words: 0 }
    run = { ...begun, to, value: begun.value + value, words: begun.words + (spelled ? 1 : 0) }
    if (run.words >= 2 && /^(?:\d{8}|\d{10,11})$/.test(run.value))
      found.push({ ...reading.spanOf(run.from, run.to), value: run.value, form: 'spelled' })
  }
  return found
}

function collect(text: MessageText, pattern: RegExp, form: Candidate['form']): Candidate[] {
  if (text.signs.digits === 0) return []
  return Array.from(text.shadow.matchAll(pattern), (match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    return { ...span, value: normalized(text, span, form), form }
  }).filter((candidate) => !text.isOpaque(candidate))
}

/** Letters are taken from the raw text: the shadow has folded some of them. */
function normalized(text: MessageText, span: Span, form: Candidate['form']): string {
  const shadow = text.shadow.slice(span.start, span.end)
  if (form === 'digits') return shadow.replace(/\D/g, '')
  if (form === 'mixed') return shadow.replace(/[^\p{L}\d]/gu, '').toUpperCase()
  const letters = /^[^\d-]+/u.exec(shadow)?.[0].trimEnd() ?? ''
  const raw = text.toRaw({ start: span.start, end: span.start + letters.length })
  const word = text.raw.slice(raw.start, raw.end).normalize('NFC').toUpperCase()
  const figures = shadow.slice(letters.length).replace(/\D/g, '')
  if (form === 'letters-digits') return `${word}${figures}`
  return /[^A-Z ]/.test(word) ? `${word} ${figures}` : `${word.replaceAll(' ', '')}${figures}`
}

/** `2014`: a year rather than a code, where few words tell. */
export const isYear = ({ form, value }: Candidate): boolean => form === 'digits' && /^(?:19|20)\d{2}$/.test(value)

/** `4200`, `66100`: a sum whose currency went without saying, rather than a code. */
export const isRound = (value: string): boolean => /^\d{0,4}[05]0$/.test(value)
