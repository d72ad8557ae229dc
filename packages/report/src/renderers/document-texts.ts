import type { Cell, CourtDocument, Inline } from '../document/document.ts'
import { type Numbering, numberDocument } from '../document/number-document.ts'
import { type Formats, formatsOf } from '../languages/formats.ts'
import { type Clock, clockIn } from '../render/instant.ts'
import { visible } from '../render/visible-characters.ts'
import { type RenderingWords, renderingWords } from './rendering-words.ts'

/** Where nothing is known: an empty cell could be taken for one forgotten. */
const nothing = '–'

/** The texts that every format prints alike: references, numbers, money, clock readings. */
export interface DocumentTexts {
  numbering: Numbering
  words: RenderingWords
  formats: Formats
  /** `Table 7.2`, `Table 7.2, row 4`, `Appendix IV`; a paragraph is `7.3`. Throws for what the document does not have. */
  reference(to: string): string
  /** `2015-01-24 11:47:03 +01:00`; UTC where the zone is null or none that is known. */
  instant(at: number | null, zone: string | null): string
  cell(cell: Cell): string
  /** Without styles, acting characters printed by number, masked pieces in brackets. */
  plain(content: readonly Inline[]): string
}

export function textsOf(document: CourtDocument): DocumentTexts {
  const numbering = numberDocument(document)
  const words = renderingWords[document.lang]
  const formats = formatsOf(document.lang)
  const clocks = new Map<string, Clock>()
  const reference = (to: string) => referenceText(to, numbering, words)
  const plain = (content: readonly Inline[]) => content.map((piece) => plainPiece(piece, reference)).join('')
  const instant = (at: number | null, zone: string | null) =>
    at === null ? nothing : clockOf(zone ?? 'UTC', clocks).reading(at)
  const cell = (given: Cell) => cellText(given, formats, instant, plain)
  return { numbering, words, formats, reference, instant, cell, plain }
}

function referenceText(to: string, numbering: Numbering, words: RenderingWords): string {
  const target = numbering.targets.get(to)
  if (!target) throw new Error(`the document refers to ${to}, which it does not have`)
  const { kind, number } = target
  if (kind === 'paragraph') return number
  if (kind !== 'row') return `${words.kinds[kind]}\u00a0${number}`
  const [table, row] = number.split(', ')
  return `${words.kinds.table}\u00a0${table}, ${words.kinds.row}\u00a0${row}`
}

function plainPiece(piece: Inline, reference: (to: string) => string): string {
  if (typeof piece === 'string') return visible(piece)
  if (piece.type === 'evidence' || piece.type === 'code') return visible(piece.text)
  if (piece.type === 'masked') return `[${visible(piece.text)}]`
  if (piece.type === 'reference') return reference(piece.to)
  return piece.content.map((inner) => plainPiece(inner, reference)).join('')
}

function cellText(
  cell: Cell,
  formats: Formats,
  instant: DocumentTexts['instant'],
  plain: DocumentTexts['plain'],
): string {
  if (cell.type === 'text') return plain(cell.content)
  if (cell.type === 'instant') return instant(cell.at, cell.zone)
  if (cell.type === 'share')
    return `${formats.percent(cell.of, cell.outOf)} (${formats.number(cell.of)}/${formats.number(cell.outOf)})`
  if (cell.value === null) return nothing
  const currency = cell.type === 'number' ? null : cell.currency
  return currency === null ? formats.number(cell.value) : formats.money(cell.value, currency)
}

/** A zone that the runtime does not know is read in UTC: the offset that is printed says so. */
function clockOf(zone: string, clocks: Map<string, Clock>): Clock {
  const known = clocks.get(zone)
  if (known) return known
  const clock = isZone(zone) ? clockIn(zone) : clockIn('UTC')
  clocks.set(zone, clock)
  return clock
}

function isZone(zone: string): boolean {
  try {
    clockIn(zone)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
