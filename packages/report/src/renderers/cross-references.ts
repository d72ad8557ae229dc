import type { Block, CourtDocument, Inline, Section } from '../document/document.ts'
import type { Numbering } from '../document/number-document.ts'
import type { DocumentTexts } from './document-texts.ts'

/** A place of the document that a link can lead to. */
export interface Place {
  /** Made of its number, so that it is the same in every language: `p-7-3`, `t-7-2-r5`, `s-VII`. */
  anchor: string
  /** `Table 7.2, row 5`. */
  text: string
}

/** The links of a document, in both directions. */
export interface CrossReferences {
  anchorOf(part: Section | Block): string
  /** Throws for an id that the document does not have. */
  target(id: string): Place
  /** Whether a link leads to an anchor: from what cites it, or back from what it cites. */
  isLinked(anchor: string): boolean
  /** Where an id is referred to, each place once, in the order of the document. */
  citations(id: string | null): readonly Place[]
}

/** Throws for a reference to what the document does not have. */
export function crossReferences(document: CourtDocument, texts: DocumentTexts): CrossReferences {
  const { numbering } = texts
  const unfound = (id: string): never => {
    throw new Error(`the document refers to ${id}, which it does not have`)
  }
  const target = (id: string): Place => {
    const { kind, number } = numbering.targets.get(id) ?? unfound(id)
    return { anchor: anchor(kind, number), text: texts.reference(id) }
  }
  const citations = citationsOf(document, texts)
  const linked = new Set([...citations].flatMap(([id, places]) => [target(id), ...places].map((place) => place.anchor)))
  return {
    anchorOf: (part) => anchorOf(part, numbering),
    target,
    isLinked: (place) => linked.has(place),
    citations: (id) => (id === null ? [] : (citations.get(id) ?? [])),
  }
}

const letters = {
  section: 's',
  appendix: 's',
  paragraph: 'p',
  table: 't',
  figure: 'f',
  quotation: 'q',
  row: 't',
} as const

function anchor(kind: keyof typeof letters, number: string): string {
  const [block = '', row] = number.split(', ')
  const whole = `${letters[kind]}-${block.replace('.', '-')}`
  return row === undefined ? whole : `${whole}-r${row}`
}

const isSection = (part: Section | Block): part is Section => 'kind' in part

function anchorOf(part: Section | Block, { sections, blocks }: Numbering): string {
  const number = isSection(part) ? sections.get(part) : blocks.get(part)
  const kind = isSection(part) ? part.kind : part.type
  if (number === undefined || !(kind in letters)) throw new Error(`a ${kind} has no number, so nothing can lead to it`)
  return anchor(kind as keyof typeof letters, number)
}

/** What has no number of its own cites as its section does. */
function citationsOf(document: CourtDocument, { numbering, words }: DocumentTexts): Map<string, Place[]> {
  const citations = new Map<string, Place[]>()
  const cite = (at: Place, inlines: readonly Inline[]) => {
    for (const id of referencesIn(inlines)) {
      const places = citations.get(id) ?? []
      if (places.at(-1)?.anchor !== at.anchor) places.push(at)
      citations.set(id, places)
    }
  }
  for (const section of document.sections)
    for (const block of section.blocks) {
      const part = 'id' in block ? block : section
      const kind = isSection(part) ? part.kind : part.type
      const number = (isSection(part) ? numbering.sections.get(part) : numbering.blocks.get(block)) ?? ''
      const text = kind === 'paragraph' ? number : `${words.kinds[kind as keyof typeof words.kinds]}\u00a0${number}`
      citeBlock(block, { anchor: anchorOf(part, numbering), text }, cite, words.kinds.row)
    }
  return citations
}

function citeBlock(
  block: Block,
  at: Place,
  cite: (at: Place, inlines: readonly Inline[]) => void,
  rowWord: string,
): void {
  for (const inlines of inlinesOf(block)) cite(at, inlines)
  if (block.type === 'figure' && block.table !== null) cite(at, [{ type: 'reference', to: block.table }])
  if (block.type !== 'table' || block.onlyInWorkbook) return
  for (const [index, { cells }] of block.rows.entries()) {
    const row = { anchor: `${at.anchor}-r${index + 1}`, text: `${at.text}, ${rowWord}\u00a0${index + 1}` }
    for (const cell of cells) if (cell.type === 'text') cite(row, cell.content)
  }
}

function inlinesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'paragraph':
    case 'note':
      return [block.content]
    case 'list':
      return block.items
    case 'quotation':
      return [block.author, block.original, block.translation.text ?? [], block.source.path]
    case 'table':
      return [block.caption, ...(block.foot?.cells ?? []).map((cell) => (cell.type === 'text' ? cell.content : []))]
    case 'figure':
      return [block.caption]
    case 'subheading':
      return []
  }
}

function* referencesIn(inlines: readonly Inline[]): Generator<string> {
  for (const inline of inlines) {
    if (typeof inline === 'string') continue
    if (inline.type === 'reference') yield inline.to
    else if (inline.type === 'strong' || inline.type === 'emphasis') yield* referencesIn(inline.content)
  }
}
