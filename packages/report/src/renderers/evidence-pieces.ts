import type { Inline } from '../document/document.ts'
import { boundary } from '../render/evidence.ts'
import { visiblePieces } from '../render/visible-characters.ts'

export type Evidence = Extract<Inline, { type: 'evidence' }>

/** A stretch of evidence of one kind: text as it is, digits whose order is kept, or the name of a character that acts unseen. */
export interface EvidencePiece {
  kind: 'text' | 'digits' | 'named'
  spans: { text: string; marked: boolean }[]
}

/**
 * Groups of digits with what stands between them: amounts, telephone and account numbers, dates, in Latin, Arabic and Persian digits. The
 * bidi algorithm prints the groups of `1 500` and of `+32 470 12 34 56` in reverse order within right-to-left text (Unicode Annex 9, W2
 * and N1); formats isolate them, so that they are printed in the order in which they were written. Capitals before the digits belong to
 * them (`BE68 5390`).
 */
const digitGroups =
  /(?:[A-Z]{1,4})?[+\-−]?\p{Nd}+(?:(?:[ \u00a0\u202f.,:\/\-–٫٬'’]{1,2}|[\(\)]| [\(\)]|[\(\)] )\p{Nd}+)+|(?:[A-Z]{1,4}|[+\-−])\p{Nd}+/gv

/**
 * Evidence that stands together as one text, however it is marked: a mark that begins within a number must not part its digits, since two
 * isolated halves could change places.
 */
export function evidencePieces(together: readonly Evidence[]): EvidencePiece[] {
  const text = together.map((part) => part.text).join('')
  return markedPieces(text, marksOf(together)).map(({ kind, spans }) => ({
    kind,
    spans: spans.map(({ text, mark }) => ({ text, marked: mark })),
  }))
}

/** Where a part with a mark of its own ends. */
export interface MarkedPart<M> {
  /** UTF-16 offset. */
  to: number
  mark: M
}

/** The same of a text whose parts, in order and up to its end, have marks of whatever kind. */
export function markedPieces<M>(
  text: string,
  parts: readonly MarkedPart<M>[],
): { kind: EvidencePiece['kind']; spans: { text: string; mark: M }[] }[] {
  const whole = parts.map(({ to, mark }) => ({ to: boundary(text, to), mark }))
  let first = 0
  return [...kinds(text)].map(({ kind, from, to, shown }) => {
    while ((whole[first]?.to ?? text.length) <= from && first < whole.length) first++
    return { kind, spans: spansOf(text, { from, to, shown }, whole, first) }
  })
}

function marksOf(together: readonly Evidence[]): MarkedPart<boolean>[] {
  let end = 0
  return together.map(({ text: { length }, marked = false }) => {
    end += length
    return { to: end, mark: marked }
  })
}

interface Stretch {
  kind: EvidencePiece['kind']
  from: number
  to: number
  /** What is printed instead of it. */
  shown: string | null
}

function* kinds(text: string): Generator<Stretch> {
  let from = 0
  for (const piece of visiblePieces(text)) {
    const to = piece.named ? from + namedUnits(text, from) : from + piece.text.length
    if (piece.named) yield { kind: 'named', from, to, shown: piece.text }
    else yield* digitStretches(piece.text, from)
    from = to
  }
}

/** Every acting character, and a lone surrogate, is one unit; those beyond the first plane are two. */
const namedUnits = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

function* digitStretches(text: string, offset: number): Generator<Stretch> {
  let from = 0
  for (const match of text.matchAll(digitGroups)) {
    const to = match.index + match[0].length
    if (match.index > from) yield { kind: 'text', from: offset + from, to: offset + match.index, shown: null }
    yield { kind: 'digits', from: offset + match.index, to: offset + to, shown: null }
    from = to
  }
  if (from < text.length) yield { kind: 'text', from: offset + from, to: offset + text.length, shown: null }
}

/** The stretch in as many spans as parts meet in it, the first of which is known: parts may be many. */
function spansOf<M>(
  text: string,
  { from, to, shown }: Omit<Stretch, 'kind'>,
  parts: readonly MarkedPart<M>[],
  first: number,
): { text: string; mark: M }[] {
  const spans: { text: string; mark: M }[] = []
  let left = from
  for (let at = first; left < to; at++) {
    const part = parts[at]
    if (part === undefined) break
    const right = Math.min(to, part.to)
    if (right <= left) continue
    spans.push({ text: shown ?? text.slice(left, right), mark: part.mark })
    if (shown !== null) break
    left = right
  }
  return spans
}

/** Content with evidence that stands together in one place, so that a renderer isolates it as a whole. */
export type ContentPart = Exclude<Inline, Evidence> | { type: 'together'; evidence: readonly Evidence[] }

export function contentParts(content: readonly Inline[]): ContentPart[] {
  const parts: ContentPart[] = []
  let together: Evidence[] = []
  for (const inline of content) {
    if (typeof inline === 'string' || inline.type !== 'evidence') {
      together = []
      parts.push(inline)
      continue
    }
    if (together.length === 0) parts.push({ type: 'together', evidence: together })
    together.push(inline)
  }
  return parts
}

/** The content line by line, as line feeds of the evidence part it. */
export function linesOf(content: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const inline of content) {
    const evidence = typeof inline !== 'string' && inline.type === 'evidence' ? inline : null
    for (const [at, text] of (evidence?.text.split('\n') ?? ['']).entries()) {
      if (at > 0) lines.push([])
      lines.at(-1)?.push(evidence === null ? inline : { ...evidence, text })
    }
  }
  return lines
}

/** The direction of a line is that of its first strong letter (Unicode Annex 9, P2 and P3); left to right where it has none. */
export function directionOf(content: readonly Inline[]): 'ltr' | 'rtl' {
  for (const inline of content) {
    if (typeof inline === 'string' || !('text' in inline)) continue
    const letter = /\p{L}/u.exec(inline.text)?.[0]
    if (letter !== undefined) return rightToLeft.test(letter) ? 'rtl' : 'ltr'
  }
  return 'ltr'
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}\p{Script=Hanifi_Rohingya}]/u
