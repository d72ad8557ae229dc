import type { Span } from '@casethread/model'
import type { ReadTurn } from '../../conversation/conversation.ts'
import type { MessageText } from '../../message-text.ts'

/** What may be a code: its place in the shadow and its normalised form (upper case, no separators, ASCII digits). */
export interface Candidate extends Span {
  value: string
  /** `digits`, `letters-digits` (HW-4471), `word-digits` (olive 62), `spelled` (seven null three, 918 and then 2264). */
  form: 'digits' | 'letters-digits' | 'word-digits' | 'spelled'
}

/** Digits in up to eleven groups, three to sixteen in all. */
const digits = /(?<![\p{L}\p{N}.,:/+-])\d{1,12}(?:[ .-]\d{1,6}){0,11}(?![\p{L}\p{N}]|[.,:/-]\d)/gu
/** One to four capitals, or two letters of a script without them, then digits, in groups or not: `HW-4471`, `AK 41 305522`, `ک ۸۸۱۲۰۳`. */
const lettersDigits = /(?<![\p{L}\p{N}])(?:\p{Lu}{1,4}|\p{Lo}{1,2})[ -]?\d{2,12}(?:[ -]\d{2,6}){0,3}(?![\p{L}\p{N}])/gu
/** Words, then a short number: `olive 62`, `black tea 27`, `گل سرخ ۹`. How many of the words belong to it the talk must tell. */
const wordDigits = [2, 1, 0].map(
  (more) =>
    new RegExp(String.raw`(?<![\p{L}\p{N}])\p{L}{2,16}(?: \p{L}{2,16}){${more}} ?-?\d{1,6}(?![\p{L}\p{N}])`, 'gu'),
)

export const digitCandidates = (text: MessageText): Candidate[] =>
  collect(text, digits, 'digits').filter(({ value }) => value.length >= 3 && value.length <= 16)

/** Without those whose letters are a word: in `PIN 2180` and `now 4200` the number stands alone. */
export const letterCandidates = (turn: ReadTurn): Candidate[] =>
  collect(turn.text, lettersDigits, 'letters-digits').filter(({ start }) => {
    const { from } = turn.reading.wordsAt({ start, end: start + 1 })
    const isWord =
      turn.reading.words[from]?.key.length !== 1 && turn.reading.hits.some((hit) => hit.from <= from && from < hit.to)
    return !isWord && !turn.reading.isFrequent(from)
  })

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
  const letters = /^[^\d-]+/u.exec(shadow)?.[0].trimEnd() ?? ''
  const raw = text.toRaw({ start: span.start, end: span.start + letters.length })
  const word = text.raw.slice(raw.start, raw.end).normalize('NFC').toUpperCase()
  const figures = shadow.slice(letters.length).replace(/\D/g, '')
  if (form === 'letters-digits') return `${word}${figures}`
  return /[^A-Z ]/.test(word) ? `${word} ${figures}` : `${word.replaceAll(' ', '')}${figures}`
}

/** `4200`, `66100`: a sum whose currency went without saying, rather than a code. */
export const isRound = (value: string): boolean => /^\d{0,4}[05]0$/.test(value)
