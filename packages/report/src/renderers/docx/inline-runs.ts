import { BuilderElement, InternalHyperlink, Tab, TextRun, type XmlComponent } from 'docx'
import type { Inline } from '../../document/document.ts'
import { visible } from '../../render/visible-characters.ts'
import type { CrossReferences } from '../cross-references.ts'
import type { DocumentTexts } from '../document-texts.ts'
import { type ContentPart, contentParts, directionOf, type Evidence, linesOf } from '../evidence-pieces.ts'
import { type Direction, directedPieces, hasRightToLeft, leftMark } from './directed-text.ts'

/** How a run looks, on top of its paragraph's style. */
interface Look {
  bold?: boolean
  italics?: boolean
  style?: string
}

export interface InlineContext {
  texts: DocumentTexts
  links: CrossReferences
}

/** The name of a bookmark, as Word accepts it: letters, digits and underscores. */
export const bookmarkName = (anchor: string): string => anchor.replaceAll('-', '_')

/** A line of content for a paragraph of its own, and the direction of that paragraph. */
interface OwnLine {
  direction: Direction
  runs: XmlComponent[]
}

/** Content that has its paragraphs to itself: each line of evidence is printed in its own direction. */
export const ownLines = (content: readonly Inline[], context: InlineContext, look: Look = {}): OwnLine[] =>
  linesOf(content).map((line) => {
    if (!line.every(isOfCase)) return { direction: 'ltr', runs: inlineRuns(line, context, look) }
    const direction = directionOf(line.filter((piece) => typeof piece !== 'string' && piece.type === 'evidence'))
    return { direction, runs: inlineRuns(line, context, look, direction) }
  })

/** Evidence, or words left out of it for protection. */
const isOfCase = (piece: Inline): boolean =>
  typeof piece !== 'string' && (piece.type === 'evidence' || piece.type === 'masked')

/** Content within a paragraph that runs from left to right: line feeds of the evidence are breaks in it. */
export const wordsRuns = (content: readonly Inline[], context: InlineContext): XmlComponent[] =>
  linesOf(content).flatMap((line, at) => [
    ...(at === 0 ? [] : [new TextRun({ break: 1 })]),
    ...inlineRuns(line, context),
  ])

/** Runs and links of one line. `alone` is the direction of a paragraph that holds evidence only; null where it is to be set apart. */
function inlineRuns(
  content: readonly Inline[],
  context: InlineContext,
  look: Look = {},
  alone: Direction | null = null,
): XmlComponent[] {
  return contentParts(content).flatMap((part) => {
    if (typeof part === 'string') return [run(part, look)]
    if (part.type !== 'together') return otherRuns(part, alone ?? 'ltr', context, look)
    return alone === null ? isolated(part.evidence, look) : evidenceRuns(part.evidence, alone, look)
  })
}

function otherRuns(
  part: Exclude<ContentPart, string | { type: 'together' }>,
  base: Direction,
  context: InlineContext,
  look: Look,
): XmlComponent[] {
  switch (part.type) {
    case 'masked': {
      const mark = base === 'rtl' ? leftMark : ''
      return [run(`${mark}[${part.text}]${mark}`, { ...look, style: 'Masked' })]
    }
    case 'strong':
      return inlineRuns(part.content, context, { ...look, bold: true })
    case 'emphasis':
      return inlineRuns(part.content, context, { ...look, italics: true })
    case 'code':
      return [run(part.text, { ...look, style: 'Code' })]
    case 'reference': {
      const { anchor, text } = context.links.target(part.to)
      return [linkTo(anchor, text)]
    }
  }
}

/** A link within the document. Its words are plain text, so that no field can fail or change when the document is edited. */
export const linkTo = (anchor: string, text: string): XmlComponent =>
  new InternalHyperlink({ anchor: bookmarkName(anchor), children: [new TextRun({ text, style: 'Reference' })] })

/**
 * Evidence within words of this program, its order kept apart from theirs: Word embeds by `w:dir`, LibreOffice by the characters
 * U+202B and U+202C, and the marks outside keep what follows from joining in.
 */
function isolated(together: readonly Evidence[], look: Look): XmlComponent[] {
  const base = directionOf(together)
  const runs = evidenceRuns(together, base, look)
  if (!together.some(({ text }) => hasRightToLeft(text))) return runs
  const mark = run(leftMark, look)
  if (base === 'ltr') return [mark, ...runs, mark]
  return [mark, embedded([marks('\u202b', look), ...runs, marks('\u202c', look)]), mark]
}

const embedded = (children: readonly TextRun[]): XmlComponent =>
  new BuilderElement({ name: 'w:dir', attributes: { val: { key: 'w:val', value: 'rtl' } }, children })

const evidenceRuns = (together: readonly Evidence[], base: Direction, look: Look): TextRun[] =>
  [...directedPieces(together, base)].map(({ text, direction, named, marked }) =>
    run(text, { ...look, style: styleOf(named, marked) }, direction === 'rtl'),
  )

function styleOf(named: boolean, marked: boolean): string {
  if (named) return 'Code'
  return marked ? 'Marked' : 'Evidence'
}

export const tab = (): TextRun => new TextRun({ children: [new Tab()] })

/** Characters that act unseen are printed by their number. */
export const run = (text: string, look: Look = {}, rightToLeft = false): TextRun =>
  marks(visible(text), look, rightToLeft)

/** A run cannot hold a tab as a character. */
const marks = (text: string, look: Look, rightToLeft = false): TextRun =>
  new TextRun({
    ...look,
    ...(rightToLeft ? { rightToLeft } : {}),
    children: text.split(/(\t)/).map((piece) => (piece === '\t' ? new Tab() : piece)),
  })
