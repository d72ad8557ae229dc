import type { Span } from '@casethread/model'
import { foldWord } from './fold-word.ts'
import { sortAt, widthAt } from './sort-of-character.ts'

/** A word of a text. Offsets are those of the shadow. */
export interface Word extends Span {
  /** Folded, see {@link foldWord}. */
  key: string
  /** Ordinal of the clause it stands in: punctuation and line breaks end one. */
  clause: number
}

/** A figure with letters joined to it (`4500euro`, `12 kişiyiz` without blank); a single digit may be a letter of Arabizi. */
const figureFirst = /^(\d{2,})(\p{L}.*)$/u
const betweenDigits = '.,:'
const questionMarks = '?؟፧'

export interface CutText {
  words: Word[]
  /** The clauses that a question mark ends. */
  asked: ReadonlySet<number>
}

export const wordsOf = (folded: string): Word[] => cutText(folded).words

/** Cuts a lower-case shadow into words. By hand, since a regular expression takes three times as long for every text there is. */
export function cutText(folded: string): CutText {
  const words: Word[] = []
  const asked = new Set<number>()
  let clause = 0
  for (let at = 0; at < folded.length; ) {
    const sort = sortAt(folded, at)
    const start = at
    at = sort === 'word' ? endOfWord(folded, at) : sort === 'pause' ? endOfPause(folded, at) : at + widthAt(folded, at)
    if (sort === 'word') addWord(words, folded, start, at, clause)
    else if (sort === 'picture') clause++
    else if (sort === 'pause' && !isInNumber(folded, start, at)) {
      if (isQuestion(folded, start, at)) asked.add(clause)
      clause++
    }
  }
  return { words, asked }
}

/** An apostrophe is a letter of Ukrainian (`п'ять`); elsewhere two words meet there (`d'accord`, `Almanya'ya`). */
function endOfWord(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    if (sortAt(text, at) === 'word') at += widthAt(text, at)
    else if (text.charAt(at) === "'" && at + 1 < text.length && isCyrillicLetter(text, at + 1)) at++
    else break
  }
  return at
}

const isCyrillicLetter = (text: string, at: number): boolean =>
  sortAt(text, at) === 'word' && /^\p{Script=Cyrillic}/u.test(text.slice(at, at + 2))

function endOfPause(text: string, start: number): number {
  let at = start
  while (at < text.length && sortAt(text, at) === 'pause') at++
  return at
}

/** The sign of a decimal or of a clock. */
const isInNumber = (text: string, start: number, end: number): boolean =>
  end === start + 1 &&
  betweenDigits.includes(text.charAt(start)) &&
  isDigit(text.charCodeAt(start - 1)) &&
  isDigit(text.charCodeAt(end))

function isQuestion(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (questionMarks.includes(text.charAt(at))) return true
  return false
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

function addWord(words: Word[], folded: string, start: number, end: number, clause: number): void {
  const text = folded.slice(start, end)
  const [, figure, rest] = (isDigit(text.charCodeAt(0)) && figureFirst.exec(text)) || []
  if (figure === undefined || rest === undefined) {
    words.push({ key: foldWord(text.includes("'") ? text.replaceAll("'", '') : text), start, end, clause })
    return
  }
  words.push({ key: figure, start, end: start + figure.length, clause })
  words.push({ key: foldWord(rest), start: start + figure.length, end, clause })
}
