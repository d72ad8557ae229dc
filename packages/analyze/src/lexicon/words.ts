import type { Span } from '@casethread/model'
import {
  pauseCharacter,
  pictureCharacter,
  questionMark,
  sortAt,
  widthAt,
  wordCharacter,
} from '../text/sort-of-character.ts'
import { foldWord } from './fold-word.ts'
import { FoldedWords, hashBegin, hashStep } from './folded-words.ts'

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

export interface CutText {
  words: Word[]
  /** The clauses that a question mark ends. */
  asked: ReadonlySet<number>
}

const folded = new FoldedWords()
const none: ReadonlySet<number> = new Set()

export const wordsOf = (text: string): Word[] => cutText(text).words

/** The keys of the words of a part of a term. Most parts are one word, and most words stand in few terms: none need be kept. */
export const keysOf = (part: string): string[] =>
  isWord(part) ? [foldWord(part)] : wordsOf(part).map(({ key }) => key)

function isWord(text: string): boolean {
  if (text === '' || isDigit(text.charCodeAt(0))) return false
  for (let at = 0; at < text.length; at += widthAt(text, at)) if (sortAt(text, at) !== wordCharacter) return false
  return true
}

/** Cuts a lower-case shadow into words. By hand, since a regular expression takes three times as long for every text there is. */
export function cutText(text: string): CutText {
  const words: Word[] = []
  let asked: Set<number> | null = null
  let clause = 0
  for (let at = 0; at < text.length; ) {
    const sort = sortAt(text, at)
    if (sort === wordCharacter) at = addWord(words, text, at, clause)
    else if (sort === pauseCharacter || sort === questionMark) {
      const start = at
      at = endOfPause(text, at)
      if (isInNumber(text, start, at)) continue
      if (isQuestion(text, start, at)) asked = (asked ?? new Set()).add(clause)
      clause++
    } else {
      if (sort === pictureCharacter) clause++
      at += widthAt(text, at)
    }
  }
  return { words, asked: asked ?? none }
}

/**
 * Adds the word that begins here, and returns where it ends. An apostrophe is a letter of Ukrainian (`п'ять`); elsewhere two words meet
 * there (`d'accord`, `Almanya'ya`).
 */
function addWord(words: Word[], text: string, start: number, clause: number): number {
  let [at, hash, isPlain] = [start, hashBegin, true]
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (sortAt(text, at) === wordCharacter) {
      hash = hashStep(hash, unit)
      if (widthAt(text, at) === 2) hash = hashStep(hash, text.charCodeAt(++at))
    } else if (unit === apostrophe && at + 1 < text.length && isCyrillicLetter(text, at + 1)) isPlain = false
    else break
    at++
  }
  if (isPlain && !isDigit(text.charCodeAt(start)))
    words.push({ key: folded.at(text, start, at, hash), start, end: at, clause })
  else addUnusual(words, text, start, at, clause)
  return at
}

const apostrophe = 0x27

const isCyrillicLetter = (text: string, at: number): boolean =>
  sortAt(text, at) === wordCharacter && /^\p{Script=Cyrillic}/u.test(text.slice(at, at + 2))

/** A word with an apostrophe inside, or a figure, which letters may follow. */
function addUnusual(words: Word[], text: string, start: number, end: number, clause: number): void {
  const word = text.slice(start, end)
  const [, figure, rest] = (isDigit(word.charCodeAt(0)) && figureFirst.exec(word)) || []
  if (figure === undefined || rest === undefined) {
    words.push({ key: foldWord(word.replaceAll("'", '')), start, end, clause })
    return
  }
  words.push({ key: figure, start, end: start + figure.length, clause })
  words.push({ key: foldWord(rest), start: start + figure.length, end, clause })
}

function endOfPause(text: string, start: number): number {
  let at = start
  while (at < text.length && isPause(sortAt(text, at))) at++
  return at
}

const isPause = (sort: number): boolean => sort === pauseCharacter || sort === questionMark

/** The sign of a decimal or of a clock. */
const isInNumber = (text: string, start: number, end: number): boolean =>
  end === start + 1 &&
  betweenDigits.includes(text.charAt(start)) &&
  isDigit(text.charCodeAt(start - 1)) &&
  isDigit(text.charCodeAt(end))

function isQuestion(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (sortAt(text, at) === questionMark) return true
  return false
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
