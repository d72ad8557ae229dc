import type { Span } from '@casethread/model'
import { foldWord } from './fold-word.ts'

/** A word of a text. Offsets are those of the shadow. */
export interface Word extends Span {
  /** Folded, see {@link foldWord}. */
  key: string
  /** Ordinal of the clause it stands in: punctuation and line breaks end one. */
  clause: number
}

/** An apostrophe is a letter of Ukrainian (`п'ять`); elsewhere two words meet there (`d'accord`, `Almanya'ya`). */
const wordOrBreak =
  /[\p{L}\p{N}]+(?:'(?=\p{Script=Cyrillic})[\p{L}\p{N}]+)*|[.!?؟،,;؛:\n|()።፣፤፥፦፧፨]+|[\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1faff}]/gu
const isWord = /^[\p{L}\p{N}]/u
/** A figure with letters joined to it (`4500euro`, `12 kişiyiz` without blank); a single digit may be a letter of Arabizi. */
const figureFirst = /^(\d{2,})(\p{L}.*)$/u
const betweenDigits = /^[.,:]$/

export interface CutText {
  words: Word[]
  /** The clauses that a question mark ends. */
  asked: ReadonlySet<number>
}

export const wordsOf = (folded: string): Word[] => cutText(folded).words

/** Cuts a lower-case shadow into words. */
export function cutText(folded: string): CutText {
  const words: Word[] = []
  const asked = new Set<number>()
  let clause = 0
  for (const match of folded.matchAll(wordOrBreak)) {
    const [text] = match
    const start = match.index
    if (!isWord.test(text)) {
      const isNumber =
        betweenDigits.test(text) && /\d/.test(folded.charAt(start - 1)) && /\d/.test(folded.charAt(start + 1))
      if (isNumber) continue
      if (/[?؟፧]/.test(text)) asked.add(clause)
      clause++
      continue
    }
    const [, figure, rest] = figureFirst.exec(text) ?? []
    if (figure !== undefined && rest !== undefined) {
      words.push({ key: figure, start, end: start + figure.length, clause })
      words.push({ key: foldWord(rest), start: start + figure.length, end: start + text.length, clause })
    } else words.push({ key: foldWord(text.replaceAll("'", '')), start, end: start + text.length, clause })
  }
  return { words, asked }
}
