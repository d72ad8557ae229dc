import { type Evidence, evidencePieces } from '../evidence-pieces.ts'

export type Direction = 'ltr' | 'rtl'

/** A stretch of evidence that is printed in one direction, so that it can be one run. */
export interface DirectedPiece {
  text: string
  direction: Direction
  /** The name of a character that acts unseen. */
  named: boolean
  marked: boolean
}

/** U+200E: what stands beside it is read as beside a letter that runs from left to right. */
export const leftMark = '\u200e'
const rightMark = '\u200f'

/**
 * Evidence in stretches of one direction, in the order in which it was written, for a line whose own direction is `base`.
 *
 * Word takes direction from the markup of runs, LibreOffice from the characters; both keep the marks U+200E and U+200F (ISO/IEC 29500-1,
 * I.7), so where right-to-left letters or digits stand in a text, its groups of digits are held together by them: without, both would
 * print the groups of `1 500` in reverse order.
 */
export function* directedPieces(together: readonly Evidence[], base: Direction): Generator<DirectedPiece> {
  const mixed = base === 'rtl' || together.some(({ text }) => hasRightToLeft(text))
  let before: Direction = base
  for (const { kind, spans } of evidencePieces(together)) {
    for (const [at, { text, marked }] of spans.entries()) {
      const place = { isFirst: at === 0, isLast: at === spans.length - 1 }
      const shown =
        kind === 'text' && mixed
          ? stretches(text, before, base)
          : [{ text: kind === 'digits' && mixed ? heldTogether(text, base, place) : text, direction: 'ltr' as const }]
      for (const piece of shown) {
        yield { ...piece, named: kind === 'named', marked }
        before = piece.direction
      }
    }
  }
}

/** Whether anything in it is printed from right to left, or follows what is: letters, digits and marks of those scripts. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text)

/** The blocks that Unicode keeps for right-to-left scripts (DerivedBidiClass.txt, defaults R and AL), and the mark U+200F. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * A mark before the digits makes letters of them and of what stands between them (Unicode Annex 9, W7 and N1). Those of the Arabic script
 * stay as they are (W2), so between them each gap has its own marks.
 */
function heldTogether(
  digits: string,
  base: Direction,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): string {
  const held = arabicDigit.test(digits)
    ? digits.replace(/[^\p{Nd}\p{L}]+/gu, (between) => `${leftMark}${between}${leftMark}`)
    : digits
  return `${isFirst ? leftMark : ''}${held}${isLast && base === 'rtl' ? rightMark : leftMark}`
}

const arabicDigit = /[\u0660-\u0669]/

/** What has no direction of its own takes that of both neighbours where they agree, or else that of the line (Unicode Annex 9, N1 and N2). */
function stretches(text: string, before: Direction, base: Direction): { text: string; direction: Direction }[] {
  const found: { text: string; direction: Direction }[] = []
  const add = (piece: string, direction: Direction) => {
    const last = found.at(-1)
    if (last?.direction === direction) last.text += piece
    else if (piece !== '') found.push({ text: piece, direction })
  }
  let last = before
  let neutral = ''
  for (const character of text) {
    const direction = directionOfCharacter(character)
    if (direction === null) {
      neutral += character
      continue
    }
    add(neutral, last === direction ? direction : base)
    neutral = ''
    add(character, direction)
    last = direction
  }
  add(neutral, base)
  return found
}

function directionOfCharacter(character: string): Direction | null {
  if (/[\p{L}\p{M}]/u.test(character)) return rightToLeft.test(character) ? 'rtl' : 'ltr'
  return /\p{Nd}/u.test(character) ? 'ltr' : null
}
